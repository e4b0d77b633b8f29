//! The database: reached, brought to this version or refused.

use std::cmp::Ordering;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, bail};
use store::Db;
use store::db::{Options, Schema};

use crate::config::{Config, DatabaseUrl};

/// Pauses while a database server that is just starting does not answer yet, in seconds.
const PAUSES: [u64; 4] = [1, 2, 4, 8];

/// A database at the version of this program.
pub(crate) async fn open(config: &Config) -> anyhow::Result<Db> {
    let options = Options { connections: config.database.max_connections };
    let db = connect(&config.database.url, options).await?;
    if config.database.auto_migrate {
        migrate(&db).await?;
    } else {
        require(&db).await?;
    }
    Ok(db)
}

/// A connection to the database, whatever its version.
pub(crate) async fn connect(url: &DatabaseUrl, options: Options) -> anyhow::Result<Db> {
    let pauses: &[u64] = if url.is_embedded() { &[] } else { &PAUSES };
    for pause in pauses {
        match Db::connect(url.expose(), options).await {
            Err(error @ store::Error::Unavailable(_)) => {
                tracing::warn!(database = describe(url), %error, retry_in_seconds = pause, "waiting for the database");
                tokio::time::sleep(Duration::from_secs(*pause)).await;
            }
            answer => return answer.with_context(|| unreachable(url)),
        }
    }
    Db::connect(url.expose(), options).await.with_context(|| unreachable(url))
}

/// Brings the database to the version of this program.
pub(crate) async fn migrate(db: &Db) -> anyhow::Result<()> {
    db.migrate().await.context("the database can't be brought to this version")
}

/// The database for people: where it is, without credentials.
pub(crate) fn describe(url: &DatabaseUrl) -> String {
    match url {
        DatabaseUrl::Sqlite(_) => format!("SQLite, {}", url.path().unwrap_or(Path::new("")).display()),
        DatabaseUrl::Postgres(url) => {
            let url = url::Url::parse(url.expose()).ok();
            let host = url.as_ref().and_then(url::Url::host_str).unwrap_or("its socket");
            format!("PostgreSQL at {host}{}", url.as_ref().map_or("", url::Url::path))
        }
    }
}

fn unreachable(url: &DatabaseUrl) -> String {
    format!("the database can't be opened ({})", describe(url))
}

/// Refuses a database that `doorward migrate` has to see first, or that is newer than this program (OPS-9).
async fn require(db: &Db) -> anyhow::Result<()> {
    let Schema { found, needed } = db.schema().await.context("the version of the database can't be read")?;
    match found.cmp(&needed) {
        Ordering::Equal => Ok(()),
        Ordering::Greater => Err(store::Error::NewerSchema(found).into()),
        Ordering::Less => bail!(
            "the database has schema {found}, this program needs {needed}, and database.auto-migrate is false: \
             run `doorward migrate` first"
        ),
    }
}

#[cfg(test)]
mod tests {
    use vault::SecretString;

    use super::*;

    #[test]
    fn aud_2_a_database_is_described_without_credentials() {
        let described = |url: &str| describe(&DatabaseUrl::Postgres(SecretString::new(url.to_owned())));
        assert_eq!(described("postgres://u:hunter2@db.test:5432/door"), "PostgreSQL at db.test/door");
        assert_eq!(described("postgres:///door?password=hunter2"), "PostgreSQL at its socket/door");
    }
}
