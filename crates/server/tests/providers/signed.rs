//! OAU-2: a provider with signed tokens that lies in every way it can.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use aws_lc_rs::hmac;
use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair as _};
use axum::extract::State;
use axum::routing::{get, post};
use axum::{Json, Router};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use tokio::net::TcpListener;

use crate::support::{Answer, Client, TestApp};
use crate::words::{ME, NO_FACTOR, assert_fault, assert_landed, browser, count, leave, parameter};

/// How the next token is made.
#[derive(Clone, Copy, PartialEq)]
enum Lie {
    /// As it should be.
    None,
    /// With no signature, and a header that says so.
    Unsigned,
    /// With the public key as if it were a secret.
    PublicKeyAsSecret,
    /// By a key that nobody knows, under a name that everybody knows.
    Forged,
    /// Not at all.
    Missing,
    /// Never.
    Silent,
}

/// The provider.
#[derive(Clone)]
pub(crate) struct Signed {
    url: String,
    state: Arc<Mutex<Signing>>,
}

struct Signing {
    /// Which of its keys it signs with.
    key: u8,
    lie: Lie,
    claims: Value,
}

impl Signed {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let state = Arc::new(Mutex::new(Signing { key: 1, lie: Lie::None, claims: Value::Null }));
        let this = Self { url, state };
        let routes = Router::new()
            .route("/.well-known/openid-configuration", get(document))
            .route("/keys", get(keys))
            .route("/token", post(token))
            .with_state(this.clone());
        tokio::spawn(async move { axum::serve(listener, routes).await });
        this
    }

    /// A server that knows it.
    pub(crate) async fn app(&self) -> TestApp {
        let start = TestApp::with([
            NO_FACTOR,
            ("auth.oauth2.providers.signed.issuer", &self.url),
            ("auth.oauth2.providers.signed.client-id", "doorward"),
        ]);
        start.start().await
    }

    /// Leaves for it and comes back with a token that says this beside what it should say; null takes something away.
    pub(crate) async fn through(&self, browser: &Client, query: &str, more: Value) -> Answer {
        let left_for = leave(browser, "signed", query).await;
        let now = browser.site().inside().unwrap().clock.now().0 / 1_000_000;
        let mut claims = json!({
            "iss": self.url, "aud": "doorward", "sub": "ann", "iat": now, "exp": now + 300,
            "nonce": parameter(&left_for, "nonce"), "email": "ann@canary.example", "email_verified": true,
        });
        for (name, value) in more.as_object().unwrap() {
            claims[name] = value.clone();
        }
        claims.as_object_mut().unwrap().retain(|_, value| !value.is_null());
        self.state.lock().unwrap().claims = claims;
        let state = parameter(&left_for, "state").unwrap();
        browser.sent_here(&format!("/login/oauth2/code/signed?state={state}&code=x")).await
    }

    fn lies(&self, lie: Lie) {
        self.state.lock().unwrap().lie = lie;
    }

    fn rotates(&self) {
        self.state.lock().unwrap().key += 1;
    }
}

fn key(number: u8) -> Ed25519KeyPair {
    Ed25519KeyPair::from_seed_unchecked(&[number; 32]).unwrap()
}

async fn document(State(signed): State<Signed>) -> Json<Value> {
    let at = |path: &str| format!("{}{path}", signed.url);
    Json(json!({
        "issuer": signed.url, "authorization_endpoint": at("/authorize"), "token_endpoint": at("/token"),
        "jwks_uri": at("/keys"), "response_types_supported": ["code"], "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["EdDSA"],
    }))
}

async fn keys(State(signed): State<Signed>) -> Json<Value> {
    let number = signed.state.lock().unwrap().key;
    let x = URL_SAFE_NO_PAD.encode(key(number).public_key().as_ref());
    let kid = format!("key-{number}");
    Json(
        json!({ "keys": [{ "kty": "OKP", "crv": "Ed25519", "use": "sig", "alg": "EdDSA", "kid": kid, "x": x }] }),
    )
}

async fn token(State(signed): State<Signed>) -> Json<Value> {
    let (number, lie, claims) = {
        let state = signed.state.lock().unwrap();
        (state.key, state.lie, state.claims.clone())
    };
    let (key, kid) = (key(number), format!("key-{number}"));
    let sign = |alg: &str, sign: &dyn Fn(&[u8]) -> Vec<u8>| {
        let header = json!({ "alg": alg, "typ": "JWT", "kid": kid });
        let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let said = format!("{}.{}", part(&header), part(&claims));
        let signature = URL_SAFE_NO_PAD.encode(sign(said.as_bytes()));
        json!({ "access_token": "x", "token_type": "Bearer", "id_token": format!("{said}.{signature}") })
    };
    Json(match lie {
        Lie::None => sign("EdDSA", &|said| key.sign(said).as_ref().to_vec()),
        Lie::Unsigned => sign("none", &|_| Vec::new()),
        Lie::PublicKeyAsSecret => sign("HS256", &|said| {
            let secret = hmac::Key::new(hmac::HMAC_SHA256, key.public_key().as_ref());
            hmac::sign(&secret, said).as_ref().to_vec()
        }),
        Lie::Forged => sign("EdDSA", &|said| self::key(99).sign(said).as_ref().to_vec()),
        Lie::Missing => json!({ "access_token": "x", "token_type": "Bearer" }),
        Lie::Silent => std::future::pending().await,
    })
}

/// OAU-2: what a token must say; nobody comes in with one that does not.
#[tokio::test]
async fn oau_2_a_token_that_says_something_else_lets_nobody_in() {
    let signed = Signed::start().await;
    let app = signed.app().await;
    let now = app.clock.now().0 / 1_000_000;
    for wrong in [
        json!({ "nonce": null }),
        json!({ "nonce": "another" }),
        json!({ "aud": "somebody-else" }),
        json!({ "aud": null }),
        json!({ "aud": ["doorward", "somebody-else"], "azp": "somebody-else" }),
        json!({ "iss": "https://accounts.example" }),
        json!({ "iss": null }),
        json!({ "exp": now - 120 }),
        json!({ "exp": null }),
        json!({ "iat": now + 600 }),
    ] {
        let browser = browser(&app).await;
        assert_fault(&signed.through(&browser, "", wrong).await, "authentication_failed");
        browser.get(ME).await.assert_problem(401, "AUTHENTICATION_REQUIRED");
    }
    assert_fault(
        &signed.through(&browser(&app).await, "", json!({ "sub": null })).await,
        "sub_claim_missing",
    );
    assert_eq!(count(&app, "account").await, 0);
    assert_landed(&signed.through(&browser(&app).await, "", json!({})).await, app.origin());
}

/// OAU-2: how it must be signed.
#[tokio::test]
async fn oau_2_a_token_that_is_not_signed_right_lets_nobody_in() {
    let signed = Signed::start().await;
    let app = signed.app().await;
    for lie in [Lie::Unsigned, Lie::PublicKeyAsSecret, Lie::Forged, Lie::Missing] {
        signed.lies(lie);
        let browser = browser(&app).await;
        assert_fault(&signed.through(&browser, "", json!({})).await, "authentication_failed");
        browser.get(ME).await.assert_problem(401, "AUTHENTICATION_REQUIRED");
    }
    assert_eq!(count(&app, "account").await, 0);
    signed.lies(Lie::None);
    assert_landed(&signed.through(&browser(&app).await, "", json!({})).await, app.origin());
    // Keys that changed are fetched anew.
    app.pass(600);
    signed.rotates();
    assert_landed(&signed.through(&browser(&app).await, "", json!({})).await, app.origin());
    assert_eq!(count(&app, "account").await, 1);
}

/// OAU-14: a provider that does not answer is given up after a while, and hinders nobody else.
#[tokio::test]
async fn oau_14_a_silent_provider_hinders_nobody() {
    let signed = Signed::start().await;
    let app = signed.app().await;
    let person = app.user().without_second_factor().await;
    signed.lies(Lie::Silent);
    let browser = browser(&app).await;
    let begun = Instant::now();
    let (answer, took) = tokio::join!(signed.through(&browser, "", json!({})), async {
        let begun = Instant::now();
        person.sign_in(&app.anon()).await;
        begun.elapsed()
    });
    assert_fault(&answer, "authentication_failed");
    assert!(begun.elapsed() < Duration::from_secs(15), "{:?}", begun.elapsed());
    assert!(took < Duration::from_secs(4), "a password waited for a provider: {took:?}");
}
