//! `/password-reset`: the page that a reset mail links to. Opening it changes nothing, because mail scanners open links (PRT-4); its
//! form does. It works without a script, and its address goes nowhere else: the token stands in it (PRT-12).

use super::form::{Form, Slips};
use super::visitor::Visitor;
use crate::problem::{Code, Problem};
use crate::routes::guess;
use crate::state::Http;
use app::Error;
use app::error::{TokenFault, TokenKind};
use axum::Router;
use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use minijinja::context;
use serde::Deserialize;

/// Where the page is.
pub(super) const PATH: &str = "/password-reset";

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Chosen {
    #[serde(default)]
    token: String,
    #[serde(default)]
    new_password: String,
}

/// What the page says.
#[derive(Clone, Copy)]
enum Step {
    Ask,
    Done,
    Expired,
    Invalid,
}

pub(super) fn routes() -> Router<Http> {
    Router::new().route(PATH, get(ask).post(choose))
}

async fn ask(State(http): State<Http>, visitor: Visitor) -> Result<Response, Problem> {
    let token = visitor.asked("token").unwrap_or_default();
    let step = if token.is_empty() { Step::Invalid } else { Step::Ask };
    answer(&http, &visitor, step, token, &Slips::none())
}

async fn choose(
    State(http): State<Http>,
    visitor: Visitor,
    Form(Chosen { token, new_password }): Form<Chosen>,
) -> Result<Response, Problem> {
    let caller = visitor.caller();
    let verb = Box::pin(http.app.reset_password(&token, &new_password, &caller));
    match guess::guess(&http, &visitor.client, verb).await {
        Ok(()) => answer(&http, &visitor, Step::Done, "", &Slips::none()),
        Err(Error::Token(TokenKind::PasswordReset, TokenFault::Expired)) => {
            answer(&http, &visitor, Step::Expired, "", &Slips::none())
        }
        Err(Error::Token(..) | Error::NotFound(_)) => {
            answer(&http, &visitor, Step::Invalid, "", &Slips::none())
        }
        Err(error) => {
            let slips = Slips::of(&visitor, &http, error, |_: Code| None);
            answer(&http, &visitor, Step::Ask, &token, &slips)
        }
    }
}

/// The page in one of its states. The token is in it only while it may still be of use.
fn answer(
    http: &Http,
    visitor: &Visitor,
    step: Step,
    token: &str,
    slips: &Slips,
) -> Result<Response, Problem> {
    let facts = context! {
        token,
        state => step.word(),
        least => http.app.settings().password.min_length,
        ..slips.facts()
    };
    let mut page = visitor.page(http, "password_reset.html", facts)?;
    page.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    Ok(if slips.is_none() { (step.status(), page).into_response() } else { slips.answer(page) })
}

impl Step {
    const fn status(self) -> StatusCode {
        match self {
            Self::Ask | Self::Done => StatusCode::OK,
            Self::Expired | Self::Invalid => StatusCode::BAD_REQUEST,
        }
    }

    const fn word(self) -> &'static str {
        match self {
            Self::Ask => "ask",
            Self::Done => "done",
            Self::Expired => "expired",
            Self::Invalid => "invalid",
        }
    }
}
