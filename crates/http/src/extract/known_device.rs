//! The browser that shows our cookie of an earlier sign-in. A cookie that is not ours, or occurs twice, is none: what it is for goes
//! on without it.

use crate::cookies::{self, TokenCookie};
use crate::problem::Problem;
use crate::state::Http;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;

/// The browser, where it signed in before.
pub(crate) struct KnownDevice(pub(crate) Option<app::devices::KnownDevice>);

impl FromRequestParts<Http> for KnownDevice {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, http: &Http) -> Result<Self, Problem> {
        let shown = cookies::read(&parts.headers, TokenCookie::KnownDevice);
        Ok(Self(shown.and_then(|token| http.app.known_device(token))))
    }
}
