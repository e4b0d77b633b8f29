//! The shared cache and what can happen to it: away, silent, emptied, full, filled with nonsense (rows C-17 to C-20). Nobody is let in
//! who was thrown out, nobody may guess more often, and whoever has a right to comes back by himself.

use std::time::{Duration, Instant};

use serde_json::json;

use crate::fake_redis::FakeRedis;
use crate::kept::Kept as _;
use crate::scene::{EMAIL, ENABLE, LOGIN, ME, OFF, REFRESH, SEND, about_to_enable, another_code, wrong};
use crate::support::{Person, Promises, RedisServer, TcpProxy, TestApp, race};

/// How soon every answer comes, and how soon everything works again.
const SOON: Duration = Duration::from_secs(5);
const UNREADABLE: &str = "ACCESS_TOKEN_ALLOWLIST_READING_FAILURE";

async fn with_redis(url: &str) -> TestApp {
    let limit = ("security.login-attempt-limit.ip-limit", "10");
    TestApp::with([OFF, ("cache.url", url), ("cache.timeout", "400"), limit]).start().await
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

/// RLM-7, TOK-7, OPS-18, OPS-19: without its cache the server lets people sign in, guess half as often, and use no access
/// token; with an empty one again it knows at once who was signed in, and who was signed out.
#[tokio::test]
async fn c_17_a_cache_goes_away_and_comes_back() {
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
    for _ in 0..5 * app.each().count() {
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
    app.invariants(&Promises { revoked: vec![signed_out], ..Promises::default() }).await;
}

/// RLM-7: without its cache an instance never counts less strictly than half of the limit, also at once.
#[tokio::test]
async fn c_17_guesses_at_once_are_limited_without_a_cache() {
    let mut redis = RedisServer::start();
    let app = with_redis(&redis.url()).await;
    let person = app.user().await;
    redis.kill();
    let wrong = json!({ "email": person.email, "password": "canary-falsch" });
    let answers = race(30, |_| app.anon().post(LOGIN).json(&wrong)).await;
    let count = |status: u16| answers.iter().filter(|answer| answer.status == status).count();
    let let_in = 5 * app.each().count();
    assert_eq!((count(401), count(429)), (let_in, 30 - let_in));
}

/// OPS-4, OPS-19: without its cache nothing is taken off the allowlist, so nothing is changed that needs it.
#[tokio::test]
async fn c_17_a_change_that_ends_tokens_needs_the_cache() {
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
    app.invariants(&Promises::default()).await;
}

/// C-18: a cache that has gone silent is not waited for: neither by those who are let in nor by those who are refused, one after
/// the other or at once.
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
    let answers = race(50, async |_| {
        let begun = Instant::now();
        (person.get(ME).await, begun.elapsed())
    });
    for (answer, took) in answers.await {
        answer.assert_problem(500, UNREADABLE);
        assert!(took < Duration::from_secs(2), "an answer took {took:?}");
    }
    wire.resume();
    until_ready(&app).await;
    person.get(ME).await.assert_ok();
    app.invariants(&Promises::default()).await;
}

/// C-19, OPS-19: a cache is emptied, starts again empty, or forgets single entries: what was revoked stays so, who is signed in is
/// let in again at once, and no counter of an account or a code begins anew.
#[tokio::test]
async fn c_19_a_cache_that_forgets_gives_nothing_back() {
    let mut redis = RedisServer::start();
    let app = with_redis(&redis.url()).await;
    let person = app.user().stepped_up().await;
    let gone = person.another_session().await;
    let code = another_code(app.sql(), &person).await;
    let (revoked, spent) = (vec![gone.access()], vec![gone.tokens().refresh.unwrap()]);
    gone.post("/api/auth/logout").await.assert_ok();
    for (round, guess) in (0..).zip(wrong(&code, 4)) {
        match round {
            1 => redis.flush(),
            2 => redis.restart(),
            3 => {
                redis.ask(
                    "EVAL \"for _, key in ipairs(redis.call('KEYS', '*')) do redis.call('DEL', key) end\" 0",
                );
            }
            _ => {}
        }
        until_ready(&app).await;
        person.get(ME).await.assert_ok();
        app.anon().get(ME).bearer(&revoked[0]).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
        let answer = person.post(ENABLE).json(json!({ "code": guess })).await;
        assert_eq!(answer.assert_problem(401, "WRONG_TWO_FACTOR_CODE")["attemptsLeft"], 4 - round);
        person.post(SEND).await.assert_problem(429, "EMAIL_COOLDOWN_ACTIVE");
        person.post(REFRESH).await.assert_ok();
    }
    app.invariants(&Promises { revoked, spent }).await;
}

/// C-19: the pause after wrong passwords is the account's and stands in the database.
#[tokio::test]
async fn c_19_an_emptied_cache_ends_no_pause_of_an_account() {
    let redis = RedisServer::start();
    let limits = [OFF, ("cache.url", &*redis.url()), ("security.account-login-limit.failures", "3")];
    let app = TestApp::with(limits).start().await;
    let person = app.user().await;
    for _ in 0..3 {
        log_in(&app, &person, "canary-falsch").await.assert_problem(401, "INVALID_CREDENTIALS");
        redis.flush();
    }
    let paused = log_in(&app, &person, &person.password).await;
    assert!(paused.assert_problem(429, "TOO_MANY_ATTEMPTS").retry_after() >= 1);
}

/// What the cache says is no reason to let anybody in, or to let them guess as they like: it is as if it were away (RLM-11).
async fn is_taken_for_away(app: &TestApp, person: &Person, revoked: &str) {
    person.get(ME).await.assert_problem(500, UNREADABLE);
    app.anon().get(ME).bearer(revoked).await.assert_problem(500, UNREADABLE);
    assert_eq!(log_in(app, person, &person.password).await.assert_ok()["twoFactorRequired"], false);
    // Each instance counts by itself meanwhile, and hears half of the ten.
    let mut heard = 0;
    for _ in 0..12 {
        let answer = log_in(app, person, "canary-falsch").await;
        heard += i32::from(answer.status == 401);
        assert!([401, 429].contains(&answer.status), "{answer:?}");
    }
    assert!((4..=10).contains(&heard), "{heard}");
    log_in(app, person, &person.password).await.assert_problem(429, "IP_LOGIN_RATE_LIMIT_EXCEEDED");
    let metrics = app.anon().get("/metrics").await.text;
    let failures = metrics.lines().find_map(|line| line.strip_prefix("doorward_cache_failures_total "));
    assert!(failures.is_some_and(|count| count.parse::<f64>().unwrap() > 5.0), "{failures:?}");
}

/// C-20: a cache without memory refuses to count and to note.
#[tokio::test]
async fn c_20_a_cache_is_out_of_memory() {
    let redis = RedisServer::start();
    let app = with_redis(&redis.url()).await;
    let person = app.user().await;
    let gone = person.another_session().await;
    let revoked = gone.access();
    gone.post("/api/auth/logout").await.assert_ok();
    redis.flush();
    redis.ask("CONFIG SET maxmemory 1");
    is_taken_for_away(&app, &person, &revoked).await;
    redis.ask("CONFIG SET maxmemory 0");
    until_ready(&app).await;
    person.get(ME).await.assert_ok();
    app.invariants(&Promises { revoked: vec![revoked], ..Promises::default() }).await;
}

/// C-20: a cache holds other kinds of things under our keys, or texts that are not ours.
#[tokio::test]
async fn c_20_a_cache_holds_what_is_not_ours() {
    let redis = RedisServer::start();
    let app = with_redis(&redis.url()).await;
    let person = app.user().await;
    for made in ["redis.call('DEL', key) redis.call('RPUSH', key, '1')", "redis.call('SET', key, 'yes')"] {
        person.get(ME).await.assert_ok();
        redis.ask(&format!("EVAL \"for _, key in ipairs(redis.call('KEYS', '*')) do {made} end\" 0"));
        person.get(ME).await.assert_problem(500, UNREADABLE);
        redis.flush();
        until_ready(&app).await;
    }
    app.invariants(&Promises::default()).await;
}

/// C-20: something that is no cache answers each question in the same way, whatever it was.
#[tokio::test]
async fn c_20_a_cache_answers_nonsense() {
    for nonsense in [
        "+OK",
        "$-1",
        ":1",
        "$1\r\n1",
        "*0",
        "-OOM command not allowed",
        "-WRONGTYPE wrong kind",
        "-LOADING wait",
    ] {
        let fake = FakeRedis::answering(nonsense).await;
        let redis = RedisServer::start();
        let mut app = with_redis(&redis.url()).await;
        let person = app.user().await;
        let gone = person.another_session().await;
        let revoked = gone.access();
        gone.post("/api/auth/logout").await.assert_ok();
        let limit = ("security.login-attempt-limit.ip-limit", "10");
        app.restart([OFF, ("cache.url", &fake.url()), limit]).await;
        let dead = app.anon().get(ME).bearer(&revoked).await;
        assert!(dead.status == 500 || dead.status == 401, "{nonsense}: {dead:?}");
        let good = person.get(ME).await;
        assert!(good.status == 500 || good.status == 200, "{nonsense}: {good:?}");
        let wrong = json!({ "email": person.email, "password": "canary-falsch" });
        let mut refused = 0;
        for _ in 0..12 {
            let answer = app.anon().post(LOGIN).json(&wrong).await;
            refused += usize::from(answer.status == 429);
            assert!([401, 429].contains(&answer.status), "{nonsense}: {answer:?}");
        }
        assert!(refused >= 2, "{nonsense}: an address may guess as it likes");
    }
}
