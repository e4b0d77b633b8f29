//! One line and one measurement a request, under an id that the response carries too. Nothing of the request but method and route
//! is written: no query, no header, no body.

use crate::state::Http;
use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method};
use axum::middleware::Next;
use axum::response::Response;
use std::time::Instant;
use tracing::Instrument;

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

pub(super) async fn request(State(http): State<Http>, mut request: Request, next: Next) -> Response {
    let id = http.app.request_id();
    let begun = Instant::now();
    let method = known(request.method());
    let route = request.extensions().get::<MatchedPath>().map_or("unknown", MatchedPath::as_str).to_owned();
    request.extensions_mut().insert(id);
    let span = tracing::info_span!("request", id = %id);
    let mut response = next.run(request).instrument(span.clone()).await;
    let status = response.status().as_u16();
    let seconds = begun.elapsed().as_secs_f64();
    let code =
        response.headers().get(crate::problem::ERROR_CODE).and_then(|code| code.to_str().ok()).unwrap_or("");
    span.in_scope(|| {
        tracing::info!(
            method,
            route,
            status,
            code,
            milliseconds = (seconds * 1_000_000.0).round() / 1_000.0,
            "answered"
        );
    });
    metrics::counter!("doorward_http_requests_total", "method" => method, "route" => route.clone(), "status" => status.to_string())
        .increment(1);
    if !code.is_empty() {
        metrics::counter!("doorward_problems_total", "code" => code.to_owned()).increment(1);
    }
    metrics::histogram!("doorward_http_request_seconds", "route" => route).record(seconds);
    name(response.headers_mut(), &id.to_string());
    response
}

/// Lets the client read how the log names its request.
pub(super) fn name(headers: &mut HeaderMap, id: &str) {
    if let Ok(value) = HeaderValue::from_str(id) {
        headers.insert(REQUEST_ID, value);
    }
}

/// The method as a label: of the words that a client can make up there is no end.
fn known(method: &Method) -> &'static str {
    const KNOWN: [&str; 7] = ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"];
    KNOWN.into_iter().find(|known| *known == method.as_str()).unwrap_or("OTHER")
}
