//! `/account/security/providers/NAME`: connecting a provider, or taking it away.

use super::super::form::Slips;
use super::super::holder::{Holder, JustHere};
use super::super::onward::Onward;
use super::super::passage::{Means, leave};
use super::super::visitor::Visitor;
use super::{SECURITY, done, page, user_only};
use crate::problem::Problem;
use crate::state::Http;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::request::Parts;
use axum::response::Response;
use axum::routing::{get, post};
use minijinja::context;
use model::{Refusal, WayIn};

const PATH: &str = "/account/security/providers/{provider}";
const CONNECT: &str = "/account/security/providers/{provider}/connect";

pub(super) fn routes() -> Router<Http> {
    Router::new().route(PATH, get(ask).post(disconnect)).route(CONNECT, post(connect))
}

async fn ask(
    State(http): State<Http>,
    holder: Holder,
    _proof: JustHere,
    visitor: Visitor,
    Path(provider): Path<String>,
) -> Result<Response, Problem> {
    if let Some(elsewhere) = user_only(&holder) {
        return Ok(elsewhere);
    }
    shown(&http, &visitor, &holder, &provider, &Slips::none())
}

/// Over to the provider. Whoever asks for it twice comes back to a page that says so.
async fn connect(
    State(http): State<Http>,
    holder: Holder,
    JustHere(proof): JustHere,
    visitor: Visitor,
    Path(provider): Path<String>,
    parts: Parts,
) -> Result<Response, Problem> {
    let token = http.app.connection_token(&holder.access, &proof, &provider).await?;
    let onward = Onward::of(Some(&format!("{SECURITY}?notice=connected")));
    Box::pin(leave(&http, visitor, &parts, &provider, Means::Connect(token), onward)).await
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

/// A provider that vouches for the account can be taken away, also where it is configured no more; any other one connected.
fn shown(
    http: &Http,
    visitor: &Visitor,
    holder: &Holder,
    provider: &str,
    slips: &Slips,
) -> Result<Response, Problem> {
    let is_connected = holder.is_vouched_for_by(provider);
    let is_there = http.app.choices().iter().any(|choice| choice.name == provider);
    let name = provider.parse().ok().filter(|_| is_connected || is_there).ok_or(Refusal::NotConnected)?;
    let facts = context! { provider, label => http.app.label_of(&name), is_connected };
    page(http, visitor, &holder.account, "account_provider.html", facts, slips)
}
