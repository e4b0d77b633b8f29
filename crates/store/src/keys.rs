//! The data keys, wrapped by the root key.

use crate::db::Db;
use crate::error::{Error, Result};
use sqlx::FromRow;
use vault::{KeyId, KeyState, Keyring, Purpose, Random, RootKey, StoredKey};

#[derive(FromRow)]
struct Row {
    id: String,
    purpose: String,
    state: String,
    wrapped: Vec<u8>,
    created_at: i64,
}

/// Opens the keys in the database; makes those that are missing. Of several instances that start at once over an empty
/// database, one makes the keys and all use them.
pub async fn open(db: &Db, root: &RootKey, random: &Random, now: i64) -> Result<Keyring> {
    let mut keys = stored(db).await?;
    for purpose in Purpose::ALL {
        if !keys.iter().any(|key| key.purpose == purpose) {
            insert(db, &StoredKey::generate(root, random, purpose, now)).await?;
        }
    }
    if keys.len() < Purpose::ALL.len() {
        keys = stored(db).await?;
    }
    Keyring::open(root, keys).map_err(Error::Keys)
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
