//! Every order in which two changes and a reader can take their steps, stopped at every point (SES-5, OPS-19).

use doorward_store::cache::{Cache, EpochKey, Reading};
use model::Lifetime;

use super::backend::{cache, unique};

const LIFE: Lifetime = Lifetime(60);
/// Two writers that suspend, commit and publish; a reader that looks, asks the database and fills in.
const STEPS: [usize; 3] = [3, 3, 3];

/// All sequences of actors in which nobody takes more steps than it has.
fn histories() -> Vec<Vec<usize>> {
    let mut all = vec![vec![]];
    let mut from = 0;
    while let Some(history) = all.get(from).cloned() {
        for (actor, steps) in STEPS.into_iter().enumerate() {
            if history.iter().filter(|taken| **taken == actor).count() < steps {
                all.push([history.clone(), vec![actor]].concat());
            }
        }
        from += 1;
    }
    all
}

/// One account: what the database says, and what each actor knows.
struct World<'c> {
    cache: &'c Cache,
    keys: [EpochKey; 2],
    database: i64,
    taken: [usize; 3],
    committed: [i64; 2],
    looked: Option<Reading>,
    found: i64,
}

impl World<'_> {
    async fn step(&mut self, actor: usize) {
        let step = self.taken[actor];
        self.taken[actor] += 1;
        match (actor, step) {
            (2, 0) => self.looked = Some(self.cache.epochs(self.keys, 0).await.unwrap()),
            (2, 1) => self.found = self.database,
            (2, _) => {
                let found = [[self.found, 0], [0, 0]];
                self.cache.fill(self.looked.as_ref().unwrap(), found, LIFE, 0).await.unwrap();
            }
            (writer, 0) => self.cache.suspend(&self.keys[..1], name(writer), LIFE, 0).await.unwrap(),
            (writer, 1) => {
                self.database += 1;
                self.committed[writer] = self.database;
            }
            (writer, _) => {
                let committed = [(self.keys[0], [self.committed[writer], 0])];
                self.cache.publish(name(writer), &committed, LIFE, 0).await.unwrap();
            }
        }
    }
}

fn name(writer: usize) -> &'static str {
    ["one", "other"][writer]
}

#[tokio::test]
async fn ses_5_in_no_order_of_steps_does_a_copy_differ_from_the_database() {
    let cache = cache();
    let mut copies = 0;
    for history in histories() {
        let keys = [EpochKey::account(unique()), EpochKey::session(unique())];
        let mut world = World {
            cache: &cache,
            keys,
            database: 1,
            taken: [0; 3],
            committed: [0; 2],
            looked: None,
            found: 0,
        };
        for actor in &history {
            world.step(*actor).await;
        }
        if let [Some([copy, _]), _] = cache.epochs(keys, 0).await.unwrap().epochs {
            assert_eq!(copy, world.database, "{history:?}");
            copies += 1;
        }
    }
    assert!(copies > 100, "the cache must be of use: {copies}");
}
