//! `/admin`: what administrators do, in the browser. Each page calls the verbs of the API's routes with the same authority; nobody without
//! the role sees any of it.

mod audit;
mod group;
mod groups;
mod health;
mod keys;
mod listing;
mod mails;
mod user;
mod users;

use super::account::who;
use super::form::Slips;
use super::holder::Holder;
use super::onward::Onward;
use super::visitor::Visitor;
use crate::problem::Problem;
use crate::state::Http;
use app::Authority;
use axum::Router;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use minijinja::value::merge_maps;
use minijinja::{Value, context};
use model::Account;

/// Where the administration is.
pub(super) const PATH: &str = "/admin";

pub(super) fn routes() -> Router<Http> {
    Router::new()
        .route(PATH, get(begin))
        .merge(users::routes())
        .merge(user::routes())
        .merge(groups::routes())
        .merge(group::routes())
        .merge(audit::routes())
        .merge(keys::routes())
        .merge(mails::routes())
        .merge(health::routes())
}

async fn begin(_: Administrator) -> Onward {
    Onward::of(Some(users::PATH))
}

/// An administrator who looks at a page.
struct Administrator {
    by: Authority,
    account: Account,
    visitor: Visitor,
}

impl FromRequestParts<Http> for Administrator {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, http: &Http) -> Result<Self, Response> {
        let Holder { access, account } = Holder::from_request_parts(parts, http).await?;
        let admin = access.admin().map_err(|error| Problem::from(error).into_response())?;
        let visitor = Visitor::from_request_parts(parts, http).await;
        let visitor = visitor.map_err(IntoResponse::into_response)?;
        Ok(Self { by: Authority::Admin(admin, Box::new(visitor.caller())), account, visitor })
    }
}

impl Administrator {
    /// A page of the administration, with what a form of it could not take. What was done a moment ago is said above it.
    fn page(&self, http: &Http, name: &str, facts: Value, slips: &Slips) -> Result<Response, Problem> {
        const NOTICES: [&str; 2] = ["done", "welcome"];
        let notice = self.visitor.asked("notice").filter(|word| slips.is_none() && NOTICES.contains(word));
        let frame = context! { notice, who => who(&self.account), signed_in => true };
        let facts = merge_maps([frame, facts, slips.facts()]);
        Ok(slips.answer(self.visitor.page(http, name, facts)?))
    }

    /// What a verb said no with, above the page.
    fn refused(&self, http: &Http, error: app::Error) -> Slips {
        Slips::of(&self.visitor, http, error, |_| None)
    }
}

/// Done: on to a page that says so.
fn done(page: &str) -> Onward {
    Onward::of(Some(&format!("{page}?notice=done")))
}
