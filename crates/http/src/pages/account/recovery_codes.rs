//! `/account/security/recovery-codes`: new ones, shown once.

use super::super::form::Slips;
use super::super::holder::Holder;
use super::super::visitor::Visitor;
use super::page;
use super::secured::Secured;
use crate::problem::Problem;
use crate::state::Http;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use minijinja::context;

const PATH: &str = "/account/security/recovery-codes";

pub(super) fn routes() -> Router<Http> {
    Router::new().route(PATH, get(ask).post(renew))
}

async fn ask(
    State(http): State<Http>,
    Secured { holder, .. }: Secured,
    visitor: Visitor,
) -> Result<Response, Problem> {
    shown(&http, &visitor, &holder, &[], &Slips::none())
}

/// The answer to the form has the codes, and no other page ever does.
async fn renew(
    State(http): State<Http>,
    Secured { holder, proof }: Secured,
    visitor: Visitor,
) -> Result<Response, Problem> {
    match http.app.renew_recovery_codes(&holder.access, &proof, &visitor.caller()).await {
        Ok(codes) => {
            let codes: Vec<_> = codes.iter().map(|code| code.expose().clone()).collect();
            shown(&http, &visitor, &holder, &codes, &Slips::none())
        }
        Err(error) => shown(&http, &visitor, &holder, &[], &Slips::of(&visitor, &http, error, |_| None)),
    }
}

fn shown(
    http: &Http,
    visitor: &Visitor,
    holder: &Holder,
    codes: &[String],
    slips: &Slips,
) -> Result<Response, Problem> {
    page(
        http,
        visitor,
        &holder.account,
        "account_recovery_codes.html",
        context! { codes => codes.to_vec() },
        slips,
    )
}
