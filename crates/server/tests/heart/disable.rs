//! Turning email off: what changes, what ends, and what goes on.

use serde_json::json;

use crate::ask::{
    ALERT, COMPLETE_LOGIN, COMPLETE_STEP_UP, DISABLE, ME, REFRESH, STEP_UP, alerts_of, assert_principal,
    count, half_signed_in, half_stepped_up, newcomer, server,
};
use crate::support::TestApp;

/// The method that remains is preferred, its codes are void, and the person is told.
#[tokio::test]
async fn the_remaining_method_is_preferred() {
    let app = TestApp::start().await;
    let person = app.user().with_totp().stepped_up().await;
    let me = person.get(ME).await;
    assert_eq!(me.assert_ok()["preferredTwoFactorMethod"], "email");
    let answer = person.delete(DISABLE).await;
    assert_principal(&answer, &person, "totp", &["totp"]);
    assert_eq!(count(&app, &person, "email_code").await, 0);
    assert_eq!(alerts_of(&person).await, 2, "one for the app, one for email");
    assert!(app.mail_to(&person.email, ALERT).await.text.contains("Codes by email no longer protect"));
    let pending = app.anon().post("/api/auth/login").json(person.credentials()).await;
    assert_eq!(pending.assert_ok()["twoFactorMethods"], json!(["totp"]));
}

#[tokio::test]
async fn a_method_that_is_not_preferred_leaves_the_preferred_one() {
    let app = server().await;
    let person = app.user().with_totp_alone().await;
    person.enable_email().await;
    person.step_up().await;
    let answer = person.delete(DISABLE).await;
    assert_principal(&answer, &person, "totp", &["totp"]);
}

/// SES-9: the session that asked goes on without a pause; the others refresh and go on.
#[tokio::test]
async fn ones_own_session_goes_on_and_the_others_refresh() {
    let app = TestApp::start().await;
    let person = app.user().with_totp().stepped_up().await;
    let (other, browser) = (person.another_session().await, person.in_browser().await);
    let access = person.access();
    person.delete(DISABLE).await.assert_ok();
    person.get(ME).bearer(&access).await.assert_ok();
    for client in [&other, &browser] {
        client.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
        client.post(REFRESH).await.assert_ok();
        client.get(ME).await.assert_ok();
    }
    assert_eq!(count(&app, &person, "session").await, 3);
}

/// STP-5: the step-up was made when email still counted; the next change takes a new one.
#[tokio::test]
async fn a_step_up_dies_with_the_change() {
    let app = TestApp::start().await;
    let person = app.user().with_totp().stepped_up().await;
    person.delete(DISABLE).await.assert_ok();
    person.post("/api/auth/2fa/email/send").await.assert_ok();
    let code = json!({ "code": person.mailed_code().await });
    let answer = person.post("/api/auth/2fa/email/enable").json(code).await;
    answer.assert_problem(401, "STEP_UP_TOKEN_EXPIRED");
}

/// SES-9: sign-ins and step-ups that waited for a second factor begin anew.
#[tokio::test]
async fn whatever_is_half_done_dies_with_the_change() {
    let app = TestApp::start().await;
    let person = app.user().with_totp().stepped_up().await;
    let proof = person.step_up_token();
    let waiting = half_signed_in(&person).await;
    half_stepped_up(&person).await;
    person.delete(DISABLE).step_up(&proof).await.assert_ok();
    let code = json!({ "totp": person.totp_code() });
    let answer = waiting.post(COMPLETE_LOGIN).json(&code).await;
    answer.assert_problem(401, "TWO_FACTOR_AUTHENTICATION_TOKEN_EXPIRED");
    let answer = person.post(COMPLETE_STEP_UP).json(&code).await;
    answer.assert_problem(401, "TWO_FACTOR_AUTHENTICATION_TOKEN_EXPIRED");
}

/// API-8, EML-21: whoever lost the answer asks again and learns that it was done; nothing happens twice.
#[tokio::test]
async fn a_repeated_request_changes_nothing_more() {
    let app = TestApp::start().await;
    let person = app.user().with_totp().stepped_up().await;
    person.delete(DISABLE).await.assert_ok();
    for _ in 0..2 {
        person.delete(DISABLE).await.assert_problem(304, "TWO_FACTOR_METHOD_ALREADY_DISABLED");
    }
    person.get(ME).await.assert_ok();
    assert_eq!(alerts_of(&person).await, 2, "one for the app, one for email");
}

/// EML-20 for one at a time: the only method stays, and nothing is told.
#[tokio::test]
async fn the_only_method_stays() {
    let app = TestApp::start().await;
    let person = app.user().stepped_up().await;
    person.delete(DISABLE).await.assert_problem(400, "CANNOT_DISABLE_ONLY_TWO_FACTOR_METHOD");
    let me = person.get(ME).await;
    assert_eq!(me.assert_ok()["twoFactorMethods"], json!(["email"]));
    assert_eq!(alerts_of(&person).await, 0);
}

/// EML-19: a password alone is no step-up where the account has a second factor. Neither the token that waits for it
/// serves, nor a step-up from before there was one.
#[tokio::test]
async fn it_takes_a_step_up_with_every_factor() {
    let app = server().await;
    let mut person = newcomer(&app).await;
    let with_password_alone = person.step_up_token();
    person.enable_email().await;
    let answer = person.delete(DISABLE).step_up(&with_password_alone).await;
    answer.assert_problem(401, "STEP_UP_TOKEN_EXPIRED");
    person.enable_totp().await;
    half_stepped_up(&person).await;
    let waiting = person.tokens().two_factor.unwrap();
    let answer = person.delete(DISABLE).without("x-step-up-token").await;
    answer.assert_problem(401, "STEP_UP_TOKEN_MISSING");
    let answer = person.delete(DISABLE).step_up(&waiting).await;
    answer.assert_problem(401, "STEP_UP_TOKEN_INVALID");
    let answer = person.delete(DISABLE).step_up(&with_password_alone).await;
    answer.assert_problem(401, "STEP_UP_TOKEN_INVALID");
    let answer = person.post(COMPLETE_STEP_UP).json(json!({ "totp": person.totp_code() })).await;
    answer.assert_ok();
    person.delete(DISABLE).await.assert_ok();
    let answer = person.post(STEP_UP).json(json!({ "password": person.password })).await;
    assert_eq!(
        (&answer.assert_ok()["twoFactorRequired"], &answer["stepUpToken"]),
        (&json!(true), &json!(null))
    );
}
