//! What happened: `/api/users/me/activity` for whom it happened to, `/api/audit` for those who watch over all.

use super::body::{Location, PageMetadata, schema};
use super::shared::{ACCESS, ADMIN, READ};
use crate::extract::{AccessToken, Administrator, Query};
use crate::openapi::{Endpoint, Parameter, Routes, Shape, Token};
use crate::problem::{Code, Problem};
use crate::state::Http;
use app::{Access, NamedEntry};
use axum::extract::State;
use model::audit::{Detail, Entry, Event, Filter, Outcome, Reason};
use model::{AccountId, Page};
use serde::Serialize;
use utoipa::ToSchema;

const ACTIVITY: Endpoint =
    Endpoint::new("GET", "/api/users/me/activity", "Get Activity", schema!(ActivityResponse))
        .about("What happened to one's own account, the newest first. Where an administrator did it, nothing is told of their device.")
        .tokens(&[Token::Access])
        .query(&[Parameter::PAGE, Parameter::SIZE])
        .errors(&[&[Code::InvalidRequest, Code::PrincipalNotFound], ACCESS, READ]);

const AUDIT: Endpoint = Endpoint::new("GET", "/api/audit", "Get Audit Record", schema!(AuditResponse))
    .about("What happened on this server, the newest first. Filters that are given must all fit. For administrators.")
    .tokens(&[Token::Admin])
    .query(&[
        Parameter::PAGE,
        Parameter::SIZE,
        Parameter::new("kind", Shape::Text, "What was done, such as `login`."),
        Parameter::new("outcome", Shape::Text, "How it went: `success`, `failure` or `denied`."),
        Parameter::new("account", Shape::Text, "The id of the account that it is about."),
        Parameter::new("actor", Shape::Text, "The id of the account that did it."),
        Parameter::new("after", Shape::Moment, "Later than this."),
        Parameter::new("before", Shape::Moment, "Earlier than this."),
    ])
    .errors(&[&[Code::InvalidRequest], ADMIN, READ]);

/// Something that happened to one's account.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct Activity {
    #[serde(flatten)]
    event: Happened,
    /// Whether it was done in the session that asks.
    current_session: bool,
}

/// A page of what happened to one's account.
#[derive(Serialize, ToSchema)]
struct ActivityResponse {
    content: Vec<Activity>,
    page: PageMetadata,
}

/// An entry of the audit record.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct AuditEntry {
    #[serde(flatten)]
    event: Happened,
    #[serde(skip_serializing_if = "Option::is_none")]
    account: Option<Party>,
    #[serde(skip_serializing_if = "Option::is_none")]
    actor: Option<Party>,
    #[serde(skip_serializing_if = "Option::is_none")]
    session_id: Option<String>,
    /// As in the answer's `X-Request-Id` and in the log.
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<String>,
}

/// A page of the audit record.
#[derive(Serialize, ToSchema)]
struct AuditResponse {
    content: Vec<AuditEntry>,
    page: PageMetadata,
}

/// What both faces tell of an event.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct Happened {
    id: String,
    at: String,
    kind: &'static str,
    outcome: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    factors: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    target: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    after: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    browser: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    os: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ip_address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<Location>,
}

/// An account that an entry names; without a name where it is gone.
#[derive(Serialize, ToSchema)]
struct Party {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
}

pub(super) fn routes() -> Routes {
    Routes::default().on(ACTIVITY, activity).on(AUDIT, audit)
}

async fn activity(
    State(http): State<Http>,
    AccessToken(access): AccessToken,
    query: Query,
) -> Result<axum::Json<ActivityResponse>, Problem> {
    let entries = http.app.activity(&access, query.page()?).await?;
    let page = PageMetadata::of(&entries);
    let content = entries.items.into_iter().map(|entry| Activity::of(entry, &access)).collect();
    Ok(axum::Json(ActivityResponse { content, page }))
}

async fn audit(
    State(http): State<Http>,
    Administrator(by): Administrator,
    query: Query,
) -> Result<axum::Json<AuditResponse>, Problem> {
    let entries: Page<NamedEntry> = http.app.audit(&by, &filter(&query)?, query.page()?).await?;
    let page = PageMetadata::of(&entries);
    let content = entries.items.into_iter().map(AuditEntry::from).collect();
    Ok(axum::Json(AuditResponse { content, page }))
}

/// Reads what is looked for.
pub(crate) fn filter(query: &Query) -> Result<Filter, Problem> {
    let account = |name| query.parsed(name, |text| text.parse::<AccountId>().ok(), "must be an id");
    let outcomes = Outcome::ALL.map(Outcome::as_str).join(", ");
    Ok(Filter {
        kind: query.parsed("kind", |text| text.parse().ok(), "must be a kind of event, such as login")?,
        outcome: query.parsed("outcome", |text| text.parse().ok(), &format!("must be one of {outcomes}"))?,
        account: account("account")?,
        actor: account("actor")?,
        after: query.moment("after")?,
        before: query.moment("before")?,
    })
}

impl Activity {
    fn of(entry: Entry, access: &Access) -> Self {
        let current_session = entry.event.session == Some(access.session);
        let by_another = entry.event.actor.is_some_and(|actor| actor != access.account);
        let mut event = Happened::from(entry);
        if by_another {
            event = Happened { browser: None, os: None, ip_address: None, location: None, ..event };
        }
        Self { event, current_session }
    }
}

impl From<NamedEntry> for AuditEntry {
    fn from(named: NamedEntry) -> Self {
        let party = |id: Option<AccountId>, name| id.map(|id| Party { id: id.to_string(), name });
        let Event { account, actor, session, detail: Detail { request, .. }, .. } = &named.entry.event;
        let (account, actor, session, request) = (*account, *actor, *session, *request);
        Self {
            event: named.entry.into(),
            account: party(account, named.account),
            actor: party(actor, named.actor),
            session_id: session.map(|id| id.to_string()),
            request_id: request.map(|id| id.to_string()),
        }
    }
}

impl From<Entry> for Happened {
    fn from(entry: Entry) -> Self {
        let Detail { device, factors, reason, target, before, after, request: _ } = entry.event.detail;
        Self {
            id: entry.id.to_string(),
            at: entry.at.rfc3339(),
            kind: entry.event.kind.as_str(),
            outcome: entry.event.outcome.as_str(),
            reason: reason.map(Reason::as_str),
            factors: factors.into_iter().map(model::session::Factor::as_str).collect(),
            target,
            before,
            after,
            browser: device.browser,
            os: device.os,
            ip_address: device.ip,
            location: device.place.map(Location::from),
        }
    }
}
