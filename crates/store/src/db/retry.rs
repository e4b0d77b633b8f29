//! A whole transaction again, when the database could not put it in order with another one (OPS-7).

use std::time::Duration;

use crate::error::Error;

const TRIES: u32 = 4;
const FIRST_PAUSE_MICROS: u64 = 5_000;

/// An error that can say whether the same work may simply be done again.
pub trait Retry {
    /// Whether someone else got in between.
    fn is_conflict(&self) -> bool;
}

impl Retry for Error {
    fn is_conflict(&self) -> bool {
        matches!(self, Self::Conflict)
    }
}

/// Runs `verb`; on a conflict up to three times more, each after a random pause.
///
/// `verb` is a whole transaction, from reading to commit, and has no effect outside of it. `chance` gives random numbers
/// for the pauses.
pub async fn retrying<T, E, F>(mut chance: impl FnMut() -> u64, mut verb: impl FnMut() -> F) -> Result<T, E>
where
    E: Retry,
    F: Future<Output = Result<T, E>>,
{
    let mut tries = 1;
    loop {
        match verb().await {
            Err(error) if error.is_conflict() && tries < TRIES => {
                tokio::time::sleep(pause(tries, chance())).await;
                tries += 1;
            }
            answer => return answer,
        }
    }
}

/// Between one and two steps, and a step doubles with each try: 5 to 10 ms, 10 to 20, 20 to 40.
fn pause(tries: u32, chance: u64) -> Duration {
    let step = FIRST_PAUSE_MICROS << tries.saturating_sub(1);
    Duration::from_micros(step + chance % step)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ops_7_pauses_grow_and_differ() {
        assert_eq!(pause(1, 0), Duration::from_millis(5));
        assert_eq!(pause(1, 4_999), Duration::from_micros(9_999));
        assert_eq!(pause(3, 0), Duration::from_millis(20));
        assert!(pause(3, u64::MAX) < Duration::from_millis(40));
    }
}
