//! The proof that the holder of the access token was just here.

use super::{AccessToken, Shown};
use crate::problem::{Code, Problem};
use crate::state::Http;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use model::StepUp;

/// A step-up of the account and session that the access token is of.
#[derive(Debug)]
pub(crate) struct StepUpToken(pub(crate) StepUp);

impl FromRequestParts<Http> for StepUpToken {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, http: &Http) -> Result<Self, Problem> {
        let AccessToken(access) =
            <AccessToken as FromRequestParts<Http>>::from_request_parts(parts, http).await?;
        let token =
            Shown::STEP_UP.find(parts, &http.settings).ok_or(Problem::new(Code::StepUpTokenMissing))?;
        Ok(Self(http.app.read_step_up(&access, token)?))
    }
}
