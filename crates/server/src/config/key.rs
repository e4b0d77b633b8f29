//! A key is data: its name, what it takes, what it is when nobody sets it, and what it means.

use std::ops::RangeInclusive;

/// What a key's value is made of, once it has the right shape.
///
/// It has no `Debug`, because any of them may hold a secret.
#[derive(Clone, PartialEq)]
pub(super) enum Value {
    Switch(bool),
    Number(i64),
    Text(String),
    List(Vec<String>),
}

/// A value as a layer gave it, before anybody asked whether it fits.
pub(super) enum Literal {
    /// Environment variables, flags and defaults are plain text; the key says what it stands for.
    Spelled(String),
    /// A configuration file says itself what it means.
    Typed(Value),
    /// A TOML value that no key takes, by its kind ("a float").
    Alien(String),
}

/// The four shapes that a value can have.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Shape {
    Switch,
    Number,
    Text,
    List,
}

/// How much of a value may be shown.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Secrecy {
    /// All of it.
    Open,
    /// A URL without its credentials.
    Credentials,
    /// Nothing.
    Hidden,
}

/// What a key is when no layer gives it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Fallback {
    /// This value, spelled as in an environment variable.
    Given(&'static str),
    /// A value that follows from other keys or from the machine; the words say how.
    Derived(&'static str),
    /// Nothing; the words say what that means.
    Unset(&'static str),
}

/// A type that a key's value becomes. It is the one place that knows what is well formed.
pub(super) trait Setting: Sized {
    const SHAPE: Shape;
    const SECRECY: Secrecy = Secrecy::Open;

    /// What the key takes, as a noun: "an address and port".
    fn form() -> String;

    /// The typed value; an error is a predicate that never repeats the value: "is not an address".
    fn from_value(value: &Value) -> Result<Self, String>;

    /// What stands for a value that nobody gave, where that is allowed.
    fn absent() -> Option<Self> {
        None
    }
}

/// One row of the table of keys. `NAME` as a part of the name stands for any name.
pub(super) struct Key {
    pub(super) name: &'static str,
    pub(super) meaning: &'static str,
    pub(super) fallback: Fallback,
    pub(super) shape: Shape,
    pub(super) secrecy: Secrecy,
    pub(super) range: Option<(i64, i64)>,
    form: fn() -> String,
    check: fn(&Value) -> Result<(), String>,
}

/// Keys that belong together, with what is true of all of them.
pub(super) struct Group {
    pub(super) about: &'static str,
    pub(super) keys: &'static [Key],
}

impl Key {
    pub(super) const fn new<T: Setting>(
        name: &'static str,
        meaning: &'static str,
        fallback: Fallback,
    ) -> Self {
        Self {
            name,
            meaning,
            fallback,
            shape: T::SHAPE,
            secrecy: T::SECRECY,
            range: None,
            form: T::form,
            check: check::<T>,
        }
    }

    pub(super) const fn within(self, range: RangeInclusive<i64>) -> Self {
        Self { range: Some((*range.start(), *range.end())), ..self }
    }

    pub(super) fn is_secret(&self) -> bool {
        self.secrecy != Secrecy::Open
    }

    /// What the key takes, with its limits.
    pub(super) fn form(&self) -> String {
        match self.range {
            Some((least, most)) => format!("{} from {least} to {most}", (self.form)()),
            None => (self.form)(),
        }
    }

    /// Gives the value its shape and checks it; an error is a sentence that shows no secret.
    pub(super) fn accept(&self, literal: Literal) -> Result<Value, String> {
        let value = self.shaped(literal)?;
        self.limits(&value)
            .and_then(|()| (self.check)(&value))
            .map_err(|reason| self.sentence(&value, &reason))?;
        Ok(value)
    }

    fn shaped(&self, literal: Literal) -> Result<Value, String> {
        let value = match literal {
            Literal::Alien(kind) => return Err(format!("the value is {kind}, not {}", self.form())),
            Literal::Typed(value) => value,
            Literal::Spelled(text) => self.spelled(text)?,
        };
        if value.shape() == self.shape {
            Ok(value)
        } else {
            Err(format!("the value is {}, not {}", value.shape().noun(), self.form()))
        }
    }

    fn spelled(&self, text: String) -> Result<Value, String> {
        let wrong =
            |text: &str| self.sentence(&Value::Text(text.to_owned()), &format!("is not {}", self.form()));
        match self.shape {
            Shape::Switch => text.parse().map(Value::Switch).map_err(|_| wrong(&text)),
            Shape::Number => text.parse().map(Value::Number).map_err(|_| wrong(&text)),
            Shape::Text => Ok(Value::Text(text)),
            Shape::List => Ok(Value::List(split(&text))),
        }
    }

    fn limits(&self, value: &Value) -> Result<(), String> {
        match (self.range, value) {
            (Some((least, most)), Value::Number(number)) if !(least..=most).contains(number) => {
                Err(format!("is not {}", self.form()))
            }
            _ => Ok(()),
        }
    }

    fn sentence(&self, value: &Value, reason: &str) -> String {
        match value {
            Value::Text(text) if !self.is_secret() => format!("{text:?} {reason}"),
            Value::Number(number) => format!("{number} {reason}"),
            Value::Text(_) | Value::Switch(_) | Value::List(_) => format!("the value {reason}"),
        }
    }
}

impl Value {
    fn shape(&self) -> Shape {
        match self {
            Self::Switch(_) => Shape::Switch,
            Self::Number(_) => Shape::Number,
            Self::Text(_) => Shape::Text,
            Self::List(_) => Shape::List,
        }
    }

    /// The text; any other shape has been refused before, so its reason is never read.
    pub(super) fn text(&self) -> Result<&str, String> {
        match self {
            Self::Text(text) => Ok(text),
            Self::Switch(_) | Self::Number(_) | Self::List(_) => Err("is not text".to_owned()),
        }
    }
}

impl Shape {
    pub(super) fn noun(self) -> &'static str {
        match self {
            Self::Switch => "true or false",
            Self::Number => "a whole number",
            Self::Text => "text",
            Self::List => "a list",
        }
    }
}

/// This value unless another is given, spelled as in an environment variable.
pub(super) const fn given(text: &'static str) -> Fallback {
    Fallback::Given(text)
}

/// A value that follows from others; the words say how.
pub(super) const fn derived(how: &'static str) -> Fallback {
    Fallback::Derived(how)
}

/// No value; the words say what happens then.
pub(super) const fn unset(meaning: &'static str) -> Fallback {
    Fallback::Unset(meaning)
}

fn check<T: Setting>(value: &Value) -> Result<(), String> {
    T::from_value(value).map(drop)
}

fn split(text: &str) -> Vec<String> {
    text.split(',').map(str::trim).filter(|item| !item.is_empty()).map(str::to_owned).collect()
}
