//! `/account/picture`: one's picture.

use super::super::form::Slips;
use super::super::holder::Holder;
use super::super::visitor::Visitor;
use super::{PATH as ACCOUNT, done, page};
use crate::extract::FilePart;
use crate::problem::Problem;
use crate::state::Http;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::{get, post};
use minijinja::context;

const PATH: &str = "/account/picture";
const REMOVE: &str = "/account/picture/remove";

pub(super) fn routes() -> Router<Http> {
    Router::new().route(PATH, get(ask).post(set)).route(REMOVE, post(remove))
}

async fn ask(State(http): State<Http>, holder: Holder, visitor: Visitor) -> Result<Response, Problem> {
    shown(&http, &visitor, &holder, &Slips::none())
}

/// A form that is sent without a choice holds an empty file.
async fn set(
    State(http): State<Http>,
    holder: Holder,
    visitor: Visitor,
    FilePart(file): FilePart,
) -> Result<Response, Problem> {
    if file.is_empty() {
        let slips = Slips::none().with("file", visitor.say(&http, "error-picture", &[]));
        return shown(&http, &visitor, &holder, &slips);
    }
    match http.app.set_picture(&holder.access, file, &visitor.caller()).await {
        Ok(_) => Ok(done(ACCOUNT, "picture")),
        Err(app::Error::Picture(_)) => {
            let slips = Slips::none().with("file", visitor.say(&http, "error-picture", &[]));
            shown(&http, &visitor, &holder, &slips)
        }
        Err(error) => shown(&http, &visitor, &holder, &Slips::of(&visitor, &http, error, |_| None)),
    }
}

async fn remove(State(http): State<Http>, holder: Holder, visitor: Visitor) -> Result<Response, Problem> {
    http.app.remove_picture(&holder.access, &visitor.caller()).await?;
    Ok(done(ACCOUNT, "picture"))
}

fn shown(http: &Http, visitor: &Visitor, holder: &Holder, slips: &Slips) -> Result<Response, Problem> {
    let megabytes = http.app.settings().picture_bytes / 1_048_576;
    page(http, visitor, &holder.account, "account_picture.html", context! { megabytes }, slips)
}
