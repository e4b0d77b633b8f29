//! Settings of types that are not ours: switches, numbers, texts, paths, addresses, languages, and lists of them.

use std::net::SocketAddr;
use std::path::PathBuf;

use crate::config::key::{Secrecy, Setting, Shape, Value};

/// Long enough for any name or path, and short enough for a log line.
const LONGEST_TEXT: usize = 4096;

impl Setting for bool {
    const SHAPE: Shape = Shape::Switch;

    fn form() -> String {
        Shape::Switch.noun().to_owned()
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        match value {
            Value::Switch(on) => Ok(*on),
            Value::Number(_) | Value::Text(_) | Value::List(_) => Err(format!("is not {}", Self::form())),
        }
    }
}

impl Setting for i64 {
    const SHAPE: Shape = Shape::Number;

    fn form() -> String {
        Shape::Number.noun().to_owned()
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        match value {
            Value::Number(number) => Ok(*number),
            Value::Switch(_) | Value::Text(_) | Value::List(_) => Err(format!("is not {}", Self::form())),
        }
    }
}

impl Setting for u32 {
    const SHAPE: Shape = Shape::Number;

    fn form() -> String {
        i64::form()
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        let number = i64::from_value(value)?;
        Self::try_from(number).map_err(|_| format!("is not {} from 0 to {}", Self::form(), Self::MAX))
    }
}

impl Setting for String {
    const SHAPE: Shape = Shape::Text;

    fn form() -> String {
        Shape::Text.noun().to_owned()
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        let text = value.text()?;
        match () {
            () if text.trim().is_empty() => Err("is empty".to_owned()),
            () if text.len() > LONGEST_TEXT => Err(format!("is longer than {LONGEST_TEXT} bytes")),
            () if text.chars().any(char::is_control) => Err("holds a control character".to_owned()),
            () => Ok(text.to_owned()),
        }
    }
}

impl Setting for PathBuf {
    const SHAPE: Shape = Shape::Text;

    fn form() -> String {
        "a path".to_owned()
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        String::from_value(value).map(Self::from)
    }
}

impl Setting for SocketAddr {
    const SHAPE: Shape = Shape::Text;

    fn form() -> String {
        "an IP address and port such as 127.0.0.1:8080 or [::1]:8080".to_owned()
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        value.text()?.parse().map_err(|_| format!("is not {}", Self::form()))
    }
}

impl Setting for text::Locale {
    const SHAPE: Shape = Shape::Text;

    fn form() -> String {
        format!("one of {}", Self::ALL.map(Self::as_str).join(", "))
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        value.text()?.parse().map_err(|_| format!("is not {}", Self::form()))
    }
}

impl<T: Setting> Setting for Option<T> {
    const SHAPE: Shape = T::SHAPE;
    const SECRECY: Secrecy = T::SECRECY;

    fn form() -> String {
        T::form()
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        T::from_value(value).map(Some)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Setting> Setting for Vec<T> {
    const SHAPE: Shape = Shape::List;

    fn form() -> String {
        format!("a list, each item {}", T::form())
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        let Value::List(items) = value else { return Err("is not a list".to_owned()) };
        let item = |text: &String| {
            T::from_value(&Value::Text(text.clone()))
                .map_err(|reason| format!("holds {text:?}, which {reason}"))
        };
        items.iter().map(item).collect()
    }
}
