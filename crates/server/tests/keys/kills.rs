//! The program is killed at any point of a rotation and started again: the rotation goes on and ends well.

use std::env;

use vault::Random;

use crate::scene::{LOGIN, OFF, ROTATE, STATUS, admin, assert_all_bear_the_current_key, finished};
use crate::support::RealServer;

/// Kills, in all; `DOORWARD_TEST_KILLS` asks for more.
const KILLS: u32 = 6;
const PEOPLE: usize = 3;

/// CRY-3, CRY-11: wherever a kill comes, nothing is torn: people sign in, and the rotation that was begun is finished.
#[tokio::test]
async fn c_35_a_rotation_survives_kills_at_any_point() {
    let kills = env::var("DOORWARD_TEST_KILLS").map_or(KILLS, |kills| kills.parse().unwrap());
    let mut server = RealServer::spawn([OFF]).await;
    let admin = admin(&server, server.sql()).await;
    let mut people = Vec::new();
    for _ in 0..PEOPLE {
        people.push(server.user().await);
    }
    let random = Random::seeded(6);
    for kill in 0..kills {
        let answer = admin.post(ROTATE).await;
        assert!(answer.status == 200 || answer.code() == Some("SECRET_ROTATION_ONGOING"), "{answer:?}");
        // A rotation has two pauses of six seconds; the looks at its status take up to about as long.
        for _ in 0..u32::from(random.bytes::<1>()[0]) * 12 {
            admin.get(STATUS).await.assert_ok();
        }
        server.restart();
        let person = &people[kill as usize % PEOPLE];
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
