//! `/api/users/me`

use super::body::{PRINCIPAL, Principal};
use super::shared::{ACCESS, STORED};
use crate::extract::AccessToken;
use crate::openapi::{Endpoint, Routes, Token};
use crate::problem::{Code, Problem};
use crate::state::Http;
use axum::extract::State;

const ME: Endpoint = Endpoint::new("GET", "/api/users/me", "Get Principal", PRINCIPAL)
    .about("One's own account.")
    .tokens(&[Token::Access])
    .errors(&[&[Code::PrincipalNotFound], ACCESS, STORED]);

pub(super) fn routes() -> Routes {
    Routes::default().on(ME, me)
}

async fn me(
    State(http): State<Http>,
    AccessToken(access): AccessToken,
) -> Result<axum::Json<Principal>, Problem> {
    Ok(axum::Json(http.app.me(&access).await?.into()))
}
