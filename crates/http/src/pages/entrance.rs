//! The way in: registering, signing in, the second factor, a forgotten password, and the way out. Each form works without a script,
//! and calls the verb that the API calls.

mod confirm;
mod first_admin;
mod forgotten;
mod guest;
mod login;
mod logout;
mod provider;
mod register;
mod renew;
mod two_factor;

use crate::cookies::SetCookies;
use crate::state::Http;
use axum::Router;
use axum::response::{IntoResponse, Response};

use super::onward::Onward;
pub(super) use confirm::PATH as CONFIRM;
pub(crate) use login::PATH as LOGIN;
pub(super) use renew::{again, keep_signed_in, routes as renewal};
pub(super) use two_factor::PATH as TWO_FACTOR;

/// Every path of the way in.
pub(super) const PATHS: [&str; 9] = [
    LOGIN,
    register::PATH,
    first_admin::PATH,
    guest::PATH,
    two_factor::PATH,
    CONFIRM,
    forgotten::PATH,
    renew::PATH,
    logout::PATH,
];

pub(super) fn routes() -> Router<Http> {
    Router::new()
        .merge(login::routes())
        .merge(provider::routes())
        .merge(register::routes())
        .merge(first_admin::routes())
        .merge(guest::routes())
        .merge(two_factor::routes())
        .merge(confirm::routes())
        .merge(forgotten::routes())
        .merge(logout::routes())
}

/// On to the next page, with what the browser shall keep.
fn on(cookies: SetCookies, onward: Onward) -> Response {
    (cookies, onward).into_response()
}
