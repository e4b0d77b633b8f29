//! The data keys, opened: one ring for each purpose, with the current key first. They change while they are in use.

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
use std::sync::{Arc, PoisonError, RwLock};

pub use names::{KeyId, KeyState, Purpose};
pub use root::{RootKey, RootKeyError};
pub use sealing::{Place, UnsealError};
pub use stored::StoredKey;

use crate::digest::MacKey;
use crate::jwt::SigningKey;
use ring::Ring;
use sealing::SealingKey;

/// Every live key. Cheap to clone; all clones see the same keys, and keys that are replaced are wiped when nobody works
/// with them any more.
///
/// What is made is made with the current key of its purpose; what is read may have been made with the next or a former
/// one. Retired keys are not opened.
#[derive(Clone)]
pub struct Keyring(Arc<RwLock<Arc<Rings>>>);

/// The keys of one moment.
pub(crate) struct Rings {
    pub(crate) signing: Ring<SigningKey>,
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
    #[error("there is no current key for {}: restore the table data_key from a backup", .0.as_str())]
    Missing(Purpose),
    /// This key was changed or cut short, or was wrapped by another root key than the rest.
    #[error("the stored key {0} is damaged: restore it from a backup")]
    Malformed(KeyId),
}

impl Keyring {
    /// Unwraps the stored keys, in any order.
    pub fn open(root: &RootKey, stored: Vec<StoredKey>) -> Result<Self, KeyringError> {
        crate::install_crypto_provider();
        Ok(Self(Arc::new(RwLock::new(Arc::new(Rings::open(root, stored)?)))))
    }

    /// Puts these keys in the place of those that are there, for all clones at once. Where they do not open, nothing
    /// changes.
    pub fn replace(&self, root: &RootKey, stored: Vec<StoredKey>) -> Result<(), KeyringError> {
        let rings = Arc::new(Rings::open(root, stored)?);
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = rings;
        Ok(())
    }

    /// The id of the key that new work is done with.
    #[must_use]
    pub fn current(&self, purpose: Purpose) -> KeyId {
        let rings = self.rings();
        let id = match purpose {
            Purpose::Signing => rings.signing.current().0,
            Purpose::Sealing => rings.sealing.current().0,
            Purpose::BlindIndex => rings.blind_index.current().0,
            Purpose::Digest => rings.digest.current().0,
        };
        id.clone()
    }

    /// The keys of now: who does several things with them does all with the same.
    pub(crate) fn rings(&self) -> Arc<Rings> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Rings {
    fn open(root: &RootKey, stored: Vec<StoredKey>) -> Result<Self, KeyringError> {
        let keys = ring::unwrap(root, stored)?;
        Ok(Self {
            signing: Ring::build(&keys, Purpose::Signing, |_, material| SigningKey::open(material))?,
            sealing: Ring::build(&keys, Purpose::Sealing, SealingKey::open)?,
            blind_index: Ring::build(&keys, Purpose::BlindIndex, |_, material| MacKey::open(material))?,
            digest: Ring::build(&keys, Purpose::Digest, |_, material| MacKey::open(material))?,
        })
    }
}

impl fmt::Debug for Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[keyring]")
    }
}
