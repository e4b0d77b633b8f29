//! What those who run the server ask it: does it live, is it ready, is it stopping.

use std::time::{Duration, Instant};

use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::support::{Answer, RealServer, RedisServer, Site, TestApp, race};

const PATIENCE: Duration = Duration::from_secs(10);
const READY: &str = "/health/ready";
const LIVE: &str = "/health/live";
/// A login that is on its way until its body is sent.
const HEAD: &str = "POST /api/auth/login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n\
    Content-Length: 43\r\nExpect: 100-continue\r\n\r\n";
const BODY: &str = "{\"email\":\"a@canary.example\",\"password\":\"x\"}";

/// OPS-2: three addresses, two questions.
#[tokio::test]
async fn ops_2_it_says_that_it_lives_and_is_ready() {
    let app = TestApp::start().await;
    let live = app.anon().get(LIVE).await;
    assert_eq!(live.assert_ok().body, Some(json!({ "status": "up" })));
    let parts = json!({ "status": "up", "parts": { "database": "up", "cache": "up" } });
    for path in [READY, "/health"] {
        assert_eq!(app.anon().get(path).await.assert_ok().body, Some(parts.clone()));
    }
    app.anon().post(READY).await.assert_problem(405, "METHOD_NOT_ALLOWED");
}

/// The parts that a 503 names.
fn failing(answer: &Answer) -> Vec<(String, String)> {
    let violations = answer.assert_problem(503, "NOT_READY")["violations"].as_array().unwrap();
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    violations.iter().map(|part| (text(&part["field"]), text(&part["message"]))).collect()
}

/// OPS-2: the part that does not answer is named, the process lives on, and it is ready again by itself.
#[tokio::test]
async fn ops_2_a_cache_that_is_gone_is_named() {
    let mut redis = RedisServer::start();
    let app = TestApp::with([("cache.url", &redis.url())]).start().await;
    app.anon().get(READY).await.assert_ok();
    redis.kill();
    let answer = app.anon().get(READY).await;
    assert_eq!(failing(&answer), [("cache".to_owned(), "does not answer".to_owned())]);
    assert_eq!(app.anon().get(LIVE).await.status, 200);
    redis.restart();
    app.until_ready().await;
}

/// A request whose head is read and whose body is waited for: the server says so (RFC 9110, section 10.1.1).
async fn in_flight(server: &RealServer) -> TcpStream {
    let base = server.base();
    let mut stream = TcpStream::connect(base.strip_prefix("http://").unwrap()).await.unwrap();
    stream.write_all(HEAD.as_bytes()).await.unwrap();
    let mut go_on = [0; b"HTTP/1.1 100 Continue\r\n\r\n".len()];
    stream.read_exact(&mut go_on).await.unwrap();
    assert_eq!(&go_on, b"HTTP/1.1 100 Continue\r\n\r\n");
    stream
}

/// The first answer that is not a success.
async fn until_not_ready(beside: &Site) -> Answer {
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE {
        let answer = beside.anon().get(READY).await;
        if answer.status != 200 {
            return answer;
        }
    }
    panic!("it stays ready")
}

/// OPS-2, OPS-3: on SIGTERM it is not ready any more while it finishes what it has, and then it ends with 0.
#[tokio::test]
async fn ops_3_on_sigterm_it_is_not_ready_finishes_and_ends_with_0() {
    let port = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap();
    let mut server = RealServer::spawn([("server.metrics-bind", &port.to_string())]).await;
    let beside = Site::new(&[port], server.origin().to_owned(), None);
    beside.anon().get(READY).await.assert_ok();
    assert_eq!(beside.anon().get("/metrics").await.status, 200);
    beside.anon().get("/api/auth/status").await.assert_problem(404, "RESOURCE_NOT_FOUND");
    let mut stream = in_flight(&server).await;
    server.terminate();
    let answer = until_not_ready(&beside).await;
    assert_eq!(failing(&answer), [("server".to_owned(), "is stopping".to_owned())]);
    assert_eq!(beside.anon().get(LIVE).await.status, 200);
    stream.write_all(BODY.as_bytes()).await.unwrap();
    let mut rest = String::new();
    stream.read_to_string(&mut rest).await.unwrap();
    assert!(rest.starts_with("HTTP/1.1 401") && rest.contains("INVALID_CREDENTIALS"), "{rest}");
    assert_eq!(server.wait().code(), Some(0));
}

/// OPS-6: many writers over HTTP, and nobody is told that the database is busy; the file is in WAL mode.
#[tokio::test]
async fn ops_6_sixty_four_writers_over_http_are_all_served() {
    let app = TestApp::with([("auth.two-factor.email.enable-by-default", "false")]).start().await;
    let person = app.user().stepped_up().await;
    let answers = race(64, |number| {
        let code = json!({ "code": format!("{number:06}") });
        person.post("/api/auth/2fa/email/enable").json(code)
    });
    for answer in answers.await {
        answer.assert_problem(401, "TWO_FACTOR_CODE_EXPIRED");
    }
    let sessions = race(64, |_| person.post("/api/auth/2fa/email/send")).await;
    assert_eq!(sessions.iter().filter(|answer| answer.status == 200).count(), 1);
    for refused in sessions.iter().filter(|answer| answer.status != 200) {
        refused.assert_problem(429, "EMAIL_COOLDOWN_ACTIVE");
    }
    if let crate::it::support::sql::Sql::Sqlite(_) = app.sql() {
        assert_eq!(app.sql().texts("pragma journal_mode").await, ["wal"]);
        assert_eq!(app.sql().texts("pragma integrity_check").await, ["ok"]);
        assert_eq!(app.sql().number("select count(*) from pragma_foreign_key_check").await, 0);
    }
}
