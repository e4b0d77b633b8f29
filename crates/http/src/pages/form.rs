//! Forms: what a person typed, and what is said of it when it cannot be taken. Nothing that was typed is lost but secrets.

use super::onward::Onward;
use super::trouble::told;
use super::visitor::Visitor;
use crate::problem::{Code, Problem};
use crate::state::Http;
use app::Error;
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use minijinja::{Value, context};
use model::Refusal;
use model::password::{MAX_BYTES, PasswordError};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// A form that was sent (`application/x-www-form-urlencoded`).
pub(super) struct Form<T>(pub(super) T);

impl<T: DeserializeOwned> FromRequest<Http> for Form<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, http: &Http) -> Result<Self, Problem> {
        let form = axum::extract::Form::<T>::from_request(request, http).await;
        form.map(|axum::extract::Form(typed)| Self(typed)).map_err(|rejection| {
            match rejection.into_response().status() {
                StatusCode::PAYLOAD_TOO_LARGE => Problem::new(Code::PayloadTooLarge),
                StatusCode::UNSUPPORTED_MEDIA_TYPE => Problem::new(Code::UnsupportedMediaType),
                _ => Problem::invalid("body", "must be a form"),
            }
        })
    }
}

/// A form that says nothing but where to go on.
#[derive(Deserialize)]
pub(super) struct GoOn {
    #[serde(default)]
    return_to: String,
}

impl GoOn {
    /// Where to.
    pub(super) fn onward(&self) -> Onward {
        Onward::of(Some(&self.return_to))
    }
}

/// Why a form comes back, in the reader's words.
pub(super) struct Slips {
    status: StatusCode,
    code: Option<Code>,
    /// What is wrong with which field.
    fields: BTreeMap<&'static str, String>,
    /// What is wrong with none of them.
    alert: Option<String>,
}

impl Slips {
    /// Nothing is wrong.
    pub(super) const fn none() -> Self {
        Self { status: StatusCode::OK, code: None, fields: BTreeMap::new(), alert: None }
    }

    pub(super) fn is_none(&self) -> bool {
        self.alert.is_none() && self.fields.is_empty()
    }

    /// What a verb said no with.
    pub(super) const fn code(&self) -> Option<Code> {
        self.code
    }

    /// One field cannot be taken.
    pub(super) fn with(mut self, field: &'static str, sentence: String) -> Self {
        if self.status == StatusCode::OK {
            self.status = StatusCode::BAD_REQUEST;
        }
        self.fields.insert(field, sentence);
        self
    }

    /// What a verb said no with. A refusal that is about one of the form's fields stands there: `at` says which.
    pub(super) fn of(
        visitor: &Visitor,
        http: &Http,
        error: Error,
        at: impl Fn(Code) -> Option<&'static str>,
    ) -> Self {
        let own = sentence(visitor, http, &error);
        let own_field = if let Error::Password { field, .. } = &error { Some(*field) } else { None };
        let problem = Problem::from(error);
        let sentence = own.unwrap_or_else(|| told(&http.settings.paper, visitor.locale, &problem));
        let code = Some(problem.code());
        let status = match problem.code().status() {
            // A page that comes back has a body, which this status has not.
            StatusCode::NOT_MODIFIED => StatusCode::CONFLICT,
            status => status,
        };
        match own_field.or_else(|| at(problem.code())) {
            Some(field) => Self { status, code, ..Self::none() }.with(field, sentence),
            None => Self { status, code, fields: BTreeMap::new(), alert: Some(sentence) },
        }
    }

    /// What templates see: `slips` by field, and `alert`.
    pub(super) fn facts(&self) -> Value {
        context! { slips => &self.fields, alert => self.alert.as_deref() }
    }

    /// A page with its status.
    pub(super) fn answer(&self, page: Response) -> Response {
        (self.status, page).into_response()
    }
}

/// What the code alone does not say.
fn sentence(visitor: &Visitor, http: &Http, error: &Error) -> Option<String> {
    let with = |key, left: u32| visitor.say(http, key, &[("left", left.into())]);
    if let Error::Refused(Refusal::WrongCode { attempts_left }) = error {
        return attempts_left.map(|left| with("error-wrong-code-left", left));
    }
    if let Error::Refused(Refusal::WrongRecoveryCode { attempts_left }) = error {
        return attempts_left.map(|left| with("error-wrong-recovery-code-left", left));
    }
    let Error::Password { reason, .. } = error else { return None };
    let (key, number) = match reason {
        PasswordError::TooShort(least) => ("short", *least),
        PasswordError::TooLong => ("long", MAX_BYTES),
        PasswordError::Common => ("common", 0),
        PasswordError::Known => ("known", 0),
        PasswordError::TooWeak => ("weak", 0),
        PasswordError::MissingClass => ("classes", 0),
        PasswordError::Leaked => ("leaked", 0),
    };
    let number = i64::try_from(number).unwrap_or(i64::MAX);
    Some(visitor.say(http, &format!("error-password-{key}"), &[("number", number.into())]))
}
