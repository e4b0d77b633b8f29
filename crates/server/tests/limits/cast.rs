//! Somebody for each operation, who can ask for it as it is meant to be asked: with the tokens, the body and the names that
//! it wants, as far as one moment allows for all of them.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat};
use reqwest::Method;
use serde_json::{Value, json};

use crate::it::support::person::token_in;
use crate::support::{Client, Person, Request, TestApp};

const PASSWORD: &str = "canary-Nachtzug-3";
const STAFF: &str = "staff";
const PROVIDER: &str = "google";

/// People at every stage.
pub(crate) struct Cast {
    /// Signed in and stepped up, with an app beside codes by mail.
    pub(crate) person: Person,
    /// They again, between password and second factor.
    pub(crate) pending: Client,
    /// They again, between password and second factor of a step-up.
    stepping: Client,
    /// They again, in a browser.
    pub(crate) browser: Client,
    /// Another session of theirs.
    other_session: String,
    /// What was mailed to them.
    link: String,
    reset: String,
    /// Codes by mail, and an app that is being set up.
    leaver: Person,
    setup: String,
    /// An app alone.
    app_alone: Person,
    /// No password, and a provider.
    passwordless: Person,
    guest: Client,
    administrator: Person,
    /// An account that is nothing special.
    plain: String,
    /// An account that is an administrator, locked, and in a group.
    special: String,
}

impl Cast {
    pub(crate) async fn gather(app: &TestApp) -> Self {
        let administrator = app.user().administers().await;
        let (plain, special) = (app.user().await.id, special(app, &administrator).await);
        let app_alone = app.user().with_totp_alone().stepped_up().await;
        let passwordless = passwordless(app).await;
        let leaver = app.user().stepped_up().await;
        let setup = leaver.get("/api/auth/2fa/totp/setup").await.assert_ok().field("token");
        let guest = app.anon();
        guest.post("/api/guests").json(json!({ "name": "Robin" })).await.assert_ok();
        // The last of them, because time passes with each and tokens do not last.
        let person = app.user().with_totp().await;
        let browser = person.in_browser().await;
        person.step_up_in(&browser).await;
        let stepping = person.another_session().await;
        let password = json!({ "password": person.password });
        stepping.post("/api/auth/step-up").json(password).await.assert_ok();
        let pending = app.anon();
        pending.post("/api/auth/login").json(person.credentials()).await.assert_ok();
        person.step_up().await;
        let link = token_in(&app.mail_to(&person.email, "email_verification").await.text);
        let forgotten = json!({ "email": person.email });
        app.anon().post("/api/auth/password/reset-request").json(forgotten).await.assert_ok();
        let reset = token_in(&app.mail_to(&person.email, "password_reset").await.text);
        let other_session = newest_session(&person).await;
        Self {
            person,
            pending,
            stepping,
            browser,
            other_session,
            link,
            reset,
            leaver,
            setup,
            app_alone,
            passwordless,
            guest,
            administrator,
            plain,
            special,
        }
    }

    /// Those who have an account.
    pub(crate) fn holders(&self) -> [&Client; 6] {
        let Self { person, leaver, app_alone, passwordless, guest, administrator, .. } = self;
        [
            &person.client,
            &leaver.client,
            &app_alone.client,
            &passwordless.client,
            guest,
            &administrator.client,
        ]
    }

    /// A request that everything about is right, as far as the moment allows.
    pub(crate) fn right(&self, operation: &str) -> Request {
        let request = self.blank(operation);
        if operation == "PUT /api/users/me/avatar" {
            let (kind, form) = picture();
            return request.body(kind, form);
        }
        let body = self.body(operation);
        if body.is_null() { request } else { request.json(body) }
    }

    /// The same without its body.
    pub(crate) fn blank(&self, operation: &str) -> Request {
        self.ask(&self.asker(operation), operation)
    }

    /// This operation, asked by anybody.
    pub(crate) fn ask(&self, client: &Client, operation: &str) -> Request {
        let (method, path) = operation.split_once(' ').unwrap();
        // An account in the state that the operation ends.
        let account = match operation {
            "DELETE /api/users/{id}/lock" => &self.special,
            _ if method == "DELETE" && (path.contains("admins") || path.contains("members")) => &self.special,
            _ => &self.plain,
        };
        let path = path.replace("{sessionId}", &self.other_session).replace("{provider}", PROVIDER);
        let path = path.replace("{key}", STAFF).replace("{groupKey}", STAFF);
        let path = path.replace("{id}", account).replace("{userId}", account);
        let query = match path.as_str() {
            "/api/auth/email/verification" => format!("?token={}", self.link),
            "/api/auth/password/reset" => format!("?token={}", self.reset),
            "/api/auth/password/reset/cooldown" => format!("?email={}", self.person.email),
            _ => String::new(),
        };
        client.request(Method::from_bytes(method.as_bytes()).unwrap(), &format!("{path}{query}"))
    }

    fn asker(&self, operation: &str) -> Client {
        let path = operation.split_once(' ').unwrap().1;
        match operation {
            "POST /api/auth/login" | "POST /api/auth/register" | "POST /api/guests" => {
                self.person.site().anon()
            }
            "POST /api/auth/2fa/login" | "POST /api/auth/2fa/totp/recover" => self.pending.clone(),
            "POST /api/auth/2fa/step-up" => self.stepping.clone(),
            "POST /api/auth/2fa/email/enable" => self.app_alone.client.clone(),
            // Nobody else could be asked anything afterwards.
            "DELETE /api/users/me" => self.leaver.client.clone(),
            _ if path == "/api/auth/2fa/totp/setup" => self.leaver.client.clone(),
            "POST /api/users/me/providers/password" | "DELETE /api/users/me/providers/{provider}" => {
                self.passwordless.client.clone()
            }
            "POST /api/guests/convert-to-user" => self.guest.clone(),
            _ if is_administration(operation) => self.administrator.client.clone(),
            _ => self.person.client.clone(),
        }
    }

    fn body(&self, operation: &str) -> Value {
        let person = &self.person;
        let translations = json!({ "en": { "name": "Crew" } });
        match operation {
            "POST /api/auth/login" => person.credentials(),
            "POST /api/auth/register" => {
                json!({ "email": person.email, "password": PASSWORD, "name": "Robin" })
            }
            "POST /api/auth/2fa/login" => json!({ "totp": "000000" }),
            "POST /api/auth/2fa/step-up" => json!({ "email": "000000" }),
            "POST /api/auth/2fa/totp/recover" => json!({ "code": "AAAA-AAAA-AAAA" }),
            "POST /api/auth/step-up" => json!({ "password": person.password }),
            "POST /api/auth/2fa/email/enable" => json!({ "code": "000000" }),
            "POST /api/auth/2fa/totp/setup" => json!({ "token": self.setup, "code": "000000" }),
            "POST /api/auth/2fa/preferred-method" => json!({ "method": "email" }),
            "POST /api/auth/password/reset" => json!({ "newPassword": PASSWORD }),
            "POST /api/auth/password/reset-request" => json!({ "email": person.email }),
            "PUT /api/users/me" | "POST /api/guests" => json!({ "name": "Ada" }),
            "PUT /api/users/me/email" => json!({ "newEmail": format!("new-{}", person.email) }),
            "PUT /api/users/me/password" => {
                json!({ "oldPassword": person.password, "newPassword": PASSWORD })
            }
            "POST /api/users/me/providers/password" => json!({ "password": PASSWORD }),
            "POST /api/users/me/providers/oauth2/token" => json!({ "provider": PROVIDER }),
            "POST /api/guests/convert-to-user" => {
                json!({ "email": format!("guest-{}", person.email), "password": PASSWORD })
            }
            "POST /api/groups" => json!({ "key": "crew", "translations": translations }),
            "PUT /api/groups/{key}" => json!({ "translations": translations }),
            _ => Value::Null,
        }
    }
}

/// Whether the document says that it takes the role.
fn is_administration(operation: &str) -> bool {
    let (method, path) = operation.split_once(' ').unwrap();
    let document = http::document();
    let codes = &document["paths"][path][method.to_lowercase()]["responses"]["403"]["headers"]["X-Error-Code"]
        ["schema"];
    codes["enum"].as_array().is_some_and(|codes| codes.contains(&json!("ROLE_REQUIRED")))
}

/// The id of a session that was just opened.
async fn newest_session(person: &Person) -> String {
    person.another_session().await;
    let sessions = person.get("/api/users/me/sessions").await;
    let sessions = sessions.assert_ok().body.clone().unwrap();
    sessions[0]["id"].as_str().unwrap().to_owned()
}

/// Somebody who is an administrator, locked, and in a group.
async fn special(app: &TestApp, administrator: &Person) -> String {
    let group = json!({ "key": STAFF, "translations": { "en": { "name": "Staff" } } });
    administrator.post("/api/groups").json(group).await.assert_ok();
    let id = app.user().await.id;
    administrator.post(&format!("/api/admins/{id}")).await.assert_ok();
    administrator.post(&format!("/api/groups/{STAFF}/members/{id}")).await.assert_ok();
    administrator.post(&format!("/api/users/{id}/lock")).await.assert_ok();
    id
}

/// Somebody whom two providers vouch for and who has no password any more.
async fn passwordless(app: &TestApp) -> Person {
    let person = app.user().stepped_up().await;
    let (inside, account) = (app.app.clone(), person.id.parse().unwrap());
    app.inside(async move {
        let mut work = inside.store.begin().await.unwrap();
        for provider in [PROVIDER, "github"] {
            let provider: model::ProviderName = provider.parse().unwrap();
            let identity = store::NewIdentity {
                id: vault::Random::System.uuid_v7(inside.now().0),
                account,
                provider: &provider,
                issuer: &format!("https://{provider}.example"),
                subject: &account.to_string(),
                created_at: inside.now(),
            };
            assert!(work.insert_identity(&identity).await.unwrap());
        }
        work.commit().await.unwrap();
    })
    .await;
    let id = app.sql().id(&person.id);
    let change = format!("update account set password = null where id = {id}");
    assert_eq!(app.sql().execute(change).await, 1);
    person
}

/// A form with a picture of one point.
fn picture() -> (&'static str, Vec<u8>) {
    let mut file = Cursor::new(Vec::new());
    DynamicImage::new_rgb8(1, 1).write_to(&mut file, ImageFormat::Png).unwrap();
    let head = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\n";
    let form = [head.as_bytes(), &file.into_inner(), b"\r\n--x--\r\n"].concat();
    ("multipart/form-data; boundary=x", form)
}
