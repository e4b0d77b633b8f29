//! A clock that leaps ahead would make everything look long over. When it was last believed is written down among the leases,
//! and so is since when it has been far ahead of that.

use crate::error::Result;
use crate::{Store, Work};
use model::{Lifetime, Timestamp};
use uuid::Uuid;

const BELIEVED: &str = "clock";
const LEAPT: &str = "clock-leapt";

impl Store {
    /// Whether the clock has gone on since this was last asked, by no more than `stride`; it may have been set back. One that has
    /// leapt further is believed once it has gone on from there for another `stride` (C-30).
    pub async fn is_clock_steady(&self, now: Timestamp, stride: Lifetime) -> Result<bool> {
        let mut work = self.begin().await?;
        let believed = work.noted(BELIEVED).await?;
        let leapt = work.noted(LEAPT).await?.filter(|leapt| *leapt <= now);
        let has_come_from = |then: Timestamp| now <= then.plus(stride);
        let is_steady =
            believed.is_none_or(has_come_from) || leapt.is_some_and(|leapt| now >= leapt.plus(stride));
        if is_steady {
            work.note(BELIEVED, now).await?;
            work.tx.query("delete from lease where name = $1").bind(LEAPT).execute().await?;
        } else {
            work.note(LEAPT, leapt.unwrap_or(now)).await?;
        }
        work.commit().await?;
        Ok(is_steady)
    }
}

impl Work {
    async fn noted(&mut self, name: &'static str) -> Result<Option<Timestamp>> {
        let query = self.tx.query("select until from lease where name = $1").bind(name);
        Ok(query.optional::<(i64,)>().await?.map(|(at,)| Timestamp(at)))
    }

    async fn note(&mut self, name: &'static str, at: Timestamp) -> Result<()> {
        let sql = "insert into lease (name, holder, until) values ($1, $2, $3) \
                   on conflict (name) do update set until = excluded.until";
        self.tx.query(sql).bind(name).bind(Uuid::nil()).bind(at.0).execute().await.map(drop)
    }
}
