//! A link is asked for: what is answered, what is mailed, and how often.

use serde_json::json;

use crate::support::{Person, TestApp, race};
use crate::words::{
    COOLDOWN, LINK, LOGIN, ME, NO_FACTOR, REQUEST, ask, came_through_a_provider, face, kinds, link_for,
    login, plain, reset, tamper,
};

/// Somebody of each kind that an account can be of, and somebody who has none.
async fn everybody(app: &TestApp) -> Vec<(String, Option<&'static str>)> {
    let verified = app.user().without_second_factor().verified().await;
    let unverified = Person::register(app).await;
    let came = app.user().without_second_factor().await;
    came_through_a_provider(app, &came).await;
    let locked = app.user().without_second_factor().await;
    tamper(app, &locked, "locked_at = 1").await;
    vec![
        (verified.email, Some(LINK)),
        (unverified.email, Some(LINK)),
        (came.email, Some("identity_provider_info")),
        (locked.email, None),
        ("nobody@canary.example".to_owned(), Some("no_account_info")),
    ]
}

/// PRT-1: known, unproved, without a password, locked and unknown are one answer, to the byte; what differs is the mail.
#[tokio::test]
async fn prt_1_the_answer_does_not_say_who_has_an_account() {
    let app = plain().await;
    let everybody = everybody(&app).await;
    let mut faces = Vec::new();
    for (email, mailed) in &everybody {
        let before = kinds(&app, email).await.len();
        let first = ask(&app, email).await;
        assert_eq!(first.assert_ok().text, r#"{"cooldown":60}"#);
        let again = ask(&app, email).await;
        again.assert_problem(429, "EMAIL_COOLDOWN_ACTIVE");
        let left = app.anon().get(&format!("{COOLDOWN}?email={email}")).await;
        faces.push((face(&first), face(&again), face(left.assert_ok())));
        let after = kinds(&app, email).await;
        assert_eq!(after.len() - before, usize::from(mailed.is_some()), "{after:?}");
        assert!(mailed.is_none_or(|kind| after[0] == kind), "{after:?}");
    }
    for other in &faces[1..] {
        assert_eq!(*other, faces[0]);
    }
}

/// PRT-1, LOG-3: five spellings of one address share one pause; it is told, and it ends.
#[tokio::test]
async fn prt_1_a_pause_lies_between_two_mails_whatever_the_spelling() {
    let app = plain().await;
    let person = Person::register(&app).await;
    let left = async |email: &str| {
        let email: String = url::form_urlencoded::byte_serialize(email.as_bytes()).collect();
        app.anon().get(&format!("{COOLDOWN}?email={email}")).await.assert_ok()["remaining"].clone()
    };
    for email in [person.email.as_str(), "stranger@canary.example"] {
        assert_eq!(left(email).await, 0);
        ask(&app, email).await.assert_ok();
        app.pass(20);
        for spelling in [email.to_uppercase(), format!(" {email}"), email.replace("canary", "CANARY")] {
            assert_eq!(left(&spelling).await, 40, "{spelling}");
            let refused = ask(&app, &spelling).await;
            assert_eq!(refused.assert_problem(429, "EMAIL_COOLDOWN_ACTIVE").retry_after(), 40);
        }
        app.pass(40);
        assert_eq!(left(email).await, 0);
        ask(&app, email).await.assert_ok();
    }
}

/// Of many at once one is mailed.
#[tokio::test]
async fn prt_1_of_twenty_at_once_one_is_mailed() {
    let app = plain().await;
    let person = Person::register(&app).await;
    for (email, kind) in [(person.email.as_str(), LINK), ("stranger@canary.example", "no_account_info")] {
        let answers = race(20, |_| app.anon().post(REQUEST).json(json!({ "email": email }))).await;
        assert_eq!(answers.iter().filter(|answer| answer.status == 200).count(), 1);
        let mailed = kinds(&app, email).await;
        assert_eq!(mailed.iter().filter(|mailed| *mailed == kind).count(), 1, "{mailed:?}");
    }
}

/// PRT-2: where a link leads comes from the configuration, whatever a request says of hosts.
#[tokio::test]
async fn prt_2_no_header_has_a_say_in_the_link() {
    let app = plain().await;
    let evil = "evil.example";
    for (name, value) in [
        ("host", evil),
        ("x-forwarded-host", evil),
        ("x-forwarded-proto", "gopher"),
        ("x-forwarded-server", evil),
        ("x-original-host", evil),
        ("forwarded", "for=192.0.2.1;host=evil.example;proto=gopher"),
        ("referer", "https://evil.example/"),
        ("x-forwarded-prefix", "/evil.example"),
    ] {
        let person = Person::register(&app).await;
        let asked = app.anon().post(REQUEST).header(name, value).json(json!({ "email": person.email })).await;
        asked.assert_ok();
        let mail = app.mail_to(&person.email, LINK).await;
        assert!(mail.text.contains(&format!("{}/", app.origin())), "{}", mail.text);
        assert!(!mail.text.contains("evil") && !mail.html.contains("evil") && !mail.text.contains("gopher"));
    }
    let foreign = app.anon().post(REQUEST).header("origin", "https://evil.example");
    foreign.json(json!({ "email": "a@canary.example" })).await.assert_problem(403, "ORIGIN_NOT_ALLOWED");
}

/// PRT-8: ten mails a day to an address; after that the answer is as ever and no mail leaves. Nobody is locked by it.
#[tokio::test]
async fn prt_8_an_address_gets_so_many_mails_a_day() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    for _ in 0..12 {
        assert_eq!(ask(&app, &person.email).await.assert_ok().text, r#"{"cooldown":60}"#);
        app.pass(61);
    }
    assert_eq!(kinds(&app, &person.email).await.iter().filter(|kind| *kind == LINK).count(), 10);
    login(&app.anon(), &person.email, &person.password).await.assert_ok();
    app.pass(86_400);
    let token = link_for(&app, &person.email).await;
    reset(&app, &token, crate::words::NEW).await.assert_ok();
}

/// PRT-8: strangers are written to a hundred times an hour, all together, and those with an account go on being so.
#[tokio::test]
async fn prt_8_this_server_writes_to_strangers_only_so_often() {
    let app = plain().await;
    let count = "select count(*) from outbox where kind = 'no_account_info'";
    for number in 0..103 {
        ask(&app, &format!("stranger-{number}@canary.example")).await.assert_ok();
    }
    assert_eq!(app.sql().number(count).await, 100);
    let person = Person::register(&app).await;
    link_for(&app, &person.email).await;
    app.pass(3_600);
    ask(&app, "stranger-200@canary.example").await.assert_ok();
    assert_eq!(app.sql().number(count).await, 101);
}

/// PRT-8: a client address asks so often, whatever comes of it; signing in has a bucket of its own.
#[tokio::test]
async fn prt_8_a_client_asks_only_so_often() {
    let app = TestApp::with([NO_FACTOR, ("security.login-attempt-limit.ip-limit", "3")]).start().await;
    let person = Person::register(&app).await;
    for email in [person.email.as_str(), "a@canary.example", "b@canary.example"] {
        ask(&app, email).await.assert_ok();
    }
    for email in [person.email.as_str(), "c@canary.example"] {
        ask(&app, email).await.assert_problem(429, "IP_LOGIN_RATE_LIMIT_EXCEEDED");
    }
    login(&app.anon(), &person.email, &person.password).await.assert_ok();
}

/// PRT-10: an account without a password is told how it signs in, and none appears by itself.
#[tokio::test]
async fn prt_10_a_mail_says_which_way_to_sign_in() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    came_through_a_provider(&app, &person).await;
    ask(&app, &person.email).await.assert_ok();
    let mail = app.mail_to(&person.email, "identity_provider_info").await;
    assert!(mail.text.to_lowercase().contains("github") && !mail.text.contains("token="), "{}", mail.text);
    assert_eq!(app.sql().number("select count(*) from password_reset").await, 0);
    let body = json!({ "email": person.email, "password": "" });
    app.anon().post(LOGIN).json(body).await.assert_problem(401, "INVALID_CREDENTIALS");
    assert_eq!(person.get(ME).await.assert_ok()["identityProviders"], json!(["github"]));
}

#[tokio::test]
async fn mails_are_written_in_the_language_that_was_asked_for() {
    let app = plain().await;
    let person = Person::register(&app).await;
    let body = json!({ "email": person.email });
    app.anon().post(&format!("{REQUEST}?locale=de-AT")).json(&body).await.assert_ok();
    assert_eq!(app.mail_to(&person.email, LINK).await.locale, "de");
    let malformed = app.anon().post(&format!("{REQUEST}?locale=x!")).json(&body).await;
    malformed.assert_problem(400, "INVALID_REQUEST");
    for address in ["", "nobody", "a@b.example,c@d.example"] {
        let answer = ask(&app, address).await;
        assert_eq!(answer.assert_problem(400, "INVALID_REQUEST")["violations"][0]["field"], "email");
        let answer = app.anon().get(&format!("{COOLDOWN}?email={address}")).await;
        assert_eq!(answer.assert_problem(400, "INVALID_REQUEST")["violations"][0]["field"], "email");
    }
}

#[tokio::test]
async fn without_mail_nothing_is_reset() {
    let app = TestApp::with([("email.enable", "false")]).start().await;
    let person = Person::register(&app).await;
    for email in [person.email.as_str(), "nobody@canary.example"] {
        ask(&app, email).await.assert_problem(503, "EMAIL_DISABLED");
    }
}
