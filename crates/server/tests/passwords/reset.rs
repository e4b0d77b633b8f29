//! A password is reset: what ends, what stays, and who hears of it.

use serde_json::json;

use crate::support::person::token_in;
use crate::support::{Smtp, SmtpSink, TestApp};
use crate::words::{
    LINK, LOGIN, ME, NEW, NO_FACTOR, REFRESH, RESET, STEP_UP, VOID, ask, kinds, link_for, login, plain,
    reset, tamper,
};

const ALERT: &str = "security_alert";

/// PRT-5, PWD-15, B-E8: when the answer is there, everything from before is dead, and nobody is signed in by it.
#[tokio::test]
async fn prt_5_everything_from_before_is_dead() {
    let app = TestApp::start().await;
    let mut person = app.user().verified().stepped_up().await;
    let other = person.another_session().await;
    app.pass(61);
    let pending = app.anon();
    login(&pending, &person.email, &person.password).await.assert_ok();
    let code = person.mailed_code().await;
    let token = link_for(&app, &person.email).await;
    let answer = reset(&app, &token, NEW).await;
    assert_eq!(answer.assert_ok().text, r#"{"success":true}"#);
    assert!(answer.cookies.is_empty(), "{answer:?}");
    for client in [&person.client, &other] {
        client.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
        client.post(REFRESH).await.assert_problem(401, "REFRESH_TOKEN_EXPIRED");
    }
    let half = pending.post("/api/auth/2fa/login").json(json!({ "email": code })).await;
    half.assert_problem(401, "TWO_FACTOR_AUTHENTICATION_TOKEN_EXPIRED");
    reset(&app, &token, NEW).await.assert_problem(401, VOID);
    login(&app.anon(), &person.email, &person.password).await.assert_problem(401, "INVALID_CREDENTIALS");
    for table in ["session", "challenge", "email_code", "password_reset"] {
        assert_eq!(app.sql().number(format!("select count(*) from {table}")).await, 0, "{table}");
    }
    // STP-5: a step-up from before does not stand in a session from after.
    let step_up = person.step_up_token();
    app.pass(61);
    NEW.clone_into(&mut person.password);
    let client = app.anon();
    person.sign_in(&client).await;
    client.delete("/api/auth/2fa/email").step_up(&step_up).await.assert_problem(401, "STEP_UP_TOKEN_INVALID");
}

/// PRT-5: a mail server that is down holds nothing up: the alert is a row of the same transaction.
#[tokio::test]
async fn prt_5_the_reset_does_not_wait_for_the_alert() {
    let sink = SmtpSink::start().await;
    let app = TestApp::with([NO_FACTOR, ("email.smtp-url", &sink.url())]).start().await;
    let person = app.user().without_second_factor().await;
    ask(&app, &person.email).await.assert_ok();
    let mails = sink.mails_to(&person.email, 2).await;
    let mail = mails.iter().find(|mail| mail.subject.contains("password")).unwrap();
    let token = token_in(&mail.text);
    sink.set(Smtp::Stopped).await;
    reset(&app, &token, NEW).await.assert_ok();
    person.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    let count = format!("select count(*) from outbox where kind = '{ALERT}' and state = 'pending'");
    assert_eq!(app.sql().number(count).await, 1);
}

/// PRT-6: second factors stay as they are, and are asked for.
#[tokio::test]
async fn prt_6_no_second_factor_is_touched() {
    let app = TestApp::start().await;
    let mailed = app.user().await;
    let both = app.user().with_totp().verified().await;
    let mut alone = app.user().with_totp_alone().await;
    for (person, methods) in
        [(&mailed, json!(["email"])), (&both, json!(["totp", "email"])), (&alone, json!(["totp"]))]
    {
        let before = person.get(ME).await.assert_ok()["preferredTwoFactorMethod"].clone();
        let token = link_for(&app, &person.email).await;
        reset(&app, &token, NEW).await.assert_ok();
        app.pass(61);
        let answer = login(&app.anon(), &person.email, NEW).await;
        assert_eq!(answer.assert_ok()["twoFactorRequired"], true);
        assert_eq!((&answer["twoFactorMethods"], &answer["preferredTwoFactorMethod"]), (&methods, &before));
        assert!(answer["accessToken"].is_null() && answer["user"].is_null());
    }
    NEW.clone_into(&mut alone.password);
    alone.sign_in(&app.anon()).await;
}

/// PRT-9: a password that is locked by guessing can be reset, and is not locked any more.
#[tokio::test]
async fn prt_9_a_locked_password_can_be_reset() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    for _ in 0..10 {
        login(&app.anon(), &person.email, "canary-wrong").await.assert_problem(401, "INVALID_CREDENTIALS");
    }
    login(&app.anon(), &person.email, &person.password).await.assert_problem(429, "TOO_MANY_ATTEMPTS");
    let token = link_for(&app, &person.email).await;
    reset(&app, &token, NEW).await.assert_ok();
    login(&app.anon(), &person.email, NEW).await.assert_ok();
}

/// LOG-7: an account that an administrator locked after the link was mailed stays locked, and its password as it was.
#[tokio::test]
async fn log_7_a_locked_account_is_not_reset() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    let token = link_for(&app, &person.email).await;
    tamper(&app, &person, "locked_at = 1").await;
    reset(&app, &token, NEW).await.assert_problem(401, VOID);
    tamper(&app, &person, "locked_at = null").await;
    login(&app.anon(), &person.email, NEW).await.assert_problem(401, "INVALID_CREDENTIALS");
}

/// EVF-6, REG-4: the link came to the address and proves it, except where an app is on that nobody proved the address for.
#[tokio::test]
async fn evf_6_a_reset_proves_the_address() {
    let app = plain().await;
    let (plain, enrolled) = (app.user().without_second_factor().await, app.user().with_totp_alone().await);
    for (mut person, proves) in [(plain, true), (enrolled, false)] {
        assert_eq!(person.get(ME).await.assert_ok()["emailVerified"], false);
        let token = link_for(&app, &person.email).await;
        reset(&app, &token, NEW).await.assert_ok();
        NEW.clone_into(&mut person.password);
        let client = app.anon();
        assert_eq!(person.sign_in(&client).await["emailVerified"], proves);
        app.pass(61);
    }
}

/// PWD-5: a password that does not do is told why, and the link stays good.
#[tokio::test]
async fn pwd_5_a_password_that_does_not_do_leaves_the_link_good() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    let token = link_for(&app, &person.email).await;
    for (password, reason) in [
        ("short", "at least 8"),
        ("password1", "most common"),
        (person.email.as_str(), "your name, your address"),
        (&"x".repeat(1_025), "at most 1024"),
    ] {
        let answer = reset(&app, &token, password).await;
        let violation = &answer.assert_problem(400, "INVALID_REQUEST")["violations"][0];
        assert_eq!(violation["field"], "newPassword");
        assert!(violation["message"].as_str().unwrap().contains(reason), "{violation}");
    }
    reset(&app, &token, NEW).await.assert_ok();
    login(&app.anon(), &person.email, NEW).await.assert_ok();
}

/// PRT-5: the holder hears of it, in the language of the request, unless the operator says otherwise.
#[tokio::test]
async fn prt_5_the_holder_hears_of_it() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    let token = link_for(&app, &person.email).await;
    let body = json!({ "newPassword": NEW });
    app.anon().post(&format!("{RESET}?token={token}&locale=fr")).json(body).await.assert_ok();
    assert_eq!(kinds(&app, &person.email).await, [ALERT, LINK, "email_verification"]);
    let alert = app.mail_to(&person.email, ALERT).await;
    assert_eq!(alert.locale, "fr");
    assert!(alert.text.contains("mot de passe"), "{}", alert.text);
    app.assert_no_secret_in_logs(&[&token, NEW]);

    let silent = TestApp::with([NO_FACTOR, ("auth.security-alert.password-changed", "false")]).start().await;
    let person = silent.user().without_second_factor().await;
    let token = link_for(&silent, &person.email).await;
    reset(&silent, &token, NEW).await.assert_ok();
    assert_eq!(kinds(&silent, &person.email).await, [LINK, "email_verification"]);
}

/// The new password is the one for everything.
#[tokio::test]
async fn the_new_password_is_the_only_one() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    let token = link_for(&app, &person.email).await;
    reset(&app, &token, NEW).await.assert_ok();
    let client = app.anon();
    login(&client, &person.email, NEW).await.assert_ok();
    let step_up = |password: &str| client.post(STEP_UP).json(json!({ "password": password }));
    step_up(&person.password).await.assert_problem(401, "INVALID_CREDENTIALS");
    step_up(NEW).await.assert_ok();
    let wrong = app.anon().post(LOGIN).json(person.credentials()).await;
    wrong.assert_problem(401, "INVALID_CREDENTIALS");
}
