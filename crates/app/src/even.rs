//! A floor under how long an answer takes, so that it does not tell whom it is about: reading an account that is there takes longer
//! than finding none, and a stranger may have no mail to write (LOG-2, REG-2, PRT-1).

use std::time::Duration;
use tokio::time::{Instant, sleep_until};

/// What an answer takes at least, beside its hash: many times the usual work. A database that is slower than this shows through.
const FLOOR: Duration = Duration::from_millis(50);

/// An answer under way that comes no sooner than others of its kind.
#[must_use = "the answer is held back at the end"]
pub(crate) struct Even {
    begun: Instant,
}

impl Even {
    /// From now on.
    pub(crate) fn begin() -> Self {
        Self { begun: Instant::now() }
    }

    /// Work that takes everybody equally long, and longer where the server is busy: a hash. Its time is no part of the floor's.
    pub(crate) async fn beside<T>(&mut self, hash: impl Future<Output = T>) -> T {
        let begun = Instant::now();
        let done = hash.await;
        self.begun += begun.elapsed();
        done
    }

    /// Waits until the answer may go out.
    pub(crate) async fn end(self) {
        sleep_until(self.begun + FLOOR).await;
    }
}
