//! `POST /api/auth/step-up`

use super::body::{SecondFactor, Token, schema};
use super::guess::guess;
use super::login::two_factor_cookie;
use super::shared::{ACCESS, GUESS, STORED};
use crate::cookies::{SetCookies, TokenCookie};
use crate::extract::{AccessToken, Client, OptionalJson, Query};
use crate::openapi::{Endpoint, Parameter, Routes, Schema, Token as Needs};
use crate::problem::{Code, Problem};
use crate::state::Http;
use app::SecretString;
use app::step_up::StepUpOutcome;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub(super) const STEPPED_UP: Schema = schema!(StepUpResponse);

const STEP_UP: Endpoint = Endpoint::new("POST", "/api/auth/step-up", "Step-Up", STEPPED_UP)
    .about("Proves with the password that one is still there. Where a second factor is due, that comes next. A guest proves nothing, and gets a step-up for what guests may do.")
    .tokens(&[Needs::Access])
    .query(&[Parameter::LOCALE])
    .optional_body(schema!(StepUpRequest))
    .errors(&[
        &[Code::MissingPassword, Code::NoPassword, Code::InvalidCredentials, Code::SessionExpired],
        &[Code::StepUpForbidden, Code::PrincipalNotFound, Code::Hash],
        ACCESS,
        GUESS,
        STORED,
    ]);

#[derive(Deserialize, ToSchema)]
struct StepUpRequest {
    password: Option<String>,
}

/// A step-up token, or what is still due.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(super) struct StepUpResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    step_up_token: Option<Token>,
    #[serde(flatten)]
    second_factor: SecondFactor,
}

pub(super) fn routes() -> Routes {
    Routes::default().on(STEP_UP, step_up)
}

async fn step_up(
    State(http): State<Http>,
    AccessToken(access): AccessToken,
    client: Client,
    query: Query,
    OptionalJson(body): OptionalJson<StepUpRequest>,
) -> Result<(SetCookies, axum::Json<StepUpResponse>), Problem> {
    let caller = client.caller_in(query.locale);
    let password = body.and_then(|body| body.password);
    let verb = Box::pin(http.app.step_up(&access, password.as_deref(), &caller));
    Ok(match guess(&http, &client, verb).await? {
        StepUpOutcome::Done(token) => stepped_up(&http, token),
        StepUpOutcome::SecondFactor(pending) => {
            let cookies = two_factor_cookie(&http, &pending.token);
            let second_factor = SecondFactor::due(pending, http.settings.allow_header_authentication);
            (cookies, axum::Json(StepUpResponse { step_up_token: None, second_factor }))
        }
    })
}

/// The answer to a complete step-up.
pub(super) fn stepped_up(http: &Http, token: SecretString) -> (SetCookies, axum::Json<StepUpResponse>) {
    let life = http.app.settings().tokens.step_up.0;
    let cookies = SetCookies::default()
        .set(&http.settings, TokenCookie::StepUp, &token, life)
        .clear(&http.settings, TokenCookie::TwoFactor);
    let step_up_token = http.settings.allow_header_authentication.then_some(Token(token));
    (cookies, axum::Json(StepUpResponse { step_up_token, second_factor: SecondFactor::not_due() }))
}
