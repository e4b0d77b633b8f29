//! The allowlist's copies: no order of steps lets an old number vouch for what the database has revoked (SES-5).

use doorward_store::cache::{Cache, EpochKey, Epochs, Hit, Welcome};
use model::Lifetime;

use super::backend::{cache, unique, window};

const LONG: Lifetime = Lifetime(60);
const NOW: i64 = 1_700_000_000_000_000;
const SECOND: i64 = 1_000_000;

fn keys() -> [EpochKey; 2] {
    [EpochKey::account(unique()), EpochKey::session(unique())]
}

async fn read(cache: &Cache, keys: [EpochKey; 2]) -> [Option<Epochs>; 2] {
    cache.epochs(keys, NOW).await.unwrap().epochs
}

/// As a reader does that finds nothing and asks the database.
async fn fill(cache: &Cache, keys: [EpochKey; 2], found: [Epochs; 2]) {
    let reading = cache.epochs(keys, NOW).await.unwrap();
    cache.fill(&reading, found, LONG, NOW).await.unwrap();
}

async fn suspend(cache: &Cache, keys: [EpochKey; 2], mark: &str) {
    cache.suspend(&keys, mark, LONG, NOW).await.unwrap();
}

async fn publish(cache: &Cache, keys: [EpochKey; 2], mark: &str, [first, second]: [Epochs; 2]) {
    let [account, session] = keys;
    cache.publish(mark, &[(account, first), (session, second)], LONG, NOW).await.unwrap();
}

#[tokio::test]
async fn what_was_filled_in_is_read() {
    let (cache, keys) = (cache(), keys());
    assert_eq!(read(&cache, keys).await, [None, None]);
    let (cache, keys) = (self::cache(), self::keys());
    fill(&cache, keys, [[1, 0], [i64::MAX, i64::MIN]]).await;
    assert_eq!(read(&cache, keys).await, [Some([1, 0]), Some([i64::MAX, i64::MIN])]);
    let other = [EpochKey::account(unique()), keys[1]];
    fill(&cache, other, [[5, 0], [99, 99]]).await;
    assert_eq!(read(&cache, other).await, [Some([5, 0]), Some([i64::MAX, i64::MIN])]);
}

#[tokio::test]
async fn a_change_that_went_well_is_read() {
    let (cache, keys) = (cache(), keys());
    fill(&cache, keys, [[1, 0], [1, 1]]).await;
    suspend(&cache, keys, "a").await;
    assert_eq!(read(&cache, keys).await, [None, None]);
    publish(&cache, keys, "a", [[2, 0], [2, 1]]).await;
    assert_eq!(read(&cache, keys).await, [Some([2, 0]), Some([2, 1])]);
}

#[tokio::test]
async fn ses_5_a_change_that_never_ended_leaves_readers_with_the_database() {
    let (cache, keys) = (cache(), keys());
    fill(&cache, keys, [[1, 0], [1, 1]]).await;
    suspend(&cache, keys, "a").await;
    fill(&cache, keys, [[1, 0], [1, 1]]).await;
    assert_eq!(read(&cache, keys).await, [None, None]);
}

#[tokio::test]
async fn ses_5_of_two_changes_the_one_that_failed_keeps_readers_with_the_database() {
    let (cache, keys) = (cache(), keys());
    suspend(&cache, keys, "a").await;
    suspend(&cache, keys, "b").await;
    publish(&cache, keys, "a", [[2, 0], [2, 2]]).await;
    fill(&cache, keys, [[2, 0], [2, 2]]).await;
    assert_eq!(read(&cache, keys).await, [None, None]);
}

#[tokio::test]
async fn ses_5_of_two_changes_the_older_number_never_wins() {
    for last in [["a", "b"], ["b", "a"]] {
        let (cache, keys) = (cache(), keys());
        suspend(&cache, keys, "a").await;
        suspend(&cache, keys, "b").await;
        for mark in last {
            publish(&cache, keys, mark, [[2, 0], [2, 2]]).await;
            assert_eq!(read(&cache, keys).await, [None, None]);
        }
        // Both are through, and the database may be copied again.
        let again = [EpochKey::account(unique()), keys[1]];
        suspend(&cache, again, "c").await;
        publish(&cache, again, "c", [[3, 0], [3, 3]]).await;
        assert_ne!(read(&cache, again).await[1], Some([2, 2]));
    }
}

#[tokio::test]
async fn ses_5_a_slow_reader_does_not_bring_an_old_number_back() {
    let (cache, keys) = (cache(), keys());
    let slow = cache.epochs(keys, NOW).await.unwrap();
    suspend(&cache, keys, "a").await;
    cache.fill(&slow, [[1, 0], [1, 1]], LONG, NOW).await.unwrap();
    assert_eq!(read(&cache, keys).await, [None, None]);
    publish(&cache, keys, "a", [[2, 0], [2, 2]]).await;
    cache.fill(&slow, [[1, 0], [1, 1]], LONG, NOW).await.unwrap();
    assert_eq!(read(&cache, keys).await, [Some([2, 0]), Some([2, 2])]);
}

#[tokio::test]
async fn of_two_readers_the_first_one_fills_in() {
    let (cache, keys) = (cache(), keys());
    let first = cache.epochs(keys, NOW).await.unwrap();
    let second = cache.epochs(keys, NOW).await.unwrap();
    cache.fill(&second, [[9, 0], [9, 9]], LONG, NOW).await.unwrap();
    cache.fill(&first, [[1, 0], [1, 1]], LONG, NOW).await.unwrap();
    assert_eq!(read(&cache, keys).await, [Some([1, 0]), Some([1, 1])]);
}

#[tokio::test]
async fn ops_19_a_lost_mark_ends_what_came_instead() {
    let (cache, keys) = (cache(), keys());
    // The mark is gone: a reader has leased and filled what it read before the commit.
    fill(&cache, keys, [[1, 0], [1, 1]]).await;
    publish(&cache, keys, "lost", [[2, 0], [2, 2]]).await;
    assert_eq!(read(&cache, keys).await, [None, None]);
    // Another writer's mark, put after ours was lost, must not publish a number that is older than ours.
    suspend(&cache, keys, "other").await;
    publish(&cache, keys, "lost", [[3, 0], [3, 3]]).await;
    publish(&cache, keys, "other", [[2, 0], [2, 2]]).await;
    assert_eq!(read(&cache, keys).await, [None, None]);
}

#[tokio::test]
async fn ops_12_memory_forgets_by_the_clock_it_is_given() {
    let (cache, keys) = (Cache::memory(), keys());
    let reading = cache.epochs(keys, NOW).await.unwrap();
    cache.fill(&reading, [[1, 0], [1, 1]], LONG, NOW).await.unwrap();
    let at = async |now| cache.epochs([keys[0], EpochKey::session(unique())], now).await.unwrap().epochs[0];
    assert_eq!(at(NOW + 59 * SECOND).await, Some([1, 0]));
    assert_eq!(at(NOW - 1).await, Some([1, 0]));
    assert_eq!(at(NOW + 60 * SECOND).await, None);
    // Set back by an hour: what was kept is asked for again, not kept for an hour more.
    let back = async |now| cache.epochs([EpochKey::account(unique()), keys[1]], now).await.unwrap().epochs[1];
    assert_eq!(back(NOW - 3_600 * SECOND).await, None);
}

/// Who is welcomed with a token that names this epoch, where an address has two requests and an account one.
async fn welcome(cache: &Cache, keys: [EpochKey; 2], [address, account]: [&str; 2], epoch: i64) -> Welcome {
    cache.welcome([window(address, 2, 60), window(account, 1, 60)], keys, epoch, NOW).await.unwrap()
}

#[tokio::test]
async fn tok_2_only_a_token_that_both_copies_vouch_for_is_welcomed() {
    let cache = cache();
    for (found, epoch, is_allowed) in [
        ([[4, 0], [7, 4]], 7, true),
        ([[4, 0], [7, 4]], 6, false),
        ([[5, 0], [7, 4]], 7, false),
        ([[4, 0], [-1, -1]], -1, false),
    ] {
        let (keys, names) = (keys(), [unique().to_string(), unique().to_string()]);
        let names = [names[0].as_str(), names[1].as_str()];
        assert_eq!(welcome(&cache, keys, names, epoch).await, Welcome::Unknown, "nothing is known yet");
        fill(&cache, keys, found).await;
        let expected =
            if is_allowed { Welcome::Allowed(Hit::Within { remaining: 0 }) } else { Welcome::Unknown };
        assert_eq!(welcome(&cache, keys, names, epoch).await, expected, "{found:?} {epoch}");
        suspend(&cache, keys, "a").await;
        assert_eq!(welcome(&cache, keys, names, epoch).await, Welcome::TooOften { retry_after_secs: 60 });
    }
}

#[tokio::test]
async fn a_suspended_token_is_not_welcomed_and_costs_its_account_nothing() {
    let (cache, keys) = (cache(), keys());
    let names = [unique().to_string(), unique().to_string()];
    let [address, account] = [names[0].as_str(), names[1].as_str()];
    fill(&cache, keys, [[4, 0], [7, 4]]).await;
    suspend(&cache, keys, "a").await;
    assert_eq!(welcome(&cache, keys, [address, account], 7).await, Welcome::Unknown);
    publish(&cache, keys, "a", [[4, 0], [7, 4]]).await;
    let first = welcome(&cache, keys, [address, account], 7).await;
    assert_eq!(first, Welcome::Allowed(Hit::Within { remaining: 0 }));
    let second = welcome(&cache, keys, [&unique().to_string(), account], 7).await;
    assert_eq!(second, Welcome::Allowed(Hit::Over { retry_after_secs: 60 }));
}
