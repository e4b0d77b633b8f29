//! How the tokens travel: in headers, in cookies, in both.

use serde_json::json;

use crate::ask::{CODE_HEADER, DISABLE, ENABLE, ME, OFF, REFRESH, REQUIRED, SEND, newcomer};
use crate::support::{Client, Person, TestApp};

const NO_HEADERS: (&str, &str) = ("auth.allow-header-authentication", "false");
const COOKIES_FIRST: (&str, &str) = ("auth.prefer-header-authentication", "false");

/// A browser in which somebody stepped up and was mailed a code.
async fn browser_of(person: &Person) -> (Client, String) {
    let browser = person.in_browser().await;
    person.step_up_in(&browser).await;
    browser.post(SEND).without("x-two-factor-authentication-token").await.assert_ok();
    (browser, person.mailed_code().await)
}

/// The cookies of access and step-up token, to be sent beside other headers.
fn cookies_of(client: &Client) -> String {
    let tokens = client.tokens();
    format!("access_token={}; step_up_token={}", tokens.access.unwrap(), tokens.step_up.unwrap())
}

#[tokio::test]
async fn cookies_turn_email_on_and_off() {
    let app = TestApp::with([OFF, REQUIRED]).start().await;
    let person = app.user().with_totp_alone().await;
    let (browser, code) = browser_of(&person).await;
    browser.post(ENABLE).json(json!({ "code": code })).await.assert_ok();
    browser.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    browser.post(REFRESH).await.assert_ok();
    person.step_up_in(&browser).await;
    browser.post(SEND).await.assert_ok();
    let code = person.mailed_code().await;
    let answer = browser.delete(DISABLE).header(CODE_HEADER, &code).await;
    assert_eq!(answer.assert_ok()["twoFactorMethods"], json!(["totp"]));
    browser.get(ME).await.assert_ok();
}

/// WEB-3: cookies count only in a request that the application's own pages made.
#[tokio::test]
async fn cookies_from_elsewhere_change_nothing() {
    let app = TestApp::with([OFF]).start().await;
    let person = newcomer(&app).await;
    let (browser, code) = browser_of(&person).await;
    let enable = || browser.post(ENABLE).json(json!({ "code": code }));
    enable().header("origin", "https://evil.example").await.assert_problem(403, "ORIGIN_NOT_ALLOWED");
    enable().without("origin").await.assert_problem(403, "ORIGIN_NOT_ALLOWED");
    let disable = browser.delete(DISABLE).header("origin", "null").await;
    disable.assert_problem(403, "ORIGIN_NOT_ALLOWED");
    enable().await.assert_ok();
}

/// SES-14: where headers are preferred a header wins; a bad one is not made good by a cookie.
#[tokio::test]
async fn a_header_wins_by_default() {
    let app = TestApp::with([OFF]).start().await;
    let person = newcomer(&app).await;
    let (browser, code) = browser_of(&person).await;
    let cookies = cookies_of(&browser);
    let enable = || app.anon().post(ENABLE).json(json!({ "code": code })).header("cookie", &cookies);
    let enable = || enable().header("origin", app.origin());
    enable().bearer("nonsense").await.assert_problem(401, "ACCESS_TOKEN_INVALID");
    enable().step_up("nonsense").await.assert_problem(401, "STEP_UP_TOKEN_INVALID");
    let of_another_session = enable().bearer(&person.access()).await;
    of_another_session.assert_problem(401, "STEP_UP_TOKEN_INVALID");
    let answer = enable().bearer(&person.access()).step_up(&person.step_up_token()).await;
    answer.assert_ok();
    person.post(REFRESH).await.assert_ok();
    browser.post(REFRESH).await.assert_problem(401, "REFRESH_TOKEN_EXPIRED");
}

/// SES-14: where cookies are preferred a cookie wins; a bad one is not made good by a header.
#[tokio::test]
async fn a_cookie_wins_where_the_operator_says_so() {
    let app = TestApp::with([OFF, COOKIES_FIRST]).start().await;
    let person = newcomer(&app).await;
    let (browser, code) = browser_of(&person).await;
    let cookies = cookies_of(&browser);
    let bad = [("access_token", "nonsense")];
    let answer = person.post(ENABLE).json(json!({ "code": code })).cookies(&bad).await;
    answer.assert_problem(401, "ACCESS_TOKEN_INVALID");
    let bad = [("step_up_token", "nonsense")];
    let answer = person.post(ENABLE).json(json!({ "code": code })).cookies(&bad).await;
    answer.assert_problem(401, "STEP_UP_TOKEN_INVALID");
    let enable = person.post(ENABLE).json(json!({ "code": code })).header("cookie", &cookies);
    enable.bearer("nonsense").step_up("nonsense").header("origin", app.origin()).await.assert_ok();
    browser.post(REFRESH).await.assert_ok();
}

/// Where the operator wants cookies alone, a header is not looked at.
#[tokio::test]
async fn a_header_can_be_switched_off() {
    let mut app = TestApp::with([OFF]).start().await;
    let person = newcomer(&app).await;
    let (browser, code) = browser_of(&person).await;
    app.restart([OFF, NO_HEADERS]).await;
    let body = json!({ "code": code });
    person.post(ENABLE).json(&body).await.assert_problem(401, "AUTHENTICATION_REQUIRED");
    person.delete(DISABLE).await.assert_problem(401, "AUTHENTICATION_REQUIRED");
    person.post(SEND).await.assert_problem(401, "TWO_FACTOR_AUTHENTICATION_TOKEN_MISSING");
    browser.post(ENABLE).json(&body).await.assert_ok();
    browser.delete(DISABLE).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    browser.post(REFRESH).await.assert_ok();
    browser.delete(DISABLE).await.assert_problem(401, "STEP_UP_TOKEN_EXPIRED");
}
