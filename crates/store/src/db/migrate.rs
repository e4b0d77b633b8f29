//! The schema moves forward only, one instance at a time, and never under a program that is older than it (OPS-9).
//!
//! `run_direct` rather than `run`, whose future the compiler can't prove to be `Send` when it is spawned.

use sqlx::Connection;
use sqlx::migrate::{MigrateError, Migrator};

use super::{Db, postgres, sqlite};
use crate::error::{Error, Result};

static MIGRATOR: Migrator = sqlx::migrate!("./migrations");

/// The version of a database's tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Schema {
    /// What the database has; 0 where it is empty.
    pub found: i64,
    /// What this program needs.
    pub needed: i64,
}

impl Db {
    /// Which schema the database has, beside the one that this program needs.
    pub async fn schema(&self) -> Result<Schema> {
        let newest = self.read("select max(version) from _sqlx_migrations").scalar::<Option<i64>>().await;
        let found = match newest {
            Ok(version) => version.unwrap_or(0),
            // There is no such table before the first migration.
            Err(Error::Other(_)) => 0,
            Err(error) => return Err(error),
        };
        Ok(Schema { found, needed: newest_migration() })
    }

    /// Applies the migrations that are missing. [`Error::NewerSchema`] when the database is ahead of this program.
    pub async fn migrate(&self) -> Result<()> {
        match self {
            Self::Sqlite { writer, .. } => {
                // sqlx takes no lock here. Inside of this transaction its own ones are savepoints: all or nothing.
                let mut tx = sqlite::Tx::begin(writer).await?;
                tx.spoilt = true;
                MIGRATOR.run_direct(None, &mut *tx.connection, false).await.map_err(explain)?;
                tx.spoilt = false;
                tx.commit().await?;
            }
            Self::Postgres(pool) => {
                let mut connection = postgres::for_migrations(&pool.connections().connect_options()).await?;
                MIGRATOR.run_direct(None, &mut connection, false).await.map_err(explain)?;
                connection.close().await?;
            }
        }
        Ok(())
    }
}

fn explain(error: MigrateError) -> Error {
    if let MigrateError::VersionMissing(version) = error
        && version > newest_migration()
    {
        return Error::NewerSchema(version);
    }
    error.into()
}

fn newest_migration() -> i64 {
    MIGRATOR.iter().map(|migration| migration.version).max().unwrap_or(0)
}
