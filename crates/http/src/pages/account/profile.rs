//! `/account`: what one is called, and the ways to everything else.

use super::super::form::{Form, Slips};
use super::super::holder::Holder;
use super::super::visitor::Visitor;
use super::{PATH, done, page};
use crate::problem::{Code, Problem};
use crate::state::Http;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::{get, post};
use minijinja::context;
use model::Name;
use serde::Deserialize;

/// Where the link that verifies the address is asked for anew.
const LINK: &str = "/account/email/link";

#[derive(Deserialize)]
struct Typed {
    #[serde(default)]
    name: String,
}

pub(super) fn routes() -> Router<Http> {
    Router::new().route(PATH, get(show).post(rename)).route(LINK, post(mail_link))
}

async fn show(State(http): State<Http>, holder: Holder, visitor: Visitor) -> Result<Response, Problem> {
    shown(&http, &visitor, &holder, holder.account.name.as_str(), &Slips::none())
}

async fn rename(
    State(http): State<Http>,
    holder: Holder,
    visitor: Visitor,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let slips = match Name::parse(&typed.name) {
        Err(_) => Slips::none().with("name", visitor.say(&http, "error-name", &[])),
        Ok(name) => match http.app.rename(&holder.access, name, &visitor.caller()).await {
            Ok(_) => return Ok(done(PATH, "saved")),
            Err(error) => Slips::of(&visitor, &http, error, |_| None),
        },
    };
    shown(&http, &visitor, &holder, &typed.name, &slips)
}

async fn mail_link(State(http): State<Http>, holder: Holder, visitor: Visitor) -> Result<Response, Problem> {
    let slips = match http.app.send_verification(&holder.access, &visitor.caller()).await {
        Ok(_) => return Ok(done(PATH, "mailed")),
        Err(error) => Slips::of(&visitor, &http, error, |_| None),
    };
    if slips.code() == Some(Code::EmailAlreadyVerified) {
        return Ok(done(PATH, "saved"));
    }
    shown(&http, &visitor, &holder, holder.account.name.as_str(), &slips)
}

fn shown(
    http: &Http,
    visitor: &Visitor,
    holder: &Holder,
    name: &str,
    slips: &Slips,
) -> Result<Response, Problem> {
    page(http, visitor, &holder.account, "account.html", context! { name }, slips)
}
