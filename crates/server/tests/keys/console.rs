//! `doorward keys …`, and the emergency.

use app::Authority;

use crate::scene::{LOGIN, ME, OFF, REFRESH, admin, assert_all_bear_the_current_key, finished, published};
use crate::support::{RealServer, TestApp};

fn said(server: &RealServer, command: &[&str]) -> (Option<i32>, String) {
    let output = server.command(command, "");
    let text = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8(text).unwrap())
}

/// CRY-11: what is asked at the console goes on in the server, and is told.
#[tokio::test]
async fn keys_are_rotated_at_the_console() {
    let server = RealServer::spawn([OFF]).await;
    let admin = admin(&server, server.sql()).await;
    let (code, plan) = said(&server, &["keys", "rotate", "--dry-run"]);
    assert_eq!(code, Some(0), "{plan}");
    assert!(plan.starts_with("a rotation would make 4 keys, seal "), "{plan}");
    assert!(plan.ends_with(" and index 1 anew; nothing was done\n"), "{plan}");
    assert_eq!(server.sql().number("select count(*) from data_key").await, 4);

    let (code, begun) = said(&server, &["keys", "rotate"]);
    assert_eq!(code, Some(0), "{begun}");
    let (code, refused) = said(&server, &["keys", "rotate"]);
    assert_eq!(code, Some(1));
    assert!(refused.contains("a rotation goes on already"), "{refused}");
    assert!(said(&server, &["keys", "status"]).1.starts_with("a rotation goes on\n"));
    finished(&admin).await;
    assert_all_bear_the_current_key(server.sql()).await;
    let (code, status) = said(&server, &["keys", "status"]);
    assert_eq!(code, Some(0));
    assert!(status.starts_with("no rotation goes on\nsigning      last rotated 20"), "{status}");
    assert_eq!(server.sql().number("select count(*) from audit where kind = 'rotate_keys'").await, 1);
}

/// TOK-11: in an emergency every token is void at once, also one that was read a moment before; people sign in again.
#[tokio::test]
async fn tok_11_in_an_emergency_every_token_is_void() {
    let app = TestApp::with([OFF]).start().await;
    let person = app.user().await;
    person.get(ME).await.assert_ok();
    let before = published(&app).await;
    let inside = app.app.clone();
    app.inside(async move { inside.void_all_tokens(&Authority::Operator).await }).await.unwrap();
    // Each instance looks for changed keys once a second; here it does so now.
    for instance in app.each() {
        let instance = instance.clone();
        app.inside(async move { instance.follow_keys().await }).await.unwrap();
    }
    person.get(ME).await.assert_problem(401, "ACCESS_TOKEN_INVALID");
    person.post(REFRESH).await.assert_problem(401, "REFRESH_TOKEN_INVALID");
    let after = published(&app).await;
    assert_eq!(after.len(), 1);
    assert_ne!(after, before);
    let again = app.anon();
    again.post(LOGIN).json(person.credentials()).await.assert_ok();
    again.get(ME).await.assert_ok();
}
