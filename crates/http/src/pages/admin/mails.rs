//! `/admin/mails`: mails that were not delivered, to be tried at once or discarded. Nobody reads them here.

use super::super::form::{Form, Slips};
use super::{Administrator, done, listing};
use crate::extract::Query;
use crate::problem::Problem;
use crate::state::Http;
use app::Error;
use app::error::Noun;
use app::mail_queue::QueuedMail;
use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use minijinja::{Value, context};
use model::MailId;
use serde::Deserialize;

const PATH: &str = "/admin/mails";

#[derive(Deserialize)]
struct Typed {
    #[serde(default)]
    mail: String,
}

pub(super) fn routes() -> Router<Http> {
    Router::new()
        .route(PATH, get(list))
        .route("/admin/mails/retry", post(retry))
        .route("/admin/mails/drop", post(discard))
}

async fn list(State(http): State<Http>, admin: Administrator, query: Query) -> Result<Response, Problem> {
    let queue = http.app.mail_queue(&admin.by).await?;
    let found = http.app.queued_mails(&admin.by, listing::sought(query).page()?).await?;
    let facts = context! {
        pending => queue.pending,
        failed => queue.failed,
        mails => found.items.iter().map(|mail| told(&http, mail)).collect::<Vec<_>>(),
        shown => listing::shown(&admin.visitor.here, &found),
    };
    admin.page(&http, "admin_mails.html", facts, &Slips::none())
}

async fn retry(
    State(http): State<Http>,
    admin: Administrator,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    http.app.retry_mail(&admin.by, typed.read()?).await?;
    Ok(done(PATH).into_response())
}

async fn discard(
    State(http): State<Http>,
    admin: Administrator,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    http.app.drop_mail(&admin.by, typed.read()?).await?;
    Ok(done(PATH).into_response())
}

impl Typed {
    /// Which mail; what is no name of one names none.
    fn read(&self) -> Result<MailId, Problem> {
        self.mail.parse().map_err(|_| Error::NotFound(Noun::Entity).into())
    }
}

fn told(http: &Http, mail: &QueuedMail) -> Value {
    context! {
        id => mail.id.to_string(),
        kind => mail.kind.as_str(),
        to => mail.to.masked(),
        failed => mail.is_given_up,
        tries => mail.attempts,
        at => mail.created_at.rfc3339(),
        next => (!mail.is_given_up).then(|| mail.next_at.rfc3339()),
        problem => mail.problem.as_deref(),
        may_retry => http.app.may_retry(mail),
    }
}
