//! What an operator says of a provider.

use crate::fault::Fault;
use crate::issuer::Issuer;
use crate::metadata::{ClientProof, Endpoints};
use crate::preset::Preset;
use crate::profile::Profile;
use model::{ProviderName, Timestamp};
use serde_json::json;
use url::Url;
use vault::{AssertionKey, SecretString};

const MICROS_PER_SECOND: i64 = 1_000_000;
/// Apple's own name as an audience.
const APPLE: &str = "https://appleid.apple.com";
/// Seconds that a secret for Apple is good for: it serves one request.
const APPLE_SECRET: i64 = 300;

/// A provider, and who we are to it.
#[derive(Clone, Debug)]
pub struct Description {
    /// Its name in the configuration and in addresses.
    pub name: ProviderName,
    /// Its name on the button.
    pub label: String,
    /// The one whose manners it has.
    pub preset: Option<Preset>,
    /// How it is spoken with.
    pub protocol: Protocol,
    /// Who we are to it.
    pub client_id: String,
    /// What we prove that with.
    pub credential: Credential,
    /// What we ask to know.
    pub scopes: Vec<String>,
    /// Whether it may be in a network of one's own.
    pub is_inside: bool,
}

/// How a provider is spoken with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Protocol {
    /// OpenID Connect: endpoints are discovered, people come with a signed token.
    OpenId(Issuer),
    /// Plain OAuth: endpoints are named, people are asked after with an access token.
    OAuth2(Box<Plain>),
}

/// A provider without discovery and without signed tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plain {
    /// The name under which it vouches. It never changes: people are known by it.
    pub issuer: String,
    /// Where people sign in.
    pub authorization: Url,
    /// Where a code becomes a token.
    pub token: Url,
    /// Where it is read who signed in.
    pub user_info: Url,
    /// In which words.
    pub profile: Profile,
}

/// What we prove with who we are.
#[derive(Clone, Debug)]
pub enum Credential {
    /// Nothing: a public client, which has PKCE alone.
    None,
    /// A secret that the provider gave.
    Secret(SecretString),
    /// A key that Apple gave: secrets are made of it, because they end.
    Apple(AppleKey),
}

/// A key for Sign in with Apple, with the team that it is of.
#[derive(Clone, Debug)]
pub struct AppleKey {
    team: String,
    key: AssertionKey,
}

impl AppleKey {
    /// Reads the key that Apple gave as a file; `None` if it is none.
    #[must_use]
    pub fn read(team: &str, kid: &str, pem: &SecretString) -> Option<Self> {
        AssertionKey::read(kid, pem).map(|key| Self { team: team.to_owned(), key })
    }

    fn secret(&self, client_id: &str, now: Timestamp) -> Result<SecretString, Fault> {
        let issued = now.0.div_euclid(MICROS_PER_SECOND);
        let ends = issued.saturating_add(APPLE_SECRET);
        let claims = json!({ "iss": self.team, "iat": issued, "exp": ends, "aud": APPLE, "sub": client_id });
        self.key.sign(&claims).map_err(|_| Fault::Secret)
    }
}

impl Description {
    /// What we prove with at `now` who we are.
    pub(crate) fn secret(&self, now: Timestamp) -> Result<Option<SecretString>, Fault> {
        match &self.credential {
            Credential::None => Ok(None),
            Credential::Secret(secret) => Ok(Some(secret.clone())),
            Credential::Apple(key) => key.secret(&self.client_id, now).map(Some),
        }
    }
}

impl Plain {
    pub(crate) fn endpoints(&self) -> Endpoints {
        let proof = match self.profile {
            Profile::Standard { .. } => ClientProof::Basic,
            Profile::GitHub | Profile::Discord => ClientProof::Post,
        };
        Endpoints {
            authorization: self.authorization.clone(),
            token: self.token.clone(),
            user_info: Some(self.user_info.clone()),
            proof,
        }
    }
}
