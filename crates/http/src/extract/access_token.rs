//! Who asks: an access token that is good and on the allowlist.

use super::Shown;
use crate::problem::{Code, Problem};
use crate::state::Http;
use app::error::{TokenFault, TokenKind};
use app::{Access, Arrival, Error};
use axum::extract::{FromRequestParts, OptionalFromRequestParts};
use axum::http::request::Parts;
use model::Refusal;

/// The holder of a good access token; the request is counted against the account's limit.
#[derive(Clone, Debug)]
pub(crate) struct AccessToken(pub(crate) Access);

/// The holder of an access token where there is a good one. One that does not count is as good as none.
#[derive(Debug)]
pub(crate) struct OptionalAccess(pub(crate) Option<Access>);

/// Somebody who is not signed in: who is has nothing to register or sign in for.
#[derive(Debug)]
pub(crate) struct Stranger;

impl FromRequestParts<Http> for Stranger {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, http: &Http) -> Result<Self, Problem> {
        let known = good_access(parts, http).await?;
        if known.is_some() { Err(Refusal::AlreadyAuthenticated.into()) } else { Ok(Self) }
    }
}

impl FromRequestParts<Http> for AccessToken {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, http: &Http) -> Result<Self, Problem> {
        if let Some(known) = parts.extensions.get::<Self>() {
            return Ok(known.clone());
        }
        let Some(token) = Shown::ACCESS.find(parts, &http.settings) else {
            return Err(Problem::new(Code::AuthenticationRequired));
        };
        let this = Self(http.app.admit(arrival(parts), token).await?);
        parts.extensions.insert(this.clone());
        Ok(this)
    }
}

impl OptionalFromRequestParts<Http> for AccessToken {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, http: &Http) -> Result<Option<Self>, Problem> {
        match <Self as FromRequestParts<Http>>::from_request_parts(parts, http).await {
            Ok(token) => Ok(Some(token)),
            Err(problem) if problem.code() == Code::AuthenticationRequired => Ok(None),
            Err(problem) => Err(problem),
        }
    }
}

impl FromRequestParts<Http> for OptionalAccess {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, http: &Http) -> Result<Self, Problem> {
        let Some(token) = Shown::ACCESS.find(parts, &http.settings) else { return Ok(Self(None)) };
        unless_it_is_void(http.app.admit(arrival(parts), token).await).map(Self)
    }
}

/// The holder of the access token that is shown, where it is good for something. The request is not counted.
pub(crate) async fn good_access(parts: &Parts, http: &Http) -> Result<Option<Access>, Problem> {
    let Some(token) = Shown::ACCESS.find(parts, &http.settings) else { return Ok(None) };
    unless_it_is_void(http.app.recognise_token(arrival(parts), token).await)
}

/// The holder, where the access token is good for something.
fn unless_it_is_void(holder: app::Result<Access>) -> Result<Option<Access>, Problem> {
    match holder {
        Ok(access) => Ok(Some(access)),
        Err(Error::Token(
            TokenKind::Access,
            TokenFault::Missing | TokenFault::Invalid | TokenFault::Expired,
        )) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// What the request's arrival has told.
fn arrival(parts: &Parts) -> Arrival {
    parts.extensions.get().cloned().unwrap_or(Arrival::Unknown)
}
