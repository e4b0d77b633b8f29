//! What one is called.

use serde_json::json;

use crate::support::race;
use crate::words::{GUEST, ME, me, plain, tamper, vanish};

/// The name changes, and nothing else: sessions and tokens stay as they are.
#[tokio::test]
async fn a_name_is_changed() {
    let app = plain().await;
    let person = app.user().without_second_factor().verified().await;
    let elsewhere = person.another_session().await;
    let mut expected = me(&person).await.body.clone().unwrap();
    expected["name"] = "Zoë Ōe".into();
    let answer = person.put(ME).json(json!({ "name": " Zoe\u{308} Ōe " })).await;
    assert_eq!(answer.assert_ok().body.as_ref(), Some(&expected));
    assert!(answer.cookies.is_empty(), "{answer:?}");
    assert_eq!(me(&elsewhere).await.body, Some(expected));
    assert!(!app.sql().holds("Zoë").await);
}

/// REG-7: what is not the client's to set is as if it were not there.
#[tokio::test]
async fn reg_7_a_profile_takes_a_name_and_nothing_else() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    let before = me(&person).await;
    let mut body = before.body.clone().unwrap();
    for (field, value) in [
        ("roles", json!(["ADMIN"])),
        ("groups", json!(["staff"])),
        ("emailVerified", json!(true)),
        ("email", json!("other@canary.example")),
        ("id", json!("5f2c7a90-1e44-4d0b-9c3e-6b1f00aa7d11")),
        ("password", json!("canary-Nachtzug-9")),
        ("identityProviders", json!(["google"])),
        ("twoFactorMethods", json!(["totp"])),
        ("epoch", json!(-1)),
        ("lockedAt", json!(0)),
    ] {
        body[field] = value;
    }
    body["name"] = "Robin".into();
    let answer = person.put(ME).json(body).await;
    assert_eq!(answer.assert_ok().body, before.body);
    assert_eq!(me(&person).await.body, before.body);
}

#[tokio::test]
async fn a_guest_has_a_name_as_well() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    tamper(&app, &person, GUEST).await;
    let answer = person.put(ME).json(json!({ "name": "Kim" })).await;
    assert_eq!((&answer.assert_ok()["name"], &answer["email"]), (&json!("Kim"), &json!(null)));
}

#[tokio::test]
async fn names_that_are_none_are_refused() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    for body in [
        json!({}),
        json!({ "name": null }),
        json!({ "name": 7 }),
        json!({ "name": "  " }),
        json!({ "name": "x".repeat(101) }),
        json!({ "name": "Robin\nBcc: x" }),
        json!({ "name": "Robin\u{202e}" }),
    ] {
        let answer = person.put(ME).json(body).await;
        assert_eq!(answer.assert_problem(400, "INVALID_REQUEST")["violations"][0]["field"], "name");
    }
    person.put(ME).bare().json(json!({ "name": "Kim" })).await.assert_problem(401, "AUTHENTICATION_REQUIRED");
    let twenty = race(20, |n| person.put(ME).json(json!({ "name": format!("Robin {n}") }))).await;
    assert!(twenty.iter().all(|answer| answer.status == 200), "{twenty:?}");
    vanish(&app, &person).await;
    person.put(ME).json(json!({ "name": "Kim" })).await.assert_problem(404, "PRINCIPAL_NOT_FOUND");
}
