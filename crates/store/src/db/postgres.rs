//! PostgreSQL with an end to every wait (OPS-7): for a connection, a lock, a statement, a client that went away.

use std::str::FromStr;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{Connection, PgConnection};

use super::{Db, Options};
use crate::error::Result;

const ACQUIRE: Duration = Duration::from_secs(2);

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
        .acquire_timeout(ACQUIRE)
        .test_before_acquire(false)
        .before_acquire(|connection, meta| {
            Box::pin(async move { Ok(meta.idle_for < FRESH || connection.ping().await.is_ok()) })
        })
        .connect_with(server)
        .await?;
    Ok(Db::Postgres(pool))
}

/// A connection of its own for migrations. It is never pooled: the lock that it holds ends with it, whatever happens.
pub(super) async fn for_migrations(server: &PgConnectOptions) -> Result<PgConnection> {
    Ok(PgConnection::connect_with(&server.clone().options(MIGRATION_LIMITS)).await?)
}
