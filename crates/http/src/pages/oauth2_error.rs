//! `/auth/oauth2/error`: what was in the way of somebody who went by way of a provider, in their language. It says a sentence of ours
//! for each word that it knows, and nothing that the address says (OAU-15).

use super::onward::Onward;
use super::visitor::Visitor;
use crate::problem::Problem;
use crate::state::Http;
use app::oauth2::Fault;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use minijinja::context;

const PATH: &str = "/auth/oauth2/error";

pub(super) fn routes() -> Router<Http> {
    Router::new().route(PATH, get(tell))
}

async fn tell(State(http): State<Http>, mut visitor: Visitor) -> Result<Response, Problem> {
    let word = visitor.asked("code").unwrap_or_default();
    let known = Fault::ALL.iter().copied().find(|fault| fault.as_str() == word);
    let fault = known.unwrap_or(Fault::AuthenticationFailed);
    // Whoever chooses another language comes back here, and to nothing else that the address says.
    visitor.here = page_of(fault);
    let fault = fault.as_str().replace('_', "-");
    visitor.page(&http, "oauth2_error.html", context! { fault, start => start(&http) })
}

/// The page that tells of a fault.
pub(super) fn page_of(fault: Fault) -> Onward {
    Onward::of(Some(&format!("{PATH}?code={}", fault.as_str())))
}

/// The page to begin again on: where it is ours, by its path.
fn start(http: &Http) -> &str {
    let page = http.settings.login_uri.as_str();
    page.strip_prefix(&http.app.settings().issuer).filter(|path| path.starts_with('/')).unwrap_or(page)
}
