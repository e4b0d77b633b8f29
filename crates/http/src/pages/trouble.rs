//! What somebody sees when a page cannot be shown: what happened and what to do, in their language, with the name of the request.

use super::paper::{self, Paper, Policy};
use super::{language, visitor};
use crate::problem::Problem;
use crate::state::Http;
use axum::extract::Request;
use axum::http::header::{ACCEPT, CONTENT_TYPE};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::Response;
use minijinja::context;
use text::Locale;

/// Whoever asks for a page, and not for an answer of the API.
pub(crate) struct Reader {
    headers: HeaderMap,
    uri: Uri,
}

impl Reader {
    /// A browser that opens an address or sends a form.
    pub(crate) fn of(request: &Request) -> Option<Self> {
        let (uri, headers) = (request.uri(), request.headers());
        (!uri.path().starts_with("/api/") && accepts_html(headers))
            .then(|| Self { headers: headers.clone(), uri: uri.clone() })
    }

    /// The problem, written down as a page. Where that fails the answer stays as it is.
    pub(crate) async fn page(
        &self,
        http: &Http,
        problem: &Problem,
        request_id: &str,
        answer: Response,
    ) -> Response {
        if answer.status() == StatusCode::NOT_MODIFIED {
            return answer;
        }
        let locale = self.locale(http, answer.status()).await;
        let facts = context! {
            kind => kind(answer.status()),
            sentence => told(&http.settings.paper, locale, problem),
            request_id,
            ..visitor::frame(http, "/")
        };
        match http.settings.paper.fill(locale, "trouble.html", &facts) {
            Ok(html) => in_place(answer, html),
            Err(kind) => {
                tracing::error!(%kind, "the page of a problem could not be written");
                answer
            }
        }
    }

    /// Where the fault is ours, or there is too much to do, nobody is asked for more.
    async fn locale(&self, http: &Http, status: StatusCode) -> Locale {
        if status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS {
            language::at_hand(&self.headers, &self.uri, http)
        } else {
            language::of(&self.headers, &self.uri, http).await
        }
    }
}

/// What is said of a problem: its own sentence where there is one, and that something went wrong where there is none.
pub(super) fn told(paper: &Paper, locale: Locale, problem: &Problem) -> String {
    let key = format!("error-{}", problem.code().as_str().to_lowercase().replace('_', "-"));
    let seconds = problem.retry_after().unwrap_or_default();
    let args = [("seconds", seconds.into()), ("minutes", (seconds + 59).div_euclid(60).into())];
    let other = |_| paper.say(locale, "error-other", &[]);
    paper.say(locale, &key, &args).or_else(other).unwrap_or_default()
}

/// What the page is headed with.
fn kind(status: StatusCode) -> &'static str {
    match status {
        StatusCode::NOT_FOUND => "missing",
        StatusCode::TOO_MANY_REQUESTS => "busy",
        status if status.is_client_error() => "refused",
        _ => "failed",
    }
}

fn accepts_html(headers: &HeaderMap) -> bool {
    headers
        .get(ACCEPT)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|accept| accept.contains("text/html"))
}

/// Status and headers of the answer, and the page in the place of its body.
fn in_place(answer: Response, html: String) -> Response {
    let (mut parts, _) = answer.into_parts();
    let (page, body) = paper::response(html, Policy::OWN).into_parts();
    parts.headers.remove(CONTENT_TYPE);
    parts.headers.extend(page.headers);
    Response::from_parts(parts, body)
}
