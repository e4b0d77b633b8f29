//! An authenticated read asks the cache once.

use crate::scene::{ME, OFF, everywhere, instances};
use crate::support::RedisServer;

const READS: usize = 50;

/// How often the server has read something from its clients.
fn asked(redis: &RedisServer) -> usize {
    let stats = redis.ask("INFO stats");
    let line = stats.lines().find_map(|line| line.strip_prefix("total_reads_processed:")).unwrap();
    line.trim().parse().unwrap()
}

/// Two windows are counted and two epochs read, and the wire is used once for all of it.
#[tokio::test]
async fn an_authenticated_read_takes_one_round_trip_to_the_cache() {
    let Some((app, redis)) = instances([OFF]).await else { return };
    let person = app.user().await;
    let clients = everywhere(&app, &person).await;
    for client in clients.iter().cycle().take(4) {
        client.get(ME).await.assert_ok();
    }
    let before = asked(&redis);
    let own = asked(&redis) - before;
    let before = asked(&redis);
    for client in clients.iter().cycle().take(READS) {
        client.get(ME).await.assert_ok();
    }
    assert_eq!(asked(&redis) - before - own, READS);
}
