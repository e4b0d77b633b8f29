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
use app::oauth2::{Fault, Trouble};
use axum::Router;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

pub(crate) use arrive::PREFIX as ARRIVE_PREFIX;
pub(crate) use leave::{PREFIX as LEAVE_PREFIX, flow_cookie, shown};

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

/// Sends a browser to the page that says what is in the way.
fn troubled(http: &Http, trouble: Trouble) -> Result<Response, Problem> {
    found(&with_parameter(&http.settings.oauth2_error_uri, "code", fault(trouble)?.as_str()))
}

/// What the error page is told. A provider that is not there, and a page that is not on the list, are faults of whoever wrote the
/// link: they are told as to a program.
pub(crate) fn fault(trouble: Trouble) -> Result<Fault, Problem> {
    let fault = trouble.fault();
    match trouble {
        Trouble::Failed(error @ (Error::NotFound(Noun::Provider) | Error::Input { .. })) => {
            return Err(error.into());
        }
        Trouble::Failed(error) => log_failure(&error),
        Trouble::Told(_) => {}
    }
    Ok(fault)
}

/// An address with one parameter more.
fn with_parameter(page: &str, name: &str, value: &str) -> String {
    let joint = if page.contains('?') { '&' } else { '?' };
    format!("{page}{joint}{name}={value}")
}
