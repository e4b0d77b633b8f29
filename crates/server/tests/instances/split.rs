//! One instance sees the cache and the other does not, or sees an old picture of it: neither lets in what the other revoked.

use crate::scene::{LOGOUT, ME, OFF, at, instances};
use crate::support::{RedisServer, TcpProxy};

const UNREADABLE: &str = "ACCESS_TOKEN_ALLOWLIST_READING_FAILURE";

/// C-21: who does not see the cache decides nothing: it lets nobody in and revokes nothing, so that there is nothing the others
/// would have to hear of.
#[tokio::test]
async fn c_21_an_instance_that_is_cut_off_from_the_cache_decides_nothing() {
    let Some((app, redis)) = instances([OFF]).await else { return };
    let wire = TcpProxy::to(&redis.addr()).await;
    let there = app.another([OFF, ("cache.url", &format!("redis://{}", wire.addr()))]).await;
    let person = app.user().await;
    let (left, alive) = (person.another_session().await, person.another_session().await);
    for client in [&left, &alive] {
        at(&there, client).get(ME).await.assert_ok();
    }
    wire.cut();
    at(&there, &alive).post(LOGOUT).await.assert_problem(500, UNREADABLE);
    alive.get(ME).await.assert_ok();
    left.post(LOGOUT).await.assert_ok();
    for client in [&left, &alive] {
        at(&there, client).get(ME).await.assert_problem(500, UNREADABLE);
    }
    wire.resume();
    there.until_ready().await;
    at(&there, &left).get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    at(&there, &alive).get(ME).await.assert_ok();
}

/// C-22: a replica may lag behind, so an instance that was led to one lets nobody in.
#[tokio::test]
async fn c_22_nobody_is_let_in_by_a_replica() {
    let Some((app, redis)) = instances([OFF]).await else { return };
    let replica = RedisServer::start();
    let person = app.user().await;
    let there = app.another([OFF, ("cache.url", &replica.url())]).await;
    person.get(ME).await.assert_ok();
    at(&there, &person).get(ME).await.assert_ok();
    assert_eq!(replica.ask(&format!("REPLICAOF {}", redis.addr().replace(':', " "))), "+OK\r\n");
    at(&there, &person).get(ME).await.assert_problem(500, UNREADABLE);
    person.get(ME).await.assert_ok();
}
