//! C-19: a cache that was emptied resurrects no token and refills no budget of guesses.

use serde_json::json;

use crate::scene::{LOGIN, LOGOUT, ME, OFF, REFRESH, SESSIONS, everywhere, instances, session_of};
use crate::support::{Answer, RedisServer};

const GUESSES: usize = 30;

/// OPS-19: what was revoked stays so on every instance, and who is signed in notices nothing.
#[tokio::test]
async fn c_19_a_flush_resurrects_no_token() {
    let Some((app, redis)) = instances([OFF]).await else { return };
    let person = app.user().await;
    let (left, ended, alive) =
        (everywhere(&app, &person).await, everywhere(&app, &person).await, everywhere(&app, &person).await);
    for client in left.iter().chain(&ended).chain(&alive) {
        client.get(ME).await.assert_ok();
    }
    left[0].post(LOGOUT).await.assert_ok();
    alive[1].delete(&format!("{SESSIONS}/{}", session_of(&ended[0]))).await.assert_ok();
    for _ in 0..3 {
        redis.flush();
        for client in left.iter().chain(&ended) {
            client.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
        }
        for client in &alive {
            client.get(ME).await.assert_ok();
        }
    }
    left[1].post(REFRESH).await.assert_problem(401, "REFRESH_TOKEN_EXPIRED");
    alive[1].post(REFRESH).await.assert_ok();
}

/// A cache that starts with what it knew a while ago, from its snapshot, vouches for nothing any more.
#[tokio::test]
async fn c_19_a_snapshot_of_the_cache_resurrects_no_token() {
    let Some((app, mut redis)) = instances([OFF]).await else { return };
    let person = app.user().await;
    let (left, alive) = (everywhere(&app, &person).await, everywhere(&app, &person).await);
    for client in left.iter().chain(&alive) {
        client.get(ME).await.assert_ok();
    }
    redis.save();
    left[0].post(LOGOUT).await.assert_ok();
    redis.restart();
    assert_ne!(redis.ask("DBSIZE"), ":0\r\n", "it has what it knew");
    app.until_ready().await;
    for client in &left {
        client.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    }
    for client in &alive {
        client.get(ME).await.assert_ok();
    }
}

/// Guesses again and again, each time at the next instance and with a cache that has just forgotten everything.
async fn besiege<W>(redis: &RedisServer, budget: usize, code: &str, guess: impl Fn(Option<usize>) -> W)
where
    W: IntoFuture<Output = Answer>,
{
    for number in 0..GUESSES {
        redis.flush();
        let answer = guess(Some(number)).await;
        assert_eq!(answer.code() == Some(code), number < budget, "guess {number}: {answer:?}");
    }
    redis.flush();
    assert_ne!(guess(None).await.status, 200, "the right one comes too late");
}

/// RLM-8: ten wrong passwords.
#[tokio::test]
async fn c_19_a_flush_refills_no_budget_of_passwords() {
    let Some((app, redis)) = instances([OFF]).await else { return };
    let person = app.user().await;
    let before = app.hashed();
    besiege(&redis, 10, "INVALID_CREDENTIALS", |number| {
        let wrong = number.map(|number| format!("canary-wrong-{number}"));
        let password = wrong.unwrap_or_else(|| person.password.clone());
        app.anon().post(LOGIN).json(json!({ "email": person.email, "password": password }))
    })
    .await;
    assert_eq!(app.hashed() - before, 10);
}

/// RLM-8: ten wrong second factors of an account, and five at one mailed code.
#[tokio::test]
async fn c_19_a_flush_refills_no_budget_of_codes() {
    let Some((app, redis)) = instances([]).await else { return };
    for (method, budget) in [("email", 5), ("totp", 10)] {
        let person = app.user().with_totp().await;
        app.pass(61);
        let client = app.anon();
        client.post(LOGIN).json(person.credentials()).await.assert_ok();
        let right = if method == "totp" { person.totp_code() } else { person.mailed_code().await };
        let right: usize = right.parse().unwrap();
        besiege(&redis, budget, "WRONG_TWO_FACTOR_CODE", |number| {
            let code = (right + number.map_or(0, |number| 7 + 131 * number)) % 1_000_000;
            client.post("/api/auth/2fa/login").json(json!({ method: format!("{code:06}") }))
        })
        .await;
    }
}

/// Many at once, over all instances, while the cache forgets: no more are compared than the budget has.
#[tokio::test]
async fn c_19_nor_for_many_at_once() {
    let Some((app, redis)) = instances([OFF]).await else { return };
    let person = app.user().await;
    let before = app.hashed();
    for _ in 0..4 {
        redis.flush();
        crate::support::race(16, |number| {
            let wrong = json!({ "email": person.email, "password": format!("canary-wrong-{number}") });
            app.anon().post(LOGIN).json(wrong)
        })
        .await;
    }
    assert_eq!(app.hashed() - before, 10);
}
