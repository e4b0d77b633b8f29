//! Pages for people: the start page, the API to read and try, the pages behind the links of mails, and the development mailbox where it is shown. Nothing in
//! them is inline and nothing comes from elsewhere, so a strict policy holds for each.

mod assets;
mod mailbox;
mod paper;
mod password_reset;
mod verification;
mod words;

use crate::problem::Problem;
use crate::state::Http;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use minijinja::{Value, context};
use paper::Policy;
pub(crate) use password_reset::PATH as PASSWORD_RESET;
pub(crate) use verification::PATH as VERIFICATION;

/// The routes of all pages and of what they are made of.
pub(crate) fn routes(http: &Http) -> Router<Http> {
    let always = Router::new()
        .route("/", get(start))
        .route("/api/docs", get(docs))
        .route("/assets/{name}", get(assets::asset))
        .merge(verification::routes())
        .merge(password_reset::routes());
    if has_mailbox(http) { always.merge(mailbox::routes()) } else { always }
}

async fn start(State(http): State<Http>) -> Result<Response, Problem> {
    paper::page("start.html", frame(&http, "/"), Policy::OWN)
}

async fn docs(State(http): State<Http>) -> Result<Response, Problem> {
    paper::page("docs.html", frame(&http, "/api/docs"), Policy::DOCS)
}

/// What the bar on top of every page shows.
fn frame(http: &Http, here: &str) -> Value {
    context! { here, app => http.app.settings().app_name.as_str(), has_mailbox => has_mailbox(http) }
}

/// Whether mails are kept here and whoever reaches this server may see them.
fn has_mailbox(http: &Http) -> bool {
    http.settings.show_mailbox && http.app.has_mailbox()
}
