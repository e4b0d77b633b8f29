//! Everything of an embedded database, moved to a PostgreSQL server: in one transaction, and held against the original by
//! count and digest before it is committed ([decision 33](../../../../docs/decisions/0033-moving-to-postgresql.md)).
//!
//! The tables are read off the embedded database's own catalogue, so that a new one cannot be forgotten here.

mod catalogue;
mod rows;

use sqlx::{Connection as _, PgConnection, Postgres, SqliteConnection, Transaction};

use super::{Db, postgres};
use crate::error::{Error, Result};
use catalogue::Table;
use rows::Tally;

/// A move that left the target with everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moved {
    /// Tables that were compared.
    pub tables: usize,
    /// Rows in them.
    pub rows: u64,
    /// Whether the target had all of it before.
    pub already: bool,
}

/// Why nothing was moved. The target is as it was.
#[derive(Debug, thiserror::Error)]
pub enum MoveError {
    /// One of the two is not of its kind.
    #[error("only the embedded database is moved, and only to PostgreSQL")]
    WrongKind,
    /// The target came from this database and has gone its own way since.
    #[error("this database was moved there before, and the target has been in use since: nothing was copied")]
    InUse,
    /// The target has accounts or keys of its own.
    #[error("the target holds the data of another server: nothing was copied; give an empty database")]
    Foreign,
    /// What arrived in a table is not what was sent.
    #[error("what arrived in the table {0} is not what was sent: nothing was kept")]
    Differs(String),
    /// A database refused.
    #[error(transparent)]
    Store(#[from] Error),
}

/// Whose data a target has.
enum Holder {
    Nobody,
    Ours,
    Others,
}

impl Db {
    /// Moves everything in this embedded database to a PostgreSQL database with the same schema, all of it or nothing. Nobody
    /// may write to either meanwhile; a server that starts over the target waits or gives up.
    pub async fn move_to(&self, target: &Self) -> Result<Moved, MoveError> {
        let (Self::Sqlite { readers, .. }, Self::Postgres(pool)) = (self, target) else {
            return Err(MoveError::WrongKind);
        };
        let mut connection = postgres::for_migrations(&pool.connections().connect_options()).await?;
        let mut from = readers.begin().await.map_err(Error::from)?;
        let to = locked(&mut connection).await?;
        let moved = between(&mut from, to).await;
        connection.close().await.map_err(Error::from)?;
        moved
    }
}

/// The target, with the tables that every server begins with locked.
async fn locked(connection: &mut PgConnection) -> Result<Transaction<'_, Postgres>> {
    let mut to = connection.begin().await?;
    sqlx::query("lock table data_key, account in access exclusive mode").execute(&mut *to).await?;
    sqlx::query("set local bytea_output = 'hex'").execute(&mut *to).await?;
    Ok(to)
}

async fn between(from: &mut SqliteConnection, mut to: Transaction<'_, Postgres>) -> Result<Moved, MoveError> {
    let tables = catalogue::tables(from).await?;
    let already = match holder(from, &mut to).await? {
        Holder::Nobody => false,
        Holder::Ours => true,
        Holder::Others => return Err(MoveError::Foreign),
    };
    let sent = if already { tallies(from, &tables).await? } else { copy(from, &mut to, &tables).await? };
    for (table, sent) in tables.iter().zip(&sent) {
        if rows::arrived(&mut to, table).await? != *sent {
            return Err(if already { MoveError::InUse } else { MoveError::Differs(table.name.clone()) });
        }
    }
    // Without it the first statements would be planned as if every table were empty.
    sqlx::query("analyze").execute(&mut *to).await.map_err(Error::from)?;
    to.commit().await.map_err(Error::from)?;
    Ok(Moved { tables: tables.len(), rows: sent.iter().map(|sent| sent.rows).sum(), already })
}

/// Nothing can be kept without keys, and their names are random: who shares one has a common past.
async fn holder(from: &mut SqliteConnection, to: &mut PgConnection) -> Result<Holder> {
    const KEYS: &str = "select id from data_key";
    let theirs: Vec<String> = sqlx::query_scalar(KEYS).fetch_all(&mut *to).await?;
    let ours: Vec<String> = sqlx::query_scalar(KEYS).fetch_all(from).await?;
    if theirs.iter().any(|key| ours.contains(key)) {
        return Ok(Holder::Ours);
    }
    let accounts: i64 = sqlx::query_scalar("select count(*) from account").fetch_one(to).await?;
    Ok(if theirs.is_empty() && accounts == 0 { Holder::Nobody } else { Holder::Others })
}

async fn tallies(from: &mut SqliteConnection, tables: &[Table]) -> Result<Vec<Tally>> {
    let mut tallies = Vec::new();
    for table in tables {
        let mut tally = Tally::default();
        let mut page = rows::Page::first();
        while let Some(lines) = page.next(from, table).await? {
            tally.add(&lines);
        }
        tallies.push(tally);
    }
    Ok(tallies)
}

/// What migrations put into a new database is in the embedded one as well; so the target is emptied first.
async fn copy(from: &mut SqliteConnection, to: &mut PgConnection, tables: &[Table]) -> Result<Vec<Tally>> {
    for table in tables.iter().rev() {
        sqlx::query(table.emptied()).execute(&mut *to).await?;
    }
    let mut tallies = Vec::new();
    for table in tables {
        let mut tally = Tally::default();
        let mut page = rows::Page::first();
        let mut sink = to.copy_in_raw(&table.filled()).await?;
        while let Some(lines) = page.next(from, table).await? {
            tally.add(&lines);
            sink.send(lines.concat().into_bytes()).await?;
        }
        sink.finish().await?;
        tallies.push(tally);
    }
    Ok(tallies)
}
