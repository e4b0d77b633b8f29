//! `restore`: a backup takes the place of the database, and what may be used once counts no more (OPS-10).
//!
//! A copy is made ready under another name, and takes its place when it is whole: a kill leaves the one or the other.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use app::Authority;
use store::Db;
use store::db::Options;
use vault::SecretString;

use crate::commands::say;
use crate::config::{Config, DatabaseUrl};
use crate::serve::claim;
use crate::telemetry;
use crate::wire::{Overrides, Wired, database, wire};

/// What is added to the name of the database that made room.
const FORMER: &str = ".before-restore";
/// What is added to the name of a copy that is not ready.
const DRAFT: &str = ".restoring";
/// What SQLite keeps beside a file.
const BESIDE: [&str; 2] = ["-wal", "-shm"];

pub(super) async fn restore(mut config: Config, from: Option<&Path>) -> anyhow::Result<()> {
    telemetry::logs(&config.log);
    let url = config.database.url.clone();
    let _claim = claim(&url)?;
    match (url.path(), from) {
        (Some(path), Some(copy)) => {
            let draft = added(path, DRAFT);
            config.database.url =
                DatabaseUrl::Sqlite(SecretString::new(format!("sqlite:{}", draft.display())));
            // Nobody else sees it yet, and a copy may be of an older version.
            config.database.auto_migrate = true;
            take(copy, &draft)?;
            if let Err(error) = void(&config).await {
                clear(&draft)?;
                return Err(error);
            }
            put_in_place(&draft, path)?;
            say(&format!("{} is in the place of {}", copy.display(), path.display()))?;
        }
        (None, Some(_)) => bail!(
            "the database is PostgreSQL: restore it with its own tools (pg_restore), then run `doorward restore`"
        ),
        (Some(path), None) if !path.is_file() => bail!("there is no database at {}", path.display()),
        (_, None) => void(&config).await?,
    }
    say(&format!(
        "{}: sessions, tokens, codes, links and mails from before the restore count no more. Recovery codes do: one that was \
         used after the backup works again.",
        database::describe(&url)
    ))
}

/// Looks through a database, brings it to this version, and voids what may be used once.
async fn void(config: &Config) -> anyhow::Result<()> {
    let db = Db::connect(config.database.url.expose(), Options::default()).await;
    let db = db.context("this is no database that can be read")?;
    let sound = sound(&db).await;
    db.close().await;
    sound?;
    let Wired { app, db, .. } = wire(config, Overrides::default()).await?;
    let voided = app.void_restored(&Authority::Operator).await;
    db.close().await;
    Ok(voided?)
}

async fn sound(db: &Db) -> anyhow::Result<()> {
    if let Some(damage) = db.damage().await.context("this is no database that can be read")? {
        bail!("it is damaged: {damage}");
    }
    if db.schema().await?.found == 0 {
        bail!("it holds no accounts of Doorward: nothing was restored");
    }
    Ok(())
}

/// A copy of the backup beside the database, for its owner alone.
fn take(copy: &Path, draft: &Path) -> anyhow::Result<()> {
    let mut from = File::open(copy).with_context(|| copy.display().to_string())?;
    clear(draft)?;
    let to = OpenOptions::new().write(true).create_new(true).mode(0o600).open(draft);
    let copied = to.and_then(|mut to| io::copy(&mut from, &mut to).and_then(|_| to.sync_all()));
    copied.with_context(|| draft.display().to_string())
}

/// Takes away a copy that came to nothing, here or before.
fn clear(draft: &Path) -> anyhow::Result<()> {
    for end in BESIDE.into_iter().chain([""]) {
        let file = added(draft, end);
        gone(fs::remove_file(&file)).with_context(|| file.display().to_string())?;
    }
    Ok(())
}

/// The database makes room, with what SQLite keeps beside it first: a log must not be taken for that of another file.
fn put_in_place(draft: &Path, path: &Path) -> anyhow::Result<()> {
    let former = added(path, FORMER);
    for end in BESIDE.into_iter().chain([""]) {
        gone(fs::rename(added(path, end), added(&former, end))).context("the database can't make room")?;
    }
    fs::rename(draft, path).with_context(|| path.display().to_string())?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    Ok(File::open(folder)?.sync_all()?)
}

/// What is not there need not be taken away.
fn gone(done: io::Result<()>) -> io::Result<()> {
    match done {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn added(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    name.into()
}
