//! `/api/auth/password`: a forgotten password. Nobody is signed in here, and nobody is by it.

use super::body::{
    COOLDOWN, MailCooldownResponse, SENT, SUCCESS, SendEmailResponse, SuccessResponse, schema,
};
use super::guess::guess;
use super::shared::{MAIL, READ, STORED, USER};
use crate::extract::{Client, Json, Query};
use crate::openapi::{Endpoint, Parameter, Routes, Shape};
use crate::problem::{Code, Problem};
use crate::state::Http;
use axum::extract::{FromRequestParts, State};
use axum::http::request::Parts;
use model::EmailAddress;
use serde::Deserialize;
use utoipa::ToSchema;

const REQUEST: Endpoint =
    Endpoint::new("POST", "/api/auth/password/reset-request", "Send Password Reset Email", SENT)
        .about(
            "Mails a link that resets the password. The answer is the same for every address; an address without an account is told \
             so by mail, and an account without a password how it signs in.",
        )
        .query(&[Parameter::LOCALE])
        .body(schema!(SendPasswordResetRequest))
        .errors(&[&[Code::LoginLimit, Code::InvalidUser], MAIL, STORED]);

const COOLDOWN_LEFT: Endpoint = Endpoint::new(
    "GET",
    "/api/auth/password/reset/cooldown",
    "Get Remaining Password Reset Cooldown",
    COOLDOWN,
)
.about(
    "The seconds until the next link may be asked for with this address, whether or not it has an account.",
)
.query(&[Parameter::new("email", Shape::Text, "The address.")])
.errors(&[&[Code::CacheOperation], READ]);

const RESET: Endpoint = Endpoint::new("POST", "/api/auth/password/reset", "Reset Password", SUCCESS)
    .about(
        "Sets a new password with the link of a mail. Every session ends; it signs nobody in, and second factors stay as they are. \
         Opening the page that the link points to changes nothing; this does.",
    )
    .query(&[Parameter::TOKEN, Parameter::LOCALE])
    .body(schema!(ResetPasswordRequest))
    .errors(&[
        &[Code::ResetTokenMissing, Code::ResetTokenInvalid, Code::ResetTokenExpired],
        &[Code::LoginLimit, Code::Hash, Code::Overloaded, Code::AllowlistReading],
        USER,
        STORED,
    ]);

#[derive(Deserialize, ToSchema)]
struct SendPasswordResetRequest {
    #[schema(format = "email")]
    email: String,
}

#[derive(Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct ResetPasswordRequest {
    new_password: String,
}

pub(super) fn routes() -> Routes {
    Routes::default().on(REQUEST, request).on(COOLDOWN_LEFT, cooldown).on(RESET, reset)
}

/// The token of the link; without one nothing else is looked at.
struct LinkToken(String);

impl FromRequestParts<Http> for LinkToken {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, http: &Http) -> Result<Self, Problem> {
        let query = Query::from_request_parts(parts, http).await?;
        let token = query.get("token").filter(|token| !token.is_empty());
        token.map(|token| Self(token.to_owned())).ok_or(Problem::new(Code::ResetTokenMissing))
    }
}

async fn request(
    State(http): State<Http>,
    client: Client,
    query: Query,
    Json(body): Json<SendPasswordResetRequest>,
) -> Result<axum::Json<SendEmailResponse>, Problem> {
    let email = address(&body.email)?;
    http.app.count_reset_request(&client.network()).await?;
    let caller = client.caller_in(query.locale);
    let cooldown = http.app.request_password_reset(&email, &caller).await?;
    Ok(axum::Json(SendEmailResponse { cooldown }))
}

async fn cooldown(
    State(http): State<Http>,
    query: Query,
) -> Result<axum::Json<MailCooldownResponse>, Problem> {
    let email = address(query.get("email").unwrap_or_default())?;
    let remaining = http.app.password_reset_cooldown(&email).await?;
    Ok(axum::Json(MailCooldownResponse { remaining }))
}

async fn reset(
    State(http): State<Http>,
    LinkToken(token): LinkToken,
    client: Client,
    query: Query,
    Json(body): Json<ResetPasswordRequest>,
) -> Result<axum::Json<SuccessResponse>, Problem> {
    let caller = client.caller_in(query.locale);
    let verb = http.app.reset_password(&token, &body.new_password, &caller);
    guess(&http, &client, Box::pin(verb)).await?;
    Ok(axum::Json(SuccessResponse::DONE))
}

fn address(text: &str) -> Result<EmailAddress, Problem> {
    EmailAddress::parse(text).map_err(|error| Problem::invalid("email", error.to_string()))
}
