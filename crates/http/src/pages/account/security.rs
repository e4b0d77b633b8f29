//! `/account/security`: how one signs in, and what protects it.

use super::super::form::Slips;
use super::super::holder::Holder;
use super::super::passage::providers;
use super::super::visitor::Visitor;
use super::{SECURITY, page, user_only};
use crate::problem::Problem;
use crate::state::Http;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use minijinja::context;
use model::Identity;

pub(super) fn routes() -> Router<Http> {
    Router::new().route(SECURITY, get(show))
}

async fn show(State(http): State<Http>, holder: Holder, visitor: Visitor) -> Result<Response, Problem> {
    if let Some(elsewhere) = user_only(&holder) {
        return Ok(elsewhere);
    }
    let ways = http.app.ways_in(&holder.access).await?;
    let connected = ways.identities.iter().map(|identity| {
        let Identity { provider, created_at } = identity;
        context! { name => provider.as_str(), label => http.app.label_of(provider), since => created_at.rfc3339() }
    });
    let facts = context! {
        connected => connected.collect::<Vec<_>>(),
        others => providers(&http, |choice| !holder.is_vouched_for_by(&choice.name)),
    };
    page(&http, &visitor, &holder.account, "account_security.html", facts, &Slips::none())
}
