//! Query parameters, as data: each with its name, its shape and a sentence.

use serde_json::{Value, json};

/// A query parameter of an operation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Parameter {
    pub(crate) name: &'static str,
    pub(crate) shape: Shape,
    pub(crate) about: &'static str,
}

/// What the value of a parameter looks like.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Shape {
    /// Any text.
    Text,
    /// A language tag (BCP 47).
    Language,
    /// `true` or `false`.
    Flag { default: bool },
    /// A whole number within bounds.
    Number { least: u32, most: u32, default: u32 },
    /// A moment (RFC 3339).
    Moment,
    /// Several words; the parameter is repeated, or they are separated by commas.
    Words,
    /// `field` or `field,asc` or `field,desc`, of these fields.
    Order(&'static [&'static str]),
}

impl Parameter {
    pub(crate) const LOCALE: Self = Self::new(
        "locale",
        Shape::Language,
        "The language of what is answered, and of every mail that the request causes (BCP 47).",
    );
    pub(crate) const SEND_EMAIL: Self =
        Self::new("send-email", Shape::Flag { default: true }, "Whether to send the mail.");
    pub(crate) const TOKEN: Self = Self::new("token", Shape::Text, "The token from the mail.");
    pub(crate) const PAGE: Self = Self::new(
        "page",
        Shape::Number { least: 0, most: i32::MAX as u32, default: 0 },
        "Which page; 0 is the first.",
    );
    pub(crate) const SIZE: Self = Self::new(
        "size",
        Shape::Number { least: 1, most: model::page::MAX_SIZE, default: model::page::DEFAULT_SIZE },
        "How many a page has.",
    );

    pub(crate) const fn new(name: &'static str, shape: Shape, about: &'static str) -> Self {
        Self { name, shape, about }
    }

    pub(super) fn describe(&self) -> Value {
        json!({ "name": self.name, "in": "query", "schema": self.shape.schema(), "description": self.about })
    }
}

/// RFC 5646, section 2.1, as far as lengths and letters go. The last subtag has two characters or more: a single one opens
/// an extension.
const LANGUAGE_TAG: &str =
    "^([A-Za-z]{2,8}|([A-Za-z]{2,8}|[xXiI])([-_][A-Za-z0-9]{1,8})*[-_][A-Za-z0-9]{2,8})$";

impl Shape {
    fn schema(self) -> Value {
        match self {
            Self::Text => json!({ "type": "string" }),
            Self::Language => {
                json!({ "type": "string", "maxLength": 35, "pattern": LANGUAGE_TAG })
            }
            Self::Flag { default } => json!({ "type": "boolean", "default": default }),
            Self::Number { least, most, default } => {
                json!({ "type": "integer", "minimum": least, "maximum": most, "default": default })
            }
            Self::Moment => json!({ "type": "string", "format": "date-time" }),
            Self::Words => json!({ "type": "array", "items": { "type": "string" } }),
            Self::Order(fields) => {
                json!({ "type": "string", "pattern": format!("^({})(,(asc|desc))?$", fields.join("|")) })
            }
        }
    }
}
