//! The program is killed at any point of a rotation and started again: the rotation goes on and ends well.

use std::env;
use std::time::Duration;

use tokio::time::interval;
use vault::Random;

use crate::scene::{LOGIN, OFF, ROTATE, STATUS, admin, assert_all_bear_the_current_key, finished};
use crate::support::{RealServer, race};

/// Kills, in all; `DOORWARD_TEST_KILLS` asks for more.
const KILLS: usize = 100;
/// A rotation mostly pauses, so that many go on beside each other.
const HOUSES: usize = 10;
const PEOPLE: usize = 3;
/// Looks at the status before a kill.
const LOOKS: u32 = 10;
/// Milliseconds between two of them at most: all of them take as long as the two pauses of a rotation and what it does after them.
const LONGEST: u64 = 1_300;

/// CRY-3, CRY-11: wherever a kill comes, nothing is torn: people sign in, and the rotation that was begun is finished.
#[tokio::test]
async fn c_35_a_rotation_survives_kills_at_any_point() {
    let kills = env::var("DOORWARD_TEST_KILLS").map_or(KILLS, |kills| kills.parse().unwrap());
    race(HOUSES, |house| murders(house, kills.div_ceil(HOUSES))).await;
}

async fn murders(house: usize, kills: usize) {
    let mut server = RealServer::spawn([OFF]).await;
    let admin = admin(&server, server.sql()).await;
    let mut people = Vec::new();
    for _ in 0..PEOPLE {
        people.push(server.user().await);
    }
    let random = Random::seeded(house as u64);
    for (_, person) in (0..kills).zip(people.iter().cycle()) {
        let answer = admin.post(ROTATE).await;
        assert!(answer.status == 200 || answer.code() == Some("SECRET_ROTATION_ONGOING"), "{answer:?}");
        let between = Duration::from_millis(1 + u64::from_le_bytes(random.bytes()) % LONGEST);
        let mut glances = interval(between);
        for _ in 0..LOOKS {
            glances.tick().await;
            admin.get(STATUS).await.assert_ok();
        }
        server.restart();
        server.anon().post(LOGIN).json(person.credentials()).await.assert_ok();
        server.sql().execute("delete from lease").await;
    }
    let status = finished(&admin).await;
    for (purpose, state) in status["state"].as_object().unwrap() {
        assert_eq!(state["success"], true, "{purpose}: {state}");
    }
    assert_all_bear_the_current_key(server.sql()).await;
    for person in &people {
        server.anon().post(LOGIN).json(person.credentials()).await.assert_ok();
    }
}
