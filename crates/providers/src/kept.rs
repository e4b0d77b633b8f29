//! What is fetched of a provider is kept. It is fetched by one at a time; those who wait take what that one got, also when it
//! got nothing, so that a provider that is slow or down is asked seldom and nobody waits twice (OAU-14).

use crate::fault::Fault;
use model::{Lifetime, Timestamp};
use std::sync::Arc;
use tokio::sync::Mutex;

/// For so long it is as good as new.
const LIFE: Lifetime = Lifetime(3_600);
/// After a failure nobody is asked for so long.
const PAUSE: Lifetime = Lifetime(10);
/// What is not old is fetched anew no more often than this.
const INTERVAL: Lifetime = Lifetime(60);

/// Something that is fetched and kept.
pub(crate) struct Kept<T>(Mutex<State<T>>);

struct State<T> {
    held: Option<Held<T>>,
    failed: Option<(Fault, Timestamp)>,
    renewed: Option<Timestamp>,
}

struct Held<T> {
    value: Arc<T>,
    since: Timestamp,
}

impl<T> Kept<T> {
    pub(crate) fn nothing() -> Self {
        Self(Mutex::new(State { held: None, failed: None, renewed: None }))
    }

    /// What is kept, or what `fetch` gets where that is old. Old is better than nothing, where nothing is to be had.
    pub(crate) async fn get(
        &self,
        now: Timestamp,
        fetch: impl Future<Output = Result<T, Fault>>,
    ) -> Result<Arc<T>, Fault> {
        let mut state = self.0.lock().await;
        let young = state.held.as_ref().filter(|held| is_within(LIFE, held.since, now));
        if let Some(held) = young {
            return Ok(Arc::clone(&held.value));
        }
        if state.failed.is_none_or(|(_, at)| !is_within(PAUSE, at, now)) {
            state.fetch(now, fetch).await;
        }
        let fault = state.failed.map_or(Fault::Late, |(fault, _)| fault);
        state.held.as_ref().map(|held| Arc::clone(&held.value)).ok_or(fault)
    }

    /// What is kept after it was fetched anew, although it is not old; what is kept already, if that was done a short while ago.
    pub(crate) async fn renew(
        &self,
        now: Timestamp,
        fetch: impl Future<Output = Result<T, Fault>>,
    ) -> Option<Arc<T>> {
        let mut state = self.0.lock().await;
        if state.renewed.is_none_or(|at| !is_within(INTERVAL, at, now)) {
            state.renewed = Some(now);
            state.fetch(now, fetch).await;
        }
        state.held.as_ref().map(|held| Arc::clone(&held.value))
    }
}

impl<T> State<T> {
    async fn fetch(&mut self, now: Timestamp, fetch: impl Future<Output = Result<T, Fault>>) {
        // Whoever waits for it may go away; then this stands.
        self.failed = Some((Fault::Late, now));
        match fetch.await {
            Ok(value) => {
                self.held = Some(Held { value: Arc::new(value), since: now });
                self.failed = None;
            }
            Err(fault) => self.failed = Some((fault, now)),
        }
    }
}

/// Whether `at` is no further from `now` than `span`; on either side, because clocks are set back as well.
fn is_within(span: Lifetime, at: Timestamp, now: Timestamp) -> bool {
    i64::try_from(at.0.abs_diff(now.0)).is_ok_and(|apart| apart < span.micros())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::AskError;
    use std::sync::atomic::{AtomicU32, Ordering};

    const NOW: Timestamp = Timestamp(1_795_358_700_000_000);
    const DOWN: Fault = Fault::Keys(AskError::Unreachable);

    fn later(seconds: i64) -> Timestamp {
        NOW.plus(Lifetime(seconds))
    }

    /// A provider that counts how often it is asked.
    #[derive(Default)]
    struct Source(AtomicU32);

    impl Source {
        async fn good(&self) -> Result<u32, Fault> {
            tokio::task::yield_now().await;
            Ok(self.0.fetch_add(1, Ordering::SeqCst) + 1)
        }

        async fn down(&self) -> Result<u32, Fault> {
            tokio::task::yield_now().await;
            self.0.fetch_add(1, Ordering::SeqCst);
            Err(DOWN)
        }

        fn asked(&self) -> u32 {
            self.0.load(Ordering::SeqCst)
        }
    }

    #[tokio::test]
    async fn it_is_kept_for_an_hour_and_an_old_one_is_better_than_none() {
        let (kept, source) = (Kept::nothing(), Source::default());
        for (at, value) in [(0, 1), (3_599, 1), (3_600, 2), (7_199, 2)] {
            assert_eq!(*kept.get(later(at), source.good()).await.unwrap(), value, "{at}");
        }
        assert_eq!(*kept.get(later(9_000), source.down()).await.unwrap(), 2);
        assert_eq!(source.asked(), 3);
    }

    #[tokio::test]
    async fn oau_14_who_is_down_is_asked_seldom() {
        let (kept, source) = (Kept::nothing(), Source::default());
        let crowd = (0..50).map(|_| kept.get(NOW, source.down()));
        for told in crowd {
            assert_eq!(told.await, Err(DOWN));
        }
        assert_eq!(source.asked(), 1);
        assert_eq!(kept.get(later(9), source.good()).await, Err(DOWN));
        assert_eq!(*kept.get(later(10), source.good()).await.unwrap(), 2);
    }

    #[tokio::test]
    async fn oau_14_what_is_not_old_is_renewed_once_a_minute() {
        let (kept, source) = (Kept::nothing(), Source::default());
        assert_eq!(*kept.get(NOW, source.good()).await.unwrap(), 1);
        for (at, value) in [(1, 2), (2, 2), (60, 2), (61, 3), (62, 3)] {
            assert_eq!(*kept.renew(later(at), source.good()).await.unwrap(), value, "{at}");
        }
        assert_eq!(*kept.renew(later(200), source.down()).await.unwrap(), 3);
    }

    #[tokio::test]
    async fn oau_14_whoever_gives_up_waiting_leaves_a_failure() {
        let (kept, source) = (Kept::nothing(), Source::default());
        let forever = std::future::pending::<Result<u32, Fault>>();
        let given_up = tokio::time::timeout(std::time::Duration::ZERO, kept.get(NOW, forever)).await;
        assert!(given_up.is_err());
        assert_eq!(kept.get(NOW, source.good()).await, Err(Fault::Late));
    }
}
