//! `/api/users/{id}`: what administrators do to accounts. None of it reads or chooses a password (PWD-14).

use super::super::body::{Principal, SUCCESS, SuccessResponse, schema};
use super::super::shared::{ADMIN, READ, STORED};
use super::read_id;
use crate::extract::Administrator;
use crate::openapi::{Endpoint, Routes, Token};
use crate::problem::{Code, Problem};
use crate::state::Http;
use app::Authority;
use axum::Json;
use axum::extract::{FromRequestParts, Path, State};
use axum::http::request::Parts;
use model::{Account, AccountId, Timestamp};
use serde::Serialize;
use utoipa::ToSchema;

const DETAILS: Endpoint =
    Endpoint::new("GET", "/api/users/{id}/details", "Get User Details", schema!(UserDetailsResponse))
        .about("An account as its holder sees it, and whether it is locked.")
        .tokens(&[Token::Admin])
        .errors(&[&[Code::UserNotFound, Code::InvalidUser], ADMIN, READ]);

const DELETE: Endpoint = Endpoint::new("DELETE", "/api/users/{id}", "Delete User By ID", SUCCESS)
    .about("Deletes an account and everything that is its own; its tokens end at once. The last administrator stays.")
    .tokens(&[Token::Admin])
    .errors(&[&[Code::LastAdmin, Code::EntityNotFound], CHANGED, ADMIN, STORED]);

const LOCK: Endpoint = Endpoint::new("POST", "/api/users/{id}/lock", "Lock User", schema!(UserDetailsResponse))
    .about("Lets nobody in: sessions, tokens and half-done sign-ins end at once. The last administrator is not locked.")
    .tokens(&[Token::Admin])
    .errors(&[&[Code::LastAdmin], CHANGED, ADMIN, STORED]);

const UNLOCK: Endpoint =
    Endpoint::new("DELETE", "/api/users/{id}/lock", "Unlock User", schema!(UserDetailsResponse))
        .about("Lets the holder in again.")
        .tokens(&[Token::Admin])
        .errors(&[CHANGED, ADMIN, STORED]);

const END_SESSIONS: Endpoint =
    Endpoint::new("DELETE", "/api/users/{id}/sessions", "Delete User Sessions", SUCCESS)
        .about("Ends every session of an account.")
        .tokens(&[Token::Admin])
        .errors(&[CHANGED, ADMIN, STORED]);

const RESET_FACTORS: Endpoint =
    Endpoint::new("DELETE", "/api/users/{id}/two-factor", "Reset User Two-Factor", schema!(UserDetailsResponse))
        .about("Turns every second factor of a user off, for somebody who has lost theirs. Sessions end, and the holder is told by mail.")
        .tokens(&[Token::Admin])
        .errors(&[CHANGED, ADMIN, STORED]);

const CHANGED: &[Code] = &[Code::UserNotFound, Code::InvalidUser, Code::SideEffect];

/// An account as its holder sees it, and whether it is locked.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct UserDetailsResponse {
    #[serde(flatten)]
    principal: Principal,
    locked: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    locked_at: Option<String>,
}

impl UserDetailsResponse {
    fn of(account: &Account, http: &Http) -> Self {
        let locked_at = account.locked_at.map(Timestamp::rfc3339);
        Self { locked: locked_at.is_some(), locked_at, principal: Principal::of(account, http) }
    }
}

/// An administrator, and the account that the path names.
struct Asked(Authority, AccountId);

impl FromRequestParts<Http> for Asked {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, http: &Http) -> Result<Self, Problem> {
        let Administrator(by) = Administrator::from_request_parts(parts, http).await?;
        let path = Path::<String>::from_request_parts(parts, http).await;
        let Path(id) = path.map_err(|_| Problem::new(Code::UserNotFound))?;
        Ok(Self(by, read_id(&id)?))
    }
}

pub(super) fn routes() -> Routes {
    Routes::default()
        .on(DETAILS, details)
        .on(DELETE, delete)
        .on(LOCK, lock)
        .on(UNLOCK, unlock)
        .on(END_SESSIONS, end_sessions)
        .on(RESET_FACTORS, reset_factors)
}

async fn details(
    State(http): State<Http>,
    Asked(by, id): Asked,
) -> Result<Json<UserDetailsResponse>, Problem> {
    Ok(Json(UserDetailsResponse::of(&http.app.find_user(&by, id).await?, &http)))
}

async fn delete(State(http): State<Http>, Asked(by, id): Asked) -> Result<Json<SuccessResponse>, Problem> {
    http.app.delete_user(&by, id).await?;
    Ok(Json(SuccessResponse::DONE))
}

async fn lock(State(http): State<Http>, Asked(by, id): Asked) -> Result<Json<UserDetailsResponse>, Problem> {
    Ok(Json(UserDetailsResponse::of(&http.app.lock_user(&by, id).await?, &http)))
}

async fn unlock(
    State(http): State<Http>,
    Asked(by, id): Asked,
) -> Result<Json<UserDetailsResponse>, Problem> {
    Ok(Json(UserDetailsResponse::of(&http.app.unlock_user(&by, id).await?, &http)))
}

async fn end_sessions(
    State(http): State<Http>,
    Asked(by, id): Asked,
) -> Result<Json<SuccessResponse>, Problem> {
    http.app.end_sessions_of(&by, id).await?;
    Ok(Json(SuccessResponse::DONE))
}

async fn reset_factors(
    State(http): State<Http>,
    Asked(by, id): Asked,
) -> Result<Json<UserDetailsResponse>, Problem> {
    Ok(Json(UserDetailsResponse::of(&http.app.reset_second_factors(&by, id).await?, &http)))
}
