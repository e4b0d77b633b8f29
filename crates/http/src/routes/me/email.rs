//! `PUT /api/users/me/email`: another address for one's account.

use crate::extract::{AccessToken, Client, Json, Query, StepUpToken};
use crate::openapi::{Endpoint, Parameter, Routes, Token};
use crate::problem::{Code, Problem};
use crate::routes::body::schema;
use crate::routes::shared::{ACCESS, STEP_UP, STORED, USER};
use crate::state::Http;
use app::email_change::EmailChangeAsked;
use axum::extract::State;
use model::EmailAddress;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

const CHANGE: Endpoint = Endpoint::new("PUT", "/api/users/me/email", "Change Email", schema!(ChangeEmailResponse))
    .about(
        "Mails a link to the new address. Nothing changes until it is used at `POST /api/auth/email/verification`; then both \
         addresses are told. A newer request takes the place of this one.",
    )
    .tokens(&[Token::Access, Token::StepUp])
    .query(&[Parameter::LOCALE])
    .body(schema!(ChangeEmailRequest))
    .errors(&[
        &[Code::EmailTaken, Code::EmailCooldown, Code::EmailDisabled],
        ACCESS,
        STEP_UP,
        USER,
        STORED,
    ]);

#[derive(Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct ChangeEmailRequest {
    #[schema(format = "email")]
    new_email: String,
}

/// What comes next.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct ChangeEmailResponse {
    /// Whether a link has to be used first. False where the account has this address, proved, already.
    verification_required: bool,
    /// Seconds until the next link may be mailed to this address.
    cooldown: i64,
}

impl From<EmailChangeAsked> for ChangeEmailResponse {
    fn from(asked: EmailChangeAsked) -> Self {
        Self { verification_required: asked.verification_required, cooldown: asked.cooldown }
    }
}

pub(super) fn routes() -> Routes {
    Routes::default().on(CHANGE, change)
}

async fn change(
    State(http): State<Http>,
    AccessToken(access): AccessToken,
    StepUpToken(proof): StepUpToken,
    client: Client,
    query: Query,
    Json(body): Json<ChangeEmailRequest>,
) -> Result<axum::Json<ChangeEmailResponse>, Problem> {
    let email = EmailAddress::parse(&body.new_email)
        .map_err(|error| Problem::invalid("newEmail", error.to_string()))?;
    let caller = client.caller_in(query.locale);
    Ok(axum::Json(http.app.change_email(&access, &proof, email, &caller).await?.into()))
}
