//! Pages for people: the start page, the way in, one's account, the pages behind the links of mails, the API to read and try, and the
//! development mailbox where it is shown. They call the verbs that the API calls. Nothing in them is inline and nothing comes
//! from elsewhere, so a strict policy holds for each.

mod account;
mod admin;
mod assets;
mod entrance;
mod form;
mod holder;
mod language;
mod look;
mod mailbox;
mod oauth2_error;
mod onward;
mod paper;
pub(crate) mod passage;
mod password_reset;
mod trouble;
mod verification;
mod visitor;
mod words;

use crate::extract::OptionalAccess;
use crate::problem::Problem;
use crate::state::Http;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use axum::{Router, middleware};
pub(crate) use entrance::LOGIN;
pub use look::{Chosen, Logo, Look};
use minijinja::context;
pub use paper::Paper;
use paper::Policy;
pub(crate) use trouble::Reader;
use visitor::Visitor;

/// The routes of all pages and of what they are made of.
pub(crate) fn routes(http: &Http) -> Router<Http> {
    let always = Router::new()
        .route("/", get(start))
        .route("/api/docs", get(docs))
        .route("/assets/{name}", get(assets::asset))
        .merge(entrance::renewal())
        .merge(verification::routes())
        .merge(password_reset::routes())
        .merge(oauth2_error::routes())
        .merge(passage::routes())
        .merge(
            account::routes()
                .merge(admin::routes())
                .merge(entrance::routes())
                .merge(language::routes())
                .layer(middleware::from_fn_with_state(http.clone(), entrance::keep_signed_in)),
        );
    if has_mailbox(http) { always.merge(mailbox::routes()) } else { always }
}

/// Whether a page does what the API does, so that its requests are counted with those of the API.
pub(crate) fn does_work(path: &str) -> bool {
    let is_below =
        |page: &str| path.strip_prefix(page).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    let others = [account::PATH, admin::PATH, language::PATH, verification::PATH, password_reset::PATH];
    entrance::PATHS.into_iter().chain(others).any(is_below)
}

async fn start(
    State(http): State<Http>,
    OptionalAccess(access): OptionalAccess,
    visitor: Visitor,
) -> Result<Response, Problem> {
    let registration = http.app.settings().joining.registration;
    visitor.page(&http, "start.html", context! { signed_in => access.is_some(), registration })
}

async fn docs(State(http): State<Http>, visitor: Visitor) -> Result<Response, Problem> {
    visitor.page_with(&http, "docs.html", context! {}, Policy::DOCS)
}

/// Whether mails are kept here and whoever reaches this server may see them.
fn has_mailbox(http: &Http) -> bool {
    http.settings.show_mailbox && http.app.has_mailbox()
}
