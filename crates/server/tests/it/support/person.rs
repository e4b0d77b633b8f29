//! People with accounts. Whatever they do they do over HTTP.

use std::ops::Deref;
use std::pin::Pin;

use app::{Authority, Clock};
use serde_json::{Value, json};

use super::answer::Answer;
use super::app::SERVERS;
use super::backend::unique;
use super::client::Client;
use super::mailbox::CODE_MAIL;
use super::site::Site;
use super::totp::Authenticator;

/// A little more than the pause between two mails of one purpose.
const COOLDOWN: i64 = 61;
/// How long a code of an authenticator app counts.
const STEP: i64 = 30;

/// Somebody with an account, as the client that they signed in with first.
pub(crate) struct Person {
    pub(crate) id: String,
    pub(crate) email: String,
    pub(crate) password: String,
    pub(crate) name: String,
    pub(crate) client: Client,
    authenticator: Option<Authenticator>,
    recovery_codes: Vec<String>,
}

/// Somebody who is about to register; awaited, they become a [`Person`] who is signed in with whatever that takes.
///
/// Time passes on the way: a minute whenever a second code is mailed to them.
pub(crate) struct Newcomer {
    site: Site,
    verified: bool,
    second_factor: SecondFactor,
    stepped_up: bool,
    administers: bool,
}

#[derive(PartialEq)]
enum SecondFactor {
    AsRegistered,
    None,
    Email,
    EmailAndTotp,
    TotpAlone,
}

impl Newcomer {
    pub(crate) fn new(site: Site) -> Self {
        Self {
            site,
            verified: false,
            second_factor: SecondFactor::AsRegistered,
            stepped_up: false,
            administers: false,
        }
    }

    /// Has opened the link that verifies the address.
    pub(crate) fn verified(self) -> Self {
        Self { verified: true, ..self }
    }

    /// Has no second factor, which takes a server with `("auth.two-factor.email.enable-by-default", "false")`.
    pub(crate) fn without_second_factor(self) -> Self {
        Self { second_factor: SecondFactor::None, ..self }
    }

    /// Has email as the one second factor.
    pub(crate) fn with_email_factor(self) -> Self {
        Self { second_factor: SecondFactor::Email, ..self }
    }

    /// Has an authenticator app beside what they registered with: email, where that is on by default.
    pub(crate) fn with_totp(self) -> Self {
        Self { second_factor: SecondFactor::EmailAndTotp, ..self }
    }

    /// Has an authenticator app as the one second factor.
    pub(crate) fn with_totp_alone(self) -> Self {
        Self { second_factor: SecondFactor::TotpAlone, ..self }
    }

    /// Is an administrator, made one at the console of a server in this process.
    pub(crate) fn administers(self) -> Self {
        Self { administers: true, ..self }
    }

    /// Has stepped up in the end.
    pub(crate) fn stepped_up(self) -> Self {
        Self { stepped_up: true, ..self }
    }

    async fn arrive(self) -> Person {
        let mut person = Person::register(&self.site).await;
        if self.verified {
            person.verify().await;
        }
        let user = person.sign_in(&person.client).await;
        user["id"].as_str().unwrap().clone_into(&mut person.id);
        let has_email = user["twoFactorMethods"].as_array().unwrap().contains(&json!("email"));
        match self.second_factor {
            SecondFactor::AsRegistered => {}
            SecondFactor::None => assert!(!has_email, "email is on by default in this server"),
            SecondFactor::Email if has_email => {}
            SecondFactor::Email => person.enable_email().await,
            SecondFactor::EmailAndTotp => person.enable_totp().await,
            SecondFactor::TotpAlone => {
                person.enable_totp().await;
                if has_email {
                    person.step_up().await;
                    person.delete("/api/auth/2fa/email").await.assert_ok();
                }
            }
        }
        if self.administers {
            person.become_admin().await;
        }
        if self.stepped_up {
            person.step_up().await;
        }
        person
    }
}

impl IntoFuture for Newcomer {
    type Output = Person;
    type IntoFuture = Pin<Box<dyn Future<Output = Person> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.arrive())
    }
}

impl Person {
    /// Registers and does nothing else.
    pub(crate) async fn register(site: &Site) -> Self {
        let word = unique();
        let email = format!("person-{word}@canary.example");
        let password = format!("canary-{word}-Nachtzug");
        let person = Self::known(site, &email, &password);
        let registration = json!({ "email": email, "password": password, "name": person.name });
        person.client.post("/api/auth/register").json(registration).await.assert_ok();
        person
    }

    /// Somebody who has an account by other means, and has not signed in yet.
    pub(crate) fn known(site: &Site, email: &str, password: &str) -> Self {
        Self {
            id: String::new(),
            email: email.to_owned(),
            password: password.to_owned(),
            name: "Robin".to_owned(),
            client: site.anon(),
            authenticator: None,
            recovery_codes: Vec::new(),
        }
    }

    /// Is made an administrator at the console, and refreshes the tokens that this takes.
    pub(crate) async fn become_admin(&self) {
        let app = self.site().inside().expect("no server in this process").app;
        let id = self.id.parse().unwrap();
        let granted = SERVERS.spawn(async move { app.grant_admin(&Authority::Operator, id).await });
        granted.await.unwrap().unwrap();
        self.post("/api/auth/refresh").await.assert_ok();
    }

    /// Address and password, as sign-in takes them.
    pub(crate) fn credentials(&self) -> Value {
        json!({ "email": self.email, "password": self.password })
    }

    /// Signs a client in, with a second factor where one is due; answers the principal.
    pub(crate) async fn sign_in(&self, client: &Client) -> Value {
        self.await_cooldown().await;
        let answer = client.post("/api/auth/login").json(self.credentials()).await;
        answer.assert_ok();
        let answer = self.second_factor(client, answer, "/api/auth/2fa/login").await;
        answer["user"].clone()
    }

    /// Another session of theirs, with tokens in headers.
    pub(crate) async fn another_session(&self) -> Client {
        let client = self.site().anon();
        self.sign_in(&client).await;
        client
    }

    /// Another session of theirs, in a browser.
    pub(crate) async fn in_browser(&self) -> Client {
        let client = self.site().anon().with_cookies();
        self.sign_in(&client).await;
        client
    }

    /// Steps up with every factor they have. The client keeps the token.
    pub(crate) async fn step_up(&self) {
        self.step_up_in(&self.client).await;
    }

    /// Steps up in another session of theirs.
    pub(crate) async fn step_up_in(&self, client: &Client) {
        self.await_cooldown().await;
        let answer = client.post("/api/auth/step-up").json(json!({ "password": self.password })).await;
        answer.assert_ok();
        self.second_factor(client, answer, "/api/auth/2fa/step-up").await;
    }

    /// A code of their authenticator app that nobody has seen; half a minute passes where the one it shows was seen. Where time
    /// cannot pass it is the next one, which counts already.
    pub(crate) fn totp_code(&self) -> String {
        let authenticator = self.authenticator.as_ref().expect("no authenticator app");
        let mut now = self.now();
        if authenticator.was_shown(now) {
            self.site().wait(STEP);
            now = now.saturating_add(STEP * 1_000_000).max(self.now());
        }
        authenticator.code_at(now)
    }

    /// The newest code that was mailed to them.
    pub(crate) async fn mailed_code(&self) -> String {
        self.site().code_for(&self.email).await
    }

    /// Opens the link in the newest verification mail.
    pub(crate) async fn verify(&self) {
        let mail = self.site().mail_to(&self.email, "email_verification").await;
        let token = token_in(&mail.text);
        self.post(&format!("/api/auth/email/verification?token={token}")).await.assert_ok();
    }

    /// Turns email on, and refreshes the tokens that this takes.
    pub(crate) async fn enable_email(&self) {
        self.step_up().await;
        self.post("/api/auth/2fa/email/send").await.assert_ok();
        let code = self.mailed_code().await;
        self.post("/api/auth/2fa/email/enable").json(json!({ "code": code })).await.assert_ok();
        self.post("/api/auth/refresh").await.assert_ok();
    }

    /// The codes that stand in for a lost app.
    pub(crate) fn recovery_codes(&self) -> &[String] {
        &self.recovery_codes
    }

    /// The secret in their authenticator app.
    pub(crate) fn totp_secret(&self) -> Option<Vec<u8>> {
        self.authenticator.as_ref().map(Authenticator::secret_bytes)
    }

    /// Has an app with this secret, and these codes that stand in for it.
    pub(crate) fn with_app(self, secret: &[u8], recovery_codes: Vec<String>) -> Self {
        Self { authenticator: Some(Authenticator::of(secret)), recovery_codes, ..self }
    }

    /// Uses the authenticator app no more.
    pub(crate) fn forget_totp(&mut self) {
        self.authenticator = None;
    }

    /// Enrols an authenticator app, which ends every session, and signs in again.
    pub(crate) async fn enable_totp(&mut self) {
        self.step_up().await;
        let setup = self.get("/api/auth/2fa/totp/setup").await;
        let (secret, token) = (setup.assert_ok().field("secret"), setup.field("token"));
        self.authenticator = Some(Authenticator::enrol(&secret));
        let codes = setup["recoveryCodes"].as_array().expect("no recovery codes");
        self.recovery_codes = codes.iter().map(|code| code.as_str().unwrap_or_default().to_owned()).collect();
        let confirmation = json!({ "token": token, "code": self.totp_code() });
        self.post("/api/auth/2fa/totp/setup").json(confirmation).await.assert_ok();
        self.client = self.site().anon();
        self.sign_in(&self.client).await;
    }

    async fn second_factor(&self, client: &Client, answer: Answer, path: &str) -> Answer {
        if answer["twoFactorRequired"] != true {
            return answer;
        }
        let code = match &self.authenticator {
            Some(_) => json!({ "totp": self.totp_code() }),
            None => json!({ "email": self.mailed_code().await }),
        };
        let answer = client.post(path).json(code).await;
        answer.assert_ok();
        answer
    }

    /// Where a code was mailed before, the pause until the next one passes.
    async fn await_cooldown(&self) {
        let in_the_mailbox = self.authenticator.is_none() && self.site().has_mailbox();
        if in_the_mailbox && self.site().mails_to(&self.email).await.iter().any(|mail| mail.kind == CODE_MAIL)
        {
            self.site().wait(COOLDOWN);
        }
    }

    fn now(&self) -> i64 {
        self.site().inside().map_or(Clock::System, |inside| inside.clock).now().0
    }
}

/// The token in a link.
pub(crate) fn token_in(text: &str) -> String {
    let (_, rest) = text.split_once("token=").expect("no link in the mail");
    rest.split(|c: char| c.is_whitespace() || "&\"<>)".contains(c)).next().unwrap_or_default().to_owned()
}

impl Deref for Person {
    type Target = Client;

    fn deref(&self) -> &Client {
        &self.client
    }
}
