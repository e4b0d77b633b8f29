//! Rate windows: as many hits as the limit, whoever comes at once.

use doorward_store::cache::{Cache, Hit};

use super::backend::{cache, unique, window};

const NOW: i64 = 1_700_000_000_000_000;
const SECOND: i64 = 1_000_000;

fn key() -> String {
    unique().to_string()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn rlm_11_of_a_hundred_at_once_ten_are_within_ten() {
    let (cache, key) = (cache(), key());
    let hits = (0..100).map(|_| {
        let (cache, key) = (cache.clone(), key.clone());
        tokio::spawn(async move { cache.hit(window(&key, 10, 60), NOW).await.unwrap() })
    });
    let mut remaining = Vec::new();
    for hit in hits.collect::<Vec<_>>() {
        match hit.await.unwrap() {
            Hit::Within { remaining: left } => remaining.push(left),
            Hit::Over { retry_after_secs } => assert!((1..=60).contains(&retry_after_secs)),
        }
    }
    remaining.sort_unstable();
    assert_eq!(remaining, (0..10).collect::<Vec<_>>());
}

#[tokio::test]
async fn keys_do_not_share_a_window() {
    let cache = cache();
    for _ in 0..2 {
        assert_eq!(cache.hit(window(&key(), 1, 60), NOW).await.unwrap(), Hit::Within { remaining: 0 });
    }
}

#[tokio::test]
async fn a_hit_given_back_may_be_had_again() {
    let (cache, key) = (cache(), key());
    cache.give_back(&key, NOW).await.unwrap();
    assert_eq!(cache.hit(window(&key, 2, 60), NOW).await.unwrap(), Hit::Within { remaining: 1 });
    for _ in 0..3 {
        cache.give_back(&key, NOW).await.unwrap();
    }
    assert_eq!(cache.hit(window(&key, 2, 60), NOW).await.unwrap(), Hit::Within { remaining: 1 });
    assert_eq!(cache.hit(window(&key, 2, 60), NOW).await.unwrap(), Hit::Within { remaining: 0 });
    assert_eq!(cache.hit(window(&key, 2, 60), NOW).await.unwrap(), Hit::Over { retry_after_secs: 60 });
}

#[tokio::test]
async fn nothing_is_within_a_limit_of_zero() {
    let cache = cache();
    assert_eq!(cache.hit(window(&key(), 0, 60), NOW).await.unwrap(), Hit::Over { retry_after_secs: 60 });
}

#[tokio::test]
async fn ops_12_a_window_ends_with_the_clock_that_memory_is_given() {
    let (cache, key) = (Cache::memory(), key());
    let hit = async |now| cache.hit(window(&key, 1, 60), now).await.unwrap();
    assert_eq!(hit(NOW).await, Hit::Within { remaining: 0 });
    assert_eq!(hit(NOW + 20 * SECOND + 1).await, Hit::Over { retry_after_secs: 40 });
    assert_eq!(hit(NOW + 60 * SECOND - 1).await, Hit::Over { retry_after_secs: 1 });
    // A clock that is set back does not open it, and nobody is kept out for longer than it is.
    let back = NOW - 3_600 * SECOND;
    assert_eq!(hit(back).await, Hit::Over { retry_after_secs: 60 });
    assert_eq!(hit(back + 59 * SECOND).await, Hit::Over { retry_after_secs: 1 });
    assert_eq!(hit(back + 60 * SECOND).await, Hit::Within { remaining: 0 });
}
