//! Who may administer others.

use super::{AccessToken, Client};
use crate::problem::Problem;
use crate::state::Http;
use app::{Admin, Authority};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;

/// The holder of a good access token whose role allows to administer others.
#[derive(Debug)]
pub(crate) struct AdminToken(pub(crate) Admin);

impl FromRequestParts<Http> for AdminToken {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, http: &Http) -> Result<Self, Problem> {
        let AccessToken(access) = AccessToken::from_request_parts(parts, http).await?;
        Ok(Self(access.admin()?))
    }
}

/// Who administers: the holder of such a token, and where they ask from.
#[derive(Debug)]
pub(crate) struct Administrator(pub(crate) Authority);

impl FromRequestParts<Http> for Administrator {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, http: &Http) -> Result<Self, Problem> {
        let AdminToken(admin) = AdminToken::from_request_parts(parts, http).await?;
        let caller = Client::of(parts, &http.settings).caller(http);
        Ok(Self(Authority::Admin(admin, Box::new(caller))))
    }
}
