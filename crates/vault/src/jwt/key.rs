//! A signing key, in the shapes that signing, verifying and publishing ask for.

use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{DecodingKey, EncodingKey};
use serde_json::{Value, json};

use crate::KeyId;

pub(crate) struct SigningKey {
    private: EncodingKey,
    public: DecodingKey,
    /// The coordinate of the public key (RFC 8037, section 2).
    x: String,
}

impl SigningKey {
    /// Reads a PKCS#8 document.
    pub(crate) fn open(pkcs8: &[u8]) -> Option<Self> {
        let pair = Ed25519KeyPair::from_pkcs8(pkcs8).ok()?;
        let public = pair.public_key().as_ref();
        Some(Self {
            private: EncodingKey::from_ed_der(pkcs8),
            public: DecodingKey::from_ed_der(public),
            x: URL_SAFE_NO_PAD.encode(public),
        })
    }

    pub(super) const fn private(&self) -> &EncodingKey {
        &self.private
    }

    pub(super) const fn public(&self) -> &DecodingKey {
        &self.public
    }

    pub(super) fn jwk(&self, kid: &KeyId) -> Value {
        json!({ "kty": "OKP", "crv": "Ed25519", "x": self.x, "kid": kid.as_str(), "use": "sig", "alg": "EdDSA" })
    }
}
