//! `/api/users/me/avatar`: one's picture; and `/avatars/NAME/SIZE`, where everybody sees it.

use super::body::{PRINCIPAL, Principal};
use super::shared::{ACCESS, STORED, USER};
use crate::extract::{AccessToken, Client, FilePart};
use crate::openapi::{Endpoint, Routes, Token};
use crate::problem::{Code, Problem};
use crate::state::Http;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderName, HeaderValue};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

const UPDATE: Endpoint = Endpoint::new("PUT", "/api/users/me/avatar", "Update Avatar", PRINCIPAL)
    .about(
        "Makes a JPEG, PNG, GIF or WebP file one's picture. What is kept is the square in its middle, written anew without \
         any metadata; the former picture is gone.",
    )
    .tokens(&[Token::Access])
    .file("The picture: JPEG, PNG, GIF or WebP, at most 8000 pixels on a side and 40 million in all.")
    .errors(&[&[Code::FileFailure, Code::Overloaded], USER, ACCESS, STORED]);

const DELETE: Endpoint = Endpoint::new("DELETE", "/api/users/me/avatar", "Delete Avatar", PRINCIPAL)
    .about("Takes one's picture away. Without one nothing changes.")
    .tokens(&[Token::Access])
    .errors(&[&[Code::FileFailure], USER, ACCESS, STORED]);

/// A picture never changes under its name; everybody may show it, also on pages of other origins.
const HEADERS: [(HeaderName, HeaderValue); 3] = [
    (CONTENT_TYPE, HeaderValue::from_static("image/png")),
    (CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable")),
    (HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("cross-origin")),
];

pub(super) fn routes() -> Routes {
    Routes::default().on(UPDATE, update).on(DELETE, delete)
}

/// Beside the API.
pub(super) fn pictures() -> Router<Http> {
    Router::new().route("/avatars/{name}/{size}", get(picture))
}

async fn update(
    State(http): State<Http>,
    AccessToken(access): AccessToken,
    client: Client,
    FilePart(file): FilePart,
) -> Result<axum::Json<Principal>, Problem> {
    let caller = client.caller(&http);
    Ok(axum::Json(Principal::of(&http.app.set_picture(&access, file, &caller).await?, &http)))
}

async fn delete(
    State(http): State<Http>,
    AccessToken(access): AccessToken,
    client: Client,
) -> Result<axum::Json<Principal>, Problem> {
    let caller = client.caller(&http);
    Ok(axum::Json(Principal::of(&http.app.remove_picture(&access, &caller).await?, &http)))
}

/// The name of a picture tells nothing, and a picture that is gone is like one that never was.
async fn picture(
    State(http): State<Http>,
    Path((name, size)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let unknown = || Problem::new(Code::ResourceNotFound);
    let name = name.parse().map_err(|_| unknown())?;
    let size = app::pictures::SIZES.into_iter().find(|known| known.to_string() == size);
    let png = http.app.picture(name, size.ok_or_else(unknown)?).await?.ok_or_else(unknown)?;
    Ok((HEADERS, png).into_response())
}
