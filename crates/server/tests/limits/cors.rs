//! WEB-4: which scripts may read answers: those of listed origins, and no others.

use reqwest::Method;
use serde_json::json;

use crate::support::{Answer, Client, TestApp};

const LISTED: &str = "https://app.example.com";
const LOGIN: &str = "/api/auth/login";
const NAMES: [&str; 3] =
    ["access-control-allow-origin", "access-control-allow-credentials", "access-control-expose-headers"];

async fn with_a_list() -> TestApp {
    TestApp::with([("security.allowed-origins", "https://app.example.com,http://localhost:5173")])
        .start()
        .await
}

fn strangers() -> Vec<String> {
    let forms =
        ["null", "*", "", "http://app.example.com", "https://app.example.com:443", "https://APP.example.com"];
    let near = ["/", ".elsewhere.example", "1", " https://app.example.com", ",https://app.example.com"];
    let near = near.into_iter().map(|end| format!("{LISTED}{end}"));
    forms
        .into_iter()
        .map(ToOwned::to_owned)
        .chain(near)
        .chain(["https://evil-app.example.com".to_owned()])
        .collect()
}

async fn preflight(client: &Client, path: &str, origin: &str) -> Answer {
    let request = client.request(Method::OPTIONS, path).header("origin", origin);
    request
        .header("access-control-request-method", "POST")
        .header("access-control-request-headers", "content-type")
        .await
}

#[track_caller]
fn assert_readable(answer: &Answer, origin: &str) {
    assert_eq!(answer.header("access-control-allow-origin"), Some(origin), "{answer:?}");
    assert_eq!(answer.header("access-control-allow-credentials"), Some("true"), "{answer:?}");
    let shown = answer.header("access-control-expose-headers").unwrap_or_default();
    for name in ["x-error-code", "x-request-id", "retry-after"] {
        assert!(shown.contains(name), "{answer:?}");
    }
    assert_varies(answer);
}

#[track_caller]
fn assert_unreadable(answer: &Answer) {
    for name in NAMES {
        assert_eq!(answer.header(name), None, "{answer:?}");
    }
    assert_varies(answer);
}

#[track_caller]
fn assert_varies(answer: &Answer) {
    assert!(answer.header("vary").is_some_and(|vary| vary.contains("origin")), "{answer:?}");
}

#[tokio::test]
async fn web_4_a_listed_origin_may_ask_and_read() {
    let app = with_a_list().await;
    let person = app.user().await;
    for origin in [LISTED, "http://localhost:5173"] {
        let answer = preflight(&app.anon(), "/api/auth/2fa/email", origin).await;
        assert_eq!((answer.status, answer.text.as_str()), (204, ""), "{answer:?}");
        assert_readable(&answer, origin);
        assert_eq!(answer.header("access-control-max-age"), Some("7200"));
        assert_eq!(
            answer.header("access-control-allow-methods"),
            Some("GET, HEAD, POST, PUT, PATCH, DELETE")
        );
        let allowed = answer.header("access-control-allow-headers").unwrap();
        for name in ["authorization", "content-type", "x-step-up-token", "x-two-factor-authentication-token"]
        {
            assert!(allowed.split(", ").any(|allowed| allowed == name), "{allowed}");
        }
        assert_readable(person.get("/api/users/me").header("origin", origin).await.assert_ok(), origin);
        let refused = app.anon().post(LOGIN).header("origin", origin).json(json!({ "email": 7 })).await;
        assert_readable(refused.assert_problem(400, "INVALID_REQUEST"), origin);
        let already = person.post(LOGIN).header("origin", origin).json(person.credentials()).await;
        assert_readable(already.assert_problem(304, "ALREADY_AUTHENTICATED"), origin);
        let unknown = app.anon().get("/api/nothing").header("origin", origin).await;
        assert_readable(unknown.assert_problem(404, "RESOURCE_NOT_FOUND"), origin);
    }
}

/// Near misses, the opaque origin and the star are strangers, and what they say is not repeated.
#[tokio::test]
async fn web_4_no_other_origin_may_ask_or_read() {
    let app = with_a_list().await;
    let person = app.user().await;
    for origin in strangers() {
        let refused = preflight(&app.anon(), LOGIN, &origin).await;
        assert_unreadable(refused.assert_problem(403, "ORIGIN_NOT_ALLOWED"));
        assert_unreadable(person.get("/api/users/me").header("origin", &origin).await.assert_ok());
        let refused = app.anon().post("/api/auth/refresh").header("origin", &origin).await;
        assert_unreadable(&refused);
    }
    let twice = app.anon().get("/api/auth/status").header("origin", LISTED).header("origin", LISTED).await;
    assert_unreadable(twice.assert_ok());
    assert_unreadable(app.anon().get("/api/auth/status").await.assert_ok());
}

/// Without a list the application's own origin is the only one; and what is no preflight is a method that there is not.
#[tokio::test]
async fn web_4_the_application_alone_is_listed_at_first() {
    let app = TestApp::with([("app.base-uri", "https://door.example")]).start().await;
    assert_readable(&preflight(&app.anon(), LOGIN, "https://door.example").await, "https://door.example");
    preflight(&app.anon(), LOGIN, LISTED).await.assert_problem(403, "ORIGIN_NOT_ALLOWED");
    let plain = app.anon().request(Method::OPTIONS, LOGIN).header("origin", LISTED).await;
    assert_unreadable(plain.assert_problem(405, "METHOD_NOT_ALLOWED"));
    let page = app.anon().get("/").header("origin", "https://door.example").await;
    assert_eq!(page.header("access-control-allow-origin"), None);
}
