//! The list of routes, and the errors that groups of them share. The folders are the paths.

mod admins;
pub(crate) mod audit;
mod avatar;
mod body;
mod description;
mod email_verification;
mod groups;
pub(crate) mod guess;
mod guests;
pub(crate) mod login;
mod logout;
mod me;
pub(crate) mod oauth2;
mod operations;
mod password;
mod refresh;
mod register;
mod security;
mod session_token;
mod sessions;
mod shared;
mod status;
mod step_up;
mod two_factor;
pub(crate) mod users;

pub(crate) use operations::alive;

use crate::openapi::Routes;
use crate::state::Http;
use axum::Router;

/// Every operation of the API.
pub(crate) fn all() -> Routes {
    Routes::default()
        .and(register::routes())
        .and(login::routes())
        .and(logout::routes())
        .and(refresh::routes())
        .and(status::routes())
        .and(step_up::routes())
        .and(two_factor::routes())
        .and(email_verification::routes())
        .and(password::routes())
        .and(me::routes())
        .and(sessions::routes())
        .and(audit::routes())
        .and(users::routes())
        .and(admins::routes())
        .and(groups::routes())
        .and(security::routes())
        .and(session_token::routes())
        .and(avatar::routes())
        .and(guests::routes())
        .and(oauth2::routes())
}

/// The routes that are not part of the API: its description, keys, health, metrics, pictures of people, and what providers have
/// browsers post.
pub(crate) fn beside_the_api() -> Router<Http> {
    description::routes().merge(operations::routes()).merge(avatar::pictures()).merge(oauth2::by_form())
}

/// Health and metrics.
pub(crate) fn operations() -> Router<Http> {
    operations::alone()
}
