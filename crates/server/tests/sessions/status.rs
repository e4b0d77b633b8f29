//! `GET /api/auth/status`: what the tokens that are shown are worth.

use serde_json::{Value, json};

use crate::support::{Answer, Person, TestApp};
use crate::words::{LOGOUT, STATUS, STEP_UP, claims, pending_token};

#[track_caller]
fn says(answer: &Answer, whole: &Value) {
    assert_eq!(answer.assert_ok().body.as_ref(), Some(whole));
    assert!(answer.cookies.is_empty(), "{answer:?}");
}

fn nobody() -> Value {
    json!({
        "authenticated": false, "stepUp": false, "emailVerified": false, "twoFactorRequired": false, "twoFactorMethods": [],
    })
}

fn with(base: &Value, changes: &Value) -> Value {
    let mut whole = base.clone();
    whole.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    whole
}

/// Step by step through a sign-in, in headers and in a browser.
#[tokio::test]
async fn status_follows_a_sign_in() {
    let app = TestApp::start().await;
    let person = Person::register(&app).await;
    let email = json!({ "twoFactorMethods": ["email"], "preferredTwoFactorMethod": "email" });
    for client in [app.anon(), app.anon().with_cookies()] {
        app.pass(61);
        says(&client.get(STATUS).await, &nobody());
        client.post("/api/auth/login").json(person.credentials()).await.assert_ok();
        let due = with(&with(&nobody(), &email), &json!({ "twoFactorRequired": true }));
        says(&client.get(STATUS).await, &due);
        let code = json!({ "email": app.code_for(&person.email).await });
        client.post("/api/auth/2fa/login").json(code).await.assert_ok();
        let session = claims(&client.access())["sid"].clone();
        let signed_in =
            with(&with(&nobody(), &email), &json!({ "authenticated": true, "sessionId": session }));
        says(&client.get(STATUS).await, &signed_in);
        person.step_up_in(&client).await;
        let stepped_up = with(&signed_in, &json!({ "stepUp": true }));
        says(&client.get(STATUS).await, &stepped_up);
        client.post(STEP_UP).json(json!({ "password": person.password })).await.assert_ok();
        says(&client.get(STATUS).await, &with(&stepped_up, &json!({ "twoFactorRequired": true })));
        app.pass(600);
        says(&client.get(STATUS).await, &signed_in);
        app.pass(300);
        client.get(STATUS).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
        client.post("/api/auth/refresh").await.assert_ok();
        says(&client.get(STATUS).await, &signed_in);
    }
    person.verify().await;
    let client = person.another_session().await;
    assert_eq!(client.get(STATUS).await.assert_ok()["emailVerified"], true);
    let (access, browser) = (client.access(), person.in_browser().await);
    client.post(LOGOUT).await.assert_ok();
    app.anon().get(STATUS).bearer(&access).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    browser.post(LOGOUT).await.assert_ok();
    says(&browser.get(STATUS).await, &nobody());
}

/// A step-up or two-factor token that is bad, or somebody else's, is worth nothing; a bad access token is an error.
#[tokio::test]
async fn bad_tokens_are_worth_nothing() {
    let app = TestApp::start().await;
    let (person, other) = (app.user().stepped_up().await, app.user().stepped_up().await);
    let foreign = person.get(STATUS).step_up(&other.step_up_token()).await;
    assert_eq!(foreign.assert_ok()["stepUp"], false);
    let nonsense = person.get(STATUS).step_up("nonsense").two_factor("nonsense").await;
    assert_eq!(nonsense.assert_ok()["stepUp"], false);
    assert_eq!(nonsense["twoFactorRequired"], false);
    assert_eq!(person.get(STATUS).await.assert_ok()["stepUp"], true);
    let alone = app.anon().get(STATUS).step_up(&person.step_up_token()).await;
    says(&alone, &nobody());
    let swapped = app.anon().get(STATUS).two_factor(&person.access()).await;
    says(&swapped, &nobody());
    let token = pending_token(&app, &person).await;
    let due = app.anon().get(STATUS).two_factor(&token).await;
    assert_eq!((&due.assert_ok()["authenticated"], &due["twoFactorRequired"]), (&json!(false), &json!(true)));
    for bad in ["nonsense", token.as_str(), &person.tokens().refresh.unwrap()] {
        app.anon().get(STATUS).bearer(bad).await.assert_problem(401, "ACCESS_TOKEN_INVALID");
        let cookie = [("access_token", bad)];
        app.anon().get(STATUS).cookies(&cookie).await.assert_problem(401, "ACCESS_TOKEN_INVALID");
    }
    // SES-12: to ask opens nothing.
    assert_eq!(app.sql().number("select count(*) from session").await, 2);
}
