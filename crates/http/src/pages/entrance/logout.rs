//! `/logout`: the way out.

use super::super::onward::Onward;
use super::super::visitor::Visitor;
use super::on;
use crate::cookies::{self, CLEAR_SITE_DATA, SetCookies, TokenCookie};
use crate::extract::OptionalAccess;
use crate::problem::Problem;
use crate::state::Http;
use axum::Router;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use axum::routing::post;

/// Where one signs out.
pub(super) const PATH: &str = "/logout";

pub(super) fn routes() -> Router<Http> {
    Router::new().route(PATH, post(leave))
}

/// The browser forgets everything of us, the language too; the next page is told it.
async fn leave(
    State(http): State<Http>,
    OptionalAccess(access): OptionalAccess,
    visitor: Visitor,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let refresh = cookies::read(&headers, TokenCookie::Refresh);
    http.app.logout(access.as_ref(), refresh, &visitor.caller()).await?;
    let onward = Onward::of(Some(&format!("/login?notice=signed-out&locale={}", visitor.locale)));
    Ok(([CLEAR_SITE_DATA], on(SetCookies::clear_all(&http.settings), onward)).into_response())
}
