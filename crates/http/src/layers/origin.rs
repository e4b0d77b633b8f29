//! Requests that change something and are authenticated by cookies must come from an allowed origin (WEB-3).
//!
//! A browser attaches cookies to requests that other sites make it send, but says so in `Origin` and `Sec-Fetch-Site`, which no page
//! can forge. A request whose token is in a header was made by somebody who has the token; it may come from anywhere. So may one
//! that says nothing of its origin, as programs do, and asks for what no cookie authenticates.

use crate::cookies::{self, TokenCookie};
use crate::extract::shows_token;
use crate::problem::{Code, Problem};
use crate::routes::oauth2;
use crate::state::{Http, HttpSettings};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// What is asked for without being authenticated by anything that a browser would attach.
const PUBLIC: [&str; 7] = [
    "/api/auth/register",
    "/api/auth/login",
    "/api/auth/email/verification",
    "/api/auth/password/reset-request",
    "/api/auth/password/reset",
    "/api/guests",
    "/api/users/me/sessions/token",
];

/// What the headers say about where a request was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Made {
    Here,
    Elsewhere,
    Unsaid,
}

pub(super) async fn check(State(http): State<Http>, request: Request, next: Next) -> Response {
    if is_allowed(&request, &http.settings) {
        next.run(request).await
    } else {
        Problem::new(Code::OriginNotAllowed).into_response()
    }
}

/// What a provider has a browser post changes nothing by itself.
fn is_allowed(request: &Request, settings: &HttpSettings) -> bool {
    let headers = request.headers();
    if request.method().is_safe()
        || request.uri().path().starts_with(oauth2::ARRIVE_PREFIX)
        || (settings.allow_header_authentication && shows_token(headers))
    {
        return true;
    }
    match made(headers, settings) {
        Made::Here => true,
        Made::Elsewhere => false,
        Made::Unsaid => PUBLIC.contains(&request.uri().path()) || !brings_cookie(headers),
    }
}

fn brings_cookie(headers: &HeaderMap) -> bool {
    TokenCookie::ALL.into_iter().any(|cookie| cookies::read(headers, cookie).is_some())
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
