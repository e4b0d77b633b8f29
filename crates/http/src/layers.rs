//! What every request goes through, outermost first: a name and a line in the log; who may read the answer; the headers that every
//! response has; problems written down; headers bounded; preflights answered; a task of its own, panics caught; origins checked; the limit of its address.

mod answer;
mod cors;
mod detached;
mod head;
mod limit;
mod origin;
mod record;

use crate::state::Http;
use axum::extract::DefaultBodyLimit;
use axum::{Router, middleware};

/// Bodies are JSON of a few fields.
const BODY_LIMIT: usize = 64 * 1024;

/// Puts the layers around routes.
pub(crate) fn around(routes: Router<Http>, http: &Http) -> Router<Http> {
    routes
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(middleware::from_fn_with_state(http.clone(), limit::by_address))
        .layer(middleware::from_fn_with_state(http.clone(), origin::check))
        .layer(middleware::from_fn_with_state(http.clone(), detached::run))
        .layer(middleware::from_fn_with_state(http.clone(), cors::preflight))
        .layer(middleware::from_fn(head::bounded))
        .layer(middleware::from_fn_with_state(http.clone(), answer::finish))
        .layer(middleware::from_fn_with_state(http.clone(), cors::readers))
        .layer(middleware::from_fn_with_state(http.clone(), record::request))
}
