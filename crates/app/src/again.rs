//! What two requests do at once the database puts in order. Where it cannot, one of them is undone, and done again.

use crate::App;
use store::db::{Retry, retrying};

/// How it went when somebody got in the way.
struct Conflicted<T>(T);

impl<T> Retry for Conflicted<T> {
    fn is_conflict(&self) -> bool {
        true
    }
}

impl App {
    /// Runs `work`, and up to three times more while it ends in a conflict, each time after a random pause. Answers how the last
    /// one went. `work` has undone whatever it did where it ends so.
    pub async fn again<T, F: Future<Output = T>>(
        &self,
        is_conflict: impl Fn(&T) -> bool,
        mut work: impl FnMut() -> F,
    ) -> T {
        let chance = || u64::from_be_bytes(self.random.bytes());
        let outcome = retrying(chance, || {
            let running = work();
            let is_conflict = &is_conflict;
            async move {
                let outcome = running.await;
                if is_conflict(&outcome) { Err(Conflicted(outcome)) } else { Ok(outcome) }
            }
        });
        outcome.await.unwrap_or_else(|Conflicted(outcome)| outcome)
    }
}
