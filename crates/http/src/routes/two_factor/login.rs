//! `POST /api/auth/2fa/login`

use super::{TotpCode, TwoFactorToken, given};
use crate::cookies::{SetCookies, TokenCookie};
use crate::extract::{Client, Json, KnownDevice, SessionInfoRequest, Stranger, object};
use crate::openapi::{Endpoint, Routes, Token};
use crate::problem::{Code, Problem};
use crate::routes::body::{LOGIN, LoginResponse, schema};
use crate::routes::guess::guess;
use crate::routes::login::session_cookies;
use crate::routes::shared::{GUESS, STORED, TWO_FACTOR, USER};
use crate::state::Http;
use axum::extract::State;
use serde::Deserialize;
use utoipa::ToSchema;

const COMPLETE: Endpoint = Endpoint::new("POST", "/api/auth/2fa/login", "Complete Login", LOGIN)
    .about("Completes a sign-in with the second factor. The method that the body names is checked, and no other.")
    .tokens(&[Token::TwoFactor])
    .body(schema!(CompleteLoginRequest))
    .errors(&[
        &[Code::AlreadyAuthenticated, Code::TwoFactorDisabled, Code::NoCode, Code::NoPasswordProvider],
        &[Code::CodeExpired, Code::WrongCode, Code::AccessTokenCache, Code::AllowlistReading],
        TWO_FACTOR,
        USER,
        GUESS,
        STORED,
    ]);

#[derive(Deserialize, ToSchema)]
struct CompleteLoginRequest {
    /// The code from the mail.
    email: Option<String>,
    /// The code from the app: a string of digits or a number.
    #[schema(value_type = Option<String>)]
    totp: Option<TotpCode>,
    #[serde(default, deserialize_with = "object")]
    session: Option<SessionInfoRequest>,
}

pub(super) fn routes() -> Routes {
    Routes::default().on(COMPLETE, complete)
}

async fn complete(
    State(http): State<Http>,
    _stranger: Stranger,
    token: TwoFactorToken,
    client: Client,
    KnownDevice(device): KnownDevice,
    Json(body): Json<CompleteLoginRequest>,
) -> Result<(SetCookies, axum::Json<LoginResponse>), Problem> {
    let code = given(body.email.as_deref(), body.totp.as_ref())?;
    let caller = client.caller_on(body.session.as_ref(), http.app.settings().default_locale);
    let verb = Box::pin(http.app.complete_login(&token.0, code, device.as_ref(), &caller));
    let signed_in = guess(&http, &client, verb).await?;
    let cookies = session_cookies(&http, &signed_in).clear(&http.settings, TokenCookie::TwoFactor);
    Ok((cookies, axum::Json(LoginResponse::signed_in(signed_in, &http))))
}
