//! `POST /api/users/me/providers/oauth2/token`: somebody wants a provider to vouch for their account.

use crate::cookies::{SetCookies, TokenCookie};
use crate::extract::{AccessToken, Json, StepUpToken};
use crate::openapi::{Endpoint, Routes, Token as Needs};
use crate::problem::{Code, Problem};
use crate::routes::body::{Token, schema};
use crate::routes::shared::{ACCESS, READ, STEP_UP};
use crate::state::Http;
use app::oauth2::CONNECTION_LIFE;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

const GENERATE: Endpoint = Endpoint::new(
    "POST",
    "/api/users/me/providers/oauth2/token",
    "Generate OAuth2ProviderConnectionToken",
    schema!(OAuth2ProviderConnectionTokenResponse),
)
.about("A token that connects a provider to one's account, when `GET /oauth2/authorization/{provider}` is opened with it.")
.tokens(&[Needs::Access, Needs::StepUp])
.body(schema!(OAuth2ProviderConnectionRequest))
.errors(&[&[Code::ProviderNotFound, Code::UserNotFound, Code::InvalidUser], ACCESS, STEP_UP, READ]);

#[derive(Deserialize, ToSchema)]
struct OAuth2ProviderConnectionRequest {
    /// The provider's name in the configuration.
    provider: String,
}

/// The token, where tokens are in bodies.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct OAuth2ProviderConnectionTokenResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    oauth2_provider_connection_token: Option<Token>,
}

pub(super) fn routes() -> Routes {
    Routes::default().on(GENERATE, generate)
}

async fn generate(
    State(http): State<Http>,
    AccessToken(access): AccessToken,
    StepUpToken(proof): StepUpToken,
    Json(body): Json<OAuth2ProviderConnectionRequest>,
) -> Result<(SetCookies, axum::Json<OAuth2ProviderConnectionTokenResponse>), Problem> {
    let token = http.app.connection_token(&access, &proof, &body.provider).await?;
    let life = CONNECTION_LIFE.0;
    let cookies = SetCookies::default().set(&http.settings, TokenCookie::Connection, &token, life);
    let oauth2_provider_connection_token = http.settings.allow_header_authentication.then_some(Token(token));
    Ok((cookies, axum::Json(OAuth2ProviderConnectionTokenResponse { oauth2_provider_connection_token })))
}
