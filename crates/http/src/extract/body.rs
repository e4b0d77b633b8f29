//! JSON bodies. Unknown fields are ignored; wrong types, unknown words and malformed JSON are told field by field.

use crate::problem::{Code, Problem};
use crate::state::Http;
use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, StatusCode, header};
use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeOwned, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

/// More than any body of ours nests.
const DEEPEST: usize = 32;

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

/// Fields that are ignored are skipped unread, so what holds for the whole body is asked before (API-4, WEB-8).
fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Problem> {
    let text = std::str::from_utf8(bytes).map_err(|_| Problem::invalid("body", "must be UTF-8"))?;
    if depth(bytes) > DEEPEST {
        return Err(Problem::invalid("body", "must not be nested that deep"));
    }
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let Object(body) = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
        let path = error.path().to_string();
        violation(&path, error.inner())
    })?;
    deserializer.end().map_err(|_| Problem::invalid("body", "must be one JSON value"))?;
    Ok(body)
}

/// A JSON object and nothing else: serde would take an array for a struct too, its fields in order.
struct Object<T>(T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Fields(PhantomData))
    }
}

struct Fields<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Fields<T> {
    type Value = Object<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, fields: A) -> Result<Object<T>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(fields)).map(Object)
    }
}

/// A field that is an object, where it is there.
pub(crate) fn object<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    Ok(Option::deserialize(deserializer)?.map(|Object(object)| object))
}

/// A field that has objects by name.
pub(crate) fn objects<'de, T, D>(deserializer: D) -> Result<BTreeMap<String, T>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    let named = BTreeMap::deserialize(deserializer)?;
    Ok(named.into_iter().map(|(name, Object(object))| (name, object)).collect())
}

/// How deep arrays and objects stand in each other; brackets in strings are none.
fn depth(bytes: &[u8]) -> usize {
    let (mut depth, mut deepest, mut in_string, mut escaped) = (0_usize, 0, false, false);
    for byte in bytes {
        match (in_string, *byte) {
            (true, _) if escaped => escaped = false,
            (true, b'\\') => escaped = true,
            (_, b'"') => in_string = !in_string,
            (false, b'[' | b'{') => depth += 1,
            (false, b']' | b'}') => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
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

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    fn takes(body: &[u8]) -> bool {
        parse::<Value>(body).is_ok()
    }

    /// WEB-8: nested so deep and no deeper, and brackets in texts do not count.
    #[test]
    fn web_8_a_body_nests_32_deep() {
        let nested = |depth: usize| format!(r#"{{"a":{}{}}}"#, "[".repeat(depth - 1), "]".repeat(depth - 1));
        assert!(takes(nested(32).as_bytes()) && !takes(nested(33).as_bytes()));
        let in_text = format!(r#"{{"a":"\"{}","b":"\\"}}"#, "[{".repeat(40));
        assert!(takes(in_text.as_bytes()));
        assert!(!takes(format!(r#"{{"a":"\\",{}"#, r#""b":["#.repeat(40)).as_bytes()));
    }

    /// API-4: also where nobody reads it.
    #[test]
    fn api_4_a_body_is_utf_8() {
        assert!(parse::<serde::de::IgnoredAny>(b"{\"a\":\"\xff\"}").is_err());
    }

    #[derive(Debug, Deserialize, PartialEq)]
    struct Outer {
        #[serde(default, deserialize_with = "object")]
        one: Option<Inner>,
        #[serde(default, deserialize_with = "objects")]
        many: BTreeMap<String, Inner>,
    }

    #[derive(Debug, Deserialize, PartialEq)]
    struct Inner {
        a: u8,
    }

    /// API-4: nor is a field that occurs twice taken in there.
    #[test]
    fn api_4_an_array_is_no_object() {
        let read = |body: &str| parse::<Outer>(body.as_bytes());
        let many = BTreeMap::from([("b".to_owned(), Inner { a: 2 })]);
        let body = read(r#"{"one":{"a":1},"many":{"b":{"a":2}}}"#).unwrap();
        assert_eq!(body, Outer { one: Some(Inner { a: 1 }), many });
        assert_eq!(read(r#"{"one":null}"#).unwrap(), Outer { one: None, many: BTreeMap::new() });
        let wrong =
            ["[]", "[{\"a\":1},{}]", r#"{"one":[1]}"#, r#"{"many":{"b":[2]}}"#, r#"{"one":{"a":1,"a":1}}"#];
        for wrong in wrong {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}
