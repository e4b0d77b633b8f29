//! Every forged token is refused, whatever its header says.

use jsonwebtoken::EncodingKey;
use serde::Deserialize;

use super::*;
use crate::{KeyState, Purpose, Random, RootKey, StoredKey};

const ISSUER: &str = "https://auth.example.org";
const NOW: i64 = 1_700_000_000_000_000;
const SECOND: i64 = 1_000_000;

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Access {
    epoch: u32,
}

impl Claims for Access {
    const TYP: &'static str = "at+jwt";
    const AUDIENCE: &'static str = "access";
}

macro_rules! kinds {
    ($($name:ident $typ:literal $audience:literal)*) => {$(
        #[derive(Debug, Serialize, Deserialize)]
        struct $name {}
        impl Claims for $name {
            const TYP: &'static str = $typ;
            const AUDIENCE: &'static str = $audience;
        }
    )*};
}
kinds! { Refresh "refresh+jwt" "refresh"  StepUp "step-up+jwt" "step-up"  TypOnly "other+jwt" "access"  AudienceOnly "at+jwt" "other" }

fn keys(seed: u64, state: KeyState) -> Vec<StoredKey> {
    let random = Random::seeded(seed);
    let mut keys = Purpose::ALL.map(|purpose| StoredKey::generate(&root(), &random, purpose, NOW)).to_vec();
    keys[0].state = state;
    keys
}

fn root() -> RootKey {
    RootKey::generate(&Random::seeded(99))
}

fn ring() -> Keyring {
    Keyring::open(&root(), keys(1, KeyState::Current)).unwrap()
}

fn sign<C: Claims>(ring: &Keyring, claims: &C) -> String {
    ring.sign(ISSUER, "ada", "id-1", NOW, 900, claims).unwrap().expose().clone()
}

fn verify(token: &str, now: i64) -> Result<Verified<Access>, TokenError> {
    ring().verify(ISSUER, token, now)
}

fn good_header() -> Value {
    json!({ "typ": "at+jwt", "alg": "EdDSA", "kid": ring().current(Purpose::Signing).as_str() })
}

fn good_body() -> Value {
    let (iat, exp) = (NOW / SECOND, NOW / SECOND + 900);
    json!({ "iss": ISSUER, "aud": format!("{ISSUER}/access"), "sub": "ada", "jti": "id-1", "iat": iat, "exp": exp, "epoch": 7 })
}

/// A token of these very bytes, with a signature by our own key.
fn forge(header: &str, body: &str) -> String {
    let message = format!("{}.{}", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(body));
    let ring = ring();
    let rings = ring.rings();
    let key = rings.signing.current().1.private();
    let signature = jsonwebtoken::crypto::sign(message.as_bytes(), key, Algorithm::EdDSA).unwrap();
    format!("{message}.{signature}")
}

fn with(mut object: Value, name: &str, value: Value) -> String {
    object[name] = value;
    object.to_string()
}

fn without(mut object: Value, name: &str) -> String {
    object.as_object_mut().unwrap().remove(name).unwrap();
    object.to_string()
}

#[track_caller]
fn invalid(token: &str) {
    assert_eq!(verify(token, NOW).map(|_| ()), Err(TokenError::Invalid), "{token}");
}

#[test]
fn what_was_signed_is_verified() {
    let token = sign(&ring(), &Access { epoch: 7 });
    let verified = verify(&token, NOW).unwrap();
    assert_eq!(verified.claims(), &Access { epoch: 7 });
    assert_eq!((verified.subject(), verified.id()), ("ada", "id-1"));
    assert_eq!((verified.issued_at(), verified.expires_at()), (NOW, NOW + 900 * SECOND));
    // The forger's tools make good tokens too: what they spoil below is the one thing that is wrong.
    assert!(verify(&forge(&good_header().to_string(), &good_body().to_string()), NOW).is_ok());
}

#[test]
fn tok_1_the_header_never_chooses_the_algorithm() {
    for alg in ["none", "None", "HS256", "ES256", "RS256", "EdDSA ", "eddsa", ""] {
        invalid(&forge(&with(good_header(), "alg", alg.into()), &good_body().to_string()));
    }
    let unsigned = forge(&with(good_header(), "alg", "none".into()), &good_body().to_string());
    invalid(&unsigned[..=unsigned.rfind('.').unwrap()]);
    invalid(&forge(&without(good_header(), "alg"), &good_body().to_string()));
}

#[test]
fn tok_1_the_public_key_is_no_hmac_secret() {
    let jwks = ring().jwks();
    let x = jwks["keys"][0]["x"].as_str().unwrap();
    for secret in [URL_SAFE_NO_PAD.decode(x).unwrap(), x.as_bytes().to_vec()] {
        let mut header = header::<Access>(ring().current(Purpose::Signing).as_str());
        header.alg = Algorithm::HS256;
        invalid(&jsonwebtoken::encode(&header, &good_body(), &EncodingKey::from_secret(&secret)).unwrap());
    }
}

#[test]
fn tok_2_no_kind_is_taken_for_another() {
    let ring = ring();
    let tokens = [
        sign(&ring, &Access { epoch: 1 }),
        sign(&ring, &Refresh {}),
        sign(&ring, &StepUp {}),
        sign(&ring, &TypOnly {}),
        sign(&ring, &AudienceOnly {}),
    ];
    for (kind, token) in tokens.iter().enumerate() {
        let taken = [
            ring.verify::<Access>(ISSUER, token, NOW).is_ok(),
            ring.verify::<Refresh>(ISSUER, token, NOW).is_ok(),
            ring.verify::<StepUp>(ISSUER, token, NOW).is_ok(),
            ring.verify::<TypOnly>(ISSUER, token, NOW).is_ok(),
            ring.verify::<AudienceOnly>(ISSUER, token, NOW).is_ok(),
        ];
        let only_itself: [bool; 5] = std::array::from_fn(|other| other == kind);
        assert_eq!(taken, only_itself, "token of kind {kind}");
    }
}

#[test]
fn tok_2_the_type_is_exact() {
    for typ in ["JWT", "AT+JWT", "application/at+jwt", "at+jwt ", ""] {
        invalid(&forge(&with(good_header(), "typ", typ.into()), &good_body().to_string()));
    }
    invalid(&forge(&without(good_header(), "typ"), &good_body().to_string()));
}

#[test]
fn tok_3_every_registered_claim_is_needed() {
    for name in ["iss", "aud", "sub", "jti", "iat", "exp"] {
        invalid(&forge(&good_header().to_string(), &without(good_body(), name)));
        invalid(&forge(&good_header().to_string(), &with(good_body(), name, Value::Null)));
    }
    invalid(&forge(&good_header().to_string(), &without(good_body(), "epoch")));
    invalid(&forge(&good_header().to_string(), &with(good_body(), "more", 1.into())));
}

#[test]
fn tok_3_issuer_audience_and_times_must_be_ours() {
    let audience = json!([format!("{ISSUER}/access")]);
    for (name, value) in [
        ("iss", json!("https://evil.example.org")),
        ("iss", json!(format!("{ISSUER}/"))),
        ("aud", json!("access")),
        ("aud", json!(format!("{ISSUER}/refresh"))),
        ("aud", audience),
        ("exp", json!(i64::MAX)),
        ("exp", json!(u64::MAX)),
        ("exp", json!(1.7e9)),
        ("exp", json!("1800000000")),
        ("exp", json!(NOW / SECOND)),
        ("iat", json!(i64::MIN)),
        ("iat", json!(NOW / SECOND + 61)),
    ] {
        invalid(&forge(&good_header().to_string(), &with(good_body(), name, value)));
    }
    let elsewhere =
        ring().sign("https://other.example.org", "ada", "1", NOW, 900, &Access { epoch: 7 }).unwrap();
    invalid(elsewhere.expose());
}

#[test]
fn a_token_expires_to_the_microsecond_and_may_come_from_a_minute_ahead() {
    let token = sign(&ring(), &Access { epoch: 7 });
    let outcome = |now| verify(&token, now).map(|_| ());
    assert_eq!(outcome(NOW + 900 * SECOND - 1), Ok(()));
    assert_eq!(outcome(NOW + 900 * SECOND), Err(TokenError::Expired));
    assert_eq!(outcome(i64::MAX), Err(TokenError::Expired));
    assert_eq!(outcome(NOW - 60 * SECOND), Ok(()));
    assert_eq!(outcome(NOW - 60 * SECOND - 1), Err(TokenError::Invalid));
    let expired_and_misread = ring().verify::<Refresh>(ISSUER, &token, NOW + 901 * SECOND).map(|_| ());
    assert_eq!(expired_and_misread, Err(TokenError::Invalid));
}

#[test]
fn tok_4_the_key_is_looked_up_among_ours_alone() {
    let body = good_body().to_string();
    for kid in ["", "0000000000000000", "../../../dev/null", "' or 1=1 --", &"a".repeat(7000)] {
        invalid(&forge(&with(good_header(), "kid", kid.into()), &body));
    }
    invalid(&forge(&without(good_header(), "kid"), &body));
    let sealing = ring().current(Purpose::Sealing).as_str().to_owned();
    invalid(&forge(&with(good_header(), "kid", sealing.into()), &body));
}

#[test]
fn tok_4_a_header_may_not_bring_its_own_key_or_more() {
    let jwk = ring().jwks()["keys"][0].clone();
    for (name, value) in [
        ("jwk", jwk),
        ("jku", json!("https://evil.example.org/jwks.json")),
        ("x5u", json!("https://evil.example.org/cert.pem")),
        ("x5c", json!(["MIIB"])),
        ("crit", json!(["exp"])),
        ("crit", json!([])),
        ("cty", json!("JWT")),
        ("zip", json!("DEF")),
        ("b64", json!(false)),
    ] {
        invalid(&forge(&with(good_header(), name, value), &good_body().to_string()));
    }
}

#[test]
fn tok_13_what_is_not_the_one_spelling_is_refused() {
    let token = sign(&ring(), &Access { epoch: 7 });
    let (message, signature) = token.rsplit_once('.').unwrap();
    let mut other_bits = signature.to_owned();
    let last = other_bits.pop().unwrap();
    other_bits.push(char::from(u8::try_from(last).unwrap() + 1));
    for wrong in [
        String::new(),
        ".".repeat(2),
        message.to_owned(),
        format!("{message}."),
        format!("{token}A"),
        format!("{token}="),
        format!("{token}."),
        format!("{token}.{signature}"),
        format!("{token}\n"),
        format!(" {token}"),
        format!("{message}.{other_bits}"),
        format!("{token}{}", "A".repeat(LONGEST)),
        token.replacen('.', "..", 1),
    ] {
        invalid(&wrong);
    }
    for position in (0..token.len()).step_by(3) {
        let mut bytes = token.clone().into_bytes();
        bytes[position] = if bytes[position] == b'A' { b'B' } else { b'A' };
        let changed = String::from_utf8(bytes).unwrap();
        if changed != token {
            invalid(&changed);
        }
    }
}

#[test]
fn tok_13_members_named_twice_are_refused() {
    let (header, body) = (good_header().to_string(), good_body().to_string());
    for name in ["epoch", "sub", "exp"] {
        let twice = format!("{{\"{name}\":{},{}", good_body()[name], &body[1..]);
        invalid(&forge(&header, &twice));
    }
    for name in ["alg", "typ", "kid"] {
        let twice = format!("{{\"{name}\":{},{}", good_header()[name], &header[1..]);
        invalid(&forge(&twice, &body));
    }
    invalid(&forge(&header, &format!("{body}x")));
}

#[test]
fn tok_11_next_and_former_keys_verify_and_a_retired_one_does_not() {
    let other = Keyring::open(&root(), keys(2, KeyState::Current)).unwrap();
    let token = sign(&other, &Access { epoch: 7 });
    for (state, taken) in [(KeyState::Next, true), (KeyState::Former, true), (KeyState::Retired, false)] {
        let mut all = keys(1, KeyState::Current);
        all.extend(keys(2, state).into_iter().take(1));
        let both = Keyring::open(&root(), all).unwrap();
        assert_eq!(both.verify::<Access>(ISSUER, &token, NOW).is_ok(), taken);
        assert_eq!(both.jwks()["keys"].as_array().unwrap().len(), 1 + usize::from(taken));
        assert_eq!(both.current(Purpose::Signing), ring().current(Purpose::Signing));
    }
    invalid(&token);
}

#[test]
fn the_published_keys_hold_nothing_private() {
    let jwks = ring().jwks();
    let key = jwks["keys"][0].as_object().unwrap();
    let mut names: Vec<_> = key.keys().map(String::as_str).collect();
    names.sort_unstable();
    assert_eq!(names, ["alg", "crv", "kid", "kty", "use", "x"]);
    assert_eq!(key["kid"], ring().current(Purpose::Signing).as_str());
    assert_eq!((key["kty"].as_str(), key["crv"].as_str()), (Some("OKP"), Some("Ed25519")));
}

#[test]
fn what_cannot_be_verified_is_not_signed() {
    #[derive(Serialize, Deserialize)]
    struct Loose(Value);
    impl Claims for Loose {
        const TYP: &'static str = "loose+jwt";
        const AUDIENCE: &'static str = "loose";
    }
    let sign =
        |at, lifetime, claims| ring().sign(ISSUER, "ada", "1", at, lifetime, &Loose(claims)).map(|_| ());
    assert_eq!(sign(NOW, 1, json!({})), Ok(()));
    assert_eq!(sign(NOW, 1, json!({ "sub": "eve" })), Err(SignError::Claims));
    assert_eq!(sign(NOW, 1, json!([])), Err(SignError::Claims));
    assert_eq!(sign(NOW, 0, json!({})), Err(SignError::Lifetime));
    assert_eq!(sign(NOW, -1, json!({})), Err(SignError::Lifetime));
    assert_eq!(sign(NOW, i64::MAX, json!({})), Err(SignError::Lifetime));
    assert_eq!(sign(NOW, 1, json!({ "much": "x".repeat(LONGEST) })), Err(SignError::TooLong));
}

#[test]
fn installing_the_provider_again_changes_nothing() {
    install_crypto_provider();
    install_crypto_provider();
    assert!(verify(&sign(&ring(), &Access { epoch: 7 }), NOW).is_ok());
}
