//! Tokens that another library signed, one for each algorithm, and what forgers make of them.

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::json;
use sha2::Sha256;

use super::*;
use crate::{AssertionKey, SecretString, install_crypto_provider};

const ALL: [ForeignAlgorithm; 4] =
    [ForeignAlgorithm::Rs256, ForeignAlgorithm::Ps256, ForeignAlgorithm::Es256, ForeignAlgorithm::EdDsa];

/// Four public keys, and a token of each; nobody has the private keys any more.
fn fixture() -> Value {
    install_crypto_provider();
    serde_json::from_str(include_str!("fixture.json")).unwrap()
}

fn keys(set: &[Value]) -> ForeignKeys {
    ForeignKeys::read(json!({ "keys": set }).to_string().as_bytes()).unwrap()
}

fn all() -> ForeignKeys {
    keys(fixture()["keys"].as_array().unwrap())
}

fn token(name: &str) -> String {
    fixture()["tokens"][name].as_str().unwrap().to_owned()
}

fn jwk(name: &str) -> Value {
    let kid = format!("key-{}", name.to_lowercase());
    fixture()["keys"].as_array().unwrap().iter().find(|key| key["kid"] == *kid).unwrap().clone()
}

fn told(keys: &ForeignKeys, token: &str) -> Result<(), ForeignError> {
    keys.verify(token, &ALL).map(|_| ())
}

/// The token with another header in front, and the signature as it was.
fn with_header(token: &str, header: &Value) -> String {
    let (_, rest) = token.split_once('.').unwrap();
    format!("{}.{rest}", URL_SAFE_NO_PAD.encode(header.to_string()))
}

#[test]
fn what_others_signed_is_verified_by_every_algorithm() {
    for algorithm in ["RS256", "PS256", "ES256", "EdDSA"] {
        let expected = ForeignAlgorithm::named(algorithm).unwrap();
        let claims = all().verify(&token(algorithm), &[expected]).unwrap();
        assert_eq!(Value::from(claims), json!({ "iss": "https://id.example", "sub": "ada" }));
    }
}

#[test]
fn oau_2_an_algorithm_that_is_not_expected_is_refused() {
    for algorithm in ALL {
        let others: Vec<_> = ALL.into_iter().filter(|other| *other != algorithm).collect();
        let name = ["RS256", "PS256", "ES256", "EdDSA"].into_iter().zip(ALL).find(|(_, it)| *it == algorithm);
        let refused = all().verify(&token(name.unwrap().0), &others);
        assert_eq!(refused, Err(ForeignError::Algorithm));
        assert_eq!(all().verify(&token("RS256"), &[]), Err(ForeignError::Algorithm));
    }
}

#[test]
fn oau_2_what_is_not_signed_with_a_private_key_is_refused() {
    for alg in ["none", "None", "NONE", "HS256", "HS384", "HS512", "RS384", "rs256", "ES256K", ""] {
        let forged = with_header(&token("RS256"), &json!({ "alg": alg, "kid": "key-rs256" }));
        assert_eq!(told(&all(), &forged), Err(ForeignError::Algorithm), "{alg}");
        let unsigned = &forged[..=forged.rfind('.').unwrap()];
        assert_eq!(told(&all(), unsigned), Err(ForeignError::Algorithm), "{alg}");
    }
}

#[test]
fn oau_2_a_public_key_is_no_shared_secret() {
    let public = URL_SAFE_NO_PAD.decode(jwk("EdDSA")["x"].as_str().unwrap()).unwrap();
    let message = format!(
        "{}.{}",
        URL_SAFE_NO_PAD.encode(r#"{"alg":"HS256","kid":"key-eddsa"}"#),
        URL_SAFE_NO_PAD.encode(r#"{"sub":"eve"}"#)
    );
    let mut mac = Hmac::<Sha256>::new_from_slice(&public).unwrap();
    mac.update(message.as_bytes());
    let forged = format!("{message}.{}", URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes()));
    assert_eq!(told(&all(), &forged), Err(ForeignError::Algorithm));
    let shared =
        json!({ "kty": "oct", "k": URL_SAFE_NO_PAD.encode(public), "kid": "key-eddsa", "alg": "HS256" });
    assert_eq!(told(&keys(&[shared]), &forged), Err(ForeignError::Algorithm));
}

#[test]
fn oau_2_a_changed_token_is_refused() {
    for algorithm in ["RS256", "PS256", "ES256", "EdDSA"] {
        let good = token(algorithm);
        let (message, signature) = good.rsplit_once('.').unwrap();
        let (header, _) = message.split_once('.').unwrap();
        let other = URL_SAFE_NO_PAD.encode(r#"{"iss":"https://id.example","sub":"eve"}"#);
        assert_eq!(told(&all(), &format!("{header}.{other}.{signature}")), Err(ForeignError::Signature));
        assert_eq!(told(&all(), &format!("{message}.")), Err(ForeignError::Signature));
        let named = format!("key-{}", algorithm.to_lowercase());
        let longer = with_header(&good, &json!({ "alg": algorithm, "kid": named, "x": 1 }));
        assert_eq!(told(&all(), &longer), Err(ForeignError::Signature));
    }
}

#[test]
fn oau_2_the_header_brings_no_key_and_no_demands() {
    for (name, value) in [("crit", json!(["exp"])), ("kid", json!(7)), ("kid", json!(null))] {
        let mut header = json!({ "alg": "RS256", "kid": "key-rs256" });
        header[name] = value;
        assert_eq!(
            told(&all(), &with_header(&token("RS256"), &header)),
            Err(ForeignError::Malformed),
            "{name}"
        );
    }
    let own = with_header(&token("RS256"), &json!({ "alg": "RS256", "kid": "mine", "jwk": jwk("RS256") }));
    assert_eq!(told(&all(), &own), Err(ForeignError::UnknownKey));
}

#[test]
fn oau_2_a_key_without_a_name_is_used_where_there_is_one_alone() {
    let bare = |name: &str| {
        let mut key = jwk(name);
        key.as_object_mut().unwrap().remove("kid").unwrap();
        key
    };
    // The signature covers the header, so only who is asked for a key differs.
    let nameless = with_header(&token("RS256"), &json!({ "alg": "RS256" }));
    assert_eq!(told(&keys(&[bare("RS256")]), &nameless), Err(ForeignError::Signature));
    assert_eq!(told(&keys(&[bare("RS256"), bare("ES256")]), &nameless), Err(ForeignError::Signature));
    assert_eq!(told(&keys(&[bare("RS256"), bare("PS256")]), &nameless), Err(ForeignError::UnknownKey));
    assert_eq!(told(&keys(&[bare("RS256")]), &token("RS256")), Err(ForeignError::UnknownKey));
    assert_eq!(told(&keys(&[]), &nameless), Err(ForeignError::UnknownKey));
}

#[test]
fn oau_2_a_key_is_for_what_it_says() {
    let with = |name: &str, value: &str| {
        let mut key = jwk("RS256");
        key[name] = value.into();
        told(&keys(&[key]), &token("RS256"))
    };
    assert_eq!(with("alg", "RS256"), Ok(()));
    for (name, value) in [("use", "enc"), ("alg", "PS256"), ("alg", "RS512"), ("alg", "none"), ("kty", "EC")]
    {
        assert_eq!(with(name, value), Err(ForeignError::UnknownKey), "{name} {value}");
    }
}

#[test]
fn what_is_no_token_or_no_set_is_refused() {
    let long = format!("{}{}", token("RS256"), "A".repeat(LONGEST));
    let twice = format!("{}.e30.AA", URL_SAFE_NO_PAD.encode(r#"{"alg":"RS256","alg":"RS256"}"#));
    for wrong in ["", ".", "..", "a.b.c", "e30", "e30.e30", &long, &twice] {
        assert_eq!(told(&all(), wrong), Err(ForeignError::Malformed), "{wrong}");
    }
    for wrong in ["", "[]", "{}", r#"{"keys":{}}"#, r#"{"keys":[],"keys":[]}"#] {
        assert!(ForeignKeys::read(wrong.as_bytes()).is_none(), "{wrong}");
    }
    let odd = keys(&[json!(7), json!({}), json!({ "kty": "EC", "crv": "P-521" }), json!({ "kty": "RSA" })]);
    assert_eq!(format!("{odd:?}"), "0 foreign keys");
}

#[test]
fn what_we_say_of_ourselves_others_can_verify() {
    install_crypto_provider();
    let pkcs8 = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &SystemRandom::new()).unwrap();
    let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, pkcs8.as_ref()).unwrap();
    let (x, y) = pair.public_key().as_ref()[1..].split_at(32);
    let public = json!({ "kty": "EC", "crv": "P-256", "kid": "K1", "x": URL_SAFE_NO_PAD.encode(x), "y": URL_SAFE_NO_PAD.encode(y) });
    let pem = |kind: &str| {
        let body = STANDARD.encode(pkcs8.as_ref());
        SecretString::new(format!("-----BEGIN {kind}-----\n{body}\n-----END {kind}-----\n"))
    };
    let key = AssertionKey::read("K1", &pem("PRIVATE KEY")).unwrap();
    let signed = key.sign(&json!({ "iss": "team" })).unwrap();
    let claims = keys(&[public]).verify(signed.expose(), &[ForeignAlgorithm::Es256]).unwrap();
    assert_eq!(Value::from(claims), json!({ "iss": "team" }));
    assert_eq!(format!("{key:?}"), "[secret]");
    for wrong in [pem("PUBLIC KEY"), SecretString::new("no key".to_owned())] {
        assert!(AssertionKey::read("K1", &wrong).is_none());
    }
}
