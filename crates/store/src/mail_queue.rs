//! Mails that were not delivered, for whoever looks after them: what they are, what is in the way, and that they are tried at once or
//! discarded.

use crate::error::Result;
use crate::{Sealer, Store, Work};
use model::{EmailAddress, Lifetime, MailId, Page, PageRequest, Timestamp};
use sqlx::FromRow;
use uuid::Uuid;

/// A mail that waits, or was given up. What it says is not told.
#[derive(Clone, Debug)]
pub struct QueuedMail {
    /// Its name.
    pub id: MailId,
    /// What kind of letter it is.
    pub kind: String,
    /// Whom it goes to.
    pub to: EmailAddress,
    /// Whether it is not tried again by itself.
    pub is_given_up: bool,
    /// How often its sending was begun.
    pub attempts: i64,
    /// When its cause happened.
    pub created_at: Timestamp,
    /// When it is tried next, where it is.
    pub next_at: Timestamp,
    /// When it is too late to send it.
    pub not_after: Option<Timestamp>,
    /// What was in the way last.
    pub problem: Option<String>,
}

#[derive(FromRow)]
struct Row {
    id: Uuid,
    kind: String,
    recipient: Vec<u8>,
    state: String,
    attempts: i64,
    created_at: i64,
    next_at: i64,
    not_after: Option<i64>,
    problem: Option<String>,
}

impl Store {
    /// A page of the mails that wait or were given up, the newest first.
    pub async fn queued_mails(&self, page: PageRequest) -> Result<Page<QueuedMail>> {
        let sql = "select id, kind, recipient, state, attempts, created_at, next_at, not_after, problem from outbox \
                   where state <> 'delivered' order by created_at desc, id desc limit $1 offset $2";
        let rows = self.db.read(sql).bind(page.limit()).bind(page.offset()).all::<Row>().await?;
        let total = self.db.read("select count(*) from outbox where state <> 'delivered'").scalar().await?;
        let items = rows.into_iter().map(|row| self.sealer.open_queued(row)).collect::<Result<_>>()?;
        Ok(Page { items, request: page, total })
    }
}

impl Work {
    /// Makes a mail due now that was given up, or waits for longer than a claim holds: nobody is sending it. False where there is no such
    /// mail, or it is too late for it.
    pub async fn retry_mail(&mut self, id: MailId, lease: Lifetime, now: Timestamp) -> Result<bool> {
        let sql = "update outbox set state = 'pending', next_at = $2 \
                   where id = $1 and (state = 'failed' or (state = 'pending' and next_at > $3)) \
                   and (not_after is null or not_after > $2)";
        let query = self.tx.query(sql).bind(id.0).bind(now.0).bind(now.plus(lease).0);
        Ok(query.execute().await? == 1)
    }

    /// Discards a mail that waits or was given up; false where there is none.
    pub async fn drop_mail(&mut self, id: MailId) -> Result<bool> {
        let sql = "delete from outbox where id = $1 and state <> 'delivered'";
        Ok(self.tx.query(sql).bind(id.0).execute().await? == 1)
    }
}

impl Sealer {
    fn open_queued(&self, row: Row) -> Result<QueuedMail> {
        let to = self.text("outbox", "recipient", row.id, &row.recipient)?;
        Ok(QueuedMail {
            id: MailId(row.id),
            kind: row.kind,
            to: EmailAddress::parse(&to).map_err(|_| crate::Error::Invalid(crate::Document::User))?,
            is_given_up: row.state == "failed",
            attempts: row.attempts,
            created_at: Timestamp(row.created_at),
            next_at: Timestamp(row.next_at),
            not_after: row.not_after.map(Timestamp),
            problem: row.problem,
        })
    }
}
