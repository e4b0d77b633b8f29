//! `/api/users/me/sessions`: where one is signed in, and ending it.

use super::body::{SESSIONS, SUCCESS, SessionInfoResponse, SuccessResponse};
use super::shared::{ACCESS, READ, STORED};
use crate::cookies::SetCookies;
use crate::extract::{AccessToken, Client};
use crate::openapi::{Endpoint, Routes, Token};
use crate::problem::{Code, Problem};
use crate::state::Http;
use axum::extract::{Path, State};
use model::{Session, SessionId};

const LIST: Endpoint = Endpoint::new("GET", "/api/users/me/sessions", "Get Active Sessions", SESSIONS)
    .about("One's live sessions, the one used last first.")
    .tokens(&[Token::Access])
    .errors(&[&[Code::PrincipalNotFound], ACCESS, READ]);

const END: Endpoint = Endpoint::new("DELETE", "/api/users/me/sessions/{sessionId}", "Delete Session", SESSIONS)
    .about("Ends one of one's sessions and answers with those that remain. One that is not one's own, or has ended, is left alone.")
    .tokens(&[Token::Access])
    .errors(&[&[Code::PrincipalNotFound, Code::SideEffect], ACCESS, STORED]);

const END_ALL: Endpoint = Endpoint::new("DELETE", "/api/users/me/sessions", "Delete All Sessions", SUCCESS)
    .about("Ends all of one's sessions, this one too, and clears the cookies.")
    .tokens(&[Token::Access])
    .errors(&[
        &[Code::PrincipalNotFound, Code::InvalidUser, Code::SideEffect, Code::CacheOperation],
        ACCESS,
        STORED,
    ]);

pub(super) fn routes() -> Routes {
    Routes::default().on(LIST, list).on(END, end).on(END_ALL, end_all)
}

async fn list(
    State(http): State<Http>,
    AccessToken(access): AccessToken,
) -> Result<axum::Json<Vec<SessionInfoResponse>>, Problem> {
    Ok(axum::Json(told(http.app.sessions(&access).await?)))
}

async fn end(
    State(http): State<Http>,
    AccessToken(access): AccessToken,
    client: Client,
    Path(id): Path<String>,
) -> Result<(SetCookies, axum::Json<Vec<SessionInfoResponse>>), Problem> {
    let Ok(id) = id.parse::<SessionId>() else {
        return Ok((SetCookies::default(), axum::Json(told(http.app.sessions(&access).await?))));
    };
    let remaining = http.app.end_session(&access, id, &client.caller(&http)).await?;
    let cookies =
        if id == access.session { SetCookies::clear_all(&http.settings) } else { SetCookies::default() };
    Ok((cookies, axum::Json(told(remaining))))
}

async fn end_all(
    State(http): State<Http>,
    AccessToken(access): AccessToken,
    client: Client,
) -> Result<(SetCookies, axum::Json<SuccessResponse>), Problem> {
    http.app.end_all_sessions(&access, &client.caller(&http)).await?;
    Ok((SetCookies::clear_all(&http.settings), axum::Json(SuccessResponse::DONE)))
}

fn told(sessions: Vec<Session>) -> Vec<SessionInfoResponse> {
    sessions.into_iter().map(SessionInfoResponse::from).collect()
}
