//! `/api/groups/{groupKey}/members`: who is in a group.

use super::super::body::{PRINCIPAL, Principal};
use super::super::shared::{ADMIN, STORED};
use crate::extract::Administrator;
use crate::openapi::{Endpoint, Routes, Token};
use crate::problem::{Code, Problem};
use crate::state::Http;
use app::Error;
use app::error::Noun;
use axum::Json;
use axum::extract::{Path, State};
use model::{AccountId, GroupKey};

const ADD: Endpoint =
    Endpoint::new("POST", "/api/groups/{groupKey}/members/{userId}", "Add Member to Group", PRINCIPAL)
        .about("Puts a user into a group; a guest is none. Their access tokens end: they refresh. Repeating it changes nothing.")
        .tokens(&[Token::Admin])
        .errors(&[CHANGED, ADMIN, STORED]);

const REMOVE: Endpoint = Endpoint::new(
    "DELETE",
    "/api/groups/{groupKey}/members/{userId}",
    "Remove Member from Group",
    PRINCIPAL,
)
.about("Takes a user out of a group. Their access tokens end: they refresh. Repeating it changes nothing.")
.tokens(&[Token::Admin])
.errors(&[CHANGED, ADMIN, STORED]);

const CHANGED: &[Code] = &[Code::GroupNotFound, Code::UserNotFound, Code::InvalidUser, Code::SideEffect];

pub(super) fn routes() -> Routes {
    Routes::default().on(ADD, add).on(REMOVE, remove)
}

async fn add(
    State(http): State<Http>,
    Administrator(by): Administrator,
    Path(path): Path<(String, String)>,
) -> Result<Json<Principal>, Problem> {
    let (key, id) = read(&path)?;
    Ok(Json(Principal::of(&http.app.add_member(&by, &key, id).await?, &http)))
}

async fn remove(
    State(http): State<Http>,
    Administrator(by): Administrator,
    Path(path): Path<(String, String)>,
) -> Result<Json<Principal>, Problem> {
    let (key, id) = read(&path)?;
    Ok(Json(Principal::of(&http.app.remove_member(&by, &key, id).await?, &http)))
}

fn read((key, id): &(String, String)) -> Result<(GroupKey, AccountId), Problem> {
    let key = key.parse().map_err(|_| Error::NotFound(Noun::Group))?;
    Ok((key, id.parse().map_err(|_| Error::NotFound(Noun::User))?))
}
