//! `POST /api/auth/login`

use super::body::{LOGIN, LoginResponse, schema};
use super::guess::guess;
use super::shared::{GUESS, STORED};
use crate::cookies::{SetCookies, TokenCookie};
use crate::extract::{Client, Json, KnownDevice, Query, SessionInfoRequest, Stranger, object};
use crate::openapi::{Endpoint, Parameter, Routes};
use crate::problem::{Code, Problem};
use crate::state::{Http, HttpSettings};
use app::SignedIn;
use app::devices::KNOWN_FOR;
use axum::extract::State;
use serde::Deserialize;
use utoipa::ToSchema;

const LOGIN_WITH_PASSWORD: Endpoint = Endpoint::new("POST", "/api/auth/login", "Login", LOGIN)
    .about("Signs in with a password. Where a second factor is due, the answer names it and carries a two-factor token only.")
    .query(&[Parameter::LOCALE])
    .body(schema!(LoginRequest))
    .errors(&[
        &[Code::AlreadyAuthenticated, Code::InvalidCredentials, Code::AccessTokenCache],
        &[Code::AllowlistReading, Code::InvalidUser, Code::Hash],
        GUESS,
        STORED,
    ]);

#[derive(Deserialize, ToSchema)]
struct LoginRequest {
    email: String,
    password: String,
    #[serde(default, deserialize_with = "object")]
    session: Option<SessionInfoRequest>,
}

pub(super) fn routes() -> Routes {
    Routes::default().on(LOGIN_WITH_PASSWORD, login)
}

async fn login(
    State(http): State<Http>,
    _stranger: Stranger,
    client: Client,
    KnownDevice(device): KnownDevice,
    query: Query,
    Json(body): Json<LoginRequest>,
) -> Result<(SetCookies, axum::Json<LoginResponse>), Problem> {
    let caller = client.caller_on(body.session.as_ref(), query.locale);
    let verb = Box::pin(http.app.login(&body.email, &body.password, device.as_ref(), &caller));
    let login = guess(&http, &client, verb).await?;
    let in_body = http.settings.allow_header_authentication;
    Ok(match login {
        app::login::Login::In(signed_in) => {
            (session_cookies(&http, &signed_in), axum::Json(LoginResponse::signed_in(*signed_in, &http)))
        }
        app::login::Login::SecondFactor(pending) => {
            let cookies = two_factor_cookie(&http, &pending.token);
            (cookies, axum::Json(LoginResponse::pending(pending, in_body)))
        }
    })
}

/// The cookies of a session that was opened or renewed.
pub(crate) fn session_cookies(http: &Http, signed_in: &SignedIn) -> SetCookies {
    let settings: &HttpSettings = &http.settings;
    let SignedIn { access, access_life, refresh, refresh_life, device, .. } = signed_in;
    let cookies = SetCookies::default().set(settings, TokenCookie::Access, access, access_life.0).set(
        settings,
        TokenCookie::Refresh,
        refresh,
        refresh_life.0,
    );
    match device {
        Some(device) => cookies.set(settings, TokenCookie::KnownDevice, device, KNOWN_FOR.0),
        None => cookies,
    }
}

/// The cookie of a second factor that is due.
pub(crate) fn two_factor_cookie(http: &Http, token: &app::SecretString) -> SetCookies {
    let life = http.app.settings().tokens.two_factor.0;
    SetCookies::default().set(&http.settings, TokenCookie::TwoFactor, token, life)
}
