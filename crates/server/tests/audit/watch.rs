//! Somebody who watches the record over HTTP, as an administrator does.

use std::collections::HashSet;

use serde_json::Value;

use crate::support::{Person, TestApp};

pub(crate) const AUDIT: &str = "/api/audit";
pub(crate) const ACTIVITY: &str = "/api/users/me/activity";
/// Nobody has a second factor before they turn one on.
pub(crate) const NO_FACTOR: (&str, &str) = ("auth.two-factor.email.enable-by-default", "false");

/// A server where nobody has a second factor before they turn one on, and an administrator who watches it.
pub(crate) async fn watched() -> (TestApp, Watch) {
    let app = TestApp::with([NO_FACTOR]).start().await;
    let watch = Watch::begin(&app).await;
    (app, watch)
}

/// An administrator who knows which entries they have read: of two that are equally old, either may come first.
pub(crate) struct Watch {
    pub(crate) admin: Person,
    read: HashSet<String>,
}

impl Watch {
    pub(crate) async fn begin(app: &TestApp) -> Self {
        let mut watch =
            Self { admin: app.user().without_second_factor().administers().await, read: HashSet::new() };
        watch.news().await;
        watch
    }

    /// The entries that are new since the last look, the oldest first.
    pub(crate) async fn news(&mut self) -> Vec<Value> {
        let answer = self.admin.get(&format!("{AUDIT}?size=100")).await;
        let entries = answer.assert_ok()["content"].as_array().unwrap().iter().rev();
        entries.filter(|entry| self.read.insert(entry["id"].as_str().unwrap().to_owned())).cloned().collect()
    }
}

/// What an entry says, in a line: `login failure wrong_code`, `login success pwd+otp`, `enable_second_factor success email`.
pub(crate) fn line(entry: &Value) -> String {
    let word = |field: &str| entry[field].as_str().map(ToOwned::to_owned);
    let factors = entry["factors"]
        .as_array()
        .map(|factors| factors.iter().map(|factor| factor.as_str().unwrap()).collect::<Vec<_>>().join("+"));
    let said = [word("kind"), word("outcome"), word("reason"), factors, word("target")];
    said.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

pub(crate) fn lines(entries: &[Value]) -> Vec<String> {
    entries.iter().map(line).collect()
}
