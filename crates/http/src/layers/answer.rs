//! The last hand on a response: problems are written down, and the headers that every response has are added where it has none of
//! that name.

use crate::pages::Reader;
use crate::problem::{About, Code, Problem};
use crate::state::Http;
use axum::extract::{OriginalUri, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use model::RequestId;

const HEADERS: [(HeaderName, HeaderValue); 7] = [
    (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
    (
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static(
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
        ),
    ),
    (HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin")),
    (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
    (HeaderName::from_static("permissions-policy"), HeaderValue::from_static("interest-cohort=()")),
];
const HSTS: HeaderValue = HeaderValue::from_static("max-age=63072000; includeSubDomains");

pub(super) async fn finish(
    State(http): State<Http>,
    uri: OriginalUri,
    request: Request,
    next: Next,
) -> Response {
    let id = request.extensions().get::<RequestId>().map_or_else(String::new, ToString::to_string);
    let reader = Reader::of(&request);
    let mut response = next.run(request).await;
    if let Some(problem) = problem_of(&mut response) {
        let about = About {
            path: uri.path(),
            request_id: &id,
            timestamp: http.app.now().rfc3339(),
            step_up_life: http.app.settings().tokens.step_up.0,
        };
        let kept = std::mem::take(response.headers_mut());
        response = problem.render(&about);
        if let Some(reader) = reader {
            response = reader.page(&http, &problem, &id, response).await;
        }
        keep(response.headers_mut(), kept);
    }
    add(response.headers_mut(), http.settings.secure);
    response
}

/// The problem that a handler met, or one for a response that a layer below made without words.
fn problem_of(response: &mut Response) -> Option<Problem> {
    if let Some(problem) = response.extensions_mut().remove::<Problem>() {
        return Some(problem);
    }
    if !is_wordless(response) {
        return None;
    }
    match response.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Some(Problem::new(Code::PayloadTooLarge)),
        StatusCode::METHOD_NOT_ALLOWED => Some(Problem::new(Code::MethodNotAllowed)),
        StatusCode::UNSUPPORTED_MEDIA_TYPE => Some(Problem::new(Code::UnsupportedMediaType)),
        StatusCode::REQUEST_TIMEOUT => Some(Problem::new(Code::RequestTimeout)),
        StatusCode::NOT_FOUND => Some(Problem::new(Code::ResourceNotFound)),
        status if status.is_client_error() => Some(Problem::invalid("request", "cannot be read")),
        status if status.is_server_error() => Some(Problem::new(Code::InternalServerError)),
        _ => None,
    }
}

/// Whether the words of a refusal are not ours: those that the framework has for a path or query it cannot read, or none.
fn is_wordless(response: &Response) -> bool {
    let content_type = response.headers().get(header::CONTENT_TYPE);
    content_type.is_none_or(|value| value.as_bytes().starts_with(b"text/plain"))
}

/// What a handler wanted beside the problem, such as cookies and `Allow`.
fn keep(headers: &mut HeaderMap, kept: HeaderMap) {
    for (name, value) in kept {
        if let Some(name) = name.filter(|name| *name == header::SET_COOKIE || *name == header::ALLOW) {
            headers.append(name, value);
        }
    }
}

pub(super) fn add(headers: &mut HeaderMap, secure: bool) {
    for (name, value) in HEADERS {
        headers.entry(name).or_insert(value);
    }
    if secure {
        headers.entry(header::STRICT_TRANSPORT_SECURITY).or_insert(HSTS);
    }
}
