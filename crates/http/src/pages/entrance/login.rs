//! `/login`: address and password.

use super::super::form::{Form, Slips};
use super::super::onward::Onward;
use super::super::passage::providers;
use super::super::visitor::Visitor;
use super::{on, two_factor};
use crate::extract::OptionalAccess;
use crate::problem::Problem;
use crate::routes::guess::guess;
use crate::routes::login::{session_cookies, two_factor_cookie};
use crate::state::Http;
use app::login::Login;
use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use minijinja::context;
use serde::Deserialize;

/// Where one signs in.
pub(crate) const PATH: &str = "/login";

/// What may stand above the form: why somebody is here.
const NOTICES: [&str; 5] = ["signed-out", "too-late", "password-set", "app-on", "deleted"];

#[derive(Default, Deserialize)]
struct Typed {
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: String,
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
    let onward = visitor.onward();
    if access.is_some() {
        return Ok(onward.into_response());
    }
    page(&http, &visitor, "", &onward, &Slips::none())
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
    let caller = visitor.caller();
    let verb = Box::pin(http.app.login(&typed.email, &typed.password, visitor.device.as_ref(), &caller));
    match guess(&http, &visitor.client, verb).await {
        Ok(Login::In(signed_in)) => Ok(on(session_cookies(&http, &signed_in), onward)),
        Ok(Login::SecondFactor(pending)) => {
            let cookies = two_factor_cookie(&http, &pending.token);
            Ok(on(cookies, onward.by_way_of(two_factor::PATH)))
        }
        Err(error) => {
            let slips = Slips::of(&visitor, &http, error, |_| None);
            page(&http, &visitor, &typed.email, &onward, &slips)
        }
    }
}

fn page(
    http: &Http,
    visitor: &Visitor,
    email: &str,
    onward: &Onward,
    slips: &Slips,
) -> Result<Response, Problem> {
    let joining = http.app.settings().joining;
    let notice = visitor.asked("notice").filter(|notice| slips.is_none() && NOTICES.contains(notice));
    let facts = context! {
        email,
        notice,
        onward => onward.as_str(),
        providers => providers(http, |_| true),
        registration => joining.registration,
        guests => joining.guests,
        ..slips.facts()
    };
    Ok(slips.answer(visitor.page(http, "login.html", facts)?))
}
