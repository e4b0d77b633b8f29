//! `/account/sessions`: where one is signed in, and ending it.

use super::super::form::{Form, Slips};
use super::super::holder::Holder;
use super::super::visitor::Visitor;
use super::{done, page};
use crate::cookies::SetCookies;
use crate::problem::Problem;
use crate::state::Http;
use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use minijinja::{Value, context};
use model::{Place, Session, SessionId};
use serde::Deserialize;

const PATH: &str = "/account/sessions";
const SIGNED_OUT: &str = "/login";

#[derive(Deserialize)]
struct Typed {
    /// One session; all of them where none is named.
    #[serde(default)]
    session: String,
}

pub(super) fn routes() -> Router<Http> {
    Router::new().route(PATH, get(show).post(end))
}

async fn show(State(http): State<Http>, holder: Holder, visitor: Visitor) -> Result<Response, Problem> {
    let sessions = http.app.sessions(&holder.access).await?;
    let sessions: Vec<_> = sessions.iter().map(|session| told(session, holder.access.session)).collect();
    page(&http, &visitor, &holder.account, "account_sessions.html", context! { sessions }, &Slips::none())
}

async fn end(
    State(http): State<Http>,
    holder: Holder,
    visitor: Visitor,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let caller = visitor.caller();
    if typed.session.is_empty() {
        http.app.end_all_sessions(&holder.access, &caller).await?;
        return Ok((SetCookies::clear_all(&http.settings), done(SIGNED_OUT, "signed-out")).into_response());
    }
    // One that is no session of anybody's has ended, as far as whoever asks is concerned.
    let Ok(id) = typed.session.parse::<SessionId>() else { return Ok(done(PATH, "session-ended")) };
    http.app.end_session(&holder.access, id, &caller).await?;
    Ok(if id == holder.access.session {
        (SetCookies::clear_all(&http.settings), done(SIGNED_OUT, "signed-out")).into_response()
    } else {
        done(PATH, "session-ended")
    })
}

fn told(session: &Session, current: SessionId) -> Value {
    let device = &session.device;
    context! {
        id => session.id.to_string(),
        browser => device.browser.as_deref(),
        os => device.os.as_deref(),
        ip => device.ip.as_deref(),
        place => device.place.as_ref().map(Place::spoken),
        active => session.last_active.rfc3339(),
        since => session.created_at.rfc3339(),
        current => session.id == current,
    }
}
