//! PWD-10: hashing has a queue with an end. Beyond it the answer is 503 at once, and it costs nobody their guesses.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;
use std::time::{Duration, Instant};

use app::App;
use serde_json::json;
use vault::{HashError, PasswordHash, Random, SecretString};

use crate::support::{Answer, Client, TestApp, race};

/// One thread that is busy for seconds with each hash, and room for one more.
const SLOW: [(&str, &str); 3] = [
    ("security.password-hash.threads", "1"),
    ("security.password-hash.queue", "1"),
    ("security.password-hash.passes", "64"),
];

type Hashing = Pin<Box<dyn Future<Output = Result<PasswordHash, HashError>>>>;

async fn poll(hashing: &mut Hashing) -> Poll<Result<PasswordHash, HashError>> {
    poll_fn(|context| Poll::Ready(hashing.as_mut().poll(context))).await
}

/// Takes the thread and then the place in the queue of each instance.
async fn occupy(app: &TestApp) -> Vec<Hashing> {
    let mut taken = Vec::new();
    for instance in app.each() {
        taken.extend(occupy_one(instance).await);
    }
    taken
}

async fn occupy_one(instance: &App) -> Vec<Hashing> {
    let mut taken = Vec::new();
    while taken.len() < 2 {
        let (hasher, password) = (instance.hasher.clone(), SecretString::new("canary-busy".to_owned()));
        let mut hashing: Hashing = Box::pin(async move { hasher.hash(password, &Random::System).await });
        match poll(&mut hashing).await {
            Poll::Pending => taken.push(hashing),
            // The first one waits in the queue itself until the thread takes it.
            Poll::Ready(outcome) => assert_eq!(outcome.err(), Some(HashError::Busy)),
        }
        tokio::task::yield_now().await;
    }
    taken
}

async fn login(anon: &Client) -> Answer {
    let credentials = json!({ "email": "nobody@canary.example", "password": "canary-wrong" });
    anon.post("/api/auth/login").json(credentials).await
}

/// PWD-10: refused within a tenth of a second while others are still being served, and served again afterwards.
#[tokio::test]
async fn pwd_10_beyond_the_queue_the_answer_is_503_at_once() {
    let app = TestApp::with(SLOW).start().await;
    let mut busy = occupy(&app).await;
    let anon = app.anon();
    let mut fastest = Duration::MAX;
    for _ in 0..5 {
        let begun = Instant::now();
        let refused = login(&anon).await;
        fastest = fastest.min(begun.elapsed());
        assert_eq!(refused.assert_problem(503, "SERVER_OVERLOADED").retry_after(), 1);
    }
    assert!(fastest < Duration::from_millis(100), "{fastest:?}");
    let registration =
        json!({ "email": "new@canary.example", "password": "canary-Nachtzug-7", "name": "New" });
    anon.post("/api/auth/register").json(registration).await.assert_problem(503, "SERVER_OVERLOADED");
    anon.get("/api/auth/status").await.assert_ok();
    assert!(poll(&mut busy[1]).await.is_pending(), "all of that happened meanwhile");
    for hashing in busy {
        assert!(hashing.await.is_ok());
    }
    login(&anon).await.assert_problem(401, "INVALID_CREDENTIALS");
}

/// PWD-10, RLM-5: a try that was not compared is no failure, of the address or of the account.
#[tokio::test]
async fn pwd_10_a_try_that_was_turned_away_does_not_count() {
    let [threads, queue, passes] = SLOW;
    let limit = ("security.login-attempt-limit.ip-limit", "10");
    let app = TestApp::with([threads, queue, passes, limit]).start().await;
    let busy = occupy(&app).await;
    for _ in 0..15 {
        login(&app.anon()).await.assert_problem(503, "SERVER_OVERLOADED");
    }
    for hashing in busy {
        assert!(hashing.await.is_ok());
    }
    login(&app.anon()).await.assert_problem(401, "INVALID_CREDENTIALS");
    assert_eq!(app.sql().number("select failures from login_guard").await, 1);
}

/// C-15: with one connection to the database everything works, because nothing ever waits for a second one while it holds the
/// first; and of two hundred at once each is served, or told soon to come again.
#[tokio::test]
async fn c_15_one_connection_is_enough_and_a_rush_is_told_to_come_again() {
    let app = TestApp::with([("database.max-connections", "1")]).start().await;
    let mut person = app.user().verified().stepped_up().await;
    person.enable_totp().await;
    person.post("/api/auth/refresh").await.assert_ok();
    let begun = Instant::now();
    let answers = race(200, |_| person.get("/api/users/me/sessions")).await;
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
    for turned_away in answers.iter().filter(|answer| answer.status != 200) {
        assert_eq!(turned_away.assert_problem(503, "SERVER_OVERLOADED").retry_after(), 1);
    }
    person.get("/api/users/me/sessions").await.assert_ok();
}

/// PWD-10: of many at once some are served, the others read when to come again, and nothing else happens to anybody.
#[tokio::test]
async fn pwd_10_a_rush_of_sign_ins_is_served_or_turned_away() {
    let app = TestApp::with([("security.password-hash.threads", "1"), ("security.password-hash.queue", "4")])
        .start()
        .await;
    let anon = app.anon();
    let answers = race(100, |number| {
        let credentials =
            json!({ "email": format!("rush-{number}@canary.example"), "password": "canary-wrong" });
        anon.post("/api/auth/login").json(credentials)
    });
    let answers = answers.await;
    let (served, turned_away): (Vec<_>, Vec<_>) = answers.iter().partition(|answer| answer.status == 401);
    assert!(served.len() >= 5 && !turned_away.is_empty(), "{} served", served.len());
    for answer in served {
        answer.assert_problem(401, "INVALID_CREDENTIALS");
    }
    for answer in turned_away {
        answer.assert_problem(503, "SERVER_OVERLOADED");
    }
}
