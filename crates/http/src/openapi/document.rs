//! The OpenAPI 3.1 document.

use super::endpoint::{Answer, Body, Endpoint, Required, Schema, Token};
use super::parameter::Parameter;
use crate::extract::FILE_PART;
use crate::problem::{Code, Envelope, Violation};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use utoipa::{PartialSchema, ToSchema};

/// What every operation can answer besides its own.
const EVERYWHERE: [Code; 3] = [Code::HeadersTooLarge, Code::IpLimit, Code::InternalServerError];
/// What every operation with a body can answer.
const WITH_BODY: [Code; 3] = [Code::InvalidRequest, Code::PayloadTooLarge, Code::UnsupportedMediaType];

/// The document that describes every operation of the API, and those that browsers open on their way through a provider.
#[must_use]
pub fn document() -> Value {
    let routes = crate::routes::all();
    let mut paths = Map::new();
    let mut schemas = Map::new();
    collect::<Envelope<'static>>(&mut schemas);
    collect::<Violation>(&mut schemas);
    for endpoint in routes.endpoints() {
        if let Answer::Json(answer) = &endpoint.answer {
            (answer.collect)(&mut schemas);
        }
    }
    schemas.values_mut().for_each(close);
    for endpoint in routes.endpoints() {
        if let Some(Body::Json(body, _)) = &endpoint.body {
            (body.collect)(&mut schemas);
        }
        let item = paths.entry(endpoint.path).or_insert_with(|| json!({}));
        if let Value::Object(item) = item {
            item.insert(endpoint.method.to_lowercase(), operation(endpoint, routes.endpoints()));
        }
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Doorward",
            "description": "Accounts, sign-in, and what proves who somebody is.",
            "version": env!("CARGO_PKG_VERSION"),
            "license": { "name": "Apache-2.0", "identifier": "Apache-2.0" },
        },
        "paths": paths,
        "components": { "schemas": schemas, "securitySchemes": security_schemes() },
    })
}

/// Writes the schema of `T` and of what it refers to down.
pub(crate) fn collect<T: ToSchema>(schemas: &mut Map<String, Value>) {
    let mut referred = Vec::new();
    T::schemas(&mut referred);
    referred.push((T::name().into_owned(), <T as PartialSchema>::schema()));
    for (name, schema) in referred {
        schemas.insert(name, serde_json::to_value(schema).unwrap_or_default());
    }
}

/// Closes what is referred to: nothing but what is named stands in an answer (AUT-8). A part of a whole stays open, or the
/// other parts would be strangers to it.
fn close(schema: &mut Value) {
    match schema {
        Value::Array(items) => items.iter_mut().for_each(close),
        Value::Object(fields) => {
            if fields.contains_key("$ref") {
                fields.insert("unevaluatedProperties".to_owned(), json!(false));
            }
            for (name, field) in fields {
                if name != "allOf" {
                    close(field);
                } else if let Value::Array(parts) = field {
                    parts.iter_mut().filter(|part| part.get("$ref").is_none()).for_each(close);
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

impl Schema {
    fn reference(&self) -> Value {
        let one = json!({ "$ref": format!("#/components/schemas/{}", self.name) });
        if self.list { json!({ "type": "array", "items": one }) } else { one }
    }
}

fn operation(endpoint: &Endpoint, all: &[Endpoint]) -> Value {
    let mut operation = json!({
        "operationId": operation_id(endpoint),
        "summary": endpoint.name,
        "description": endpoint.about,
        "tags": [tag(endpoint.path)],
        "parameters": parameters(endpoint, all),
        "responses": responses(endpoint),
        "security": security(endpoint.tokens),
    });
    if let (Some(body), Value::Object(fields)) = (&endpoint.body, &mut operation) {
        fields.insert("requestBody".to_owned(), body.describe());
    }
    operation
}

impl Answer {
    /// The status, and what it means.
    fn describe(&self) -> (String, Value) {
        match self {
            Self::Json(schema) => {
                let mut schema = schema.reference();
                close(&mut schema);
                let content = json!({ "application/json": { "schema": schema } });
                ("200".to_owned(), json!({ "description": "Success", "content": content }))
            }
            Self::Sent(to) => {
                let location = json!({ "schema": { "type": "string" }, "description": to });
                ("302".to_owned(), json!({ "description": to, "headers": { "Location": location } }))
            }
        }
    }
}

impl Body {
    fn describe(&self) -> Value {
        match self {
            Self::Json(schema, required) => {
                let content = json!({ "application/json": { "schema": schema.reference() } });
                json!({ "required": *required == Required::Yes, "content": content })
            }
            Self::File(about) => {
                let file = json!({ "type": "string", "format": "binary", "description": about });
                let form =
                    json!({ "type": "object", "properties": { FILE_PART: file }, "required": [FILE_PART] });
                json!({ "required": true, "content": { "multipart/form-data": { "schema": form } } })
            }
        }
    }
}

fn operation_id(endpoint: &Endpoint) -> String {
    let words = endpoint.name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut id = String::new();
    for word in words {
        let (first, rest) = word.split_at(1);
        let first = if id.is_empty() { first.to_lowercase() } else { first.to_uppercase() };
        id.push_str(&first);
        id.push_str(rest);
    }
    id
}

/// The noun that an operation is about. A browser's way through a provider is outside of `/api`.
fn tag(path: &str) -> &str {
    path.strip_prefix("/api/").and_then(|path| path.split('/').next()).unwrap_or("oauth2")
}

fn parameters(endpoint: &Endpoint, all: &[Endpoint]) -> Vec<Value> {
    let in_path = endpoint.path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
    let in_path = in_path.map(
        |name| json!({ "name": name, "in": "path", "required": true, "schema": in_path_schema(endpoint, name, all) }),
    );
    in_path.chain(endpoint.query.iter().map(Parameter::describe)).collect()
}

/// What may stand in the place of a parameter: the id of an account, or anything but the words that the same operation on
/// another path has there. An id of a session is any text: what it does not name is left alone.
fn in_path_schema(endpoint: &Endpoint, name: &str, all: &[Endpoint]) -> Value {
    if matches!(name, "id" | "userId") {
        return json!({ "type": "string", "format": "uuid" });
    }
    let place = format!("{{{name}}}");
    let others = all.iter().filter(|other| other.method == endpoint.method);
    let words: BTreeSet<_> =
        others.filter_map(|other| word_in_place(endpoint.path, other.path, &place)).collect();
    if words.is_empty() {
        json!({ "type": "string" })
    } else {
        json!({ "type": "string", "not": { "enum": words } })
    }
}

/// The word that a path has where the other one, alike in all else, has this parameter.
fn word_in_place<'a>(path: &str, other: &'a str, place: &str) -> Option<&'a str> {
    let pairs: Vec<_> = path.split('/').zip(other.split('/')).filter(|(here, there)| here != there).collect();
    let alike = path.split('/').count() == other.split('/').count();
    match pairs.as_slice() {
        [(here, there)] if alike && *here == place => Some(there),
        _ => None,
    }
}

fn responses(endpoint: &Endpoint) -> Value {
    let mut responses = Map::from_iter([endpoint.answer.describe()]);
    for (status, codes) in codes_by_status(endpoint) {
        responses.insert(status.to_string(), refusal(status, &codes));
    }
    Value::Object(responses)
}

fn codes_by_status(endpoint: &Endpoint) -> BTreeMap<u16, Vec<Code>> {
    let mut by_status: BTreeMap<u16, Vec<Code>> = BTreeMap::new();
    let body: &[Code] = if endpoint.body.is_some() { &WITH_BODY } else { &[] };
    let query: &[Code] = if endpoint.query.is_empty() { &[] } else { &[Code::InvalidRequest] };
    let cookies: &[Code] = if endpoint.method == "GET" { &[] } else { &[Code::OriginNotAllowed] };
    let own = endpoint.errors.iter().copied().flatten();
    for code in own.chain(&EVERYWHERE).chain(body).chain(query).chain(cookies) {
        let codes = by_status.entry(code.status().as_u16()).or_default();
        if !codes.contains(code) {
            codes.push(*code);
        }
    }
    by_status
}

fn refusal(status: u16, codes: &[Code]) -> Value {
    let names: Vec<_> = codes.iter().map(|code| code.as_str()).collect();
    let header = json!({ "schema": { "type": "string", "enum": names }, "description": "The error code." });
    let description: Vec<_> =
        codes.iter().map(|code| format!("`{}`: {}", code.as_str(), code.message())).collect();
    let mut response =
        json!({ "description": description.join("\n\n"), "headers": { "X-Error-Code": header } });
    if let (true, Value::Object(fields)) = (status != 304, &mut response) {
        let of = json!({ "properties": { "code": { "enum": names }, "status": { "const": status } } });
        let envelope = json!({ "$ref": "#/components/schemas/ErrorResponse" });
        let schema = json!({ "allOf": [envelope, of], "unevaluatedProperties": false });
        fields.insert("content".to_owned(), json!({ "application/json": { "schema": schema } }));
    }
    response
}

fn security(tokens: &[Token]) -> Value {
    let mut needed = vec![Map::new()];
    for token in tokens {
        let ways: &[&str] = match token {
            Token::Access | Token::Admin => &["accessToken"],
            Token::OptionalAccess => &["accessToken", ""],
            Token::AccessOrTwoFactor => &["accessToken", "twoFactorToken"],
            Token::Refresh => &["refreshToken"],
            Token::StepUp => &["stepUpToken"],
            Token::TwoFactor => &["twoFactorToken"],
        };
        needed = needed.iter().flat_map(|known| ways.iter().map(move |way| with(known, way))).collect();
    }
    json!(needed)
}

fn with(known: &Map<String, Value>, way: &str) -> Map<String, Value> {
    let mut known = known.clone();
    if !way.is_empty() {
        known.insert(way.to_owned(), json!([]));
    }
    known
}

fn security_schemes() -> Value {
    json!({
        "accessToken": { "type": "http", "scheme": "bearer", "bearerFormat": "JWT", "description": "Or the cookie `access_token`." },
        "refreshToken": { "type": "http", "scheme": "bearer", "bearerFormat": "JWT", "description": "Or the cookie `refresh_token`." },
        "stepUpToken": { "type": "apiKey", "in": "header", "name": "X-Step-Up-Token", "description": "Or the cookie `step_up_token`." },
        "twoFactorToken": {
            "type": "apiKey", "in": "header", "name": "X-Two-Factor-Authentication-Token",
            "description": "Or the cookie `two_factor_authentication_token`.",
        },
    })
}
