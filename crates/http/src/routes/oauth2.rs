//! Going by way of a provider: `/oauth2/authorization/{provider}` leaves, `/login/oauth2/code/{provider}` comes back. Browsers open
//! both, so what is in the way is told on a page of its own, and no token ever stands in an address (OAU-15).

mod arrive;
mod connection;
mod leave;

use crate::openapi::Routes;
use crate::problem::{Problem, log_failure};
use crate::state::Http;
use app::Error;
use app::error::Noun;
use app::oauth2::Trouble;
use axum::Router;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

pub(crate) use arrive::PREFIX as ARRIVE_PREFIX;
pub(crate) use leave::PREFIX as LEAVE_PREFIX;

pub(super) fn routes() -> Routes {
    connection::routes().and(leave::routes()).and(arrive::routes())
}

/// What comes back posted.
pub(super) fn by_form() -> Router<Http> {
    arrive::by_form()
}

/// Sends a browser on.
fn found(address: &str) -> Result<Response, Problem> {
    sent(StatusCode::FOUND, address)
}

fn sent(status: StatusCode, address: &str) -> Result<Response, Problem> {
    let address =
        HeaderValue::from_str(address).map_err(|_| Problem::invalid("redirect_uri", "cannot be sent"))?;
    Ok((status, [(header::LOCATION, address)]).into_response())
}

/// Sends a browser to the page that says what is in the way. A provider that is not there, and a page that is not on the list, are
/// faults of whoever wrote the link: they are told as to a program.
fn troubled(http: &Http, trouble: Trouble) -> Result<Response, Problem> {
    if let Trouble::Failed(error @ (Error::NotFound(Noun::Provider) | Error::Input { .. })) = trouble {
        return Err(error.into());
    }
    if let Trouble::Failed(error) = &trouble {
        log_failure(error);
    }
    let page = &http.settings.oauth2_error_uri;
    let joint = if page.contains('?') { '&' } else { '?' };
    found(&format!("{page}{joint}code={}", trouble.fault().as_str()))
}
