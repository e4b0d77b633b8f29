//! Proving an address: by a link that counts once, for a day, and for one address.

use serde_json::json;

use crate::support::{Answer, Person, Smtp, SmtpSink, TestApp};
use crate::words::{ME, NO_FACTOR, SESSIONS, VERIFICATION, face, link_for, plain};

const SEND: &str = "/api/auth/email/verification/send";
const COOLDOWN: &str = "/api/auth/email/verification/cooldown";
const PAGE: &str = "/email-verification";
const INVALID: &str = "EMAIL_VERIFICATION_TOKEN_INVALID";

async fn open(app: &TestApp, token: &str) -> Answer {
    app.anon().post(&format!("{VERIFICATION}?token={token}")).await
}

async fn is_verified(person: &Person) -> bool {
    person.get(ME).await.assert_ok()["emailVerified"] == true
}

/// EVF-1: a link counts once; the answer is the whole account, the session goes on.
#[tokio::test]
async fn a_link_proves_the_address_once() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    assert!(!is_verified(&person).await);
    let token = link_for(&app, &person.email).await;
    let before = person.get(ME).await.body.clone().unwrap();
    let answer = open(&app, &token).await;
    let mut expected = before;
    expected["emailVerified"] = true.into();
    assert_eq!(answer.assert_ok().body.as_ref(), Some(&expected));
    assert!(answer.cookies.is_empty(), "{answer:?}");
    assert!(is_verified(&person).await);
    open(&app, &token).await.assert_problem(304, "EMAIL_ALREADY_VERIFIED");
    person.post(SEND).await.assert_problem(304, "EMAIL_ALREADY_VERIFIED");
    assert_eq!(app.sql().number("select count(*) from email_verification").await, 0);
}

/// EVF-1: a day, to the second.
#[tokio::test]
async fn a_link_lives_a_day() {
    let app = plain().await;
    let (early, late) = (Person::register(&app).await, Person::register(&app).await);
    let (in_time, too_late) = (link_for(&app, &early.email).await, link_for(&app, &late.email).await);
    app.pass(86_399);
    open(&app, &in_time).await.assert_ok();
    app.pass(1);
    open(&app, &too_late).await.assert_problem(401, "EMAIL_VERIFICATION_TOKEN_EXPIRED");
    let page = app.anon().get(&format!("{PAGE}?token={too_late}")).await;
    assert_eq!(page.status, 200);
}

/// EVF-1: a newer link voids the older one.
#[tokio::test]
async fn a_new_link_voids_the_former() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    let mut links = vec![link_for(&app, &person.email).await];
    for _ in 0..2 {
        app.pass(61);
        let answer = person.post(SEND).await;
        assert_eq!(answer.assert_ok().text, r#"{"cooldown":60}"#);
        links.push(link_for(&app, &person.email).await);
    }
    for former in &links[..2] {
        open(&app, former).await.assert_problem(401, INVALID);
    }
    assert!(!is_verified(&person).await);
    open(&app, &links[2]).await.assert_ok();
    assert!(is_verified(&person).await);
}

/// Every way in which a link can be wrong.
#[tokio::test]
async fn links_that_do_not_count() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    for target in
        [VERIFICATION.to_owned(), format!("{VERIFICATION}?token="), format!("{VERIFICATION}?locale=de")]
    {
        app.anon().post(&target).await.assert_problem(401, "EMAIL_VERIFICATION_TOKEN_MISSING");
    }
    let token = link_for(&app, &person.email).await;
    let cut = &token[..token.len() - 2];
    for wrong in ["nonsense", cut, &person.access(), "%00", "%F0%9F%92%A9"] {
        open(&app, wrong).await.assert_problem(401, INVALID);
    }
    app.anon().post(&format!("{VERIFICATION}?token=%FF")).await.assert_problem(401, INVALID);
    let answer = app.anon().post(&format!("{VERIFICATION}?token={token}&locale=x!")).await;
    answer.assert_problem(400, "INVALID_REQUEST");
    let bad = app.anon().post(&format!("{VERIFICATION}?token={token}")).bearer("nonsense").await;
    bad.assert_problem(401, "ACCESS_TOKEN_INVALID");
    assert!(!is_verified(&person).await);
    app.sql().execute(format!("delete from account where id = {}", app.sql().id(&person.id))).await;
    person.post(SEND).await.assert_problem(404, "USER_NOT_FOUND");
    person.get(COOLDOWN).await.assert_problem(404, "USER_NOT_FOUND");
    open(&app, &token).await.assert_problem(404, "USER_NOT_FOUND");
}

/// EVF-2: whoever only opens the link, person or scanner, changes nothing; the button does.
#[tokio::test]
async fn opening_the_page_changes_nothing() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    let token = link_for(&app, &person.email).await;
    let target = format!("{PAGE}?token={token}");
    for method in ["GET", "HEAD", "GET"] {
        let answer = app.anon().request(method.parse().unwrap(), &target).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        assert_eq!(answer.header("cache-control"), Some("no-store"));
        let answer =
            app.anon().request(method.parse().unwrap(), &format!("{VERIFICATION}?token={token}")).await;
        assert_eq!(answer.assert_problem(405, "METHOD_NOT_ALLOWED").header("allow"), Some("POST"));
    }
    assert!(!is_verified(&person).await);
    let form = format!("token={token}");
    let press = |origin: &str| {
        let kind = "application/x-www-form-urlencoded";
        app.anon().post(PAGE).header("origin", origin).body(kind, form.clone())
    };
    press("https://elsewhere.example").await.assert_problem(403, "ORIGIN_NOT_ALLOWED");
    assert!(!is_verified(&person).await);
    assert_eq!(press(app.origin()).await.status, 200);
    assert!(is_verified(&person).await);
    assert_eq!(press(app.origin()).await.status, 200);
    let nonsense = app.anon().post(PAGE).body("application/x-www-form-urlencoded", "token=nonsense").await;
    assert_eq!(nonsense.status, 400);
}

/// EVF-8: a link for one account, opened in the session of another, is about the one alone.
#[tokio::test]
async fn a_link_is_about_its_own_account() {
    let app = plain().await;
    let (one, other) = (app.user().without_second_factor().await, app.user().without_second_factor().await);
    let before = face(&other.get(ME).await);
    let token = link_for(&app, &one.email).await;
    let browser = other.in_browser().await;
    let answer = browser.post(&format!("{VERIFICATION}?token={token}")).await;
    assert_eq!(answer.assert_ok()["id"], one.id.as_str());
    assert!(answer.cookies.is_empty(), "{answer:?}");
    assert!(is_verified(&one).await && !is_verified(&other).await);
    let mut after = face(&other.get(ME).await);
    after.2["lastActive"] = before.2["lastActive"].clone();
    assert_eq!(after, before);
    assert_eq!(browser.get(ME).await.assert_ok()["id"], other.id.as_str());
    assert_eq!(browser.get(SESSIONS).await.body.as_ref().unwrap().as_array().unwrap().len(), 2);
}

/// A minute between two links, counted down; what was mailed before stays good.
#[tokio::test]
async fn a_minute_lies_between_two_links() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    let token = link_for(&app, &person.email).await;
    let left = |answer: Answer| answer.assert_ok()["remaining"].as_i64().unwrap();
    assert_eq!(left(person.get(COOLDOWN).await), 60);
    assert_eq!(person.post(SEND).await.assert_problem(429, "EMAIL_COOLDOWN_ACTIVE").retry_after(), 60);
    app.pass(20);
    assert_eq!(left(person.get(COOLDOWN).await), 40);
    assert_eq!(person.post(SEND).await.assert_problem(429, "EMAIL_COOLDOWN_ACTIVE").retry_after(), 40);
    assert_eq!(app.mails_to(&person.email).await.len(), 1);
    app.pass(40);
    assert_eq!(left(person.get(COOLDOWN).await), 0);
    let answer = person.post(&format!("{SEND}?locale=de_AT")).await;
    assert_eq!(answer.assert_ok().body, Some(json!({ "cooldown": 60 })));
    let mail = app.mail_to(&person.email, "email_verification").await;
    assert_eq!(mail.locale, "de");
    open(&app, &token).await.assert_problem(401, INVALID);
    app.anon().post(SEND).await.assert_problem(401, "AUTHENTICATION_REQUIRED");
    app.anon().get(COOLDOWN).await.assert_problem(401, "AUTHENTICATION_REQUIRED");
}

/// EML-10: who waits for a link is told when it could not be sent, and need not wait long for another try.
#[tokio::test]
async fn who_waits_for_a_link_hears_of_failure() {
    let sink = SmtpSink::start().await;
    let settings = [("email.smtp-url", &*sink.url_with_credentials()), NO_FACTOR];
    let app = TestApp::with(settings).start().await;
    let person = app.user().without_second_factor().await;
    sink.mail_to(&person.email).await;
    let failures = [
        (Smtp::RejectRecipient, "EMAIL_SEND_FAILURE"),
        (Smtp::RejectMail, "EMAIL_SEND_FAILURE"),
        (Smtp::RejectCredentials, "EMAIL_AUTHENTICATION_FAILURE"),
        (Smtp::Stopped, "EMAIL_SEND_FAILURE"),
    ];
    for (mode, code) in failures {
        app.pass(61);
        sink.set(mode).await;
        let answer = person.post(SEND).await;
        assert_eq!(answer.code(), Some(code), "{mode:?}: {answer:?}");
        answer.assert_problem(500, code);
        let left = person.get(COOLDOWN).await.assert_ok()["remaining"].as_i64().unwrap();
        assert!(left <= 10, "{mode:?}: {left}");
    }
    sink.set(Smtp::Accept).await;
    app.pass(11);
    person.post(SEND).await.assert_ok();
    assert_eq!(sink.mails().iter().filter(|mail| mail.recipients == [person.email.clone()]).count(), 2);
}
