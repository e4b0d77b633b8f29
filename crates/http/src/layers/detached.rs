//! A request runs as a task of its own: what it began it finishes, although its client hangs up (OPS-5). A panic in it is one answer
//! with status 500 and nothing else.

use crate::problem::{Code, Problem};
use crate::state::Http;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use tracing::Instrument;

pub(super) async fn run(State(http): State<Http>, request: Request, next: Next) -> Response {
    let task = tokio::spawn(next.run(request).in_current_span());
    match tokio::time::timeout(http.settings.request_timeout, task).await {
        Ok(Ok(response)) => response,
        Ok(Err(_)) => Problem::new(Code::InternalServerError).into_response(),
        Err(_) => Problem::new(Code::RequestTimeout).into_response(),
    }
}
