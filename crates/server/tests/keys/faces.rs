//! The two operations: who may ask, what they read, and that one rotation goes on at a time.

use serde_json::json;

use crate::scene::{OFF, ROTATE, STATUS, admin, finished, published};
use crate::support::{TestApp, is_rfc_3339, race};

#[tokio::test]
async fn aut_2_an_administrator_alone_rotates_keys_and_reads_how_far_it_is() {
    let app = TestApp::with([OFF]).start().await;
    let person = app.user().await;
    for (request, anonymous) in
        [(person.post(ROTATE), app.anon().post(ROTATE)), (person.get(STATUS), app.anon().get(STATUS))]
    {
        request.await.assert_problem(403, "ROLE_REQUIRED");
        anonymous.await.assert_problem(401, "AUTHENTICATION_REQUIRED");
    }
    assert_eq!(app.sql().number("select count(*) from data_key").await, 4);
}

/// CRY-11, TOK-11: of sixteen that ask at once one begins a rotation; the status tells how it goes, and how it went.
#[tokio::test]
async fn cry_11_of_sixteen_at_once_one_begins_a_rotation() {
    let app = TestApp::with([OFF]).start().await;
    let admin = admin(&app, app.sql()).await;
    let never = json!({ "timestamp": "2026-11-22T12:00:00.000Z", "success": true, "done": 0, "total": 0 });
    let before = admin.get(STATUS).await.assert_ok().body.clone().unwrap();
    let state = json!({ "signing": never, "sealing": never, "blind-index": never, "digest": never });
    assert_eq!(before, json!({ "isOngoing": false, "state": state }));
    let keys = published(&app).await;

    let answers = race(16, |_| admin.post(ROTATE)).await;
    let (begun, refused): (Vec<_>, Vec<_>) = answers.iter().partition(|answer| answer.status == 200);
    assert_eq!(begun.len(), 1);
    assert_eq!(begun[0].body, Some(json!({ "success": true })));
    for answer in refused {
        answer.assert_problem(400, "SECRET_ROTATION_ONGOING");
    }
    assert_eq!(app.sql().number("select count(*) from data_key where state = 'next'").await, 4);
    let during = admin.get(STATUS).await.assert_ok().body.clone().unwrap();
    assert_eq!(during["isOngoing"], true);
    assert_eq!(during["state"]["sealing"]["success"], false);

    let after = finished(&admin).await;
    for purpose in ["signing", "sealing", "blind-index", "digest"] {
        let state = &after["state"][purpose];
        assert_eq!((&state["success"], state.get("error")), (&json!(true), None), "{purpose}: {state}");
        assert!(is_rfc_3339(state["lastRotation"].as_str().unwrap()), "{purpose}: {state}");
        assert_eq!(state["done"], state["total"], "{purpose}: {state}");
    }
    assert!(after["state"]["sealing"]["done"].as_i64().unwrap() > 0);
    let published = published(&app).await;
    assert_eq!(published.len(), 2);
    assert_ne!(published[0], keys[0], "the current key comes first");
    assert_eq!(published[1], keys[0], "the former key is still published");
}
