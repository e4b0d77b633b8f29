//! A provider that vouches for whomever it is told to, without a question: `OAuth2` alone, over plain HTTP on this machine.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use axum::extract::{Form, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::{Value, json};
use tokio::net::TcpListener;

type Said = Arc<Mutex<Known>>;

/// The provider.
#[derive(Clone)]
pub(crate) struct Loose {
    pub(crate) url: String,
    known: Said,
}

#[derive(Default)]
struct Known {
    people: BTreeMap<String, Value>,
    files: BTreeMap<String, Vec<u8>>,
    exchanged: Vec<BTreeMap<String, String>>,
}

impl Loose {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let known = Said::default();
        let routes = Router::new()
            .route("/token", post(token))
            .route("/me", get(me))
            .route("/files/{name}", get(file))
            .with_state(Arc::clone(&known));
        tokio::spawn(async move { axum::serve(listener, routes).await });
        Self { url, known }
    }

    /// Whoever comes back with this code is this, from now on.
    pub(crate) fn knows(&self, code: &str, claims: Value) {
        self.known.lock().unwrap().people.insert(code.to_owned(), claims);
    }

    /// Somebody with a proved address, whose name there is the code. Answers the address.
    pub(crate) fn knows_somebody(&self, code: &str) -> String {
        let email = format!("{code}@canary.example");
        self.knows(code, json!({ "sub": code, "email": email, "email_verified": true, "name": "Ada" }));
        email
    }

    /// Has a file; answers its address.
    pub(crate) fn serves(&self, name: &str, file: Vec<u8>) -> String {
        self.known.lock().unwrap().files.insert(name.to_owned(), file);
        format!("{}/files/{name}", self.url)
    }

    /// What was exchanged for tokens.
    pub(crate) fn exchanged(&self) -> Vec<BTreeMap<String, String>> {
        self.known.lock().unwrap().exchanged.clone()
    }
}

async fn token(State(known): State<Said>, Form(form): Form<BTreeMap<String, String>>) -> Json<Value> {
    let token = json!({ "access_token": form["code"], "token_type": "Bearer" });
    known.lock().unwrap().exchanged.push(form);
    Json(token)
}

async fn me(State(known): State<Said>, headers: HeaderMap) -> Result<Json<Value>, StatusCode> {
    let token = headers["authorization"].to_str().unwrap().trim_start_matches("Bearer ").to_owned();
    known.lock().unwrap().people.get(&token).cloned().map(Json).ok_or(StatusCode::UNAUTHORIZED)
}

async fn file(
    State(known): State<Said>,
    axum::extract::Path(name): axum::extract::Path<String>,
) -> Result<Vec<u8>, StatusCode> {
    known.lock().unwrap().files.get(&name).cloned().ok_or(StatusCode::NOT_FOUND)
}
