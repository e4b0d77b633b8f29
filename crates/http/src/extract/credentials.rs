//! Where a token is looked for: header and cookie, in the order that the operator prefers.

use crate::cookies::{self, TokenCookie};
use crate::state::HttpSettings;
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};

const BEARER: &str = "bearer ";

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
            TokenHeader::Named(name) => headers.get(name)?.to_str().ok().filter(|token| !token.is_empty()),
        }
    }
}

/// The token of `Authorization: Bearer …`; the scheme's case does not matter (RFC 9110, section 11.1).
pub(crate) fn bearer(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = value.split_at_checked(BEARER.len())?;
    (scheme.eq_ignore_ascii_case(BEARER) && !token.is_empty()).then(|| token.trim())
}
