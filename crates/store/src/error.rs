//! Every way in which keeping something can fail, by what the caller can do about it.
//!
//! Nothing here carries a bound value, a statement, a path or a credential: drivers put the offending row into their
//! messages, so their errors are taken apart at this border and only what is safe goes on.

use std::borrow::Cow;
use std::fmt;

use sqlx::error::DatabaseError;
use sqlx::migrate::MigrateError;
use sqlx::sqlite::SqliteError;

/// What the store's verbs return.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why something could not be kept or read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database cannot serve now: refused, timed out, disk full. A later try may succeed.
    #[error("the database is unavailable ({0})")]
    Unavailable(Cause),
    /// Someone else changed it in between: a version that moved on, a row referred to that is gone, a serialisation
    /// failure or a deadlock. Reading again and trying once more is right.
    #[error("it was changed by someone else in between")]
    Conflict,
    /// Another row already has this value.
    #[error("another row already has this value")]
    Unique,
    /// Too many want the same at once: a lock was not granted in time, or no connection was free. Nothing was changed.
    #[error("the database is busy")]
    Busy,
    /// A transaction cannot be committed because one of its statements failed or was given up.
    #[error("the transaction was spoilt by a failed statement")]
    Spoilt,
    /// A sealed field does not open: wrong key, or not the row that it was sealed for.
    #[error("a sealed field does not open")]
    Unseal,
    /// A stored row does not have the form that it must have.
    #[error("a stored {0} does not have the form it must have")]
    Invalid(Document),
    /// The keys kept in the database cannot be used.
    #[error(transparent)]
    Keys(vault::KeyringError),
    /// The cache could not answer.
    #[error(transparent)]
    Cache(#[from] CacheError),
    /// The address of the database is not one that is understood.
    #[error("the database address is not valid: it must be sqlite:PATH or postgres://…")]
    Address,
    /// The database was migrated by a newer program; this one must not touch it.
    #[error(
        "the database has schema {0}, which is newer than this program knows: start the version that it belongs to, or restore \
         a backup from before it"
    )]
    NewerSchema(i64),
    /// A migration failed, or is not the one that was applied.
    #[error("migration {version} cannot be applied ({cause})")]
    Migration {
        /// The number that the migration's file name starts with.
        version: i64,
        /// What went wrong.
        cause: Cause,
    },
    /// The file of the embedded database is not one any more, or not whole.
    #[error("the database's file is damaged ({0}): keep it aside, and restore a backup")]
    Damaged(Cause),
    /// Anything else: a mistake in this program, or in a database beside it.
    #[error("the database answered with an error ({0})")]
    Other(Cause),
}

/// What kind of stored thing is malformed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Document {
    /// A user, a guest or an admin as they sign in.
    Principal,
    /// A user's own data.
    User,
}

impl fmt::Display for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Principal => "principal",
            Self::User => "user",
        })
    }
}

/// A driver's error, reduced to what may be said aloud: a code, or the kind of failure.
///
/// `Debug` adds the driver's words where they can only be about the text of a statement, never about its values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cause {
    code: Cow<'static, str>,
    statement: Option<String>,
}

impl Cause {
    pub(crate) fn new(code: impl Into<Cow<'static, str>>) -> Self {
        Self { code: code.into(), statement: None }
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.code)
    }
}

/// Why the cache could not answer. Never taken for "nothing there" (RLM-11).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CacheError {
    /// Refused, cut off or too slow.
    #[error("the cache cannot be reached")]
    Unreachable,
    /// It answered with an error: out of memory, wrong type, not authenticated.
    #[error("the cache refused ({0})")]
    Refused(String),
    /// It answered with something that no verb of ours may get.
    #[error("the cache gave an answer of the wrong form")]
    Malformed,
    /// The address of the cache is not one that is understood.
    #[error("the cache address is not valid")]
    Address,
}

impl From<redis::RedisError> for CacheError {
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the driver may add kinds, and what they mean is unknown"
    )]
    fn from(error: redis::RedisError) -> Self {
        use redis::ErrorKind as Kind;
        match error.kind() {
            Kind::UnexpectedReturnType | Kind::Parse => Self::Malformed,
            Kind::InvalidClientConfig => Self::Address,
            Kind::Server(_) | Kind::Extension | Kind::AuthenticationFailed => Self::Refused(code(error)),
            _ => Self::Unreachable,
        }
    }
}

/// The first word of the server's answer; the rest may quote what it was sent.
fn code(error: redis::RedisError) -> String {
    if let Some(code) = error.code() {
        return code.to_owned();
    }
    let answers = error.into_server_errors();
    answers.iter().filter_map(|answers| answers.first()).map(|(_, answer)| answer.code()).collect()
}

impl From<sqlx::Error> for Error {
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the driver may add kinds, and what they mean is unknown"
    )]
    fn from(error: sqlx::Error) -> Self {
        use sqlx::Error as E;
        match error {
            E::Database(error) => from_database(&*error),
            E::Migrate(error) => (*error).into(),
            E::Io(error) => Self::Unavailable(Cause::new(format!("i/o: {}", error.kind()))),
            E::Tls(_) => Self::Unavailable(Cause::new("TLS")),
            E::PoolTimedOut => Self::Unavailable(Cause::new("no connection in time")),
            E::PoolClosed => Self::Unavailable(Cause::new("closed")),
            E::WorkerCrashed => Self::Unavailable(Cause::new("worker ended")),
            E::Protocol(_) | E::BeginFailed => Self::Unavailable(Cause::new("connection out of step")),
            E::Configuration(_) => Self::Address,
            E::RowNotFound => Self::Other(Cause::new("no row")),
            E::ColumnNotFound(name) => Self::Other(Cause::new(format!("no column {name}"))),
            E::ColumnDecode { index, .. } => {
                Self::Other(Cause::new(format!("column {index} of another type")))
            }
            E::Encode(_) => Self::Other(Cause::new("a value cannot be written")),
            E::Decode(_) => Self::Other(Cause::new("a value cannot be read")),
            _ => Self::Other(Cause::new("driver")),
        }
    }
}

impl From<MigrateError> for Error {
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the driver may add kinds, and what they mean is unknown"
    )]
    fn from(error: MigrateError) -> Self {
        let told = |version, text| Self::Migration { version, cause: Cause::new(text) };
        match error {
            MigrateError::Execute(error) => error.into(),
            MigrateError::ExecuteMigration(error, version) => Self::from(error).in_migration(version),
            MigrateError::VersionMissing(version) => told(version, "applied, but not known to this program"),
            MigrateError::VersionMismatch(version) => told(version, "not the one that was applied"),
            MigrateError::Dirty(version) => told(version, "half applied"),
            _ => Self::Other(Cause::new("migrations")),
        }
    }
}

impl Error {
    /// Names the migration, where the error is not one that a later try may overcome.
    fn in_migration(self, version: i64) -> Self {
        if let Self::Other(cause) = self { Self::Migration { version, cause } } else { self }
    }
}

fn from_database(error: &dyn DatabaseError) -> Error {
    if error.is_unique_violation() {
        return Error::Unique;
    }
    if error.is_foreign_key_violation() {
        return Error::Conflict;
    }
    let code = error.code().unwrap_or_default();
    if error.try_downcast_ref::<SqliteError>().is_some() {
        from_sqlite(&code, error.message())
    } else {
        from_postgres(&code, error.message())
    }
}

/// <https://sqlite.org/rescode.html>; the low byte of an extended code is the primary one.
fn from_sqlite(code: &str, message: &str) -> Error {
    let primary = code.parse::<i32>().map_or(0, |code| code & 0xff);
    let mut cause = Cause::new(format!("SQLite {code}"));
    match primary {
        // BUSY, LOCKED
        5 | 6 => Error::Busy,
        // NOMEM, READONLY, INTERRUPT, IOERR, FULL, CANTOPEN
        7 | 8 | 9 | 10 | 13 | 14 => Error::Unavailable(cause),
        // CORRUPT, NOTADB
        11 | 26 => Error::Damaged(cause),
        // ERROR: the statement itself is wrong
        1 => {
            cause.statement = Some(message.to_owned());
            Error::Other(cause)
        }
        _ => Error::Other(cause),
    }
}

/// <https://www.postgresql.org/docs/current/errcodes-appendix.html>; the first two characters are the class.
fn from_postgres(code: &str, message: &str) -> Error {
    let mut cause = Cause::new(format!("PostgreSQL {code}"));
    match code {
        // serialisation failure, deadlock
        "40001" | "40P01" => return Error::Conflict,
        // lock not available
        "55P03" => return Error::Busy,
        // read-only (a standby), idle in transaction for too long
        "25006" | "25P03" | "25P04" => return Error::Unavailable(cause),
        _ => {}
    }
    match code.get(..2) {
        // connection, authorisation, no such database, resources, operator intervention and timeouts, system
        Some("08" | "28" | "3D" | "53" | "57" | "58") => Error::Unavailable(cause),
        // syntax error or access rule: about the statement's text
        Some("42") => {
            cause.statement = Some(message.to_owned());
            Error::Other(cause)
        }
        _ => Error::Other(cause),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ops_7_serialisation_failures_and_deadlocks_are_conflicts() {
        for code in ["40001", "40P01"] {
            assert!(matches!(from_postgres(code, ""), Error::Conflict), "{code}");
        }
    }

    #[test]
    fn ops_7_timeouts_and_exhaustion_are_unavailable_or_busy() {
        for code in ["57014", "53300", "53100", "57P01", "08006", "25P03"] {
            assert!(matches!(from_postgres(code, ""), Error::Unavailable(_)), "{code}");
        }
        assert!(matches!(from_postgres("55P03", ""), Error::Busy));
        assert!(matches!(Error::from(sqlx::Error::PoolTimedOut), Error::Unavailable(_)));
    }

    #[test]
    fn ops_17_a_full_or_read_only_disk_is_unavailable() {
        for code in ["13", "8", "10", "778", "14"] {
            assert!(matches!(from_sqlite(code, ""), Error::Unavailable(_)), "{code}");
        }
        assert!(matches!(from_sqlite("517", ""), Error::Busy));
    }

    #[test]
    fn values_in_a_drivers_message_are_not_repeated() {
        let secret = "invalid input syntax: \"hunter2\"";
        for error in [
            from_postgres("22P02", secret),
            from_sqlite("20", secret),
            sqlx::Error::Protocol(secret.into()).into(),
            sqlx::Error::Decode(secret.into()).into(),
        ] {
            assert!(!format!("{error} {error:?}").contains("hunter2"), "{error}");
        }
    }
}
