//! What a server says that has not reached its database yet (C-9): that it lives, and to everybody else to come again.

use crate::layers;
use crate::problem::{About, Code, Problem};
use crate::routes;
use app::Clock;
use axum::Router;
use axum::extract::{OriginalUri, State};
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

/// Seconds until another try is worth it.
const SOON: i64 = 1;
const LIVE: &str = "/health/live";

/// A server before it has a database.
#[derive(Clone)]
pub struct Waiting {
    /// What time it is.
    pub clock: Clock,
    /// Makes a name for each request.
    pub request_id: Arc<dyn Fn() -> String + Send + Sync>,
    /// Whether browsers come by HTTPS.
    pub secure: bool,
}

/// `/health/live` is as ever; whatever else is asked for is 503 `NOT_READY`.
pub fn waiting_router(waiting: Waiting) -> Router {
    Router::new().fallback(answer).with_state(waiting)
}

async fn answer(State(waiting): State<Waiting>, uri: OriginalUri) -> Response {
    let id = (waiting.request_id)();
    let mut response = if uri.path() == LIVE {
        routes::alive().into_response()
    } else {
        let timestamp = waiting.clock.now().rfc3339();
        let about = About { path: uri.path(), request_id: &id, timestamp, step_up_life: 0 };
        let problem = Problem::new(Code::NotReady).after(SOON);
        problem.with_violation("database", "does not answer").render(&about)
    };
    layers::sign(response.headers_mut(), &id, waiting.secure);
    response
}
