//! Words that many conversations use.

use serde_json::{Value, json};

use crate::loose::Loose;
use crate::support::{Answer, Client, Person, Site, TestApp};

pub(crate) const ME: &str = "/api/users/me";
pub(crate) const PROVIDERS: &str = "/api/users/me/providers";
pub(crate) const CONNECTION: &str = "/api/users/me/providers/oauth2/token";
pub(crate) const SESSION_TOKEN: &str = "/api/users/me/sessions/token";
pub(crate) const REFRESH: &str = "/api/auth/refresh";
pub(crate) const LOGOUT: &str = "/api/auth/logout";
pub(crate) const ERROR_PAGE: &str = "/auth/oauth2/error";
/// Nobody has a second factor before they turn one on.
pub(crate) const NO_FACTOR: (&str, &str) = ("auth.two-factor.email.enable-by-default", "false");

/// A browser that is about to leave for a provider.
pub(crate) async fn browser(site: &Site) -> Client {
    let browser = site.anon().with_cookies();
    prepare(&browser).await;
    browser
}

/// Has a browser say what it runs on.
pub(crate) async fn prepare(browser: &Client) {
    let told = json!({ "browser": "Netscape", "os": "BeOS" });
    browser.post(&format!("{SESSION_TOKEN}?locale=de")).json(told).await.assert_ok();
}

/// Somebody without a second factor, in a browser, who has stepped up and is about to leave.
pub(crate) async fn person(app: &TestApp) -> (Person, Client) {
    let person = app.user().without_second_factor().await;
    let browser = person.in_browser().await;
    person.step_up_in(&browser).await;
    prepare(&browser).await;
    (person, browser)
}

/// Leaves for a provider; answers where to.
pub(crate) async fn leave(browser: &Client, provider: &str, query: &str) -> String {
    let answer = browser.get(&format!("/oauth2/authorization/{provider}{query}")).await;
    assert_eq!(answer.status, 302, "{answer:?}");
    let to = answer.header("location").unwrap().to_owned();
    assert!(!to.contains(ERROR_PAGE), "{to}");
    to
}

/// A parameter of an address.
pub(crate) fn parameter(address: &str, name: &str) -> Option<String> {
    let url = url::Url::parse(address).unwrap();
    url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

/// What has to be asked for in an address on the server's own site.
pub(crate) fn path_of(address: &str) -> String {
    let url = url::Url::parse(address).unwrap();
    url.query().map_or_else(|| url.path().to_owned(), |query| format!("{}?{query}", url.path()))
}

/// Whom the loose provider vouches for, as the code that it gives them.
pub(crate) async fn come_back(browser: &Client, left_for: &str, code: &str) -> Answer {
    let state = parameter(left_for, "state").unwrap();
    browser.sent_here(&format!("/login/oauth2/code/loose?state={state}&code={code}")).await
}

/// Leaves for the loose provider and comes back as this person of it.
pub(crate) async fn through(browser: &Client, query: &str, code: &str) -> Answer {
    let left_for = leave(browser, "loose", query).await;
    come_back(browser, &left_for, code).await
}

/// The browser is where it wanted to be.
#[track_caller]
pub(crate) fn assert_landed(answer: &Answer, at: &str) {
    assert_eq!((answer.status, answer.header("location")), (302, Some(at)), "{answer:?}");
    assert_eq!(answer.text, "");
}

/// The browser is told that this is in the way, and has nothing of it.
#[track_caller]
pub(crate) fn assert_fault(answer: &Answer, fault: &str) {
    assert_eq!(answer.status, 302, "{answer:?}");
    let to = answer.header("location").unwrap();
    assert!(to.ends_with(&format!("{ERROR_PAGE}?code={fault}")), "{to} is not {fault}");
    assert!(answer.cookies.is_empty(), "{answer:?}");
}

/// A server that knows the loose provider.
pub(crate) async fn plain(loose: &Loose) -> TestApp {
    with(loose, []).await
}

/// The same, with more settings.
pub(crate) async fn with<const N: usize>(loose: &Loose, more: [(&str, &str); N]) -> TestApp {
    let uris = ["authorize", "token", "me"].map(|path| format!("{}/{path}", loose.url));
    let key = |name: &str| format!("auth.oauth2.providers.loose.{name}");
    let keys = ["authorization-uri", "token-uri", "user-info-uri", "client-id", "client-secret"].map(key);
    let values = [uris[0].as_str(), &uris[1], &uris[2], "doorward", "canary-client-secret"];
    let start = keys
        .iter()
        .zip(values)
        .fold(TestApp::with([NO_FACTOR]), |start, (key, value)| start.and(&[(key.as_str(), value)]));
    start.and(&more).start().await
}

/// An account by its own eyes.
pub(crate) async fn me(client: &Client) -> Value {
    client.get(ME).await.assert_ok().body.clone().unwrap()
}

/// A token that connects the loose provider, kept by the browser.
pub(crate) async fn ask_to_connect(browser: &Client) {
    browser.post(CONNECTION).json(json!({ "provider": "loose" })).await.assert_ok();
}

/// The kinds of the mails to an address, the newest first.
pub(crate) async fn kinds(site: &Site, email: &str) -> Vec<String> {
    site.mails_to(email).await.into_iter().map(|mail| mail.kind).collect()
}

/// How many rows a table has.
pub(crate) async fn count(app: &TestApp, table: &str) -> i64 {
    app.sql().number(format!("select count(*) from {table}")).await
}
