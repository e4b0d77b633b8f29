//! What may happen so often in a window, counted in the transaction of what happens: alerts of a kind, mailed codes, links.

use crate::error::Result;
use crate::{Store, Work};
use model::{Lifetime, Timestamp};
use vault::Digest;

/// So many in a window, which begins with the first of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    /// How many.
    pub count: u32,
    /// The window.
    pub window: Lifetime,
}

/// Whether there was one left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    /// Yes, and it is taken.
    Taken,
    /// Not before so many seconds.
    Used(i64),
}

impl Work {
    /// Takes one off the quota of `subject`: its digest under each live key, the oldest first.
    pub async fn take(&mut self, subject: &[Digest], quota: Quota, now: Timestamp) -> Result<Share> {
        for digest in subject {
            if let Share::Used(left) = self.take_one(digest, quota, now).await? {
                return Ok(Share::Used(left));
            }
        }
        Ok(Share::Taken)
    }

    /// Takes one in one statement. A window that ends later than one from now is from before the
    /// clock was set back, and begins again (OPS-12).
    async fn take_one(&mut self, subject: &Digest, quota: Quota, now: Timestamp) -> Result<Share> {
        let sql = "insert into quota (subject, used, ends_at) values ($1, 1, $2) on conflict (subject) do update set \
                   used = case when quota.ends_at <= $3 or quota.ends_at > $2 then 1 else quota.used + 1 end, \
                   ends_at = case when quota.ends_at <= $3 or quota.ends_at > $2 then $2 else quota.ends_at end \
                   where quota.ends_at <= $3 or quota.ends_at > $2 or quota.used < $4 returning used";
        let query = self.tx.query(sql).bind(subject.as_bytes().to_vec()).bind(now.plus(quota.window).0);
        if query.bind(now.0).bind(i64::from(quota.count)).optional::<(i64,)>().await?.is_some() {
            return Ok(Share::Taken);
        }
        let sql = "select ends_at from quota where subject = $1";
        let row = self.tx.query(sql).bind(subject.as_bytes().to_vec()).optional::<(i64,)>().await?;
        Ok(Share::Used(row.map_or(1, |(ends_at,)| Timestamp(ends_at).seconds_from(now).max(1))))
    }

    /// Puts one back: it did not count after all.
    pub async fn put_back(&mut self, subject: &[Digest]) -> Result<()> {
        let sql = "update quota set used = used - 1 where subject = $1 and used > 0";
        for digest in subject {
            self.tx.query(sql).bind(digest.as_bytes().to_vec()).execute().await?;
        }
        Ok(())
    }
}

impl Store {
    /// Forgets windows that ended before `before`, at most `limit` at once (RLM-10).
    pub async fn purge_quotas(&self, before: Timestamp, limit: i64) -> Result<u64> {
        let sql =
            "delete from quota where subject in (select subject from quota where ends_at <= $1 limit $2)";
        self.db.write(sql).bind(before.0).bind(limit).execute().await
    }
}
