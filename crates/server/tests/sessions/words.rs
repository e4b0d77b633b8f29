//! Words that many conversations use.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use crate::support::{Answer, Person, Site, TestApp};

pub(crate) const REGISTER: &str = "/api/auth/register";
pub(crate) const LOGIN: &str = "/api/auth/login";
pub(crate) const SECOND_LOGIN: &str = "/api/auth/2fa/login";
pub(crate) const LOGOUT: &str = "/api/auth/logout";
pub(crate) const REFRESH: &str = "/api/auth/refresh";
pub(crate) const STATUS: &str = "/api/auth/status";
pub(crate) const STEP_UP: &str = "/api/auth/step-up";
pub(crate) const SECOND_STEP_UP: &str = "/api/auth/2fa/step-up";
pub(crate) const EMAIL_FACTOR: &str = "/api/auth/2fa/email";
pub(crate) const TOTP_SETUP: &str = "/api/auth/2fa/totp/setup";
pub(crate) const VERIFICATION: &str = "/api/auth/email/verification";
pub(crate) const ME: &str = "/api/users/me";
pub(crate) const SESSIONS: &str = "/api/users/me/sessions";

/// An id as ids are, of nothing.
pub(crate) const NOBODY: &str = "5f2c7a90-1e44-4d0b-9c3e-6b1f00aa7d11";
/// Nobody has a second factor before they turn one on.
pub(crate) const NO_FACTOR: (&str, &str) = ("auth.two-factor.email.enable-by-default", "false");

/// A server where nobody has a second factor before they turn one on.
pub(crate) async fn plain() -> TestApp {
    TestApp::with([NO_FACTOR]).start().await
}

/// The first half of a sign-in: the answer that names the second factor.
pub(crate) async fn first_half(site: &Site, person: &Person) -> Answer {
    let answer = site.anon().post(LOGIN).json(person.credentials()).await;
    assert_eq!(answer.assert_ok()["twoFactorRequired"], true);
    answer
}

/// The two-factor token of a sign-in that has just begun.
pub(crate) async fn pending_token(site: &Site, person: &Person) -> String {
    first_half(site, person).await.field("twoFactorAuthenticationToken")
}

/// The token in the newest verification mail to an address.
pub(crate) async fn link_for(site: &Site, email: &str) -> String {
    let mail = site.mail_to(email, "email_verification").await;
    let (_, rest) = mail.text.split_once("token=").expect("no link in the mail");
    rest.split(|c: char| c.is_whitespace() || "&\"<>)".contains(c)).next().unwrap_or_default().to_owned()
}

/// What a token says, without asking whether it is true.
pub(crate) fn claims(token: &str) -> Value {
    let payload = token.split('.').nth(1).expect("no token");
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).unwrap()).unwrap()
}

/// The live sessions that the database knows of an account.
pub(crate) async fn count_sessions(app: &TestApp, person: &Person) -> i64 {
    let id = app.sql().id(&person.id);
    app.sql().number(format!("select count(*) from session where account_id = {id}")).await
}

/// The names of the fields of a JSON object.
pub(crate) fn fields(value: &Value) -> Vec<&str> {
    value.as_object().expect("no object").keys().map(String::as_str).collect()
}

/// An answer as a client can compare it with another: status, headers without what differs from request to request, body
/// without time and request id.
pub(crate) fn face(answer: &Answer) -> (u16, Vec<(String, String)>, Value) {
    let own = ["date", "x-request-id"];
    let shown = answer.headers.iter().map(|(name, value)| {
        let value = if own.contains(&name.as_str()) { "" } else { value.to_str().unwrap() };
        (name.to_string(), value.to_owned())
    });
    let mut body = answer.body.clone().unwrap_or_default();
    if let Some(fields) = body.as_object_mut() {
        fields.retain(|name, _| !["timestamp", "requestId"].contains(&name.as_str()));
    }
    (answer.status, shown.collect(), body)
}

/// A registration that nothing is wrong with.
pub(crate) fn registration(email: &str) -> Value {
    json!({ "email": email, "password": "canary-Sternwarte-41-Moor", "name": "Robin" })
}
