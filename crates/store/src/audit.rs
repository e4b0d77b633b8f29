//! The record of what happened: rows are added and, when their time is over, forgotten. No statement changes one.

use crate::db::Query;
use crate::error::{Document, Error, Result};
use crate::{Sealer, Store, Work};
use model::audit::{Entry, Event, Filter, Kind, Outcome};
use model::{AccountId, Page, PageRequest, SessionId, Timestamp};
use sqlx::FromRow;
use uuid::Uuid;

const TABLE: &str = "audit";
const INSERT: &str = "insert into audit (id, at, kind, outcome, account_id, actor_id, session_id, detail) \
                      values ($1, $2, $3, $4, $5, $6, $7, $8)";

macro_rules! wanted {
    ($whose:literal) => {
        concat!(
            $whose,
            "at > $1 and at < $2 and ($3 is null or kind = $3) and ($4 is null or outcome = $4) \
             and ($5 is null or actor_id = $5)"
        )
    };
}

macro_rules! select_page {
    ($whose:literal) => {
        concat!(
            "select id, at, kind, outcome, account_id, actor_id, session_id, detail, \
             (select name from account where account.id = audit.account_id) as account_name, \
             (select name from account where account.id = audit.actor_id) as actor_name from audit where ",
            wanted!($whose),
            " order by at desc, id desc limit $6 offset $7"
        )
    };
}

macro_rules! select_count {
    ($whose:literal) => {
        concat!("select count(*) from audit where ", wanted!($whose))
    };
}

#[derive(FromRow)]
struct Row {
    id: Uuid,
    at: i64,
    kind: String,
    outcome: String,
    account_id: Option<Uuid>,
    actor_id: Option<Uuid>,
    session_id: Option<Uuid>,
    detail: Vec<u8>,
    account_name: Option<Vec<u8>>,
    actor_name: Option<Vec<u8>>,
}

/// An entry, with what those whom it names are called today.
#[derive(Debug)]
pub struct Named {
    /// The entry.
    pub entry: Entry,
    /// The name of whom it is about; none where the account is gone.
    pub account: Option<String>,
    /// The name of who did it; none where the account is gone.
    pub actor: Option<String>,
}

impl Work {
    /// Adds an entry, in the transaction of what it tells.
    pub async fn record(&mut self, entry: &Entry) -> Result<()> {
        let detail = self.sealer.seal_detail(entry);
        bind_entry(self.tx.query(INSERT), entry, detail).execute().await?;
        Ok(())
    }
}

impl Store {
    /// Adds an entry by itself: about a refusal, whose transaction is taken back.
    pub async fn record(&self, entry: &Entry) -> Result<()> {
        let detail = self.sealer.seal_detail(entry);
        bind_entry(self.db.write(INSERT), entry, detail).execute().await?;
        Ok(())
    }

    /// A page of the entries that are wanted, the newest first. Those of one account have a text of their own, and with it
    /// their index.
    pub async fn audit(&self, filter: &Filter, page: PageRequest) -> Result<Page<Named>> {
        let (rows, count) = match filter.account {
            Some(_) => (select_page!("account_id = $8 and "), select_count!("account_id = $6 and ")),
            None => (select_page!(""), select_count!("")),
        };
        let rows = bind_filter(self.db.read(rows), filter).bind(page.limit()).bind(page.offset());
        let rows = bind_account(rows, filter).all::<Row>().await?;
        let total = bind_account(bind_filter(self.db.read(count), filter), filter).scalar().await?;
        let items = rows.into_iter().map(|row| self.sealer.open_entry(row)).collect::<Result<_>>()?;
        Ok(Page { items, request: page, total })
    }

    /// Forgets entries that are older than `before`, at most `limit` at once; answers how many.
    pub async fn purge_audit(&self, before: Timestamp, limit: i64) -> Result<u64> {
        let sql = "delete from audit where id in (select id from audit where at < $1 order by at limit $2)";
        self.db.write(sql).bind(before.0).bind(limit).execute().await
    }
}

fn bind_entry<'c>(query: Query<'c>, entry: &Entry, detail: Vec<u8>) -> Query<'c> {
    let Event { kind, outcome, account, actor, session, .. } = &entry.event;
    query
        .bind(entry.id)
        .bind(entry.at.0)
        .bind(kind.as_str())
        .bind(outcome.as_str())
        .bind(account.map(|id| id.0))
        .bind(actor.map(|id| id.0))
        .bind(session.map(|id| id.0))
        .bind(detail)
}

fn bind_filter<'c>(query: Query<'c>, filter: &Filter) -> Query<'c> {
    query
        .bind(filter.after.map_or(i64::MIN, |at| at.0))
        .bind(filter.before.map_or(i64::MAX, |at| at.0))
        .bind(filter.kind.map(Kind::as_str))
        .bind(filter.outcome.map(Outcome::as_str))
        .bind(filter.actor.map(|id| id.0))
}

fn bind_account<'c>(query: Query<'c>, filter: &Filter) -> Query<'c> {
    match filter.account {
        Some(id) => query.bind(id.0),
        None => query,
    }
}

impl Sealer {
    fn seal_detail(&self, entry: &Entry) -> Vec<u8> {
        let detail = serde_json::to_vec(&entry.event.detail).unwrap_or_default();
        self.seal(TABLE, "detail", entry.id, &detail)
    }

    fn open_entry(&self, row: Row) -> Result<Named> {
        let invalid = || Error::Invalid(Document::Principal);
        let detail = self.text(TABLE, "detail", row.id, &row.detail)?;
        let name = |id: Option<Uuid>, sealed: Option<Vec<u8>>| match (id, sealed) {
            (Some(id), Some(sealed)) => self.account_name(id, &sealed).map(Some),
            _ => Ok(None),
        };
        let (account, actor) = (name(row.account_id, row.account_name)?, name(row.actor_id, row.actor_name)?);
        let event = Event {
            kind: row.kind.parse().map_err(|_| invalid())?,
            outcome: row.outcome.parse().map_err(|_| invalid())?,
            account: row.account_id.map(AccountId),
            actor: row.actor_id.map(AccountId),
            session: row.session_id.map(SessionId),
            detail: serde_json::from_str(&detail).map_err(|_| invalid())?,
        };
        Ok(Named { entry: Entry { id: row.id, at: Timestamp(row.at), event }, account, actor })
    }
}
