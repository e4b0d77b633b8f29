//! `/email-verification`: the page that a verification mail links to. Opening it changes nothing, because mail scanners open links
//! (EVF-2); its button does. It works without a script.

use super::paper::{Policy, page};
use super::{Problem, frame};
use crate::extract::Client;
use crate::problem::Code;
use crate::state::Http;
use app::error::{TokenFault, TokenKind};
use app::{Error, Result as AppResult};
use axum::extract::{Form, Query, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Router, extract::rejection::FormRejection};
use minijinja::context;
use model::{Account, Refusal};
use serde::Deserialize;

/// Where the page is.
pub(crate) const PATH: &str = "/email-verification";

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

async fn ask(State(http): State<Http>, Query(link): Query<Link>) -> Result<Response, Problem> {
    let state = if link.token.is_empty() { Step::Invalid } else { Step::Ask };
    answer(&http, state, &link.token)
}

async fn confirm(
    State(http): State<Http>,
    client: Client,
    link: Result<Form<Link>, FormRejection>,
) -> Result<Response, Problem> {
    let Ok(Form(link)) = link else { return Err(Problem::new(Code::UnsupportedMediaType)) };
    let state = outcome(http.app.verify_email(&link.token, &client.caller(&http)).await)?;
    answer(&http, state, "")
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
fn answer(http: &Http, state: Step, token: &str) -> Result<Response, Problem> {
    let facts = context! { token, state => state.word(), ..frame(http, PATH) };
    let mut response = page("verification.html", facts, Policy::OWN)?;
    response.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    Ok((state.status(), response).into_response())
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
