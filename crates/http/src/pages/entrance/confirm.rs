//! `/confirm`: a step-up, on the way to what asks for it.

use super::super::form::{Form, GoOn, Slips};
use super::super::holder::Holder;
use super::super::onward::Onward;
use super::super::passage::{Means, leave, providers};
use super::super::visitor::Visitor;
use super::{on, two_factor};
use crate::cookies::{SetCookies, TokenCookie};
use crate::problem::{Code, Problem};
use crate::routes::guess::guess;
use crate::routes::login::two_factor_cookie;
use crate::state::Http;
use app::SecretString;
use app::step_up::StepUpOutcome;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::request::Parts;
use axum::response::Response;
use axum::routing::{get, post};
use minijinja::context;
use serde::Deserialize;

/// Where one proves that one is still there.
pub(crate) const PATH: &str = "/confirm";

#[derive(Deserialize)]
struct Typed {
    #[serde(default)]
    password: String,
    #[serde(default)]
    return_to: String,
}

pub(super) fn routes() -> Router<Http> {
    Router::new().route(PATH, get(ask).post(confirm)).route("/confirm/by/{provider}", post(go))
}

async fn ask(State(http): State<Http>, holder: Holder, visitor: Visitor) -> Result<Response, Problem> {
    page(&http, &holder, &visitor, &visitor.onward(), &Slips::none())
}

async fn confirm(
    State(http): State<Http>,
    holder: Holder,
    visitor: Visitor,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let onward = Onward::of(Some(&typed.return_to));
    let password = holder.account.user().map(|_| typed.password.as_str());
    let caller = visitor.caller();
    let verb = Box::pin(http.app.step_up(&holder.access, password, &caller));
    match guess(&http, &visitor.client, verb).await {
        Ok(StepUpOutcome::Done(token)) => Ok(on(stepped_up(&http, &token), onward)),
        Ok(StepUpOutcome::SecondFactor(pending)) => {
            Ok(on(two_factor_cookie(&http, &pending.token), onward.by_way_of(two_factor::PATH)))
        }
        Err(error) => {
            let about = |code| (code == Code::InvalidCredentials).then_some("password");
            let slips = Slips::of(&visitor, &http, error, about);
            page(&http, &holder, &visitor, &onward, &slips)
        }
    }
}

/// By way of a provider that vouches for the account.
async fn go(
    State(http): State<Http>,
    _holder: Holder,
    visitor: Visitor,
    Path(provider): Path<String>,
    parts: Parts,
    Form(form): Form<GoOn>,
) -> Result<Response, Problem> {
    Box::pin(leave(&http, visitor, &parts, &provider, Means::StepUp, form.onward())).await
}

fn stepped_up(http: &Http, token: &SecretString) -> SetCookies {
    let life = http.app.settings().tokens.step_up.0;
    SetCookies::default().set(&http.settings, TokenCookie::StepUp, token, life)
}

fn page(
    http: &Http,
    holder: &Holder,
    visitor: &Visitor,
    onward: &Onward,
    slips: &Slips,
) -> Result<Response, Problem> {
    let user = holder.account.user();
    let facts = context! {
        onward => onward.as_str(),
        email => user.map(|user| user.email.as_str()),
        has_password => user.is_some_and(|user| user.password.is_some()),
        is_guest => user.is_none(),
        providers => providers(http, |choice| holder.is_vouched_for_by(&choice.name)),
        ..slips.facts()
    };
    Ok(slips.answer(visitor.page(http, "confirm.html", facts)?))
}
