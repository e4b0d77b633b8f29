//! Where a token is looked for: header and cookie, in the order that the operator prefers.

use crate::cookies::{self, NO_TOKEN, TokenCookie};
use crate::state::HttpSettings;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, header};

const BEARER: &str = "bearer";

/// A header that carries a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenHeader {
    /// `Authorization: Bearer …` (RFC 6750, section 2.1).
    Authorization,
    /// A header of our own.
    Named(&'static str),
}

/// A kind of token, with both places where it travels.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shown {
    header: TokenHeader,
    cookie: TokenCookie,
}

impl Shown {
    pub(crate) const ACCESS: Self = Self { header: TokenHeader::Authorization, cookie: TokenCookie::Access };
    pub(crate) const REFRESH: Self =
        Self { header: TokenHeader::Authorization, cookie: TokenCookie::Refresh };
    pub(crate) const STEP_UP: Self =
        Self { header: TokenHeader::Named("x-step-up-token"), cookie: TokenCookie::StepUp };
    pub(crate) const TWO_FACTOR: Self = Self {
        header: TokenHeader::Named("x-two-factor-authentication-token"),
        cookie: TokenCookie::TwoFactor,
    };
    pub(crate) const SESSION: Self =
        Self { header: TokenHeader::Named("x-session-token"), cookie: TokenCookie::Session };

    pub(crate) const CONNECTION: Self = Self {
        header: TokenHeader::Named("x-oauth2-provider-connection-token"),
        cookie: TokenCookie::Connection,
    };

    /// The token that the request shows. One that is there and not valid is an error; the other place is not tried.
    pub(crate) fn find<'r>(self, parts: &'r Parts, settings: &HttpSettings) -> Option<&'r str> {
        let header =
            || settings.allow_header_authentication.then(|| self.in_header(&parts.headers)).flatten();
        let cookie = || cookies::read(&parts.headers, self.cookie);
        if settings.prefer_header_authentication {
            header().or_else(cookie)
        } else {
            cookie().or_else(header)
        }
    }

    fn in_header(self, headers: &HeaderMap) -> Option<&str> {
        match self.header {
            TokenHeader::Authorization => bearer(headers),
            TokenHeader::Named(name) => single(headers, &HeaderName::from_static(name)),
        }
    }
}

/// Whether a token is in a header, where no page of another origin can put it unasked.
pub(crate) fn shows_token(headers: &HeaderMap) -> bool {
    [Shown::ACCESS, Shown::STEP_UP, Shown::TWO_FACTOR, Shown::SESSION]
        .into_iter()
        .any(|shown| shown.in_header(headers).is_some())
}

/// The token of `Authorization: Bearer …`; the scheme's case does not matter (RFC 9110, section 11.1). A bearer without a
/// token is one that is not valid, not none (SES-14).
fn bearer(headers: &HeaderMap) -> Option<&str> {
    let value = single(headers, &header::AUTHORIZATION)?;
    if value == NO_TOKEN {
        return Some(value);
    }
    let (scheme, token) = value.split_once(' ').unwrap_or((value, NO_TOKEN));
    scheme.eq_ignore_ascii_case(BEARER).then(|| token.trim_start())
}

/// The value of a header. One that occurs twice, or is no text, is no token.
fn single<'r>(headers: &'r HeaderMap, name: &HeaderName) -> Option<&'r str> {
    let mut values = headers.get_all(name).iter();
    let first = values.next()?.to_str().unwrap_or(NO_TOKEN);
    let value = if values.next().is_none() { first } else { NO_TOKEN };
    Some(value).filter(|value| !value.is_empty())
}
