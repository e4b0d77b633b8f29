//! `POST /api/auth/logout`

use super::body::{SUCCESS, SuccessResponse};
use crate::cookies::{self, CLEAR_SITE_DATA, SetCookies, TokenCookie};
use crate::extract::{Client, OptionalAccess};
use crate::openapi::{Endpoint, Routes, Token};
use crate::problem::{Code, Problem};
use crate::state::Http;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderName, HeaderValue};

const LOGOUT: Endpoint = Endpoint::new("POST", "/api/auth/logout", "Logout", SUCCESS)
    .about("Ends the session. Its access and refresh tokens are dead when the answer is sent; repeating it is harmless.")
    .tokens(&[Token::OptionalAccess])
    .errors(&[
        &[Code::UserLimit, Code::AllowlistReading, Code::DatabaseFailure, Code::Overloaded],
        &[Code::Conflict, Code::SideEffect],
    ]);

pub(super) fn routes() -> Routes {
    Routes::default().on(LOGOUT, logout)
}

async fn logout(
    State(http): State<Http>,
    OptionalAccess(access): OptionalAccess,
    client: Client,
    headers: HeaderMap,
) -> Result<(SetCookies, [(HeaderName, HeaderValue); 1], axum::Json<SuccessResponse>), Problem> {
    let refresh = cookies::read(&headers, TokenCookie::Refresh);
    http.app.logout(access.as_ref(), refresh, &client.caller(&http)).await?;
    Ok((SetCookies::clear_all(&http.settings), [CLEAR_SITE_DATA], axum::Json(SuccessResponse::DONE)))
}
