//! What one operation takes and answers, and the list of all of them with their handlers.

use super::parameter::Parameter;
use crate::problem::Code;
use crate::state::Http;
use axum::Router;
use axum::handler::Handler;
use axum::routing::{MethodFilter, on};
use serde_json::Value;

/// A token that an operation asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Token {
    Access,
    OptionalAccess,
    AccessOrTwoFactor,
    Admin,
    Refresh,
    StepUp,
    TwoFactor,
}

/// A named shape of JSON.
#[derive(Clone, Copy)]
pub(crate) struct Schema {
    pub(crate) name: &'static str,
    /// Several of it, in an array.
    pub(crate) list: bool,
    /// Writes the schema, and those it refers to, down.
    pub(crate) collect: fn(&mut serde_json::Map<String, Value>),
}

/// What a success is.
#[derive(Clone, Copy)]
pub(crate) enum Answer {
    /// JSON of a shape.
    Json(Schema),
    /// A browser is sent on (302), to where these words say.
    Sent(&'static str),
}

/// What a request carries.
#[derive(Clone, Copy)]
pub(crate) enum Body {
    /// JSON of a shape.
    Json(Schema, Required),
    /// A form (`multipart/form-data`) with one file, and what to say of it.
    File(&'static str),
}

/// One operation.
#[derive(Clone, Copy)]
pub(crate) struct Endpoint {
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    pub(crate) name: &'static str,
    pub(crate) about: &'static str,
    pub(crate) tokens: &'static [Token],
    pub(crate) query: &'static [Parameter],
    pub(crate) body: Option<Body>,
    pub(crate) answer: Answer,
    pub(crate) errors: &'static [&'static [Code]],
}

/// Whether a body must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Required {
    Yes,
    No,
}

impl Endpoint {
    pub(crate) const fn new(
        method: &'static str,
        path: &'static str,
        name: &'static str,
        answer: Schema,
    ) -> Self {
        Self::answering(method, path, name, Answer::Json(answer))
    }

    /// An operation that a browser opens, and that sends it on.
    pub(crate) const fn sending(
        method: &'static str,
        path: &'static str,
        name: &'static str,
        to: &'static str,
    ) -> Self {
        Self::answering(method, path, name, Answer::Sent(to))
    }

    const fn answering(method: &'static str, path: &'static str, name: &'static str, answer: Answer) -> Self {
        Self { method, path, name, about: "", tokens: &[], query: &[], body: None, answer, errors: &[] }
    }

    pub(crate) const fn about(self, about: &'static str) -> Self {
        Self { about, ..self }
    }

    pub(crate) const fn tokens(self, tokens: &'static [Token]) -> Self {
        Self { tokens, ..self }
    }

    pub(crate) const fn query(self, query: &'static [Parameter]) -> Self {
        Self { query, ..self }
    }

    pub(crate) const fn body(self, schema: Schema) -> Self {
        Self { body: Some(Body::Json(schema, Required::Yes)), ..self }
    }

    pub(crate) const fn optional_body(self, schema: Schema) -> Self {
        Self { body: Some(Body::Json(schema, Required::No)), ..self }
    }

    pub(crate) const fn file(self, about: &'static str) -> Self {
        Self { body: Some(Body::File(about)), ..self }
    }

    pub(crate) const fn errors(self, errors: &'static [&'static [Code]]) -> Self {
        Self { errors, ..self }
    }
}

/// Operations with their handlers.
#[derive(Default)]
pub(crate) struct Routes {
    router: Router<Http>,
    endpoints: Vec<Endpoint>,
}

impl Routes {
    /// Adds an operation.
    pub(crate) fn on<H, T>(mut self, endpoint: Endpoint, handler: H) -> Self
    where
        H: Handler<T, Http>,
        T: 'static,
    {
        let filter = match endpoint.method {
            "GET" => MethodFilter::GET,
            "PUT" => MethodFilter::PUT,
            "DELETE" => MethodFilter::DELETE,
            _ => MethodFilter::POST,
        };
        self.router = self.router.route(endpoint.path, on(filter, handler));
        self.endpoints.push(endpoint);
        self
    }

    /// Adds all of `other`.
    pub(crate) fn and(mut self, other: Self) -> Self {
        self.router = self.router.merge(other.router);
        self.endpoints.extend(other.endpoints);
        self
    }

    pub(crate) fn into_router(self) -> Router<Http> {
        self.router
    }

    pub(crate) fn endpoints(&self) -> &[Endpoint] {
        &self.endpoints
    }
}
