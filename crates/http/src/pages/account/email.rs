//! `/account/email`: another address. Nothing changes until the link that goes there is used.

use super::super::form::{Form, Slips};
use super::super::holder::Holder;
use super::super::visitor::Visitor;
use super::secured::Secured;
use super::{PATH as ACCOUNT, done, page};
use crate::problem::{Code, Problem};
use crate::state::Http;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use minijinja::context;
use model::EmailAddress;
use serde::Deserialize;

const PATH: &str = "/account/email";

#[derive(Deserialize)]
struct Typed {
    #[serde(default)]
    email: String,
}

pub(super) fn routes() -> Router<Http> {
    Router::new().route(PATH, get(ask).post(change))
}

async fn ask(
    State(http): State<Http>,
    Secured { holder, .. }: Secured,
    visitor: Visitor,
) -> Result<Response, Problem> {
    shown(&http, &visitor, &holder, "", &Slips::none())
}

async fn change(
    State(http): State<Http>,
    Secured { holder, proof }: Secured,
    visitor: Visitor,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    const ABOUT_IT: [Code; 2] = [Code::EmailTaken, Code::EmailCooldown];
    let slips = match EmailAddress::parse(&typed.email) {
        Err(_) => Slips::none().with("email", visitor.say(&http, "error-email", &[])),
        Ok(email) => match http.app.change_email(&holder.access, &proof, email, &visitor.caller()).await {
            Ok(asked) if asked.verification_required => return Ok(done(ACCOUNT, "email-asked")),
            Ok(_) => return Ok(done(ACCOUNT, "saved")),
            Err(error) => {
                Slips::of(&visitor, &http, error, |code| ABOUT_IT.contains(&code).then_some("email"))
            }
        },
    };
    shown(&http, &visitor, &holder, &typed.email, &slips)
}

fn shown(
    http: &Http,
    visitor: &Visitor,
    holder: &Holder,
    email: &str,
    slips: &Slips,
) -> Result<Response, Problem> {
    page(http, visitor, &holder.account, "account_email.html", context! { email }, slips)
}
