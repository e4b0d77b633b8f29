//! `/api/groups`: what accounts are put into, and what it is called.

mod body;
mod members;

use super::body::{SUCCESS, SuccessResponse, schema};
use super::shared::{ADMIN, READ, STORED};
use crate::extract::{Administrator, Json, Query};
use crate::openapi::{Endpoint, Parameter, Routes, Token};
use crate::problem::{Code, Problem};
use crate::state::Http;
use app::Error;
use app::error::Noun;
use axum::extract::{Path, State};
use body::{CreateGroupRequest, GroupPage, GroupResponse, UpdateGroupRequest, wanted};
use model::GroupKey;

const LIST: Endpoint = Endpoint::new("GET", "/api/groups", "Get Groups", schema!(GroupPage))
    .about("The groups, in the order of their keys.")
    .tokens(&[Token::Admin])
    .query(&[Parameter::LOCALE, Parameter::PAGE, Parameter::SIZE])
    .errors(&[ADMIN, READ]);

const CREATE: Endpoint = Endpoint::new("POST", "/api/groups", "Create Group", schema!(GroupResponse))
    .about("Makes a group. One translation is in the application's default language. The key never changes.")
    .tokens(&[Token::Admin])
    .query(&[Parameter::LOCALE])
    .body(schema!(CreateGroupRequest))
    .errors(&[&[Code::InvalidTranslation, Code::GroupExists], ADMIN, STORED]);

const ONE: Endpoint = Endpoint::new("GET", "/api/groups/{key}", "Get Group By Key", schema!(GroupResponse))
    .about("A group.")
    .tokens(&[Token::Admin])
    .query(&[Parameter::LOCALE])
    .errors(&[&[Code::EntityNotFound], ADMIN, READ]);

const UPDATE: Endpoint = Endpoint::new("PUT", "/api/groups/{key}", "Update Group", schema!(GroupResponse))
    .about("Adds, replaces and deletes translations; those that are not named stay. One in the default language must be left.")
    .tokens(&[Token::Admin])
    .query(&[Parameter::LOCALE])
    .body(schema!(UpdateGroupRequest))
    .errors(&[&[Code::InvalidTranslation, Code::EntityNotFound], ADMIN, STORED]);

const DELETE: Endpoint = Endpoint::new("DELETE", "/api/groups/{key}", "Delete Group", SUCCESS)
    .about("Deletes a group. Its members leave it first: their access tokens end, and they refresh.")
    .tokens(&[Token::Admin])
    .errors(&[&[Code::EntityNotFound, Code::InvalidUser, Code::SideEffect], ADMIN, STORED]);

pub(super) fn routes() -> Routes {
    Routes::default()
        .on(LIST, list)
        .on(CREATE, create)
        .on(ONE, one)
        .on(UPDATE, update)
        .on(DELETE, delete)
        .and(members::routes())
}

async fn list(
    State(http): State<Http>,
    Administrator(by): Administrator,
    query: Query,
) -> Result<axum::Json<GroupPage>, Problem> {
    let page = http.app.groups(&by, query.page()?).await?;
    Ok(axum::Json(GroupPage::told(&http.app, &page, wanted(&query).as_ref())))
}

async fn create(
    State(http): State<Http>,
    Administrator(by): Administrator,
    query: Query,
    Json(body): Json<CreateGroupRequest>,
) -> Result<axum::Json<GroupResponse>, Problem> {
    let (key, translations) = body.read()?;
    let group = http.app.create_group(&by, key, translations).await?;
    Ok(axum::Json(GroupResponse::told(&http.app, &group, wanted(&query).as_ref())))
}

async fn one(
    State(http): State<Http>,
    Administrator(by): Administrator,
    Path(key): Path<String>,
    query: Query,
) -> Result<axum::Json<GroupResponse>, Problem> {
    let group = http.app.group(&by, &read_key(&key)?).await?;
    Ok(axum::Json(GroupResponse::told(&http.app, &group, wanted(&query).as_ref())))
}

async fn update(
    State(http): State<Http>,
    Administrator(by): Administrator,
    Path(key): Path<String>,
    query: Query,
    Json(body): Json<UpdateGroupRequest>,
) -> Result<axum::Json<GroupResponse>, Problem> {
    let group = http.app.rename_group(&by, &read_key(&key)?, body.read()?).await?;
    Ok(axum::Json(GroupResponse::told(&http.app, &group, wanted(&query).as_ref())))
}

async fn delete(
    State(http): State<Http>,
    Administrator(by): Administrator,
    Path(key): Path<String>,
) -> Result<axum::Json<SuccessResponse>, Problem> {
    http.app.delete_group(&by, &read_key(&key)?).await?;
    Ok(axum::Json(SuccessResponse::DONE))
}

/// The key of a group; what is no key names none.
fn read_key(text: &str) -> Result<GroupKey, Problem> {
    text.parse().map_err(|_| Error::NotFound(Noun::Entity).into())
}
