//! GST-1: every operation that the OpenAPI document names, as a guest who has stepped up asks for it.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::support::{Client, Request, Site, TestApp};
use crate::words::{Guest, STEP_UP};

/// What a guest may do with their token: ask, be told, step up, go. Everything else that needs a token is for users and
/// administrators. Operations that need none are not asked here.
const OPEN: [&str; 13] = [
    "DELETE /api/users/me",
    "DELETE /api/users/me/sessions",
    "DELETE /api/users/me/sessions/{sessionId}",
    "GET /api/auth/status",
    "GET /api/users/me",
    "GET /api/users/me/activity",
    "GET /api/users/me/sessions",
    "GET /oauth2/authorization/{provider}",
    "POST /api/auth/logout",
    "POST /api/auth/refresh",
    "POST /api/auth/step-up",
    "POST /api/guests/convert-to-user",
    "PUT /api/users/me",
];

/// How a guest is refused: as no user, as no administrator, as somebody who is signed in already, or for another token that guests
/// cannot have.
const REFUSALS: [(u16, &str); 4] = [
    (304, "ALREADY_AUTHENTICATED"),
    (404, "USER_NOT_FOUND"),
    (403, "ROLE_REQUIRED"),
    (401, "TWO_FACTOR_AUTHENTICATION_TOKEN_MISSING"),
];

/// Bodies that get past the reading of them, so that what refuses is the rule and not the form.
fn bodies() -> BTreeMap<&'static str, Value> {
    let code = json!({ "code": "123456" });
    BTreeMap::from([
        ("POST /api/auth/2fa/email/enable", code.clone()),
        ("POST /api/auth/2fa/totp/setup", json!({ "token": "x", "code": "123456" })),
        ("POST /api/auth/2fa/login", json!({ "email": "123456" })),
        ("POST /api/auth/2fa/step-up", json!({ "email": "123456" })),
        ("POST /api/auth/2fa/totp/recover", code),
    ])
}

struct Operation {
    name: String,
    method: String,
    path: String,
    body: Option<Value>,
    has_form: bool,
}

async fn those_with_tokens(site: &Site) -> Vec<Operation> {
    let document = site.anon().get("/api/openapi").await.assert_ok().body.clone().unwrap();
    let mut found = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let ways = operation["security"].as_array().unwrap();
            if ways.iter().any(|way| way.as_object().unwrap().is_empty()) && ways.len() == 1 {
                continue;
            }
            let name = format!("{} {path}", method.to_uppercase());
            let content = &operation["requestBody"]["content"];
            let (body, has_form) = match bodies().remove(name.as_str()) {
                Some(body) => (Some(body), false),
                None if content.get("application/json").is_some() => {
                    (Some(sample(&document, content)), false)
                }
                None => (None, content.get("multipart/form-data").is_some()),
            };
            found.push(Operation { name, method: method.to_uppercase(), path: path.clone(), body, has_form });
        }
    }
    found
}

/// A body with every field that the schema asks for.
fn sample(document: &Value, content: &Value) -> Value {
    let reference = content["application/json"]["schema"]["$ref"].as_str().unwrap();
    let schema = &document["components"]["schemas"][reference.rsplit('/').next().unwrap()];
    let required = schema["required"].as_array().into_iter().flatten().map(|name| name.as_str().unwrap());
    let value = |name: &str| {
        let kind = &schema["properties"][name];
        match (name, kind["type"].as_str(), kind.get("$ref").or(kind.get("oneOf"))) {
            (name, ..) if name.to_lowercase().contains("email") => json!("guest@canary.example"),
            (name, ..) if name.to_lowercase().contains("password") => json!("canary-Sternwarte-41-Moor"),
            ("method", ..) => json!("email"),
            ("code", ..) => json!("123456"),
            (_, Some("array"), _) => json!([]),
            (_, Some("object"), _) => json!({}),
            (_, Some("boolean"), _) => json!(true),
            (_, Some("integer"), _) => json!(1),
            _ => json!("Robin"),
        }
    };
    Value::Object(required.map(|name| (name.to_owned(), value(name))).collect())
}

fn ask(client: &Client, operation: &Operation) -> Request {
    let named = |part| match part {
        "{provider}" => "google",
        part if part.starts_with('{') => "5f2c7a90-1e44-4d0b-9c3e-6b1f00aa7d11",
        part => part,
    };
    let path: Vec<_> = operation.path.split('/').map(named).collect();
    let request = client.request(operation.method.parse().unwrap(), &path.join("/"));
    match (&operation.body, operation.has_form) {
        (Some(body), _) => request.json(body),
        (None, true) => {
            let (kind, form) =
                crate::words::form("file", &crate::words::picture(image::ImageFormat::Png, 2, 2));
            request.body(&kind, form)
        }
        (None, false) => request,
    }
}

#[tokio::test]
async fn gst_1_guests_are_refused_wherever_they_are_not_listed() {
    let app = TestApp::start().await;
    let operations = those_with_tokens(&app).await;
    assert!(operations.len() > 20, "the document has lost operations");
    let mut wrong = Vec::new();
    for operation in &operations {
        let guest = Guest::arrive(&app).await;
        guest.client.post(STEP_UP).await.assert_ok();
        let answer = ask(&guest.client, operation).await;
        let refused =
            REFUSALS.iter().any(|(status, code)| answer.status == *status && answer.code() == Some(code));
        let is_open = OPEN.contains(&operation.name.as_str());
        if refused == is_open || answer.status >= 500 {
            wrong.push(format!("{}: {} {:?}", operation.name, answer.status, answer.code()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
