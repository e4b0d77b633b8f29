//! `/api/users/me/providers`: the ways into one's account.

use crate::extract::{AccessToken, Client, Query, StepUpToken};
use crate::openapi::{Endpoint, Parameter, Routes, Token};
use crate::problem::{Code, Problem};
use crate::routes::body::{PRINCIPAL, Principal, schema};
use crate::routes::shared::{ACCESS, READ, STEP_UP, STORED, USER};
use crate::state::Http;
use app::ways_in::WaysIn;
use axum::extract::{Path, State};
use model::{Refusal, WayIn};
use serde::Serialize;
use utoipa::ToSchema;

const PASSWORD: &str = "password";

const LIST: Endpoint = Endpoint::new(
    "GET",
    "/api/users/me/providers",
    "Get Identity Providers",
    schema!(IdentityProviderResponse, "IdentityProviderResponse", true),
)
.about("The ways into one's account: `password` where there is one, and the providers that vouch for it.")
.tokens(&[Token::Access])
.errors(&[&[Code::UserNotFound, Code::InvalidUser], ACCESS, READ]);

const DISCONNECT: Endpoint =
    Endpoint::new("DELETE", "/api/users/me/providers/{provider}", "Delete Identity Provider", PRINCIPAL)
        .about(
            "Takes a provider away, unless it is the only way in. The other sessions end; a security alert is mailed.",
        )
        .tokens(&[Token::Access, Token::StepUp])
        .query(&[Parameter::LOCALE])
        .errors(&[
            &[Code::LastProvider, Code::PasswordProvider, Code::ProviderNotFound],
            ACCESS,
            STEP_UP,
            USER,
            STORED,
        ]);

/// The path has operations of its own, so the general one does not see it.
const DISCONNECT_PASSWORD: Endpoint = Endpoint {
    path: "/api/users/me/providers/password",
    name: "Delete Password Authentication",
    about: "The password stays: it is changed and not taken away. Always refused.",
    errors: &[&[Code::PasswordProvider, Code::UserNotFound, Code::InvalidUser], ACCESS, STEP_UP, STORED],
    ..DISCONNECT
};

/// A way into an account.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct IdentityProviderResponse {
    /// The provider's name in the configuration, or `password`.
    provider: String,
    /// Since when it vouches for the account; not said of the password.
    #[serde(skip_serializing_if = "Option::is_none")]
    created_at: Option<String>,
}

fn told(ways: WaysIn) -> Vec<IdentityProviderResponse> {
    let password =
        ways.password.then(|| IdentityProviderResponse { provider: PASSWORD.to_owned(), created_at: None });
    let providers = ways.identities.into_iter().map(|identity| IdentityProviderResponse {
        provider: identity.provider.to_string(),
        created_at: Some(identity.created_at.rfc3339()),
    });
    password.into_iter().chain(providers).collect()
}

pub(super) fn routes() -> Routes {
    Routes::default().on(LIST, list).on(DISCONNECT, disconnect).on(DISCONNECT_PASSWORD, disconnect_password)
}

async fn list(
    State(http): State<Http>,
    AccessToken(access): AccessToken,
) -> Result<axum::Json<Vec<IdentityProviderResponse>>, Problem> {
    Ok(axum::Json(told(http.app.ways_in(&access).await?)))
}

async fn disconnect(
    State(http): State<Http>,
    AccessToken(access): AccessToken,
    StepUpToken(proof): StepUpToken,
    client: Client,
    query: Query,
    Path(provider): Path<String>,
) -> Result<axum::Json<Principal>, Problem> {
    let way: WayIn = provider.parse().map_err(|_| Refusal::NotConnected)?;
    let caller = client.caller_in(query.locale);
    let account = http.app.disconnect(&access, &proof, &way, &caller).await?;
    Ok(axum::Json(Principal::of(&account, &http)))
}

async fn disconnect_password(
    http: State<Http>,
    access: AccessToken,
    proof: StepUpToken,
    client: Client,
    query: Query,
) -> Result<axum::Json<Principal>, Problem> {
    disconnect(http, access, proof, client, query, Path(PASSWORD.to_owned())).await
}
