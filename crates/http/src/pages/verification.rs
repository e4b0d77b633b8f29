//! `/email-verification`: the page that a verification mail links to. Opening it changes nothing, because mail scanners open links
//! (EVF-2); its button does. It works without a script.

use super::form::Form;
use super::visitor::Visitor;
use crate::problem::Problem;
use crate::state::Http;
use app::error::{TokenFault, TokenKind};
use app::{Error, Result as AppResult};
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use minijinja::context;
use model::{Account, Refusal};
use serde::Deserialize;

/// Where the page is.
pub(super) const PATH: &str = "/email-verification";

#[derive(Deserialize)]
struct Link {
    #[serde(default)]
    token: String,
}

/// What the page says.
#[derive(Clone, Copy)]
enum Step {
    Ask,
    Done,
    Already,
    Expired,
    Taken,
    Invalid,
}

pub(super) fn routes() -> Router<Http> {
    Router::new().route(PATH, get(ask).post(confirm))
}

async fn ask(State(http): State<Http>, visitor: Visitor) -> Result<Response, Problem> {
    let token = visitor.asked("token").unwrap_or_default();
    let state = if token.is_empty() { Step::Invalid } else { Step::Ask };
    answer(&http, &visitor, state, token)
}

async fn confirm(
    State(http): State<Http>,
    visitor: Visitor,
    Form(link): Form<Link>,
) -> Result<Response, Problem> {
    let state = outcome(http.app.verify_email(&link.token, &visitor.caller()).await)?;
    answer(&http, &visitor, state, "")
}

fn outcome(verified: AppResult<Account>) -> Result<Step, Problem> {
    match verified {
        Ok(_) => Ok(Step::Done),
        Err(Error::Refused(Refusal::AlreadyVerified)) => Ok(Step::Already),
        Err(Error::Refused(Refusal::EmailTaken)) => Ok(Step::Taken),
        Err(Error::Token(TokenKind::EmailVerification, TokenFault::Expired)) => Ok(Step::Expired),
        Err(Error::Token(..) | Error::NotFound(_)) => Ok(Step::Invalid),
        Err(error) => Err(error.into()),
    }
}

/// The page in one of its states. It may say to its own form where it comes from, and to nobody else: the token stands in its address.
fn answer(http: &Http, visitor: &Visitor, state: Step, token: &str) -> Result<Response, Problem> {
    let page = visitor.page(http, "verification.html", context! { token, state => state.word() })?;
    Ok((state.status(), page).into_response())
}

impl Step {
    const fn status(self) -> StatusCode {
        match self {
            Self::Ask | Self::Done | Self::Already => StatusCode::OK,
            Self::Taken => StatusCode::CONFLICT,
            Self::Expired | Self::Invalid => StatusCode::BAD_REQUEST,
        }
    }

    const fn word(self) -> &'static str {
        match self {
            Self::Ask => "ask",
            Self::Done => "done",
            Self::Already => "already",
            Self::Expired => "expired",
            Self::Taken => "taken",
            Self::Invalid => "invalid",
        }
    }
}
