//! A request that another one got in the way of, so that nothing of it was done, is run again, at most three times (OPS-7). Its
//! client does not notice.

use super::BODY_LIMIT;
use crate::problem::{Code, Problem};
use crate::state::Http;
use axum::body::{Body, HttpBody as _, to_bytes};
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

pub(super) async fn run(State(http): State<Http>, request: Request, next: Next) -> Response {
    if request.method().is_safe() || !is_small(request.body()) {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let Ok(bytes) = to_bytes(body, BODY_LIMIT).await else {
        return Problem::invalid("body", "cannot be read").into_response();
    };
    let work = || {
        let request = Request::from_parts(parts.clone(), Body::from(bytes.clone()));
        let next = next.clone();
        async move { next.run(request).await }
    };
    http.app.again(is_conflict, work).await
}

/// What is larger is a file, or refused; neither is kept to be read twice.
fn is_small(body: &Body) -> bool {
    body.size_hint()
        .upper()
        .is_some_and(|bytes| usize::try_from(bytes).is_ok_and(|bytes| bytes <= BODY_LIMIT))
}

fn is_conflict(response: &Response) -> bool {
    response.extensions().get::<Problem>().is_some_and(|problem| problem.code() == Code::Conflict)
}
