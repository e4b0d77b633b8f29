//! `/api/users/me/password` and `/api/users/me/providers/password`: changing one's own password, and setting the first one.

use crate::cookies::{SetCookies, TokenCookie};
use crate::extract::{AccessToken, Client, Json, Query, StepUpToken};
use crate::openapi::{Endpoint, Parameter, Routes, Token};
use crate::problem::{Code, Problem};
use crate::routes::body::{PRINCIPAL, Principal, schema};
use crate::routes::shared::{ACCESS, STEP_UP, STORED, USER};
use crate::state::Http;
use axum::extract::State;
use model::Account;
use serde::Deserialize;
use utoipa::ToSchema;

const CHANGE: Endpoint = Endpoint::new("PUT", "/api/users/me/password", "Change Password", PRINCIPAL)
    .about(
        "Changes the password. Every access token of the account is taken off the allowlist: the client refreshes; other \
         sessions end. A security alert is mailed.",
    )
    .tokens(&[Token::Access, Token::StepUp])
    .query(&[Parameter::LOCALE])
    .body(schema!(ChangePasswordRequest))
    .errors(&[
        &[Code::NoPasswordProvider, Code::InvalidCredentials, Code::TooManyAttempts],
        &[Code::Hash, Code::Overloaded],
        ACCESS,
        STEP_UP,
        USER,
        STORED,
    ]);

const ADD: Endpoint =
    Endpoint::new("POST", "/api/users/me/providers/password", "Add Password Authentication", PRINCIPAL)
        .about(
            "Sets a password where there is none: one more way in. The access tokens of other sessions have to be refreshed. \
             A security alert is mailed.",
        )
        .tokens(&[Token::Access, Token::StepUp])
        .query(&[Parameter::LOCALE])
        .body(schema!(AddPasswordAuthenticationRequest))
        .errors(&[
            &[Code::PasswordAlreadySet, Code::Hash, Code::Overloaded],
            ACCESS,
            STEP_UP,
            USER,
            STORED,
        ]);

#[derive(Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct ChangePasswordRequest {
    old_password: String,
    new_password: String,
}

#[derive(Deserialize, ToSchema)]
struct AddPasswordAuthenticationRequest {
    password: String,
}

pub(super) fn routes() -> Routes {
    Routes::default().on(CHANGE, change).on(ADD, add)
}

async fn change(
    State(http): State<Http>,
    AccessToken(access): AccessToken,
    StepUpToken(proof): StepUpToken,
    client: Client,
    query: Query,
    Json(body): Json<ChangePasswordRequest>,
) -> Result<(SetCookies, axum::Json<Principal>), Problem> {
    let caller = client.caller_in(query.locale);
    let verb = http.app.change_password(&access, &proof, &body.old_password, &body.new_password, &caller);
    Ok(changed(&http, &Box::pin(verb).await?))
}

async fn add(
    State(http): State<Http>,
    AccessToken(access): AccessToken,
    StepUpToken(proof): StepUpToken,
    client: Client,
    query: Query,
    Json(body): Json<AddPasswordAuthenticationRequest>,
) -> Result<(SetCookies, axum::Json<Principal>), Problem> {
    let caller = client.caller_in(query.locale);
    let account = http.app.add_password(&access, &proof, &body.password, &caller).await?;
    Ok(changed(&http, &account))
}

/// The account, and no cookies of proofs that died with the former password.
fn changed(http: &Http, account: &Account) -> (SetCookies, axum::Json<Principal>) {
    let cookies = SetCookies::default()
        .clear(&http.settings, TokenCookie::TwoFactor)
        .clear(&http.settings, TokenCookie::StepUp);
    (cookies, axum::Json(Principal::of(account, http)))
}
