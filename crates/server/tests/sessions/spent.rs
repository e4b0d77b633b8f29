//! A spent refresh token that comes back is theft, whenever and after whatever it comes.

use crate::support::{Client, Person, RealServer, RedisServer, TestApp};
use crate::words::{ME, NO_FACTOR, REFRESH, count_sessions, plain};

const INVALID: &str = "REFRESH_TOKEN_INVALID";
const EXPIRED: &str = "REFRESH_TOKEN_EXPIRED";

/// Refreshes so many times; answers every refresh token that the client had, the one of now last.
async fn rotate(client: &Client, times: usize) -> Vec<String> {
    let mut tokens = vec![client.tokens().refresh.unwrap()];
    for _ in 0..times {
        client.post(REFRESH).await.assert_ok();
        tokens.push(client.tokens().refresh.unwrap());
    }
    tokens
}

/// RFR-2: the whole session ends, for the thief and for the owner, who is told once. Other sessions go on.
#[tokio::test]
async fn a_spent_token_ends_the_session_and_the_owner_hears_of_it() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    let elsewhere = person.another_session().await;
    let tokens = rotate(&person, 1).await;
    let access = person.access();
    app.anon().post(REFRESH).bearer(&tokens[0]).await.assert_problem(401, INVALID);
    assert_eq!(count_sessions(&app, &person).await, 1);
    app.anon().get(ME).bearer(&access).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    for token in &tokens {
        app.anon().post(REFRESH).bearer(token).await.assert_problem(401, EXPIRED);
    }
    elsewhere.get(ME).await.assert_ok();
    elsewhere.post(REFRESH).await.assert_ok();
    let mails = app.mails_to(&person.email).await;
    let alerts: Vec<_> = mails.iter().filter(|mail| mail.kind == "security_alert").collect();
    assert_eq!(alerts.len(), 1);
    assert!(!alerts[0].text.contains(&tokens[0]) && !alerts[0].subject.is_empty());
    app.assert_no_secret_in_logs(&[&tokens[0], &tokens[1], &access]);
}

/// RFR-4: generations are counted, not told by the time: of twenty at one moment each of the former is known as spent.
#[tokio::test]
async fn each_of_twenty_rotations_is_remembered() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    for replayed in 0..20 {
        let client = person.another_session().await;
        let tokens = rotate(&client, 20).await;
        client.get(ME).await.assert_ok();
        app.anon().post(REFRESH).bearer(&tokens[replayed]).await.assert_problem(401, INVALID);
        client.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
        client.post(REFRESH).await.assert_problem(401, EXPIRED);
    }
    person.post(REFRESH).await.assert_ok();
}

/// RFR-5: spent is spent after a power cut; what was not spent is still good.
#[tokio::test]
async fn spent_stays_spent_after_a_power_cut() {
    let mut server = RealServer::spawn([NO_FACTOR]).await;
    let person: Person = server.user().without_second_factor().await;
    let kept = person.another_session().await;
    let tokens = rotate(&person, 3).await;
    rotate(&kept, 2).await;
    server.kill_9();
    server.restart();
    kept.get(ME).await.assert_ok();
    rotate(&kept, 1).await;
    let thief = server.anon();
    thief.post(REFRESH).bearer(&tokens[2]).await.assert_problem(401, INVALID);
    server.restart();
    thief.post(REFRESH).bearer(&tokens[1]).await.assert_problem(401, EXPIRED);
    person.post(REFRESH).await.assert_problem(401, EXPIRED);
    person.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    kept.post(REFRESH).await.assert_ok();
}

/// RFR-5: and after the cache was lost with everything it knew.
#[tokio::test]
async fn spent_stays_spent_after_the_cache_was_lost() {
    let mut redis = RedisServer::start();
    let app = TestApp::with([("cache.url", &redis.url()), NO_FACTOR]).start().await;
    let person = app.user().without_second_factor().await;
    let kept = person.another_session().await;
    let tokens = rotate(&person, 3).await;
    redis.restart();
    app.until_ready().await;
    app.anon().post(REFRESH).bearer(&tokens[0]).await.assert_problem(401, INVALID);
    redis.restart();
    app.until_ready().await;
    person.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    person.post(REFRESH).await.assert_problem(401, EXPIRED);
    kept.get(ME).await.assert_ok();
    rotate(&kept, 2).await;
}
