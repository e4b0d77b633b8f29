//! API-6: whatever is asked in whatever way, the answer is one that the OpenAPI document announces.

use reqwest::Method;
use serde_json::json;

use crate::cast::Cast;
use crate::documented::Documented;
use crate::support::{RedisServer, Request, TestApp};

const SEND: &str = "/api/auth/2fa/email/send";

/// Every operation; those last that end the sessions which the others need.
fn operations(document: &Documented) -> Vec<String> {
    let mut all: Vec<_> =
        document.operations().iter().map(|(method, path)| format!("{method} {path}")).collect();
    let is_last = |name: &str| {
        let ends = ["POST /api/auth/logout", "DELETE /api/users/me/sessions", "DELETE /api/users/me"];
        ends.contains(&name) || name.starts_with("POST /api/security/")
    };
    all.sort_by_key(|name| (is_last(name), name.clone()));
    all
}

/// Asks every operation and collects what was not announced.
async fn judge_all(document: &Documented, request: impl Fn(&str) -> Request, what: &str) -> Vec<String> {
    let mut problems = Vec::new();
    for operation in operations(document) {
        let answer = request(&operation).await;
        if let Err(problem) = document.judge(&operation, &answer) {
            problems.push(format!("{what}: {problem}"));
        }
    }
    problems
}

fn assert_none(problems: &[String]) {
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// API-6: tokens that are missing, nonsense, or of another kind; bodies, queries and origins that cannot be taken.
#[tokio::test]
async fn api_6_wrong_requests_are_answered_as_announced() {
    let app = TestApp::start().await;
    let (document, cast) = (Documented::new(), Cast::gather(&app).await);
    let person = &cast.person;
    let kinds = [
        person.step_up_token(),
        person.tokens().refresh.unwrap(),
        cast.pending.tokens().two_factor.unwrap(),
        "x".to_owned(),
    ];
    let mut problems = judge_all(&document, |operation| cast.right(operation).bare(), "no token").await;
    for token in &kinds {
        let request = |operation: &str| cast.right(operation).bearer(token).step_up(token).two_factor(token);
        problems.extend(judge_all(&document, request, "other kinds").await);
        let cookies = ["access_token", "refresh_token", "step_up_token", "two_factor_authentication_token"]
            .map(|name| (name, token.as_str()));
        let request = |operation: &str| cast.right(operation).bare().cookies(&cookies);
        problems.extend(judge_all(&document, request, "cookies without an origin").await);
    }
    let bodies = [
        "",
        "{",
        "[]",
        "null",
        "{}",
        "7",
        r#"{"email":[],"password":{},"name":1,"code":{},"token":1,"totp":[],"session":7}"#,
    ];
    for body in bodies {
        let request = |operation: &str| cast.blank(operation).body("application/json", body);
        problems.extend(judge_all(&document, request, body).await);
    }
    let big = "x".repeat(65 * 1024);
    problems.extend(
        judge_all(&document, |operation| cast.blank(operation).body("application/json", big.clone()), "big")
            .await,
    );
    problems.extend(
        judge_all(&document, |operation| cast.blank(operation).body("text/plain", "x"), "text").await,
    );
    let foreign =
        |operation: &str| cast.ask(&cast.browser, operation).without("origin").header("origin", "null");
    problems.extend(judge_all(&document, foreign, "a foreign origin").await);
    assert_none(&problems);
}

/// API-6: queries that cannot be taken.
#[tokio::test]
async fn api_6_wrong_queries_are_answered_as_announced() {
    let app = TestApp::start().await;
    let (document, cast) = (Documented::new(), Cast::gather(&app).await);
    let mut problems = Vec::new();
    for query in ["locale=x!", "locale=%ff", "token=x", "token=", "send-email=perhaps", "locale=de&locale=fr"]
    {
        let request = |operation: &str| {
            let path = operation.split_once(' ').unwrap().1;
            let asked = operation.replace(path, &format!("{path}?{query}"));
            let (method, target) = asked.split_once(' ').unwrap();
            let request = cast.person.client.request(Method::from_bytes(method.as_bytes()).unwrap(), target);
            if operation.ends_with("register") {
                request.bare().json(json!({}))
            } else {
                request.json(json!({}))
            }
        };
        problems.extend(judge_all(&document, request, query).await);
    }
    assert_none(&problems);
}

/// API-6: right requests, with headers, and in a browser.
#[tokio::test]
async fn api_6_right_requests_are_answered_as_announced() {
    let app = TestApp::start().await;
    let (document, cast) = (Documented::new(), Cast::gather(&app).await);
    let mut problems = judge_all(&document, |operation| cast.right(operation), "right").await;
    problems.extend(judge_all(&document, |operation| cast.right(operation), "right, once more").await);
    problems
        .extend(judge_all(&document, |operation| cast.ask(&cast.browser, operation), "in a browser").await);
    assert_none(&problems);
}

/// API-6: stored things that are damaged or gone, seen by every operation.
#[tokio::test]
async fn api_6_damage_is_answered_as_announced() {
    let document = Documented::new();
    let mut problems = Vec::new();
    for change in [
        "update account set roles = 'EMPEROR'",
        "update account set two_factor_preferred = 'pigeon'",
        "update account set email = name",
        "update account set password = name",
        "update account set password = null",
        "update account set two_factor_email = (1 = 0), two_factor_totp = (1 = 0), two_factor_preferred = null",
        "update account set email = null, email_index = null, password = null, two_factor_email = (1 = 0), two_factor_totp = (1 = 0), two_factor_preferred = null",
        "update session set device = refresh",
        "update session set factors = 'smell'",
        "update totp set secret = (select name from account limit 1)",
        "delete from session",
        "delete from account",
        "delete from challenge",
    ] {
        let app = TestApp::start().await;
        let cast = Cast::gather(&app).await;
        assert!(app.sql().execute(change).await > 0, "{change}");
        problems.extend(judge_all(&document, |operation| cast.right(operation), change).await);
    }
    assert_none(&problems);
}

/// API-6: a password hash that is sealed well and says nothing.
#[tokio::test]
async fn api_6_a_hash_that_cannot_be_read_is_answered_as_announced() {
    let app = TestApp::start().await;
    let (document, cast) = (Documented::new(), Cast::gather(&app).await);
    let id: model::AccountId = cast.person.id.parse().unwrap();
    let place = vault::Place { table: "account", column: "password", row: id.0.as_bytes() };
    let sealed = app.sql().blob(&app.app.keys.seal(place, b"no hash", &vault::Random::System));
    let one = app.sql().id(&cast.person.id);
    assert_eq!(
        app.sql().execute(format!("update account set password = {sealed} where id = {one}")).await,
        1
    );
    assert_none(&judge_all(&document, |operation| cast.right(operation), "hash").await);
}

/// API-6: the database refuses to write.
#[tokio::test]
async fn api_6_a_database_that_fails_is_answered_as_announced() {
    let app = TestApp::start().await;
    let (document, cast) = (Documented::new(), Cast::gather(&app).await);
    for table in
        ["email_verification", "outbox", "challenge", "second_factor_guard", "login_guard", "session"]
    {
        app.sql().execute(format!("alter table {table} rename to {table}_away")).await;
        let problems = judge_all(&document, |operation| cast.right(operation), table).await;
        app.sql().execute(format!("alter table {table}_away rename to {table}")).await;
        assert_none(&problems);
    }
}

/// API-6: the cache is gone.
#[tokio::test]
async fn api_6_a_cache_that_is_gone_is_answered_as_announced() {
    let mut redis = RedisServer::start();
    let app = TestApp::with([("cache.url", &redis.url())]).start().await;
    let (document, cast) = (Documented::new(), Cast::gather(&app).await);
    let signed_in = cast.person.client.clone();
    redis.kill();
    let mut problems = judge_all(&document, |operation| cast.right(operation), "no cache").await;
    let request = |operation: &str| {
        cast.ask(&signed_in, operation)
            .json(json!({ "email": "a@b.example", "password": "canary", "name": "Robin" }))
    };
    problems.extend(judge_all(&document, request, "no cache, signed in").await);
    assert_none(&problems);
}

/// API-6: every limit at its end.
#[tokio::test]
async fn api_6_limits_are_answered_as_announced() {
    let document = Documented::new();
    for (key, limit) in [
        ("security.rate-limit.ip-limit", "40"),
        ("security.rate-limit.user-limit", "20"),
        ("security.login-attempt-limit.ip-limit", "1"),
        ("security.second-factor-limit.failures", "1"),
        ("security.account-login-limit.failures", "1"),
    ] {
        let mut app = TestApp::start().await;
        let cast = Cast::gather(&app).await;
        app.restart([(key, limit)]).await;
        let mut problems = Vec::new();
        for _ in 0..3 {
            problems.extend(judge_all(&document, |operation| cast.right(operation), key).await);
        }
        assert_none(&problems);
    }
}

/// API-6: mail that is off, refused, or asked for too soon; tokens that are too old.
#[tokio::test]
async fn api_6_mail_and_time_are_answered_as_announced() {
    let document = Documented::new();
    let mut app = TestApp::start().await;
    let cast = Cast::gather(&app).await;
    app.restart([("email.enable", "false")]).await;
    let person = app.user().await;
    let request = |operation: &str| cast.ask(&person.client, operation).json(json!({}));
    let mut problems = judge_all(&document, request, "no mail").await;
    let app = TestApp::start().await;
    let cast = Cast::gather(&app).await;
    for _ in 0..2 {
        cast.person.post(SEND).await;
        problems.extend(judge_all(&document, |operation| cast.right(operation), "too soon").await);
    }
    let app = TestApp::start().await;
    let cast = Cast::gather(&app).await;
    for seconds in [601, 900, 86_400, 2_592_000] {
        app.pass(seconds);
        problems.extend(judge_all(&document, |operation| cast.right(operation), "too late").await);
    }
    assert_none(&problems);
}
