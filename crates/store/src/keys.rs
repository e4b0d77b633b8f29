//! The data keys, wrapped by the root key. They change while the server runs, and every instance takes them up.
//!
//! A process looks for changed keys every [`RELOAD`]; where that failed, its next transaction looks first. So a key is known
//! everywhere after [`GRACE`], and only then anything depends on it: a key is `next` for that long before it is used.

use crate::db::Db;
use crate::error::{Error, Result};
use sqlx::FromRow;
use std::ops::Deref;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::Notify;
use vault::{KeyId, KeyState, Keyring, KeyringError, Purpose, Random, RootKey, StoredKey};

/// How often a process looks for changed keys.
pub const RELOAD: Duration = Duration::from_secs(1);
/// Keys that were looked at longer ago are looked at again before they are used.
const STALE: Duration = Duration::from_secs(2);
/// After so long no transaction works with the keys from before a change: `STALE`, and the longest that one lasts.
pub const GRACE: Duration = Duration::from_secs(6);
/// Strangers can name keys that do not exist; they cost one look in this time.
const UNKNOWN: Duration = Duration::from_millis(500);

/// A key's place in its life, as the database has it now.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct KeyPlace {
    /// Its name.
    pub id: KeyId,
    /// What it is for.
    pub purpose: Purpose,
    /// Where it stands.
    pub state: KeyState,
}

/// The [`Keyring`], kept as the database has it. Cheap to clone; all clones see the same keys.
#[derive(Clone)]
pub struct Keys(Arc<Kept>);

struct Kept {
    db: Db,
    root: RootKey,
    ring: Keyring,
    look: Mutex<Look>,
    generation: AtomicU64,
    wanted: Notify,
}

/// What the last look saw, and when it was.
struct Look {
    keys: Vec<KeyPlace>,
    at: Instant,
}

#[derive(FromRow)]
struct Row {
    id: String,
    purpose: String,
    state: String,
    wrapped: Vec<u8>,
    created_at: i64,
}

/// Opens the keys in the database; makes those that are missing where there are no accounts yet. Of several instances that start at once over an empty
/// database, one makes the keys and all use them.
pub async fn open(db: &Db, root: &RootKey, random: &Random, now: i64) -> Result<Keys> {
    let mut keys = stored(db).await?;
    let missing = Purpose::ALL.into_iter().filter(|purpose| !keys.iter().any(|key| key.purpose == *purpose));
    let missing: Vec<_> = missing.collect();
    for purpose in &missing {
        if is_in_use(db).await? {
            return Err(Error::Keys(KeyringError::Missing(*purpose)));
        }
        insert(db, &StoredKey::generate(root, random, *purpose, now)).await?;
    }
    if !missing.is_empty() {
        keys = stored(db).await?;
    }
    let look = Mutex::new(Look { keys: places(&keys), at: Instant::now() });
    let ring = Keyring::open(root, keys).map_err(Error::Keys)?;
    let kept = Kept {
        db: db.clone(),
        root: root.clone(),
        ring,
        look,
        generation: AtomicU64::new(0),
        wanted: Notify::new(),
    };
    Ok(Keys(Arc::new(kept)))
}

impl Keys {
    /// Looks for changed keys and takes them up; says whether there were any. Keys that cannot be opened are not taken up:
    /// this process goes on with those it has (CRY-4).
    pub async fn reload(&self) -> Result<bool> {
        let began = Instant::now();
        let keys = stored(&self.0.db).await?;
        let found = places(&keys);
        if found == self.look(|look| look.keys.clone()) {
            self.look(|look| look.at = began);
            return Ok(false);
        }
        let replaced = self.0.ring.replace(&self.0.root, keys);
        self.look(|look| *look = Look { keys: found, at: began });
        match replaced {
            Ok(()) => {
                self.0.generation.fetch_add(1, Ordering::SeqCst);
                Ok(true)
            }
            Err(error) => {
                tracing::error!(%error, "changed keys cannot be opened: this process goes on with those it has");
                Ok(false)
            }
        }
    }

    /// Looks for changed keys where the last look is too long ago for a transaction to rely on it.
    pub(crate) async fn fresh(&self) -> Result<()> {
        if self.age() < STALE { Ok(()) } else { self.reload().await.map(drop) }
    }

    /// Looks for changed keys because something names a key that is not known here; says whether there were any. However
    /// often it is asked, it looks once in half a second.
    pub async fn reload_for_unknown(&self) -> Result<bool> {
        if self.age() < UNKNOWN { Ok(false) } else { self.reload().await }
    }

    /// Something stored names a key that is not known here: wakes whoever waits in [`Keys::wanted`].
    pub(crate) fn want(&self) {
        self.0.wanted.notify_one();
    }

    /// Waits until something stored names a key that is not known here.
    pub async fn wanted(&self) {
        self.0.wanted.notified().await;
    }

    /// How often the keys have changed since this process began: what was verified under another number may have been signed
    /// with a key that is gone.
    #[must_use]
    pub fn generation(&self) -> u64 {
        self.0.generation.load(Ordering::SeqCst)
    }

    /// The keys that the last look saw, retired ones too.
    #[must_use]
    pub fn places(&self) -> Vec<KeyPlace> {
        self.look(|look| look.keys.clone())
    }

    /// A new key that stands ready to be the next of its purpose. It is not written down yet.
    pub(crate) fn next(&self, random: &Random, purpose: Purpose, now: i64) -> StoredKey {
        StoredKey { state: KeyState::Next, ..StoredKey::generate(&self.0.root, random, purpose, now) }
    }

    fn age(&self) -> Duration {
        self.look(|look| look.at.elapsed())
    }

    fn look<T>(&self, read: impl FnOnce(&mut Look) -> T) -> T {
        read(&mut self.0.look.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Deref for Keys {
    type Target = Keyring;

    fn deref(&self) -> &Keyring {
        &self.0.ring
    }
}

fn places(keys: &[StoredKey]) -> Vec<KeyPlace> {
    let place = |key: &StoredKey| KeyPlace { id: key.id.clone(), purpose: key.purpose, state: key.state };
    keys.iter().map(place).collect()
}

/// When the oldest of the current keys was made, in microseconds since the Unix epoch, if all keys open with this root key;
/// `None` where there are none yet. Changes nothing.
pub async fn oldest(db: &Db, root: &RootKey) -> Result<Option<i64>> {
    let keys = stored(db).await?;
    let current = keys.iter().filter(|key| key.state == KeyState::Current);
    let oldest = current.map(|key| key.created_at).min();
    if !keys.is_empty() {
        Keyring::open(root, keys).map_err(Error::Keys)?;
    }
    Ok(oldest)
}

/// Whether there are accounts. Their keys were made before them, so one that is missing was lost, and another one would be the
/// wrong one (C-32).
async fn is_in_use(db: &Db) -> Result<bool> {
    Ok(db.read("select count(*) from account").scalar::<i64>().await? > 0)
}

async fn stored(db: &Db) -> Result<Vec<StoredKey>> {
    let sql = "select id, purpose, state, wrapped, created_at from data_key order by created_at, id";
    let rows = db.read(sql).all::<Row>().await?;
    rows.into_iter().map(stored_key).collect()
}

fn stored_key(row: Row) -> Result<StoredKey> {
    Ok(StoredKey {
        id: KeyId::parse(&row.id).ok_or(Error::Unseal)?,
        purpose: Purpose::parse(&row.purpose).ok_or(Error::Unseal)?,
        state: KeyState::parse(&row.state).ok_or(Error::Unseal)?,
        created_at: row.created_at,
        wrapped: row.wrapped,
    })
}

async fn insert(db: &Db, key: &StoredKey) -> Result<()> {
    let sql = "insert into data_key (id, purpose, state, wrapped, created_at) values ($1, $2, $3, $4, $5) on conflict do nothing";
    let query =
        db.write(sql).bind(key.id.as_str().to_owned()).bind(key.purpose.as_str()).bind(key.state.as_str());
    query.bind(key.wrapped.clone()).bind(key.created_at).execute().await?;
    Ok(())
}
