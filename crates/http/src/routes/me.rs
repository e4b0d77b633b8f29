//! `/api/users/me`: one's own account.

mod email;
mod password;
mod providers;

use super::body::{PRINCIPAL, Principal, SUCCESS, SuccessResponse, schema};
use super::shared::{ACCESS, READ, STEP_UP, STORED};
use crate::cookies::{CLEAR_SITE_DATA, SetCookies};
use crate::extract::{AccessToken, Client, Json, StepUpToken};
use crate::openapi::{Endpoint, Routes, Token};
use crate::problem::{Code, Problem};
use crate::state::Http;
use axum::extract::State;
use axum::http::{HeaderName, HeaderValue};
use model::Name;
use serde::Deserialize;
use utoipa::ToSchema;

const ME: Endpoint = Endpoint::new("GET", "/api/users/me", "Get Principal", PRINCIPAL)
    .about("One's own account.")
    .tokens(&[Token::Access])
    .errors(&[&[Code::PrincipalNotFound], ACCESS, READ]);

const RENAME: Endpoint = Endpoint::new("PUT", "/api/users/me", "Update Principal", PRINCIPAL)
    .about(
        "Changes what one is called, for users and guests. Nothing else about the account can be set here.",
    )
    .tokens(&[Token::Access])
    .body(schema!(ChangePrincipalRequest))
    .errors(&[&[Code::PrincipalNotFound, Code::InvalidUser, Code::SideEffect], ACCESS, STORED]);

const DELETE: Endpoint = Endpoint::new("DELETE", "/api/users/me", "Delete Principal", SUCCESS)
    .about(
        "Deletes one's account with everything that is its, and clears the cookies. Its tokens are dead when the answer is \
         sent, and its address is free.",
    )
    .tokens(&[Token::Access, Token::StepUp])
    .errors(&[
        &[Code::PrincipalNotFound, Code::EntityNotFound, Code::InvalidUser, Code::SideEffect, Code::LastAdmin],
        ACCESS,
        STEP_UP,
        STORED,
    ]);

#[derive(Deserialize, ToSchema)]
struct ChangePrincipalRequest {
    /// 1 to 100 characters.
    #[schema(min_length = 1, max_length = 100)]
    name: String,
}

pub(super) fn routes() -> Routes {
    Routes::default()
        .on(ME, me)
        .on(RENAME, rename)
        .on(DELETE, delete)
        .and(email::routes())
        .and(password::routes())
        .and(providers::routes())
}

async fn me(
    State(http): State<Http>,
    AccessToken(access): AccessToken,
) -> Result<axum::Json<Principal>, Problem> {
    Ok(axum::Json(Principal::of(&http.app.me(&access).await?, &http)))
}

async fn rename(
    State(http): State<Http>,
    AccessToken(access): AccessToken,
    client: Client,
    Json(body): Json<ChangePrincipalRequest>,
) -> Result<axum::Json<Principal>, Problem> {
    let name = Name::parse(&body.name).map_err(|error| Problem::invalid("name", error.to_string()))?;
    let account = http.app.rename(&access, name, &client.caller(&http)).await?;
    Ok(axum::Json(Principal::of(&account, &http)))
}

async fn delete(
    State(http): State<Http>,
    AccessToken(access): AccessToken,
    StepUpToken(proof): StepUpToken,
    client: Client,
) -> Result<(SetCookies, [(HeaderName, HeaderValue); 1], axum::Json<SuccessResponse>), Problem> {
    http.app.delete_me(&access, &proof, &client.caller(&http)).await?;
    Ok((SetCookies::clear_all(&http.settings), [CLEAR_SITE_DATA], axum::Json(SuccessResponse::DONE)))
}
