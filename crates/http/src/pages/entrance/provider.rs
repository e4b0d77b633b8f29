//! `/login/by/PROVIDER`: in by way of a provider; a guest, who is in already, becomes a user.

use super::super::form::{Form, GoOn};
use super::super::passage::{Means, leave};
use super::super::visitor::Visitor;
use crate::problem::Problem;
use crate::state::Http;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::request::Parts;
use axum::response::Response;
use axum::routing::post;

pub(super) fn routes() -> Router<Http> {
    Router::new().route("/login/by/{provider}", post(enter))
}

async fn enter(
    State(http): State<Http>,
    visitor: Visitor,
    Path(provider): Path<String>,
    parts: Parts,
    Form(form): Form<GoOn>,
) -> Result<Response, Problem> {
    Box::pin(leave(&http, visitor, &parts, &provider, Means::Enter, form.onward())).await
}
