//! `/account/delete`: the account with everything that is its.

use super::super::form::{Form, Slips};
use super::super::holder::{Holder, JustHere};
use super::super::onward::Onward;
use super::super::visitor::Visitor;
use super::page;
use crate::cookies::{CLEAR_SITE_DATA, SetCookies};
use crate::problem::Problem;
use crate::state::Http;
use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use minijinja::context;
use serde::Deserialize;

const PATH: &str = "/account/delete";

#[derive(Deserialize)]
struct Typed {
    /// The box that has to be ticked.
    #[serde(default)]
    sure: String,
}

pub(super) fn routes() -> Router<Http> {
    Router::new().route(PATH, get(ask).post(delete))
}

async fn ask(
    State(http): State<Http>,
    holder: Holder,
    _proof: JustHere,
    visitor: Visitor,
) -> Result<Response, Problem> {
    shown(&http, &visitor, &holder, &Slips::none())
}

async fn delete(
    State(http): State<Http>,
    holder: Holder,
    JustHere(proof): JustHere,
    visitor: Visitor,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    if typed.sure.is_empty() {
        let slips = Slips::none().with("sure", visitor.say(&http, "error-sure", &[]));
        return shown(&http, &visitor, &holder, &slips);
    }
    match http.app.delete_me(&holder.access, &proof, &visitor.caller()).await {
        Ok(()) => {
            let cookies = SetCookies::clear_all(&http.settings);
            let onward = Onward::of(Some(&format!("/login?notice=deleted&locale={}", visitor.locale)));
            Ok((cookies, [CLEAR_SITE_DATA], onward).into_response())
        }
        Err(error) => shown(&http, &visitor, &holder, &Slips::of(&visitor, &http, error, |_| None)),
    }
}

fn shown(http: &Http, visitor: &Visitor, holder: &Holder, slips: &Slips) -> Result<Response, Problem> {
    page(http, visitor, &holder.account, "account_delete.html", context! {}, slips)
}
