//! `/register`: a new account. What comes next is the same whether or not the address is taken (REG-1).

use super::super::form::{Form, Slips};
use super::super::onward::Onward;
use super::super::passage::providers;
use super::super::visitor::Visitor;
use crate::extract::OptionalAccess;
use crate::problem::{Code, Problem};
use crate::state::Http;
use app::Error;
use app::register::Registration;
use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use minijinja::context;
use model::{EmailAddress, Name, Refusal};
use serde::Deserialize;

/// Where one registers.
pub(super) const PATH: &str = "/register";
/// What comes next.
const DONE: &str = "/register/done";

#[derive(Default, Deserialize)]
struct Typed {
    #[serde(default)]
    name: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: String,
}

pub(super) fn routes() -> Router<Http> {
    Router::new().route(PATH, get(ask).post(register)).route(DONE, get(done))
}

async fn ask(
    State(http): State<Http>,
    OptionalAccess(access): OptionalAccess,
    visitor: Visitor,
) -> Result<Response, Problem> {
    if access.is_some() {
        return Ok(Onward::of(None).into_response());
    }
    if !http.app.settings().joining.registration {
        return Err(Refusal::RegistrationOff.into());
    }
    page(&http, &visitor, &Typed::default(), &Slips::none())
}

async fn register(
    State(http): State<Http>,
    OptionalAccess(access): OptionalAccess,
    visitor: Visitor,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    if access.is_some() {
        return Ok(Onward::of(None).into_response());
    }
    let slips = match registration(&http, &visitor, &typed) {
        Err(slips) => slips,
        Ok(registration) => match make(&http, &visitor, registration).await {
            Ok(()) => return Ok(Onward::of(Some(DONE)).into_response()),
            Err(error) => Slips::of(&visitor, &http, error, |_: Code| None),
        },
    };
    page(&http, &visitor, &typed, &slips)
}

async fn make(http: &Http, visitor: &Visitor, registration: Registration) -> Result<(), Error> {
    http.app.count_registration(&visitor.client.network()).await?;
    http.app.register(registration, &visitor.caller()).await
}

/// Everything that is wrong at once.
fn registration(http: &Http, visitor: &Visitor, typed: &Typed) -> Result<Registration, Slips> {
    match (Name::parse(&typed.name), EmailAddress::parse(&typed.email)) {
        (Ok(name), Ok(email)) => {
            Ok(Registration { email, name, password: typed.password.clone(), send_email: true })
        }
        (name, email) => {
            let mut slips = Slips::none();
            if name.is_err() {
                slips = slips.with("name", visitor.say(http, "error-name", &[]));
            }
            if email.is_err() {
                slips = slips.with("email", visitor.say(http, "error-email", &[]));
            }
            Err(slips)
        }
    }
}

fn page(http: &Http, visitor: &Visitor, typed: &Typed, slips: &Slips) -> Result<Response, Problem> {
    let facts = context! {
        name => typed.name.as_str(),
        email => typed.email.as_str(),
        providers => providers(http, |_| true),
        least => http.app.settings().password.min_length,
        ..slips.facts()
    };
    Ok(slips.answer(visitor.page(http, "register.html", facts)?))
}

async fn done(State(http): State<Http>, visitor: Visitor) -> Result<Response, Problem> {
    visitor.page(&http, "registered.html", context! {})
}
