//! Requests that change something and are authenticated by cookies must come from an allowed origin (WEB-3).
//!
//! A browser attaches cookies to requests that other sites make it send, but says so in `Origin` and `Sec-Fetch-Site`, which no page
//! can forge. A request whose token is in a header was made by somebody who has the token; it may come from anywhere.

use crate::cookies::{self, TokenCookie};
use crate::extract::bearer;
use crate::problem::{Code, Problem};
use crate::state::{Http, HttpSettings};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// What the headers say about where a request was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Made {
    Here,
    Elsewhere,
    Unsaid,
}

pub(super) async fn check(State(http): State<Http>, request: Request, next: Next) -> Response {
    if is_allowed(request.method(), request.headers(), &http.settings) {
        next.run(request).await
    } else {
        Problem::new(Code::OriginNotAllowed).into_response()
    }
}

fn is_allowed(method: &Method, headers: &HeaderMap, settings: &HttpSettings) -> bool {
    if method.is_safe() || (settings.allow_header_authentication && bearer(headers).is_some()) {
        return true;
    }
    match made(headers, settings) {
        Made::Here => true,
        Made::Elsewhere => false,
        Made::Unsaid => TokenCookie::ALL.into_iter().all(|cookie| cookies::read(headers, cookie).is_none()),
    }
}

fn made(headers: &HeaderMap, settings: &HttpSettings) -> Made {
    let site = headers.get(SEC_FETCH_SITE).map(axum::http::HeaderValue::as_bytes);
    if site == Some(b"same-origin") {
        return Made::Here;
    }
    if let Some(origin) = headers.get(header::ORIGIN) {
        let allowed = settings.allowed_origins.iter().any(|allowed| allowed.as_bytes() == origin.as_bytes());
        return if allowed { Made::Here } else { Made::Elsewhere };
    }
    if site.is_some() { Made::Elsewhere } else { Made::Unsaid }
}
