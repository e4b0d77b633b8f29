//! `POST /api/auth/2fa/step-up`

use super::{TotpCode, TwoFactorToken, given};
use crate::cookies::SetCookies;
use crate::extract::{AccessToken, Client, Json};
use crate::openapi::{Endpoint, Routes, Token};
use crate::problem::{Code, Problem};
use crate::routes::body::schema;
use crate::routes::guess::guess;
use crate::routes::shared::{ACCESS, GUESS, STORED, TWO_FACTOR, USER};
use crate::routes::step_up::{STEPPED_UP, StepUpResponse, stepped_up};
use crate::state::Http;
use axum::extract::State;
use serde::Deserialize;
use utoipa::ToSchema;

const COMPLETE: Endpoint = Endpoint::new("POST", "/api/auth/2fa/step-up", "Complete Step-Up", STEPPED_UP)
    .about("Completes a step-up with the second factor, in the session that it began in.")
    .tokens(&[Token::Access, Token::TwoFactor])
    .body(schema!(CompleteStepUpRequest))
    .errors(&[
        &[
            Code::TwoFactorDisabled,
            Code::NoCode,
            Code::NoPasswordProvider,
            Code::CodeExpired,
            Code::WrongCode,
        ],
        &[Code::StepUpForbidden],
        ACCESS,
        TWO_FACTOR,
        USER,
        GUESS,
        STORED,
    ]);

#[derive(Deserialize, ToSchema)]
struct CompleteStepUpRequest {
    /// The code from the mail.
    email: Option<String>,
    /// The code from the app: a string of digits or a number.
    #[schema(value_type = Option<String>)]
    totp: Option<TotpCode>,
}

pub(super) fn routes() -> Routes {
    Routes::default().on(COMPLETE, complete)
}

async fn complete(
    State(http): State<Http>,
    AccessToken(access): AccessToken,
    token: TwoFactorToken,
    client: Client,
    Json(body): Json<CompleteStepUpRequest>,
) -> Result<(SetCookies, axum::Json<StepUpResponse>), Problem> {
    let code = given(body.email.as_deref(), body.totp.as_ref())?;
    let caller = client.caller(&http);
    let verb = Box::pin(http.app.complete_step_up(&access, &token.0, code, &caller));
    let proof = guess(&http, &client, verb).await?;
    Ok(stepped_up(&http, proof))
}
