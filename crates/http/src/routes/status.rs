//! `GET /api/auth/status`

use super::body::schema;
use super::shared::READ;
use crate::extract::{AccessToken, Shown};
use crate::openapi::{Endpoint, Routes, Token};
use crate::problem::{Code, Problem};
use crate::state::Http;
use app::status::Status;
use axum::extract::{FromRequestParts, State};
use axum::http::request::Parts;
use model::Method;
use serde::Serialize;
use utoipa::ToSchema;

const STATUS: Endpoint = Endpoint::new(
    "GET",
    "/api/auth/status",
    "Get Authentication Status",
    schema!(AuthenticationStatusResponse),
)
.about("Says what the tokens that the request shows are worth.")
.tokens(&[Token::OptionalAccess])
.errors(&[
    &[Code::AccessTokenExpired, Code::AccessTokenInvalid, Code::PrincipalNotFound, Code::UserLimit],
    &[Code::AllowlistReading],
    READ,
]);

/// What the tokens of a request are worth.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[expect(clippy::struct_excessive_bools, reason = "the contract's four answers, each on its own")]
struct AuthenticationStatusResponse {
    authenticated: bool,
    step_up: bool,
    email_verified: bool,
    two_factor_required: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    preferred_two_factor_method: Option<&'static str>,
    two_factor_methods: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    session_id: Option<String>,
}

impl From<Status> for AuthenticationStatusResponse {
    fn from(status: Status) -> Self {
        let account = status.signed_in.as_ref().map(|(account, _)| account);
        let two_factor =
            status.second_factor_due.or_else(|| account.map(model::Account::two_factor)).unwrap_or_default();
        Self {
            authenticated: account.is_some(),
            step_up: status.stepped_up,
            email_verified: account
                .and_then(|account| account.user())
                .is_some_and(|user| user.email_verified),
            two_factor_required: status.second_factor_due.is_some(),
            preferred_two_factor_method: two_factor.preferred().map(Method::as_str),
            two_factor_methods: two_factor.methods().into_iter().map(Method::as_str).collect(),
            session_id: status.signed_in.as_ref().map(|(_, session)| session.to_string()),
        }
    }
}

/// The tokens beside the access token.
struct Beside {
    step_up: Option<String>,
    two_factor: Option<String>,
}

impl FromRequestParts<Http> for Beside {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, http: &Http) -> Result<Self, Problem> {
        let find = |shown: Shown| shown.find(parts, &http.settings).map(ToOwned::to_owned);
        Ok(Self { step_up: find(Shown::STEP_UP), two_factor: find(Shown::TWO_FACTOR) })
    }
}

pub(super) fn routes() -> Routes {
    Routes::default().on(STATUS, status)
}

async fn status(
    State(http): State<Http>,
    access: Option<AccessToken>,
    beside: Beside,
) -> Result<axum::Json<AuthenticationStatusResponse>, Problem> {
    let access = access.map(|AccessToken(access)| access);
    let shown = app::status::Shown {
        access: access.as_ref(),
        step_up: beside.step_up.as_deref(),
        two_factor: beside.two_factor.as_deref(),
    };
    Ok(axum::Json(http.app.status(shown).await?.into()))
}
