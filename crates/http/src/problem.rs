//! One table: refusal to status, code and words; one envelope for all of them.
//!
//! A [`Problem`] travels to the outermost layer as an extension of an empty response; there it gets path, time and
//! request id, and the headers that its status asks for.

mod code;
mod table;

pub(crate) use code::Code;
pub(crate) use table::log as log_failure;

use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use utoipa::ToSchema;

/// The header in which a client reads the code where a status has no body (RFC 9110, section 15.4.5).
pub(crate) const ERROR_CODE: HeaderName = HeaderName::from_static("x-error-code");

/// Codes that ask for a step-up.
const STEP_UP: [Code; 3] = [Code::StepUpTokenMissing, Code::StepUpTokenExpired, Code::StepUpTokenInvalid];
/// Codes that ask for another access token.
const TOKEN: [Code; 2] = [Code::AccessTokenExpired, Code::AccessTokenInvalid];

/// A request that was not fulfilled, and why.
#[derive(Clone, Debug)]
pub(crate) struct Problem {
    code: Code,
    retry_after: Option<i64>,
    attempts_left: Option<u32>,
    violations: Vec<Violation>,
}

/// One field that cannot be taken.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct Violation {
    /// The field of the request.
    pub(crate) field: String,
    /// What is wrong with it, in words for a person.
    pub(crate) message: String,
}

/// The body of every response that is not a success.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = ErrorResponse)]
pub(crate) struct Envelope<'a> {
    /// When it happened (RFC 3339).
    timestamp: String,
    /// The HTTP status.
    status: u16,
    /// The stable code that clients switch on.
    code: &'a str,
    /// A short title.
    error: &'a str,
    /// One sentence for a person.
    message: &'a str,
    /// The path of the request.
    path: &'a str,
    /// Names the request in the log.
    request_id: &'a str,
    /// Guesses left before a code is dead.
    #[serde(skip_serializing_if = "Option::is_none")]
    attempts_left: Option<u32>,
    /// The fields that cannot be taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    violations: Option<&'a [Violation]>,
}

/// What the envelope says of the request.
pub(crate) struct About<'a> {
    pub(crate) path: &'a str,
    pub(crate) request_id: &'a str,
    pub(crate) timestamp: String,
    /// The longest age of a step-up, in seconds, for the challenge of RFC 9470.
    pub(crate) step_up_life: i64,
}

impl Problem {
    /// A problem with nothing more to say than its code.
    pub(crate) const fn new(code: Code) -> Self {
        Self { code, retry_after: None, attempts_left: None, violations: Vec::new() }
    }

    /// A field that cannot be taken.
    pub(crate) fn invalid(field: &str, message: impl Into<String>) -> Self {
        Self::new(Code::InvalidRequest).with_violation(field, message)
    }

    /// One more thing that is wrong.
    pub(crate) fn with_violation(mut self, field: &str, message: impl Into<String>) -> Self {
        self.violations.push(Violation { field: field.to_owned(), message: message.into() });
        self
    }

    pub(crate) fn after(self, seconds: i64) -> Self {
        Self { retry_after: Some(seconds.max(1)), ..self }
    }

    pub(crate) fn with_attempts_left(self, attempts_left: Option<u32>) -> Self {
        Self { attempts_left, ..self }
    }

    /// Seconds until the same request may be taken.
    pub(crate) const fn retry_after(&self) -> Option<i64> {
        self.retry_after
    }

    /// The code that clients switch on.
    pub(crate) const fn code(&self) -> Code {
        self.code
    }

    /// Writes the problem down: the envelope, except where the status allows no body.
    pub(crate) fn render(&self, about: &About<'_>) -> Response {
        let status = self.code.status();
        let mut response = if status == StatusCode::NOT_MODIFIED {
            status.into_response()
        } else {
            (status, axum::Json(self.envelope(about))).into_response()
        };
        let headers = response.headers_mut();
        headers.insert(ERROR_CODE, HeaderValue::from_static(self.code.as_str()));
        if let Some(challenge) = self.challenge(about.step_up_life) {
            headers.insert(header::WWW_AUTHENTICATE, challenge);
        }
        if let Some(seconds) = self.retry_after {
            headers.insert(header::RETRY_AFTER, seconds.into());
        }
        response
    }

    fn envelope<'a>(&'a self, about: &'a About<'_>) -> Envelope<'a> {
        Envelope {
            timestamp: about.timestamp.clone(),
            status: self.code.status().as_u16(),
            code: self.code.as_str(),
            error: self.code.status().canonical_reason().unwrap_or("Error"),
            message: self.code.message(),
            path: about.path,
            request_id: about.request_id,
            attempts_left: self.attempts_left,
            violations: (!self.violations.is_empty()).then_some(&self.violations),
        }
    }

    /// What a 401 asks for (RFC 6750, section 3; RFC 9470, section 3 for a step-up).
    fn challenge(&self, step_up_life: i64) -> Option<HeaderValue> {
        if self.code.status() != StatusCode::UNAUTHORIZED {
            return None;
        }
        let challenge = if STEP_UP.contains(&self.code) {
            format!(
                "Bearer error=\"insufficient_user_authentication\", \
                 error_description=\"A fresh step-up is needed\", max_age={step_up_life}, acr_values=\"step-up\""
            )
        } else if TOKEN.contains(&self.code) {
            "Bearer error=\"invalid_token\"".to_owned()
        } else {
            "Bearer".to_owned()
        };
        HeaderValue::from_str(&challenge).ok()
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.code.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// An unknown route.
pub(crate) async fn not_found() -> Problem {
    Problem::new(Code::ResourceNotFound)
}

/// A known route and a method that it has not; axum adds `Allow`.
pub(crate) async fn method_not_allowed() -> Problem {
    Problem::new(Code::MethodNotAllowed)
}
