//! Tokens that are no answer to our question.

use crate::provider::{ForOthers, Mock, NONCE, NOW, ada, claims, ring, sign};
use crate::server::Reply;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use doorward_providers::{AskError, Fault, TokenFault};
use model::{Lifetime, Timestamp};
use serde_json::{Value, json};
use vault::ForeignError;

/// The same token with another header and no signature.
fn unsigned(token: &str, alg: &str) -> String {
    let payload = token.split('.').nth(1).unwrap();
    let header = URL_SAFE_NO_PAD.encode(json!({ "alg": alg, "typ": "JWT" }).to_string());
    format!("{header}.{payload}.")
}

#[tokio::test]
async fn oau_2_a_token_that_is_not_an_answer_is_refused() {
    let mock = Mock::start().await;
    let client = mock.client();
    let url = mock.server.url.clone();
    let with = |nonce: Value| mock.token(&url, json!({ "nonce": nonce, "email": "ada@example.com" }));
    let at = |seconds: i64| sign(&mock.ring, &url, Timestamp(NOW.0 + seconds * 1_000_000), ada());
    let others = mock.ring.sign(&url, "ada-1", "id", NOW.0, 300, &ForOthers(claims(ada()))).unwrap();
    let fault = |error: ForeignError| TokenFault::Signature(error);
    for (what, token, refused) in [
        ("another nonce", with(json!("nonce-2")), TokenFault::Nonce),
        ("an empty nonce", with(json!("")), TokenFault::Nonce),
        ("no nonce", mock.token(&url, json!({})), TokenFault::Nonce),
        ("another client", others.expose().clone(), TokenFault::Audience),
        ("another issuer", mock.token("https://evil.example", ada()), TokenFault::Issuer),
        ("expired", at(-360), TokenFault::Expired),
        ("of a time to come", at(61), TokenFault::Early),
        ("unsigned", unsigned(&with(json!(NONCE)), "none"), fault(ForeignError::Algorithm)),
        ("a shared secret", unsigned(&with(json!(NONCE)), "HS256"), fault(ForeignError::Algorithm)),
        ("no signature", unsigned(&with(json!(NONCE)), "EdDSA"), fault(ForeignError::Signature)),
        ("no token", "token".to_owned(), fault(ForeignError::Malformed)),
    ] {
        mock.gives(&token);
        assert_eq!(client.comes_back().await.err(), Some(Fault::Token(refused)), "{what}");
    }
    mock.server.says("/token", Reply::Json(json!({ "access_token": "at-1", "token_type": "Bearer" })));
    assert_eq!(client.comes_back().await.err(), Some(Fault::Token(TokenFault::Missing)));
    mock.gives(&mock.token(&url, ada()));
    assert!(client.comes_back().await.is_ok(), "an honest one still is taken");
}

#[tokio::test]
async fn oau_2_an_algorithm_that_the_provider_does_not_have_is_refused() {
    let mock = Mock::start().await;
    mock.publishes(json!({ "id_token_signing_alg_values_supported": ["RS256", "none"] }));
    let refused = Some(Fault::Token(TokenFault::Signature(ForeignError::Algorithm)));
    assert_eq!(mock.client().comes_back().await.err(), refused);
}

#[tokio::test]
async fn oau_2_a_document_of_another_issuer_is_refused() {
    let mock = Mock::start().await;
    mock.publishes(json!({ "issuer": "https://accounts.google.com" }));
    assert_eq!(mock.client().comes_back().await.err(), Some(Fault::ForeignDocument));
    assert!(mock.server.asked("/token").is_empty());
}

/// The code is for one provider; sent to another, it would sign its owner in there.
#[tokio::test]
async fn oau_7_a_code_that_another_provider_gave_goes_nowhere() {
    let mock = Mock::start().await;
    let client = mock.client();
    let evil = Some("https://evil.example");
    assert_eq!(client.comes_back_from(evil, NOW).await.err(), Some(Fault::Mixed));
    assert!(client.comes_back_from(Some(&mock.server.url), NOW).await.is_ok());
    mock.publishes(json!({ "authorization_response_iss_parameter_supported": true }));
    let client = mock.client();
    assert_eq!(client.comes_back_from(None, NOW).await.err(), Some(Fault::Mixed));
    assert_eq!(mock.server.asked("/token").len(), 1);
}

#[tokio::test]
async fn keys_that_changed_are_fetched_anew() {
    let mut mock = Mock::start().await;
    let client = mock.client();
    client.comes_back().await.unwrap();
    mock.ring = ring(2);
    mock.server.says("/keys", Reply::Json(mock.ring.jwks()));
    mock.gives(&mock.token(&mock.server.url, ada()));
    client.comes_back().await.unwrap();
    client.comes_back().await.unwrap();
    assert_eq!(mock.server.asked("/keys").len(), 2);
}

#[tokio::test]
async fn oau_14_a_flood_of_unknown_keys_fetches_once_a_minute() {
    let mock = Mock::start().await;
    let client = mock.client();
    client.comes_back().await.unwrap();
    let unknown = Some(Fault::Token(TokenFault::Signature(ForeignError::UnknownKey)));
    for seed in 10..60 {
        mock.gives(&sign(&ring(seed), &mock.server.url, NOW, ada()));
        assert_eq!(client.comes_back_after(i64::try_from(seed).unwrap() - 10).await.err(), unknown);
    }
    assert_eq!(mock.server.asked("/keys").len(), 2);
    assert_eq!(client.comes_back_after(61).await.err(), unknown);
    assert_eq!(mock.server.asked("/keys").len(), 3);
    // Meanwhile the keys that are known serve everybody else.
    mock.gives(&sign(&mock.ring, &mock.server.url, NOW.plus(Lifetime(61)), ada()));
    assert!(client.comes_back_after(61).await.is_ok());
}

#[tokio::test]
async fn oau_15_no_word_of_the_provider_is_in_a_fault() {
    let mock = Mock::start().await;
    let client = mock.client();
    let canary = json!({ "error": "canary", "error_description": "<script>canary</script>" });
    for (reply, refused) in [
        (Reply::Status(400, canary.to_string()), Fault::Exchange(AskError::Status(400))),
        (Reply::Status(500, "canary".to_owned()), Fault::Exchange(AskError::Status(500))),
        (Reply::Json(canary), Fault::Token(TokenFault::Missing)),
        (Reply::Bytes(b"canary".to_vec()), Fault::Exchange(AskError::Unreadable)),
    ] {
        mock.server.says("/token", reply);
        let fault = client.comes_back().await.unwrap_err();
        assert_eq!(fault, refused);
        assert!(!format!("{fault} {fault:?}").contains("canary"));
    }
}
