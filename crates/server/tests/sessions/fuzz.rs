//! Requests that nobody would write: the server has an answer of its own to each, and none of them is a failure of ours.

use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;

use crate::operations::{Operation, operations};
use crate::support::{Answer, Client, TestApp};
use crate::words::ME;

/// Requests for each operation.
const EACH: usize = 60;
/// Names that bodies of the API have, and some that they have not.
const NAMES: [&str; 12] = [
    "email",
    "password",
    "name",
    "code",
    "totp",
    "token",
    "session",
    "browser",
    "os",
    "__proto__",
    "",
    "é\u{0}",
];
const HEADERS: [&str; 14] = [
    "authorization",
    "cookie",
    "x-step-up-token",
    "x-two-factor-authentication-token",
    "x-two-factor-code",
    "content-type",
    "origin",
    "sec-fetch-site",
    "user-agent",
    "accept",
    "accept-language",
    "x-forwarded-for",
    "if-none-match",
    "range",
];
const QUERIES: [&str; 6] = ["locale", "token", "send-email", "page", "%00", "a%5B%5D"];

/// What is sent.
#[derive(Debug)]
struct Shape {
    body: Body,
    headers: Vec<(&'static str, Vec<u8>)>,
    query: Vec<(&'static str, String)>,
    known: bool,
}

#[derive(Debug)]
enum Body {
    Json(Value),
    Bytes(Vec<u8>),
}

fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,40}".prop_map(Value::from),
        "[0-9]{6}".prop_map(Value::from),
        "[a-z]{1,8}@[a-z]{1,8}\\.example".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 24, 6, |inner| {
        let name = proptest::sample::select(NAMES.to_vec()).prop_map(str::to_owned);
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::hash_map(name, inner, 0..6)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

fn shape() -> impl Strategy<Value = Shape> {
    let bytes = proptest::collection::vec(any::<u8>(), 0..200).prop_map(Body::Bytes);
    let body = prop_oneof![4 => json().prop_map(Body::Json), 1 => bytes];
    let value = prop_oneof![
        proptest::collection::vec(0x20_u8..=0xff, 0..60),
        "Bearer [A-Za-z0-9_.-]{0,60}".prop_map(String::into_bytes),
        "(access|refresh|step_up)_token=[A-Za-z0-9_.;= -]{0,60}".prop_map(String::into_bytes),
        "application/(json|x-www-form-urlencoded)".prop_map(String::into_bytes),
    ];
    let header = (proptest::sample::select(HEADERS.to_vec()), value);
    let query = (proptest::sample::select(QUERIES.to_vec()), "[A-Za-z0-9%+._-]{0,20}");
    let lists = (proptest::collection::vec(header, 0..4), proptest::collection::vec(query, 0..3));
    (body, lists, any::<bool>()).prop_map(|(body, (headers, query), known)| Shape {
        body,
        headers,
        query,
        known,
    })
}

/// API-5, API-1: no input is a 5xx; every refusal is a whole problem. Half of the requests come from somebody signed in.
#[tokio::test]
async fn no_input_is_a_failure_of_ours() {
    let app = TestApp::start().await;
    let mut client = app.user().stepped_up().await.client;
    let mut runner = TestRunner::deterministic();
    let shapes = shape();
    for operation in operations(&app).await {
        for _ in 0..EACH {
            let shape = shapes.new_tree(&mut runner).unwrap().current();
            let answer = send(&app, &operation, &shape, &client).await;
            assert!(answer.status < 500, "{}: {shape:?}: {answer:?}", operation.name());
            if answer.status >= 300 {
                let code = answer.code().unwrap_or_else(|| panic!("no code: {answer:?}")).to_owned();
                answer.assert_problem(answer.status, &code);
            }
        }
        if client.get(ME).await.status != 200 {
            // Signed out, or gone altogether.
            client = app.user().stepped_up().await.client;
        }
    }
}

async fn send(app: &TestApp, operation: &Operation, shape: &Shape, client: &Client) -> Answer {
    let query: Vec<_> = shape.query.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let target = format!("{}?{}", operation.path, query.join("&"));
    let mut headers =
        if shape.known { client.own_headers(&operation.method, &operation.path) } else { HeaderMap::new() };
    let (kind, body) = match &shape.body {
        Body::Json(value) => ("application/json", value.to_string().into_bytes()),
        Body::Bytes(bytes) => ("application/json", bytes.clone()),
    };
    headers.insert("content-type", HeaderValue::from_static(kind));
    for (name, value) in &shape.headers {
        if let Ok(value) = HeaderValue::from_bytes(value) {
            headers.append(HeaderName::from_static(name), value);
        }
    }
    let url = format!("{}{target}", app.base());
    let request = app.http().request(operation.method.clone(), url).headers(headers).body(body);
    Answer::read(&operation.method, &target, request.send().await.unwrap()).await.unwrap()
}
