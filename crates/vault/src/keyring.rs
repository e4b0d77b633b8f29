//! The data keys, opened: one ring for each purpose, with the current key first.

mod cipher;
mod names;
mod proofs;
mod ring;
mod root;
mod sealing;
mod stored;

#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::Arc;

pub use names::{KeyId, KeyState, Purpose};
pub use root::{RootKey, RootKeyError};
pub use sealing::{Place, UnsealError};
pub use stored::StoredKey;

use crate::digest::MacKey;
use crate::jwt::SigningKey;
use ring::Ring;
use sealing::SealingKey;

/// Every live key. Cheap to clone; the keys are wiped when the last clone is dropped.
///
/// What is made is made with the current key of its purpose; what is read may have been made with the next or a former
/// one. Retired keys are not opened.
#[derive(Clone)]
pub struct Keyring(Arc<Rings>);

struct Rings {
    signing: Ring<SigningKey>,
    sealing: Ring<SealingKey>,
    blind_index: Ring<MacKey>,
    digest: Ring<MacKey>,
}

/// Why the keys could not be opened.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyringError {
    /// No key could be opened with this root key.
    #[error("the root key does not open the stored keys: give the root key that they were made with")]
    WrongRootKey,
    /// A purpose has no current key.
    #[error("there is no current key for {}", .0.as_str())]
    Missing(Purpose),
    /// This key was changed or cut short, or was wrapped by another root key than the rest.
    #[error("the stored key {0} is damaged: restore it from a backup")]
    Malformed(KeyId),
}

impl Keyring {
    /// Unwraps the stored keys, in any order.
    pub fn open(root: &RootKey, stored: Vec<StoredKey>) -> Result<Self, KeyringError> {
        crate::install_crypto_provider();
        let keys = ring::unwrap(root, stored)?;
        Ok(Self(Arc::new(Rings {
            signing: Ring::build(&keys, Purpose::Signing, |_, material| SigningKey::open(material))?,
            sealing: Ring::build(&keys, Purpose::Sealing, SealingKey::open)?,
            blind_index: Ring::build(&keys, Purpose::BlindIndex, |_, material| MacKey::open(material))?,
            digest: Ring::build(&keys, Purpose::Digest, |_, material| MacKey::open(material))?,
        })))
    }

    /// The id of the key that new work is done with.
    #[must_use]
    pub fn current(&self, purpose: Purpose) -> &KeyId {
        match purpose {
            Purpose::Signing => self.0.signing.current().0,
            Purpose::Sealing => self.0.sealing.current().0,
            Purpose::BlindIndex => self.0.blind_index.current().0,
            Purpose::Digest => self.0.digest.current().0,
        }
    }

    pub(crate) fn signing(&self) -> &Ring<SigningKey> {
        &self.0.signing
    }
}

impl fmt::Debug for Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[keyring]")
    }
}
