//! `/admin/users`: who is there, by everything that the API can look for.

use super::super::form::Slips;
use super::super::onward::Onward;
use super::{Administrator, listing};
use crate::extract::Query;
use crate::problem::Problem;
use crate::routes::users::filter;
use crate::state::Http;
use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use minijinja::{Value, context};
use model::{AccountId, EmailAddress, Overview, Role};
use std::collections::BTreeMap;

/// Where the list is.
pub(super) const PATH: &str = "/admin/users";

const SOUGHT: [&str; 9] = [
    "email",
    "roles",
    "groups",
    "identities",
    "sort",
    "createdAtAfter",
    "createdAtBefore",
    "lastActiveAfter",
    "lastActiveBefore",
];

pub(super) fn routes() -> Router<Http> {
    Router::new().route(PATH, get(list))
}

/// Where one account is.
pub(super) fn path_of(id: AccountId) -> String {
    format!("{PATH}/{id}")
}

async fn list(State(http): State<Http>, admin: Administrator, query: Query) -> Result<Response, Problem> {
    let query = listing::sought(query);
    let typed = query.get("email").unwrap_or_default();
    if let Ok(id) = typed.trim().parse() {
        return Ok(Onward::of(Some(&path_of(id))).into_response());
    }
    if !typed.is_empty() && EmailAddress::parse(typed).is_err() {
        let slips = Slips::none().with("email", admin.visitor.say(&http, "error-admin-who", &[]));
        return admin.page(
            &http,
            "admin_users.html",
            context! { people => (), ..asked(&http, &admin) },
            &slips,
        );
    }
    let (filter, order, page) = (filter::read(&query)?, filter::order(&query)?, query.page()?);
    let found = http.app.users(&admin.by, &filter, order, page).await?;
    let facts = context! {
        people => found.items.iter().map(told).collect::<Vec<_>>(),
        shown => listing::shown(&admin.visitor.here, &found),
        ..asked(&http, &admin)
    };
    admin.page(&http, "admin_users.html", facts, &Slips::none())
}

/// What was looked for, as it was typed, and what can be.
fn asked(http: &Http, admin: &Administrator) -> Value {
    let sought = SOUGHT.map(|name| (name, admin.visitor.asked(name).unwrap_or_default().to_owned()));
    let ways = http.app.providers.iter().map(|provider| provider.name().to_string());
    context! {
        sought => BTreeMap::from(sought),
        roles => [Role::User, Role::Admin, Role::Guest].map(Role::as_str),
        ways => ["password".to_owned()].into_iter().chain(ways).collect::<Vec<_>>(),
    }
}

fn told(one: &Overview) -> Value {
    let name = one.name.as_str();
    context! {
        id => one.id.to_string(),
        name,
        initial => name.chars().next().map(String::from),
        picture => one.avatar.map(|name| format!("/avatars/{name}/128")),
        roles => one.roles.iter().map(|role| role.as_str()).collect::<Vec<_>>(),
    }
}
