//! `/api/admins`: who may administer others.

use super::body::{PRINCIPAL, Principal};
use super::shared::{ADMIN, STORED};
use crate::extract::Administrator;
use crate::openapi::{Endpoint, Routes, Token};
use crate::problem::{Code, Problem};
use crate::state::Http;
use app::Error;
use app::error::Noun;
use axum::Json;
use axum::extract::{Path, State};

const GRANT: Endpoint = Endpoint::new("POST", "/api/admins/{userId}", "Grant Admin Permissions", PRINCIPAL)
    .about("Makes a user an administrator; a guest is none. Their access tokens end: they refresh. Repeating it changes nothing.")
    .tokens(&[Token::Admin])
    .errors(&[&[Code::PrincipalNotFound, Code::InvalidUser, Code::SideEffect], ADMIN, STORED]);

const REVOKE: Endpoint =
    Endpoint::new("DELETE", "/api/admins/{userId}", "Revoke Admin Permissions", PRINCIPAL)
        .about("Takes the role away, unless nobody else is left to administer. Repeating it changes nothing.")
        .tokens(&[Token::Admin])
        .errors(&[
            &[Code::UserNotFound, Code::LastAdmin, Code::InvalidUser, Code::SideEffect],
            ADMIN,
            STORED,
        ]);

pub(super) fn routes() -> Routes {
    Routes::default().on(GRANT, grant).on(REVOKE, revoke)
}

async fn grant(
    State(http): State<Http>,
    Administrator(by): Administrator,
    Path(id): Path<String>,
) -> Result<Json<Principal>, Problem> {
    let id = id.parse().map_err(|_| Error::NotFound(Noun::Principal))?;
    Ok(Json(Principal::of(&http.app.grant_admin(&by, id).await?, &http)))
}

async fn revoke(
    State(http): State<Http>,
    Administrator(by): Administrator,
    Path(id): Path<String>,
) -> Result<Json<Principal>, Problem> {
    let id = id.parse().map_err(|_| Error::NotFound(Noun::User))?;
    Ok(Json(Principal::of(&http.app.revoke_admin(&by, id).await?, &http)))
}
