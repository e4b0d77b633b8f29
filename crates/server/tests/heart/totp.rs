//! Turning the authenticator app off: the other half of "the last one stays".

use serde_json::json;

use crate::ask::{ALERT, DISABLE, LOGIN, ME, alerts_of, assert_principal, count, newcomer, server};
use crate::support::TestApp;

const TOTP: &str = "/api/auth/2fa/totp";
const SETUP: &str = "/api/auth/2fa/totp/setup";

/// The app goes with its secret and its recovery codes; codes by mail remain, and the person is told in their language.
#[tokio::test]
async fn the_app_goes_with_all_that_is_its() {
    let app = TestApp::start().await;
    let person = app.user().with_totp().stepped_up().await;
    assert_eq!((count(&app, &person, "totp").await, count(&app, &person, "recovery_code").await), (1, 10));
    let answer = person.delete(&format!("{TOTP}?locale=de")).await;
    assert_principal(&answer, &person, "email", &["email"]);
    assert_eq!((count(&app, &person, "totp").await, count(&app, &person, "recovery_code").await), (0, 0));
    assert_eq!(alerts_of(&person).await, 2, "one when it came, one when it went");
    assert_eq!(app.mail_to(&person.email, ALERT).await.locale, "de");
    person.get(ME).await.assert_ok();
    let pending = app.anon().post(LOGIN).json(person.credentials()).await;
    assert_eq!(pending.assert_ok()["twoFactorMethods"], json!(["email"]));
}

/// EML-20, API-8: asked again it is off already; the step-up that it was done with serves nothing else (STP-5).
#[tokio::test]
async fn off_is_off_and_the_last_one_stays() {
    let app = TestApp::start().await;
    let mut person = app.user().with_totp().stepped_up().await;
    person.delete(TOTP).await.assert_ok();
    person.forget_totp();
    person.delete(TOTP).await.assert_problem(304, "TWO_FACTOR_METHOD_ALREADY_DISABLED");
    person.delete(DISABLE).await.assert_problem(401, "STEP_UP_TOKEN_EXPIRED");
    person.step_up().await;
    person.delete(DISABLE).await.assert_problem(400, "CANNOT_DISABLE_ONLY_TWO_FACTOR_METHOD");
}

/// EML-20: and the other way round.
#[tokio::test]
async fn the_app_stays_where_it_is_the_last() {
    let app = server().await;
    let person = app.user().with_totp_alone().stepped_up().await;
    person.delete(TOTP).await.assert_problem(400, "CANNOT_DISABLE_ONLY_TWO_FACTOR_METHOD");
    let newcomer = newcomer(&app).await;
    newcomer.delete(TOTP).await.assert_problem(304, "TWO_FACTOR_METHOD_ALREADY_DISABLED");
}

/// TOT-9: an app that was turned off and on again has a new secret; the codes of the old one count for nothing.
#[tokio::test]
async fn an_old_secret_is_dead() {
    let app = TestApp::start().await;
    let mut person = app.user().with_totp().stepped_up().await;
    let old = person.get(SETUP).await;
    old.assert_problem(304, "TWO_FACTOR_METHOD_ALREADY_ENABLED");
    let confirmed = person.post(SETUP).json(json!({ "token": "x", "code": "000000" })).await;
    confirmed.assert_problem(304, "TWO_FACTOR_METHOD_ALREADY_ENABLED");
    person.delete(TOTP).await.assert_ok();
    app.pass(30);
    let stale = person.totp_code();
    person.forget_totp();
    person.enable_totp().await;
    let client = app.anon();
    client.post(LOGIN).json(person.credentials()).await.assert_ok();
    let answer = client.post("/api/auth/2fa/login").json(json!({ "totp": stale })).await;
    answer.assert_problem(401, "WRONG_TWO_FACTOR_CODE");
}
