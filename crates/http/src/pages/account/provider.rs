//! `/account/security/providers/NAME`: taking a provider away.

use super::super::form::Slips;
use super::super::holder::{Holder, JustHere};
use super::super::visitor::Visitor;
use super::{SECURITY, done, page};
use crate::problem::Problem;
use crate::state::Http;
use axum::Router;
use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::get;
use minijinja::context;
use model::{ProviderName, Refusal, WayIn};

const PATH: &str = "/account/security/providers/{provider}";

pub(super) fn routes() -> Router<Http> {
    Router::new().route(PATH, get(ask).post(disconnect))
}

async fn ask(
    State(http): State<Http>,
    holder: Holder,
    _proof: JustHere,
    visitor: Visitor,
    Path(provider): Path<String>,
) -> Result<Response, Problem> {
    let connected = holder.account.providers.iter().map(ProviderName::to_string).any(|name| name == provider);
    if !connected {
        return Err(Refusal::NotConnected.into());
    }
    shown(&http, &visitor, &holder, &provider, &Slips::none())
}

async fn disconnect(
    State(http): State<Http>,
    holder: Holder,
    JustHere(proof): JustHere,
    visitor: Visitor,
    Path(provider): Path<String>,
) -> Result<Response, Problem> {
    let way: WayIn = provider.parse().map_err(|_| Refusal::NotConnected)?;
    match http.app.disconnect(&holder.access, &proof, &way, &visitor.caller()).await {
        Ok(_) => Ok(done(SECURITY, "disconnected")),
        Err(error) => {
            shown(&http, &visitor, &holder, &provider, &Slips::of(&visitor, &http, error, |_| None))
        }
    }
}

fn shown(
    http: &Http,
    visitor: &Visitor,
    holder: &Holder,
    provider: &str,
    slips: &Slips,
) -> Result<Response, Problem> {
    page(http, visitor, &holder.account, "account_provider.html", context! { provider }, slips)
}
