//! What people are told about sign-ins: from what is new to their account, and when somebody guesses.

use serde_json::json;

use crate::places::{LISBON, VIENNA, fixture};
use crate::support::{Answer, Person, TestApp};

const LOGIN: &str = "/api/auth/login";
const OFF: (&str, &str) = ("auth.two-factor.email.enable-by-default", "false");

/// The mails of a kind to a person; for security alerts, of this type.
async fn mails(app: &TestApp, person: &Person, kind: &str) -> usize {
    app.mails_to(&person.email).await.iter().filter(|mail| mail.kind == kind).count()
}

/// Signs in as a browser with this cookie would, from this address; answers the next cookie.
async fn sign_in(app: &TestApp, person: &Person, cookie: Option<&str>, address: &str) -> String {
    let request = app.anon().post(LOGIN).header("origin", app.origin()).header("x-forwarded-for", address);
    let request = request.json(person.credentials());
    let answer: Answer = match cookie {
        Some(cookie) => request.cookies(&[("known_device", cookie)]).await,
        None => request.await,
    };
    answer.assert_ok().cookie("known_device").value.clone()
}

/// LOG-13, ALR-1: a new device is told of, the first sign-in and a known device are not.
#[tokio::test]
async fn log_13_a_new_device_is_told_of() {
    let app = TestApp::with([OFF]).start().await;
    let person = app.user().await;
    assert_eq!(mails(&app, &person, "login_alert").await, 0, "the first sign-in after registering");
    let cookie = sign_in(&app, &person, None, LISBON).await;
    assert_eq!(mails(&app, &person, "login_alert").await, 1);
    sign_in(&app, &person, Some(&cookie), LISBON).await;
    assert_eq!(mails(&app, &person, "login_alert").await, 1);
    sign_in(&app, &person, Some("forged"), LISBON).await;
    assert_eq!(mails(&app, &person, "login_alert").await, 2);
    // Months later the browser is known still, and is so for months again.
    app.pass(15_551_000);
    let cookie = sign_in(&app, &person, Some(&cookie), LISBON).await;
    app.pass(15_551_000);
    sign_in(&app, &person, Some(&cookie), LISBON).await;
    assert_eq!(mails(&app, &person, "login_alert").await, 2);
}

/// LOG-13: whoever was a guest is known where they became a user, and told of from the next device on.
#[tokio::test]
async fn log_13_a_converted_guest_is_known_where_they_converted() {
    let app = TestApp::with([OFF]).start().await;
    let guest = app.anon();
    guest.post("/api/guests").json(json!({ "name": "Robin" })).await.assert_ok();
    let credentials = json!({ "email": "robin@canary.example", "password": "canary-Sternwarte-41-Moor" });
    let answer = guest.post("/api/guests/convert-to-user").json(&credentials).await;
    let cookie = answer.assert_ok().cookie("known_device").value.clone();
    for (shown, alerts) in [(cookie.as_str(), 0), ("forged", 1)] {
        let request = app.anon().post(LOGIN).header("origin", app.origin()).json(&credentials);
        request.cookies(&[("known_device", shown)]).await.assert_ok();
        let mails = app.mails_to("robin@canary.example").await;
        assert_eq!(mails.iter().filter(|mail| mail.kind == "login_alert").count(), alerts, "{shown}");
    }
}

/// LOG-13: a known device in another country is told of, with the place.
#[tokio::test]
async fn log_13_a_new_country_is_told_of() {
    let file = fixture("cities.mmdb");
    let places = ("auth.geolocation.database", file.to_str().unwrap());
    let app = TestApp::with([OFF, places, ("server.trusted-proxies", "127.0.0.1")]).start().await;
    let person = app.user().await;
    let cookie = sign_in(&app, &person, None, LISBON).await;
    assert_eq!(mails(&app, &person, "login_alert").await, 1, "a new device");
    for (address, alerts) in [(LISBON, 1), (VIENNA, 2), (LISBON, 2), (VIENNA, 2), ("127.0.0.1", 2)] {
        sign_in(&app, &person, Some(&cookie), address).await;
        assert_eq!(mails(&app, &person, "login_alert").await, alerts, "{address}");
    }
    let alert = app.mail_to(&person.email, "login_alert").await;
    assert!(alert.text.contains("Vienna, AT"), "{}", alert.text);
}

/// The mail is in the language of the request that was the cause of it.
#[tokio::test]
async fn log_13_it_is_told_in_the_language_of_the_request() {
    let app = TestApp::with([OFF]).start().await;
    let person = app.user().await;
    app.anon().post("/api/auth/login?locale=de-AT").json(person.credentials()).await.assert_ok();
    let alert = app.mail_to(&person.email, "login_alert").await;
    assert!(alert.html.contains("<html lang=\"de\""), "{}", alert.html);
}

#[tokio::test]
async fn log_13_each_sign_in_is_told_of_where_the_operator_wants_it_and_none_where_not() {
    for (key, value, alerts) in
        [("auth.security-alert.login-always", "true", 2), ("auth.security-alert.login", "false", 0)]
    {
        let app = TestApp::with([OFF, (key, value)]).start().await;
        let person = app.user().await;
        let cookie = sign_in(&app, &person, None, LISBON).await;
        sign_in(&app, &person, Some(&cookie), LISBON).await;
        assert_eq!(mails(&app, &person, "login_alert").await, alerts, "{key}");
    }
}

/// ALR-5: alerts of sign-ins are bounded by the hour, and do not use up those of another kind.
#[tokio::test]
async fn alr_5_ten_alerts_of_sign_ins_in_an_hour() {
    let app = TestApp::with([OFF]).start().await;
    let person = app.user().await;
    for _ in 0..15 {
        sign_in(&app, &person, None, LISBON).await;
    }
    assert_eq!(mails(&app, &person, "login_alert").await, 10);
    assert_eq!(mails(&app, &app.user().await, "login_alert").await, 0);
    let mut spent = person.tokens();
    person.post("/api/auth/refresh").await.assert_ok();
    spent.access = None;
    app.anon()
        .with_tokens(spent)
        .post("/api/auth/refresh")
        .await
        .assert_problem(401, "REFRESH_TOKEN_INVALID");
    assert_eq!(mails(&app, &person, "security_alert").await, 1);
    app.pass(3_600);
    sign_in(&app, &person, None, LISBON).await;
    assert_eq!(mails(&app, &person, "login_alert").await, 11);
}

/// ALR-1, RLM-5: whoever owns the account hears of guesses that made signing in pause, once a day, whoever guesses how often.
#[tokio::test]
async fn alr_1_a_pause_is_told_of_once_a_day() {
    let app = TestApp::with([OFF]).start().await;
    let person = app.user().await;
    let guess = |number: usize| {
        let body = json!({ "email": person.email, "password": format!("canary-wrong-{number}") });
        app.anon().post(LOGIN).json(body)
    };
    for number in 0..9 {
        guess(number).await.assert_problem(401, "INVALID_CREDENTIALS");
    }
    assert_eq!(mails(&app, &person, "security_alert").await, 0);
    guess(9).await.assert_problem(401, "INVALID_CREDENTIALS");
    assert_eq!(mails(&app, &person, "security_alert").await, 1);
    app.pass(3_600);
    for number in 0..10 {
        guess(number).await.assert_problem(401, "INVALID_CREDENTIALS");
    }
    assert_eq!(mails(&app, &person, "security_alert").await, 1);
    app.pass(86_400);
    for number in 0..10 {
        guess(number).await.assert_problem(401, "INVALID_CREDENTIALS");
    }
    assert_eq!(mails(&app, &person, "security_alert").await, 2);
}

/// EML-29, LOG-13: five wrong second factors after a right password, at whatever they are given, are told of once.
#[tokio::test]
async fn eml_29_wrong_second_factors_are_told_of() {
    let app = TestApp::start().await;
    let person = app.user().with_totp_alone().await;
    let before = mails(&app, &person, "security_alert").await;
    let client = app.anon();
    client.post(LOGIN).json(person.credentials()).await.assert_ok();
    person.post("/api/auth/step-up").json(json!({ "password": person.password })).await.assert_ok();
    let wrong = |number: usize| {
        let off = (person.totp_code().parse::<usize>().unwrap() + 7 + number) % 1_000_000;
        json!({ "totp": format!("{off:06}") })
    };
    for number in 0..2 {
        let answer = client.post("/api/auth/2fa/login").json(wrong(number)).await;
        answer.assert_problem(401, "WRONG_TWO_FACTOR_CODE");
    }
    let code = json!({ "code": "AAAA-AAAA-AAAA-AAAA" });
    for _ in 0..2 {
        let answer = client.post("/api/auth/2fa/totp/recover").json(&code).await;
        answer.assert_problem(401, "WRONG_TOTP_RECOVERY_CODE");
    }
    assert_eq!(mails(&app, &person, "security_alert").await, before);
    for number in 2..8 {
        let answer = person.post("/api/auth/2fa/step-up").json(wrong(number)).await;
        answer.assert_problem(401, "WRONG_TWO_FACTOR_CODE");
    }
    assert_eq!(mails(&app, &person, "security_alert").await, before + 1);
}
