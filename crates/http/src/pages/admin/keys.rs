//! `/admin/keys`: how the keys stand, and having them replaced.

use super::super::form::Slips;
use super::{Administrator, done};
use crate::problem::Problem;
use crate::state::Http;
use app::rotation::PurposeState;
use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use minijinja::{Value, context};

const PATH: &str = "/admin/keys";
const ROTATE: &str = "/admin/keys/rotate";

pub(super) fn routes() -> Router<Http> {
    Router::new().route(PATH, get(show)).route(ROTATE, get(ask).post(rotate))
}

async fn show(State(http): State<Http>, admin: Administrator) -> Result<Response, Problem> {
    let rotation = http.app.rotation().await?;
    let keys = rotation.purposes.iter().map(|state| told(state, rotation.is_ongoing));
    let facts = context! { keys => keys.collect::<Vec<_>>(), ongoing => rotation.is_ongoing };
    admin.page(&http, "admin_keys.html", facts, &Slips::none())
}

async fn ask(State(http): State<Http>, admin: Administrator) -> Result<Response, Problem> {
    asked(&http, &admin, &Slips::none()).await
}

async fn rotate(State(http): State<Http>, admin: Administrator) -> Result<Response, Problem> {
    match http.app.rotate_keys(&admin.by).await {
        Ok(()) => Ok(done(PATH).into_response()),
        Err(error) => asked(&http, &admin, &admin.refused(&http, error)).await,
    }
}

async fn asked(http: &Http, admin: &Administrator, slips: &Slips) -> Result<Response, Problem> {
    let plan = http.app.rotation_plan().await?;
    let facts = context! { values => plan.sealed.saturating_add(plan.found) };
    admin.page(http, "admin_keys_rotate.html", facts, slips)
}

fn told(state: &PurposeState, is_ongoing: bool) -> Value {
    context! {
        purpose => state.purpose.as_str(),
        since => state.since.rfc3339(),
        ongoing => is_ongoing && !state.success,
        failed => !is_ongoing && !state.success,
        done => state.done,
        total => state.total,
    }
}
