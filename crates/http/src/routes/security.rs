//! `/api/security/secrets/rotate-keys`

use super::body::{SUCCESS, SuccessResponse, schema};
use super::shared::{ADMIN, READ, STORED};
use crate::extract::{AdminToken, Administrator};
use crate::openapi::{Endpoint, Routes, Token};
use crate::problem::{Code, Problem};
use crate::state::Http;
use app::rotation::{PurposeState, Rotation};
use axum::Json;
use axum::extract::State;
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

const ROTATE: Endpoint = Endpoint::new(
    "POST",
    "/api/security/secrets/rotate-keys",
    "Trigger Secret Rotation",
    SUCCESS,
)
.about("Begins to put a new key in the place of each: for tokens, for what is sealed, for look-ups, for digests. What is stored is sealed anew in the background.")
.tokens(&[Token::Admin])
.errors(&[&[Code::SecretRotationOngoing], ADMIN, STORED]);

const STATUS: Endpoint = Endpoint::new(
    "GET",
    "/api/security/secrets/rotate-keys/status",
    "Get Secret Rotation Status",
    schema!(RotationStatusResponse),
)
.about("How far the rotation of keys is, or how the last one ended.")
.tokens(&[Token::Admin])
.errors(&[ADMIN, READ]);

/// How far a rotation is.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct RotationStatusResponse {
    /// Whether a rotation goes on.
    is_ongoing: bool,
    /// By purpose: `signing`, `sealing`, `blind-index`, `digest`.
    state: BTreeMap<&'static str, PurposeStatus>,
}

/// How the keys of one purpose stand.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct PurposeStatus {
    /// When the last rotation began or, if it has, ended; when the first key was made where there was none.
    timestamp: String,
    /// When a rotation last ended well.
    #[serde(skip_serializing_if = "Option::is_none")]
    last_rotation: Option<String>,
    /// Whether the last rotation has ended well.
    success: bool,
    /// Why it has not.
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
    /// Stored values that bear the new key by now.
    done: i64,
    /// Stored values that are to bear it.
    total: i64,
}

impl From<PurposeState> for PurposeStatus {
    fn from(state: PurposeState) -> Self {
        Self {
            timestamp: state.since.rfc3339(),
            last_rotation: state.succeeded_at.map(model::Timestamp::rfc3339),
            success: state.success,
            error: state.problem,
            done: state.done,
            total: state.total,
        }
    }
}

impl From<Rotation> for RotationStatusResponse {
    fn from(rotation: Rotation) -> Self {
        let named = |state: PurposeState| (state.purpose.as_str(), state.into());
        Self { is_ongoing: rotation.is_ongoing, state: rotation.purposes.into_iter().map(named).collect() }
    }
}

pub(super) fn routes() -> Routes {
    Routes::default().on(ROTATE, rotate).on(STATUS, status)
}

async fn rotate(
    State(http): State<Http>,
    Administrator(by): Administrator,
) -> Result<Json<SuccessResponse>, Problem> {
    http.app.rotate_keys(&by).await?;
    Ok(Json(SuccessResponse::DONE))
}

async fn status(
    State(http): State<Http>,
    AdminToken(_): AdminToken,
) -> Result<Json<RotationStatusResponse>, Problem> {
    Ok(Json(http.app.rotation().await?.into()))
}
