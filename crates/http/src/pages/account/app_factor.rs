//! `/account/security/app`: an authenticator app, on and off. What is needed to set it up is on the page until a code of the app has
//! confirmed it, and then never again.

use super::super::form::{Form, Slips};
use super::super::holder::Holder;
use super::super::onward::Onward;
use super::super::visitor::Visitor;
use super::secured::Secured;
use super::{SECURITY, done, page};
use crate::cookies::{SetCookies, TokenCookie};
use crate::problem::{Code, Problem};
use crate::state::Http;
use app::Error;
use app::two_factor::totp::Enrolment;
use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use minijinja::{Value, context};
use model::two_factor::OneTimeCode;
use model::{Method, StepUp};
use serde::Deserialize;

const PATH: &str = "/account/security/app";

#[derive(Deserialize)]
struct Typed {
    act: Act,
    #[serde(default)]
    token: String,
    #[serde(default)]
    code: String,
}

/// What the form's button says.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Act {
    Enable,
    Disable,
}

pub(super) fn routes() -> Router<Http> {
    Router::new().route(PATH, get(ask).post(act))
}

async fn ask(
    State(http): State<Http>,
    Secured { holder, proof }: Secured,
    visitor: Visitor,
) -> Result<Response, Problem> {
    let is_on = holder.account.two_factor().is_on(Method::Totp);
    let enrolment = if is_on { None } else { Some(http.app.begin_totp(&holder.access, &proof).await?) };
    shown(&http, &visitor, &holder, enrolment.as_ref(), &Slips::none())
}

async fn act(
    State(http): State<Http>,
    Secured { holder, proof }: Secured,
    visitor: Visitor,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    match typed.act {
        Act::Enable => enable(&http, &holder, &proof, &visitor, &typed).await,
        Act::Disable => disable(&http, &holder, &proof, &visitor).await,
    }
}

/// Every session ends with it, this one too: the next sign-in shows that the app works.
async fn enable(
    http: &Http,
    holder: &Holder,
    proof: &StepUp,
    visitor: &Visitor,
    typed: &Typed,
) -> Result<Response, Problem> {
    let slips = match OneTimeCode::parse(&typed.code) {
        Err(_) => Slips::none().with("code", visitor.say(http, "error-code", &[])),
        Ok(code) => {
            let caller = visitor.caller();
            let verb = http.app.confirm_totp(&holder.access, proof, &typed.token, code, &caller);
            match Box::pin(verb).await {
                Ok(_) => {
                    let cookies = SetCookies::clear_all(&http.settings);
                    return Ok((cookies, done("/login", "app-on")).into_response());
                }
                Err(Error::Token(..)) => return Ok(Onward::of(Some(PATH)).into_response()),
                Err(error) => {
                    Slips::of(visitor, http, error, |code| (code == Code::WrongCode).then_some("code"))
                }
            }
        }
    };
    match http.app.resume_totp(&holder.access, proof, &typed.token).await {
        Ok(enrolment) => shown(http, visitor, holder, Some(&enrolment), &slips),
        // It took too long, or the app is on already: the page knows.
        Err(_) => Ok(Onward::of(Some(PATH)).into_response()),
    }
}

async fn disable(
    http: &Http,
    holder: &Holder,
    proof: &StepUp,
    visitor: &Visitor,
) -> Result<Response, Problem> {
    match http.app.disable_totp(&holder.access, proof, &visitor.caller()).await {
        Ok(_) => {
            let cookies = SetCookies::default()
                .clear(&http.settings, TokenCookie::TwoFactor)
                .clear(&http.settings, TokenCookie::StepUp);
            Ok((cookies, done(SECURITY, "app-off")).into_response())
        }
        Err(error) => {
            let slips = Slips::of(visitor, http, error, |_| None);
            if slips.code() == Some(Code::MethodAlreadyDisabled) {
                return Ok(Onward::of(Some(SECURITY)).into_response());
            }
            shown(http, visitor, holder, None, &slips)
        }
    }
}

fn shown(
    http: &Http,
    visitor: &Visitor,
    holder: &Holder,
    enrolment: Option<&Enrolment>,
    slips: &Slips,
) -> Result<Response, Problem> {
    let facts = context! { is_on => enrolment.is_none(), enrolment => enrolment.map(told) };
    page(http, visitor, &holder.account, "account_app_factor.html", facts, slips)
}

fn told(enrolment: &Enrolment) -> Value {
    let codes: Vec<_> = enrolment.recovery_codes.iter().map(|code| code.expose().clone()).collect();
    context! {
        secret => grouped(enrolment.secret.expose()),
        link => enrolment.auth_url.expose(),
        picture => enrolment.qr_code.as_ref().map(|picture| picture.expose().clone()),
        codes,
        token => enrolment.token.expose(),
    }
}

/// In fours, as it is easier to type.
fn grouped(secret: &str) -> String {
    let letters: Vec<_> = secret.chars().collect();
    letters.chunks(4).map(String::from_iter).collect::<Vec<_>>().join(" ")
}
