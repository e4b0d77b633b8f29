//! `/account/security/preferred`: which second factor is asked for first.

use super::super::form::{Form, Slips};
use super::super::visitor::Visitor;
use super::secured::Secured;
use super::{SECURITY, done, page};
use crate::problem::Problem;
use crate::state::Http;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use minijinja::context;
use serde::Deserialize;

const PATH: &str = "/account/security/preferred";

#[derive(Deserialize)]
struct Typed {
    #[serde(default)]
    method: String,
}

pub(super) fn routes() -> Router<Http> {
    Router::new().route(PATH, get(ask).post(prefer))
}

async fn ask(
    State(http): State<Http>,
    Secured { holder, .. }: Secured,
    visitor: Visitor,
) -> Result<Response, Problem> {
    page(&http, &visitor, &holder.account, "account_preferred.html", context! {}, &Slips::none())
}

async fn prefer(
    State(http): State<Http>,
    Secured { holder, proof }: Secured,
    visitor: Visitor,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let method = typed.method.parse().map_err(|_| Problem::invalid("method", "must be totp or email"))?;
    match http.app.prefer_factor(&holder.access, &proof, method, &visitor.caller()).await {
        Ok(_) => Ok(done(SECURITY, "preferred")),
        Err(error) => {
            let slips = Slips::of(&visitor, &http, error, |_| None);
            page(&http, &visitor, &holder.account, "account_preferred.html", context! {}, &slips)
        }
    }
}
