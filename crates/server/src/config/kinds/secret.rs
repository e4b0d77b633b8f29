//! Settings that hold credentials: none of them prints, and an error never repeats what it refused.

use std::path::Path;

use url::Url;
use vault::{RootKey, SecretString};

use crate::config::key::{Secrecy, Setting, Shape, Value};

/// What stands where credentials were.
const MASK: &str = "***";

/// Where mail is handed over, such as `smtps://USER:PASS@HOST:PORT`.
#[derive(Clone, Debug)]
pub struct SmtpUrl(SecretString);

/// Which database is used; the URL may hold credentials.
#[derive(Clone, Debug)]
pub enum DatabaseUrl {
    /// The embedded database, as `sqlite:PATH`.
    Sqlite(SecretString),
    /// A PostgreSQL server, as `postgres://…`.
    Postgres(SecretString),
}

/// Which cache is used; the URL may hold credentials.
#[derive(Clone, Debug)]
pub enum CacheUrl {
    /// The memory of this one instance.
    Memory,
    /// Redis or Valkey, shared by instances.
    Redis(SecretString),
}

/// A private key as PEM, which has lines.
#[derive(Clone, Debug)]
pub struct PrivateKey(SecretString);

impl PrivateKey {
    /// The text of the file.
    #[must_use]
    pub const fn secret(&self) -> &SecretString {
        &self.0
    }
}

impl SmtpUrl {
    /// The whole URL, with the credentials in it.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose()
    }
}

impl DatabaseUrl {
    /// The whole URL, with the credentials in it.
    #[must_use]
    pub fn expose(&self) -> &str {
        match self {
            Self::Sqlite(url) | Self::Postgres(url) => url.expose(),
        }
    }

    /// The address of a PostgreSQL server, if the text is one.
    #[must_use]
    pub fn postgres(text: &str) -> Option<Self> {
        let url = Url::parse(text).ok()?;
        let speaks = matches!(url.scheme(), "postgres" | "postgresql");
        speaks.then(|| Self::Postgres(SecretString::new(text.to_owned())))
    }

    /// Where the embedded database is; `None` for a server.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        let Self::Sqlite(url) = self else { return None };
        let path = url.expose().trim_start_matches("sqlite:");
        Some(Path::new(path.strip_prefix("//").unwrap_or(path)))
    }

    /// Whether this is the embedded database.
    #[must_use]
    pub const fn is_embedded(&self) -> bool {
        matches!(self, Self::Sqlite(_))
    }
}

impl Setting for SmtpUrl {
    const SHAPE: Shape = Shape::Text;
    const SECRECY: Secrecy = Secrecy::Credentials;

    fn form() -> String {
        "smtp://USER:PASS@HOST:PORT?tls=required|opportunistic|none or smtps://…".to_owned()
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        let text = value.text()?;
        let url = server_url(text, &["smtp", "smtps"]).ok_or_else(|| format!("is not {}", Self::form()))?;
        let known = |(name, mode): (_, std::borrow::Cow<'_, str>)| {
            name == "tls" && matches!(&*mode, "required" | "opportunistic" | "none")
        };
        match () {
            () if !url.query_pairs().all(known) => {
                Err("has a query other than tls=required|opportunistic|none".into())
            }
            () if !matches!(url.path(), "" | "/") || url.fragment().is_some() => {
                Err("has a path or fragment".into())
            }
            () => Ok(Self(SecretString::new(text.to_owned()))),
        }
    }
}

impl Setting for DatabaseUrl {
    const SHAPE: Shape = Shape::Text;
    const SECRECY: Secrecy = Secrecy::Credentials;

    fn form() -> String {
        "sqlite:PATH or postgres://USER:PASS@HOST:PORT/NAME".to_owned()
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        let text = value.text()?;
        if let Some(path) = text.strip_prefix("sqlite:") {
            return match path {
                "" | "//" => Err("names no file after sqlite:".to_owned()),
                ":memory:" | "//:memory:" => Err("would forget every account; name a file".to_owned()),
                _ => Ok(Self::Sqlite(SecretString::new(text.to_owned()))),
            };
        }
        Self::postgres(text).ok_or_else(|| format!("is not {}", Self::form()))
    }
}

impl Setting for CacheUrl {
    const SHAPE: Shape = Shape::Text;
    const SECRECY: Secrecy = Secrecy::Credentials;

    fn form() -> String {
        "memory: or redis://USER:PASS@HOST:PORT or rediss://…".to_owned()
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        let text = value.text()?;
        if text == "memory:" {
            return Ok(Self::Memory);
        }
        server_url(text, &["redis", "rediss"])
            .map(|_| Self::Redis(SecretString::new(text.to_owned())))
            .ok_or_else(|| format!("is not {}", Self::form()))
    }
}

impl Setting for RootKey {
    const SHAPE: Shape = Shape::Text;
    const SECRECY: Secrecy = Secrecy::Hidden;

    fn form() -> String {
        "32 random bytes in base64".to_owned()
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        Self::from_base64(value.text()?).map_err(|error| format!("is refused: {error}"))
    }
}

impl Setting for SecretString {
    const SHAPE: Shape = Shape::Text;
    const SECRECY: Secrecy = Secrecy::Hidden;

    fn form() -> String {
        "a secret".to_owned()
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        String::from_value(value).map(Self::new)
    }
}

impl Setting for PrivateKey {
    const SHAPE: Shape = Shape::Text;
    const SECRECY: Secrecy = Secrecy::Hidden;

    fn form() -> String {
        "a private key in PEM".to_owned()
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        let text = value.text()?;
        if text.trim().is_empty() { Err("is empty".to_owned()) } else { Ok(Self(text.to_owned().into())) }
    }
}

/// A URL for people: credentials and parameters that may hold them are masked, anything unreadable wholly.
pub(in crate::config) fn masked(text: &str) -> String {
    let Ok(mut url) = Url::parse(text) else { return MASK.to_owned() };
    let named = url.password().is_some() || !url.username().is_empty();
    let sensitive = url.query_pairs().any(|(name, _)| is_sensitive(&name));
    if !named && !sensitive {
        return text.to_owned();
    }
    if named && url.set_password(None).and_then(|()| url.set_username(MASK)).is_err() {
        return MASK.to_owned();
    }
    if sensitive {
        url.set_query(Some(MASK));
    }
    url.into()
}

fn is_sensitive(parameter: &str) -> bool {
    let parameter = parameter.to_ascii_lowercase();
    ["pass", "user", "secret", "token"].iter().any(|word| parameter.contains(word))
}

fn server_url(text: &str, schemes: &[&str]) -> Option<Url> {
    let url = Url::parse(text).ok()?;
    (schemes.contains(&url.scheme()) && url.host_str().is_some_and(|host| !host.is_empty())).then_some(url)
}
