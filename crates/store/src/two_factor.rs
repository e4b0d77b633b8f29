//! Second factors: mailed codes, authenticator secrets, recovery codes, and what an account has guessed wrong.

use crate::error::{Error, Result};
use crate::{Store, Work};
use model::two_factor::budget::Spent;
use model::two_factor::email::{ChargedCode, CodePurpose};
use model::{AccountId, Lifetime, Timestamp};
use sqlx::FromRow;
use uuid::Uuid;
use vault::Digest;
use vault::{Step, TotpSecret};

const TOTP: &str = "totp";
/// No code lives longer than ten minutes, and a minute that the clocks of instances may differ; one that would is from before
/// the clock was set back, and has had its time (OPS-12).
const LONGEST_CODE: Lifetime = Lifetime(660);

#[derive(FromRow)]
struct CodeRow {
    digest: Vec<u8>,
    attempts: i64,
}

#[derive(FromRow)]
struct SpentRow {
    failures: i64,
    oldest: Option<i64>,
}

/// One guess that was charged before it was compared; a right one is refunded.
#[derive(Clone, Copy, Debug)]
pub struct Charge(Uuid);

impl Work {
    /// What an account has used of its budget since `since`. Takes the account's guard row first, so that guesses at
    /// once are counted one after the other on both databases.
    pub async fn second_factor_spent(&mut self, account: AccountId, since: Timestamp) -> Result<Spent> {
        let guard = "insert into second_factor_guard (account_id, consecutive) values ($1, 0) \
                     on conflict (account_id) do update set consecutive = second_factor_guard.consecutive \
                     returning consecutive";
        let (consecutive,) = self.tx.query(guard).bind(account.0).one::<(i64,)>().await?;
        let stale = "delete from second_factor_failure where account_id = $1 and failed_at <= $2";
        self.tx.query(stale).bind(account.0).bind(since.0).execute().await?;
        let count = "select count(*) as failures, min(failed_at) as oldest from second_factor_failure where account_id = $1";
        let row = self.tx.query(count).bind(account.0).one::<SpentRow>().await?;
        Ok(Spent {
            failures: u32::try_from(row.failures).unwrap_or(u32::MAX),
            oldest: row.oldest.map(Timestamp),
            consecutive: u32::try_from(consecutive).unwrap_or(u32::MAX),
        })
    }

    /// Counts one guess at the account's second factor as wrong until it is proved right (EML-5).
    pub async fn charge_second_factor(
        &mut self,
        account: AccountId,
        id: Uuid,
        now: Timestamp,
    ) -> Result<Charge> {
        let failure = "insert into second_factor_failure (id, account_id, failed_at) values ($1, $2, $3)";
        self.tx.query(failure).bind(id).bind(account.0).bind(now.0).execute().await?;
        let row = "update second_factor_guard set consecutive = consecutive + 1 where account_id = $1";
        self.tx.query(row).bind(account.0).execute().await?;
        Ok(Charge(id))
    }

    /// The guess was right: it does not count, and the row of wrong ones is broken.
    pub async fn refund_second_factor(&mut self, account: AccountId, charge: Charge) -> Result<()> {
        let failure = "delete from second_factor_failure where id = $1";
        self.tx.query(failure).bind(charge.0).execute().await?;
        let row = "update second_factor_guard set consecutive = 0 where account_id = $1";
        self.tx.query(row).bind(account.0).execute().await?;
        Ok(())
    }

    /// Replaces the account's code for a purpose: only the newest is valid (EML-8).
    pub async fn put_email_code(
        &mut self,
        account: AccountId,
        purpose: CodePurpose,
        digest: &Digest,
        attempts: u32,
        until: Timestamp,
    ) -> Result<()> {
        let sql = "insert into email_code (account_id, purpose, digest, attempts, expires_at) values ($1, $2, $3, $4, $5) \
                   on conflict (account_id, purpose) do update set digest = excluded.digest, \
                   attempts = excluded.attempts, expires_at = excluded.expires_at";
        let query =
            self.tx.query(sql).bind(account.0).bind(purpose.as_str()).bind(digest.as_bytes().to_vec());
        query.bind(i64::from(attempts)).bind(until.0).execute().await?;
        Ok(())
    }

    /// Takes one try off a live code and hands its digest over; `None` where there is no live code or no try is left.
    pub async fn charge_email_code(
        &mut self,
        account: AccountId,
        purpose: CodePurpose,
        now: Timestamp,
    ) -> Result<Option<ChargedCode>> {
        let sql = "update email_code set attempts = attempts - 1 where account_id = $1 and purpose = $2 \
                   and attempts > 0 and expires_at > $3 and expires_at <= $4 returning digest, attempts";
        let query = self.tx.query(sql).bind(account.0).bind(purpose.as_str()).bind(now.0);
        let query = query.bind(now.plus(LONGEST_CODE).0);
        let Some(row) = query.optional::<CodeRow>().await? else { return Ok(None) };
        Ok(Some(ChargedCode {
            account,
            purpose,
            digest: Digest::from_bytes(&row.digest).ok_or(Error::Unseal)?,
            attempts_left: u32::try_from(row.attempts).unwrap_or(0),
        }))
    }

    /// Uses a code up; false where another request used it first (EML-4).
    pub async fn spend_email_code(&mut self, code: &ChargedCode) -> Result<bool> {
        let sql = "delete from email_code where account_id = $1 and purpose = $2 and digest = $3";
        let query = self.tx.query(sql).bind(code.account.0).bind(code.purpose.as_str());
        Ok(query.bind(code.digest.as_bytes().to_vec()).execute().await? == 1)
    }

    /// Voids every mailed code of an account.
    pub async fn void_email_codes(&mut self, account: AccountId) -> Result<()> {
        self.tx.query("delete from email_code where account_id = $1").bind(account.0).execute().await?;
        Ok(())
    }

    /// Voids every sign-in and step-up of an account that waits for its second factor.
    pub async fn void_challenges(&mut self, account: AccountId) -> Result<()> {
        self.tx.query("delete from challenge where account_id = $1").bind(account.0).execute().await?;
        Ok(())
    }

    /// Keeps an authenticator's secret; the code of the enrolment is burnt (TOT-4, TOT-9).
    pub async fn put_totp(&mut self, account: AccountId, secret: &TotpSecret, used: Step) -> Result<()> {
        let sealed = self.sealer.seal(TOTP, "secret", account.0, secret.as_bytes());
        let sql = "insert into totp (account_id, secret, last_step) values ($1, $2, $3) on conflict (account_id) \
                   do update set secret = excluded.secret, last_step = excluded.last_step";
        self.tx.query(sql).bind(account.0).bind(sealed).bind(used.0).execute().await?;
        Ok(())
    }

    /// Forgets an authenticator's secret, and the recovery codes that stood in for it.
    pub async fn forget_totp(&mut self, account: AccountId) -> Result<()> {
        self.tx.query("delete from totp where account_id = $1").bind(account.0).execute().await?;
        self.tx.query("delete from recovery_code where account_id = $1").bind(account.0).execute().await?;
        Ok(())
    }

    /// Forgets everything about an account's second factors, and what was guessed wrong at them.
    pub async fn forget_second_factors(&mut self, account: AccountId) -> Result<()> {
        self.forget_totp(account).await?;
        self.void_email_codes(account).await?;
        for sql in [
            "delete from second_factor_failure where account_id = $1",
            "delete from second_factor_guard where account_id = $1",
        ] {
            self.tx.query(sql).bind(account.0).execute().await?;
        }
        Ok(())
    }

    /// Spends a time step; false where it, or a later one, was spent before (RFC 6238, section 5.2; TOT-3).
    pub async fn spend_totp_step(&mut self, account: AccountId, step: Step) -> Result<bool> {
        let sql = "update totp set last_step = $2 where account_id = $1 and last_step < $2";
        Ok(self.tx.query(sql).bind(account.0).bind(step.0).execute().await? == 1)
    }

    /// Uses a recovery code up; false where another request used it first (RCV-2).
    pub async fn spend_recovery_code(&mut self, account: AccountId, code: &Digest) -> Result<bool> {
        let sql = "delete from recovery_code where account_id = $1 and digest = $2";
        Ok(self.tx.query(sql).bind(account.0).bind(code.as_bytes().to_vec()).execute().await? == 1)
    }

    /// How many recovery codes an account has left.
    pub async fn count_recovery_codes(&mut self, account: AccountId) -> Result<u32> {
        let sql = "select count(*) from recovery_code where account_id = $1";
        let (left,) = self.tx.query(sql).bind(account.0).one::<(i64,)>().await?;
        Ok(u32::try_from(left).unwrap_or(u32::MAX))
    }

    /// Replaces the recovery codes of an account.
    pub async fn put_recovery_codes(
        &mut self,
        account: AccountId,
        digests: &[Digest],
        now: Timestamp,
    ) -> Result<()> {
        self.tx.query("delete from recovery_code where account_id = $1").bind(account.0).execute().await?;
        for digest in digests {
            let sql = "insert into recovery_code (account_id, digest, created_at) values ($1, $2, $3)";
            let query = self.tx.query(sql).bind(account.0).bind(digest.as_bytes().to_vec()).bind(now.0);
            query.execute().await?;
        }
        Ok(())
    }
}

impl Store {
    /// The recovery codes that an account has left.
    pub async fn recovery_codes(&self, account: AccountId) -> Result<Vec<Digest>> {
        let sql = "select digest from recovery_code where account_id = $1";
        let rows = self.db.read(sql).bind(account.0).all::<(Vec<u8>,)>().await?;
        rows.iter().map(|(digest,)| Digest::from_bytes(digest).ok_or(Error::Unseal)).collect()
    }

    /// Takes one counted guess back. The guesses in a row before it stay as they are.
    pub async fn withdraw_second_factor(&self, account: AccountId, charge: Charge) -> Result<()> {
        let mut work = self.begin().await?;
        let row = "update second_factor_guard set consecutive = consecutive - 1 where account_id = $1 and consecutive > 0";
        work.tx.query(row).bind(account.0).execute().await?;
        let failure = "delete from second_factor_failure where id = $1";
        work.tx.query(failure).bind(charge.0).execute().await?;
        work.commit().await
    }

    /// The secret of an account's authenticator.
    pub async fn totp_secret(&self, account: AccountId) -> Result<Option<TotpSecret>> {
        let sql = "select secret from totp where account_id = $1";
        let Some((sealed,)) = self.db.read(sql).bind(account.0).optional::<(Vec<u8>,)>().await? else {
            return Ok(None);
        };
        let plain = self.sealer.bytes(TOTP, "secret", account.0, &sealed)?;
        TotpSecret::from_bytes(plain.expose()).map(Some).ok_or(Error::Unseal)
    }
}
