//! `backup`: a consistent copy of the embedded database while it serves.

use std::path::Path;

use anyhow::bail;
use store::Db;
use store::db::Options;

use crate::commands::say;
use crate::config::{Config, DatabaseUrl};
use crate::telemetry;
use crate::wire::root_key;

pub(super) async fn back_up(config: Config, to: &Path) -> anyhow::Result<()> {
    telemetry::logs(&config.log);
    let DatabaseUrl::Sqlite(url) = &config.database.url else {
        bail!(
            "the database is PostgreSQL, which makes its own backups: run pg_dump --format=custom, or copy its log"
        );
    };
    let source = config.database.url.path().unwrap_or(Path::new(""));
    if !source.is_file() {
        bail!("there is no database at {} yet: nothing was copied", source.display());
    }
    let db = Db::connect(url.expose(), Options::default()).await?;
    let copied = db.back_up(to).await;
    db.close().await;
    copied?;
    say(&format!(
        "{} is a whole copy of {}, without sessions, codes and mails that wait.\n\
         The root key ({}) is not in it: keep a copy of it somewhere else, for nothing can be read without it.",
        to.display(),
        source.display(),
        root_key::origin(&config),
    ))
}
