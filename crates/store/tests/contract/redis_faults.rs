//! A cache that fails says so, soon, and comes back by itself; it is never taken for an empty one (RLM-11).

use std::time::{Duration, Instant};

use doorward_store::cache::{Cache, CacheError, EpochKey};
use model::Lifetime;
use tokio::net::TcpListener;

use super::backend::{cache, redis_at, redis_options, redis_url, unique, window};
use super::fake_redis::{answering, hanging_up};

const LIFE: Lifetime = Lifetime(60);

/// What every verb says.
async fn all_verbs(cache: &Cache) -> [Result<(), CacheError>; 7] {
    let keys = [EpochKey::account(unique()), EpochKey::session(unique())];
    [
        cache.ping().await,
        cache.epochs(keys, 0).await.map(drop),
        cache.suspend(&keys, "a", LIFE, 0).await,
        cache.publish("a", &[(keys[0], [1, 1])], LIFE, 0).await,
        cache.hit(window("key", 10, 60), 0).await.map(drop),
        cache.welcome([window("key", 10, 60), window("text", 10, 60)], keys, 1, 0).await.map(drop),
        cache.give_back("key", 0).await,
    ]
}

#[tokio::test]
async fn rlm_11_an_answer_of_the_wrong_form_is_a_failure() {
    for answer in
        [&b"+7\r\n"[..], b"$2\r\n10\r\n", b"*1\r\n:1\r\n", b"*2\r\n$1\r\n1\r\n:5\r\n", b"*2\r\n:1\r\n:-5\r\n"]
    {
        let cache = redis_at(&answering(answer).await);
        for (verb, outcome) in all_verbs(&cache).await.into_iter().enumerate() {
            let what = format!("verb {verb}, {:?}: {outcome:?}", String::from_utf8_lossy(answer));
            assert_eq!(outcome, Err(CacheError::Malformed), "{what}");
        }
    }
}

#[tokio::test]
async fn rlm_11_nil_is_not_zero() {
    let cache = redis_at(&answering(b"$-1\r\n").await);
    assert_eq!(cache.hit(window("key", 10, 60), 0).await, Err(CacheError::Malformed));
    assert_eq!(cache.give_back("key", 0).await, Err(CacheError::Malformed));
}

#[tokio::test]
async fn rlm_11_an_error_is_not_zero_and_only_its_code_is_told() {
    let cache = redis_at(&answering(b"-OOM command not allowed when used memory > 'maxmemory'\r\n").await);
    for outcome in all_verbs(&cache).await {
        assert_eq!(outcome, Err(CacheError::Refused("OOM".into())));
    }
}

#[tokio::test]
async fn a_server_that_is_not_there_is_told_within_half_a_second() {
    let cache = redis_at("redis://doorward:hunter2@127.0.0.1:1");
    let start = Instant::now();
    for outcome in all_verbs(&cache).await {
        assert_eq!(outcome, Err(CacheError::Unreachable));
    }
    assert!(start.elapsed() < Duration::from_millis(500), "{:?}", start.elapsed());
    assert_eq!(cache.describe(), "Redis at 127.0.0.1:1");
    assert!(!format!("{cache:?}").contains("hunter2"));
}

#[tokio::test]
async fn a_server_that_says_nothing_is_given_up_within_half_a_second() {
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let cache = redis_at(&format!("redis://{}", silent.local_addr().unwrap()));
    let start = Instant::now();
    let outcomes = tokio::join!(cache.ping(), cache.give_back("key", 0), cache.hit(window("key", 1, 1), 0));
    assert_eq!(
        outcomes,
        (Err(CacheError::Unreachable), Err(CacheError::Unreachable), Err(CacheError::Unreachable))
    );
    assert!(start.elapsed() < Duration::from_millis(500), "{:?}", start.elapsed());
}

#[tokio::test]
async fn rlm_11_a_key_of_the_wrong_type_is_a_failure() {
    let Some(url) = redis_url() else { return assert_eq!(cache().describe(), "memory") };
    let (prefix, instance) = (format!("test:{}:", unique().simple()), unique());
    let cache = Cache::redis(&url, redis_options(prefix.clone(), instance)).unwrap();
    let keys = [EpochKey::account(unique()), EpochKey::session(unique())];
    let mut raw = redis::Client::open(url).unwrap().get_multiplexed_async_connection().await.unwrap();
    let about: String = redis::cmd("INFO").arg("server").query_async(&mut raw).await.unwrap();
    let run = about.lines().find_map(|line| line.strip_prefix("run_id:")).unwrap();
    for key in [format!("{prefix}w:key"), format!("{prefix}{run}:{}", keys[0])] {
        let _: i64 = redis::cmd("LPUSH").arg(key).arg("x").query_async(&mut raw).await.unwrap();
    }
    let refused = |outcome| assert!(matches!(outcome, Err(CacheError::Refused(_))), "{outcome:?}");
    refused(cache.hit(window("key", 10, 60), 0).await.map(drop));
    refused(cache.give_back("key", 0).await);
    refused(cache.epochs(keys, 0).await.map(drop));
    refused(cache.suspend(&keys, "a", LIFE, 0).await);
    refused(cache.publish("a", &[(keys[0], [1, 1])], LIFE, 0).await);
    let _: () =
        redis::cmd("SET").arg(format!("{prefix}w:text")).arg("many").query_async(&mut raw).await.unwrap();
    refused(cache.hit(window("text", 10, 60), 0).await.map(drop));
}

#[tokio::test]
async fn ops_19_a_flush_takes_leases_and_marks_and_nothing_old_comes_back() {
    let Some(url) = redis_url() else { return assert_eq!(cache().describe(), "memory") };
    let (prefix, instance) = (format!("test:{}:", unique().simple()), unique());
    let cache = Cache::redis(&url, redis_options(prefix.clone(), instance)).unwrap();
    let keys = [EpochKey::account(unique()), EpochKey::session(unique())];
    let slow = cache.epochs(keys, 0).await.unwrap();
    let mut raw = redis::Client::open(url).unwrap().get_multiplexed_async_connection().await.unwrap();
    let kept: Vec<String> = redis::cmd("KEYS").arg(format!("{prefix}*")).query_async(&mut raw).await.unwrap();
    assert_eq!(kept.len(), 2);
    let _: i64 = redis::cmd("DEL").arg(kept).query_async(&mut raw).await.unwrap();
    cache.fill(&slow, [[1, 0], [1, 1]], LIFE, 0).await.unwrap();
    assert_eq!(cache.epochs(keys, 0).await.unwrap().epochs, [None, None]);
}

#[tokio::test]
async fn a_connection_that_was_cut_is_made_anew_by_the_next_request() {
    let cache = redis_at(&hanging_up(b":1\r\n").await);
    for _ in 0..3 {
        assert_eq!(cache.give_back("key", 0).await, Ok(()));
        assert_eq!(cache.give_back("key", 0).await, Err(CacheError::Unreachable));
    }
}
