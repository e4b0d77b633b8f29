//! What is asked on every request, kept where it is quick: the allowlist of access tokens and the rate windows.
//!
//! **Epochs.** An access token is on the allowlist while the epochs that it names are those of its account and session.
//! The database is the truth about them; an entry here is a copy that saves asking it. No copy may outlive a change:
//!
//! - Whoever changes an epoch marks the entry **before** the commit ([`Cache::suspend`]) and replaces the mark **after**
//!   it ([`Cache::publish`]). While a mark stands, readers go to the database. If the commit fails, or the second step,
//!   or the process between them, the mark stands until it expires, and nobody is told anything that is not true.
//! - Two changes at once leave two marks, and the last one to go takes the entry with it: which of the two numbers is
//!   the newer one is known to the database alone.
//! - Whoever finds nothing gets a lease, asks the database, and may put down what it found only while that lease stands
//!   ([`Cache::fill`]). A mark, a flush or an eviction ends the lease, so a reader that was slow can't bring an old
//!   number back.
//!
//! A mark must live longer than the longest transaction. What remains is a mark lost (a flush, an eviction) *and* the
//! process ended between commit and `publish`: then a copy may be old until its own time to live ends.
//!
//! **Windows.** `limit` hits in a window that starts with the first one; each verb is one step that nobody gets between.
//! [`Cache::welcome`] does for a request with an access token all that there is to do, in one round trip.
//!
//! A failure is never "nothing there" (RLM-11): every verb says so with a [`CacheError`].

mod entry;
mod expiring;
mod link;
mod memory;
mod redis;

use std::fmt;
use std::sync::Arc;

use model::Lifetime;
use uuid::Uuid;

pub use self::memory::Memory;
pub use self::redis::{Redis, RedisOptions};
pub use crate::error::CacheError;

/// Where the copies are.
#[derive(Debug, Clone)]
pub enum Cache {
    /// In this process: for one instance.
    Memory(Arc<Memory>),
    /// In Redis or Valkey, shared by instances.
    Redis(Arc<Redis>),
}

/// The numbers kept under one key; what each means is the caller's business.
pub type Epochs = [i64; 2];

/// Whose epochs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct EpochKey(Kind, Uuid);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Kind {
    Account,
    Session,
}

impl EpochKey {
    /// The epochs of an account.
    #[must_use]
    pub fn account(id: Uuid) -> Self {
        Self(Kind::Account, id)
    }

    /// The epochs of a session.
    #[must_use]
    pub fn session(id: Uuid) -> Self {
        Self(Kind::Session, id)
    }
}

impl fmt::Display for EpochKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.0 {
            Kind::Account => 'a',
            Kind::Session => 's',
        };
        write!(f, "{kind}:{}", self.1.simple())
    }
}

/// What stood under two keys, and the right to fill in what did not.
#[derive(Debug)]
#[must_use]
pub struct Reading {
    /// `None`: ask the database, now, and then give it to [`Cache::fill`].
    pub epochs: [Option<Epochs>; 2],
    keys: [EpochKey; 2],
    lease: Option<u64>,
}

/// Whether one more is allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hit {
    /// It is, and was counted.
    Within {
        /// How many more are.
        remaining: u32,
    },
    /// It is not, and was not counted.
    Over {
        /// Seconds until the window ends, rounded up; at least 1.
        retry_after_secs: u32,
    },
}

/// So many hits in so many seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window<'k> {
    /// Whose; it must hold no personal data.
    pub key: &'k str,
    /// How many.
    pub limit: u32,
    /// How long, from the first one on.
    pub secs: u32,
}

/// How a request with an access token is received.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Welcome {
    /// Its address asks too often; nothing else was looked at.
    TooOften {
        /// Seconds until the window ends, rounded up; at least 1.
        retry_after_secs: u32,
    },
    /// It was counted for its address. No copy vouches for the token: see [`Cache::epochs`].
    Unknown,
    /// It was counted for its address, the token is on the allowlist, and this is what its account's window says.
    Allowed(Hit),
}

/// `now` is in microseconds since the Unix epoch. Memory expires by it; Redis by its own clock.
impl Cache {
    /// An empty cache in this process.
    #[must_use]
    pub fn memory() -> Self {
        Self::Memory(Arc::new(Memory::default()))
    }

    /// A shared cache at `redis://…`, connected to when it is first asked. Fails only on an address that is not one.
    pub fn redis(url: &str, options: RedisOptions) -> Result<Self, CacheError> {
        Redis::new(url, options).map(Arc::new).map(Self::Redis)
    }

    /// Which cache this is, for logs: never with a credential.
    #[must_use]
    pub fn describe(&self) -> String {
        match self {
            Self::Memory(_) => "memory".to_owned(),
            Self::Redis(redis) => redis.describe(),
        }
    }

    /// Whether the cache answers.
    pub async fn ping(&self) -> Result<(), CacheError> {
        match self {
            Self::Memory(_) => Ok(()),
            Self::Redis(redis) => redis.ping().await,
        }
    }

    /// Reads two keys in one round trip; a second one takes a lease on what is missing.
    pub async fn epochs(&self, keys: [EpochKey; 2], now: i64) -> Result<Reading, CacheError> {
        match self {
            Self::Memory(memory) => Ok(memory.epochs(keys, now)),
            Self::Redis(redis) => redis.epochs(keys).await,
        }
    }

    /// Puts down what the database said about the keys of `reading` that were missing, where its lease still stands.
    ///
    /// `found` must have been read after `reading` was; it is in the order of the keys.
    pub async fn fill(
        &self,
        reading: &Reading,
        found: [Epochs; 2],
        ttl: Lifetime,
        now: i64,
    ) -> Result<(), CacheError> {
        match self {
            Self::Memory(memory) => {
                memory.fill(reading, found, ttl, now);
                Ok(())
            }
            Self::Redis(redis) => redis.fill(reading, found, ttl).await,
        }
    }

    /// Sends readers of `keys` to the database. To be called before the commit; `mark` is a random name
    /// for this change, without commas.
    pub async fn suspend(
        &self,
        keys: &[EpochKey],
        mark: &str,
        ttl: Lifetime,
        now: i64,
    ) -> Result<(), CacheError> {
        match self {
            Self::Memory(memory) => {
                memory.suspend(keys, mark, ttl, now);
                Ok(())
            }
            Self::Redis(redis) => redis.suspend(keys, mark, ttl).await,
        }
    }

    /// Puts down what was committed, where `mark` stands alone. To be called after the commit.
    pub async fn publish(
        &self,
        mark: &str,
        committed: &[(EpochKey, Epochs)],
        ttl: Lifetime,
        now: i64,
    ) -> Result<(), CacheError> {
        match self {
            Self::Memory(memory) => {
                memory.publish(mark, committed, ttl, now);
                Ok(())
            }
            Self::Redis(redis) => redis.publish(mark, committed, ttl).await,
        }
    }

    /// Counts one hit, unless as many as there may be were counted in the window.
    pub async fn hit(&self, window: Window<'_>, now: i64) -> Result<Hit, CacheError> {
        match self {
            Self::Memory(memory) => Ok(memory.hit(window, now)),
            Self::Redis(redis) => redis.hit(window).await,
        }
    }

    /// Counts a request for its address, and where the copies under `entries` (an account's and a session's) vouch for a token
    /// that names `epoch`, for its account. One round trip.
    pub async fn welcome(
        &self,
        windows: [Window<'_>; 2],
        entries: [EpochKey; 2],
        epoch: i64,
        now: i64,
    ) -> Result<Welcome, CacheError> {
        match self {
            Self::Memory(memory) => Ok(memory.welcome(windows, entries, epoch, now)),
            Self::Redis(redis) => redis.welcome(windows, entries, epoch).await,
        }
    }

    /// Takes one hit back. Never below zero; nothing when the window has ended.
    pub async fn give_back(&self, key: &str, now: i64) -> Result<(), CacheError> {
        match self {
            Self::Memory(memory) => {
                memory.give_back(key, now);
                Ok(())
            }
            Self::Redis(redis) => redis.give_back(key).await,
        }
    }
}
