//! `GET /oauth2/authorization/{provider}`: leaving for a provider.

use super::{found, troubled};
use crate::cookies::{self, NO_TOKEN, SetCookies, TokenCookie};
use crate::extract::{Query, Shown};
use crate::openapi::{Endpoint, Parameter, Routes, Shape, Token};
use crate::problem::{Code, Problem};
use crate::state::{Http, HttpSettings};
use app::oauth2::{Departure, Destination, FLOW_LIFE, Left};
use axum::extract::{Path, State};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};

/// What the paths begin with.
pub(crate) const PREFIX: &str = "/oauth2/authorization/";

const LEAVE: Endpoint = Endpoint::sending(
    "GET",
    "/oauth2/authorization/{provider}",
    "Start OAuth2 Login",
    "To the provider, or to the error page with `?code=`.",
)
.about(
    "Leaves for a provider: to sign in or register; with a connection token and a step-up to connect it; as a guest to become a \
     user; with `step_up=true` to step up. Needs a session token.",
)
.tokens(&[Token::OptionalAccess])
.query(&[
    Parameter::new("redirect_uri", Shape::Text, "Where to go afterwards: a page of the operator's list."),
    Parameter::new("step_up", Shape::Flag { default: false }, "Whether this is to step up."),
])
.errors(&[&[Code::ProviderNotFound]]);

pub(super) fn routes() -> Routes {
    Routes::default().on(LEAVE, leave)
}

async fn leave(
    State(http): State<Http>,
    Path(provider): Path<String>,
    query: Query,
    parts: Parts,
) -> Result<Response, Problem> {
    let departure = Departure {
        destination: Destination::Listed(query.get("redirect_uri")),
        is_step_up: query.flag("step_up", false)?,
        ..shown(&parts, &http.settings)
    };
    match Box::pin(http.app.leave(&provider, &departure)).await {
        Ok(left) => Ok((flow_cookie(&http.settings, &left), found(&left.url)?).into_response()),
        Err(trouble) => troubled(&http, trouble),
    }
}

/// What the request shows, with nothing said of where it leads.
pub(crate) fn shown<'r>(parts: &'r Parts, settings: &HttpSettings) -> Departure<'r> {
    Departure {
        destination: Destination::Listed(None),
        is_step_up: false,
        session: Shown::SESSION.find(parts, settings),
        access: Shown::ACCESS.find(parts, settings),
        step_up: Shown::STEP_UP.find(parts, settings),
        connection: Shown::CONNECTION.find(parts, settings),
        known_device: cookies::read(&parts.headers, TokenCookie::KnownDevice),
        browser: cookies::read(&parts.headers, TokenCookie::Flow).filter(|name| *name != NO_TOKEN),
    }
}

/// What the browser keeps until it is back.
pub(crate) fn flow_cookie(settings: &HttpSettings, left: &Left) -> SetCookies {
    SetCookies::default().set(settings, TokenCookie::Flow, &left.browser, FLOW_LIFE.0)
}
