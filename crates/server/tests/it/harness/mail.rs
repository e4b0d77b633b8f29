//! Mail servers in every mood.

use crate::support::{Person, Smtp, SmtpSink, TestApp};

const SEND: &str = "/api/auth/2fa/email/send";

async fn with_sink(url: &str) -> (TestApp, Person) {
    let app = TestApp::with([("auth.two-factor.email.enable-by-default", "false"), ("email.smtp-url", url)])
        .start()
        .await;
    let person = app.user().await;
    (app, person)
}

#[tokio::test]
async fn a_mail_is_read_as_a_mail_program_reads_it() {
    let sink = SmtpSink::start().await;
    let (_app, person) = with_sink(&sink.url_with_credentials()).await;
    person.post(&format!("{SEND}?locale=de")).await.assert_ok();
    let mail = sink.mail_to(&person.email).await;
    assert_eq!(mail.recipients, [person.email.as_str()]);
    assert!(mail.html.contains("<html") && !mail.text.contains('<') && mail.from.contains('@'), "{mail:?}");
    let code =
        mail.text.split_whitespace().find(|word| word.len() == 6 && word.parse::<u32>().is_ok()).unwrap();
    assert!(mail.html.contains(code) && !mail.subject.contains(code), "{mail:?}");
    assert!(!mail.message_id.is_empty() && mail.raw.contains("Content-Type"), "{mail:?}");
}

#[tokio::test]
async fn a_mail_server_does_what_it_is_told() {
    let sink = SmtpSink::start().await;
    let (app, person) = with_sink(&sink.url_with_credentials()).await;
    for (mode, code) in [
        (Smtp::RejectRecipient, "EMAIL_SEND_FAILURE"),
        (Smtp::RejectMail, "EMAIL_SEND_FAILURE"),
        (Smtp::TryLater, "EMAIL_SEND_FAILURE"),
        (Smtp::DropAfterMail, "EMAIL_SEND_FAILURE"),
        (Smtp::Stopped, "EMAIL_SEND_FAILURE"),
        (Smtp::RejectCredentials, "EMAIL_AUTHENTICATION_FAILURE"),
    ] {
        sink.set(mode).await;
        person.post(SEND).await.assert_problem(500, code);
        app.pass(11);
    }
    sink.set(Smtp::Accept).await;
    person.post(SEND).await.assert_ok();
    assert!(sink.mails().len() >= 2, "the one that was dropped, and this one");
}

/// EML-10: nobody waits for a black hole longer than five seconds, and the mail still comes.
#[tokio::test]
async fn a_black_hole_can_be_filled() {
    let sink = SmtpSink::start().await;
    let (app, person) = with_sink(&sink.url()).await;
    let before = sink.mails().len();
    sink.set(Smtp::BlackHole).await;
    person.post(SEND).await.assert_ok();
    assert_eq!(sink.mails().len(), before);
    sink.set(Smtp::Accept).await;
    sink.mail_to(&person.email).await;
    assert_eq!(app.deliver_due().await, 0);
}
