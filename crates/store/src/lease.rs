//! Leases: of many instances one does a thing, and another takes it up when that one has died.

use crate::Store;
use crate::error::Result;
use model::{Lifetime, Timestamp};
use uuid::Uuid;

/// How far the clocks of instances may be apart.
const SKEW: Lifetime = Lifetime(60);

impl Store {
    /// Takes a lease, or renews it; false while somebody else has it. One that would last longer than `life` is from before the
    /// clock was set back, and counts no more.
    pub async fn hold_lease(
        &self,
        name: &'static str,
        holder: Uuid,
        life: Lifetime,
        now: Timestamp,
    ) -> Result<bool> {
        let sql = "insert into lease (name, holder, until) values ($1, $2, $3) on conflict (name) \
                   do update set holder = excluded.holder, until = excluded.until \
                   where lease.holder = excluded.holder or lease.until <= $4 or lease.until > $5";
        let query = self.db.write(sql).bind(name).bind(holder).bind(now.plus(life).0).bind(now.0);
        let query = query.bind(now.plus(life).plus(SKEW).0);
        Ok(query.execute().await? == 1)
    }

    /// Frees every lease: for an embedded database, which nobody else uses, at start.
    pub async fn release_leases(&self) -> Result<()> {
        self.db
            .write("delete from lease where name not in ('clock', 'clock-leapt')")
            .execute()
            .await
            .map(drop)
    }
}
