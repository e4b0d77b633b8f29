//! Mails on their way: rows written in the transaction of their cause, sealed, delivered by whoever claims them first.

use crate::error::Result;
use crate::{Sealer, Store, Work};
use model::{EmailAddress, Lifetime, MailId, Timestamp};
use sqlx::FromRow;
use uuid::Uuid;

const TABLE: &str = "outbox";

/// A mail as it is kept: the letter is data (JSON), rendered when it is sent or shown.
#[derive(Clone)]
pub struct Mail {
    /// Its name, also in the Message-ID, so that a mail sent twice is recognised.
    pub id: MailId,
    /// What kind of letter it is; the only word of it in the clear.
    pub kind: String,
    /// Whom it goes to.
    pub to: String,
    /// The letter as JSON.
    pub letter: String,
    /// The language to write it in.
    pub locale: String,
    /// When its cause happened.
    pub created_at: Timestamp,
    /// When it is too late to send it.
    pub not_after: Option<Timestamp>,
    /// How often its sending was begun.
    pub attempts: i64,
}

#[derive(FromRow)]
struct Row {
    id: Uuid,
    kind: String,
    recipient: Vec<u8>,
    letter: Vec<u8>,
    locale: String,
    created_at: i64,
    not_after: Option<i64>,
    attempts: i64,
}

/// Mails by state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Queue {
    /// Waiting to be sent.
    pub pending: i64,
    /// Given up.
    pub failed: i64,
    /// Since when the oldest waits that is to be sent.
    pub oldest: Option<Timestamp>,
}

impl Work {
    /// Puts a mail into the outbox; nobody but whoever posted it sends it before `due`.
    pub async fn post(&mut self, mail: &Mail, to: &EmailAddress, due: Timestamp) -> Result<()> {
        let recipient = self.sealer.seal(TABLE, "recipient", mail.id.0, to.as_str().as_bytes());
        let letter = self.sealer.seal(TABLE, "letter", mail.id.0, mail.letter.as_bytes());
        let sql = "insert into outbox (id, kind, recipient, letter, locale, state, attempts, created_at, next_at, not_after) \
                   values ($1, $2, $3, $4, $5, 'pending', 0, $6, $8, $7)";
        let query = self.tx.query(sql).bind(mail.id.0).bind(mail.kind.clone()).bind(recipient).bind(letter);
        let query = query
            .bind(mail.locale.clone())
            .bind(mail.created_at.0)
            .bind(mail.not_after.map(|at| at.0))
            .bind(due.0);
        query.execute().await?;
        Ok(())
    }
}

impl Store {
    /// Mails whose time has come, oldest first.
    pub async fn due_mails(&self, now: Timestamp, limit: i64) -> Result<Vec<MailId>> {
        let sql =
            "select id from outbox where state = 'pending' and next_at <= $1 order by next_at, id limit $2";
        let rows = self.db.read(sql).bind(now.0).bind(limit).all::<(Uuid,)>().await?;
        Ok(rows.into_iter().map(|(id,)| MailId(id)).collect())
    }

    /// Claims a mail for sending: nobody else gets it until the lease ends. `None` where somebody else was first.
    pub async fn claim_mail(&self, id: MailId, lease: Lifetime, now: Timestamp) -> Result<Option<Mail>> {
        let sql = "update outbox set attempts = attempts + 1, next_at = $3 \
                   where id = $1 and state = 'pending' and next_at <= $2 \
                   returning id, kind, recipient, letter, locale, created_at, not_after, attempts";
        let query = self.db.write(sql).bind(id.0).bind(now.0).bind(now.plus(lease).0);
        query.optional::<Row>().await?.map(|row| self.sealer.open_mail(row)).transpose()
    }

    /// Claims a mail that was posted to be sent by its own request, and was not tried yet.
    pub async fn claim_own_mail(&self, id: MailId, lease: Lifetime, now: Timestamp) -> Result<Option<Mail>> {
        let sql = "update outbox set attempts = attempts + 1, next_at = $2 \
                   where id = $1 and state = 'pending' and attempts = 0 \
                   returning id, kind, recipient, letter, locale, created_at, not_after, attempts";
        let query = self.db.write(sql).bind(id.0).bind(now.plus(lease).0);
        query.optional::<Row>().await?.map(|row| self.sealer.open_mail(row)).transpose()
    }

    /// The mail was delivered. It is forgotten at once, unless it is to be shown in the development mailbox.
    pub async fn mail_delivered(&self, id: MailId, keep: bool) -> Result<()> {
        let sql = if keep {
            "update outbox set state = 'delivered' where id = $1"
        } else {
            "delete from outbox where id = $1"
        };
        self.db.write(sql).bind(id.0).execute().await?;
        Ok(())
    }

    /// The mail could not be sent; it is tried again at `next_at`.
    pub async fn mail_postponed(&self, id: MailId, problem: &str, next_at: Timestamp) -> Result<()> {
        let sql = "update outbox set problem = $2, next_at = $3 where id = $1 and state = 'pending'";
        self.db.write(sql).bind(id.0).bind(problem.to_owned()).bind(next_at.0).execute().await?;
        Ok(())
    }

    /// The mail is given up.
    pub async fn mail_failed(&self, id: MailId, problem: &str) -> Result<()> {
        let sql = "update outbox set state = 'failed', problem = $2 where id = $1 and state = 'pending'";
        self.db.write(sql).bind(id.0).bind(problem.to_owned()).execute().await?;
        Ok(())
    }

    /// Delivered mails, newest first: the development mailbox.
    pub async fn mailbox(&self, limit: i64) -> Result<Vec<Mail>> {
        let sql = "select id, kind, recipient, letter, locale, created_at, not_after, attempts from outbox \
                   where state = 'delivered' order by created_at desc, id desc limit $1";
        let rows = self.db.read(sql).bind(limit).all::<Row>().await?;
        rows.into_iter().map(|row| self.sealer.open_mail(row)).collect()
    }

    /// Forgets mails that were delivered or given up before `before`.
    pub async fn purge_mails(&self, before: Timestamp) -> Result<u64> {
        let sql = "delete from outbox where state <> 'pending' and created_at < $1";
        self.db.write(sql).bind(before.0).execute().await
    }

    /// Frees mails whose sender died: for an embedded database, which nobody else uses, at start.
    pub async fn release_mails(&self, now: Timestamp) -> Result<u64> {
        let sql = "update outbox set next_at = $1 where state = 'pending' and next_at > $1";
        self.db.write(sql).bind(now.0).execute().await
    }

    /// How many mails wait or were given up, and since when.
    pub async fn queue(&self) -> Result<Queue> {
        let sql = "select count(case when state = 'pending' then 1 end), count(case when state = 'failed' then 1 end), \
                   min(case when state = 'pending' then created_at end) from outbox";
        let (pending, failed, oldest) = self.db.read(sql).one::<(i64, i64, Option<i64>)>().await?;
        Ok(Queue { pending, failed, oldest: oldest.map(Timestamp) })
    }
}

impl Sealer {
    fn open_mail(&self, row: Row) -> Result<Mail> {
        Ok(Mail {
            id: MailId(row.id),
            kind: row.kind,
            to: self.text(TABLE, "recipient", row.id, &row.recipient)?,
            letter: self.text(TABLE, "letter", row.id, &row.letter)?,
            locale: row.locale,
            created_at: Timestamp(row.created_at),
            not_after: row.not_after.map(Timestamp),
            attempts: row.attempts,
        })
    }
}
