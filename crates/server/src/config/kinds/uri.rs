//! Addresses of pages: absolute, http or https, and without credentials.

use url::Url;

use crate::config::key::{Setting, Shape, Value};

/// An absolute http or https URI.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct WebUri(String);

/// A service outside that is asked something: https, or http on this machine.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ServiceUri(Url);

/// Where the application is: a [`WebUri`] without query, fragment and trailing slash.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct BaseUri(Url);

/// Scheme, host and port, as in the header `Origin` (RFC 6454 section 6.2).
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Origin(String);

impl WebUri {
    /// The URI as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ServiceUri {
    /// The URI.
    #[must_use]
    pub const fn url(&self) -> &Url {
        &self.0
    }
}

impl BaseUri {
    /// The URI as text; a path can be put right after it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str().trim_end_matches('/')
    }

    /// Whether people reach the application through TLS.
    #[must_use]
    pub fn is_https(&self) -> bool {
        self.0.scheme() == "https"
    }

    /// Scheme, host and port of this URI.
    #[must_use]
    pub fn origin(&self) -> Origin {
        Origin(self.0.origin().ascii_serialization())
    }

    /// The page below this URI; `path` starts with a slash.
    #[must_use]
    pub fn page(&self, path: &str) -> WebUri {
        WebUri(format!("{}{path}", self.as_str()))
    }
}

impl Origin {
    /// The origin as a browser writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Setting for WebUri {
    const SHAPE: Shape = Shape::Text;

    fn form() -> String {
        "an absolute http or https URI".to_owned()
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        let text = value.text()?;
        web(text).map(|_| Self(text.to_owned()))
    }
}

impl Setting for ServiceUri {
    const SHAPE: Shape = Shape::Text;

    fn form() -> String {
        "an https URI, or an http URI on this machine".to_owned()
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        let url = web(value.text()?)?;
        if providers::Reach::Here.admits(&url) {
            Ok(Self(url))
        } else {
            Err(format!("is not {}", Self::form()))
        }
    }
}

impl Setting for BaseUri {
    const SHAPE: Shape = Shape::Text;

    fn form() -> String {
        "an absolute http or https URI without query and fragment".to_owned()
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        let url = web(value.text()?)?;
        if url.query().is_some() || url.fragment().is_some() {
            return Err("has a query or fragment".to_owned());
        }
        Ok(Self(url))
    }
}

impl Setting for Origin {
    const SHAPE: Shape = Shape::Text;

    fn form() -> String {
        "an origin such as https://app.example.com".to_owned()
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        let base = BaseUri::from_value(value)?;
        if base.0.path() == "/" { Ok(base.origin()) } else { Err("has a path".to_owned()) }
    }
}

fn web(text: &str) -> Result<Url, String> {
    let wrong = || format!("is not {}", WebUri::form());
    let url = Url::parse(text).map_err(|_| wrong())?;
    // The parser forgives `https:host` and stray spaces, the people who copy such a link would not.
    let spelled_out = text.trim() == text && text.contains("://");
    match () {
        () if !matches!(url.scheme(), "http" | "https") || !spelled_out => Err(wrong()),
        () if !url.username().is_empty() || url.password().is_some() => Err("holds credentials".to_owned()),
        () => Ok(url),
    }
}
