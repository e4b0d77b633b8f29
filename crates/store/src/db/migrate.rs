//! The schema moves forward only, one instance at a time, and never under a program that is older than it (OPS-9).
//!
//! `run_direct` rather than `run`, whose future the compiler can't prove to be `Send` when it is spawned.

use sqlx::Connection;
use sqlx::migrate::{MigrateError, Migrator};

use super::{Db, postgres};
use crate::error::{Error, Result};

static MIGRATOR: Migrator = sqlx::migrate!("./migrations");

impl Db {
    /// Applies the migrations that are missing. [`Error::NewerSchema`] when the database is ahead of this program.
    pub async fn migrate(&self) -> Result<()> {
        match self {
            Self::Sqlite { writer, .. } => {
                // sqlx takes no lock here. Inside of this transaction its own ones are savepoints: all or nothing.
                let mut tx = writer.begin_with("begin immediate").await?;
                MIGRATOR.run_direct(None, &mut *tx, false).await.map_err(explain)?;
                tx.commit().await?;
            }
            Self::Postgres(pool) => {
                let mut connection = postgres::for_migrations(&pool.connect_options()).await?;
                MIGRATOR.run_direct(None, &mut connection, false).await.map_err(explain)?;
                connection.close().await?;
            }
        }
        Ok(())
    }
}

fn explain(error: MigrateError) -> Error {
    let newest = MIGRATOR.iter().map(|migration| migration.version).max().unwrap_or(0);
    if let MigrateError::VersionMissing(version) = error
        && version > newest
    {
        return Error::NewerSchema(version);
    }
    error.into()
}
