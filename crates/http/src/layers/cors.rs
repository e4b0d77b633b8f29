//! Scripts of other origins may read answers of the API where the operator lists their origin, and nowhere else (WEB-4).
//!
//! The list is compared byte by byte; what a request says is never sent back unless it stands there. `Vary: Origin` is on
//! every answer of the API, so that no cache gives one origin's answer to another.

use crate::problem::{Code, Problem};
use crate::state::{Http, HttpSettings};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

const METHODS: HeaderValue = HeaderValue::from_static("GET, HEAD, POST, PUT, PATCH, DELETE");
const REQUEST_HEADERS: HeaderValue = HeaderValue::from_static(
    "authorization, content-type, x-step-up-token, x-two-factor-authentication-token, x-two-factor-code, \
     x-session-token, x-oauth2-provider-connection-token",
);
const RESPONSE_HEADERS: HeaderValue =
    HeaderValue::from_static("x-error-code, x-request-id, retry-after, www-authenticate, allow");
/// Seconds that a browser keeps the answer to a preflight; none keeps it longer.
const MAX_AGE: HeaderValue = HeaderValue::from_static("7200");
const VARY: HeaderValue = HeaderValue::from_static("origin");
const VARY_PREFLIGHT: HeaderValue =
    HeaderValue::from_static("origin, access-control-request-method, access-control-request-headers");
const YES: HeaderValue = HeaderValue::from_static("true");

/// Answers preflights. Goes inside of what writes problems down.
pub(super) async fn preflight(State(http): State<Http>, request: Request, next: Next) -> Response {
    if !is_of_the_api(&request) || !is_preflight(&request) {
        return next.run(request).await;
    }
    if listed(request.headers(), &http.settings).is_none() {
        return Problem::new(Code::OriginNotAllowed).into_response();
    }
    let mut response = StatusCode::NO_CONTENT.into_response();
    let headers = response.headers_mut();
    headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, METHODS);
    headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, REQUEST_HEADERS);
    headers.insert(header::ACCESS_CONTROL_MAX_AGE, MAX_AGE);
    response
}

/// Says who may read the answer. Goes outside of what writes problems down, so that these can be read as well.
pub(super) async fn readers(State(http): State<Http>, request: Request, next: Next) -> Response {
    if !is_of_the_api(&request) {
        return next.run(request).await;
    }
    let reader = listed(request.headers(), &http.settings);
    let vary = if is_preflight(&request) { VARY_PREFLIGHT } else { VARY };
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.append(header::VARY, vary);
    if let Some(origin) = reader {
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        headers.insert(header::ACCESS_CONTROL_ALLOW_CREDENTIALS, YES);
        headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, RESPONSE_HEADERS);
    }
    response
}

fn is_of_the_api(request: &Request) -> bool {
    request.uri().path().starts_with("/api/")
}

fn is_preflight(request: &Request) -> bool {
    let has = |name: &HeaderName| request.headers().contains_key(name);
    request.method() == Method::OPTIONS && has(&header::ORIGIN) && has(&header::ACCESS_CONTROL_REQUEST_METHOD)
}

/// The origin of the request, where it names one that is on the list.
fn listed(headers: &HeaderMap, settings: &HttpSettings) -> Option<HeaderValue> {
    let mut origins = headers.get_all(header::ORIGIN).iter();
    let origin = origins.next().filter(|_| origins.next().is_none())?;
    settings
        .allowed_origins
        .iter()
        .any(|allowed| allowed.as_bytes() == origin.as_bytes())
        .then(|| origin.clone())
}
