//! Who is signed in and looks at a page of their own. Whoever is not goes to sign in, and comes back.

use super::entrance::{CONFIRM, LOGIN};
use super::visitor::Visitor;
use crate::extract::{AccessToken, Shown};
use crate::problem::{Code, Problem};
use crate::state::Http;
use app::Access;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use model::{Account, StepUp};

/// Somebody who is signed in.
pub(super) struct Holder {
    pub(super) access: Access,
    /// Their account as it is now.
    pub(super) account: Account,
}

impl Holder {
    /// Whether a provider of this name vouches for them.
    pub(super) fn is_vouched_for_by(&self, name: &str) -> bool {
        self.account.providers.iter().any(|provider| provider.as_str() == name)
    }
}

/// The proof that they were just here. Whoever has none goes and steps up, and comes back.
pub(super) struct JustHere(pub(super) StepUp);

/// What sends somebody elsewhere first.
const SIGN_IN: [Code; 5] = [
    Code::AuthenticationRequired,
    Code::AccessTokenExpired,
    Code::AccessTokenInvalid,
    Code::PrincipalNotFound,
    Code::UserNotFound,
];

impl FromRequestParts<Http> for Holder {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, http: &Http) -> Result<Self, Response> {
        match find(parts, http).await {
            Ok(holder) => Ok(holder),
            Err(problem) if SIGN_IN.contains(&problem.code()) => Err(by_way_of(LOGIN, parts, http).await),
            Err(problem) => Err(problem.into_response()),
        }
    }
}

impl FromRequestParts<Http> for JustHere {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, http: &Http) -> Result<Self, Response> {
        let holder = Holder::from_request_parts(parts, http).await?;
        let shown = Shown::STEP_UP.find(parts, &http.settings);
        let proof = shown.and_then(|token| http.app.read_step_up(&holder.access, token).ok());
        // One that was made before a change of credentials is as good as none.
        match proof.filter(|proof| proof.covers(&holder.account).is_ok()) {
            Some(proof) => Ok(Self(proof)),
            None => Err(by_way_of(CONFIRM, parts, http).await),
        }
    }
}

async fn find(parts: &mut Parts, http: &Http) -> Result<Holder, Problem> {
    let AccessToken(access) =
        <AccessToken as FromRequestParts<Http>>::from_request_parts(parts, http).await?;
    let account = http.app.me(&access).await?;
    Ok(Holder { access, account })
}

async fn by_way_of(page: &str, parts: &mut Parts, http: &Http) -> Response {
    match Visitor::from_request_parts(parts, http).await {
        Ok(visitor) => visitor.here.by_way_of(page).into_response(),
        Err(problem) => problem.into_response(),
    }
}
