//! The program is killed again and again under a random load and started over its data; then everything that was confirmed must
//! still be so, and everything that is kept must be sound (OPS-3, C-40). It is also asked to stop, and then nobody loses
//! anything (C-39).

use std::env;
use std::time::{Duration, Instant};

use crate::kept::eventually;
use crate::mixed::Mixed;
use crate::scene::OFF;
use crate::support::RealServer;

/// Kills, in all; `DOORWARD_KILL_ROUNDS` asks for more.
const ROUNDS: u64 = 100;
/// Loops that run side by side.
const LOOPS: u64 = 2;
const PEOPLE: usize = 3;
/// A server that was asked to stop has so long for what it has begun (CONFIG.md).
const GRACE: Duration = Duration::from_secs(10);

/// One loop: a server of its own, killed each time after another number of answers.
async fn killed_again_and_again(which: u64) {
    let rounds = env::var("DOORWARD_KILL_ROUNDS").map_or(ROUNDS, |rounds| rounds.parse().unwrap());
    let mut server = RealServer::spawn([OFF]).await;
    let mut people = Vec::new();
    for _ in 0..PEOPLE {
        people.push(server.user().await);
    }
    for round in (0..rounds).filter(|round| round % LOOPS == which) {
        // What the rounds before have left is sound, and would be looked at again each time.
        for table in ["audit", "outbox"] {
            server.sql().execute(format!("delete from {table}")).await;
        }
        let load = Mixed::again(people, server.sql(), round).await;
        let killed = async {
            load.until_answered(3 + load.chance(60)).await;
            server.kill_9();
        };
        tokio::join!(killed, load.run(&[]));
        server.restart();
        let promises = load.promises(server.sql()).await;
        server.invariants(&promises).await;
        people = load.people();
    }
}

/// OPS-3, RFR-5, ALR-2, EML-6.
#[tokio::test]
async fn c_40_kills_under_load_lose_nothing_that_was_confirmed() {
    killed_again_and_again(0).await;
}

/// OPS-3, RFR-5, ALR-2, EML-6.
#[tokio::test]
async fn c_40_more_kills_under_load_lose_nothing_that_was_confirmed() {
    killed_again_and_again(1).await;
}

/// OPS-3: asked to stop under load, the server answers whatever it has taken, takes nothing new, and ends with 0; six times over.
#[tokio::test]
async fn c_39_a_server_that_is_asked_to_stop_answers_everybody() {
    let mut server = RealServer::spawn([OFF]).await;
    let mut people = Vec::new();
    for _ in 0..PEOPLE {
        people.push(server.user().await);
    }
    for round in 0..6 {
        let load = Mixed::again(people, server.sql(), round).await;
        let (anon, begun) = (server.anon(), Instant::now());
        let stopped = async {
            load.until_answered(5 + load.chance(60)).await;
            server.terminate();
            eventually("it takes nobody new", async || anon.get("/health/live").try_send().await.is_err())
                .await;
        };
        tokio::join!(stopped, load.run(&["NOT_READY"]));
        assert_eq!(server.wait().code(), Some(0));
        assert!(begun.elapsed() < GRACE, "{:?}", begun.elapsed());
        assert_eq!(load.lost(), 0, "requests were taken and never answered");
        server.restart();
        let promises = load.promises(server.sql()).await;
        server.invariants(&promises).await;
        people = load.people();
    }
}
