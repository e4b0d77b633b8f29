//! `/forgotten-password`: a link to choose a new one is mailed. The answer is the same for every address (PRT-1).

use super::super::form::{Form, Slips};
use super::super::visitor::Visitor;
use crate::problem::{Code, Problem};
use crate::state::Http;
use app::Error;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use minijinja::context;
use model::EmailAddress;
use serde::Deserialize;

/// Where the link is asked for.
pub(super) const PATH: &str = "/forgotten-password";

#[derive(Deserialize)]
struct Typed {
    #[serde(default)]
    email: String,
}

pub(super) fn routes() -> Router<Http> {
    Router::new().route(PATH, get(ask).post(send))
}

async fn ask(State(http): State<Http>, visitor: Visitor) -> Result<Response, Problem> {
    page(&http, &visitor, "", false, &Slips::none())
}

async fn send(
    State(http): State<Http>,
    visitor: Visitor,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let slips = match EmailAddress::parse(&typed.email) {
        Err(_) => Slips::none().with("email", visitor.say(&http, "error-email", &[])),
        Ok(email) => match mail(&http, &visitor, &email).await {
            Ok(_) => return page(&http, &visitor, email.as_str(), true, &Slips::none()),
            Err(error) => {
                Slips::of(&visitor, &http, error, |code| (code == Code::EmailCooldown).then_some("email"))
            }
        },
    };
    page(&http, &visitor, &typed.email, false, &slips)
}

async fn mail(http: &Http, visitor: &Visitor, email: &EmailAddress) -> Result<i64, Error> {
    http.app.count_reset_request(&visitor.client.network()).await?;
    http.app.request_password_reset(email, &visitor.caller()).await
}

fn page(http: &Http, visitor: &Visitor, email: &str, sent: bool, slips: &Slips) -> Result<Response, Problem> {
    let facts = context! { email, sent, ..slips.facts() };
    Ok(slips.answer(visitor.page(http, "forgotten.html", facts)?))
}
