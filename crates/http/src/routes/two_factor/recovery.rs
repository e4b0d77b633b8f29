//! `/api/auth/2fa/totp/recover` and `…/recovery-codes`: back in with a recovery code, and having new ones made.

use super::TwoFactorToken;
use crate::cookies::{SetCookies, TokenCookie};
use crate::extract::{
    AccessToken, Client, Json, KnownDevice, Query, SessionInfoRequest, StepUpToken, object,
};
use crate::openapi::{Endpoint, Parameter, Routes, Token as Needs};
use crate::problem::{Code, Problem};
use crate::routes::body::{Principal, Token, schema};
use crate::routes::guess::guess;
use crate::routes::login::session_cookies;
use crate::routes::shared::{ACCESS, GUESS, STEP_UP, STORED, TWO_FACTOR, USER};
use crate::state::Http;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

const RECOVER: Endpoint = Endpoint::new(
    "POST",
    "/api/auth/2fa/totp/recover",
    "Recover From TOTP",
    schema!(TwoFactorRecoveryResponse),
)
.about(
    "Completes a sign-in with a recovery code and steps up, so that the lost app can be replaced. A code is good once; a \
     security alert is mailed with how many are left.",
)
.tokens(&[Needs::TwoFactor])
.body(schema!(TotpRecoveryRequest))
.errors(&[
    &[Code::NoPasswordProvider, Code::TwoFactorDisabled, Code::MethodDisabled, Code::WrongRecoveryCode],
    &[Code::StepUpForbidden, Code::AccessTokenCache, Code::Hash],
    TWO_FACTOR,
    USER,
    GUESS,
    STORED,
]);

const RENEW: Endpoint = Endpoint::new(
    "POST",
    "/api/auth/2fa/totp/recovery-codes",
    "Renew Recovery Codes",
    schema!(RecoveryCodesResponse),
)
.about("Makes new recovery codes; the former ones are void. They are shown once. A security alert is mailed.")
.tokens(&[Needs::Access, Needs::StepUp])
.query(&[Parameter::LOCALE])
.errors(&[&[Code::NoPasswordProvider, Code::MethodDisabled], ACCESS, STEP_UP, USER, STORED]);

/// New recovery codes. Shown once.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct RecoveryCodesResponse {
    #[schema(value_type = Vec<String>)]
    recovery_codes: Vec<Token>,
}

#[derive(Deserialize, ToSchema)]
struct TotpRecoveryRequest {
    /// A recovery code; case, hyphens and spaces do not matter.
    code: String,
    #[serde(default, deserialize_with = "object")]
    session: Option<SessionInfoRequest>,
}

/// Signed in and stepped up.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct TwoFactorRecoveryResponse {
    user: Principal,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    access_token: Option<Token>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    refresh_token: Option<Token>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    step_up_token: Option<Token>,
    /// How many recovery codes are left.
    recovery_codes_left: u32,
}

pub(super) fn routes() -> Routes {
    Routes::default().on(RECOVER, recover).on(RENEW, renew)
}

async fn renew(
    State(http): State<Http>,
    AccessToken(access): AccessToken,
    StepUpToken(proof): StepUpToken,
    client: Client,
    query: Query,
) -> Result<axum::Json<RecoveryCodesResponse>, Problem> {
    let caller = client.caller_in(query.locale);
    let codes = http.app.renew_recovery_codes(&access, &proof, &caller).await?;
    Ok(axum::Json(RecoveryCodesResponse { recovery_codes: codes.into_iter().map(Token).collect() }))
}

async fn recover(
    State(http): State<Http>,
    token: TwoFactorToken,
    client: Client,
    KnownDevice(device): KnownDevice,
    Json(body): Json<TotpRecoveryRequest>,
) -> Result<(SetCookies, axum::Json<TwoFactorRecoveryResponse>), Problem> {
    let locale = http.app.settings().default_locale;
    let caller = client.caller_on(body.session.as_ref(), locale);
    let verb = Box::pin(http.app.recover(&token.0, &body.code, device.as_ref(), &caller));
    let recovered = guess(&http, &client, verb).await?;
    let step_up_life = http.app.settings().tokens.step_up.0;
    let cookies = session_cookies(&http, &recovered.signed_in)
        .set(&http.settings, TokenCookie::StepUp, &recovered.step_up, step_up_life)
        .clear(&http.settings, TokenCookie::TwoFactor);
    let in_body = http.settings.allow_header_authentication;
    let answer = TwoFactorRecoveryResponse {
        user: Principal::of(&recovered.signed_in.account, &http),
        access_token: in_body.then_some(Token(recovered.signed_in.access)),
        refresh_token: in_body.then_some(Token(recovered.signed_in.refresh)),
        step_up_token: in_body.then_some(Token(recovered.step_up)),
        recovery_codes_left: recovered.codes_left,
    };
    Ok((cookies, axum::Json(answer)))
}
