//! `/account/activity`: what happened to one's account, the newest first.

use super::super::form::Slips;
use super::super::holder::Holder;
use super::super::visitor::Visitor;
use super::page;
use crate::problem::Problem;
use crate::state::Http;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use minijinja::{Value, context};
use model::audit::{Entry, Outcome};
use model::{PageRequest, Place};

const PATH: &str = "/account/activity";
const A_PAGE: u32 = 25;

pub(super) fn routes() -> Router<Http> {
    Router::new().route(PATH, get(show))
}

async fn show(State(http): State<Http>, holder: Holder, visitor: Visitor) -> Result<Response, Problem> {
    let number = visitor.asked("page").and_then(|text| text.parse().ok()).unwrap_or(0_u32).min(10_000);
    let found = http.app.activity(&holder.access, PageRequest { number, size: A_PAGE }).await?;
    let last = found.pages() <= i64::from(number) + 1;
    let facts = context! {
        entries => found.items.iter().map(|entry| told(&http, &visitor, entry)).collect::<Vec<_>>(),
        newer => number.checked_sub(1),
        older => (!last).then_some(number + 1),
    };
    page(&http, &visitor, &holder.account, "account_activity.html", facts, &Slips::none())
}

fn told(http: &Http, visitor: &Visitor, entry: &Entry) -> Value {
    let event = &entry.event;
    let key = format!("page-activity-{}", event.kind.as_str().replace('_', "-"));
    let device = &event.detail.device;
    context! {
        at => entry.at.rfc3339(),
        what => visitor.say(http, &key, &[]),
        failed => event.outcome != Outcome::Success,
        browser => device.browser.as_deref(),
        os => device.os.as_deref(),
        ip => device.ip.as_deref(),
        place => device.place.as_ref().map(Place::spoken),
    }
}
