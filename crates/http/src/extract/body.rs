//! JSON bodies. Unknown fields are ignored; wrong types, unknown words and malformed JSON are told field by field.

use crate::problem::{Code, Problem};
use crate::state::Http;
use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, StatusCode, header};
use serde::de::DeserializeOwned;

/// A body that must be there.
#[derive(Debug)]
pub(crate) struct Json<T>(pub(crate) T);

/// A body that may be left out.
#[derive(Debug)]
pub(crate) struct OptionalJson<T>(pub(crate) Option<T>);

impl<T: DeserializeOwned> FromRequest<Http> for Json<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, http: &Http) -> Result<Self, Problem> {
        let is_json = is_json(request.headers());
        let bytes = read(request, http).await?;
        if !is_json {
            return Err(Problem::new(Code::UnsupportedMediaType));
        }
        parse(&bytes).map(Self)
    }
}

impl<T: DeserializeOwned> FromRequest<Http> for OptionalJson<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, http: &Http) -> Result<Self, Problem> {
        let is_json = is_json(request.headers());
        let bytes = read(request, http).await?;
        if bytes.is_empty() {
            return Ok(Self(None));
        }
        if !is_json {
            return Err(Problem::new(Code::UnsupportedMediaType));
        }
        parse(&bytes).map(|body| Self(Some(body)))
    }
}

async fn read(request: Request, http: &Http) -> Result<Bytes, Problem> {
    Bytes::from_request(request, http).await.map_err(|rejection| match rejection.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Problem::new(Code::PayloadTooLarge),
        _ => Problem::invalid("body", "could not be read to its end"),
    })
}

fn is_json(headers: &HeaderMap) -> bool {
    let value = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let essence = value.split(';').next().unwrap_or_default().trim();
    essence.eq_ignore_ascii_case("application/json")
}

fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Problem> {
    let mut deserializer = serde_json::Deserializer::from_slice(bytes);
    let body = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
        let path = error.path().to_string();
        violation(&path, error.inner())
    })?;
    deserializer.end().map_err(|_| Problem::invalid("body", "must be one JSON value"))?;
    Ok(body)
}

/// Says what is wrong without repeating what was sent.
fn violation(path: &str, error: &serde_json::Error) -> Problem {
    let text = error.to_string();
    if let Some(field) = text.strip_prefix("missing field `").and_then(|rest| rest.split('`').next()) {
        return Problem::invalid(field, "is missing");
    }
    if let Some(field) = text.strip_prefix("duplicate field `").and_then(|rest| rest.split('`').next()) {
        return Problem::invalid(field, "occurs twice");
    }
    let field = if path == "." { "body" } else { path };
    let message = match error.classify() {
        serde_json::error::Category::Data => "has the wrong type or value",
        serde_json::error::Category::Syntax | serde_json::error::Category::Eof => "must be well-formed JSON",
        serde_json::error::Category::Io => "could not be read",
    };
    Problem::invalid(field, message)
}
