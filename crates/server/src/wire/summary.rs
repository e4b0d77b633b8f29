//! What a server uses, said at its start and without secrets, so that nobody has to guess which database it was.

use std::fmt;

use store::Cache;

use super::{database, letters};
use crate::config::{CacheUrl, Config};

/// What a server uses.
#[derive(Clone, Debug)]
pub struct Summary {
    version: &'static str,
    base_uri: String,
    docs: String,
    database: String,
    cache: String,
    mail: String,
    root_key: String,
    insecure: Option<&'static str>,
}

impl Summary {
    pub(super) fn new(config: &Config, cache: &Cache, root_key: &str) -> Self {
        let base = &config.app.base_uri;
        let insecure = match (config.app.secure, base.is_https()) {
            (true, _) => None,
            (false, false) => Some("app.base-uri is http"),
            (false, true) => Some("app.secure is false"),
        };
        Self {
            version: env!("CARGO_PKG_VERSION"),
            base_uri: base.as_str().to_owned(),
            docs: base.page("/api/docs").as_str().to_owned(),
            database: database::describe(&config.database.url),
            cache: described(cache, &config.cache.url),
            mail: mail(config),
            root_key: root_key.to_owned(),
            insecure,
        }
    }

    /// Writes it to the log, as one event.
    pub(crate) fn log(&self) {
        let Self { version, base_uri, docs, database, cache, mail, root_key, insecure: _ } = self;
        tracing::info!(version, base_uri, docs, database, cache, mail, root_key, "started");
    }

    /// Says loudly what is only good for trying things out (WEB-2).
    pub(crate) fn warn(&self) {
        if let Some(reason) = self.insecure {
            tracing::warn!("cookies are not Secure, because {reason}: for trials on this machine alone");
        }
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Doorward {}", self.version)?;
        let rows = [
            ("base URI", &self.base_uri),
            ("API", &self.docs),
            ("database", &self.database),
            ("cache", &self.cache),
            ("mail", &self.mail),
            ("root key", &self.root_key),
        ];
        rows.iter().try_for_each(|(name, value)| write!(f, "\n  {name:<9} {value}"))
    }
}

fn described(cache: &Cache, url: &CacheUrl) -> String {
    match url {
        CacheUrl::Memory => format!("{}, for one instance", cache.describe()),
        CacheUrl::Redis(_) => cache.describe(),
    }
}

fn mail(config: &Config) -> String {
    if !config.email.enable {
        return "off".to_owned();
    }
    match letters::mailer(config) {
        Ok(mailer) if letters::shows_mailbox(config) => {
            format!("{}, {}", mailer.describe(), config.app.base_uri.page("/dev/mailbox").as_str())
        }
        Ok(mailer) => mailer.describe(),
        Err(_) => String::new(),
    }
}
