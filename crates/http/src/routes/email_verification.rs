//! `/api/auth/email/verification`: proving that an address is one's own.

use super::body::{COOLDOWN, MailCooldownResponse, PRINCIPAL, Principal, SENT, SendEmailResponse};
use super::shared::{ACCESS, MAIL, READ, STORED};
use crate::extract::{AccessToken, Client, Query};
use crate::openapi::{Endpoint, Parameter, Routes, Token};
use crate::problem::{Code, Problem};
use crate::state::Http;
use axum::extract::State;

const VERIFY: Endpoint = Endpoint::new("POST", "/api/auth/email/verification", "Verify Email", PRINCIPAL)
    .about(
        "Uses the link of a mail: the address is proved, and where it is a new one, the account has it from now on. Opening the \
         page that the link points to changes nothing; this does.",
    )
    .query(&[Parameter::TOKEN, Parameter::LOCALE])
    .errors(&[
        &[Code::EmailAlreadyVerified, Code::AccessTokenExpired, Code::AccessTokenInvalid, Code::UserLimit],
        &[Code::VerificationTokenMissing, Code::VerificationTokenInvalid, Code::VerificationTokenExpired],
        &[Code::UserNotFound, Code::InvalidUser, Code::AllowlistReading, Code::SideEffect, Code::EmailTaken],
        STORED,
    ]);

const SEND: Endpoint =
    Endpoint::new("POST", "/api/auth/email/verification/send", "Send Email Verification Email", SENT)
        .about("Mails a new link; the former one is void.")
        .tokens(&[Token::Access])
        .query(&[Parameter::LOCALE])
        .errors(&[
            &[Code::EmailAlreadyVerified, Code::UserNotFound, Code::InvalidUser],
            ACCESS,
            MAIL,
            STORED,
        ]);

const COOLDOWN_LEFT: Endpoint = Endpoint::new(
    "GET",
    "/api/auth/email/verification/cooldown",
    "Get Remaining Email Verification Cooldown",
    COOLDOWN,
)
.about("The seconds until the next link may be mailed.")
.tokens(&[Token::Access])
.errors(&[&[Code::UserNotFound, Code::InvalidUser, Code::CacheOperation], ACCESS, READ]);

pub(super) fn routes() -> Routes {
    Routes::default().on(VERIFY, verify).on(SEND, send).on(COOLDOWN_LEFT, cooldown)
}

/// The access token, where one is shown, must be good; whose it is does not matter: the link alone says whose address it proves.
async fn verify(
    State(http): State<Http>,
    _access: Option<AccessToken>,
    client: Client,
    query: Query,
) -> Result<axum::Json<Principal>, Problem> {
    let token = query.get("token").filter(|token| !token.is_empty());
    let token = token.ok_or(Problem::new(Code::VerificationTokenMissing))?;
    let caller = client.caller_in(query.locale);
    Ok(axum::Json(Principal::of(&http.app.verify_email(token, &caller).await?, &http)))
}

async fn send(
    State(http): State<Http>,
    AccessToken(access): AccessToken,
    client: Client,
    query: Query,
) -> Result<axum::Json<SendEmailResponse>, Problem> {
    let caller = client.caller_in(query.locale);
    let cooldown = http.app.send_verification(&access, &caller).await?;
    Ok(axum::Json(SendEmailResponse { cooldown }))
}

async fn cooldown(
    State(http): State<Http>,
    AccessToken(access): AccessToken,
) -> Result<axum::Json<MailCooldownResponse>, Problem> {
    let remaining = http.app.verification_cooldown(&access).await?;
    Ok(axum::Json(MailCooldownResponse { remaining }))
}
