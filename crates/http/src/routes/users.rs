//! `/api/users`: who is there. What administrators do to them stands in [`administration`].

mod administration;
pub(crate) mod filter;

use super::body::{PageMetadata, schema};
use super::shared::{ADMIN, READ};
use crate::extract::{AccessToken, Administrator, Query};
use crate::openapi::{Endpoint, Routes, Token};
use crate::problem::{Code, Problem};
use crate::state::Http;
use app::Error;
use app::error::Noun;
use axum::Json;
use axum::extract::{Path, State};
use model::{AccountId, Overview, Page};
use serde::Serialize;
use utoipa::ToSchema;

const LIST: Endpoint = Endpoint::new("GET", "/api/users", "Get Users", schema!(UserPage))
    .about("Users and guests, the newest first unless `sort` says otherwise. Every condition must hold; of several values of one, any.")
    .tokens(&[Token::Admin])
    .query(filter::PARAMETERS)
    .errors(&[&[Code::Hash], ADMIN, READ]);

const ONE: Endpoint = Endpoint::new(
    "GET",
    "/api/users/{id}",
    "Get User By ID",
    schema!(UserOverview, "PrincipalOverviewResponse", false),
)
.about("What anybody may know of a user or guest.")
.tokens(&[Token::OptionalAccess])
.errors(&[
    &[Code::UserNotFound, Code::AccessTokenInvalid, Code::AccessTokenExpired, Code::AllowlistReading],
    &[Code::UserLimit, Code::InvalidUser],
    READ,
]);

/// What anybody may know of an account.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PrincipalOverviewResponse)]
struct UserOverview {
    id: String,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    avatar: Option<String>,
    roles: Vec<&'static str>,
}

/// A part of a list of accounts.
#[derive(Debug, Serialize, ToSchema)]
struct UserPage {
    content: Vec<UserOverview>,
    page: PageMetadata,
}

impl UserOverview {
    fn of(overview: &Overview, http: &Http) -> Self {
        Self {
            id: overview.id.to_string(),
            name: overview.name.as_str().to_owned(),
            avatar: overview.avatar.map(|picture| http.picture(picture)),
            roles: overview.roles.iter().map(|role| role.as_str()).collect(),
        }
    }
}

impl UserPage {
    fn of(page: &Page<Overview>, http: &Http) -> Self {
        let content = page.items.iter().map(|overview| UserOverview::of(overview, http)).collect();
        Self { content, page: PageMetadata::of(page) }
    }
}

pub(super) fn routes() -> Routes {
    Routes::default().on(LIST, list).on(ONE, one).and(administration::routes())
}

async fn list(
    State(http): State<Http>,
    Administrator(by): Administrator,
    query: Query,
) -> Result<Json<UserPage>, Problem> {
    let (filter, order, page) = (filter::read(&query)?, filter::order(&query)?, query.page()?);
    Ok(Json(UserPage::of(&http.app.users(&by, &filter, order, page).await?, &http)))
}

async fn one(
    State(http): State<Http>,
    _: Option<AccessToken>,
    Path(id): Path<String>,
) -> Result<Json<UserOverview>, Problem> {
    Ok(Json(UserOverview::of(&http.app.overview(read_id(&id)?).await?, &http)))
}

/// The id of an account; what is no id belongs to nobody (AUT-2).
fn read_id(text: &str) -> Result<AccountId, Problem> {
    text.parse().map_err(|_| Error::NotFound(Noun::User).into())
}
