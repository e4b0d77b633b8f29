//! `/admin/health`: whether the parts of the server work.

use super::super::form::Slips;
use super::Administrator;
use crate::problem::Problem;
use crate::state::Http;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use minijinja::context;

const PATH: &str = "/admin/health";
const VERSION: &str = env!("CARGO_PKG_VERSION");

pub(super) fn routes() -> Router<Http> {
    Router::new().route(PATH, get(show))
}

async fn show(State(http): State<Http>, admin: Administrator) -> Result<Response, Problem> {
    let health = http.app.health().await;
    let (queue, rotation) = (http.app.mail_queue(&admin.by).await?, http.app.rotation().await?);
    let facts = context! {
        parts => [
            context! { part => "database", works => health.database },
            context! { part => "cache", works => health.cache },
        ],
        mails => http.app.settings().email.enabled.then(|| http.app.mailer.describe()),
        pending => queue.pending,
        failed => queue.failed,
        ongoing => rotation.is_ongoing,
        keys_failed => !rotation.is_ongoing && rotation.purposes.iter().any(|state| !state.success),
        version => VERSION,
    };
    admin.page(&http, "admin_health.html", facts, &Slips::none())
}
