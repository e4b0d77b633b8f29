//! Sessions, the epochs behind the allowlist, and the challenges that wait for a second factor.

use crate::error::{Document, Error, Result};
use crate::{Store, Work};
use model::session::{Device, Factor, Session};
use model::{AccountId, ChallengeId, SessionId, Timestamp};
use sqlx::FromRow;
use uuid::Uuid;
use vault::Digest;

const TABLE: &str = "session";

macro_rules! select_session {
    ($condition:literal) => {
        concat!(
            "select id, account_id, epoch, confirmed, generation, factors, device, created_at, last_active, idle_until, \
             expires_at from session where ",
            $condition
        )
    };
}

#[derive(FromRow)]
struct Row {
    id: Uuid,
    account_id: Uuid,
    epoch: i64,
    confirmed: i64,
    generation: i64,
    factors: String,
    device: Vec<u8>,
    created_at: i64,
    last_active: i64,
    idle_until: i64,
    expires_at: i64,
}

#[derive(FromRow)]
struct Epochs {
    account_epoch: i64,
    session_epoch: i64,
    confirmed: i64,
}

impl Store {
    /// What the allowlist says of a session: the account's epoch, and the session's epoch and the account epoch it was
    /// confirmed under; `None` where the session has ended.
    pub async fn epochs(&self, id: SessionId, now: Timestamp) -> Result<Option<(i64, [i64; 2])>> {
        let row = self
            .db
            .read(
                "select account.epoch as account_epoch, session.epoch as session_epoch, session.confirmed as confirmed \
                 from session join account on account.id = session.account_id \
                 where session.id = $1 and session.expires_at > $2 and session.idle_until > $2",
            )
            .bind(id.0)
            .bind(now.0)
            .optional::<Epochs>()
            .await?;
        Ok(row.map(|row| (row.account_epoch, [row.session_epoch, row.confirmed])))
    }

    /// The live sessions of an account, the one used last first.
    pub async fn sessions(&self, account: AccountId, now: Timestamp) -> Result<Vec<Session>> {
        let sql = select_session!(
            "account_id = $1 and expires_at > $2 and idle_until > $2 order by last_active desc, id"
        );
        let rows = self.db.read(sql).bind(account.0).bind(now.0).all::<Row>().await?;
        rows.into_iter().map(|row| self.sealer.open_session(&row)).collect()
    }

    /// A session, dead or alive.
    pub async fn session(&self, id: SessionId) -> Result<Option<Session>> {
        let row = self.db.read(select_session!("id = $1")).bind(id.0).optional::<Row>().await?;
        row.map(|row| self.sealer.open_session(&row)).transpose()
    }

    /// Forgets what has ended by itself; at most `limit` rows of a kind at once, so that no writer waits long.
    pub async fn purge_expired(&self, now: Timestamp, limit: i64) -> Result<u64> {
        let statements = [
            "delete from session where id in (select id from session where expires_at <= $1 or idle_until <= $1 limit $2)",
            "delete from challenge where id in (select id from challenge where expires_at <= $1 limit $2)",
            "delete from email_verification where id in (select id from email_verification where expires_at <= $1 limit $2)",
            "delete from password_reset where account_id in (select account_id from password_reset where expires_at <= $1 limit $2)",
            "delete from email_change where account_id in (select account_id from email_change where expires_at <= $1 limit $2)",
            "delete from oauth2_flow where id in (select id from oauth2_flow where expires_at <= $1 limit $2)",
            "delete from mail_cooldown where subject in (select subject from mail_cooldown where next_at <= $1 limit $2)",
        ];
        let mut purged = 0;
        for statement in statements {
            purged += self.db.write(statement).bind(now.0).bind(limit).execute().await?;
        }
        Ok(purged)
    }
}

impl Work {
    /// A session.
    pub async fn session(&mut self, id: SessionId) -> Result<Option<Session>> {
        let row = self.tx.query(select_session!("id = $1")).bind(id.0).optional::<Row>().await?;
        row.map(|row| self.sealer.open_session(&row)).transpose()
    }

    /// Writes a new session down.
    pub async fn insert_session(&mut self, session: &Session, refresh: &Digest) -> Result<()> {
        let row = self.sealer.seal_session(session);
        self.tx
            .query(
                "insert into session (id, account_id, epoch, confirmed, generation, refresh, factors, device, created_at, \
                 last_active, idle_until, expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
            )
            .bind(row.id)
            .bind(row.account_id)
            .bind(row.epoch)
            .bind(row.confirmed)
            .bind(row.generation)
            .bind(refresh.as_bytes().to_vec())
            .bind(row.factors)
            .bind(row.device)
            .bind(row.created_at)
            .bind(row.last_active)
            .bind(row.idle_until)
            .bind(row.expires_at)
            .execute()
            .await?;
        Ok(())
    }

    /// Spends the refresh token for `next`; false where another request spent it first (RFR-1). `spent` is its digest under
    /// each key that it may have been stored under.
    pub async fn rotate_session(
        &mut self,
        next: &Session,
        spent: &[Digest],
        refresh: &Digest,
    ) -> Result<bool> {
        for spent in spent {
            if self.rotate_from(next, spent, refresh).await? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    async fn rotate_from(&mut self, next: &Session, spent: &Digest, refresh: &Digest) -> Result<bool> {
        let row = self.sealer.seal_session(next);
        let rotated = self
            .tx
            .query(
                "update session set epoch = $4, confirmed = $5, generation = $3 + 1, refresh = $6, device = $7, \
                 last_active = $8, idle_until = $9 where id = $1 and refresh = $2 and generation = $3",
            )
            .bind(row.id)
            .bind(spent.as_bytes().to_vec())
            .bind(row.generation - 1)
            .bind(row.epoch)
            .bind(row.confirmed)
            .bind(refresh.as_bytes().to_vec())
            .bind(row.device)
            .bind(row.last_active)
            .bind(row.idle_until)
            .execute()
            .await?;
        Ok(rotated == 1)
    }

    /// Gives a session new tokens; false where it has ended. Only with its account locked: a refresh takes that lock as well.
    pub async fn renew_session(&mut self, next: &Session, refresh: &Digest) -> Result<bool> {
        let row = self.sealer.seal_session(next);
        let renewed = self
            .tx
            .query(
                "update session set epoch = $2, confirmed = $3, generation = $4, refresh = $5, device = $6, \
                 last_active = $7, idle_until = $8 where id = $1",
            )
            .bind(row.id)
            .bind(row.epoch)
            .bind(row.confirmed)
            .bind(row.generation)
            .bind(refresh.as_bytes().to_vec())
            .bind(row.device)
            .bind(row.last_active)
            .bind(row.idle_until)
            .execute()
            .await?;
        Ok(renewed == 1)
    }

    /// Confirms a session under the account's epoch of now: its own tokens stay on the allowlist through a change that
    /// takes all others off.
    pub async fn confirm_session(&mut self, id: SessionId, account_epoch: i64) -> Result<()> {
        let sql = "update session set confirmed = $2 where id = $1";
        self.tx.query(sql).bind(id.0).bind(account_epoch).execute().await?;
        Ok(())
    }

    /// Locks a session of an account until the transaction ends; false where it has ended.
    pub async fn lock_session(&mut self, account: AccountId, id: SessionId) -> Result<bool> {
        let sql = "update session set epoch = epoch where id = $1 and account_id = $2";
        Ok(self.tx.query(sql).bind(id.0).bind(account.0).execute().await? == 1)
    }

    /// Ends one session of an account; false where there is none.
    pub async fn end_session(&mut self, account: AccountId, id: SessionId) -> Result<bool> {
        let sql = "delete from session where id = $1 and account_id = $2";
        Ok(self.tx.query(sql).bind(id.0).bind(account.0).execute().await? == 1)
    }

    /// Ends the sessions of an account, but for the one named.
    pub async fn end_sessions(&mut self, account: AccountId, except: Option<SessionId>) -> Result<u64> {
        let sql = "delete from session where account_id = $1 and id <> $2";
        self.tx.query(sql).bind(account.0).bind(except.map_or(Uuid::nil(), |id| id.0)).execute().await
    }

    /// The sessions that were used longest ago, where an account has more than `keep`.
    pub async fn surplus_sessions(&mut self, account: AccountId, keep: i64) -> Result<Vec<SessionId>> {
        let sql = "select id from session where account_id = $1 and id not in \
                   (select id from session where account_id = $1 order by last_active desc, id limit $2)";
        let rows = self.tx.query(sql).bind(account.0).bind(keep).all::<(Uuid,)>().await?;
        Ok(rows.into_iter().map(|(id,)| SessionId(id)).collect())
    }

    /// Notes a sign-in or step-up that waits for its second factor.
    pub async fn insert_challenge(
        &mut self,
        id: ChallengeId,
        account: AccountId,
        until: Timestamp,
    ) -> Result<()> {
        let sql = "insert into challenge (id, account_id, expires_at) values ($1, $2, $3)";
        self.tx.query(sql).bind(id.0).bind(account.0).bind(until.0).execute().await?;
        Ok(())
    }

    /// Spends a challenge; false where it was spent before (LOG-6).
    pub async fn spend_challenge(&mut self, id: ChallengeId, account: AccountId) -> Result<bool> {
        let sql = "delete from challenge where id = $1 and account_id = $2";
        Ok(self.tx.query(sql).bind(id.0).bind(account.0).execute().await? == 1)
    }
}

impl Store {
    /// Whether a challenge still waits.
    pub async fn challenge_waits(&self, id: ChallengeId, account: AccountId, now: Timestamp) -> Result<bool> {
        let sql = "select id from challenge where id = $1 and account_id = $2 and expires_at > $3";
        let row = self.db.read(sql).bind(id.0).bind(account.0).bind(now.0).optional::<(Uuid,)>().await?;
        Ok(row.is_some())
    }
}

impl crate::Sealer {
    fn seal_session(&self, session: &Session) -> Row {
        let device = serde_json::to_vec(&session.device).unwrap_or_default();
        Row {
            id: session.id.0,
            account_id: session.account.0,
            epoch: session.epoch,
            confirmed: session.confirmed,
            generation: session.generation,
            factors: session.factors.iter().map(|factor| factor.as_str()).collect::<Vec<_>>().join(" "),
            device: self.seal(TABLE, "device", session.id.0, &device),
            created_at: session.created_at.0,
            last_active: session.last_active.0,
            idle_until: session.idle_until.0,
            expires_at: session.expires_at.0,
        }
    }

    fn open_session(&self, row: &Row) -> Result<Session> {
        let invalid = || Error::Invalid(Document::Principal);
        let device = self.text(TABLE, "device", row.id, &row.device)?;
        let device: Device = serde_json::from_str(&device).map_err(|_| invalid())?;
        let factors: Option<Vec<Factor>> = row.factors.split_whitespace().map(Factor::parse).collect();
        Ok(Session {
            id: SessionId(row.id),
            account: AccountId(row.account_id),
            epoch: row.epoch,
            confirmed: row.confirmed,
            generation: row.generation,
            factors: factors.ok_or_else(invalid)?,
            device,
            created_at: Timestamp(row.created_at),
            last_active: Timestamp(row.last_active),
            idle_until: Timestamp(row.idle_until),
            expires_at: Timestamp(row.expires_at),
        })
    }
}
