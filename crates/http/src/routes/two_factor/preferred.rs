//! `POST /api/auth/2fa/preferred-method`

use crate::extract::{AccessToken, Client, Json, StepUpToken};
use crate::openapi::{Endpoint, Routes, Token as Needs};
use crate::problem::{Code, Problem};
use crate::routes::body::{PRINCIPAL, Principal, schema};
use crate::routes::shared::{ACCESS, STEP_UP, STORED, USER};
use crate::state::Http;
use axum::extract::State;
use serde::Deserialize;
use utoipa::ToSchema;

const PREFER: Endpoint =
    Endpoint::new("POST", "/api/auth/2fa/preferred-method", "Change Preferred 2FA Method", PRINCIPAL)
        .about("Chooses the method that is asked for first. It must be on.")
        .tokens(&[Needs::Access, Needs::StepUp])
        .body(schema!(ChangePreferredTwoFactorMethodRequest))
        .errors(&[
            &[Code::NoPasswordProvider, Code::TwoFactorDisabled, Code::MethodDisabled],
            ACCESS,
            STEP_UP,
            USER,
            STORED,
        ]);

#[derive(Deserialize, ToSchema)]
struct ChangePreferredTwoFactorMethodRequest {
    method: Method,
}

/// A second factor.
#[derive(Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
#[schema(as = TwoFactorMethod)]
enum Method {
    Totp,
    Email,
}

impl From<Method> for model::Method {
    fn from(method: Method) -> Self {
        match method {
            Method::Totp => Self::Totp,
            Method::Email => Self::Email,
        }
    }
}

pub(super) fn routes() -> Routes {
    Routes::default().on(PREFER, prefer)
}

async fn prefer(
    State(http): State<Http>,
    AccessToken(access): AccessToken,
    StepUpToken(proof): StepUpToken,
    client: Client,
    Json(body): Json<ChangePreferredTwoFactorMethodRequest>,
) -> Result<axum::Json<Principal>, Problem> {
    let caller = client.caller(&http);
    let account = http.app.prefer_factor(&access, &proof, body.method.into(), &caller).await?;
    Ok(axum::Json(Principal::of(&account, &http)))
}
