//! The OpenAPI document as a judge: was this answer announced?

use std::collections::BTreeSet;

use serde_json::Value;

use crate::support::Answer;

/// The document.
pub(crate) struct Documented(Value);

impl Documented {
    pub(crate) fn new() -> Self {
        Self(http::document())
    }

    /// Every operation: method and path, with `{names}` in it.
    pub(crate) fn operations(&self) -> Vec<(String, String)> {
        let paths = self.0["paths"].as_object().unwrap();
        let methods = |path: &String, item: &Value| {
            item.as_object()
                .unwrap()
                .keys()
                .map(|method| (method.to_uppercase(), path.clone()))
                .collect::<Vec<_>>()
        };
        paths.iter().flat_map(|(path, item)| methods(path, item)).collect()
    }

    /// The answer is one that the operation announces: status, code, and the form of a success.
    pub(crate) fn judge(&self, operation: &str, answer: &Answer) -> Result<(), String> {
        let (method, path) = operation.split_once(' ').unwrap();
        let response = &self.0["paths"][path][method.to_lowercase()]["responses"][answer.status.to_string()];
        if response.is_null() {
            return Err(format!("{operation}: {} {:?} is not announced", answer.status, answer.code()));
        }
        if answer.status == 200 {
            let schema = &response["content"]["application/json"]["schema"];
            let found = self.fits(schema, answer.body.as_ref().unwrap_or(&Value::Null));
            return found.map_err(|problem| format!("{operation}: {problem}"));
        }
        let codes = response["headers"]["X-Error-Code"]["schema"]["enum"].as_array().unwrap();
        let announced = codes.iter().any(|code| code.as_str() == answer.code());
        if announced {
            Ok(())
        } else {
            Err(format!("{operation}: {} {:?} is not announced", answer.status, answer.code()))
        }
    }

    /// A value is of the form of a schema: as much of JSON Schema as the document uses.
    fn fits(&self, schema: &Value, value: &Value) -> Result<(), String> {
        let parts = self.parts(schema);
        if let [one] = parts.as_slice()
            && one["oneOf"].is_array()
        {
            return self.fits_part(one, value);
        }
        let mut known = BTreeSet::new();
        for part in &parts {
            self.fits_part(part, value)?;
            known.extend(part["properties"].as_object().into_iter().flatten().map(|(name, _)| name.clone()));
        }
        let any = parts.iter().any(|part| part["additionalProperties"].is_object());
        let unknown =
            value.as_object().into_iter().flatten().find(|(name, _)| !any && !known.contains(*name));
        unknown.map_or(Ok(()), |(name, _)| Err(format!("{name} is not announced")))
    }

    fn fits_part(&self, part: &Value, value: &Value) -> Result<(), String> {
        if let Some(choices) = part["oneOf"].as_array() {
            let fits = choices.iter().any(|choice| self.fits(choice, value).is_ok());
            return if fits { Ok(()) } else { Err(format!("{value} is none of {choices:?}")) };
        }
        if !is_of_type(&part["type"], value) {
            return Err(format!("{value} is no {}", part["type"]));
        }
        for name in part["required"].as_array().into_iter().flatten().map(|name| name.as_str().unwrap()) {
            value.get(name).ok_or_else(|| format!("{name} is missing"))?;
        }
        for (name, schema) in part["properties"].as_object().into_iter().flatten() {
            if let Some(value) = value.get(name) {
                self.fits(schema, value).map_err(|problem| format!("{name}: {problem}"))?;
            }
        }
        let more = &part["additionalProperties"];
        for (name, value) in value.as_object().into_iter().flatten().filter(|_| more.is_object()) {
            self.fits(more, value).map_err(|problem| format!("{name}: {problem}"))?;
        }
        for item in value.as_array().into_iter().flatten() {
            self.fits(&part["items"], item)?;
        }
        Ok(())
    }

    /// A schema with its references followed, and those that it is made of.
    fn parts<'a>(&'a self, schema: &'a Value) -> Vec<&'a Value> {
        if let Some(reference) = schema["$ref"].as_str() {
            let name = reference.rsplit('/').next().unwrap();
            return self.parts(&self.0["components"]["schemas"][name]);
        }
        match schema["allOf"].as_array() {
            Some(all) => all.iter().flat_map(|part| self.parts(part)).collect(),
            None => vec![schema],
        }
    }
}

fn is_of_type(kind: &Value, value: &Value) -> bool {
    let is = |kind: &str| match kind {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64(),
        "number" => value.is_number(),
        "null" => value.is_null(),
        _ => false,
    };
    match kind {
        Value::String(kind) => is(kind),
        Value::Array(kinds) => kinds.iter().any(|kind| is(kind.as_str().unwrap())),
        // A schema that names no type takes every value.
        Value::Null => true,
        Value::Bool(_) | Value::Number(_) | Value::Object(_) => false,
    }
}

#[test]
fn what_is_not_announced_is_seen() {
    let document = Documented::new();
    let principal = serde_json::json!({ "$ref": "#/components/schemas/SuccessResponse" });
    assert_eq!(document.fits(&principal, &serde_json::json!({ "success": true })), Ok(()));
    for wrong in [
        serde_json::json!({}),
        serde_json::json!({ "success": 1 }),
        serde_json::json!({ "success": true, "more": 1 }),
        Value::Null,
    ] {
        assert!(document.fits(&principal, &wrong).is_err(), "{wrong}");
    }
    assert!(document.operations().len() >= 20);
}
