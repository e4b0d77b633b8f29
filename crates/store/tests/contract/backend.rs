//! A database and a cache for one test each.

use std::env;
use std::time::Duration;

use doorward_store::cache::{Cache, RedisOptions, Window};
use doorward_store::db::{Db, Options};
use sqlx::Postgres;
use sqlx::migrate::MigrateDatabase;
use tempfile::TempDir;
use uuid::Uuid;
use vault::Random;

/// A database that is gone when the test is over.
pub(crate) struct TestDb {
    pub(crate) db: Db,
    pub(crate) url: String,
    folder: Option<TempDir>,
}

impl TestDb {
    pub(crate) async fn new() -> Self {
        let (url, folder) = match env::var("DOORWARD_TEST_DATABASE") {
            Ok(admin) => (beside(&admin), None),
            Err(_) => in_a_folder(),
        };
        if folder.is_none() {
            Postgres::create_database(&url).await.unwrap();
        }
        let db = Db::connect(&url, Options::default()).await.unwrap();
        Self { db, url, folder }
    }

    /// One that somebody else takes away.
    pub(crate) fn of(db: Db, url: String) -> Self {
        Self { db, url, folder: None }
    }

    pub(crate) fn folder(&self) -> Option<&std::path::Path> {
        self.folder.as_ref().map(TempDir::path)
    }

    pub(crate) async fn close(self) {
        self.db.close().await;
        if self.folder.is_none() {
            Postgres::force_drop_database(&self.url).await.unwrap();
        }
    }
}

fn in_a_folder() -> (String, Option<TempDir>) {
    let folder = tempfile::tempdir().unwrap();
    (format!("sqlite:{}/data/doorward.db", folder.path().display()), Some(folder))
}

/// The admin's address with the name of a new database in it.
fn beside(admin: &str) -> String {
    let (server, query) = admin.split_once('?').map_or((admin, String::new()), |(s, q)| (s, format!("?{q}")));
    let (server, _) = server.rsplit_once('/').unwrap();
    format!("{server}/doorward_test_{}{query}", unique().simple())
}

/// The cache that the environment names.
pub(crate) fn cache() -> Cache {
    redis_url().map_or_else(Cache::memory, |url| redis_at(&url))
}

/// The address of a real Redis, if there is one.
pub(crate) fn redis_url() -> Option<String> {
    env::var("DOORWARD_TEST_CACHE").ok()
}

pub(crate) fn redis_at(url: &str) -> Cache {
    let instance = unique();
    Cache::redis(url, redis_options(format!("test:{}:", instance.simple()), instance)).unwrap()
}

/// As a server has them that nobody configured.
pub(crate) fn redis_options(prefix: String, instance: Uuid) -> RedisOptions {
    RedisOptions { prefix, instance, timeout: Duration::from_millis(400) }
}

/// A window of the cache.
pub(crate) const fn window(key: &str, limit: u32, secs: u32) -> Window<'_> {
    Window { key, limit, secs }
}

/// An id that no other test has.
pub(crate) fn unique() -> Uuid {
    Uuid::from_bytes(Random::System.id())
}
