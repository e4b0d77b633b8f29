//! The address that an account is about to have. It stands in one row with the digest of the link that proves it, so that no
//! link ever proves another address than the one it was mailed to (EVF-4); and an account has one such row at most.

use crate::Work;
use crate::error::{Error, Result};
use model::{AccountId, EmailAddress, SessionId, Timestamp};
use sqlx::FromRow;
use uuid::Uuid;
use vault::Digest;

const TABLE: &str = "email_change";

#[derive(FromRow)]
struct Row {
    session_id: Uuid,
    credentials: i64,
    email: Vec<u8>,
    digest: Vec<u8>,
    expires_at: i64,
}

/// A change of address that waits for its link to be used.
#[derive(Clone, Debug)]
pub struct EmailChange {
    /// The session that asked for it; the change dies with it.
    pub session: SessionId,
    /// The account's credentials number then.
    pub credentials: i64,
    /// The address to come.
    pub email: EmailAddress,
    /// Digest of the link's secret.
    pub digest: Digest,
    /// When it is void.
    pub expires_at: Timestamp,
}

impl Work {
    /// Writes a change down in the place of the one that waited.
    pub async fn put_email_change(&mut self, account: AccountId, change: &EmailChange) -> Result<()> {
        let email = self.sealer.seal(TABLE, "email", account.0, change.email.as_str().as_bytes());
        let sql = "insert into email_change (account_id, session_id, credentials, email, digest, expires_at) \
                   values ($1, $2, $3, $4, $5, $6) on conflict (account_id) do update set \
                   session_id = excluded.session_id, credentials = excluded.credentials, email = excluded.email, \
                   digest = excluded.digest, expires_at = excluded.expires_at";
        let query = self.tx.query(sql).bind(account.0).bind(change.session.0).bind(change.credentials);
        let query = query.bind(email).bind(change.digest.as_bytes().to_vec());
        query.bind(change.expires_at.0).execute().await?;
        Ok(())
    }

    /// The change that waits. Whoever uses it has the account locked.
    pub async fn email_change(&mut self, account: AccountId) -> Result<Option<EmailChange>> {
        let sql = "select session_id, credentials, email, digest, expires_at from email_change where account_id = $1";
        let Some(row) = self.tx.query(sql).bind(account.0).optional::<Row>().await? else { return Ok(None) };
        let email = self.sealer.text(TABLE, "email", account.0, &row.email)?;
        Ok(Some(EmailChange {
            session: SessionId(row.session_id),
            credentials: row.credentials,
            email: EmailAddress::parse(&email).map_err(|_| Error::Unseal)?,
            digest: Digest::from_bytes(&row.digest).ok_or(Error::Unseal)?,
            expires_at: Timestamp(row.expires_at),
        }))
    }

    /// Forgets the change that waits.
    pub async fn forget_email_change(&mut self, account: AccountId) -> Result<()> {
        self.tx.query("delete from email_change where account_id = $1").bind(account.0).execute().await?;
        Ok(())
    }
}
