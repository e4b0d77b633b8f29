//! Over to another page, by a page of ours that leads on by itself. Somebody who comes from another site does not show the `Strict`
//! cookies until a page of ours sends them on: `/passage?to=PAGE` is where they arrive. And a form of ours leads nowhere else (WEB-5),
//! so that whoever presses the button of a provider leaves from a page as well. It works without a script.

use super::entrance::TWO_FACTOR;
use super::oauth2_error;
use super::onward::{Onward, in_query};
use super::visitor::Visitor;
use crate::problem::Problem;
use crate::routes::oauth2::{fault, flow_cookie, shown};
use crate::state::Http;
use app::SecretString;
use app::oauth2::{Choice, Departure, Destination, Left};
use axum::Router;
use axum::extract::State;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use minijinja::{Value, context};
use model::oauth2::Redirect;

/// Where somebody arrives.
const PATH: &str = "/passage";

/// What somebody means who leaves a page of ours for a provider.
pub(super) enum Means {
    /// To sign in, to register, or to be a guest no more.
    Enter,
    /// To show that they are still there.
    StepUp,
    /// To connect the provider, with the token that says so.
    Connect(SecretString),
}

pub(super) fn routes() -> Router<Http> {
    Router::new().route(PATH, get(arrive))
}

/// On to a page of ours, or to one of the operator's list, and never anywhere else.
async fn arrive(State(http): State<Http>, visitor: Visitor) -> Result<Response, Problem> {
    let asked = visitor.asked("to");
    let listed = asked.and_then(|page| http.app.settings().oauth2.redirects.choose(Some(page)));
    let own = Onward::of(asked);
    let place = listed.as_ref().map_or_else(|| own.as_str(), Redirect::as_str);
    visitor.page(&http, "passage.html", context! { place, provider => () })
}

/// Sends somebody to a provider, who goes on to `onward` when they are back.
pub(super) async fn leave(
    http: &Http,
    mut visitor: Visitor,
    parts: &Parts,
    provider: &str,
    means: Means,
    onward: Onward,
) -> Result<Response, Problem> {
    let session = http.app.session_token(&visitor.caller())?;
    let back = over_to(onward.as_str());
    let connection = if let Means::Connect(token) = &means { Some(token.expose().as_str()) } else { None };
    let departure = Departure {
        destination: Destination::Own(back.as_str()),
        is_step_up: matches!(means, Means::StepUp),
        session: Some(session.expose()),
        connection,
        ..shown(parts, &http.settings)
    };
    match Box::pin(http.app.leave(provider, &departure)).await {
        Ok(left) => {
            visitor.here = onward;
            gone(http, &visitor, provider, &left)
        }
        Err(trouble) => Ok(oauth2_error::page_of(fault(trouble)?).into_response()),
    }
}

fn gone(http: &Http, visitor: &Visitor, provider: &str, left: &Left) -> Result<Response, Problem> {
    let label =
        http.app.choices().into_iter().find(|choice| choice.name == provider).map(|choice| choice.label);
    let page =
        visitor.page(http, "passage.html", context! { place => left.url.as_str(), provider => label })?;
    Ok((flow_cookie(&http.settings, left), page).into_response())
}

/// The providers that one may go by way of, as buttons name them.
pub(super) fn providers(http: &Http, shows: impl Fn(&Choice) -> bool) -> Value {
    let button = |choice: Choice| context! { name => choice.name, label => choice.label };
    http.app.choices().into_iter().filter(shows).map(button).collect()
}

/// Whether somebody left from a page of ours.
pub(crate) fn is_of(http: &Http, redirect: &Redirect) -> bool {
    let path = redirect.as_str().strip_prefix(&http.app.settings().issuer);
    path.and_then(|path| path.strip_prefix(PATH)).is_some_and(|rest| rest.starts_with('?'))
}

/// The address of the second factor, which leads on to where somebody wanted to be.
pub(crate) fn by_second_factor(http: &Http, redirect: &Redirect) -> String {
    let issuer = &http.app.settings().issuer;
    let onward = match redirect.as_str().strip_prefix(issuer) {
        Some("") => Onward::of(Some("/")),
        Some(path) if path.starts_with('/') => Onward::of(Some(path)),
        _ => over_to(redirect.as_str()),
    };
    format!("{issuer}{}", over_to(onward.by_way_of(TWO_FACTOR).as_str()).as_str())
}

fn over_to(place: &str) -> Onward {
    Onward::of(Some(&format!("{PATH}?to={}", in_query(place))))
}
