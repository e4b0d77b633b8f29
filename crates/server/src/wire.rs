//! The configuration becomes a server: the one place that names every crate.

pub(crate) mod database;
pub(crate) mod letters;
pub(crate) mod root_key;
mod settings;
mod speech;
mod summary;
pub(crate) mod vouching;

use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use app::pictures::Studio;
use app::{App, Clock, Places};
use http::Http;
use mail::Stationery;
use providers::Breaches;
use store::cache::RedisOptions;
use store::{Cache, Db, Keys, Pictures, Store};
use tokio::sync::Notify;
use vault::{Hasher, HasherSettings, Random};

use crate::config::{self, CacheUrl, Config, security::PasswordHash};
pub use summary::Summary;

/// The folder of pictures in the directory of data.
const AVATARS: &str = "avatars";

/// What a test brings along instead of the system's.
#[derive(Clone)]
pub struct Overrides {
    /// What time it is.
    pub clock: Clock,
    /// Where chance comes from.
    pub random: Random,
}

impl Default for Overrides {
    /// The system's clock and chance.
    fn default() -> Self {
        Self { clock: Clock::System, random: Random::System }
    }
}

/// A server that is put together and serves nobody yet.
pub struct Wired {
    /// Its verbs.
    pub app: App,
    /// How they are spoken to.
    pub http: Http,
    /// The database below them.
    pub db: Db,
    /// What it uses.
    pub summary: Summary,
}

/// Opens what the configuration names and puts it together. An error is a sentence for the operator, without secrets.
pub async fn wire(config: &Config, overrides: Overrides) -> anyhow::Result<Wired> {
    vault::install_crypto_provider();
    let Overrides { clock, random } = overrides;
    let stationery = letters::stationery(config)?;
    let root = root_key::find(config, &random)?;
    let db = database::open(config).await?;
    let keys = store::keys::open(&db, &root.key, &random, clock.now().0)
        .await
        .with_context(|| format!("the keys in the database can't be opened with {}", root.origin))?;
    let cache = cache(&config.cache, &clock, &random).await?;
    let summary = Summary::new(config, &cache, &root.origin);
    let app = App::new(parts(config, Kept { db: db.clone(), cache, keys }, stationery, clock, random)?);
    let http = Http::new(app.clone(), speech::settings(config)?);
    Ok(Wired { app, http, db, summary })
}

/// What things are kept in.
struct Kept {
    db: Db,
    cache: Cache,
    keys: Keys,
}

fn parts(
    config: &Config,
    kept: Kept,
    stationery: Stationery,
    clock: Clock,
    random: Random,
) -> anyhow::Result<app::Parts> {
    let Kept { db, cache, keys } = kept;
    Ok(app::Parts {
        store: Store::new(db, keys.clone(), random.clone()),
        cache,
        fallback: Cache::memory(),
        keys,
        hasher: Hasher::new(hashing(&config.security.password_hash))?,
        breaches: breaches(config)?,
        providers: vouching::providers(config)?,
        pictures: Pictures::Directory(config.data.directory.join(AVATARS)),
        studio: Studio::default(),
        mailer: letters::mailer(config)?,
        stationery,
        places: places(config)?,
        clock,
        random,
        settings: settings::settings(config),
        posted: Arc::new(Notify::new()),
        seen: app::tokens::seen(),
        invitation: app::first_admin::Invitation::default(),
    })
}

/// Who is asked about leaked passwords: nobody unless the operator names a service.
fn breaches(config: &Config) -> anyhow::Result<Breaches> {
    match &config.auth.breached.url {
        Some(uri) => Breaches::at(uri.url().clone()).context("auth.password.breached.url"),
        None => Ok(Breaches::Unasked),
    }
}

/// The cache. A shared one may be down now and come back: what is kept in it is asked of the database until then.
pub(crate) async fn cache(
    cache: &config::cache::Cache,
    clock: &Clock,
    random: &Random,
) -> anyhow::Result<Cache> {
    let url = match &cache.url {
        CacheUrl::Memory => return Ok(Cache::memory()),
        CacheUrl::Redis(url) => url,
    };
    let options = RedisOptions {
        prefix: format!("{}:", cache.prefix),
        instance: random.uuid_v7(clock.now().0),
        timeout: Duration::from_millis(cache.timeout.into()),
    };
    let cache = Cache::redis(url.expose(), options)?;
    if let Err(error) = cache.ping().await {
        tracing::warn!(cache = cache.describe(), %error, "the cache does not answer yet");
    }
    Ok(cache)
}

/// The file of places that the configuration names.
fn places(config: &Config) -> anyhow::Result<Places> {
    match &config.auth.geolocation.database {
        None => Ok(Places::None),
        Some(path) => Places::open(path).with_context(|| format!("the file of places {}", path.display())),
    }
}

fn hashing(cost: &PasswordHash) -> HasherSettings {
    let usual = HasherSettings::default();
    HasherSettings {
        threads: if cost.threads == 0 { usual.threads } else { settings::count(cost.threads) },
        queue: settings::count(cost.queue),
        memory_kib: cost.memory_kib,
        passes: cost.passes,
        lanes: cost.lanes,
    }
}
