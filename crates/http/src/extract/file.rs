//! A file in a form (`multipart/form-data`, RFC 7578), read into memory: what limits JSON bodies is too little for it, so it has a
//! limit of its own.

use crate::problem::{Code, Problem};
use crate::state::Http;
use axum::extract::multipart::MultipartError;
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request};
use axum::http::StatusCode;

/// The part that holds the file.
pub(crate) const PART: &str = "file";
/// What may stand around the file: boundaries, the headers of parts, small parts beside it.
const AROUND: usize = 16 * 1024;

/// The bytes of the part `file`. What the part says of its kind and name is not looked at.
#[derive(Debug)]
pub(crate) struct FilePart(pub(crate) Vec<u8>);

impl FromRequest<Http> for FilePart {
    type Rejection = Problem;

    async fn from_request(mut request: Request, http: &Http) -> Result<Self, Problem> {
        let largest = http.app.settings().picture_bytes;
        DefaultBodyLimit::max(largest.saturating_add(AROUND)).apply(&mut request);
        let form = Multipart::from_request(request, http).await;
        let mut form = form.map_err(|_| Problem::new(Code::UnsupportedMediaType))?;
        while let Some(part) = form.next_field().await.map_err(|error| unreadable(&error))? {
            if part.name() == Some(PART) {
                let file = part.bytes().await.map_err(|error| unreadable(&error))?;
                return if file.len() <= largest { Ok(Self(file.into())) } else { Err(too_large()) };
            }
        }
        Err(Problem::invalid(PART, "is missing"))
    }
}

fn unreadable(error: &MultipartError) -> Problem {
    match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => too_large(),
        _ => Problem::invalid("body", "must be well-formed multipart/form-data"),
    }
}

const fn too_large() -> Problem {
    Problem::new(Code::PayloadTooLarge)
}
