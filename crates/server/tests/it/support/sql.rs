//! The database behind the server's back: for tampering, for counting, and to see what a thief would see.

use std::path::PathBuf;

use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions as _, Connection as _, PgConnection};

use super::app::SERVERS;

/// Where the database is. Each statement has a connection of its own.
#[derive(Clone)]
pub(crate) enum Sql {
    Sqlite(PathBuf),
    Postgres(String),
}

/// Runs `$body` with `$statement` as a query and `$connection` open, on either database.
macro_rules! on_either {
    ($database:expr, $text:expr, |$query:ident, $connection:ident| $body:expr) => {{
        let (database, text): (Sql, String) = ($database.clone(), $text.into());
        SERVERS
            .spawn(async move {
                match database {
                    Sql::Sqlite(path) => {
                        let $query = trusted(text);
                        let $connection = &mut sqlite(path).await;
                        $body
                    }
                    Sql::Postgres(url) => {
                        let $query = trusted(text);
                        let $connection = &mut PgConnection::connect(&url).await.unwrap();
                        $body
                    }
                }
            })
            .await
            .unwrap()
    }};
}

impl Sql {
    /// Changes something; answers how many rows.
    pub(crate) async fn execute(&self, statement: impl Into<String>) -> u64 {
        on_either!(self, statement, |query, connection| sqlx::query(query)
            .execute(connection)
            .await
            .unwrap()
            .rows_affected())
    }

    /// Runs many statements; a file that is not there is made.
    pub(crate) async fn script(&self, statements: impl Into<String>) {
        let (database, text) = (self.clone(), trusted(statements.into()));
        let run = async move {
            match database {
                Self::Sqlite(path) => {
                    let file = SqliteConnectOptions::new()
                        .filename(path)
                        .create_if_missing(true)
                        .foreign_keys(false);
                    sqlx::raw_sql(text).execute(&mut file.connect().await.unwrap()).await.map(drop)
                }
                Self::Postgres(url) => sqlx::raw_sql(text)
                    .execute(&mut PgConnection::connect(&url).await.unwrap())
                    .await
                    .map(drop),
            }
        };
        SERVERS.spawn(run).await.unwrap().unwrap();
    }

    /// The one number that a statement answers (a `bigint`).
    pub(crate) async fn number(&self, statement: impl Into<String>) -> i64 {
        on_either!(self, statement, |query, connection| sqlx::query_scalar(query)
            .fetch_one(connection)
            .await
            .unwrap())
    }

    /// One column of text, a row each.
    pub(crate) async fn texts(&self, statement: impl Into<String>) -> Vec<String> {
        on_either!(self, statement, |query, connection| sqlx::query_scalar(query)
            .fetch_all(connection)
            .await
            .unwrap())
    }

    /// One column of bytes, a row each.
    pub(crate) async fn bytes(&self, statement: impl Into<String>) -> Vec<Vec<u8>> {
        on_either!(self, statement, |query, connection| sqlx::query_scalar(query)
            .fetch_all(connection)
            .await
            .unwrap())
    }

    /// An id as a literal of this database.
    pub(crate) fn id(&self, id: &str) -> String {
        match self {
            Self::Sqlite(_) => format!("x'{}'", id.replace('-', "")),
            Self::Postgres(_) => format!("'{id}'::uuid"),
        }
    }

    /// Bytes as a literal of this database.
    pub(crate) fn blob(&self, bytes: &[u8]) -> String {
        let hex = bytes.iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"));
        match self {
            Self::Sqlite(_) => format!("x'{hex}'"),
            Self::Postgres(_) => format!("'\\x{hex}'::bytea"),
        }
    }

    /// Whether the text stands anywhere in what is kept on disk.
    pub(crate) async fn holds(&self, text: &str) -> bool {
        self.dump().await.windows(text.len()).any(|window| window == text.as_bytes())
    }

    /// Everything that is kept, with texts and bytes as they are.
    pub(crate) async fn dump(&self) -> Vec<u8> {
        match self {
            Self::Sqlite(path) => {
                let log = path.with_extension("db-wal");
                [path, &log].into_iter().filter_map(|file| std::fs::read(file).ok()).flatten().collect()
            }
            Self::Postgres(_) => self.values().await.join(&b'\n'),
        }
    }

    /// Every value of every table of PostgreSQL: bytes as they are, all else as text.
    async fn values(&self) -> Vec<Vec<u8>> {
        let selects = "select format('select coalesce(%s, '''') from %I', case data_type \
                       when 'bytea' then format('%I', column_name) \
                       else format('convert_to(%I::text, ''UTF8'')', column_name) end, table_name) \
                       from information_schema.columns where table_schema = 'public'";
        let mut values = Vec::new();
        for select in self.texts(selects).await {
            values.extend(self.bytes(select).await);
        }
        values
    }
}

async fn sqlite(path: PathBuf) -> SqliteConnection {
    SqliteConnectOptions::new().filename(path).connect().await.unwrap()
}

#[expect(
    clippy::disallowed_types,
    clippy::disallowed_methods,
    reason = "statements of tests, with nothing from outside"
)]
fn trusted(text: String) -> sqlx::AssertSqlSafe<String> {
    sqlx::AssertSqlSafe(text)
}
