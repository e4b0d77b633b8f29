//! `/password-reset`: the page that a reset mail links to. Opening it changes nothing, because mail scanners open links (PRT-4); its
//! form does. It works without a script, and its address goes nowhere else: the token stands in it (PRT-12).

use super::paper::{Policy, page};
use super::{Problem, frame};
use crate::extract::{Client, Query};
use crate::problem::Code;
use crate::routes::guess;
use crate::state::Http;
use app::error::{TokenFault, TokenKind};
use app::{Error, Result as AppResult};
use axum::Router;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use minijinja::context;
use serde::Deserialize;
use text::Locale;

/// Where the page is.
pub(crate) const PATH: &str = "/password-reset";

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
    Unfit,
    Done,
    Expired,
    Invalid,
    Busy,
}

pub(super) fn routes() -> Router<Http> {
    Router::new().route(PATH, get(ask).post(choose))
}

async fn ask(State(http): State<Http>, headers: HeaderMap, query: Query) -> Result<Response, Problem> {
    let token = query.get("token").unwrap_or_default();
    let step = if token.is_empty() { Step::Invalid } else { Step::Ask };
    answer(&http, step, token, spoken(&headers, &query))
}

async fn choose(
    State(http): State<Http>,
    headers: HeaderMap,
    client: Client,
    query: Query,
    chosen: Result<Form<Chosen>, FormRejection>,
) -> Result<Response, Problem> {
    let Ok(Form(Chosen { token, new_password })) = chosen else {
        return Err(Problem::new(Code::UnsupportedMediaType));
    };
    let locale = spoken(&headers, &query);
    let caller = client.caller_in(locale);
    let verb = Box::pin(http.app.reset_password(&token, &new_password, &caller));
    let step = outcome(guess::guess(&http, &client, verb).await)?;
    answer(&http, step, &token, locale)
}

fn outcome(reset: AppResult<()>) -> Result<Step, Problem> {
    match reset {
        Ok(()) => Ok(Step::Done),
        Err(Error::Input { .. }) => Ok(Step::Unfit),
        Err(Error::Token(TokenKind::PasswordReset, TokenFault::Expired)) => Ok(Step::Expired),
        Err(Error::Token(..) | Error::NotFound(_)) => Ok(Step::Invalid),
        Err(error) => match Problem::from(error) {
            problem if problem.code() == Code::LoginLimit => Ok(Step::Busy),
            problem => Err(problem),
        },
    }
}

/// The language of the link, or the first of the browser's that we have.
fn spoken(headers: &HeaderMap, query: &Query) -> Locale {
    if query.get("locale").is_some() {
        return query.locale;
    }
    let wanted =
        headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let languages = wanted.split(',').filter_map(|range| range.split([';', '-']).next());
    languages
        .map(|tag| tag.trim().to_ascii_lowercase())
        .find_map(|tag| tag.parse().ok())
        .unwrap_or(query.locale)
}

/// The page in one of its states. The token is in it only while it may still be of use.
fn answer(http: &Http, step: Step, token: &str, locale: Locale) -> Result<Response, Problem> {
    let token = if step.has_form() { token } else { "" };
    let facts = context! {
        token,
        state => step.word(),
        form => step.has_form(),
        lang => locale.as_str(),
        ..frame(http, PATH)
    };
    let mut response = page("password_reset.html", facts, Policy::OWN)?;
    response.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    Ok((step.status(), response).into_response())
}

impl Step {
    const fn has_form(self) -> bool {
        matches!(self, Self::Ask | Self::Unfit | Self::Busy)
    }

    const fn status(self) -> StatusCode {
        match self {
            Self::Ask | Self::Done => StatusCode::OK,
            Self::Unfit | Self::Expired | Self::Invalid => StatusCode::BAD_REQUEST,
            Self::Busy => StatusCode::TOO_MANY_REQUESTS,
        }
    }

    const fn word(self) -> &'static str {
        match self {
            Self::Ask => "ask",
            Self::Unfit => "unfit",
            Self::Done => "done",
            Self::Expired => "expired",
            Self::Invalid => "invalid",
            Self::Busy => "busy",
        }
    }
}
