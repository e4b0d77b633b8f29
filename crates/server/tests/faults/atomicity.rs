//! A statement fails in the middle of a verb: nothing of it was done, and the same request is a success afterwards.

use serde_json::json;

use crate::kept::Kept as _;
use crate::places::{
    BEGINNING, CATCHING, COMPLETING, DISABLING, ENABLING, GUESS, Place, REFRESHING, REGISTERING, SENDING,
    Trap,
};
use crate::scene::{
    EMAIL, ENABLE, LOGIN, ME, OFF, REFRESH, SECOND, SEND, about_to_enable, another_code, pending,
};
use crate::support::{Answer, Client, TestApp};

/// OPS-4: at each of these places the verb fails as a whole. Answers what it says when nothing is in its way.
async fn fails_at_each(app: &TestApp, places: &[Place], verb: impl AsyncFn() -> Answer) -> Answer {
    app.deliver_all().await;
    let before = app.sql().everything().await;
    for place in places {
        Trap::Fail.set(app.sql(), *place).await;
        let answer = verb().await;
        Trap::remove(app.sql(), *place).await;
        assert_eq!(answer.code(), Some("DATABASE_FAILURE"), "at {place:?}: {answer:?}");
        assert!(answer.assert_problem(500, "DATABASE_FAILURE").retry_after() >= 1);
        assert_eq!(app.sql().everything().await, before, "something was changed, at {place:?}");
    }
    verb().await
}

/// OPS-4, EML-6, C-6: turning email on, with another session and a waiting sign-in that it ends.
#[tokio::test]
async fn ops_4_email_is_turned_on_whole_or_not_at_all() {
    let app = TestApp::with([OFF]).start().await;
    let (person, code) = about_to_enable(&app).await;
    let other = person.another_session().await;
    let enable = async || person.post(ENABLE).json(json!({ "code": code })).await;
    let answer = fails_at_each(&app, &[&GUESS[..], &ENABLING].concat(), enable).await;
    assert_eq!(answer.assert_ok()["twoFactorMethods"], json!(["email"]));
    other.post(REFRESH).await.assert_problem(401, "REFRESH_TOKEN_EXPIRED");
    assert_eq!(app.sql().mails("security_alert").await, 1);
}

/// EML-6, EML-5: what a guess costs the code is not given back with the transaction that fails after it: after five of them the
/// code is dead, although it was right each time.
#[tokio::test]
async fn eml_6_a_guess_counts_although_what_it_was_for_is_rolled_back() {
    let app = TestApp::with([OFF]).start().await;
    let (person, code) = about_to_enable(&app).await;
    let place = ("outbox", "insert");
    Trap::Fail.set(app.sql(), place).await;
    for left in [4, 3, 2, 1, 0] {
        let answer = person.post(ENABLE).json(json!({ "code": code })).await;
        answer.assert_problem(500, "DATABASE_FAILURE");
        assert_eq!(app.sql().guesses().await.left, left);
    }
    Trap::remove(app.sql(), place).await;
    let answer = person.post(ENABLE).json(json!({ "code": code })).await;
    answer.assert_problem(401, "TWO_FACTOR_CODE_EXPIRED");
    assert_eq!(app.sql().count("account where two_factor_email").await, 0);
}

/// OPS-4: turning email off, with a code and a sign-in that wait.
#[tokio::test]
async fn ops_4_email_is_turned_off_whole_or_not_at_all() {
    let app = TestApp::start().await;
    let person = app.user().with_totp().stepped_up().await;
    another_code(app.sql(), &person).await;
    pending(&app, app.sql(), &person).await;
    let alerts = app.sql().mails("security_alert").await;
    let answer = fails_at_each(&app, &DISABLING, async || person.delete(EMAIL).await).await;
    assert_eq!(answer.assert_ok()["twoFactorMethods"], json!(["totp"]));
    assert_eq!(app.sql().mails("security_alert").await, alerts + 1);
    person.get(ME).await.assert_ok();
}

/// OPS-4: a sign-in's second half; code and token are as good after the failure as before.
#[tokio::test]
async fn ops_4_a_sign_in_is_completed_whole_or_not_at_all() {
    let app = TestApp::start().await;
    let person = app.user().await;
    let proof = pending(&app, app.sql(), &person).await;
    let code = json!({ "email": person.mailed_code().await });
    let complete = async || app.anon().post(SECOND).two_factor(&proof).json(&code).await;
    let answer = fails_at_each(&app, &[&GUESS[..], &COMPLETING].concat(), complete).await;
    assert_eq!(answer.assert_ok()["user"]["email"], person.email.as_str());
}

/// OPS-4: a sign-in's first half.
#[tokio::test]
async fn ops_4_a_sign_in_is_begun_whole_or_not_at_all() {
    let app = TestApp::start().await;
    let person = app.user().await;
    app.sql().execute("delete from mail_cooldown").await;
    app.sql().execute("delete from email_code").await;
    let begin = async || app.anon().post(LOGIN).json(person.credentials()).await;
    assert_eq!(fails_at_each(&app, &BEGINNING, begin).await.assert_ok()["twoFactorRequired"], true);
}

/// OPS-4, RFR-10: refreshing; the token is not spent by a failure.
#[tokio::test]
async fn ops_4_rfr_10_a_token_is_refreshed_whole_or_not_at_all() {
    let app = TestApp::with([OFF]).start().await;
    let person = app.user().await;
    fails_at_each(&app, &REFRESHING, async || person.post(REFRESH).await).await.assert_ok();
    person.get(ME).await.assert_ok();
}

/// OPS-4, RFR-2: a spent token ends the session together with its alert; until then nothing is found out.
#[tokio::test]
async fn ops_4_a_stolen_session_is_ended_whole_or_not_at_all() {
    let app = TestApp::with([OFF]).start().await;
    let person = app.user().await;
    let spent = person.tokens().refresh.unwrap();
    person.post(REFRESH).await.assert_ok();
    let thief = app.anon();
    let answer = fails_at_each(&app, &CATCHING, async || thief.post(REFRESH).bearer(&spent).await).await;
    answer.assert_problem(401, "REFRESH_TOKEN_INVALID");
    person.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    assert_eq!((app.sql().count("session").await, app.sql().mails("security_alert").await), (0, 1));
}

/// OPS-4: using a verification link that brings a password of its own (REG-4).
#[tokio::test]
async fn ops_4_an_address_is_verified_whole_or_not_at_all() {
    let app = TestApp::with([OFF]).start().await;
    let person = app.user().await;
    let again = json!({ "email": person.email, "password": "canary-zweite-Nachtfahrt", "name": "Kim" });
    app.pass(61);
    app.anon().post("/api/auth/register").json(again).await.assert_ok();
    let mail = app.mail_to(&person.email, "email_verification").await;
    let (_, token) = mail.text.split_once("token=").unwrap();
    let path = format!("/api/auth/email/verification?token={}", token.split_whitespace().next().unwrap());
    let places = [("account", "update"), ("email_verification", "delete"), ("session", "delete")];
    fails_at_each(&app, &places, async || app.anon().post(&path).await).await.assert_ok();
    assert_eq!(app.sql().count("account where email_verified").await, 1);
    assert_eq!(app.sql().count("session").await, 0);
}

/// OPS-4, EML-9: making a code.
#[tokio::test]
async fn ops_4_a_code_is_sent_whole_or_not_at_all() {
    let app = TestApp::with([OFF]).start().await;
    let person = app.user().await;
    fails_at_each(&app, &SENDING, async || person.post(SEND).await).await.assert_ok();
    assert_eq!(app.sql().mails("email_authentication").await, 1);
}

/// OPS-4, ALR-3: once a code is stored, a failure to note its delivery is nobody's business but the worker's: the answer is
/// no `DATABASE_FAILURE`, which would say that nothing was changed.
#[tokio::test]
async fn a_stored_code_is_no_failure() {
    let app = TestApp::with([OFF]).start().await;
    let person = app.user().stepped_up().await;
    app.deliver_all().await;
    Trap::Fail.set(app.sql(), ("outbox", "update")).await;
    person.post(SEND).await.assert_ok();
    assert_eq!(app.sql().count("email_code").await, 1);
    Trap::remove(app.sql(), ("outbox", "update")).await;
    // The mail is kept for whoever answers the request; the worker takes it over after a minute.
    app.pass(61);
    let code = person.mailed_code().await;
    person.post(ENABLE).json(json!({ "code": code })).await.assert_ok();
}

/// OPS-4: registering.
#[tokio::test]
async fn ops_4_a_person_is_registered_whole_or_not_at_all() {
    let app = TestApp::start().await;
    let body = json!({ "email": "canary-whole@canary.example", "password": "canary-ganz-Nachtzug", "name": "Robin" });
    let register = async || app.anon().post("/api/auth/register").json(&body).await;
    fails_at_each(&app, &REGISTERING, register).await.assert_ok();
    assert_eq!(app.sql().count("account").await, 1);
}

/// OPS-4, SES-4: ending one session and ending all.
#[tokio::test]
async fn ops_4_sessions_end_whole_or_not_at_all() {
    let app = TestApp::with([OFF]).start().await;
    let person = app.user().await;
    let other = person.another_session().await;
    let logout = async |client: &Client| client.post("/api/auth/logout").await;
    fails_at_each(&app, &[("session", "delete")], async || logout(&other).await).await.assert_ok();
    other.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    let places = [("account", "update"), ("session", "delete")];
    fails_at_each(&app, &places, async || person.delete("/api/users/me/sessions").await).await.assert_ok();
    person.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    assert_eq!(app.sql().count("session").await, 0);
}
