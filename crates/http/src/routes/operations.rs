//! `/health` and `/metrics`: for those who run the server.

use crate::extract::Client;
use crate::problem::{Code, Problem};
use crate::state::Http;
use axum::extract::{ConnectInfo, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde_json::{Value, json};
use std::net::SocketAddr;

const PROMETHEUS: &str = "text/plain; version=0.0.4; charset=utf-8";

/// Beside the API.
pub(super) fn routes() -> Router<Http> {
    health().route("/metrics", get(metrics_for_loopback))
}

/// On a listener of their own.
pub(super) fn alone() -> Router<Http> {
    health().route("/metrics", get(metrics))
}

fn health() -> Router<Http> {
    Router::new()
        .route("/health", get(ready))
        .route("/health/live", get(live))
        .route("/health/ready", get(ready))
}

/// The process runs.
async fn live() -> Json<Value> {
    alive()
}

/// What is said of a process that runs.
pub(crate) fn alive() -> Json<Value> {
    Json(json!({ "status": "up" }))
}

/// Database and cache answer and the server takes requests; 503 with the parts that fail otherwise.
async fn ready(State(http): State<Http>) -> Result<Json<Value>, Problem> {
    let health = http.app.health().await;
    let parts = [
        (health.database, "database", "does not answer"),
        (health.cache, "cache", "does not answer"),
        (!http.is_draining(), "server", "is stopping"),
    ];
    let failing: Vec<_> = parts.into_iter().filter(|(works, ..)| !works).collect();
    if failing.is_empty() {
        return Ok(Json(json!({ "status": "up", "parts": { "database": "up", "cache": "up" } })));
    }
    let problem = Problem::new(Code::NotReady).after(1);
    Err(failing
        .into_iter()
        .fold(problem, |problem, (_, part, message)| problem.with_violation(part, message)))
}

/// The metrics on the main listener: for loopback clients, and only while they have no listener of their own. A trusted proxy
/// on this machine does not make those that it brings loopback clients (WEB-11).
async fn metrics_for_loopback(
    http: State<Http>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    client: Client,
) -> Response {
    let is_here = peer.ip().to_canonical().is_loopback() && client.is_loopback();
    if http.settings.metrics_on_main && is_here {
        metrics(http).await
    } else {
        Problem::new(Code::ResourceNotFound).into_response()
    }
}

/// The metrics, in Prometheus' text format.
async fn metrics(State(http): State<Http>) -> Response {
    http.app.gauge().await;
    ([(header::CONTENT_TYPE, PROMETHEUS)], (http.settings.metrics)()).into_response()
}
