//! Where a request with cookies may come from. What stands in for a person must not come from somebody else's page.

use serde_json::json;

use crate::operations::{Operation, operations};
use crate::support::{Client, Person, TestApp};
use crate::words::{LOGIN, ME, NO_FACTOR, REFRESH, REGISTER, count_sessions, plain};

const REFUSED: &str = "ORIGIN_NOT_ALLOWED";
/// What no cookie authenticates: it needs no origin, but must not come from a foreign one.
const PUBLIC: [&str; 7] = [
    "POST /api/auth/register",
    "POST /api/auth/login",
    "POST /api/auth/email/verification",
    "POST /api/auth/password/reset-request",
    "POST /api/auth/password/reset",
    "POST /api/guests",
    "POST /api/users/me/sessions/token",
];

async fn those_that_change(app: &TestApp) -> Vec<Operation> {
    let mut those = operations(app).await;
    those.retain(Operation::is_unsafe);
    those
}

/// WEB-3: with cookies, every operation that may change something refuses what is not from an allowed origin.
#[tokio::test]
async fn cookies_count_only_from_an_allowed_origin() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    let browser = person.in_browser().await;
    let own = app.origin();
    let foreign = [
        "null".to_owned(),
        "https://elsewhere.example".to_owned(),
        format!("{own}.elsewhere.example"),
        format!("{own}/"),
        own.replace("http:", "https:"),
        own.replace("localhost", "LOCALHOST"),
        format!("{own}1"),
        format!("{own} {own}"),
        String::new(),
    ];
    for operation in those_that_change(&app).await {
        let from_browser = || operation.by(&browser);
        for origin in &foreign {
            from_browser().header("origin", origin).await.assert_problem(403, REFUSED);
            // A browser's word on the site does not make up for an origin that is not allowed.
            let both = from_browser().header("origin", origin).header("sec-fetch-site", "cross-site").await;
            both.assert_problem(403, REFUSED);
        }
        if !PUBLIC.contains(&operation.name().as_str()) {
            from_browser().without("origin").await.assert_problem(403, REFUSED);
        }
        for site in ["cross-site", "same-site", "none", "", "nonsense"] {
            let answer = from_browser().without("origin").header("sec-fetch-site", site).await;
            answer.assert_problem(403, REFUSED);
        }
    }
    assert_eq!(count_sessions(&app, &person).await, 2);
    browser.post(REFRESH).without("origin").header("sec-fetch-site", "same-origin").await.assert_ok();
    browser.post(REFRESH).await.assert_ok();
    browser.get(ME).header("origin", "https://elsewhere.example").await.assert_ok();
}

/// WEB-3: any of our cookies is enough to ask for an origin, also one that is worth nothing.
#[tokio::test]
async fn a_cookie_of_ours_asks_for_an_origin() {
    let app = plain().await;
    for name in ["access_token", "refresh_token", "step_up_token", "two_factor_authentication_token"] {
        let answer = app.anon().post(REFRESH).cookies(&[(name, "nonsense")]).await;
        answer.assert_problem(403, REFUSED);
    }
    app.anon().post(REFRESH).cookies(&[("theme", "dark")]).await.assert_problem(401, "REFRESH_TOKEN_MISSING");
}

/// WEB-3, LOG-11: what sets cookies takes JSON and no form, and not from another site, cookies or none.
#[tokio::test]
async fn nobody_is_signed_in_by_another_site() {
    let app = TestApp::with([NO_FACTOR]).start().await;
    let person = Person::register(&app).await;
    let json = person.credentials().to_string();
    let form = format!("email={}&password={}", person.email, person.password);
    let login = |client: Client| client.post(LOGIN);
    let types = [
        ("text/plain", json.clone()),
        ("text/plain;charset=utf-8", json.clone()),
        ("application/x-www-form-urlencoded", form),
        ("multipart/form-data; boundary=x", json.clone()),
        ("application/jsonp", json.clone()),
        ("text/json", json.clone()),
        ("", json.clone()),
    ];
    for (content_type, body) in types {
        for browser in [app.anon(), app.anon().with_cookies()] {
            let answer = login(browser).body(content_type, body.clone()).await;
            answer.assert_problem(415, "UNSUPPORTED_MEDIA_TYPE");
            assert!(answer.cookies.is_empty());
        }
    }
    for origin in ["null", "https://elsewhere.example"] {
        let answer = login(app.anon()).header("origin", origin).json(person.credentials()).await;
        answer.assert_problem(403, REFUSED);
        assert!(answer.cookies.is_empty());
        let body =
            json!({ "email": "x@canary.example", "password": "canary-Sternwarte-41-Moor", "name": "x" });
        app.anon().post(REGISTER).header("origin", origin).json(body).await.assert_problem(403, REFUSED);
    }
    let answer = login(app.anon()).header("sec-fetch-site", "cross-site").json(person.credentials()).await;
    answer.assert_problem(403, REFUSED);
    let charset = login(app.anon()).body("application/json; charset=utf-8", json.clone()).await;
    charset.assert_ok();
    login(app.anon()).header("origin", app.origin()).body("Application/JSON", json).await.assert_ok();
}

/// WEB-3: a token in a header is proof enough of who speaks, wherever from; origins can be allowed by the operator.
#[tokio::test]
async fn headers_may_come_from_anywhere() {
    let allowed = ("security.allowed-origins", "https://app.example,https://other.example:8443");
    let app = TestApp::with([allowed, NO_FACTOR]).start().await;
    let person = app.user().without_second_factor().await;
    person.post(REFRESH).header("origin", "https://elsewhere.example").await.assert_ok();
    let browser = app.anon().with_cookies();
    let answer = browser.post(LOGIN).header("origin", "https://app.example").json(person.credentials()).await;
    answer.assert_ok();
    browser.post(REFRESH).header("origin", "https://other.example:8443").await.assert_ok();
    for origin in [app.origin(), "https://other.example", "https://app.example:8443", "http://app.example"] {
        browser.post(REFRESH).header("origin", origin).await.assert_problem(403, REFUSED);
    }
}

/// WEB-3: a program that keeps cookies beside its tokens, as HTTP libraries do by themselves, says nothing of an origin and
/// need not: its tokens are in headers, or it asks for what no cookie authenticates.
#[tokio::test]
async fn a_program_with_a_cookie_jar_needs_no_origin() {
    let app = TestApp::start().await;
    let person = Person::register(&app).await;
    let program = app.anon();
    let pending = program.post("/api/auth/login").json(person.credentials()).await;
    let waiting = pending.assert_ok().field("twoFactorAuthenticationToken");
    let jar = [("two_factor_authentication_token", waiting.as_str())];
    program.post("/api/auth/login").json(person.credentials()).cookies(&jar).bare().await.assert_ok();
    let code = json!({ "email": app.code_for(&person.email).await });
    let login = "/api/auth/2fa/login";
    let answer =
        program.post(login).json(&code).without("x-two-factor-authentication-token").cookies(&jar).await;
    answer.assert_problem(403, REFUSED);
    program.post(login).json(&code).cookies(&jar).await.assert_ok();
}
