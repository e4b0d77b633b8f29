//! `POST /api/users/me/sessions/token`: what a login by way of a provider will know of the device that it begins on.

use super::body::{Token, schema};
use crate::cookies::{SetCookies, TokenCookie};
use crate::extract::{Client, OptionalJson, Query, SessionInfoRequest};
use crate::openapi::{Endpoint, Parameter, Routes};
use crate::problem::{Code, Problem};
use crate::state::Http;
use axum::extract::State;
use serde::Serialize;
use utoipa::ToSchema;

const GENERATE: Endpoint = Endpoint::new(
    "POST",
    "/api/users/me/sessions/token",
    "Generate SessionToken",
    schema!(GenerateSessionTokenResponse),
)
.about(
    "A token that says browser, operating system and language of a login that goes by way of an OAuth2 provider. It says \
     nothing of who asks and proves nothing.",
)
.query(&[Parameter::LOCALE])
.optional_body(schema!(SessionInfoRequest))
.errors(&[&[Code::InternalServerError]]);

/// The token, where tokens are in bodies.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct GenerateSessionTokenResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    session_token: Option<Token>,
}

pub(super) fn routes() -> Routes {
    Routes::default().on(GENERATE, generate)
}

async fn generate(
    State(http): State<Http>,
    client: Client,
    query: Query,
    OptionalJson(told): OptionalJson<SessionInfoRequest>,
) -> Result<(SetCookies, axum::Json<GenerateSessionTokenResponse>), Problem> {
    let caller = client.caller_on(told.as_ref(), query.locale);
    let token = http.app.session_token(&caller)?;
    let life = http.app.settings().tokens.session.0;
    let cookies = SetCookies::default().set(&http.settings, TokenCookie::Session, &token, life);
    let session_token = http.settings.allow_header_authentication.then_some(Token(token));
    Ok((cookies, axum::Json(GenerateSessionTokenResponse { session_token })))
}
