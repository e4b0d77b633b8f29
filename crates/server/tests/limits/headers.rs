//! WEB-5: the headers that every response has, whatever it is.

use reqwest::Method;
use serde_json::json;

use crate::support::{Answer, RedisServer, TestApp};

/// Responses to look at: of every kind of status, of pages, of assets, of what is beside the API.
async fn responses(app: &TestApp) -> Vec<Answer> {
    let anon = app.anon();
    let person = app.user().stepped_up().await;
    let browser = person.in_browser().await;
    let big = "x".repeat(70 * 1024);
    let login = "/api/auth/login";
    let mut answers = vec![
        anon.get("/api/auth/status").await,
        person.get("/api/users/me").await,
        anon.request(Method::HEAD, "/api/auth/status").await,
        browser.post("/api/auth/refresh").await,
        person.post(login).json(person.credentials()).await,
        anon.post(login).json(json!({ "email": 7 })).await,
        anon.post(login).json(json!({ "email": "a@b.example", "password": "x" })).await,
        browser.post("/api/auth/logout").header("origin", "https://elsewhere.example").await,
        anon.get("/api/nothing").await,
        anon.get("/nothing").await,
        anon.put(login).await,
        anon.request(Method::OPTIONS, login).await,
        anon.request(Method::TRACE, login).await,
        anon.post(login).body("application/json", big).await,
        anon.post(login).body("text/plain", "x").await,
        person.post("/api/auth/2fa/email/enable").json(json!({ "code": "000000" })).await,
        anon.get("/.well-known/jwks.json").await,
        anon.get("/api/openapi").await,
        anon.get("/health/live").await,
        anon.get("/health/ready").await,
        anon.get("/metrics").await,
        anon.get("/dev/mailbox.json").await,
    ];
    for path in [
        "/",
        "/api/docs",
        "/email-verification",
        "/email-verification?token=x",
        "/password-reset",
        "/password-reset?token=x",
        "/dev/mailbox",
        "/assets/doorward.css",
        "/assets/nothing",
    ] {
        answers.push(anon.get(path).await);
    }
    let mails = app.mails_to(&person.email).await;
    answers.push(anon.get(&format!("/dev/mailbox/{}", mails[0].id)).await);
    let tag = anon.get("/assets/doorward.css").await.header("etag").unwrap().to_owned();
    answers.push(anon.get("/assets/doorward.css").header("if-none-match", &tag).await);
    answers
}

#[track_caller]
fn assert_always(answer: &Answer) {
    let has = |name: &str, value: &str| assert_eq!(answer.header(name), Some(value), "{name}: {answer:?}");
    has("x-content-type-options", "nosniff");
    has("cross-origin-resource-policy", "same-origin");
    has("permissions-policy", "interest-cohort=()");
    let policy = answer.header("content-security-policy").unwrap_or_else(|| panic!("no policy: {answer:?}"));
    assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors"), "{policy}");
    assert!(!policy.contains("script-src 'unsafe") && !policy.contains('*'), "{policy}");
    assert!(
        ["no-referrer", "same-origin"].contains(&answer.header("referrer-policy").unwrap()),
        "{answer:?}"
    );
    assert!(
        answer.header("cross-origin-opener-policy").is_some() && answer.header("cache-control").is_some(),
        "{answer:?}"
    );
    assert!(answer.header("x-request-id").is_some_and(|id| id.len() == 36), "{answer:?}");
    assert_ne!(answer.header("access-control-allow-origin"), Some("*"), "{answer:?}");
    for name in ["server", "x-powered-by", "x-xss-protection"] {
        assert_eq!(answer.header(name), None, "{answer:?}");
    }
}

/// WEB-5, WEB-11: on successes, refusals, pages, assets and answers without a body.
#[tokio::test]
async fn web_5_every_response_has_its_headers() {
    let app = TestApp::start().await;
    let answers = responses(&app).await;
    for answer in &answers {
        assert_always(answer);
        assert_eq!(answer.header("strict-transport-security"), None, "not over plain HTTP: {answer:?}");
    }
    let mut statuses: Vec<_> = answers.iter().map(|answer| answer.status).collect();
    statuses.sort_unstable();
    statuses.dedup();
    assert_eq!(statuses, [200, 304, 400, 401, 403, 404, 405, 413, 415]);
    let api = answers.iter().filter(|answer| answer.code().is_some());
    for answer in api {
        assert_eq!(answer.header("cache-control"), Some("no-store"), "{answer:?}");
        assert_eq!(answer.header("referrer-policy"), Some("no-referrer"), "{answer:?}");
    }
}

/// WEB-5: over HTTPS browsers are told to stay there, also by errors and by answers without a body.
#[tokio::test]
async fn web_5_over_https_every_response_says_to_stay_there() {
    let app = TestApp::with([("app.base-uri", "https://door.example")]).start().await;
    for answer in responses(&app).await {
        assert_always(&answer);
        let expected = Some("max-age=63072000; includeSubDomains");
        assert_eq!(answer.header("strict-transport-security"), expected, "{answer:?}");
    }
}

/// WEB-5: on 429, 500 and 503 too.
#[tokio::test]
async fn web_5_limits_and_failures_have_their_headers() {
    let mut redis = RedisServer::start();
    let settings = [("cache.url", redis.url()), ("security.rate-limit.user-limit", "1".to_owned())];
    let app = TestApp::with(settings.each_ref().map(|(key, value)| (*key, value.as_str()))).start().await;
    let person = app.user().await;
    person.get("/api/users/me").await.assert_ok();
    let limited = person.get("/api/users/me").await;
    assert_always(limited.assert_problem(429, "USER_RATE_LIMIT_EXCEEDED"));
    redis.kill();
    let failed = person.get("/api/users/me").await;
    assert_always(failed.assert_problem(500, "ACCESS_TOKEN_ALLOWLIST_READING_FAILURE"));
    let not_ready = app.anon().get("/health/ready").await;
    assert_always(not_ready.assert_problem(503, "NOT_READY"));
}
