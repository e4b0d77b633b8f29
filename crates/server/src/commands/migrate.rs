//! `migrate`: brings the database to this version, for operators who want `serve` to leave it alone.

use crate::config::Config;
use crate::wire::{Overrides, database, root_key};
use crate::{commands::say, telemetry};

pub(super) async fn migrate(config: Config) -> anyhow::Result<()> {
    telemetry::logs(&config.log);
    // The embedded database is never there without its root key, not even before the first start.
    root_key::find(&config, &Overrides::default().random)?;
    let db = database::connect(&config).await?;
    database::migrate(&db).await?;
    db.close().await;
    say(&format!("the database ({}) is at the version of this program", db.describe()))
}
