//! The cache or the database goes away and comes back: what is refused, how soon, and that it works again by itself.

use std::time::{Duration, Instant};

use serde_json::json;

use crate::held::Held;
use crate::kept::{Guesses, Kept as _, eventually};
use crate::scene::{EMAIL, ENABLE, LOGIN, ME, OFF, REFRESH, SEND, about_to_enable};
use crate::support::sql::Sql;
use crate::support::{Client, Person, RedisServer, TcpProxy, TestApp, race};

/// How soon every answer comes, and how soon everything works again.
const SOON: Duration = Duration::from_secs(5);
/// SQLite waits so long for another process before it gives up, and answers a moment later.
const SQLITE_PATIENCE: Duration = Duration::from_secs(7);
const UNREADABLE: &str = "ACCESS_TOKEN_ALLOWLIST_READING_FAILURE";

async fn with_redis(url: &str) -> TestApp {
    TestApp::with([OFF, ("cache.url", url), ("security.login-attempt-limit.ip-limit", "10")]).start().await
}

async fn log_in(app: &TestApp, person: &Person, password: &str) -> crate::support::Answer {
    app.anon().post(LOGIN).json(json!({ "email": person.email, "password": password })).await
}

/// Waits until the server is ready again, and not for long.
async fn until_ready(app: &TestApp) {
    let begun = Instant::now();
    app.until_ready().await;
    assert!(begun.elapsed() < SOON, "ready after {:?}", begun.elapsed());
}

/// RLM-7, C-17, TOK-7, OPS-18, OPS-19: without its cache the server lets people sign in, guess half as often, and use no access
/// token; with an empty one again it knows at once who was signed in, and who was signed out.
#[tokio::test]
async fn rlm_7_a_cache_goes_away_and_comes_back() {
    let mut redis = RedisServer::start();
    let app = with_redis(&redis.url()).await;
    let person = app.user().await;
    let gone = person.another_session().await;
    let signed_out = gone.access();
    gone.post("/api/auth/logout").await.assert_ok();
    redis.kill();

    person.get(ME).await.assert_problem(500, UNREADABLE);
    app.anon().get(ME).bearer(&signed_out).await.assert_problem(500, UNREADABLE);
    assert_eq!(log_in(&app, &person, &person.password).await.assert_ok()["twoFactorRequired"], false);
    for _ in 0..5 {
        log_in(&app, &person, "canary-falsch").await.assert_problem(401, "INVALID_CREDENTIALS");
    }
    let limited = log_in(&app, &person, &person.password).await;
    assert!(limited.assert_problem(429, "IP_LOGIN_RATE_LIMIT_EXCEEDED").retry_after() <= 300);
    let ready = app.anon().get("/health/ready").await;
    assert_eq!(ready.assert_problem(503, "NOT_READY")["violations"][0]["field"], "cache");
    assert_eq!(app.anon().get("/health/live").await.status, 200);

    redis.restart();
    until_ready(&app).await;
    person.get(ME).await.assert_ok();
    app.anon().get(ME).bearer(&signed_out).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
}

/// RLM-7: without its cache an instance never counts less strictly than half of the limit, also at once.
#[tokio::test]
async fn rlm_7_guesses_at_once_are_limited_without_a_cache() {
    let mut redis = RedisServer::start();
    let app = with_redis(&redis.url()).await;
    let person = app.user().await;
    redis.kill();
    let wrong = json!({ "email": person.email, "password": "canary-falsch" });
    let answers = race(30, |_| app.anon().post(LOGIN).json(&wrong)).await;
    let count = |status: u16| answers.iter().filter(|answer| answer.status == status).count();
    assert_eq!((count(401), count(429)), (5, 25));
}

/// OPS-4, OPS-19: without its cache nothing is taken off the allowlist, so nothing is changed that needs it.
#[tokio::test]
async fn a_change_that_ends_tokens_needs_the_cache() {
    let mut redis = RedisServer::start();
    let app = with_redis(&redis.url()).await;
    let (person, code) = about_to_enable(&app).await;
    let before = app.sql().everything().await;
    redis.kill();
    person.post(ENABLE).json(json!({ "code": code })).await.assert_problem(500, UNREADABLE);
    person.delete(EMAIL).await.assert_problem(500, UNREADABLE);
    assert_eq!(app.sql().everything().await, before);
    redis.restart();
    until_ready(&app).await;
    person.post(ENABLE).json(json!({ "code": code })).await.assert_ok();
    person.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    person.post(REFRESH).await.assert_ok();
    person.get(ME).await.assert_ok();
}

/// C-18: a cache that has gone silent is not waited for: neither by those who are let in nor by those who are refused.
#[tokio::test]
async fn c_18_a_silent_cache_is_not_waited_for() {
    let redis = RedisServer::start();
    let wire = TcpProxy::to(&redis.addr()).await;
    let app = with_redis(&format!("redis://{}", wire.addr())).await;
    let person = app.user().await;
    wire.stall();
    let begun = Instant::now();
    person.get(ME).await.assert_problem(500, UNREADABLE);
    log_in(&app, &person, &person.password).await.assert_ok();
    assert!(begun.elapsed() < SOON, "two answers took {:?}", begun.elapsed());
    wire.resume();
    until_ready(&app).await;
    person.get(ME).await.assert_ok();
}

/// How the database is taken away and given back.
enum Outage {
    /// A wire to PostgreSQL.
    Wire(TcpProxy),
    /// Somebody else holds SQLite's lock.
    Lock(Option<Held>),
}

impl Outage {
    /// Puts a wire before the database where it has one.
    async fn prepare(app: &mut TestApp) -> Self {
        let Sql::Postgres(url) = app.sql() else { return Self::Lock(None) };
        let (mut url, name) = (url::Url::parse(url).unwrap(), "127.0.0.1");
        let wire = TcpProxy::to(&format!("{}:{}", url.host_str().unwrap(), url.port().unwrap_or(5432))).await;
        url.set_host(Some(name)).unwrap();
        url.set_port(wire.addr().rsplit(':').next().unwrap().parse().ok()).unwrap();
        app.restart([OFF, ("database.url", url.as_str())]).await;
        Self::Wire(wire)
    }

    async fn begin(&mut self, app: &TestApp, stall: bool) {
        match self {
            Self::Wire(wire) if stall => wire.stall(),
            Self::Wire(wire) => wire.cut(),
            Self::Lock(held) => *held = Some(Held::take(app.sql()).await),
        }
    }

    async fn end(&mut self) {
        match self {
            Self::Wire(wire) => wire.resume(),
            Self::Lock(held) => held.take().unwrap().release().await,
        }
    }

    fn patience(&self) -> Duration {
        if matches!(self, Self::Wire(_)) { SOON } else { SQLITE_PATIENCE }
    }
}

async fn refused_in_time(outage: &Outage, person: &Client, code: &str) {
    let begun = Instant::now();
    let answer = person.post(ENABLE).json(json!({ "code": code })).await;
    let took = begun.elapsed();
    assert!(answer.assert_problem(500, "DATABASE_FAILURE").retry_after() >= 1);
    assert!(took < outage.patience(), "the answer took {took:?}");
}

async fn the_database_is_away(stall: bool) {
    let mut app = TestApp::with([OFF]).start().await;
    let mut outage = Outage::prepare(&mut app).await;
    let (person, code) = about_to_enable(&app).await;
    let before = app.sql().everything().await;
    outage.begin(&app, stall).await;
    refused_in_time(&outage, &person, &code).await;
    if let Outage::Wire(_) = outage {
        let (begun, ready) = (Instant::now(), app.anon().get("/health/ready").await);
        assert_eq!(ready.assert_problem(503, "NOT_READY")["violations"][0]["field"], "database");
        assert!(begun.elapsed() < SOON, "{:?}", begun.elapsed());
        refused_in_time(&outage, &person, &code).await;
    }
    assert_eq!(app.anon().get("/health/live").await.status, 200);
    outage.end().await;
    let begun = Instant::now();
    until_ready(&app).await;
    assert_eq!(app.sql().everything().await, before);
    person.post(ENABLE).json(json!({ "code": code })).await.assert_ok();
    assert!(begun.elapsed() < SOON, "it worked again after {:?}", begun.elapsed());
}

/// C-2, C-10, OPS-18: a database that cannot be reached, or is kept by another process, is an answer within five seconds
/// (SQLite's own patience with that process is as long); nothing has changed, and it works again by itself.
#[tokio::test]
async fn ops_18_the_database_is_cut_off() {
    the_database_is_away(false).await;
}

/// C-11, OPS-18: the same where packets are lost and connections stay.
#[tokio::test]
async fn c_11_the_database_falls_silent() {
    the_database_is_away(true).await;
}

/// C-1: whoever comes while another writer holds the database waits and is served.
#[tokio::test]
async fn c_1_a_short_wait_is_no_failure() {
    let app = TestApp::with([OFF]).start().await;
    let person = app.user().await;
    let held = Held::take(app.sql()).await;
    let (answer, ()) = tokio::join!(person.post(SEND).send(), async {
        eventually("somebody waits", async || person.get(ME).await.status == 200).await;
        held.release().await;
    });
    assert_eq!(answer.assert_ok()["cooldown"], 60);
}

/// OPS-8, C-12: the connection is lost in the midst of a commit: the client is told so, and may simply ask again.
#[tokio::test]
async fn ops_8_a_connection_is_lost_while_committing() {
    let mut app = TestApp::with([OFF]).start().await;
    let outage = Outage::prepare(&mut app).await;
    let (person, code) = about_to_enable(&app).await;
    if let Outage::Wire(wire) = &outage {
        wire.cut_when(b"COMMIT");
        let answer = person.post(ENABLE).json(json!({ "code": code })).await;
        answer.assert_problem(500, "DATABASE_FAILURE");
        assert!(wire.is_cut());
        wire.resume();
        until_ready(&app).await;
    }
    assert_eq!(app.sql().guesses().await, Guesses { failures: 0, consecutive: 0, left: 5 });
    person.post(ENABLE).json(json!({ "code": code })).await.assert_ok();
    assert_eq!(app.sql().mails("security_alert").await, 1);
    let again = person.post(REFRESH).await;
    again.assert_ok();
    person
        .post(ENABLE)
        .json(json!({ "code": code }))
        .await
        .assert_problem(304, "TWO_FACTOR_METHOD_ALREADY_ENABLED");
    assert_eq!(app.sql().mails("security_alert").await, 1);
}
