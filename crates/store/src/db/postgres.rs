//! PostgreSQL with an end to every wait (OPS-7): for a connection, a lock, a statement, a client that went away.

use std::io;
use std::str::FromStr;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{Connection as _, Database, PgConnection, Postgres};
use sqlx_core::transaction::TransactionManager;
use tokio::time::error::Elapsed;
use tokio::time::timeout;

use super::pool::{Connection, Lent, Pool};
use super::{Db, Options};
use crate::error::{Error, Result};

type Manager = <Postgres as Database>::TransactionManager;

/// How long a connection may take to be made.
const CONNECT: Duration = Duration::from_secs(2);

/// The server ends a statement by itself after five seconds. Packets can be lost while connections stay: a statement that it does
/// not even hear of is given up before that (C-11).
pub(super) const ANSWER: Duration = Duration::from_millis(4_500);

/// A connection is looked at when it is given back; only one that has lain longer than this is looked at again before
/// its next use, so that a busy server saves the round trip and an idle one survives a restart of the database.
const FRESH: Duration = Duration::from_secs(1);

const LIMITS: [(&str, &str); 3] =
    [("statement_timeout", "5s"), ("lock_timeout", "2s"), ("idle_in_transaction_session_timeout", "10s")];

/// Migrations may take their time, and another instance may be at them.
const MIGRATION_LIMITS: [(&str, &str); 3] =
    [("statement_timeout", "0"), ("lock_timeout", "60s"), ("idle_in_transaction_session_timeout", "0")];

/// Connects, waiting a little for a server that is just starting.
pub(super) async fn connect(url: &str, options: Options) -> Result<Db> {
    let server = PgConnectOptions::from_str(url)?.application_name("doorward").options(LIMITS);
    let pool = PgPoolOptions::new()
        .max_connections(options.connections)
        .acquire_timeout(CONNECT)
        .test_before_acquire(false)
        .before_acquire(|connection, meta| {
            Box::pin(async move { Ok(meta.idle_for < FRESH || connection.ping().await.is_ok()) })
        })
        .connect_with(server)
        .await?;
    Ok(Db::Postgres(Pool::new(pool)))
}

/// A connection of its own for migrations. It is never pooled: the lock that it holds ends with it, whatever happens.
pub(super) async fn for_migrations(server: &PgConnectOptions) -> Result<PgConnection> {
    Ok(PgConnection::connect_with(&server.clone().options(MIGRATION_LIMITS)).await?)
}

/// The answer that came within [`ANSWER`]. A connection on which none came is not used again; within a transaction that is the
/// business of [`Tx`], which is spoilt by it.
pub(super) fn settle<T>(answer: Result<sqlx::Result<T>, Elapsed>, connection: Lent<'_>) -> sqlx::Result<T> {
    if let Ok(answer) = answer {
        return answer;
    }
    connection.give_up();
    Err(too_late())
}

/// A transaction whose connection goes back to the pool only in a state that is known: sqlx's own would give one back on which
/// `begin` was sent and not waited for, and what is written on it next would never be committed.
#[derive(Debug)]
pub(super) struct Tx {
    pub(super) connection: Connection,
    /// A statement failed, or was given up before its answer came.
    pub(super) spoilt: bool,
}

impl Tx {
    pub(super) async fn begin(pool: &Pool) -> Result<Self> {
        let mut tx = Self { connection: pool.acquire().await?, spoilt: true };
        timeout(ANSWER, Manager::begin(&mut tx.connection, None)).await.map_err(|_| too_late())??;
        tx.spoilt = false;
        Ok(tx)
    }

    pub(super) async fn commit(mut self) -> Result<()> {
        if self.spoilt {
            return Err(Error::Spoilt);
        }
        self.spoilt = true;
        timeout(ANSWER, Manager::commit(&mut self.connection)).await.map_err(|_| too_late())??;
        self.spoilt = false;
        Ok(())
    }
}

impl Drop for Tx {
    /// Takes back what was not committed, on its way into the pool.
    fn drop(&mut self) {
        if self.spoilt {
            self.connection.give_up();
        } else {
            Manager::start_rollback(&mut self.connection);
        }
    }
}

fn too_late() -> sqlx::Error {
    io::Error::from(io::ErrorKind::TimedOut).into()
}
