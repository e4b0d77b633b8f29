//! Finding every value under the key that is next, a few rows at a time, before that key is used for looking up.

use crate::Store;
use crate::blind_index::{BlindIndex, INDEXES};
use crate::error::Result;
use crate::reseal::{Batch, Position};
use uuid::Uuid;
use vault::KeyId;

/// Rows of one transaction: few enough that nobody waits long for one of them.
const ROWS: i64 = 50;

impl Store {
    /// How many values are not found under `key` yet.
    pub async fn count_unindexed(&self, key: &KeyId) -> Result<i64> {
        self.count_lacking(key.as_str()).await
    }

    /// How many values are found by a blind index.
    pub async fn count_found(&self) -> Result<i64> {
        self.count_lacking("").await
    }

    async fn count_lacking(&self, key: &str) -> Result<i64> {
        let mut count = 0;
        for index in &INDEXES {
            count += self.db.read(index.count).bind(key.to_owned()).scalar::<i64>().await?;
        }
        Ok(count)
    }

    /// Makes the next few values found under `key`.
    pub async fn reindex(&self, key: &KeyId, at: Position) -> Result<Batch> {
        let Some(index) = INDEXES.get(at.column) else { return Ok(Batch::default()) };
        let query = self.db.read(index.lacking).bind(at.after).bind(key.as_str().to_owned()).bind(ROWS);
        let rows = query.all::<(Uuid, Vec<u8>)>().await?;
        let next = match rows.last() {
            Some((row, _)) => Position { after: *row, ..at },
            None => Position { column: at.column + 1, after: Uuid::nil() },
        };
        let (done, unreadable) = self.index_rows(index, key, rows).await?;
        Ok(Batch { done, unreadable, next: Some(next).filter(|next| next.column < INDEXES.len()) })
    }

    async fn index_rows(
        &self,
        index: &BlindIndex,
        key: &KeyId,
        rows: Vec<(Uuid, Vec<u8>)>,
    ) -> Result<(i64, i64)> {
        let (mut done, mut unreadable) = (0, 0);
        let mut work = self.begin().await?;
        for (row, sealed) in rows {
            match self.sealer.bytes(index.table, index.column, row, &sealed) {
                Ok(value) => {
                    done += i64::from(work.index_row(index, key, row, &sealed, value.expose()).await?);
                }
                Err(_) => unreadable += 1,
            }
        }
        work.commit().await?;
        Ok((done, unreadable))
    }

    /// Forgets what is found under keys that are retired; at most `limit` rows of a kind at once.
    pub async fn purge_indexes(&self, limit: i64) -> Result<u64> {
        let mut purged = 0;
        for index in &INDEXES {
            purged += self.db.write(index.purge).bind(limit).execute().await?;
        }
        Ok(purged)
    }
}
