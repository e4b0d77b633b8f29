//! `/admin/audit`: the record of the whole server, the newest first.

use super::super::form::Slips;
use super::{Administrator, listing};
use crate::extract::Query;
use crate::problem::Problem;
use crate::routes::audit::filter;
use crate::state::Http;
use app::NamedEntry;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use minijinja::{Value, context};
use model::audit::{Detail, Kind, Outcome, Reason};
use model::{AccountId, Place};
use std::collections::BTreeMap;

const PATH: &str = "/admin/audit";
const SOUGHT: [&str; 6] = ["kind", "outcome", "account", "actor", "after", "before"];

pub(super) fn routes() -> Router<Http> {
    Router::new().route(PATH, get(list))
}

async fn list(State(http): State<Http>, admin: Administrator, query: Query) -> Result<Response, Problem> {
    let query = listing::sought(query);
    let is_id = |name: &&str| query.get(name).is_none_or(|text| text.parse::<AccountId>().is_ok());
    if let Some(field) = ["account", "actor"].into_iter().find(|name| !is_id(name)) {
        let slips = Slips::none().with(field, admin.visitor.say(&http, "error-invalid-request", &[]));
        let facts = context! { entries => (), ..asked(&http, &admin) };
        return admin.page(&http, "admin_audit.html", facts, &slips);
    }
    let found = http.app.audit(&admin.by, &filter(&query)?, query.page()?).await?;
    let facts = context! {
        entries => found.items.iter().map(|entry| told(&http, &admin, entry)).collect::<Vec<_>>(),
        shown => listing::shown(&admin.visitor.here, &found),
        ..asked(&http, &admin)
    };
    admin.page(&http, "admin_audit.html", facts, &Slips::none())
}

/// What was looked for, as it was typed, and what can be.
fn asked(http: &Http, admin: &Administrator) -> Value {
    let sought = SOUGHT.map(|name| (name, admin.visitor.asked(name).unwrap_or_default().to_owned()));
    let kinds =
        Kind::ALL.iter().map(|kind| context! { word => kind.as_str(), said => said(http, admin, *kind) });
    context! {
        sought => BTreeMap::from(sought),
        kinds => kinds.collect::<Vec<_>>(),
        outcomes => Outcome::ALL.map(Outcome::as_str),
    }
}

fn said(http: &Http, admin: &Administrator, kind: Kind) -> String {
    admin.visitor.say(http, &format!("page-activity-{}", kind.as_str().replace('_', "-")), &[])
}

fn told(http: &Http, admin: &Administrator, named: &NamedEntry) -> Value {
    let event = &named.entry.event;
    let Detail { device, reason, target, before, after, .. } = &event.detail;
    let party = |id: Option<AccountId>, name: &Option<String>| {
        id.map(|id| context! { id => id.to_string(), name => name.clone() })
    };
    context! {
        at => named.entry.at.rfc3339(),
        what => said(http, admin, event.kind),
        outcome => event.outcome.as_str(),
        about => party(event.account, &named.account),
        by => party(event.actor, &named.actor),
        reason => reason.map(Reason::as_str).map(|word| word.replace('_', "-")),
        target,
        before,
        after,
        browser => device.browser.as_deref(),
        os => device.os.as_deref(),
        ip => device.ip.as_deref(),
        place => device.place.as_ref().map(Place::spoken),
    }
}
