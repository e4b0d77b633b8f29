//! Request line and headers are bounded together (WEB-8). Whoever serves us reads somewhat more, so that what is too large is
//! refused in our words.

use crate::problem::{Code, Problem};
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// Tokens in cookies take a few KiB.
const MOST: usize = 16 * 1024;
/// The two blanks and `HTTP/1.1` of a request line, and its end.
const AROUND_THE_TARGET: usize = 12;
/// The colon and the blank after a name, and the end of the line.
const AROUND_A_FIELD: usize = 4;

pub(super) async fn bounded(request: Request, next: Next) -> Response {
    if size(&request) > MOST {
        Problem::new(Code::HeadersTooLarge).into_response()
    } else {
        next.run(request).await
    }
}

fn size(request: &Request) -> usize {
    let target = request.uri().path_and_query().map_or(0, |target| target.as_str().len());
    let line = request.method().as_str().len() + target + AROUND_THE_TARGET;
    let fields = request.headers().iter();
    line + fields.map(|(name, value)| name.as_str().len() + value.len() + AROUND_A_FIELD).sum::<usize>()
}
