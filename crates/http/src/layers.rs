//! What every request goes through, outermost first: a name and a line in the log; who may read the answer; the headers that every
//! response has; problems written down; headers bounded; preflights answered; a task of its own, panics caught; origins checked;
//! the limit of its address; once more where another request got in the way.

mod again;
mod answer;
mod cors;
mod detached;
mod head;
mod limit;
mod origin;
mod record;

use crate::state::Http;
use axum::extract::DefaultBodyLimit;
use axum::http::HeaderMap;
use axum::{Router, middleware};

/// Bodies are JSON of a few fields.
const BODY_LIMIT: usize = 64 * 1024;

/// Puts the headers that every response has on one that goes through no layer.
pub(crate) fn sign(headers: &mut HeaderMap, request_id: &str, secure: bool) {
    answer::add(headers, secure);
    record::name(headers, request_id);
}

/// Puts the layers around routes: what every request goes through, whatever it asks for.
pub fn around(routes: Router<Http>, http: &Http) -> Router<Http> {
    routes
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(middleware::from_fn_with_state(http.clone(), again::run))
        .layer(middleware::from_fn_with_state(http.clone(), limit::by_address))
        .layer(middleware::from_fn_with_state(http.clone(), origin::check))
        .layer(middleware::from_fn_with_state(http.clone(), detached::run))
        .layer(middleware::from_fn_with_state(http.clone(), cors::preflight))
        .layer(middleware::from_fn(head::bounded))
        .layer(middleware::from_fn_with_state(http.clone(), answer::finish))
        .layer(middleware::from_fn_with_state(http.clone(), cors::readers))
        .layer(middleware::from_fn_with_state(http.clone(), record::request))
}
