//! Tokens that somebody else signed: what they say is taken only if a key of theirs signed it with an algorithm that was
//! expected of them. The header chooses among those, and nothing else (RFC 8725, section 3.1).

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::DecodingKey;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::strict;

#[cfg(test)]
mod tests;

/// Others put groups and pictures in; more than this is refused unread.
const LONGEST: usize = 32 * 1024;

/// How others may sign: with a private key of their own, never with a secret that is shared, never not at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ForeignAlgorithm {
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    Rs256,
    /// RSASSA-PSS with SHA-256.
    Ps256,
    /// ECDSA on P-256 with SHA-256.
    Es256,
    /// Ed25519.
    EdDsa,
}

/// The public keys that somebody signs with.
#[derive(Clone)]
pub struct ForeignKeys(Vec<ForeignKey>);

#[derive(Clone)]
struct ForeignKey {
    kid: Option<String>,
    algorithms: &'static [ForeignAlgorithm],
    key: DecodingKey,
}

/// Why a foreign token is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ForeignError {
    /// It is no signed token.
    #[error("it is no signed token")]
    Malformed,
    /// It is signed in a way that was not expected, or not at all.
    #[error("its algorithm is not one that is expected")]
    Algorithm,
    /// It names a key that is not there, or none where there are several. The keys may have changed meanwhile.
    #[error("its key is not known")]
    UnknownKey,
    /// No key of theirs signed it.
    #[error("its signature is wrong")]
    Signature,
}

/// What of a JWK is looked at (RFC 7517, section 4).
#[derive(Deserialize)]
struct Jwk {
    kty: String,
    kid: Option<String>,
    #[serde(rename = "use")]
    purpose: Option<String>,
    alg: Option<String>,
    crv: Option<String>,
    n: Option<String>,
    e: Option<String>,
    x: Option<String>,
    y: Option<String>,
}

impl ForeignAlgorithm {
    const RSA: &[Self] = &[Self::Rs256, Self::Ps256];

    /// The algorithm of that name (RFC 7518, section 3.1; RFC 8037), if others may use it.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "RS256" => Some(Self::Rs256),
            "PS256" => Some(Self::Ps256),
            "ES256" => Some(Self::Es256),
            "EdDSA" => Some(Self::EdDsa),
            _ => None,
        }
    }

    const fn of_library(self) -> jsonwebtoken::Algorithm {
        match self {
            Self::Rs256 => jsonwebtoken::Algorithm::RS256,
            Self::Ps256 => jsonwebtoken::Algorithm::PS256,
            Self::Es256 => jsonwebtoken::Algorithm::ES256,
            Self::EdDsa => jsonwebtoken::Algorithm::EdDSA,
        }
    }

    /// This one alone, where a key says that it is for it.
    const fn alone(self) -> &'static [Self] {
        match self {
            Self::Rs256 => &[Self::Rs256],
            Self::Ps256 => &[Self::Ps256],
            Self::Es256 => &[Self::Es256],
            Self::EdDsa => &[Self::EdDsa],
        }
    }
}

impl ForeignKeys {
    /// Reads a JWK set. Keys that are for something else, or of a kind that is not taken, are left out.
    #[must_use]
    pub fn read(json: &[u8]) -> Option<Self> {
        let set = strict::object(json)?;
        let keys = set.get("keys")?.as_array()?;
        Some(Self(keys.iter().filter_map(ForeignKey::read).collect()))
    }

    /// The claims of a token that one of these keys signed, with one of the `expected` algorithms. Nothing else about them
    /// was looked at: whom they are for and when they end is the caller's to ask.
    pub fn verify(
        &self,
        token: &str,
        expected: &[ForeignAlgorithm],
    ) -> Result<Map<String, Value>, ForeignError> {
        let parts = Parts::of(token).ok_or(ForeignError::Malformed)?;
        let algorithm =
            parts.algorithm().filter(|it| expected.contains(it)).ok_or(ForeignError::Algorithm)?;
        let key = self.find(parts.kid(), algorithm).ok_or(ForeignError::UnknownKey)?;
        let good = jsonwebtoken::crypto::verify(
            parts.signature,
            parts.message.as_bytes(),
            &key.key,
            algorithm.of_library(),
        );
        if !good.unwrap_or(false) {
            return Err(ForeignError::Signature);
        }
        parts.claims().ok_or(ForeignError::Malformed)
    }

    /// The key of that name; without a name the only one that it can be.
    fn find(&self, kid: Option<&str>, algorithm: ForeignAlgorithm) -> Option<&ForeignKey> {
        let fits = |key: &&ForeignKey| {
            key.algorithms.contains(&algorithm) && kid.is_none_or(|kid| key.kid.as_deref() == Some(kid))
        };
        let mut found = self.0.iter().filter(fits);
        let first = found.next()?;
        found.next().is_none().then_some(first)
    }
}

impl ForeignKey {
    fn read(value: &Value) -> Option<Self> {
        let jwk = Jwk::deserialize(value).ok()?;
        if jwk.purpose.as_deref().is_some_and(|purpose| purpose != "sig") {
            return None;
        }
        let (algorithms, key) = jwk.key()?;
        let algorithms = match &jwk.alg {
            None => algorithms,
            Some(name) => ForeignAlgorithm::named(name).filter(|it| algorithms.contains(it))?.alone(),
        };
        Some(Self { kid: jwk.kid, algorithms, key })
    }
}

impl Jwk {
    fn key(&self) -> Option<(&'static [ForeignAlgorithm], DecodingKey)> {
        match (self.kty.as_str(), self.crv.as_deref()) {
            ("RSA", _) => {
                let key = DecodingKey::from_rsa_components(self.n.as_deref()?, self.e.as_deref()?);
                key.ok().map(|key| (ForeignAlgorithm::RSA, key))
            }
            ("EC", Some("P-256")) => {
                let key = DecodingKey::from_ec_components(self.x.as_deref()?, self.y.as_deref()?);
                key.ok().map(|key| (ForeignAlgorithm::Es256.alone(), key))
            }
            ("OKP", Some("Ed25519")) => {
                let key = DecodingKey::from_ed_components(self.x.as_deref()?);
                key.ok().map(|key| (ForeignAlgorithm::EdDsa.alone(), key))
            }
            _ => None,
        }
    }
}

/// A token taken apart; nothing of it is proved yet.
struct Parts<'a> {
    header: Map<String, Value>,
    message: &'a str,
    payload: &'a str,
    signature: &'a str,
}

impl<'a> Parts<'a> {
    fn of(token: &'a str) -> Option<Self> {
        if token.len() > LONGEST {
            return None;
        }
        let (message, signature) = token.rsplit_once('.')?;
        let (header, payload) = message.split_once('.')?;
        let header = strict::object(&URL_SAFE_NO_PAD.decode(header).ok()?)?;
        let known = !header.contains_key("crit") && header.get("kid").is_none_or(Value::is_string);
        known.then_some(Self { header, message, payload, signature })
    }

    fn algorithm(&self) -> Option<ForeignAlgorithm> {
        self.header.get("alg").and_then(Value::as_str).and_then(ForeignAlgorithm::named)
    }

    fn kid(&self) -> Option<&str> {
        self.header.get("kid").and_then(Value::as_str)
    }

    fn claims(&self) -> Option<Map<String, Value>> {
        strict::object(&URL_SAFE_NO_PAD.decode(self.payload).ok()?)
    }
}

impl fmt::Debug for ForeignKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} foreign keys", self.0.len())
    }
}
