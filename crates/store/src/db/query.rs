//! A statement on its way to either database: bound once, run once.

use sqlx::pool::MaybePoolConnection;
use sqlx::postgres::{PgArguments, PgRow};
use sqlx::sqlite::{SqliteArguments, SqliteRow};
use sqlx::{Arguments, Encode, FromRow, PgConnection, Postgres, Sqlite, SqliteConnection, SqlitePool, Type};
use tokio::time::timeout;

use super::pool::{Lent, Pool};
use super::{postgres, sqlite};
use crate::error::{Error, Result};

/// What can be bound on both databases.
pub trait Value<'v>: Encode<'v, Sqlite> + Type<Sqlite> + Encode<'v, Postgres> + Type<Postgres> {}

impl<'v, T> Value<'v> for T where T: Encode<'v, Sqlite> + Type<Sqlite> + Encode<'v, Postgres> + Type<Postgres> {}

/// What can be read from both databases: `#[derive(sqlx::FromRow)]` makes a struct one, and tuples are.
pub trait Record: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin {}

impl<T> Record for T where T: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin {}

/// A statement with its values. Nothing happens until one of the last four verbs is awaited.
#[must_use = "a statement does nothing until it is run"]
pub struct Query<'c> {
    sql: &'static str,
    head: Head<'c>,
    progress: Progress<'c>,
    bound: Result<()>,
}

enum Head<'c> {
    Sqlite(On<'c, SqlitePool, SqliteConnection>, SqliteArguments),
    Postgres(On<'c, Pool, PgConnection>, PgArguments),
}

enum On<'c, P, C> {
    Pool(&'c P),
    Transaction(&'c mut C),
}

impl<'c> On<'c, SqlitePool, SqliteConnection> {
    async fn open(self) -> Result<MaybePoolConnection<'c, Sqlite>> {
        match self {
            Self::Pool(pool) => sqlite::acquire(pool).await.map(Into::into),
            Self::Transaction(connection) => Ok(connection.into()),
        }
    }
}

impl<'c> On<'c, Pool, PgConnection> {
    async fn open(self) -> Result<Lent<'c>> {
        match self {
            Self::Pool(pool) => pool.acquire().await.map(Lent::Own),
            Self::Transaction(connection) => Ok(Lent::Transaction(connection)),
        }
    }
}

/// Whether a transaction is spoilt: yes from the start of a statement until it has succeeded, so that one which was
/// given up half-way counts as failed.
struct Progress<'c>(Option<&'c mut bool>);

impl Progress<'_> {
    fn done(self) {
        if let Some(spoilt) = self.0 {
            *spoilt = false;
        }
    }
}

impl<'c> Query<'c> {
    pub(super) fn on_sqlite(pool: &'c SqlitePool, sql: &'static str) -> Self {
        Self::new(Head::Sqlite(On::Pool(pool), SqliteArguments::default()), sql, None)
    }

    pub(super) fn on_postgres(pool: &'c Pool, sql: &'static str) -> Self {
        Self::new(Head::Postgres(On::Pool(pool), PgArguments::default()), sql, None)
    }

    pub(super) fn in_sqlite(tx: &'c mut SqliteConnection, sql: &'static str, spoilt: &'c mut bool) -> Self {
        Self::new(Head::Sqlite(On::Transaction(tx), SqliteArguments::default()), sql, Some(spoilt))
    }

    pub(super) fn in_postgres(tx: &'c mut PgConnection, sql: &'static str, spoilt: &'c mut bool) -> Self {
        Self::new(Head::Postgres(On::Transaction(tx), PgArguments::default()), sql, Some(spoilt))
    }

    fn new(head: Head<'c>, sql: &'static str, spoilt: Option<&'c mut bool>) -> Self {
        Self { sql, head, progress: Progress(spoilt), bound: Ok(()) }
    }

    /// Gives the next placeholder (`$1`, `$2`, …) its value.
    pub fn bind<'v>(mut self, value: impl Value<'v>) -> Self {
        let added = match &mut self.head {
            Head::Sqlite(_, arguments) => arguments.add(value),
            Head::Postgres(_, arguments) => arguments.add(value),
        };
        if let Err(error) = added {
            self.bound = Err(sqlx::Error::Encode(error).into());
        }
        self
    }

    /// Runs it; the number of rows that it wrote.
    pub async fn execute(self) -> Result<u64> {
        let (sql, head, progress) = self.start()?;
        let rows = match head {
            Head::Sqlite(on, arguments) => {
                let mut connection = on.open().await?;
                sqlx::query_with(sql, arguments).execute(&mut *connection).await?.rows_affected()
            }
            Head::Postgres(on, arguments) => {
                let mut connection = on.open().await?;
                let asked = sqlx::query_with(sql, arguments).execute(&mut *connection);
                postgres::settle(timeout(postgres::ANSWER, asked).await, connection)?.rows_affected()
            }
        };
        progress.done();
        Ok(rows)
    }

    /// Runs it; its first row, if there is one.
    pub async fn optional<R: Record>(self) -> Result<Option<R>> {
        let (sql, head, progress) = self.start()?;
        let row = match head {
            Head::Sqlite(on, arguments) => {
                let mut connection = on.open().await?;
                sqlx::query_as_with(sql, arguments).fetch_optional(&mut *connection).await?
            }
            Head::Postgres(on, arguments) => {
                let mut connection = on.open().await?;
                let asked = sqlx::query_as_with(sql, arguments).fetch_optional(&mut *connection);
                postgres::settle(timeout(postgres::ANSWER, asked).await, connection)?
            }
        };
        progress.done();
        Ok(row)
    }

    /// Runs it; its rows.
    pub async fn all<R: Record>(self) -> Result<Vec<R>> {
        let (sql, head, progress) = self.start()?;
        let rows = match head {
            Head::Sqlite(on, arguments) => {
                let mut connection = on.open().await?;
                sqlx::query_as_with(sql, arguments).fetch_all(&mut *connection).await?
            }
            Head::Postgres(on, arguments) => {
                let mut connection = on.open().await?;
                let asked = sqlx::query_as_with(sql, arguments).fetch_all(&mut *connection);
                postgres::settle(timeout(postgres::ANSWER, asked).await, connection)?
            }
        };
        progress.done();
        Ok(rows)
    }

    /// Runs it; its first row, which must be there: `count(*)` and the like.
    pub async fn one<R: Record>(self) -> Result<R> {
        self.optional().await?.ok_or_else(|| sqlx::Error::RowNotFound.into())
    }

    /// Runs it; the first column of its first row, which must be there.
    pub async fn scalar<T>(self) -> Result<T>
    where
        (T,): Record,
    {
        self.one::<(T,)>().await.map(|(value,)| value)
    }

    fn start(self) -> Result<(&'static str, Head<'c>, Progress<'c>), Error> {
        let Self { sql, head, mut progress, bound } = self;
        if let Some(spoilt) = progress.0.as_deref_mut() {
            // Stays so when an earlier statement has failed: `done` must not clear what this one did not break.
            if *spoilt {
                return Err(Error::Spoilt);
            }
            *spoilt = true;
        }
        bound.map(|()| (sql, head, progress))
    }
}
