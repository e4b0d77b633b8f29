//! The configuration: layers of text become one typed [`Config`], or a list of everything that is wrong with them.
//!
//! Each section's file declares its keys once; the fields, the checks, `config show`, the environment variables, the
//! suggestions and the configuration page all come from that declaration.

pub mod app;
pub mod audit;
pub mod auth;
pub mod avatar;
pub mod cache;
pub mod data;
pub mod database;
mod declare;
mod derive;
pub mod email;
mod key;
mod kinds;
mod layers;
pub mod log;
mod problem;
mod reference;
mod rules;
pub mod secrets;
pub mod security;
pub mod server;
mod show;
mod source;
mod table;
#[cfg(test)]
mod tests;
pub mod ui;
mod values;

pub use kinds::{
    BaseUri, CacheUrl, Colour, DatabaseUrl, Fonts, HeaderName, Mailbox, Network, Origin, PrivateKey,
    Schedule, ServiceUri, SmtpUrl, WebUri,
};
pub use layers::{DEFAULT_FILE, Flag, Layers, Machine};
pub use problem::{Problem, Problems};
pub use source::Source;

use key::{Setting, Value};
use values::Values;

/// The whole configuration; every value in it is well formed and fits the others.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where the server listens, whom it believes, and how long it waits.
    pub server: server::Server,
    /// What people see of the application, and where they find it.
    pub app: app::App,
    /// Colours and pages.
    pub ui: ui::Ui,
    /// Where the server keeps files of its own.
    pub data: data::Data,
    /// Which database keeps the accounts.
    pub database: database::Database,
    /// Where the allowlist and the rate limits are kept.
    pub cache: cache::Cache,
    /// The root key, and when what it wraps is replaced.
    pub secrets: secrets::Secrets,
    /// How mail leaves.
    pub email: email::Email,
    /// Pictures of people.
    pub avatar: avatar::Avatar,
    /// How people prove who they are.
    pub auth: auth::Auth,
    /// Lifetimes, limits and costs.
    pub security: security::Security,
    /// The record of what happened.
    pub audit: audit::Audit,
    /// What is written to stderr.
    pub log: log::Log,
    /// Whether nobody set `app.base-uri`, so that it follows the port that is listened on.
    pub base_uri_is_default: bool,
}

/// A configuration that is in force, with where each of its values came from.
pub struct Effective {
    /// The typed values.
    pub config: Config,
    values: Values,
}

/// Makes a configuration of what the layers say.
pub fn load(layers: Layers) -> Result<Effective, Problems> {
    let mut values = Values::default();
    let machine = layers.machine;
    let readable = layers.gather(&mut values);
    values.settle();
    derive::fill(&mut values, machine);
    if readable {
        rules::check(&mut values);
    }
    if !values.problems.is_empty() {
        return Err(values.problems);
    }
    Ok(Effective { config: Config::read(&values)?, values })
}

/// The page that documents every key, as Markdown.
#[must_use]
pub fn reference() -> String {
    reference::page()
}

impl Effective {
    /// The configuration as TOML, each value with where it came from. No secret is in it.
    #[must_use]
    pub fn show(&self) -> String {
        show::show(&self.values)
    }
}

impl Config {
    fn read(values: &Values) -> Result<Self, Problem> {
        let all = values.scope("");
        let base = values.get("app.base-uri").map(|entry| &entry.source);
        Ok(Self {
            server: server::Server::read(all)?,
            app: app::App::read(all)?,
            ui: ui::Ui::read(all)?,
            data: data::Data::read(all)?,
            database: database::Database::read(all)?,
            cache: cache::Cache::read(all)?,
            secrets: secrets::Secrets::read(all)?,
            email: email::Email::read(all)?,
            avatar: avatar::Avatar::read(all)?,
            auth: auth::Auth::read(values)?,
            security: security::Security::read(all)?,
            audit: audit::Audit::read(all)?,
            log: log::Log::read(all)?,
            base_uri_is_default: matches!(base, Some(Source::Derived(_))),
        })
    }

    /// Moves a default `app.base-uri`, and what follows from it, to the port that the server got.
    ///
    /// With `server.bind` on port 0 nobody knows the port earlier. A base URI that was set stays as it is.
    pub fn listening_on(&mut self, port: u16) {
        let Ok(base) = BaseUri::from_value(&Value::Text(derive::local_uri(port))) else { return };
        if !self.base_uri_is_default {
            return;
        }
        let former = std::mem::replace(&mut self.app.base_uri, base.clone());
        let redirects = &mut self.auth.oauth2.redirects;
        for origin in self.security.allowed_origins.iter_mut().filter(|origin| **origin == former.origin()) {
            *origin = base.origin();
        }
        for uri in
            std::iter::once(&mut redirects.error_redirect_uri).chain(&mut redirects.allowed_redirect_uris)
        {
            for path in ["", derive::OAUTH2_ERROR_PAGE] {
                if *uri == former.page(path) {
                    *uri = base.page(path);
                }
            }
        }
    }
}
