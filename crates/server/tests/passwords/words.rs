//! Words that many conversations about passwords use.

use serde_json::{Value, json};

use crate::support::person::token_in;
use crate::support::{Answer, Client, Person, Site, TestApp};

pub(crate) const REQUEST: &str = "/api/auth/password/reset-request";
pub(crate) const COOLDOWN: &str = "/api/auth/password/reset/cooldown";
pub(crate) const RESET: &str = "/api/auth/password/reset";
pub(crate) const CHANGE: &str = "/api/users/me/password";
pub(crate) const ADD: &str = "/api/users/me/providers/password";
pub(crate) const LOGIN: &str = "/api/auth/login";
pub(crate) const REFRESH: &str = "/api/auth/refresh";
pub(crate) const STEP_UP: &str = "/api/auth/step-up";
pub(crate) const ME: &str = "/api/users/me";
pub(crate) const LINK: &str = "password_reset";
pub(crate) const VOID: &str = "PASSWORD_RESET_TOKEN_INVALID";

/// A password that nothing is wrong with.
pub(crate) const NEW: &str = "canary-Regenschirm-58-Tal";
/// Nobody has a second factor before they turn one on.
pub(crate) const NO_FACTOR: (&str, &str) = ("auth.two-factor.email.enable-by-default", "false");

/// A server where nobody has a second factor before they turn one on.
pub(crate) async fn plain() -> TestApp {
    TestApp::with([NO_FACTOR]).start().await
}

/// Asks for a link.
pub(crate) async fn ask(site: &Site, email: &str) -> Answer {
    site.anon().post(REQUEST).json(json!({ "email": email })).await
}

/// The token in the newest link that was mailed to somebody who asked for one.
pub(crate) async fn link_for(site: &Site, email: &str) -> String {
    ask(site, email).await.assert_ok();
    token_in(&site.mail_to(email, LINK).await.text)
}

/// Uses a link.
pub(crate) async fn reset(site: &Site, token: &str, new: &str) -> Answer {
    site.anon().post(&format!("{RESET}?token={token}")).json(json!({ "newPassword": new })).await
}

/// Tries to sign in.
pub(crate) async fn login(client: &Client, email: &str, password: &str) -> Answer {
    client.post(LOGIN).json(json!({ "email": email, "password": password })).await
}

/// The kinds of the mails to an address, the newest first.
pub(crate) async fn kinds(site: &Site, email: &str) -> Vec<String> {
    site.mails_to(email).await.into_iter().map(|mail| mail.kind).collect()
}

/// Changes an account behind the server's back.
pub(crate) async fn tamper(app: &TestApp, person: &Person, change: &str) {
    let id = app.sql().id(&person.id);
    assert_eq!(app.sql().execute(format!("update account set {change} where id = {id}")).await, 1);
}

/// Makes somebody who came through a provider of them: no password, one identity.
pub(crate) async fn came_through_a_provider(app: &TestApp, person: &Person) {
    tamper(app, person, "password = null").await;
    let (sql, id) = (app.sql(), app.sql().id(&person.id));
    let subject = sql.blob(person.id.as_bytes());
    sql.execute(format!(
        "insert into identity (id, account_id, provider, subject, created_at) \
         values ({id}, {id}, 'github', {subject}, 0)"
    ))
    .await;
}

/// An answer as a client can compare it with another: status, headers without what differs from request to request, body
/// without time and request id.
pub(crate) fn face(answer: &Answer) -> (u16, Vec<(String, String)>, Value) {
    let own = ["date", "x-request-id"];
    let shown = answer.headers.iter().filter(|(name, _)| !own.contains(&name.as_str()));
    let shown = shown.map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()));
    let mut body = answer.body.clone().unwrap_or_default();
    if let Some(fields) = body.as_object_mut() {
        fields.retain(|name, _| !["timestamp", "requestId"].contains(&name.as_str()));
    }
    (answer.status, shown.collect(), body)
}

/// What stands in the record about passwords: each kind with how it went, in order.
pub(crate) async fn recorded(app: &TestApp) -> Vec<String> {
    let sql = "select kind || ' ' || outcome from audit where kind like '%password%' order by id";
    app.sql().texts(sql).await
}
