//! Every kind of mail over SMTP, as a mail program reads it, in languages of several scripts.

use serde_json::json;

use crate::it::support::mailbox::code_in;
use crate::it::support::person::token_in;
use crate::it::support::totp::Authenticator;
use crate::support::{Client, Person, SmtpSink, TestApp};

/// Plain ASCII, letters beyond it, no spaces, and from right to left: what mail servers and programs might trip over.
const LANGUAGES: [&str; 4] = ["en", "pl", "ja", "ar"];
const OFF: (&str, &str) = ("auth.two-factor.email.enable-by-default", "false");
const STEP: i64 = 30;
/// `AUTH PLAIN` with `door` and `canary-smtp` (RFC 4616).
const CREDENTIALS: &str = "PLAIN AGRvb3IAY2FuYXJ5LXNtdHA=";

/// Somebody who reads their mail in one language, and how many mails they have got.
struct Reader<'a> {
    app: &'a TestApp,
    sink: &'a SmtpSink,
    person: Person,
    language: &'static str,
    subjects: Vec<String>,
}

impl<'a> Reader<'a> {
    async fn register(app: &'a TestApp, sink: &'a SmtpSink, language: &'static str) -> Self {
        let word = crate::it::support::backend::unique();
        let email = format!("reader-{word}@canary.example");
        let password = format!("canary-{word}-Nachtzug");
        let mut person = Person::register(&app.anon().site().clone()).await;
        (person.email, person.password) = (email, password);
        let mut reader = Self { app, sink, person, language, subjects: Vec::new() };
        reader.register_again().await;
        let text = reader.next("email_verification").await;
        reader.post("/api/auth/email/verification", Some(&token_in(&text))).await;
        reader
    }

    async fn register_again(&self) {
        let registration =
            json!({ "email": self.person.email, "password": self.person.password, "name": "Robin" });
        let path = format!("/api/auth/register?locale={}", self.language);
        self.app.anon().post(&path).json(registration).await.assert_ok();
    }

    fn client(&self) -> &Client {
        &self.person.client
    }

    async fn post(&self, path: &str, token: Option<&str>) {
        let token = token.map_or(String::new(), |token| format!("&token={token}"));
        self.client().post(&format!("{path}?locale={}{token}", self.language)).await.assert_ok();
    }

    async fn post_json(&self, path: &str, body: serde_json::Value) {
        self.client().post(&format!("{path}?locale={}", self.language)).json(body).await.assert_ok();
    }

    /// The next mail, which must be of this kind; answers its text.
    async fn next(&mut self, kind: &str) -> String {
        let count = self.subjects.len() + 1;
        let mails = self.sink.mails_to(&self.person.email, count).await;
        assert_eq!(mails.len(), count, "one mail at a time");
        let mail = mails.last().unwrap();
        let about = format!("{kind} in {}: {}", self.language, mail.raw);
        assert_eq!(mail.recipients, [self.person.email.as_str()], "{about}");
        assert_eq!(mail.credentials.as_deref(), Some(CREDENTIALS), "{about}");
        assert_eq!(mail.from, "door@canary.example", "{about}");
        for header in [
            "Auto-Submitted: auto-generated",
            &format!("Content-Language: {}", self.language),
            "Content-Type: multipart/alternative",
        ] {
            assert!(mail.raw.contains(&format!("\n{header}")), "{header} in {about}");
        }
        assert!(mail.html.contains(&format!("<html lang=\"{}\"", self.language)), "{about}");
        assert!(!mail.text.contains('<') && mail.text.len() > 40, "{about}");
        // Some languages write "second step" with a figure; a code has six.
        assert!(mail.subject.matches(|c: char| c.is_ascii_digit()).count() < 2, "{about}");
        for unfilled in ["{{", "}}", "{ $", "{$", "undefined"] {
            assert!(
                !mail.text.contains(unfilled)
                    && !mail.html.contains(unfilled)
                    && !mail.subject.contains(unfilled),
                "{about}"
            );
        }
        self.subjects.push(mail.subject.clone());
        mail.text.clone()
    }

    /// The next mail is one with a code (EML-13), which stands in both parts, and in the subject no less than nowhere.
    async fn next_code(&mut self) -> String {
        let code = code_in(&self.next("email_authentication").await);
        let mail = self.sink.mail_to(&self.person.email).await;
        assert!(mail.html.contains(&code) && !mail.subject.contains(&code));
        code
    }

    async fn sign_in_and_turn_email_on(&mut self) {
        let path = format!("/api/auth/login?locale={}", self.language);
        self.client().post(&path).json(self.person.credentials()).await.assert_ok();
        self.post_json("/api/auth/step-up", json!({ "password": self.person.password })).await;
        self.post("/api/auth/2fa/email/send", None).await;
        let code = self.next_code().await;
        self.post_json("/api/auth/2fa/email/enable", json!({ "code": code })).await;
        self.next("security_alert").await;
    }

    async fn sign_in_with_code(&mut self) {
        self.person.client = self.app.anon();
        self.post_json("/api/auth/login", self.person.credentials()).await;
        let code = self.next_code().await;
        self.client().post("/api/auth/2fa/login").json(json!({ "email": code })).await.assert_ok();
        self.post_json("/api/auth/step-up", json!({ "password": self.person.password })).await;
        let code = self.next_code().await;
        self.client().post("/api/auth/2fa/step-up").json(json!({ "email": code })).await.assert_ok();
    }

    async fn change_to_an_app(&mut self) {
        let setup = self.client().get("/api/auth/2fa/totp/setup").await;
        let app = Authenticator::enrol(&setup.assert_ok().field("secret"));
        let code = app.code_at(self.app.clock.now().0);
        self.post_json("/api/auth/2fa/totp/setup", json!({ "token": setup.field("token"), "code": code }))
            .await;
        self.next("security_alert").await;
        self.sign_in_with_code().await;
        self.app.pass(STEP);
        let path = format!("/api/auth/2fa/email?locale={}", self.language);
        self.client().delete(&path).await.assert_ok();
        self.next("security_alert").await;
    }
}

/// EML-13, REG-8, ALR-2: each mail goes to one recipient, with credentials, in the language of the request, both parts whole.
#[tokio::test]
async fn eml_13_reg_8_every_mail_of_a_life_in_every_language() {
    let sink = SmtpSink::start().await;
    let settings = [
        ("email.smtp-url", sink.url_with_credentials()),
        ("email.from", "Door <door@canary.example>".to_owned()),
        (OFF.0, OFF.1.to_owned()),
        // What completes a sign-in has no language of its own, and so neither has what it is the cause of.
        ("auth.security-alert.login", "false".to_owned()),
    ];
    let app = TestApp::with(settings.each_ref().map(|(key, value)| (*key, value.as_str()))).start().await;
    let mut subjects = Vec::new();
    for language in LANGUAGES {
        let mut reader = Reader::register(&app, &sink, language).await;
        reader.register_again().await;
        reader.next("registration_alert").await;
        reader.sign_in_and_turn_email_on().await;
        reader.sign_in_with_code().await;
        reader.change_to_an_app().await;
        subjects.push(reader.subjects);
    }
    for (index, first) in subjects[0].iter().enumerate() {
        for other in &subjects[1..] {
            assert_ne!(first, &other[index], "a subject that was not translated");
        }
    }
    let mut ids: Vec<_> = sink.mails().into_iter().map(|mail| mail.message_id).collect();
    let count = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), count, "every mail has a name of its own");
}

/// RFR-2: the owner of a session that was ended is told, in the language of the application.
#[tokio::test]
async fn rfr_2_a_refresh_token_that_came_back_is_told_by_mail() {
    let sink = SmtpSink::start().await;
    let (url, language) = (sink.url_with_credentials(), ("app.default-locale", "es"));
    let app = TestApp::with([("email.smtp-url", &url), language, OFF]).start().await;
    let person = app.user().await;
    let spent = person.tokens().refresh.unwrap();
    person.post("/api/auth/refresh").await.assert_ok();
    app.anon().post("/api/auth/refresh").bearer(&spent).await.assert_problem(401, "REFRESH_TOKEN_INVALID");
    let mails = sink.mails_to(&person.email, 2).await;
    let alert = mails.last().unwrap();
    assert!(
        alert.raw.contains("\nContent-Language: es") && alert.html.contains("<html lang=\"es\""),
        "{}",
        alert.raw
    );
    assert!(!alert.raw.contains(&spent));
    app.deliver_due().await;
    assert_eq!(sink.mails().len(), 2);
}

/// REG-8: what is not exactly one address is refused, and no mail leaves.
#[tokio::test]
async fn reg_8_a_registration_mails_one_address_or_none() {
    let sink = SmtpSink::start().await;
    let app = TestApp::with([("email.smtp-url", &sink.url())]).start().await;
    let long = format!("{}@canary.example", "x".repeat(250));
    for email in [
        json!(["a@canary.example", "b@canary.example"]),
        json!({ "address": "a@canary.example" }),
        json!("a@canary.example,b@canary.example"),
        json!("a@canary.example b@canary.example"),
        json!("a@canary.example;b@canary.example"),
        json!("a@canary.example\r\nBcc: b@canary.example"),
        json!("a@canary.example\nRCPT TO:<b@canary.example>"),
        json!("Ada <a@canary.example>"),
        json!("<a@canary.example>"),
        json!("a@canary.example\u{0}"),
        json!("\"a b\"@canary.example"),
        json!("a@[127.0.0.1]"),
        json!(long),
        json!(""),
        json!(null),
    ] {
        let registration = json!({ "email": email, "password": "canary-Nachtzug-17", "name": "Robin" });
        let answer = app.anon().post("/api/auth/register").json(&registration).await;
        let violations = answer.assert_problem(400, "INVALID_REQUEST")["violations"].as_array().unwrap();
        assert!(violations[0]["field"].as_str().unwrap().starts_with("email"), "{answer:?}");
    }
    let registration =
        json!({ "email": " One@Canary.example ", "password": "canary-Nachtzug-17", "name": "Robin" });
    app.anon().post("/api/auth/register").json(registration).await.assert_ok();
    assert_eq!(sink.mail_to("one@canary.example").await.recipients, ["one@canary.example"]);
    assert_eq!(app.deliver_due().await, 0);
    assert_eq!(sink.mails().len(), 1);
}

/// EML-28: a name cannot become markup, a header or a link.
#[tokio::test]
async fn eml_28_a_name_is_only_a_name() {
    let sink = SmtpSink::start().await;
    let app = TestApp::with([("email.smtp-url", &sink.url())]).start().await;
    let name = "<b>Eve</b> https://evil.example {{ token }} \"><img src=x>";
    let registration =
        json!({ "email": "eve@canary.example", "password": "canary-Nachtzug-17", "name": name });
    app.anon().post("/api/auth/register").json(registration).await.assert_ok();
    let mail = sink.mail_to("eve@canary.example").await;
    assert!(!mail.html.contains("<b>Eve") && !mail.html.contains("<img src=x"), "{}", mail.html);
    assert!(!mail.html.contains("evil.example") && !mail.text.contains("evil.example"), "{}", mail.text);
    assert!(!mail.subject.contains("Eve") && mail.subject.lines().count() == 1);
}
