//! How it is said: routes, extractors, problems, pages. A handler takes a request apart, calls one verb of [`app::App`] and says
//! the answer; it decides nothing.

mod cookies;
mod extract;
mod layers;
mod openapi;
mod pages;
mod problem;
mod routes;
mod state;
mod waiting;

pub use layers::around;
pub use openapi::document;
pub use pages::{Chosen, Logo, Look, Paper};
pub use state::{Http, HttpSettings, Metrics, Network};
pub use waiting::{Waiting, waiting_router};

use axum::Router;

/// Every route, with the layers that all of them share. Serve it with connect info of [`std::net::SocketAddr`].
pub fn router(http: Http) -> Router {
    let routes = routes::all().into_router().merge(routes::beside_the_api()).merge(pages::routes(&http));
    layers::around(
        routes.fallback(problem::not_found).method_not_allowed_fallback(problem::method_not_allowed),
        &http,
    )
    .with_state(http)
}

/// Health and metrics alone, for a listener of their own.
pub fn operations_router(http: Http) -> Router {
    layers::around(routes::operations().fallback(problem::not_found), &http).with_state(http)
}
