//! Token cookies: `HttpOnly`, `SameSite=Strict` unless said, `Path=/`, `Secure` over HTTPS, living as long as their token.

use crate::state::HttpSettings;
use app::SecretString;
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};

/// Stands for something in the place of a token that cannot be one.
pub(crate) const NO_TOKEN: &str = " ";

/// Whatever the browser has of us it forgets.
pub(crate) const CLEAR_SITE_DATA: (HeaderName, HeaderValue) = (
    HeaderName::from_static("clear-site-data"),
    HeaderValue::from_static("\"cache\", \"cookies\", \"storage\""),
);

/// A cookie that carries a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenCookie {
    Access,
    Refresh,
    StepUp,
    TwoFactor,
    /// Names a browser that signed in before; authenticates nobody.
    KnownDevice,
    /// Says on which device a login by way of a provider began; authenticates nobody.
    Session,
    /// Says that a provider is to be connected; counts beside the tokens of whoever wants it.
    Connection,
    /// Names a browser that is on its way to a provider; authenticates nobody.
    Flow,
}

impl TokenCookie {
    /// Those that authenticate.
    pub(crate) const ALL: [Self; 4] = [Self::Access, Self::Refresh, Self::StepUp, Self::TwoFactor];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Access => "access_token",
            Self::Refresh => "refresh_token",
            Self::StepUp => "step_up_token",
            Self::TwoFactor => "two_factor_authentication_token",
            Self::KnownDevice => "known_device",
            Self::Session => "session_token",
            Self::Connection => "oauth2_provider_connection_token",
            Self::Flow => "oauth2_flow",
        }
    }

    /// A login that comes back from a provider is sent by another site: what it began with has to come along.
    const fn same_site(self) -> &'static str {
        match self {
            Self::Access | Self::Refresh | Self::StepUp | Self::TwoFactor | Self::KnownDevice => "Strict",
            Self::Session | Self::Connection | Self::Flow => "Lax",
        }
    }
}

/// The value of a cookie that the request brings. One that occurs twice, or is no text, is no token: which of them was
/// meant must not be guessed (SES-11).
pub(crate) fn read(headers: &HeaderMap, cookie: TokenCookie) -> Option<&str> {
    named(headers, cookie.name())
}

/// The same of a cookie that carries no token.
pub(crate) fn named<'r>(headers: &'r HeaderMap, name: &str) -> Option<&'r str> {
    let lines = headers.get_all(header::COOKIE).iter().map(HeaderValue::as_bytes);
    let mut values = lines.flat_map(|line| line.split(|byte| *byte == b';')).filter_map(|pair| {
        let value = pair.trim_ascii().strip_prefix(name.as_bytes())?.strip_prefix(b"=")?;
        Some(std::str::from_utf8(value).unwrap_or(NO_TOKEN)).filter(|value| !value.is_empty())
    });
    let first = values.next()?;
    Some(if values.next().is_none() { first } else { NO_TOKEN })
}

/// The cookies that a response sets, as its headers.
#[derive(Default)]
pub(crate) struct SetCookies(Vec<(HeaderName, HeaderValue)>);

impl SetCookies {
    /// Sets a token, for as many seconds as it lives.
    pub(crate) fn set(
        mut self,
        settings: &HttpSettings,
        cookie: TokenCookie,
        token: &SecretString,
        seconds: i64,
    ) -> Self {
        self.push(settings, cookie, token.expose(), seconds);
        self
    }

    /// Removes a token, with the attributes it was set with.
    pub(crate) fn clear(mut self, settings: &HttpSettings, cookie: TokenCookie) -> Self {
        self.push(settings, cookie, "", 0);
        self
    }

    /// Removes every token that authenticates.
    pub(crate) fn clear_all(settings: &HttpSettings) -> Self {
        TokenCookie::ALL.into_iter().fold(Self::default(), |cookies, cookie| cookies.clear(settings, cookie))
    }

    fn push(&mut self, settings: &HttpSettings, cookie: TokenCookie, value: &str, seconds: i64) {
        let secure = if settings.secure { "; Secure" } else { "" };
        let line = format!(
            "{}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite={}{secure}",
            cookie.name(),
            cookie.same_site()
        );
        if let Ok(mut line) = HeaderValue::from_str(&line) {
            line.set_sensitive(true);
            self.0.push((header::SET_COOKIE, line));
        }
    }
}

impl axum::response::IntoResponseParts for SetCookies {
    type Error = std::convert::Infallible;

    fn into_response_parts(
        self,
        mut response: axum::response::ResponseParts,
    ) -> Result<axum::response::ResponseParts, Self::Error> {
        for (name, value) in self.0 {
            response.headers_mut().append(name, value);
        }
        Ok(response)
    }
}
