//! Two instances over one database: either may be asked, and no token, address or value of one is strange to the other.

use crate::scene::{LOGIN, ME, OFF, REFRESH, ROTATE, STATUS, admin, assert_all_bear_the_current_key};
use crate::support::{TestApp, race};

/// TOK-11, CRY-5, CRY-11: both begin a rotation and one does; while it goes on, what one instance gives out the other takes.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tok_11_two_instances_rotate_together() {
    if std::env::var("DOORWARD_TEST_DATABASE").is_err() || std::env::var("DOORWARD_TEST_CACHE").is_err() {
        // An embedded database has one server; a second one does not start (`serve/claim.rs`).
        return;
    }
    let app = TestApp::with([OFF]).start().await;
    let other = app.another([OFF]).await;
    let admin = admin(&app, app.sql()).await;
    let person = app.user().await;
    let elsewhere = other.anon().with_tokens(person.tokens());
    let there = other.anon().with_tokens(admin.tokens());
    let begun = race(8, |number| if number % 2 == 0 { admin.post(ROTATE) } else { there.post(ROTATE) }).await;
    assert_eq!(begun.iter().filter(|answer| answer.status == 200).count(), 1);
    let mut rounds = 0;
    while admin.get(STATUS).await.assert_ok()["isOngoing"] == true {
        person.get(ME).await.assert_ok();
        elsewhere.get(ME).await.assert_ok();
        let signed_in = other.anon();
        signed_in.post(LOGIN).json(person.credentials()).await.assert_ok();
        let here = app.anon().with_tokens(signed_in.tokens());
        here.get(ME).await.assert_ok();
        here.post(REFRESH).await.assert_ok();
        let last = other.anon().with_tokens(here.tokens());
        last.post(REFRESH).await.assert_ok();
        last.post("/api/auth/logout").await.assert_ok();
        rounds += 1;
    }
    assert!(rounds > 3, "there was a load");
    assert_all_bear_the_current_key(app.sql()).await;
}
