//! One's own account: what one is called, how one signs in, where one is signed in, and what happened. What needs a step-up has a page
//! of its own, which asks for it when it is opened.

mod activity;
mod app_factor;
mod convert;
mod deletion;
mod email;
mod email_factor;
mod password;
mod picture;
mod preferred;
mod profile;
mod provider;
mod recovery_codes;
mod secured;
mod security;
mod sessions;

use super::form::Slips;
use super::holder::Holder;
use super::onward::Onward;
use super::visitor::Visitor;
use crate::problem::Problem;
use crate::state::Http;
use axum::Router;
use axum::response::{IntoResponse, Response};
use minijinja::value::merge_maps;
use minijinja::{Value, context};
use model::Account;

/// Where one's account is.
pub(super) const PATH: &str = "/account";
/// Where one's second factors are.
const SECURITY: &str = "/account/security";

pub(super) fn routes() -> Router<Http> {
    Router::new()
        .merge(profile::routes())
        .merge(picture::routes())
        .merge(convert::routes())
        .merge(email::routes())
        .merge(password::routes())
        .merge(security::routes())
        .merge(email_factor::routes())
        .merge(app_factor::routes())
        .merge(recovery_codes::routes())
        .merge(preferred::routes())
        .merge(provider::routes())
        .merge(sessions::routes())
        .merge(activity::routes())
        .merge(deletion::routes())
}

/// A page of the account, with whose it is and what a form of it could not take. What was done a moment ago is said above it, where
/// the page has words for it.
fn page(
    http: &Http,
    visitor: &Visitor,
    account: &Account,
    name: &str,
    facts: Value,
    slips: &Slips,
) -> Result<Response, Problem> {
    const NOTICES: [&str; 14] = [
        "saved",
        "mailed",
        "email-asked",
        "password-set",
        "email-on",
        "email-off",
        "app-off",
        "preferred",
        "connected",
        "disconnected",
        "session-ended",
        "recovered",
        "converted",
        "picture",
    ];
    let notice = visitor.asked("notice").filter(|notice| slips.is_none() && NOTICES.contains(notice));
    let whose = context! { notice, who => who(account), signed_in => true };
    let facts = merge_maps([whose, facts, slips.facts()]);
    Ok(slips.answer(visitor.page(http, name, facts)?))
}

/// The account, as every page of it shows it.
pub(super) fn who(account: &Account) -> Value {
    let user = account.user();
    let two_factor = account.two_factor();
    context! {
        name => account.name.as_str(),
        initial => account.name.as_str().chars().next().map(String::from),
        language => account.language.map(text::Locale::as_str),
        picture => account.avatar.map(|name| format!("/avatars/{name}/128")),
        email => user.map(|user| user.email.as_str()),
        email_verified => user.is_some_and(|user| user.email_verified),
        has_password => user.is_some_and(|user| user.password.is_some()),
        is_guest => user.is_none(),
        is_admin => account.is_admin(),
        has_email_factor => two_factor.is_on(model::Method::Email),
        has_app => two_factor.is_on(model::Method::Totp),
        preferred => two_factor.preferred().map(model::Method::as_str),
        methods => two_factor.methods().len(),
    }
}

/// Done: on to a page that says so.
fn done(page: &str, notice: &str) -> Response {
    Onward::of(Some(&format!("{page}?notice={notice}"))).into_response()
}

/// What only users have: a guest is shown how to become one.
fn user_only(holder: &Holder) -> Option<Response> {
    holder.account.user().is_none().then(|| Onward::of(Some(convert::PATH)).into_response())
}
