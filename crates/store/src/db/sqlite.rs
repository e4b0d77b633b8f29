//! SQLite as a server needs it (OPS-6): write-ahead log, every commit on the disk, one writer.

use std::fs::{DirBuilder, OpenOptions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;
use std::time::Duration;

use sqlx::pool::PoolConnection;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Database, FromRow, SqlStr, Sqlite, SqlitePool};
use sqlx_core::transaction::TransactionManager;

use super::Db;
use crate::error::{Error, Result};

type Manager = <Sqlite as Database>::TransactionManager;

const BUSY: Duration = Duration::from_secs(5);

/// What one of SQLite's pools says about itself.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Pragmas {
    /// `wal`.
    pub journal_mode: String,
    /// 2 is FULL.
    pub synchronous: i64,
    /// 1 is on.
    pub foreign_keys: i64,
    /// In milliseconds.
    pub busy_timeout: i64,
    /// 1 refuses every write.
    pub query_only: i64,
    /// The most connections that the pool may have.
    #[sqlx(skip)]
    pub connections: u32,
}

impl Db {
    /// The settings in force, read back: the writer's, then the readers'. Nothing on PostgreSQL.
    pub async fn pragmas(&self) -> Result<Vec<Pragmas>> {
        match self {
            Self::Sqlite { readers, writer } => Ok(vec![read_back(writer).await?, read_back(readers).await?]),
            Self::Postgres(_) => Ok(Vec::new()),
        }
    }
}

async fn read_back(pool: &SqlitePool) -> Result<Pragmas> {
    let pragmas: Pragmas = sqlx::query_as(
        "select j.journal_mode, s.synchronous, f.foreign_keys, b.timeout as busy_timeout, q.query_only \
         from pragma_journal_mode j, pragma_synchronous s, pragma_foreign_keys f, pragma_busy_timeout b, \
         pragma_query_only q",
    )
    .fetch_one(pool)
    .await?;
    Ok(Pragmas { connections: pool.options().get_max_connections(), ..pragmas })
}

/// Opens the file, making it and its folder when they are not there.
pub(super) async fn open(path: &str) -> Result<Db> {
    if path.is_empty() || path.contains(":memory:") {
        return Err(Error::Address);
    }
    let path = Path::new(path);
    create(path).map_err(sqlx::Error::Io)?;
    let file = SqliteConnectOptions::new()
        .filename(path)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(BUSY);
    let writer = pool(1).connect_with(file.clone().journal_mode(SqliteJournalMode::Wal)).await?;
    let readers = pool(cores()).connect_with(file.pragma("query_only", "on")).await?;
    Ok(Db::Sqlite { readers, writer })
}

/// A transaction that holds SQLite's lock from its first moment, because one that reads first and writes later is refused under
/// load whatever the time-out (OPS-6).
///
/// Its connection is used again only in a state that is known: after an error of the disk SQLite has taken the transaction
/// back by itself, and the driver would believe for ever that it goes on (C-3).
#[derive(Debug)]
pub(super) struct Tx {
    pub(super) connection: PoolConnection<Sqlite>,
    /// A statement failed, or was given up before its answer came.
    pub(super) spoilt: bool,
}

impl Tx {
    pub(super) async fn begin(writer: &SqlitePool) -> Result<Self> {
        let mut tx = Self { connection: acquire(writer).await?, spoilt: true };
        Manager::begin(&mut tx.connection, Some(SqlStr::from_static("begin immediate"))).await?;
        tx.spoilt = false;
        Ok(tx)
    }

    pub(super) async fn commit(mut self) -> Result<()> {
        if self.spoilt {
            return Err(Error::Spoilt);
        }
        self.spoilt = true;
        Manager::commit(&mut self.connection).await?;
        self.spoilt = false;
        Ok(())
    }
}

impl Drop for Tx {
    /// Takes back what was not committed, on its way into the pool.
    fn drop(&mut self) {
        if self.spoilt {
            self.connection.close_on_drop();
        } else {
            Manager::start_rollback(&mut self.connection);
        }
    }
}

/// The file and its folder, for their owner only; the log beside the file takes its mode from it.
fn create(path: &Path) -> io::Result<()> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    }
    match OpenOptions::new().write(true).create_new(true).mode(0o600).open(path) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

/// A connection, once one is free. There is always a file to connect to, so where none is in time too many wait for it.
pub(super) async fn acquire(pool: &SqlitePool) -> Result<PoolConnection<Sqlite>> {
    pool.acquire().await.map_err(crowded)
}

#[expect(clippy::wildcard_enum_match_arm, reason = "this is about one of the driver's many errors")]
fn crowded(error: sqlx::Error) -> Error {
    match error {
        sqlx::Error::PoolTimedOut => Error::Busy,
        other => other.into(),
    }
}

/// A file does not go away, so connections stay and are not asked whether they still live.
fn pool(connections: u32) -> SqlitePoolOptions {
    SqlitePoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(BUSY)
        .idle_timeout(None)
        .max_lifetime(None)
        .test_before_acquire(false)
}

fn cores() -> u32 {
    let cores = std::thread::available_parallelism().map_or(2, usize::from);
    u32::try_from(cores).unwrap_or(u32::MAX).max(2)
}
