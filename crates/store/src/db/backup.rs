//! A copy of the embedded database, made while it serves (OPS-10).
//!
//! What may be used once is left out of it: sessions, codes, links, and mails that wait. Otherwise whoever restores the
//! copy would bring back what has been spent since.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode};
use sqlx::{ConnectOptions as _, Connection as _, SqliteConnection};

use super::Db;
use crate::error::{Error, Result};

/// What a copy must not bring back.
pub(crate) const FLEETING: &[&str] = &[
    "delete from session",
    "delete from challenge",
    "delete from email_code",
    "delete from email_change",
    "delete from oauth2_flow",
    "delete from email_verification",
    "delete from password_reset",
    "delete from outbox",
];

/// What SQLite says of a file without damage.
const SOUND: &str = "ok";

/// How a backup went wrong.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// There is a file in its place already; it was not touched.
    #[error("{0} is there already: choose another name")]
    Exists(PathBuf),
    /// The database is not the embedded one.
    #[error("only the embedded database is copied like this")]
    NotEmbedded,
    /// The file could not be written.
    #[error("the copy can't be written: {0}")]
    File(#[from] io::Error),
    /// The database refused.
    #[error(transparent)]
    Store(#[from] Error),
    /// The copy is not sound; it was removed.
    #[error("the copy is damaged, and so the database may be: {0}")]
    Damaged(String),
}

impl Db {
    /// What SQLite finds wrong with the file, if anything. Nothing on PostgreSQL, which looks after its own.
    pub async fn damage(&self) -> Result<Option<String>> {
        let Self::Sqlite { readers, .. } = self else { return Ok(None) };
        let found = look_through(&mut *readers.acquire().await?).await?;
        Ok((found != SOUND).then_some(found))
    }

    /// Copies the embedded database to a new file, for its owner alone, and looks through it. The file is either whole or
    /// not there.
    pub async fn back_up(&self, to: &Path) -> Result<(), BackupError> {
        let Self::Sqlite { writer, .. } = self else { return Err(BackupError::NotEmbedded) };
        if to.symlink_metadata().is_ok() {
            return Err(BackupError::Exists(to.to_owned()));
        }
        let draft = Draft::new(to)?;
        // SQLite refuses a file that holds anything.
        let sql = "vacuum into $1";
        let name = draft.0.display().to_string();
        sqlx::query(sql).bind(name).execute(writer).await.map_err(Error::from)?;
        settle(&draft.0).await?;
        draft.publish(to)
    }
}

/// Leaves out what must not come back, and looks through the copy.
async fn settle(copy: &Path) -> Result<(), BackupError> {
    let options =
        SqliteConnectOptions::new().filename(copy).foreign_keys(true).journal_mode(SqliteJournalMode::Delete);
    let mut copy = options.connect().await.map_err(Error::from)?;
    for sql in FLEETING.iter().copied() {
        sqlx::query(sql).execute(&mut copy).await.map_err(Error::from)?;
    }
    let found = look_through(&mut copy).await;
    copy.close().await.map_err(Error::from)?;
    match found?.as_str() {
        SOUND => Ok(()),
        damage => Err(BackupError::Damaged(damage.to_owned())),
    }
}

async fn look_through(copy: &mut SqliteConnection) -> Result<String> {
    Ok(sqlx::query_scalar("pragma integrity_check(1)").fetch_one(copy).await?)
}

/// A copy that is not finished. Dropping it takes it away.
struct Draft(PathBuf);

impl Draft {
    fn new(to: &Path) -> io::Result<Self> {
        let mut name = to.as_os_str().to_owned();
        name.push(format!(".{}", std::process::id()));
        let draft = Self(name.into());
        OpenOptions::new().write(true).create_new(true).mode(0o600).open(&draft.0)?;
        Ok(draft)
    }

    /// Gives the copy its name, unless somebody has taken it meanwhile.
    fn publish(self, to: &Path) -> Result<(), BackupError> {
        File::open(&self.0)?.sync_all()?;
        match std::fs::hard_link(&self.0, to) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                return Err(BackupError::Exists(to.to_owned()));
            }
            linked => linked?,
        }
        let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        Ok(File::open(folder)?.sync_all()?)
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        // It may have been taken away by others, which is as good.
        let _ = std::fs::remove_file(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::super::Options;
    use super::*;

    /// What a copy carries. Whatever is spent by using it belongs to [`FLEETING`] instead.
    const CARRIED: &[&str] = &[
        "_sqlx_migrations",
        "account",
        "account_group",
        "account_index",
        "abandoned_picture",
        "admin_guard",
        "audit",
        "data_key",
        "familiar",
        "group_translation",
        "identity",
        "identity_index",
        "lease",
        "login_guard",
        "mail_cooldown",
        "membership",
        "quota",
        "recovery_code",
        "rotation",
        "second_factor_failure",
        "second_factor_guard",
        "totp",
    ];

    /// OPS-10: a new table is not in a backup by accident.
    #[tokio::test]
    async fn ops_10_of_every_table_it_is_said_whether_a_copy_carries_it() {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", folder.path().join("a.db").display());
        let db = Db::connect(&url, Options::default()).await.unwrap();
        db.migrate().await.unwrap();
        let sql = "select name from sqlite_schema where type = 'table'";
        let tables: Vec<(String,)> = db.read(sql).all().await.unwrap();
        for (table,) in tables {
            let fleeting = FLEETING.contains(&&*format!("delete from {table}"));
            assert!(fleeting != CARRIED.contains(&&*table), "{table}: say whether a backup carries it");
        }
    }

    #[tokio::test]
    async fn ops_10_a_copy_has_what_was_committed() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let url = |name: &str| format!("sqlite:{}", at(name).display());
        let db = Db::connect(&url("a.db"), Options::default()).await.unwrap();
        db.migrate().await.unwrap();
        let sql = "insert into mail_cooldown (subject, next_at) values ($1, $2)";
        db.write(sql).bind(vec![7_u8]).bind(7_i64).execute().await.unwrap();
        let sql = "insert into outbox (id, kind, recipient, letter, locale, state, attempts, created_at, next_at) \
                   values ($1, 'test', $1, $1, 'en', 'pending', 0, 0, 0)";
        db.write(sql).bind(vec![7_u8; 16]).execute().await.unwrap();
        db.back_up(&at("b.db")).await.unwrap();
        assert!(matches!(db.back_up(&at("b.db")).await, Err(BackupError::Exists(_))));
        let copy = Db::connect(&url("b.db"), Options::default()).await.unwrap();
        let count: i64 = copy.read("select count(*) from mail_cooldown").scalar().await.unwrap();
        let mails: i64 = copy.read("select count(*) from outbox").scalar().await.unwrap();
        assert_eq!((count, mails), (1, 0));
    }
}
