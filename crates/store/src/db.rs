//! One handle for two databases, so that every statement is written once.
//!
//! Reads never use SQLite's writer: it is one connection, and whoever waits for it waits for every commit before.
//! A statement's text is `&'static str`, so a value can't get into it; values are bound.

pub(crate) mod backup;
mod migrate;
mod moving;
mod pool;
mod postgres;
mod query;
mod retry;
mod sqlite;

pub use backup::BackupError;
pub use migrate::Schema;
pub use moving::{MoveError, Moved};
pub use pool::Pool;
pub use query::{Query, Record, Value};
pub use retry::{Retry, retrying};
pub use sqlite::Pragmas;

use sqlx::{Database, SqlitePool};

use crate::error::{Error, Result};

/// A database: its pools. Cloning it shares them.
#[derive(Debug, Clone)]
pub enum Db {
    /// A file, read by many connections and written by one.
    Sqlite {
        /// Connections that refuse to write.
        readers: SqlitePool,
        /// The one connection that writes.
        writer: SqlitePool,
    },
    /// A server.
    Postgres(Pool),
}

/// How to connect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// The most connections that are made to a server. SQLite reads with as many as there are cores.
    pub connections: u32,
}

impl Default for Options {
    fn default() -> Self {
        Self { connections: 10 }
    }
}

/// Connections by what they do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Connections {
    /// All there are.
    pub open: u32,
    /// Those that wait for work.
    pub idle: u32,
    /// The most that there may be.
    pub most: u32,
}

impl Connections {
    fn of<D: Database>(pool: &sqlx::Pool<D>) -> Self {
        let idle = u32::try_from(pool.num_idle()).unwrap_or(u32::MAX);
        Self { open: pool.size(), idle, most: pool.options().get_max_connections() }
    }

    fn and(self, other: Self) -> Self {
        Self { open: self.open + other.open, idle: self.idle + other.idle, most: self.most + other.most }
    }
}

impl Db {
    /// Opens `sqlite:PATH` (making the file, for its owner only) or connects to `postgres://…`.
    pub async fn connect(url: &str, options: Options) -> Result<Self> {
        if let Some(path) = url.strip_prefix("sqlite:") {
            return sqlite::open(path.strip_prefix("//").unwrap_or(path)).await;
        }
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            return postgres::connect(url, options).await;
        }
        Err(Error::Address)
    }

    /// The database's name, for logs and metrics.
    #[must_use]
    pub fn describe(&self) -> &'static str {
        match self {
            Self::Sqlite { .. } => "SQLite",
            Self::Postgres(_) => "PostgreSQL",
        }
    }

    /// A statement that only reads.
    pub fn read(&self, sql: &'static str) -> Query<'_> {
        match self {
            Self::Sqlite { readers, .. } => Query::on_sqlite(readers, sql),
            Self::Postgres(pool) => Query::on_postgres(pool, sql),
        }
    }

    /// A statement that writes, and is committed by itself.
    pub fn write(&self, sql: &'static str) -> Query<'_> {
        match self {
            Self::Sqlite { writer, .. } => Query::on_sqlite(writer, sql),
            Self::Postgres(pool) => Query::on_postgres(pool, sql),
        }
    }

    /// Starts a transaction that may write.
    pub async fn begin(&self) -> Result<Tx> {
        let open = match self {
            Self::Sqlite { writer, .. } => Open::Sqlite(sqlite::Tx::begin(writer).await?),
            Self::Postgres(pool) => Open::Postgres(postgres::Tx::begin(pool).await?),
        };
        Ok(Tx { open })
    }

    /// How its connections stand.
    #[must_use]
    pub fn connections(&self) -> Connections {
        match self {
            Self::Sqlite { readers, writer } => Connections::of(readers).and(Connections::of(writer)),
            Self::Postgres(pool) => Connections::of(pool.connections()),
        }
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<()> {
        self.read("select 1").execute().await.map(drop)
    }

    /// The time of the database server, in microseconds since the Unix epoch, to hold it against our own and for nothing
    /// else; the embedded database has no clock of its own.
    pub async fn time(&self) -> Result<Option<i64>> {
        match self {
            Self::Sqlite { .. } => Ok(None),
            Self::Postgres(_) => {
                let sql = "select (extract(epoch from clock_timestamp()) * 1000000)::bigint";
                self.read(sql).scalar().await.map(Some)
            }
        }
    }

    /// Lets go of every connection, once those in use are given back.
    pub async fn close(&self) {
        match self {
            Self::Sqlite { readers, writer } => {
                readers.close().await;
                writer.close().await;
            }
            Self::Postgres(pool) => pool.connections().close().await,
        }
    }
}

/// A transaction. Dropping it undoes it.
///
/// A failed statement spoils it: PostgreSQL would answer `commit` with a silent rollback and SQLite would keep the rest,
/// so neither is asked.
#[derive(Debug)]
pub struct Tx {
    open: Open,
}

#[derive(Debug)]
enum Open {
    Sqlite(sqlite::Tx),
    Postgres(postgres::Tx),
}

impl Tx {
    /// A statement within the transaction.
    pub fn query(&mut self, sql: &'static str) -> Query<'_> {
        match &mut self.open {
            Open::Sqlite(tx) => Query::in_sqlite(&mut tx.connection, sql, &mut tx.spoilt),
            Open::Postgres(tx) => Query::in_postgres(&mut tx.connection, sql, &mut tx.spoilt),
        }
    }

    /// Makes everything in it true at once. After [`Error::Unavailable`] it is not known whether it did (OPS-8).
    pub async fn commit(self) -> Result<()> {
        match self.open {
            Open::Sqlite(tx) => tx.commit().await,
            Open::Postgres(tx) => tx.commit().await,
        }
    }
}
