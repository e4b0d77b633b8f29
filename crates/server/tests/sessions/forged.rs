//! Tokens that somebody made themselves: whatever they change, they are not let in.

use aws_lc_rs::hmac;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use crate::forge::{Forge, with_forge};
use crate::support::Site;
use crate::tokens::{Kind, Wallet};
use crate::words::{ME, NOBODY, REFRESH, claims};

/// The claims that every token has (RFC 7519, section 4.1).
const REGISTERED: [&str; 6] = ["iss", "aud", "sub", "jti", "iat", "exp"];

/// TOK-1: one algorithm, and the header does not choose it (RFC 8725, 3.1).
#[tokio::test]
async fn no_other_algorithm_is_taken() {
    let (app, forge) = with_forge(false).await;
    let person = app.user().without_second_factor().await;
    let token = person.access();
    is_let_in(&app, &forge.under(&token, |_| ())).await;
    let genuine = |header: Value| with_signature(&header, &token, token.rsplit('.').next().unwrap());
    for alg in ["none", "None", "nOnE", "NONE", ""] {
        let mut header = forge.header(&token);
        header["alg"] = alg.into();
        is_refused(&app, &with_signature(&header, &token, "")).await;
        is_refused(&app, &forge.sign(&header, &claims(&token))).await;
    }
    for alg in ["HS256", "HS512", "RS256", "PS256", "ES256", "ES384", "Ed448", "eddsa", "EDDSA"] {
        let mut header = forge.header(&token);
        header["alg"] = alg.into();
        is_refused(&app, &forge.sign(&header, &claims(&token))).await;
        is_refused(&app, &genuine(header)).await;
    }
    for header in [json!({}), json!([]), json!("EdDSA"), Value::Null] {
        is_refused(&app, &forge.sign(&header, &claims(&token))).await;
    }
}

/// TOK-1: the public key is no secret of an HMAC (RFC 8725, 2.1).
#[tokio::test]
async fn the_public_key_is_no_password() {
    let (app, forge) = with_forge(false).await;
    let person = app.user().without_second_factor().await;
    let token = person.access();
    let x = forge.jwk()["x"].as_str().unwrap().to_owned();
    let secrets = [
        URL_SAFE_NO_PAD.decode(&x).unwrap(),
        x.into_bytes(),
        forge.jwk().to_string().into_bytes(),
        Vec::new(),
    ];
    for secret in secrets {
        let mut header = forge.header(&token);
        header["alg"] = "HS256".into();
        let key = hmac::Key::new(hmac::HMAC_SHA256, &secret);
        let message = message(&header, &token);
        let tag = URL_SAFE_NO_PAD.encode(hmac::sign(&key, message.as_bytes()));
        is_refused(&app, &format!("{message}.{tag}")).await;
    }
}

/// TOK-4: a key is one of ours or none, whatever the header says of it (RFC 8725, 3.10).
#[tokio::test]
async fn no_key_is_fetched_or_brought_along() {
    let (app, forge) = with_forge(false).await;
    let person = app.user().without_second_factor().await;
    let token = person.access();
    let sealing = app.sql().texts("select id from data_key where purpose = 'sealing'").await;
    let long = "k".repeat(6_000);
    let names = ["", "0000000000000000", "../../dev/null", "' or '1'='1", "\u{0}", "%00", &long, &sealing[0]];
    for kid in names {
        is_refused(&app, &forge.under(&token, |header| header["kid"] = kid.into())).await;
    }
    is_refused(&app, &forge.under(&token, |header| drop(header.as_object_mut().unwrap().remove("kid"))))
        .await;
    is_refused(&app, &forge.under(&token, |header| header["kid"] = json!([forge.kid()]))).await;
    let strange = Forge::strange(forge.kid());
    is_refused(&app, &strange.under(&token, |_| ())).await;
    let brought = [
        ("jwk", strange.jwk()),
        ("jku", "https://keys.example/jwks.json".into()),
        ("x5u", "https://keys.example/x5u".into()),
        ("x5c", json!(["MIIB"])),
        ("crit", json!(["exp"])),
        ("b64", json!(false)),
    ];
    for (member, value) in brought {
        is_refused(&app, &strange.under(&token, |header| header[member] = value.clone())).await;
        is_refused(&app, &forge.under(&token, |header| header[member] = value)).await;
    }
}

/// TOK-13: a token is one text, and it is that text to the letter.
#[tokio::test]
async fn tokens_are_read_to_the_letter() {
    let (app, forge) = with_forge(false).await;
    let person = app.user().without_second_factor().await;
    let token = person.access();
    let [header, payload, signature] = token.split('.').collect::<Vec<_>>().try_into().unwrap();
    let text = claims(&token).to_string();
    let twice = text.replacen('{', "{\"sub\":\"somebody\",", 1);
    let deep = text.replacen('{', &format!("{{\"x\":{}{},", "[".repeat(2_000), "]".repeat(2_000)), 1);
    let ours = forge.header(&token).to_string();
    let shapes = [
        forge.sign_text(&ours, &twice),
        forge.sign_text(&ours, &deep),
        forge.sign_text(&ours, &format!("{text}{text}")),
        forge.sign_text(&ours, "[]"),
        forge.sign_text(&ours, ""),
        forge.again(&token, |claims| claims["padding"] = "x".repeat(9_000).into()),
        format!("{header}.{payload}"),
        format!("{header}.{payload}."),
        format!("{token}."),
        format!("{token}.x"),
        format!("{token}="),
        format!("{header}.{payload}=.{signature}"),
        format!(".{payload}.{signature}"),
        format!("{header}..{signature}"),
        format!("{header}.{payload}.{}", &signature[1..]),
        token.replacen(payload, &flipped(payload), 1),
        token.replacen(signature, &flipped(signature), 1),
        malleable(&token),
        token.to_uppercase(),
        "x".to_owned(),
        "...".to_owned(),
    ];
    for shape in shapes {
        is_refused(&app, &shape).await;
    }
}

/// TOK-3, RFC 9068: each of the registered claims is there and right, for every kind of token.
#[tokio::test]
async fn every_claim_is_asked_for() {
    let (app, forge) = with_forge(true).await;
    let person = app.user().stepped_up().await;
    let wallet = Wallet::fill(&app, &person).await;
    for kind in Kind::ALL {
        let token = wallet.of(kind);
        wallet.assert_taken(&app, kind, &forge.again(token, |_| ()), "a forgery to the letter").await;
        for claim in REGISTERED {
            let without = forge.again(token, |claims| drop(claims.as_object_mut().unwrap().remove(claim)));
            wallet.assert_invalid(&app, kind, &without, claim).await;
            // Any text may be a `jti`; and a step-up of somebody else is refused as such.
            let is_text = claim == "jti" || (claim == "sub" && kind == Kind::PendingStepUp);
            let text = if is_text { Value::Null } else { json!("x") };
            for wrong in [Value::Null, json!([]), json!({}), json!(true), json!(1.5), text] {
                let about = format!("{claim}: {wrong}");
                let wrong = forge.again(token, |claims| claims[claim] = wrong);
                wallet.assert_invalid(&app, kind, &wrong, &about).await;
            }
        }
    }
}

/// TOK-3: a clock may be a minute ahead, not more; what was never valid is not expired.
#[tokio::test]
async fn times_and_names_of_a_token_are_those_of_this_server() {
    let (app, forge) = with_forge(true).await;
    let person = app.user().stepped_up().await;
    let wallet = Wallet::fill(&app, &person).await;
    let now = app.clock.now().0 / 1_000_000;
    for kind in Kind::ALL {
        let token = wallet.of(kind);
        let ahead = |seconds: i64| forge.again(token, |claims| claims["iat"] = (now + seconds).into());
        wallet.assert_taken(&app, kind, &ahead(60), "a minute ahead").await;
        wallet.assert_invalid(&app, kind, &ahead(62), "more than a minute ahead").await;
        let issuers = ["https://elsewhere.example", "", "null"];
        for issuer in issuers.map(Value::from).into_iter().chain([json!([claims(token)["iss"]])]) {
            let other = forge.again(token, |claims| claims["iss"] = issuer);
            wallet.assert_invalid(&app, kind, &other, "another issuer").await;
        }
        let whole = forge.again(token, |claims| claims["aud"] = claims["iss"].clone());
        wallet.assert_invalid(&app, kind, &whole, "an audience that is too wide").await;
        let list = forge.again(token, |claims| claims["aud"] = json!([claims["aud"]]));
        wallet.assert_invalid(&app, kind, &list, "several audiences").await;
        let never = forge.again(token, |claims| claims["exp"] = claims["iat"].clone());
        wallet.assert_invalid(&app, kind, &never, "never valid").await;
        let past = forge.again(token, |claims| {
            claims["iat"] = (now - 90).into();
            claims["exp"] = (now - 1).into();
        });
        wallet.assert_expired(&app, kind, &past).await;
    }
}

async fn is_refused(site: &Site, token: &str) {
    let printable = token.bytes().all(|byte| (b' '..0x7f).contains(&byte));
    assert!(printable, "not a header's value");
    site.anon().get(ME).bearer(token).await.assert_problem(401, "ACCESS_TOKEN_INVALID");
    site.anon().get(ME).cookies(&[("access_token", token)]).await.assert_problem(401, "ACCESS_TOKEN_INVALID");
    site.anon().post(REFRESH).bearer(token).await.assert_problem(401, "REFRESH_TOKEN_INVALID");
}

async fn is_let_in(site: &Site, token: &str) {
    site.anon().get(ME).bearer(token).await.assert_ok();
}

fn message(header: &Value, token: &str) -> String {
    format!("{}.{}", URL_SAFE_NO_PAD.encode(header.to_string()), token.split('.').nth(1).unwrap())
}

fn with_signature(header: &Value, token: &str, signature: &str) -> String {
    format!("{}.{signature}", message(header, token))
}

/// One letter in the middle is another one.
fn flipped(text: &str) -> String {
    let at = text.len() / 2;
    let other = if &text[at..=at] == "A" { "B" } else { "A" };
    format!("{}{other}{}", &text[..at], &text[at + 1..])
}

/// Another spelling of the same signature: 64 bytes leave four bits of the last letter unused.
fn malleable(token: &str) -> String {
    let (rest, last) = token.split_at(token.len() - 1);
    let next = match last {
        "A" => "B",
        "Q" => "R",
        "g" => "h",
        "w" => "x",
        other => panic!("no signature of 64 bytes ends with {other}"),
    };
    format!("{rest}{next}")
}

/// TOK-7: a good signature is not enough: what is not on the allowlist is refused.
#[tokio::test]
async fn a_token_of_a_session_that_never_was_is_refused() {
    let (app, forge) = with_forge(false).await;
    let person = app.user().without_second_factor().await;
    let nobody = NOBODY.to_owned();
    let unknown = forge.again(&person.access(), |claims| claims["sid"] = nobody.clone().into());
    app.anon().get(ME).bearer(&unknown).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    let ahead = forge.again(&person.access(), |claims| claims["epoch"] = 1.into());
    app.anon().get(ME).bearer(&ahead).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    let refresh = person.tokens().refresh.unwrap();
    let stolen = forge.again(&refresh, |claims| claims["sid"] = nobody.clone().into());
    app.anon().post(REFRESH).bearer(&stolen).await.assert_problem(401, "REFRESH_TOKEN_EXPIRED");
    person.post(REFRESH).await.assert_ok();
}
