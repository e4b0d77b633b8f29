//! `POST /api/auth/refresh`

use super::body::{Principal, Token, schema};
use super::login::session_cookies;
use super::shared::STORED;
use crate::cookies::SetCookies;
use crate::extract::{Client, OptionalJson, SessionInfoRequest, Shown};
use crate::openapi::{Endpoint, Routes, Token as Needs};
use crate::problem::{Code, Problem};
use crate::state::Http;
use axum::extract::{FromRequestParts, State};
use axum::http::request::Parts;
use serde::Serialize;
use utoipa::ToSchema;

const REFRESH: Endpoint =
    Endpoint::new("POST", "/api/auth/refresh", "Refresh Access Token", schema!(RefreshTokenResponse))
        .about("Spends the refresh token for a new pair. A spent one that comes back ends the session.")
        .tokens(&[Needs::Refresh])
        .optional_body(schema!(SessionInfoRequest))
        .errors(&[
            &[Code::RefreshTokenMissing, Code::RefreshTokenInvalid, Code::RefreshTokenExpired],
            &[Code::UserNotFound, Code::InvalidUser, Code::AccessTokenCache],
            STORED,
        ]);

/// The session, renewed.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct RefreshTokenResponse {
    principal: Principal,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    access_token: Option<Token>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    refresh_token: Option<Token>,
}

/// The refresh token that the request shows.
struct RefreshToken(String);

impl FromRequestParts<Http> for RefreshToken {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, http: &Http) -> Result<Self, Problem> {
        let token =
            Shown::REFRESH.find(parts, &http.settings).ok_or(Problem::new(Code::RefreshTokenMissing))?;
        Ok(Self(token.to_owned()))
    }
}

pub(super) fn routes() -> Routes {
    Routes::default().on(REFRESH, refresh)
}

async fn refresh(
    State(http): State<Http>,
    RefreshToken(token): RefreshToken,
    client: Client,
    OptionalJson(told): OptionalJson<SessionInfoRequest>,
) -> Result<(SetCookies, axum::Json<RefreshTokenResponse>), Problem> {
    let caller = client.caller_on(told.as_ref(), http.app.settings().default_locale);
    let signed_in = http.app.refresh(&token, &caller).await?;
    let cookies = session_cookies(&http, &signed_in);
    let in_body = http.settings.allow_header_authentication;
    let answer = RefreshTokenResponse {
        principal: Principal::of(&signed_in.account, &http),
        access_token: in_body.then_some(Token(signed_in.access)),
        refresh_token: in_body.then_some(Token(signed_in.refresh)),
    };
    Ok((cookies, axum::Json(answer)))
}
