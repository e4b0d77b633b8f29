//! A whole life with this server, and every secret that was on the way.

use std::time::{Duration, Instant};

use app::Clock;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use crate::it::support::person::token_in;
use crate::it::support::totp::Authenticator;
use crate::support::{Client, Person, Site};

/// A little more than the pause between two mails, where time can pass; elsewhere there must be no such pause.
const COOLDOWN: i64 = 61;
/// How long a code of an authenticator app counts, in microseconds.
const STEP: i64 = 30_000_000;
const PATIENCE: Duration = Duration::from_secs(10);

/// Somebody, and what a thief would like to have of them.
pub(crate) struct Life {
    pub(crate) person: Person,
    pub(crate) client: Client,
    /// Addresses, names, passwords, secrets, tokens and their ids.
    pub(crate) words: Vec<String>,
    /// Six digits each.
    pub(crate) codes: Vec<String>,
    /// The secret of the authenticator app.
    pub(crate) secret: Vec<u8>,
    site: Site,
}

impl Life {
    /// Registration, verification, sign-in, step-up, an authenticator app, a refresh, email off: all that there is.
    pub(crate) async fn live(site: &Site) -> Self {
        let person = Person::register(site).await;
        let (client, site) = (site.anon(), site.clone());
        let mut life =
            Self { person, client, words: Vec::new(), codes: Vec::new(), secret: Vec::new(), site };
        life.verify().await;
        life.be_impersonated().await;
        life.sign_in_by_mail().await;
        life.step_up_by_mail().await;
        let app = life.enrol().await;
        life.sign_in_by_app(&app).await;
        life.client.post("/api/auth/refresh").await.assert_ok();
        life.step_up_by_mail().await;
        life.client.delete("/api/auth/2fa/email").await.assert_ok();
        life.note_tokens();
        let Person { email, password, name, .. } = &life.person;
        let local = email.split('@').next().unwrap();
        life.words.extend([email, password, name, local].map(ToString::to_string));
        life
    }

    async fn verify(&mut self) {
        let mail = self.site.mail_to(&self.person.email, "email_verification").await;
        let token = token_in(&mail.text);
        let verify = format!("/api/auth/email/verification?token={token}");
        self.client.post(&verify).await.assert_ok();
        self.note_token(&token);
    }

    /// Somebody else registers with the same address, and with one that nobody has proved yet.
    async fn be_impersonated(&mut self) {
        let unproved = Person::register(&self.site).await;
        for email in [&self.person.email, &unproved.email] {
            let password = format!("canary-impostor-{}", self.words.len());
            let registration = json!({ "email": email, "password": password, "name": "Canary Impostor" });
            self.site.anon().post("/api/auth/register").json(registration).await.assert_ok();
            self.words.extend([email.clone(), password]);
        }
        self.words.push("Canary Impostor".to_owned());
    }

    async fn sign_in_by_mail(&mut self) {
        self.site.wait(COOLDOWN);
        self.client.post("/api/auth/login").json(self.person.credentials()).await.assert_ok();
        self.note_tokens();
        self.give_mailed_code("/api/auth/2fa/login").await;
    }

    async fn step_up_by_mail(&mut self) {
        self.site.wait(COOLDOWN);
        let password = json!({ "password": self.person.password });
        let answer = self.client.post("/api/auth/step-up").json(password).await;
        assert_eq!(answer.assert_ok()["preferredTwoFactorMethod"], "email", "the code is mailed by itself");
        self.note_tokens();
        self.give_mailed_code("/api/auth/2fa/step-up").await;
    }

    /// First a wrong one, then the right one.
    async fn give_mailed_code(&mut self, path: &str) {
        let code = self.fresh_code().await;
        let wrong = if code == "000000" { "000001" } else { "000000" };
        let refused = self.client.post(path).json(json!({ "email": wrong })).await;
        refused.assert_problem(401, "WRONG_TWO_FACTOR_CODE");
        let session = json!({ "browser": "canary-browser", "os": "canary-os" });
        self.client.post(path).json(json!({ "email": code, "session": session })).await.assert_ok();
        self.words.extend(["canary-browser".to_owned(), "canary-os".to_owned()]);
        self.codes.push(code);
        self.note_tokens();
    }

    /// The newest code, which may still be under way.
    async fn fresh_code(&self) -> String {
        let begun = Instant::now();
        loop {
            let code = self.site.code_for(&self.person.email).await;
            if !self.codes.contains(&code) {
                return code;
            }
            assert!(begun.elapsed() < PATIENCE, "no new code");
        }
    }

    async fn enrol(&mut self) -> Authenticator {
        let setup = self.client.get("/api/auth/2fa/totp/setup").await;
        let (secret, token) = (setup.assert_ok().field("secret"), setup.field("token"));
        let app = Authenticator::enrol(&secret);
        let code = app.code_at(self.now());
        let confirmation = json!({ "token": token, "code": code });
        self.client.post("/api/auth/2fa/totp/setup").json(confirmation).await.assert_ok();
        for recovery in setup["recoveryCodes"].as_array().unwrap() {
            let recovery = recovery.as_str().unwrap();
            self.words.extend([recovery.to_owned(), recovery.replace('-', "")]);
        }
        self.words.extend([secret, setup.field("totpAuthUrl")]);
        self.note_token(&token);
        self.codes.push(code);
        self.secret = app.secret_bytes();
        app
    }

    /// The step of the enrolment is burnt; the next one counts already.
    async fn sign_in_by_app(&mut self, app: &Authenticator) {
        self.client = self.site.anon();
        self.client.post("/api/auth/login").json(self.person.credentials()).await.assert_ok();
        self.note_tokens();
        let mailed = self.fresh_code().await;
        self.codes.push(mailed);
        let code = app.code_at(self.now() + STEP);
        self.client.post("/api/auth/2fa/login").json(json!({ "totp": code })).await.assert_ok();
        self.codes.push(code);
        self.note_tokens();
    }

    fn note_tokens(&mut self) {
        let tokens = self.client.tokens();
        let shown = [tokens.access, tokens.refresh, tokens.step_up, tokens.two_factor];
        shown.into_iter().flatten().for_each(|token| self.note_token(&token));
    }

    /// A token, its signature, and the id in it, which is a secret but for a two-factor token: that one names a row.
    fn note_token(&mut self, token: &str) {
        let [header, payload, signature] = token.split('.').collect::<Vec<_>>().try_into().unwrap();
        let read =
            |part| -> Value { serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap() };
        let (header, payload): (Value, Value) = (read(header), read(payload));
        if header["typ"] != "two-factor+jwt" {
            self.words.push(payload["jti"].as_str().unwrap().to_owned());
        }
        self.words.extend([token.to_owned(), signature.to_owned()]);
    }

    fn now(&self) -> i64 {
        self.site.inside().map_or(Clock::System.now(), |inside| inside.clock.now()).0
    }
}
