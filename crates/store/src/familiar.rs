//! What an account signed in from before: devices and countries, as keyed digests that say nothing by themselves.

use crate::error::Result;
use crate::{Store, Work};
use model::{AccountId, Timestamp};
use vault::Digest;

/// Things of a kind that an account is remembered by; beyond it the one seen longest ago is forgotten.
const KEPT: i64 = 100;

/// What can be familiar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Familiar {
    /// A browser that keeps our cookie.
    Device,
    /// A country.
    Country,
}

/// How well something is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Acquaintance {
    /// The account was seen with nothing of its kind before.
    First,
    /// The account was seen with others of its kind alone.
    New,
    /// The account was seen with it before.
    Known,
}

impl Familiar {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Device => "device",
            Self::Country => "country",
        }
    }
}

impl Store {
    /// Whether any account was seen with it, by one of these digests: where they name the account's address, whether that
    /// account was.
    pub async fn is_familiar(&self, digests: &[Digest]) -> Result<bool> {
        let sql = "select 1 from familiar where digest = $1";
        for digest in digests {
            let query = self.db.read(sql).bind(digest.as_bytes().to_vec());
            if query.optional::<(i32,)>().await?.is_some() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Forgets what was not seen since `before`, at most `limit` rows at once; the newest of each kind stays, so that an
    /// account that was used once does not look like one that never was.
    pub async fn purge_familiar(&self, before: Timestamp, limit: i64) -> Result<u64> {
        let sql = "delete from familiar where digest in (select f.digest from familiar f where f.last_seen <= $1 and exists \
                   (select 1 from familiar n where n.account_id = f.account_id and n.kind = f.kind and n.last_seen > f.last_seen) \
                   limit $2)";
        self.db.write(sql).bind(before.0).bind(limit).execute().await
    }
}

impl Work {
    /// Notes that an account was seen with something, and says how well it was known until now. The account's lock is held.
    /// `digests` are its under each live key; it is kept under the first.
    pub async fn meet(
        &mut self,
        account: AccountId,
        kind: Familiar,
        digests: &[Digest],
        now: Timestamp,
    ) -> Result<Acquaintance> {
        let Some(digest) = digests.first() else { return Ok(Acquaintance::New) };
        for known in digests {
            if self.meet_again(account, known, digest, now).await? {
                return Ok(Acquaintance::Known);
            }
        }
        let others = "select count(*) from familiar where account_id = $1 and kind = $2";
        let (others,) = self.tx.query(others).bind(account.0).bind(kind.as_str()).one::<(i64,)>().await?;
        let first = "insert into familiar (digest, account_id, kind, last_seen) values ($1, $2, $3, $4) on conflict (digest) \
                     do update set account_id = excluded.account_id, last_seen = excluded.last_seen";
        let query = self.tx.query(first).bind(digest.as_bytes().to_vec()).bind(account.0);
        query.bind(kind.as_str()).bind(now.0).execute().await?;
        if others >= KEPT {
            self.forget_oldest(account, kind).await?;
        }
        Ok(if others == 0 { Acquaintance::First } else { Acquaintance::New })
    }

    async fn meet_again(
        &mut self,
        account: AccountId,
        known: &Digest,
        digest: &Digest,
        now: Timestamp,
    ) -> Result<bool> {
        let sql = "update familiar set digest = $3, last_seen = $4 where digest = $1 and account_id = $2";
        let query = self.tx.query(sql).bind(known.as_bytes().to_vec()).bind(account.0);
        Ok(query.bind(digest.as_bytes().to_vec()).bind(now.0).execute().await? > 0)
    }

    async fn forget_oldest(&mut self, account: AccountId, kind: Familiar) -> Result<()> {
        let sql = "delete from familiar where account_id = $1 and kind = $2 and digest not in \
                   (select digest from familiar where account_id = $1 and kind = $2 order by last_seen desc limit $3)";
        self.tx.query(sql).bind(account.0).bind(kind.as_str()).bind(KEPT).execute().await?;
        Ok(())
    }
}
