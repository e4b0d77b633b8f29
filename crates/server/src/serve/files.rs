//! Every connection takes a file descriptor; some are kept back for the database, the cache and mail (OPS-13).

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

/// Kept back for all that is not a client.
const KEPT_BACK: u64 = 200;
/// More than this serves nobody well on one machine.
const MOST: u64 = 16_384;
const LEAST: u64 = 64;

/// How many clients may be connected at once. Takes as many file descriptors as the system lets us have.
pub(super) fn connections() -> usize {
    let limit = getrlimit(Resource::Nofile);
    let raised = Rlimit { current: limit.maximum, maximum: limit.maximum };
    let granted = if setrlimit(Resource::Nofile, raised).is_ok() { limit.maximum } else { limit.current };
    usize::try_from(places(granted)).unwrap_or(usize::MAX)
}

/// Places for clients among so many descriptors; `None` is without limit.
fn places(descriptors: Option<u64>) -> u64 {
    descriptors.map_or(MOST, |all| all.saturating_sub(KEPT_BACK)).clamp(LEAST, MOST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ops_13_clients_leave_room_for_the_rest() {
        assert_eq!(places(Some(1_024)), 824);
        assert_eq!(places(Some(100)), LEAST);
        assert_eq!(places(Some(1 << 30)), MOST);
        assert_eq!(places(None), MOST);
    }
}
