//! So many requests of the API, and of the pages that do what it does, for each client address. What the same question to the
//! cache tells of the access token goes along with the request.

use crate::extract::{Client, Shown};
use crate::pages;
use crate::problem::Problem;
use crate::routes::oauth2;
use crate::state::Http;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// The description of the API is not part of what is limited: it is the same for everybody.
const FREE: [&str; 2] = ["/api/openapi", "/api/docs"];

pub(super) async fn by_address(State(http): State<Http>, request: Request, next: Next) -> Response {
    if !is_limited(request.uri().path()) {
        return next.run(request).await;
    }
    let (mut parts, body) = request.into_parts();
    let network = Client::of(&parts, &http.settings).network();
    let token = Shown::ACCESS.find(&parts, &http.settings);
    match http.app.arrive(&network, token).await {
        Ok(arrival) => {
            parts.extensions.insert(arrival);
            next.run(Request::from_parts(parts, body)).await
        }
        Err(error) => Problem::from(error).into_response(),
    }
}

fn is_limited(path: &str) -> bool {
    pages::does_work(path)
        || [oauth2::LEAVE_PREFIX, oauth2::ARRIVE_PREFIX].iter().any(|prefix| path.starts_with(prefix))
        || (path.starts_with("/api/") && !FREE.contains(&path))
}
