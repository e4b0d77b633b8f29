//! A clock that is wrong: set back by an hour, or years ahead (OPS-12, C-29, C-30). Nothing that has ended begins again, and no
//! pause outlasts its length.

use serde_json::json;

use crate::kept::{Kept as _, eventually};
use crate::scene::{EMAIL, ENABLE, LOGIN, ME, OFF, REFRESH, SECOND, SEND, about_to_enable, another_code};
use crate::support::TestApp;

const HOUR: i64 = 3_600;
const DAY: i64 = 86_400;
const TEN_YEARS: i64 = 315_576_000;

/// OPS-12: a token that has expired stays so, whether or not anybody tried it in the meantime.
#[tokio::test]
async fn c_29_an_expired_token_does_not_come_back() {
    let app = TestApp::with([OFF]).start().await;
    for tried in [true, false] {
        let person = app.user().stepped_up().await;
        person.get(ME).await.assert_ok();
        app.pass(901);
        if tried {
            person.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
        }
        app.pass(-HOUR);
        person.get(ME).await.assert_problem(401, "ACCESS_TOKEN_INVALID");
        let again = person.another_session().await;
        again.get(ME).await.assert_ok();
        again.post(REFRESH).await.assert_ok();
        let old = again.delete(EMAIL).step_up(&person.step_up_token()).await;
        old.assert_problem(401, "STEP_UP_TOKEN_INVALID");
    }
}

/// OPS-12, EML-3: a code that has expired stays so; a new one is mailed at once and works.
#[tokio::test]
async fn c_29_an_expired_code_does_not_come_back() {
    let app = TestApp::with([OFF]).start().await;
    let (person, code) = about_to_enable(&app).await;
    app.pass(601);
    app.pass(-HOUR);
    person.sign_in(&app.anon()).await;
    let again = person.another_session().await;
    person.step_up_in(&again).await;
    let late = again.post(ENABLE).json(json!({ "code": code })).await;
    late.assert_problem(401, "TWO_FACTOR_CODE_EXPIRED");
    app.sql().execute("delete from outbox").await;
    again.post(SEND).await.assert_ok();
    let code = person.mailed_code().await;
    again.post(ENABLE).json(json!({ "code": code })).await.assert_ok();
}

/// OPS-12: the pause between two mails lasts no longer than it lasts, and says so.
#[tokio::test]
async fn c_29_a_pause_between_mails_is_no_longer() {
    let app = TestApp::with([OFF]).start().await;
    let person = app.user().await;
    person.post(SEND).await.assert_ok();
    app.pass(-HOUR);
    let again = person.another_session().await;
    let cooldown = again.get("/api/auth/2fa/email/cooldown").await;
    assert_eq!(cooldown.assert_ok()["remaining"], 0);
    again.post(SEND).await.assert_ok();
    again.post(SEND).await.assert_problem(429, "EMAIL_COOLDOWN_ACTIVE");
    assert_eq!(again.get("/api/auth/2fa/email/cooldown").await.assert_ok()["remaining"], 60);
}

/// OPS-12, RLM-5: the pauses after wrong passwords, of the account and of the address, last no longer than they last.
#[tokio::test]
async fn c_29_pauses_after_wrong_passwords_are_no_longer() {
    let limits = [
        OFF,
        // Redis forgets by a clock of its own.
        ("cache.url", "memory:"),
        ("security.login-attempt-limit.ip-limit", "20"),
        ("security.account-login-limit.failures", "3"),
    ];
    let app = TestApp::with(limits).start().await;
    let person = app.user().await;
    let wrong = json!({ "email": person.email, "password": "canary-falsch" });
    let mut codes = Vec::new();
    for _ in 0..25 {
        codes.push(app.anon().post(LOGIN).json(&wrong).await.code().unwrap().to_owned());
    }
    assert!(codes.contains(&"TOO_MANY_ATTEMPTS".to_owned()), "{codes:?}");
    assert_eq!(codes.last().map(String::as_str), Some("IP_LOGIN_RATE_LIMIT_EXCEEDED"));
    app.pass(-HOUR);
    let limited = app.anon().post(LOGIN).json(&wrong).await;
    assert_eq!(limited.assert_problem(429, "IP_LOGIN_RATE_LIMIT_EXCEEDED").retry_after(), 300);
    app.pass(300);
    app.anon().post(LOGIN).json(&wrong).await.assert_problem(401, "INVALID_CREDENTIALS");
    app.anon().post(LOGIN).json(person.credentials()).await.assert_ok();
}

/// OPS-12, TOT-3: a time step that was used, and every one before it, stays used.
#[tokio::test]
async fn c_29_a_used_time_step_does_not_open_again() {
    let app = TestApp::with([OFF]).start().await;
    let person = app.user().with_totp_alone().await;
    let used = person.totp_code();
    let login = async || {
        let begun = app.anon().post(LOGIN).json(person.credentials()).await;
        begun.assert_ok().field("twoFactorAuthenticationToken")
    };
    let complete = async |totp: &str, proof: &str| {
        app.anon().post(SECOND).two_factor(proof).json(json!({ "totp": totp })).await
    };
    complete(&used, &login().await).await.assert_ok();
    app.pass(-HOUR);
    let proof = login().await;
    complete(&used, &proof).await.assert_problem(401, "WRONG_TWO_FACTOR_CODE");
    complete(&person.totp_code(), &proof).await.assert_problem(401, "WRONG_TWO_FACTOR_CODE");
    app.pass(HOUR + 60);
    complete(&person.totp_code(), &login().await).await.assert_ok();
}

/// C-30: ten years pass at once: everything has expired, nothing overflows, and people sign in, step up and change their factors as
/// ever. Then the clock is right again: what was issued in the future does not count, and people sign in as ever.
#[tokio::test]
async fn c_30_ten_years_pass_and_come_back() {
    let app = TestApp::with([OFF]).start().await;
    let person = app.user().stepped_up().await;
    app.pass(TEN_YEARS);
    app.inside({
        let server = app.app.clone();
        async move { server.clean_up().await }
    })
    .await
    .unwrap();
    person.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    person.post(REFRESH).await.assert_problem(401, "REFRESH_TOKEN_EXPIRED");
    person.sign_in(&person.client).await;
    person.step_up().await;
    let code = another_code(app.sql(), &person).await;
    person.post(ENABLE).json(json!({ "code": code })).await.assert_ok();
    person.post(REFRESH).await.assert_ok();
    assert_eq!(app.sql().mails("security_alert").await, 1);
    app.sql().execute("delete from outbox").await;
    app.pass(-TEN_YEARS);
    person.get(ME).await.assert_problem(401, "ACCESS_TOKEN_INVALID");
    person.post(REFRESH).await.assert_problem(401, "REFRESH_TOKEN_INVALID");
    let now = person.another_session().await;
    assert_eq!(now.get(ME).await.assert_ok()["twoFactorMethods"], json!(["email"]));
}

/// C-30: nothing is forgotten by a clock that has leapt ahead, so that a wrong one costs nobody more than signing in again; it is
/// believed once it has gone on for a day.
#[tokio::test]
async fn c_30_a_clock_that_has_leapt_forgets_nothing() {
    let mut app = TestApp::with([OFF]).start().await;
    let noted = |name: &str| format!("lease where name = '{name}'");
    eventually("it is believed", async || app.sql().count(&noted("clock")).await == 1).await;
    let person = app.user().await;
    app.pass(TEN_YEARS);
    app.restart([OFF]).await;
    eventually("the leap is noticed", async || app.sql().count(&noted("clock-leapt")).await == 1).await;
    assert_eq!(app.sql().count("session").await, 1, "a live session was forgotten");
    app.pass(-TEN_YEARS);
    app.restart([OFF]).await;
    eventually("it is right again", async || app.sql().count(&noted("clock-leapt")).await == 0).await;
    person.get(ME).await.assert_ok();

    app.pass(30 * DAY);
    app.restart([OFF]).await;
    eventually("the leap is noticed", async || app.sql().count(&noted("clock-leapt")).await == 1).await;
    assert_eq!(app.sql().count("session").await, 1);
    app.pass(DAY);
    app.restart([OFF]).await;
    eventually("it is believed, and forgets", async || app.sql().count("session").await == 0).await;
}
