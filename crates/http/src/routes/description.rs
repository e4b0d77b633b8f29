//! `GET /api/openapi` and `GET /.well-known/jwks.json`: what the API is, and which keys its tokens are signed with.

use crate::state::Http;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use axum::routing::get;
use axum::{Json, Router};
use serde_json::Value;
use std::sync::LazyLock;

/// How long a client may keep the keys. A new one is fetched when a token names it, a former one stays for half a year; so only
/// an emergency is heard of late.
const KEYS_FOR: &str = "public, max-age=300";

static DOCUMENT: LazyLock<Value> = LazyLock::new(crate::document);

pub(super) fn routes() -> Router<Http> {
    Router::new().route("/api/openapi", get(openapi)).route("/.well-known/jwks.json", get(jwks))
}

async fn openapi() -> Json<&'static Value> {
    Json(&DOCUMENT)
}

/// The public keys (RFC 7517, section 5), for whoever checks access tokens by themselves.
async fn jwks(State(http): State<Http>) -> impl IntoResponse {
    ([(header::CACHE_CONTROL, KEYS_FOR)], Json(http.app.jwks()))
}
