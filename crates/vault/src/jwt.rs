//! Tokens: JWTs signed with Ed25519 (RFC 8037), one `typ` and one audience to a kind.
//!
//! The header of a token decides nothing: it must be, member for member, the one that we write (RFC 8725, section 3).
//! Time is the caller's; the system clock is never asked.

mod assertion;
mod foreign;
mod key;
mod registered;
mod strict;

#[cfg(test)]
mod tests;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::crypto::aws_lc::DEFAULT_PROVIDER;
use jsonwebtoken::{Algorithm, Header};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::{KeyId, Keyring, SecretString};
pub use assertion::AssertionKey;
pub use foreign::{ForeignAlgorithm, ForeignError, ForeignKeys};
pub(crate) use key::SigningKey;
use registered::Registered;

/// A token longer than this, in bytes, is refused unread (TOK-13).
const LONGEST: usize = 8 * 1024;

/// The claims of one kind of token, besides the registered ones. They are written as a JSON object.
pub trait Claims: Serialize + DeserializeOwned {
    /// The `typ` in the header: no two kinds have the same (RFC 8725, section 3.11).
    const TYP: &'static str;
    /// What the kind is for; `aud` is the issuer, a slash, and this.
    const AUDIENCE: &'static str;
}

/// The claims of a token whose signature, kind, issuer, audience and time are good. Only [`Keyring::verify`] makes one.
#[derive(Clone, Debug)]
pub struct Verified<C> {
    registered: Registered,
    claims: C,
}

/// Why a token could not be signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignError {
    /// The claims are not a JSON object, or use a registered name.
    #[error("the claims are not an object of their own names")]
    Claims,
    /// The token would never be valid, or for longer than can be counted.
    #[error("the lifetime of the token is out of range")]
    Lifetime,
    /// The token would be too long to be accepted.
    #[error("the claims are too long")]
    TooLong,
    /// The key did not sign.
    #[error("the signing key could not be used")]
    Key,
}

/// Why a token is refused. Which part of it was wrong is not told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TokenError {
    /// Not a token of ours of this kind.
    #[error("the token is not valid")]
    Invalid,
    /// A token of ours of this kind, but its time has passed.
    #[error("the token has expired")]
    Expired,
}

impl<C> Verified<C> {
    /// The claims of its kind.
    pub const fn claims(&self) -> &C {
        &self.claims
    }

    /// Whom it is about: `sub`.
    pub fn subject(&self) -> &str {
        &self.registered.sub
    }

    /// Its own id: `jti`.
    pub fn id(&self) -> &str {
        &self.registered.jti
    }

    /// When it was issued, in microseconds since the Unix epoch; a whole second.
    pub const fn issued_at(&self) -> i64 {
        self.registered.iat * registered::SECOND
    }

    /// When it expires, in microseconds since the Unix epoch; a whole second.
    pub const fn expires_at(&self) -> i64 {
        self.registered.exp * registered::SECOND
    }
}

/// Chooses the cryptography of the token library for the process. [`Keyring::open`] does so itself; doing it again
/// changes nothing.
pub fn install_crypto_provider() {
    // An error says that one was installed before, which is as good.
    let _ = DEFAULT_PROVIDER.install_default();
}

impl Keyring {
    /// Signs a token with the current key. `issued_at` is in microseconds since the Unix epoch.
    pub fn sign<C: Claims>(
        &self,
        issuer: &str,
        subject: &str,
        id: &str,
        issued_at: i64,
        lifetime_secs: i64,
        claims: &C,
    ) -> Result<SecretString, SignError> {
        let registered = Registered::new::<C>(issuer, subject, id, issued_at, lifetime_secs)?;
        let body = registered.with(claims)?;
        let rings = self.rings();
        let (kid, key) = rings.signing.current();
        let token =
            jsonwebtoken::encode(&header::<C>(kid.as_str()), &body, key.private()).map(SecretString::new);
        let token = token.map_err(|_| SignError::Key)?;
        if token.expose().len() > LONGEST { Err(SignError::TooLong) } else { Ok(token) }
    }

    /// Takes a token of one kind at its word, if everything about it is right at `now`, in microseconds since the Unix
    /// epoch. One that is expired and otherwise wrong is [`TokenError::Invalid`].
    pub fn verify<C: Claims>(&self, issuer: &str, token: &str, now: i64) -> Result<Verified<C>, TokenError> {
        let payload = self.signed_payload::<C>(token).ok_or(TokenError::Invalid)?;
        let mut body = strict::object(&payload).ok_or(TokenError::Invalid)?;
        let registered = Registered::take(&mut body).ok_or(TokenError::Invalid)?;
        registered.check::<C>(issuer, now)?;
        let claims = C::deserialize(Value::Object(body)).map_err(|_| TokenError::Invalid)?;
        registered.check_expiry(now)?;
        Ok(Verified { registered, claims })
    }

    /// The public keys that tokens may be signed with, as a JWK set (RFC 7517, section 5).
    #[must_use]
    pub fn jwks(&self) -> Value {
        let keys: Vec<_> = self.rings().signing.iter().map(|(kid, key)| key.jwk(kid)).collect();
        json!({ "keys": keys })
    }

    /// Whether a token names a key of the right form that is not among the live ones: it may have been signed with a key
    /// that this process has not heard of yet. Says nothing about the token.
    #[must_use]
    pub fn lacks_key_of(&self, token: &str) -> bool {
        let kid = || jsonwebtoken::decode_header(token).ok()?.kid.and_then(|kid| KeyId::parse(&kid));
        token.len() <= LONGEST && kid().is_some_and(|kid| self.rings().signing.find(kid.as_str()).is_none())
    }

    /// The payload of a token whose header is ours to the letter and whose signature is good.
    fn signed_payload<C: Claims>(&self, token: &str) -> Option<Vec<u8>> {
        if token.len() > LONGEST {
            return None;
        }
        let (message, signature) = token.rsplit_once('.')?;
        let (_, payload) = message.split_once('.')?;
        let read = jsonwebtoken::decode_header(token).ok()?;
        let kid = read.kid.as_deref()?;
        let rings = self.rings();
        let key = rings.signing.find(kid)?;
        if read != header::<C>(kid) {
            return None;
        }
        let good =
            jsonwebtoken::crypto::verify(signature, message.as_bytes(), key.public(), Algorithm::EdDSA);
        good.ok().filter(|good| *good)?;
        URL_SAFE_NO_PAD.decode(payload).ok()
    }
}

fn header<C: Claims>(kid: &str) -> Header {
    let mut header = Header::new(Algorithm::EdDSA);
    header.typ = Some(C::TYP.to_owned());
    header.kid = Some(kid.to_owned());
    header
}
