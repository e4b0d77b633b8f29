//! `migrate`: brings the database to this version, or moves the embedded one to PostgreSQL.

use std::path::{Path, absolute};

use anyhow::{Context as _, bail};
use store::Db;
use store::db::{Moved, Options};

use crate::cli::Migrate;
use crate::config::{Config, DatabaseUrl};
use crate::serve::claim;
use crate::wire::{Overrides, database, root_key};
use crate::{commands::say, telemetry};

pub(super) async fn migrate(config: Config, asked: Migrate) -> anyhow::Result<()> {
    telemetry::logs(&config.log);
    match asked.target()? {
        Some(target) => relocate(&config, &target).await,
        None => bring_forward(&config).await,
    }
}

async fn bring_forward(config: &Config) -> anyhow::Result<()> {
    // The embedded database is never there without its root key, not even before the first start.
    root_key::find(config, &Overrides::default().random)?;
    let db = database::connect(&config.database.url, Options::default()).await?;
    database::migrate(&db).await?;
    db.close().await;
    say(&format!("the database ({}) is at the version of this program", db.describe()))
}

/// Moves the embedded database, while no server runs over it. It stays as it was.
async fn relocate(config: &Config, target: &DatabaseUrl) -> anyhow::Result<()> {
    let Some(path) = config.database.url.path() else {
        bail!("the database is PostgreSQL already: --to moves the embedded one");
    };
    if !path.is_file() {
        bail!("there is no database at {}: nothing was moved", path.display());
    }
    let _claim = claim(&config.database.url)?;
    let source = source(config).await?;
    let there = database::connect(target, Options::default()).await?;
    database::migrate(&there).await?;
    let moved = source.move_to(&there).await;
    source.close().await;
    there.close().await;
    say(&told(config, path, &database::describe(target), &moved?))
}

/// The embedded database at this version. Its keys open, because nothing could be read at the other end otherwise.
async fn source(config: &Config) -> anyhow::Result<Db> {
    let Some(root) = root_key::known(config)? else {
        bail!("the root key is missing, and the database can't be read without it: restore it first");
    };
    let source = Db::connect(config.database.url.expose(), Options::default()).await?;
    database::migrate(&source).await?;
    let opened = store::keys::oldest(&source, &root.key).await;
    opened.with_context(|| format!("the keys in the database can't be opened with {}", root.origin))?;
    Ok(source)
}

/// What was done, and what the person does next.
fn told(config: &Config, path: &Path, target: &str, moved: &Moved) -> String {
    let Moved { tables, rows, already } = moved;
    let done = if *already { "were there already" } else { "were copied" };
    let root = match &config.secrets.root_key {
        Some(_) => "secrets.root-key        as it is".to_owned(),
        None => format!("secrets.root-key-file   {}", shown(&root_key::path(config))),
    };
    format!(
        "{target} has everything of {path}: {rows} rows of {tables} tables {done}, and compared one by one.\n\
         Now set these keys, and start the server:\n\
         \x20 database.url            the URL of {target}, or database.url-file with a file that holds it\n\
         \x20 {root}\n\
         Sessions go on. Pictures stay in {avatars}: every instance needs that folder.\n\
         Start no server over {path} again: it does not know what is spent from now on. Keep it until you are content.",
        path = shown(path),
        avatars = shown(&config.data.directory.join("avatars")),
    )
}

/// A path that also holds in another working directory.
fn shown(path: &Path) -> String {
    absolute(path).unwrap_or_else(|_| path.to_owned()).display().to_string()
}
