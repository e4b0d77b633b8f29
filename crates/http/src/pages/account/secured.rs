//! What only a user has, and changes only while they are there: second factors, password, address. A guest is shown how to become a
//! user; whoever was not here a moment ago steps up, and comes back.

use super::super::holder::{Holder, JustHere};
use super::user_only;
use crate::state::Http;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Response;
use model::StepUp;

/// A user who was just here.
pub(super) struct Secured {
    pub(super) holder: Holder,
    pub(super) proof: StepUp,
}

impl FromRequestParts<Http> for Secured {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, http: &Http) -> Result<Self, Response> {
        let holder = Holder::from_request_parts(parts, http).await?;
        if let Some(elsewhere) = user_only(&holder) {
            return Err(elsewhere);
        }
        let JustHere(proof) = JustHere::from_request_parts(parts, http).await?;
        Ok(Self { holder, proof })
    }
}
