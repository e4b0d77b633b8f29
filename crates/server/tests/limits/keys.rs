//! The published keys, and that a stranger with nothing else can check an access token by them.

use aws_lc_rs::signature::{ED25519, UnparsedPublicKey};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

use crate::support::{Answer, TestApp};

fn decoded(text: &str) -> Vec<u8> {
    URL_SAFE_NO_PAD.decode(text).unwrap()
}

async fn published(app: &TestApp) -> Answer {
    let answer = app.anon().get("/.well-known/jwks.json").await;
    assert_eq!((answer.status, answer.header("content-type")), (200, Some("application/json")), "{answer:?}");
    answer
}

/// RFC 7517, RFC 8037: public members alone, to be kept for a while.
#[tokio::test]
async fn tok_5_the_published_keys_are_public_ones() {
    let app = TestApp::start().await;
    let answer = published(&app).await;
    assert_eq!(answer.header("cache-control"), Some("public, max-age=300"));
    let keys = answer["keys"].as_array().unwrap();
    assert!(!keys.is_empty());
    for key in keys {
        let members: Vec<_> = key.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(members, ["alg", "crv", "kid", "kty", "use", "x"]);
        assert_eq!(
            (&key["kty"], &key["crv"], &key["alg"], &key["use"]),
            (&"OKP".into(), &"Ed25519".into(), &"EdDSA".into(), &"sig".into())
        );
        assert_eq!(decoded(key["x"].as_str().unwrap()).len(), 32);
        assert_eq!(key["kid"].as_str().unwrap().len(), 16);
    }
}

/// RFC 8032 by another library than the one that signed: the token is good, and no changed one is.
#[tokio::test]
async fn tok_5_an_access_token_is_checked_by_the_published_keys() {
    let app = TestApp::start().await;
    let person = app.user().await;
    let token = person.access();
    let [header, payload, signature] = token.split('.').collect::<Vec<_>>().try_into().unwrap();
    let head: Value = serde_json::from_slice(&decoded(header)).unwrap();
    assert_eq!((&head["alg"], &head["typ"]), (&"EdDSA".into(), &"at+jwt".into()));
    let keys = published(&app).await;
    let key = keys["keys"].as_array().unwrap().iter().find(|key| key["kid"] == head["kid"]).unwrap();
    let key = UnparsedPublicKey::new(&ED25519, decoded(key["x"].as_str().unwrap()));
    let verify = |message: &str| key.verify(message.as_bytes(), &decoded(signature));
    assert!(verify(&format!("{header}.{payload}")).is_ok());
    assert!(verify(&format!("{header}.{payload}A")).is_err());
    assert!(verify(&format!("{payload}.{header}")).is_err());
    let claims: Value = serde_json::from_slice(&decoded(payload)).unwrap();
    assert_eq!((&claims["sub"], &claims["iss"]), (&person.id.as_str().into(), &app.origin().into()));
}

/// The keys are the database's: they are the same after a restart.
#[tokio::test]
async fn the_keys_stay_the_same_when_the_server_starts_again() {
    let mut app = TestApp::start().await;
    let before = published(&app).await.text;
    app.restart([]).await;
    assert_eq!(published(&app).await.text, before);
}
