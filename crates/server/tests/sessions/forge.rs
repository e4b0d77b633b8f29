//! Somebody who can sign as the server does: what is refused of theirs is not refused for its signature.

use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair as _};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use vault::{KeyId, Purpose, Random, RootKey, StoredKey};

use crate::support::{START, TestApp};
use crate::words::claims;

const CHANCE: u64 = 7;

/// A key that the server honours, in our hands.
pub(crate) struct Forge {
    pair: Ed25519KeyPair,
    kid: String,
}

/// A server, and the forge whose key is among its former ones.
pub(crate) async fn with_forge(factor_by_default: bool) -> (TestApp, Forge) {
    let root = RootKey::generate(&Random::System);
    let (text, by_default) = (root.to_base64(), factor_by_default.to_string());
    let settings = [
        ("secrets.root-key", text.expose().as_str()),
        ("auth.two-factor.email.enable-by-default", by_default.as_str()),
    ];
    let mut app = TestApp::with(settings).start().await;
    let stored = StoredKey::generate(&root, &Random::seeded(CHANCE), Purpose::Signing, START.0 - 1);
    let (id, wrapped) = (stored.id.as_str(), app.sql().blob(&stored.wrapped));
    let statement = format!(
        "insert into data_key (id, purpose, state, wrapped, created_at, changed_at) \
         values ('{id}', 'signing', 'former', {wrapped}, 1, {})",
        START.0
    );
    assert_eq!(app.sql().execute(statement).await, 1);
    app.restart(settings).await;
    (app, Forge::of(id))
}

impl Forge {
    /// Draws the same key from the same chance.
    fn of(kid: &str) -> Self {
        let random = Random::seeded(CHANCE);
        assert_eq!(KeyId::generate(&random).as_str(), kid);
        let seed: [u8; 32] = random.bytes();
        Self { pair: Ed25519KeyPair::from_seed_unchecked(&seed).unwrap(), kid: kid.to_owned() }
    }

    /// A key that nobody honours, under a name that somebody does.
    pub(crate) fn strange(kid: &str) -> Self {
        let seed: [u8; 32] = Random::System.bytes();
        Self { pair: Ed25519KeyPair::from_seed_unchecked(&seed).unwrap(), kid: kid.to_owned() }
    }

    pub(crate) fn kid(&self) -> &str {
        &self.kid
    }

    /// The public key as a JWK.
    pub(crate) fn jwk(&self) -> Value {
        let x = URL_SAFE_NO_PAD.encode(self.pair.public_key());
        json!({ "kty": "OKP", "crv": "Ed25519", "x": x, "kid": self.kid, "use": "sig", "alg": "EdDSA" })
    }

    /// A genuine token again, signed with this key, after a change of its claims.
    pub(crate) fn again(&self, token: &str, change: impl FnOnce(&mut Value)) -> String {
        let mut claims = claims(token);
        change(&mut claims);
        self.sign(&self.header(token), &claims)
    }

    /// A genuine token again, after a change of its header.
    pub(crate) fn under(&self, token: &str, change: impl FnOnce(&mut Value)) -> String {
        let mut header = self.header(token);
        change(&mut header);
        self.sign(&header, &claims(token))
    }

    /// The header of a genuine token, with the name of this key.
    pub(crate) fn header(&self, token: &str) -> Value {
        let bytes = URL_SAFE_NO_PAD.decode(token.split('.').next().unwrap()).unwrap();
        let mut header: Value = serde_json::from_slice(&bytes).unwrap();
        header["kid"] = self.kid.clone().into();
        header
    }

    /// Signs whatever it is.
    pub(crate) fn sign(&self, header: &Value, claims: &Value) -> String {
        self.sign_text(&header.to_string(), &claims.to_string())
    }

    /// Signs texts as they are.
    pub(crate) fn sign_text(&self, header: &str, claims: &str) -> String {
        let message = format!("{}.{}", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(claims));
        let signature = URL_SAFE_NO_PAD.encode(self.pair.sign(message.as_bytes()));
        format!("{message}.{signature}")
    }
}
