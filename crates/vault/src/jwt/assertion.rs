//! What we say of ourselves to somebody who knows a key of ours: a JWT signed on P-256 (RFC 7523).

use std::fmt;

use jsonwebtoken::{Algorithm, EncodingKey, Header};
use serde_json::Value;

use super::SignError;
use crate::SecretString;

/// A private key that others know the public half of, with the name that they have for it.
#[derive(Clone)]
pub struct AssertionKey {
    kid: String,
    key: EncodingKey,
}

impl AssertionKey {
    /// Reads a PKCS#8 document in PEM; `None` if it is none, or not of P-256.
    #[must_use]
    pub fn read(kid: &str, pem: &SecretString) -> Option<Self> {
        let key = EncodingKey::from_ec_pem(pem.expose().as_bytes()).ok()?;
        let read = Self { kid: kid.to_owned(), key };
        // A key of another curve shows itself when it signs.
        read.sign(&Value::Object(serde_json::Map::new())).ok().map(|_| read)
    }

    /// Signs the claims, as they are.
    pub fn sign(&self, claims: &Value) -> Result<SecretString, SignError> {
        let mut header = Header::new(Algorithm::ES256);
        header.kid = Some(self.kid.clone());
        jsonwebtoken::encode(&header, claims, &self.key).map(SecretString::new).map_err(|_| SignError::Key)
    }
}

impl fmt::Debug for AssertionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}
