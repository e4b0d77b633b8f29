//! `/api/auth/2fa/email`: codes by mail, and turning them on and off as a second factor.

use super::{code, nothing_due};
use crate::cookies::SetCookies;
use crate::extract::{AccessToken, Client, Json, Query, Shown, StepUpToken};
use crate::openapi::{Endpoint, Parameter, Routes, Token};
use crate::problem::{Code, Problem};
use crate::routes::body::{
    COOLDOWN, MailCooldownResponse, PRINCIPAL, Principal, SENT, SendEmailResponse, schema,
};
use crate::routes::shared::{ACCESS, MAIL, READ, SHOWN, STEP_UP, STORED, TWO_FACTOR, USER};
use crate::state::Http;
use app::two_factor::email::Asker;
use axum::extract::{FromRequestParts, State};
use axum::http::HeaderMap;
use axum::http::request::Parts;
use serde::Deserialize;
use utoipa::ToSchema;

/// Where a fresh code travels to turn the method off, where the operator demands one.
const CODE_HEADER: &str = "x-two-factor-code";

const SEND: Endpoint = Endpoint::new("POST", "/api/auth/2fa/email/send", "Send Email 2FA Code", SENT)
    .about(
        "Mails a code. Asked for with an access token it serves to turn the method on or off; asked for with a two-factor \
         token it serves what that token completes.",
    )
    .tokens(&[Token::AccessOrTwoFactor])
    .query(&[Parameter::LOCALE])
    .errors(&[
        &[Code::NoPasswordProvider, Code::TwoFactorDisabled, Code::MethodDisabled],
        SHOWN,
        TWO_FACTOR,
        MAIL,
        USER,
        STORED,
    ]);

const COOLDOWN_LEFT: Endpoint =
    Endpoint::new("GET", "/api/auth/2fa/email/cooldown", "Get Remaining Email 2FA Cooldown", COOLDOWN)
        .about("The seconds until the next code may be mailed.")
        .tokens(&[Token::AccessOrTwoFactor])
        .errors(&[
            &[Code::NoPasswordProvider, Code::TwoFactorDisabled, Code::MethodDisabled, Code::CacheOperation],
            SHOWN,
            TWO_FACTOR,
            USER,
            READ,
        ]);

const ENABLE: Endpoint = Endpoint::new("POST", "/api/auth/2fa/email/enable", "Enable Email as 2FA Method", PRINCIPAL)
    .about(
        "Turns email codes on for somebody who read the code that was mailed to them. Every access token of the account is \
         taken off the allowlist: the client refreshes; other sessions end. A security alert is mailed.",
    )
    .tokens(&[Token::Access, Token::StepUp])
    .query(&[Parameter::LOCALE])
    .body(schema!(EnableEmailTwoFactorMethodRequest))
    .errors(&[
        &[Code::MethodAlreadyEnabled, Code::NoPasswordProvider, Code::CodeExpired, Code::WrongCode],
        &[Code::TooManyAttempts],
        ACCESS,
        STEP_UP,
        USER,
        STORED,
    ]);

const DISABLE: Endpoint = Endpoint::new("DELETE", "/api/auth/2fa/email", "Disable Email as 2FA Method", PRINCIPAL)
    .about(
        "Turns email codes off, unless they are the only method. What remains becomes preferred. A security alert is mailed. \
         Where the operator demands a fresh code, it comes in the header `X-Two-Factor-Code`.",
    )
    .tokens(&[Token::Access, Token::StepUp])
    .query(&[Parameter::LOCALE])
    .errors(&[
        &[Code::MethodAlreadyDisabled, Code::OnlyMethod, Code::NoPasswordProvider, Code::CodeExpired, Code::WrongCode],
        &[Code::TooManyAttempts],
        ACCESS,
        STEP_UP,
        USER,
        STORED,
    ]);

#[derive(Deserialize, ToSchema)]
struct EnableEmailTwoFactorMethodRequest {
    /// The code from the mail: six digits.
    #[schema(pattern = "^( *[0-9]){6} *$")]
    code: String,
}

pub(super) fn routes() -> Routes {
    Routes::default().on(SEND, send).on(COOLDOWN_LEFT, cooldown).on(ENABLE, enable).on(DISABLE, disable)
}

/// Who asks for a code: the holder of a two-factor token, which is the nearer purpose, else of an access token.
struct CodeAsker(Asker);

impl FromRequestParts<Http> for CodeAsker {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, http: &Http) -> Result<Self, Problem> {
        if let Some(token) = Shown::TWO_FACTOR.find(parts, &http.settings) {
            return Ok(Self(Asker::TwoFactor(Box::new(http.app.read_two_factor(token)?))));
        }
        if Shown::ACCESS.find(parts, &http.settings).is_none() {
            return Err(Problem::new(Code::TwoFactorTokenMissing));
        }
        let AccessToken(access) =
            <AccessToken as FromRequestParts<Http>>::from_request_parts(parts, http).await?;
        Ok(Self(Asker::Access(access)))
    }
}

async fn send(
    State(http): State<Http>,
    CodeAsker(asker): CodeAsker,
    client: Client,
    query: Query,
) -> Result<axum::Json<SendEmailResponse>, Problem> {
    let caller = client.caller_in(query.locale);
    let cooldown = http.app.send_email_code(asker, &caller).await?;
    Ok(axum::Json(SendEmailResponse { cooldown }))
}

async fn cooldown(
    State(http): State<Http>,
    CodeAsker(asker): CodeAsker,
) -> Result<axum::Json<MailCooldownResponse>, Problem> {
    let remaining = http.app.email_code_cooldown(asker).await?;
    Ok(axum::Json(MailCooldownResponse { remaining }))
}

async fn enable(
    State(http): State<Http>,
    AccessToken(access): AccessToken,
    StepUpToken(proof): StepUpToken,
    client: Client,
    query: Query,
    Json(body): Json<EnableEmailTwoFactorMethodRequest>,
) -> Result<(SetCookies, axum::Json<Principal>), Problem> {
    let code = code("code", &body.code)?;
    let caller = client.caller_in(query.locale);
    let account = http.app.enable_email_factor(&access, &proof, code, &caller).await?;
    Ok((nothing_due(&http), axum::Json(Principal::of(&account, &http))))
}

async fn disable(
    State(http): State<Http>,
    AccessToken(access): AccessToken,
    StepUpToken(proof): StepUpToken,
    client: Client,
    query: Query,
    headers: HeaderMap,
) -> Result<(SetCookies, axum::Json<Principal>), Problem> {
    let demanded = http.app.settings().two_factor.code_to_disable;
    let typed = headers.get(CODE_HEADER).filter(|_| demanded).map(|value| value.to_str().unwrap_or_default());
    let code = typed.map(|text| code(CODE_HEADER, text)).transpose()?;
    let caller = client.caller_in(query.locale);
    let account = http.app.disable_email_factor(&access, &proof, code, &caller).await?;
    Ok((nothing_due(&http), axum::Json(Principal::of(&account, &http))))
}
