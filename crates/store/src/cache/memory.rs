//! The cache of one process. Time is what the caller says it is.

use std::sync::atomic::{AtomicU64, Ordering};

use model::Lifetime;

use super::entry::Entry;
use super::expiring::Expiring;
use super::{EpochKey, Epochs, Hit, Reading, Welcome, Window};

const CAPACITY: usize = 1 << 18;
const SECOND: i64 = 1_000_000;

/// A reader that takes longer than this to ask the database may not fill in what it found.
pub(super) const LEASE: Lifetime = Lifetime(10);

/// Entries and windows in this process: at most 262,144 of each.
#[derive(Debug)]
pub struct Memory {
    entries: Expiring<EpochKey, Dated<Entry>>,
    windows: Expiring<Box<str>, Hits>,
    leases: AtomicU64,
}

#[derive(Debug)]
struct Dated<T> {
    what: T,
    until: i64,
    ttl: i64,
}

#[derive(Debug)]
struct Hits {
    hits: u32,
    until: i64,
}

impl Default for Memory {
    fn default() -> Self {
        Self { entries: Expiring::new(CAPACITY), windows: Expiring::new(CAPACITY), leases: AtomicU64::new(0) }
    }
}

impl<T> Dated<T> {
    fn new(what: T, ttl: Lifetime, now: i64) -> Self {
        Self { what, until: now.saturating_add(ttl.micros()), ttl: ttl.micros() }
    }

    /// A clock that was set back must not give it a longer life (OPS-12); requests may differ by a moment.
    fn lives(&self, now: i64) -> bool {
        let left = self.until.saturating_sub(now);
        0 < left && left <= self.ttl.saturating_add(SECOND)
    }
}

impl Memory {
    pub(super) fn epochs(&self, keys: [EpochKey; 2], now: i64) -> Reading {
        let mut lease = None;
        let epochs = keys.map(|key| {
            self.entries.update(key, |slot| {
                slot.take_if(|entry| !entry.lives(now));
                match slot {
                    Some(Dated { what: Entry::Copy(epochs), .. }) => return Some(*epochs),
                    Some(_) => return None,
                    None => {}
                }
                let lease = *lease.get_or_insert_with(|| self.leases.fetch_add(1, Ordering::Relaxed));
                *slot = Some(Dated::new(Entry::Lease(lease), LEASE, now));
                None
            })
        });
        Reading { epochs, keys, lease }
    }

    pub(super) fn fill(&self, reading: &Reading, found: [Epochs; 2], ttl: Lifetime, now: i64) {
        let Some(lease) = reading.lease else { return };
        for (key, epochs) in reading.keys.into_iter().zip(found) {
            self.entries.update(key, |slot| {
                if slot.as_ref().is_some_and(|entry| entry.lives(now) && entry.what == Entry::Lease(lease)) {
                    *slot = Some(Dated::new(Entry::Copy(epochs), ttl, now));
                }
            });
        }
    }

    pub(super) fn suspend(&self, keys: &[EpochKey], mark: &str, ttl: Lifetime, now: i64) {
        for key in keys {
            self.entries.update(*key, |slot| {
                let before = slot.take().filter(|entry| entry.lives(now)).map(|entry| entry.what);
                *slot = Some(Dated::new(Entry::suspended(before, mark), ttl, now));
            });
        }
    }

    pub(super) fn publish(&self, mark: &str, committed: &[(EpochKey, Epochs)], ttl: Lifetime, now: i64) {
        for (key, epochs) in committed {
            self.entries.update(*key, |slot| {
                let Some(before) = slot.take().filter(|entry| entry.lives(now)) else { return };
                *slot = before.what.published(mark, *epochs).map(|what| match what {
                    Entry::Copy(_) => Dated::new(what, ttl, now),
                    Entry::Lease(_) | Entry::Marks { .. } => {
                        Dated { what, until: before.until, ttl: before.ttl }
                    }
                });
            });
        }
    }

    pub(super) fn welcome(
        &self,
        [address, account]: [Window<'_>; 2],
        entries: [EpochKey; 2],
        epoch: i64,
        now: i64,
    ) -> Welcome {
        if let Hit::Over { retry_after_secs } = self.hit(address, now) {
            return Welcome::TooOften { retry_after_secs };
        }
        let [Some([account_epoch, _]), Some(session)] = entries.map(|key| self.copy(key, now)) else {
            return Welcome::Unknown;
        };
        if session == [epoch, account_epoch] {
            Welcome::Allowed(self.hit(account, now))
        } else {
            Welcome::Unknown
        }
    }

    fn copy(&self, key: EpochKey, now: i64) -> Option<Epochs> {
        self.entries.update(key, |slot| match slot.as_ref().filter(|entry| entry.lives(now))?.what {
            Entry::Copy(epochs) => Some(epochs),
            Entry::Lease(_) | Entry::Marks { .. } => None,
        })
    }

    pub(super) fn hit(&self, Window { key, limit, secs }: Window<'_>, now: i64) -> Hit {
        self.windows.update(key.into(), |slot| {
            let until = now.saturating_add(i64::from(secs) * SECOND);
            slot.take_if(|window| window.until <= now);
            let window = slot.get_or_insert(Hits { hits: 0, until });
            // A clock that was set back does not open it, and does not keep it shut for longer than it is (OPS-12).
            window.until = window.until.min(until);
            if window.hits >= limit {
                return over(window.until.saturating_sub(now), secs);
            }
            window.hits += 1;
            Hit::Within { remaining: limit - window.hits }
        })
    }

    pub(super) fn give_back(&self, key: &str, now: i64) {
        self.windows.update(key.into(), |slot| {
            if let Some(window) = slot.as_mut().filter(|window| now < window.until) {
                window.hits = window.hits.saturating_sub(1);
            }
        });
    }
}

/// Never longer than the window, even when the clock was set back.
fn over(left_micros: i64, window_secs: u32) -> Hit {
    let left = left_micros.max(1).unsigned_abs().div_ceil(SECOND.unsigned_abs());
    Hit::Over { retry_after_secs: u32::try_from(left).unwrap_or(u32::MAX).clamp(1, window_secs.max(1)) }
}
