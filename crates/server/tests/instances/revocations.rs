//! SES-5: after the answer to a revocation no instance lets the token in, under load, and while the cache forgets everything.

use std::time::Duration;

use crate::checker::{Seen, contradictions};
use crate::history::Recorder;
use crate::scene::{OFF, instances, is_wanted};
use crate::support::{Person, RedisServer, Site, TestApp};

const PEOPLE: usize = 6;
const ROUNDS: usize = 9;
/// Between two moments at which the cache forgets everything.
const FORGETTING: Duration = Duration::from_millis(20);

async fn people(app: &TestApp, count: usize) -> Vec<Person> {
    let mut people = Vec::new();
    for _ in 0..count {
        people.push(app.user().await);
    }
    people
}

#[tokio::test]
async fn ses_5_no_read_that_began_after_a_revocation_was_answered_is_let_in() {
    let Some((app, _redis)) = instances([OFF]).await else { return };
    let (people, sites) = (people(&app, PEOPLE).await, app.instances());
    let recorder = Recorder::new(&sites);
    recorder.load(&people, ROUNDS).await;
    let history = recorder.history();
    assert_eq!(contradictions(&history), [""; 0]);
    let revoked = history.iter().filter(|event| event.seen == Seen::Revoked).count();
    assert_eq!(revoked, PEOPLE * ROUNDS);
}

/// SES-5, C-19: the database is the truth, so a cache that forgets in between changes nothing.
#[tokio::test]
async fn c_19_nor_while_the_cache_forgets_everything_again_and_again() {
    let Some((app, redis)) = instances([OFF]).await else { return };
    let (people, sites) = (people(&app, PEOPLE).await, app.instances());
    let recorder = Recorder::new(&sites);
    tokio::select! {
        () = recorder.load(&people, ROUNDS) => {}
        () = forget(&redis) => {}
    }
    assert_eq!(contradictions(&recorder.history()), [""; 0]);
}

async fn forget(redis: &RedisServer) {
    let mut moments = tokio::time::interval(FORGETTING);
    loop {
        moments.tick().await;
        redis.flush();
    }
}

/// What the two tests above would find: of two instances that do not share a cache, neither hears what the other revokes.
#[tokio::test]
async fn ses_5_instances_that_do_not_hear_of_each_other_are_found_out() {
    if !is_wanted() {
        return;
    }
    let app = TestApp::with([OFF]).start().await;
    let deaf = app.another([OFF, ("cache.prefix", "elsewhere")]).await;
    let people = people(&app, 1).await;
    let here: Site = app.instances().remove(0);
    let sites = [here, deaf.clone()];
    let recorder = Recorder::new(&sites);
    recorder.load(&people, 3).await;
    let found = contradictions(&recorder.history());
    assert!(!found.is_empty() && found.iter().all(|found| found.contains("was let in")), "{found:?}");
}
