//! `/login/by/PROVIDER`: in by way of a provider; a guest, who is in already, becomes a user.

use super::super::form::Form;
use super::super::onward::Onward;
use super::super::passage::{Means, leave};
use super::super::visitor::Visitor;
use crate::problem::Problem;
use crate::state::Http;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::request::Parts;
use axum::response::Response;
use axum::routing::post;
use serde::Deserialize;

#[derive(Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    pub(super) return_to: String,
}

pub(super) fn routes() -> Router<Http> {
    Router::new().route("/login/by/{provider}", post(enter))
}

async fn enter(
    State(http): State<Http>,
    visitor: Visitor,
    Path(provider): Path<String>,
    parts: Parts,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let onward = Onward::of(Some(&typed.return_to));
    Box::pin(leave(&http, visitor, &parts, &provider, Means::Enter, onward)).await
}
