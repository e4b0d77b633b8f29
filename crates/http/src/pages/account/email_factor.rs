//! `/account/security/email`: codes by mail, on and off.

use super::super::entrance;
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
use app::two_factor::email::Asker;
use axum::Router;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use minijinja::context;
use model::two_factor::OneTimeCode;
use model::{Method, Refusal, StepUp};
use serde::Deserialize;

const PATH: &str = "/account/security/email";
/// What is refused because it is so already: the page shows how it is.
const SO_ALREADY: [Code; 2] = [Code::MethodAlreadyEnabled, Code::MethodAlreadyDisabled];

#[derive(Deserialize)]
struct Typed {
    act: Act,
    #[serde(default)]
    code: String,
}

/// What the form's button says.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Act {
    Send,
    Enable,
    Disable,
}

pub(super) fn routes() -> Router<Http> {
    Router::new().route(PATH, get(ask).post(act))
}

async fn ask(
    State(http): State<Http>,
    Secured { holder, .. }: Secured,
    visitor: Visitor,
) -> Result<Response, Problem> {
    shown(&http, &visitor, &holder, &Slips::none()).await
}

async fn act(
    State(http): State<Http>,
    Secured { holder, proof }: Secured,
    visitor: Visitor,
    headers: HeaderMap,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let outcome = match typed.act {
        Act::Send => send(&http, &visitor, &holder).await,
        Act::Enable => enable(&http, &visitor, &holder, &proof, &typed.code).await,
        Act::Disable => disable(&http, &visitor, &holder, &proof, &typed.code).await,
    };
    match outcome {
        Ok(()) if typed.act == Act::Send => {
            Ok(Onward::of(Some("/account/security/email?sent=1")).into_response())
        }
        Ok(()) => changed(&http, &visitor, &headers, typed.act).await,
        Err(slips) if slips.code().is_some_and(|code| SO_ALREADY.contains(&code)) => {
            Ok(Onward::of(Some(SECURITY)).into_response())
        }
        Err(slips) => shown(&http, &visitor, &holder, &slips).await,
    }
}

async fn send(http: &Http, visitor: &Visitor, holder: &Holder) -> Result<(), Slips> {
    let asker = Asker::Access(holder.access.clone());
    match http.app.send_email_code(asker, &visitor.caller()).await {
        // A code was mailed a moment ago and is good: it may be typed.
        Ok(_) | Err(Error::Refused(Refusal::Cooldown { .. })) => Ok(()),
        Err(error) => Err(Slips::of(visitor, http, error, |_| None)),
    }
}

async fn enable(
    http: &Http,
    visitor: &Visitor,
    holder: &Holder,
    proof: &StepUp,
    code: &str,
) -> Result<(), Slips> {
    let code = typed_code(http, visitor, code)?;
    let verb = http.app.enable_email_factor(&holder.access, proof, code, &visitor.caller()).await;
    verb.map(drop).map_err(|error| Slips::of(visitor, http, error, about_the_code))
}

async fn disable(
    http: &Http,
    visitor: &Visitor,
    holder: &Holder,
    proof: &StepUp,
    code: &str,
) -> Result<(), Slips> {
    let demanded = http.app.settings().two_factor.code_to_disable;
    let code = if demanded { Some(typed_code(http, visitor, code)?) } else { None };
    let verb = http.app.disable_email_factor(&holder.access, proof, code, &visitor.caller()).await;
    verb.map(drop).map_err(|error| Slips::of(visitor, http, error, about_the_code))
}

fn typed_code(http: &Http, visitor: &Visitor, code: &str) -> Result<OneTimeCode, Slips> {
    OneTimeCode::parse(code).map_err(|_| Slips::none().with("code", visitor.say(http, "error-code", &[])))
}

fn about_the_code(code: Code) -> Option<&'static str> {
    [Code::WrongCode, Code::CodeExpired].contains(&code).then_some("code")
}

/// Turning a method on takes every access token off the allowlist, so this session is renewed at once.
async fn changed(http: &Http, visitor: &Visitor, headers: &HeaderMap, act: Act) -> Result<Response, Problem> {
    let renewed = if act == Act::Enable { entrance::again(http, visitor, headers).await? } else { None };
    let cookies = renewed
        .unwrap_or_else(SetCookies::default)
        .clear(&http.settings, TokenCookie::TwoFactor)
        .clear(&http.settings, TokenCookie::StepUp);
    let notice = if act == Act::Enable { "email-on" } else { "email-off" };
    Ok((cookies, done(SECURITY, notice)).into_response())
}

async fn shown(http: &Http, visitor: &Visitor, holder: &Holder, slips: &Slips) -> Result<Response, Problem> {
    let is_on = holder.account.two_factor().is_on(Method::Email);
    let needs_code = !is_on || http.app.settings().two_factor.code_to_disable;
    let wait = if needs_code {
        http.app.email_code_cooldown(Asker::Access(holder.access.clone())).await?
    } else {
        0
    };
    let facts = context! {
        is_on,
        needs_code,
        wait,
        sent => wait > 0 || visitor.asked("sent").is_some() || slips.code().is_some_and(|code| about_the_code(code).is_some()),
    };
    page(http, visitor, &holder.account, "account_email_factor.html", facts, slips)
}
