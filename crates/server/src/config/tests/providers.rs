//! A provider is whole, or everything that it lacks is named.

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::Given;

const NAME: &str = "auth.oauth2.providers";
/// A key in the form that Apple gives them.
fn apples_key() -> String {
    let pkcs8 = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &SystemRandom::new()).unwrap();
    format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n", STANDARD.encode(pkcs8))
}

/// The problems of a provider with these keys, each without what all begin with.
fn problems(name: &str, keys: &[(&str, &str)]) -> Vec<String> {
    let given = keys
        .iter()
        .fold(Given::nothing(), |given, (leaf, value)| given.flag(&format!("{NAME}.{name}.{leaf}"), value));
    let start = format!("{NAME}.{name}.");
    let told =
        |problem: String| problem.split_once(&start).map_or(problem.clone(), |(_, rest)| rest.to_owned());
    // Where a key was given, the flag stands before the key.
    given.load().err().map_or_else(Vec::new, |problems| {
        problems.iter().map(|problem| told(told(problem.to_string()))).collect()
    })
}

#[test]
fn a_preset_needs_id_and_secret_alone() {
    for name in ["google", "github", "microsoft", "apple", "gitlab", "discord"] {
        let whole = [("client-id", "id"), ("client-secret", "secret")];
        assert_eq!(problems(name, &whole), [""; 0], "{name}");
        assert_eq!(problems("mine", &[whole[0], whole[1], ("preset", name)]), [""; 0], "{name}");
        assert_eq!(
            problems(name, &[("display-name", "x")]),
            [
                "client-id: must be given",
                "client-secret: must be given: the provider gives it together with the id"
            ]
        );
    }
}

#[test]
fn another_needs_an_issuer_or_all_endpoints() {
    let id = ("client-id", "id");
    let endpoints =
        ["authorization-uri", "token-uri", "user-info-uri"].map(|leaf| (leaf, "https://sso.example.com/x"));
    assert_eq!(problems("sso", &[id, ("issuer", "https://sso.example.com")]), [""; 0]);
    assert_eq!(problems("sso", &[id, endpoints[0], endpoints[1], endpoints[2]]), [""; 0]);
    assert_eq!(
        problems("github", &[id, ("client-secret", "x"), endpoints[0], endpoints[1], endpoints[2]]),
        [""; 0]
    );
    assert_eq!(
        problems("sso", &[id, endpoints[1]]),
        [
            "authorization-uri: must be given as well as token-uri",
            "user-info-uri: must be given as well as token-uri",
        ]
    );
    assert_eq!(
        problems("sso", &[id, ("issuer", "https://sso.example.com"), endpoints[1]]),
        ["token-uri: is discovered; leave it out"]
    );
    assert_eq!(
        problems("github", &[id, ("client-secret", "x"), ("issuer", "https://github.com")]),
        ["issuer: has nothing to discover with this preset; leave it out"]
    );
    assert_eq!(
        problems("sso", &[id, ("preset", "facebook"), ("issuer", "https://sso.example.com")]),
        ["preset: \"facebook\" is not one of google, github, microsoft, apple, gitlab, discord"]
    );
}

#[test]
fn what_is_asked_for_is_what_is_needed() {
    let whole = [("client-id", "id"), ("issuer", "https://sso.example.com")];
    assert_eq!(problems("sso", &[whole[0], whole[1], ("scopes", "openid,email")]), [""; 0]);
    assert_eq!(
        problems("sso", &[whole[0], whole[1], ("scopes", "email,profile"), ("subject-claim", "email")]),
        [
            "scopes: must hold openid: without it no provider says who somebody is",
            "subject-claim: is known of this provider; leave it out",
        ]
    );
}

#[test]
fn apple_gives_a_key_in_place_of_a_secret() {
    let id = ("client-id", "com.example.signin");
    let pem = apples_key();
    let key = [("private-key", pem.as_str()), ("key-id", "K1"), ("team-id", "T1")];
    assert_eq!(problems("apple", &[id, key[0], key[1], key[2]]), [""; 0]);
    assert_eq!(
        problems("apple", &[id, key[1], ("client-secret", "x")]),
        [
            "client-secret: is given as well as private-key; keep one of them",
            "private-key: must be given as well as key-id",
            "team-id: must be given as well as key-id",
        ]
    );
    assert_eq!(
        problems("apple", &[id, ("private-key", "canary"), key[1], key[2]]),
        ["private-key: is not the key that Apple gave: a file with BEGIN PRIVATE KEY in it"]
    );
    let google = [id, ("client-secret", "x"), key[1]];
    assert_eq!(problems("google", &google), ["key-id: is for apple alone; leave it out"]);
}

#[test]
fn oau_13_what_may_not_be_asked_is_named() {
    let of = |base: &str, private: &str, issuer: &str| {
        let given = Given::nothing().flag("app.base-uri", base).flag(&format!("{NAME}.sso.client-id"), "id");
        let given = given.flag(&format!("{NAME}.sso.private-network"), private);
        given.flag(&format!("{NAME}.sso.issuer"), issuer).load().is_ok()
    };
    let (https, http) = ("https://id.example.com", "http://localhost:8080");
    for (base, private, issuer, fine) in [
        (https, "false", "https://sso.example.com", true),
        (https, "false", "http://sso.example.com", false),
        (https, "false", "https://10.0.0.1", false),
        (https, "true", "https://10.0.0.1", true),
        (https, "true", "http://10.0.0.1", false),
        (https, "true", "http://localhost:9000", false),
        (https, "true", "https://169.254.169.254", false),
        (http, "false", "http://localhost:9000", true),
        (http, "false", "http://sso.example.com", false),
    ] {
        assert_eq!(of(base, private, issuer), fine, "{base} {private} {issuer}");
    }
}

#[test]
fn a_provider_is_called_what_an_address_can_hold() {
    let whole = [("client-id", "id"), ("issuer", "https://sso.example.com")];
    for name in ["password", &"x".repeat(33)] {
        assert_eq!(
            problems(name, &whole),
            [
                "client-id: names a provider whose name must have 1 to 32 small letters, digits or dashes, and not be \
              `password`"
            ]
        );
    }
}
