//! `/api/auth/2fa/totp`: enrolling an authenticator app, and turning it off.

use super::{TotpCode, code, nothing_due};
use crate::cookies::SetCookies;
use crate::extract::{AccessToken, Client, Json, Query, StepUpToken};
use crate::openapi::{Endpoint, Parameter, Routes, Token as Needs};
use crate::problem::{Code, Problem};
use crate::routes::body::{PRINCIPAL, Principal, Token, schema};
use crate::routes::shared::{ACCESS, READ, STEP_UP, STORED, USER};
use crate::state::Http;
use app::two_factor::totp::Enrolment;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

const BEGIN: Endpoint =
    Endpoint::new("GET", "/api/auth/2fa/totp/setup", "Get TOTP Setup Details", schema!(TwoFactorSetupResponse))
        .about("A secret for an authenticator app, and recovery codes. Nothing changes until a code of the app confirms them.")
        .tokens(&[Needs::Access, Needs::StepUp])
        .errors(&[&[Code::MethodAlreadyEnabled, Code::NoPasswordProvider], ACCESS, STEP_UP, USER, READ]);

const CONFIRM: Endpoint = Endpoint::new("POST", "/api/auth/2fa/totp/setup", "Enable TOTP as 2FA Method", PRINCIPAL)
    .about("Turns the app on for somebody who typed a code of it. Every session ends: sign in again. A security alert is mailed.")
    .tokens(&[Needs::Access, Needs::StepUp])
    .query(&[Parameter::LOCALE])
    .body(schema!(TwoFactorVerifySetupRequest))
    .errors(&[
        &[Code::MethodAlreadyEnabled, Code::NoPasswordProvider, Code::WrongCode, Code::TooManyAttempts, Code::Hash],
        &[Code::TotpSetupTokenMissing, Code::TotpSetupTokenInvalid, Code::TotpSetupTokenExpired],
        ACCESS,
        STEP_UP,
        USER,
        STORED,
    ]);

const DISABLE: Endpoint = Endpoint::new("DELETE", "/api/auth/2fa/totp", "Disable TOTP as 2FA Method", PRINCIPAL)
    .about(
        "Turns the app off, unless it is the only method. What remains becomes preferred; the recovery codes are void. \
         A security alert is mailed.",
    )
    .tokens(&[Needs::Access, Needs::StepUp])
    .query(&[Parameter::LOCALE])
    .errors(&[
        &[Code::MethodAlreadyDisabled, Code::OnlyMethod, Code::NoPasswordProvider, Code::Hash],
        ACCESS,
        STEP_UP,
        USER,
        STORED,
    ]);

/// What enrols an app. Shown once.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct TwoFactorSetupResponse {
    /// The secret in Base32.
    #[schema(value_type = String)]
    secret: Token,
    /// The secret as an `otpauth` URI.
    #[schema(value_type = String)]
    totp_auth_url: Token,
    /// The URI as a picture, an SVG in a data URI; left out where the URI is too long for a QR code.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    qr_code: Option<Token>,
    #[schema(value_type = Vec<String>)]
    recovery_codes: Vec<Token>,
    #[schema(value_type = String)]
    token: Token,
}

impl From<Enrolment> for TwoFactorSetupResponse {
    fn from(enrolment: Enrolment) -> Self {
        Self {
            secret: Token(enrolment.secret),
            totp_auth_url: Token(enrolment.auth_url),
            qr_code: enrolment.qr_code.map(Token),
            recovery_codes: enrolment.recovery_codes.into_iter().map(Token).collect(),
            token: Token(enrolment.token),
        }
    }
}

#[derive(Deserialize, ToSchema)]
struct TwoFactorVerifySetupRequest {
    /// The token of the setup.
    token: Option<String>,
    /// The code that the app shows: a string of digits or a number.
    #[schema(value_type = String)]
    code: TotpCode,
}

pub(super) fn routes() -> Routes {
    Routes::default().on(BEGIN, begin).on(CONFIRM, confirm).on(DISABLE, disable)
}

async fn begin(
    State(http): State<Http>,
    AccessToken(access): AccessToken,
    StepUpToken(proof): StepUpToken,
) -> Result<axum::Json<TwoFactorSetupResponse>, Problem> {
    Ok(axum::Json(http.app.begin_totp(&access, &proof).await?.into()))
}

async fn confirm(
    State(http): State<Http>,
    AccessToken(access): AccessToken,
    StepUpToken(proof): StepUpToken,
    client: Client,
    query: Query,
    Json(body): Json<TwoFactorVerifySetupRequest>,
) -> Result<(SetCookies, axum::Json<Principal>), Problem> {
    let token =
        body.token.filter(|token| !token.is_empty()).ok_or(Problem::new(Code::TotpSetupTokenMissing))?;
    let code = code("code", &body.code.text())?;
    let caller = client.caller_in(query.locale);
    let account = http.app.confirm_totp(&access, &proof, &token, code, &caller).await?;
    Ok((SetCookies::clear_all(&http.settings), axum::Json(Principal::of(&account, &http))))
}

async fn disable(
    State(http): State<Http>,
    AccessToken(access): AccessToken,
    StepUpToken(proof): StepUpToken,
    client: Client,
    query: Query,
) -> Result<(SetCookies, axum::Json<Principal>), Problem> {
    let caller = client.caller_in(query.locale);
    let account = http.app.disable_totp(&access, &proof, &caller).await?;
    Ok((nothing_due(&http), axum::Json(Principal::of(&account, &http))))
}
