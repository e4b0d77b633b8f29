//! Codes and alerts where the mail server refuses, is gone, or says nothing.

use std::time::{Duration, Instant};

use serde_json::json;
use tokio::task::yield_now;

use crate::ask::{COOLDOWN, ENABLE, ME, OFF, REFRESH, SEND, assert_wrong, enable, newcomer, step_up_again};
use crate::support::{Person, Smtp, SmtpSink, TestApp};

/// A mail that is under way comes sooner.
const PATIENCE: Duration = Duration::from_secs(10);

async fn server_with(url: &str) -> TestApp {
    TestApp::with([OFF, ("email.smtp-url", url)]).start().await
}

/// The six digits in the newest mail to somebody that has any; it may still be under way.
async fn code_for(sink: &SmtpSink, person: &Person) -> String {
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE {
        if let Some(code) = codes_in(sink, person).pop() {
            return code;
        }
        yield_now().await;
    }
    panic!("no code came")
}

/// EML-10: a refusal is told, the next try waits ten seconds and not a minute, and then goes through.
#[tokio::test]
async fn a_refused_code_is_told() {
    let sink = SmtpSink::start().await;
    let app = server_with(&sink.url_with_credentials()).await;
    let person = newcomer(&app).await;
    let moods = [
        (Smtp::RejectRecipient, "EMAIL_SEND_FAILURE"),
        (Smtp::RejectMail, "EMAIL_SEND_FAILURE"),
        (Smtp::TryLater, "EMAIL_SEND_FAILURE"),
        (Smtp::Stopped, "EMAIL_SEND_FAILURE"),
        (Smtp::RejectCredentials, "EMAIL_AUTHENTICATION_FAILURE"),
    ];
    for (mood, code) in moods {
        sink.set(mood).await;
        person.post(SEND).await.assert_problem(500, code);
        let left = person.get(COOLDOWN).await.assert_ok()["remaining"].as_i64().unwrap();
        assert!((1..=10).contains(&left), "{left}");
        let wait = person.post(SEND).await.assert_problem(429, "EMAIL_COOLDOWN_ACTIVE").retry_after();
        assert!((1..=10).contains(&wait), "{wait}");
        app.pass(10);
    }
    sink.set(Smtp::Accept).await;
    person.post(SEND).await.assert_ok();
    enable(&person, &code_for(&sink, &person).await).await.assert_ok();
}

/// EML-10: a code that was mailed before is void, as with every newer one: the failed mail had voided it.
#[tokio::test]
async fn a_refused_code_voids_the_one_before() {
    let sink = SmtpSink::start().await;
    let app = server_with(&sink.url()).await;
    let person = newcomer(&app).await;
    person.post(SEND).await.assert_ok();
    let old = code_for(&sink, &person).await;
    app.pass(61);
    sink.set(Smtp::RejectRecipient).await;
    person.post(SEND).await.assert_problem(500, "EMAIL_SEND_FAILURE");
    assert_wrong(&enable(&person, &old).await, 4);
}

/// EML-10: nobody waits longer than five seconds for a server that says nothing; its code still comes, and counts.
#[tokio::test]
async fn a_silent_mail_server_is_not_waited_for() {
    let sink = SmtpSink::start().await;
    let app = server_with(&sink.url()).await;
    let person = newcomer(&app).await;
    let before = sink.mails().len();
    sink.set(Smtp::BlackHole).await;
    assert_eq!(person.post(SEND).await.assert_ok()["cooldown"], 60);
    assert_eq!(sink.mails().len(), before);
    sink.set(Smtp::Accept).await;
    enable(&person, &code_for(&sink, &person).await).await.assert_ok();
}

/// ALR-3: the change is stored and answered although nobody can be told now; they are told once, later.
#[tokio::test]
async fn an_alert_waits_for_the_mail_server() {
    let sink = SmtpSink::start().await;
    let app = server_with(&sink.url()).await;
    let person = newcomer(&app).await;
    person.post(SEND).await.assert_ok();
    let code = code_for(&sink, &person).await;
    sink.set(Smtp::Stopped).await;
    let answer = person.post(&format!("{ENABLE}?locale=de")).json(json!({ "code": code })).await;
    assert_eq!(answer.assert_ok()["twoFactorMethods"], json!(["email"]));
    person.post(REFRESH).await.assert_ok();
    assert_eq!(person.get(ME).await.assert_ok()["twoFactorAuthEnabled"], true);
    for _ in 0..3 {
        app.deliver_due().await;
        assert_eq!(alerts_in(&sink, &person), 0);
        app.pass(61);
    }
    sink.set(Smtp::Accept).await;
    deliver_everything(&app).await;
    assert_eq!(alerts_in(&sink, &person), 1);
    app.pass(7_200);
    deliver_everything(&app).await;
    assert_eq!(alerts_in(&sink, &person), 1);
}

/// A code is short-lived, so that one which could not be sent in time is not sent at all.
#[tokio::test]
async fn a_code_that_is_too_late_is_not_sent() {
    let sink = SmtpSink::start().await;
    let app = server_with(&sink.url()).await;
    let person = newcomer(&app).await;
    sink.set(Smtp::Stopped).await;
    person.post(SEND).await.assert_problem(500, "EMAIL_SEND_FAILURE");
    sink.set(Smtp::Accept).await;
    app.pass(700);
    step_up_again(&person).await;
    deliver_everything(&app).await;
    assert_eq!(codes_in(&sink, &person).len(), 0, "the person was told, and asks for a new one");
    person.post(SEND).await.assert_ok();
    assert_eq!(codes_in(&sink, &person).len(), 1);
}

fn alerts_in(sink: &SmtpSink, person: &Person) -> usize {
    let is_alert = |subject: &str| subject == "Zwei-Faktor-Anmeldung bei Doorward erweitert";
    sink.mails()
        .iter()
        .filter(|mail| mail.recipients == [person.email.as_str()] && is_alert(&mail.subject))
        .count()
}

/// Every code that somebody was mailed, the newest last.
fn codes_in(sink: &SmtpSink, person: &Person) -> Vec<String> {
    let digits = |text: &str| {
        let mut words = text.split(|c: char| !c.is_ascii_digit());
        words.find(|word| word.len() == 6).map(ToOwned::to_owned)
    };
    let mails = sink.mails().into_iter().filter(|mail| mail.recipients == [person.email.as_str()]);
    mails.filter_map(|mail| digits(&mail.text)).collect()
}

/// Time passes, and the worker tries, until nothing is left to be sent.
async fn deliver_everything(app: &TestApp) {
    let (begun, mut passed) = (Instant::now(), 0);
    while begun.elapsed() < PATIENCE {
        // Seldom, so that nobody who is at a mail loses it meanwhile.
        if begun.elapsed().as_secs() >= passed {
            app.pass(61);
            passed += 1;
        }
        app.deliver_due().await;
        let store = app.app.store.clone();
        if app.inside(async move { store.queue().await }).await.unwrap().pending == 0 {
            return;
        }
    }
    panic!("mails are still waiting");
}
