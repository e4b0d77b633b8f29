//! Sealing anew what a former key sealed, a few rows at a time.
//!
//! What is left to do is read off the values themselves, which name their key; so it can be stopped anywhere, by a kill too,
//! and begun again. A value is replaced only while it is the one that was read: who changes it meanwhile wins, and writes
//! with the current key anyway (CRY-3).

use crate::Store;
use crate::error::Result;
use uuid::Uuid;
use vault::Place;

/// Rows of one transaction: few enough that nobody waits long for one of them.
const ROWS: i64 = 100;

/// A sealed column, and how its values are read and replaced.
struct Column {
    table: &'static str,
    name: &'static str,
    read: &'static str,
    replace: &'static str,
    count: &'static str,
}

macro_rules! sealed {
    ($table:literal, $key:literal, $column:literal) => {
        Column {
            table: $table,
            name: $column,
            read: concat!(
                "select ",
                $key,
                ", ",
                $column,
                " from ",
                $table,
                " where ",
                $key,
                " > $1 and ",
                $column,
                " is not null and substr(",
                $column,
                ", 1, 9) <> $2 order by ",
                $key,
                " limit $3"
            ),
            replace: concat!(
                "update ",
                $table,
                " set ",
                $column,
                " = $3 where ",
                $key,
                " = $1 and ",
                $column,
                " = $2"
            ),
            count: concat!(
                "select count(*) from ",
                $table,
                " where ",
                $column,
                " is not null and substr(",
                $column,
                ", 1, 9) <> $1"
            ),
        }
    };
}

/// Every sealed column. A new one belongs here; a test reads the schema and fails where one is missing.
const COLUMNS: &[Column] = &[
    sealed!("account", "id", "name"),
    sealed!("account", "id", "email"),
    sealed!("account", "id", "password"),
    sealed!("session", "id", "device"),
    sealed!("totp", "account_id", "secret"),
    sealed!("email_verification", "id", "claim"),
    sealed!("email_change", "account_id", "email"),
    sealed!("identity", "id", "subject"),
    sealed!("oauth2_flow", "id", "detail"),
    sealed!("outbox", "id", "recipient"),
    sealed!("outbox", "id", "letter"),
    sealed!("audit", "id", "detail"),
];

/// How far a pass over everything has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Position {
    pub(crate) column: usize,
    pub(crate) after: Uuid,
}

/// What one transaction did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Batch {
    /// Values that were replaced.
    pub done: i64,
    /// Values that cannot be opened; they are as they were (CRY-4).
    pub unreadable: i64,
    /// Where to go on; `None` at the end of the pass.
    pub next: Option<Position>,
}

/// Every sealed column, as table and column.
pub fn sealed_columns() -> impl Iterator<Item = (&'static str, &'static str)> {
    COLUMNS.iter().map(|column| (column.table, column.name))
}

impl Store {
    /// How many values are sealed with another key than the current one.
    pub async fn count_unsealed(&self) -> Result<i64> {
        self.count_not_beginning(&self.keys().sealed_prefix()).await
    }

    /// How many values are sealed.
    pub async fn count_sealed(&self) -> Result<i64> {
        self.count_not_beginning(&[]).await
    }

    async fn count_not_beginning(&self, prefix: &[u8]) -> Result<i64> {
        let mut count = 0;
        for column in COLUMNS {
            count += self.db.read(column.count).bind(prefix.to_vec()).scalar::<i64>().await?;
        }
        Ok(count)
    }

    /// Seals the next few values anew that are sealed with another key than the current one.
    pub async fn reseal(&self, at: Position) -> Result<Batch> {
        let Some(column) = COLUMNS.get(at.column) else { return Ok(Batch::default()) };
        let query = self.db.read(column.read).bind(at.after).bind(self.keys().sealed_prefix()).bind(ROWS);
        let rows = query.all::<(Uuid, Vec<u8>)>().await?;
        let last = rows.last().map(|(row, _)| *row);
        let (done, unreadable) = self.replace(column, rows).await?;
        let next = match last {
            Some(after) => Some(Position { after, ..at }),
            None => Some(Position { column: at.column + 1, after: Uuid::nil() }),
        };
        Ok(Batch { done, unreadable, next: next.filter(|next| next.column < COLUMNS.len()) })
    }

    async fn replace(&self, column: &Column, rows: Vec<(Uuid, Vec<u8>)>) -> Result<(i64, i64)> {
        if rows.is_empty() {
            return Ok((0, 0));
        }
        let (mut done, mut unreadable) = (0, 0);
        let mut work = self.begin().await?;
        for (row, old) in rows {
            let place = Place { table: column.table, column: column.name, row: row.as_bytes() };
            let Ok(plain) = self.keys().unseal(place, &old) else {
                unreadable += 1;
                continue;
            };
            let new = self.keys().seal(place, plain.expose(), &self.sealer.random);
            let query = work.tx.query(column.replace).bind(row).bind(old).bind(new);
            done += i64::from(query.execute().await? == 1);
        }
        work.commit().await?;
        Ok((done, unreadable))
    }
}
