//! A provider that is honest until a test tells it otherwise, and a client of it.

use crate::server::{Reply, Server};
use doorward_providers::{
    Arrival, Binding, Conditions, Credential, Description, Fault, Issuer, Protocol, Provider, Providers,
    Vouched,
};
use model::{Lifetime, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::time::Duration;
use vault::{Claims, KeyState, Keyring, Purpose, Random, RootKey, SecretString, StoredKey};

pub(crate) const NOW: Timestamp = Timestamp(1_795_358_700_000_000);
pub(crate) const CALLBACK: &str = "http://localhost:8080/login/oauth2/code/mock";
pub(crate) const NONCE: &str = "nonce-1";
pub(crate) const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

/// What a token for us says besides the registered claims; its audience is the issuer and `/door`.
#[derive(Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct ForUs(pub Map<String, Value>);

/// What a token for somebody else says.
#[derive(Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct ForOthers(pub Map<String, Value>);

impl Claims for ForUs {
    const TYP: &'static str = "JWT";
    const AUDIENCE: &'static str = "door";
}

impl Claims for ForOthers {
    const TYP: &'static str = "JWT";
    const AUDIENCE: &'static str = "other";
}

/// The provider.
pub(crate) struct Mock {
    pub(crate) server: Server,
    pub(crate) ring: Keyring,
}

/// Keys of their own for each seed.
pub(crate) fn ring(seed: u64) -> Keyring {
    let random = Random::seeded(seed);
    let root = RootKey::generate(&random);
    let keys = Purpose::ALL.map(|purpose| {
        let mut key = StoredKey::generate(&root, &random, purpose, NOW.0);
        key.state = KeyState::Current;
        key
    });
    Keyring::open(&root, keys.to_vec()).unwrap()
}

pub(crate) fn claims(value: Value) -> Map<String, Value> {
    serde_json::from_value(value).unwrap()
}

/// What an honest token says.
pub(crate) fn ada() -> Value {
    json!({ "nonce": NONCE, "email": "ada@example.com", "email_verified": true, "name": "Ada" })
}

impl Mock {
    pub(crate) async fn start() -> Self {
        let mock = Self { server: Server::start().await, ring: ring(1) };
        let url = &mock.server.url;
        mock.publishes(json!({}));
        mock.server.says("/keys", Reply::Json(mock.ring.jwks()));
        mock.server.says("/me", Reply::Json(json!({ "sub": "ada-1", "email": "ada@example.com" })));
        mock.gives(&mock.token(url, ada()));
        mock
    }

    /// Its discovery document, with what is other than usual.
    pub(crate) fn publishes(&self, other: Value) {
        let url = &self.server.url;
        let mut document = json!({
            "issuer": url,
            "authorization_endpoint": format!("{url}/authorize?tenant=1"),
            "token_endpoint": format!("{url}/token"),
            "jwks_uri": format!("{url}/keys"),
            "userinfo_endpoint": format!("{url}/me"),
            "id_token_signing_alg_values_supported": ["RS256", "EdDSA"],
        });
        document.as_object_mut().unwrap().extend(claims(other));
        self.server.says("/.well-known/openid-configuration", Reply::Json(document));
    }

    /// A token for us, good for five minutes.
    pub(crate) fn token(&self, issuer: &str, said: Value) -> String {
        sign(&self.ring, issuer, NOW, said)
    }

    /// From now on a code becomes this ID token.
    pub(crate) fn gives(&self, id_token: &str) {
        let answer = json!({ "access_token": "at-1", "token_type": "Bearer", "id_token": id_token });
        self.server.says("/token", Reply::Json(answer));
    }

    /// A client of it, on the same machine.
    pub(crate) fn client(&self) -> Client {
        self.client_with(Conditions { is_development: true, ..Conditions::default() })
    }

    /// A client that waits no longer than this for an answer.
    pub(crate) fn hasty_client(&self) -> Client {
        self.client_with(Conditions { is_development: true, patience: Duration::from_millis(300) })
    }

    pub(crate) fn client_with(&self, conditions: Conditions) -> Client {
        Client::of(self.description(), conditions)
    }

    pub(crate) fn description(&self) -> Description {
        let url = &self.server.url;
        Description {
            name: "mock".parse().unwrap(),
            label: "Mock".to_owned(),
            preset: None,
            protocol: Protocol::OpenId(Issuer::Exactly(url.clone())),
            client_id: format!("{url}/door"),
            credential: Credential::Secret(SecretString::new("s3cret &".to_owned())),
            scopes: ["openid", "email", "profile"].map(str::to_owned).to_vec(),
            is_inside: false,
        }
    }
}

/// A token for us by that issuer, issued then.
pub(crate) fn sign(ring: &Keyring, issuer: &str, at: Timestamp, said: Value) -> String {
    ring.sign(issuer, "ada-1", "id", at.0, 300, &ForUs(claims(said))).unwrap().expose().clone()
}

/// The providers of one server, of which there is one.
pub(crate) struct Client(pub Providers);

impl Client {
    pub(crate) fn of(description: Description, conditions: Conditions) -> Self {
        vault::install_crypto_provider();
        Self(Providers::new([description], conditions).unwrap())
    }

    pub(crate) fn provider(&self) -> &Provider {
        self.0.get(&"mock".parse().unwrap()).unwrap()
    }

    /// Somebody comes back, now.
    pub(crate) async fn comes_back(&self) -> Result<Vouched, Fault> {
        self.comes_back_after(0).await
    }

    pub(crate) async fn comes_back_after(&self, seconds: i64) -> Result<Vouched, Fault> {
        self.comes_back_from(None, NOW.plus(Lifetime(seconds))).await
    }

    pub(crate) async fn comes_back_from(
        &self,
        issuer: Option<&str>,
        now: Timestamp,
    ) -> Result<Vouched, Fault> {
        let [nonce, verifier, code] =
            [NONCE, VERIFIER, "code-1"].map(|text| SecretString::new(text.to_owned()));
        let binding = Binding { redirect_uri: CALLBACK, nonce: &nonce, verifier: &verifier };
        self.provider().finish(&binding, &Arrival { code: &code, issuer }, now).await
    }
}
