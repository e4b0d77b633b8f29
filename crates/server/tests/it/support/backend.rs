//! A database and a place in the cache for one server, as the environment wants them.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::mpsc;
use std::time::Duration;

use sqlx::Postgres;
use sqlx::migrate::MigrateDatabase as _;
use store::db::Options;
use store::{Db, Keys};
use tempfile::TempDir;
use vault::{Random, RootKey};

use super::app::SERVERS;
use super::sql::Sql;

/// Settings that hold unless a test says otherwise.
const BASE: [(&str, &str); 5] = [
    ("server.bind", "127.0.0.1:0"),
    ("security.rate-limit.ip-limit", "1000000"),
    ("security.rate-limit.user-limit", "1000000"),
    ("security.login-attempt-limit.ip-limit", "1000000"),
    ("security.password-hash.threads", "2"),
];
/// Milliseconds.
const PATIENT_CACHE: &str = "5000";
const DROPPING: Duration = Duration::from_secs(10);

/// Settings by the names of their keys; of two for one key the later counts.
#[derive(Clone, Default)]
pub(crate) struct Settings(Vec<(String, String)>);

impl Settings {
    pub(crate) fn base() -> Self {
        Self::default().and(&BASE)
    }

    pub(crate) fn and(mut self, more: &[(&str, &str)]) -> Self {
        for (key, value) in more {
            self.0.retain(|(known, _)| known != key);
            self.0.push(((*key).to_owned(), (*value).to_owned()));
        }
        self
    }

    fn get(&self, key: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == key).map(|(_, value)| value.as_str())
    }

    /// These where the others say nothing.
    pub(crate) fn under(self, others: &Self) -> Self {
        others.0.iter().fold(self, |all, (key, value)| all.and(&[(key, value)]))
    }
}

/// The settings as environment variables.
pub(crate) fn environment(settings: &Settings) -> Vec<(OsString, OsString)> {
    let variable =
        |key: &str| format!("DOORWARD_{}", key.replace('.', "__").replace('-', "_").to_ascii_uppercase());
    settings.0.iter().map(|(key, value)| (variable(key).into(), value.into())).collect()
}

/// What one server keeps its data in; all of it is gone when this is dropped.
pub(crate) struct Backend {
    /// The database behind the server's back.
    pub(crate) sql: Sql,
    folder: TempDir,
    root_key: String,
    prefix: String,
}

impl Backend {
    pub(crate) async fn new() -> Self {
        let mut backend = Self::nothing();
        if let Some(sql) = Self::server().await {
            backend.sql = sql;
        }
        backend
    }

    /// A new, empty database of the PostgreSQL server that the environment names, if it names one.
    pub(crate) async fn server() -> Option<Sql> {
        let url = beside(&env::var("DOORWARD_TEST_DATABASE").ok()?);
        let made = url.clone();
        SERVERS.spawn(async move { Postgres::create_database(&made).await }).await.unwrap().unwrap();
        Some(Sql::Postgres(url))
    }

    /// An embedded database that is not there yet.
    pub(crate) fn nothing() -> Self {
        Self::within(tempfile::tempdir().unwrap())
    }

    /// The same, in this folder.
    pub(crate) fn within(folder: TempDir) -> Self {
        let sql = Sql::Sqlite(folder.path().join("data/doorward.db"));
        let root_key = RootKey::generate(&Random::System).to_base64().expose().clone();
        Self { sql, folder, root_key, prefix: format!("test:{}:", unique()) }
    }

    /// Where the server may write.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The program, about to run over this with these settings and to its end.
    pub(crate) fn program(&self, settings: &Settings) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_doorward"));
        command.current_dir(self.folder()).env_clear();
        command.envs(environment(&self.settings().under(settings)));
        command
    }

    /// How many instances a server with these settings is: as many as the environment wants, unless what it keeps in a file
    /// or in memory, or a port that the test chose, is for one alone.
    pub(crate) fn instances(&self, settings: &Settings) -> usize {
        let settings = self.settings().under(settings);
        let is_shared = |key, scheme| settings.get(key).is_some_and(|url| url.starts_with(scheme));
        let can_be_many = is_shared("database.url", "postgres") && is_shared("cache.url", "redis");
        match env::var("DOORWARD_TEST_INSTANCES") {
            Ok(count) if can_be_many && settings.get("server.metrics-bind").is_none() => {
                count.parse().unwrap()
            }
            _ => 1,
        }
    }

    /// The keys to what is sealed, read with the root key.
    pub(crate) async fn keys(&self) -> Keys {
        let url = match &self.sql {
            Sql::Sqlite(path) => format!("sqlite:{}", path.display()),
            Sql::Postgres(url) => url.clone(),
        };
        let root = RootKey::from_base64(&self.root_key).unwrap();
        let open = async move {
            let db = Db::connect(&url, Options::default()).await.unwrap();
            let keys = store::keys::open(&db, &root, &Random::System, 0).await.unwrap();
            db.close().await;
            keys
        };
        SERVERS.spawn(open).await.unwrap()
    }

    /// What a server must be told to use this.
    pub(crate) fn settings(&self) -> Settings {
        let data: PathBuf = self.folder.path().join("data");
        let settings = Settings::default()
            .and(&[("data.directory", data.to_str().unwrap()), ("secrets.root-key", &self.root_key)]);
        let settings = match &self.sql {
            Sql::Postgres(url) => settings.and(&[("database.url", url)]),
            Sql::Sqlite(_) => settings,
        };
        match env::var("DOORWARD_TEST_CACHE") {
            // Tests that run side by side keep the machine busy, and none but those of a slow cache are about that.
            Ok(url) => settings.and(&[
                ("cache.url", &url),
                ("cache.prefix", &self.prefix),
                ("cache.timeout", PATIENT_CACHE),
            ]),
            Err(_) => settings,
        }
    }
}

impl Drop for Backend {
    fn drop(&mut self) {
        let Sql::Postgres(url) = &self.sql else { return };
        let (url, (done, dropped)) = (url.clone(), mpsc::channel());
        SERVERS.spawn(async move { done.send(Postgres::force_drop_database(&url).await.is_ok()) });
        let _ = dropped.recv_timeout(DROPPING);
    }
}

/// The admin's address with the name of a new database in it.
fn beside(admin: &str) -> String {
    let (server, query) = admin.split_once('?').map_or((admin, String::new()), |(s, q)| (s, format!("?{q}")));
    let (server, _) = server.rsplit_once('/').unwrap();
    format!("{server}/doorward_it_{}{query}", unique())
}

/// A word that no other test has.
pub(crate) fn unique() -> String {
    format!("{:016x}", u64::from_be_bytes(Random::System.bytes()))
}
