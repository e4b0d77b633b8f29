//! `/account/security`: how one signs in, and what protects it.

use super::super::form::Slips;
use super::super::holder::Holder;
use super::super::visitor::Visitor;
use super::{SECURITY, page, user_only};
use crate::problem::Problem;
use crate::state::Http;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use minijinja::context;

pub(super) fn routes() -> Router<Http> {
    Router::new().route(SECURITY, get(show))
}

async fn show(State(http): State<Http>, holder: Holder, visitor: Visitor) -> Result<Response, Problem> {
    if let Some(elsewhere) = user_only(&holder) {
        return Ok(elsewhere);
    }
    let ways = http.app.ways_in(&holder.access).await?;
    let connected = ways.identities.iter().map(
        |identity| context! { name => identity.provider.to_string(), since => identity.created_at.rfc3339() },
    );
    let facts = context! { connected => connected.collect::<Vec<_>>() };
    page(&http, &visitor, &holder.account, "account_security.html", facts, &Slips::none())
}
