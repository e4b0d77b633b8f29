//! Links that reset a password: one for an account, the newest. Only a digest of its secret is kept (PRT-3).

use crate::error::Result;
use crate::{Store, Work};
use model::{AccountId, Timestamp};
use uuid::Uuid;
use vault::Digest;

impl Store {
    /// Whether a link still counts, whose digest is one of these. It stays so: what uses it up is [`Work::spend_password_reset`].
    pub async fn password_reset_waits(
        &self,
        account: AccountId,
        digests: &[Digest],
        now: Timestamp,
    ) -> Result<bool> {
        let sql =
            "select account_id from password_reset where account_id = $1 and digest = $2 and expires_at > $3";
        for digest in digests {
            let query = self.db.read(sql).bind(account.0).bind(digest.as_bytes().to_vec()).bind(now.0);
            if query.optional::<(Uuid,)>().await?.is_some() {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

impl Work {
    /// Writes a link down; the former one is void. Nothing happens where the account is gone.
    pub async fn put_password_reset(
        &mut self,
        account: AccountId,
        digest: &Digest,
        until: Timestamp,
    ) -> Result<()> {
        let sql = "insert into password_reset (account_id, digest, expires_at) \
                   select id, $2, $3 from account where id = $1 \
                   on conflict (account_id) do update set digest = excluded.digest, expires_at = excluded.expires_at";
        let query = self.tx.query(sql).bind(account.0).bind(digest.as_bytes().to_vec()).bind(until.0);
        query.execute().await?;
        Ok(())
    }

    /// Uses a link up whose digest is one of these; false where it was void before, or another request was first.
    pub async fn spend_password_reset(
        &mut self,
        account: AccountId,
        digests: &[Digest],
        now: Timestamp,
    ) -> Result<bool> {
        let sql = "delete from password_reset where account_id = $1 and digest = $2 and expires_at > $3";
        for digest in digests {
            let query = self.tx.query(sql).bind(account.0).bind(digest.as_bytes().to_vec()).bind(now.0);
            if query.execute().await? == 1 {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Voids the link of an account.
    pub async fn void_password_reset(&mut self, account: AccountId) -> Result<()> {
        self.tx.query("delete from password_reset where account_id = $1").bind(account.0).execute().await?;
        Ok(())
    }
}
