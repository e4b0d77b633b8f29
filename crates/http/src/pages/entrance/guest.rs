//! `/guest`: in by a name alone.

use super::super::form::{Form, Slips};
use super::super::onward::Onward;
use super::super::visitor::Visitor;
use super::on;
use crate::extract::OptionalAccess;
use crate::problem::Problem;
use crate::routes::login::session_cookies;
use crate::state::Http;
use app::{Error, SignedIn};
use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use minijinja::context;
use model::{Name, Refusal};
use serde::Deserialize;

/// Where guests come in.
pub(super) const PATH: &str = "/guest";

#[derive(Deserialize)]
struct Typed {
    #[serde(default)]
    name: String,
    #[serde(default)]
    return_to: String,
}

pub(super) fn routes() -> Router<Http> {
    Router::new().route(PATH, get(ask).post(enter))
}

async fn ask(
    State(http): State<Http>,
    OptionalAccess(access): OptionalAccess,
    visitor: Visitor,
) -> Result<Response, Problem> {
    if access.is_some() {
        return Ok(visitor.onward().into_response());
    }
    if !http.app.settings().joining.guests {
        return Err(Refusal::GuestsOff.into());
    }
    page(&http, &visitor, "", &visitor.onward(), &Slips::none())
}

async fn enter(
    State(http): State<Http>,
    OptionalAccess(access): OptionalAccess,
    visitor: Visitor,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let onward = Onward::of(Some(&typed.return_to));
    if access.is_some() {
        return Ok(onward.into_response());
    }
    let slips = match Name::parse(&typed.name) {
        Err(_) => Slips::none().with("name", visitor.say(&http, "error-name", &[])),
        Ok(name) => match make(&http, &visitor, name).await {
            Ok(signed_in) => return Ok(on(session_cookies(&http, &signed_in), onward)),
            Err(error) => Slips::of(&visitor, &http, error, |_| None),
        },
    };
    page(&http, &visitor, &typed.name, &onward, &slips)
}

async fn make(http: &Http, visitor: &Visitor, name: Name) -> Result<SignedIn, Error> {
    http.app.count_registration(&visitor.client.network()).await?;
    http.app.create_guest(name, &visitor.caller()).await
}

fn page(
    http: &Http,
    visitor: &Visitor,
    name: &str,
    onward: &Onward,
    slips: &Slips,
) -> Result<Response, Problem> {
    let facts = context! { name, onward => onward.as_str(), ..slips.facts() };
    Ok(slips.answer(visitor.page(http, "guest.html", facts)?))
}
