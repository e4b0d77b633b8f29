//! The lives of keys, one step at a time: each step is guarded, so that of two instances that take it one does.

use crate::error::{Error, Result};
use crate::{Store, Work};
use model::{Lifetime, Timestamp};
use sqlx::FromRow;
use vault::{KeyId, KeyState, Purpose, StoredKey};

/// How the rotation of one purpose stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// What its keys are for.
    pub purpose: Purpose,
    /// When it began.
    pub began_at: Timestamp,
    /// When it ended; `None` while it goes on.
    pub finished_at: Option<Timestamp>,
    /// When one last ended well.
    pub succeeded_at: Option<Timestamp>,
    /// Values that bear the new key by now.
    pub done: i64,
    /// Values that are to bear it.
    pub total: i64,
    /// Why it ended without success.
    pub problem: Option<String>,
}

#[derive(FromRow)]
struct Row {
    purpose: String,
    began_at: i64,
    finished_at: Option<i64>,
    succeeded_at: Option<i64>,
    done: i64,
    total: i64,
    problem: Option<String>,
}

impl Store {
    /// How each purpose stands that was ever rotated.
    pub async fn rotations(&self) -> Result<Vec<Progress>> {
        let sql = "select purpose, began_at, finished_at, succeeded_at, done, total, problem from rotation";
        let rows = self.db.read(sql).all::<Row>().await?;
        rows.into_iter().map(progress).collect()
    }

    /// When the first keys were made.
    pub async fn keys_since(&self) -> Result<Timestamp> {
        Ok(Timestamp(self.db.read("select min(created_at) from data_key").scalar::<i64>().await?))
    }

    /// The key that is next becomes the current one, and the current one a former one.
    pub async fn promote_key(&self, purpose: Purpose, next: &KeyId, now: Timestamp) -> Result<()> {
        let mut work = self.begin().await?;
        let former =
            "update data_key set state = 'former', changed_at = $2 where purpose = $1 and state = 'current'";
        work.tx.query(former).bind(purpose.as_str()).bind(now.0).execute().await?;
        let current =
            "update data_key set state = 'current', changed_at = $2 where id = $1 and state = 'next'";
        let query = work.tx.query(current).bind(next.as_str().to_owned()).bind(now.0);
        if query.execute().await? == 1 {
            work.commit().await?;
        }
        self.keys().reload().await.map(drop)
    }

    /// Keys that nothing bears any more are opened no more: the former ones of a purpose.
    pub async fn retire_former(&self, purpose: Purpose, now: Timestamp) -> Result<()> {
        let sql =
            "update data_key set state = 'retired', changed_at = $2 where purpose = $1 and state = 'former'";
        self.db.write(sql).bind(purpose.as_str()).bind(now.0).execute().await?;
        self.keys().reload().await.map(drop)
    }

    /// Whether there are former keys of sealing that were replaced longer than `longest` ago.
    pub async fn has_spent_sealing_keys(&self, longest: Lifetime, now: Timestamp) -> Result<bool> {
        let sql = "select id from data_key where purpose = 'sealing' and state = 'former' and changed_at < $1 limit 1";
        let key = self.db.read(sql).bind(now.minus(longest).0).optional::<(String,)>().await?;
        Ok(key.is_some())
    }

    /// A key that was to be next is not needed.
    pub async fn give_up_key(&self, next: &KeyId, now: Timestamp) -> Result<()> {
        let sql = "update data_key set state = 'retired', changed_at = $2 where id = $1 and state = 'next'";
        self.db.write(sql).bind(next.as_str().to_owned()).bind(now.0).execute().await?;
        self.keys().reload().await.map(drop)
    }

    /// Notes how far the rotation of a purpose is.
    pub async fn note_progress(&self, purpose: Purpose, done: i64, total: i64) -> Result<()> {
        let sql = "update rotation set done = $2, total = $3 where purpose = $1 and finished_at is null";
        self.db.write(sql).bind(purpose.as_str()).bind(done).bind(total).execute().await.map(drop)
    }

    /// The rotation of a purpose is over; it went well unless there is a problem.
    pub async fn finish_rotation(
        &self,
        purpose: Purpose,
        problem: Option<String>,
        now: Timestamp,
    ) -> Result<()> {
        let sql = "update rotation set finished_at = $2, problem = $3, \
                   succeeded_at = case when $4 then $2 else succeeded_at end where purpose = $1 and finished_at is null";
        let query = self.db.write(sql).bind(purpose.as_str()).bind(now.0);
        let well = problem.is_none();
        query.bind(problem).bind(well).execute().await.map(drop)
    }

    /// Retires former keys of tokens and digests once everything that may bear them is gone: `longest` after they were
    /// replaced, when no session is left that began before that, and for digests no recovery code.
    pub async fn retire_spent_keys(&self, longest: Lifetime, now: Timestamp) -> Result<u64> {
        let sql = "update data_key set state = 'retired', changed_at = $1 \
                   where state = 'former' and purpose in ('signing', 'digest') and changed_at < $2 \
                   and not exists (select 1 from session where created_at <= data_key.changed_at + $3) \
                   and (purpose = 'signing' or not exists \
                        (select 1 from recovery_code where created_at <= data_key.changed_at + $3))";
        let query = self.db.write(sql).bind(now.0).bind(now.minus(longest).0).bind(OVERLAP.micros());
        query.execute().await
    }
}

/// A key may be used for so long after it was replaced, by instances whose clocks differ.
const OVERLAP: Lifetime = Lifetime(3_600);

impl Work {
    /// Begins a rotation: a new key for each purpose stands ready. False while one goes on; then nothing of this transaction
    /// may be kept (CRY-11).
    pub async fn begin_rotation(&mut self, now: Timestamp) -> Result<bool> {
        for purpose in Purpose::ALL {
            if !self.begin_purpose(purpose, now).await? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Puts a new signing key in the place of every one there is.
    pub async fn replace_signing_keys(&mut self, now: Timestamp) -> Result<()> {
        let sql = "update data_key set state = 'retired', changed_at = $1 where purpose = 'signing' and state <> 'retired'";
        self.tx.query(sql).bind(now.0).execute().await?;
        let key = self.sealer.keys.next(&self.sealer.random, Purpose::Signing, now.0);
        self.insert_key(&StoredKey { state: KeyState::Current, ..key }).await
    }

    async fn insert_key(&mut self, key: &StoredKey) -> Result<()> {
        let sql = "insert into data_key (id, purpose, state, wrapped, created_at, changed_at) \
                   values ($1, $2, $3, $4, $5, $5)";
        let query = self.tx.query(sql).bind(key.id.as_str().to_owned()).bind(key.purpose.as_str());
        let query = query.bind(key.state.as_str()).bind(key.wrapped.clone()).bind(key.created_at);
        query.execute().await.map(drop)
    }

    async fn begin_purpose(&mut self, purpose: Purpose, now: Timestamp) -> Result<bool> {
        let begun = "insert into rotation (purpose, began_at, done, total) values ($1, $2, 0, 0) \
                     on conflict (purpose) do update set began_at = excluded.began_at, finished_at = null, \
                     done = 0, total = 0, problem = null where rotation.finished_at is not null";
        if self.tx.query(begun).bind(purpose.as_str()).bind(now.0).execute().await? == 0 {
            return Ok(false);
        }
        let key = self.sealer.keys.next(&self.sealer.random, purpose, now.0);
        self.insert_key(&key).await?;
        Ok(true)
    }
}

fn progress(row: Row) -> Result<Progress> {
    Ok(Progress {
        purpose: Purpose::parse(&row.purpose).ok_or(Error::Unseal)?,
        began_at: Timestamp(row.began_at),
        finished_at: row.finished_at.map(Timestamp),
        succeeded_at: row.succeeded_at.map(Timestamp),
        done: row.done,
        total: row.total,
        problem: row.problem,
    })
}
