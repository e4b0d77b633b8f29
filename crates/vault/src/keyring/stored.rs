//! A key as it is kept in the database: wrapped by the root key, bound to its id and purpose.

use std::fmt;

use aws_lc_rs::signature::Ed25519KeyPair;
use zeroize::Zeroizing;

use super::{KeyId, KeyState, Purpose, RootKey, cipher};
use crate::framing::framed;
use crate::{Random, SecretBytes};

/// A row of the table of keys. `wrapped` is a 24-byte nonce and the encrypted key.
#[derive(Clone, PartialEq, Eq)]
pub struct StoredKey {
    /// Its name, which sealed values and tokens carry.
    pub id: KeyId,
    /// What it is for; a wrapped key does not open under another purpose.
    pub purpose: Purpose,
    /// Where it stands in its life.
    pub state: KeyState,
    /// When it was made, in microseconds since the Unix epoch.
    pub created_at: i64,
    /// The key itself, encrypted.
    pub wrapped: Vec<u8>,
}

impl StoredKey {
    /// A new key, in state [`KeyState::Current`].
    #[must_use]
    pub fn generate(root: &RootKey, random: &Random, purpose: Purpose, now: i64) -> Self {
        let id = KeyId::generate(random);
        let wrapped = cipher::encrypt(
            &root.wrapping_cipher(),
            random,
            &binding(&id, purpose),
            &material(random, purpose),
        );
        Self { id, purpose, state: KeyState::Current, created_at: now, wrapped }
    }

    /// The key itself; `None` when the root key is another one, or the row was changed.
    pub(super) fn unwrap(&self, root: &RootKey) -> Option<SecretBytes> {
        cipher::decrypt(&root.wrapping_cipher(), &binding(&self.id, self.purpose), &self.wrapped)
    }
}

/// What a wrapped key is bound to, so that a key of one purpose cannot be passed off as one of another.
fn binding(id: &KeyId, purpose: Purpose) -> Vec<u8> {
    framed(&[b"doorward:key", id.as_str().as_bytes(), purpose.as_str().as_bytes()])
}

/// Ed25519 keys are PKCS#8 documents of version 1, which every reader takes; all others are 32 random bytes.
#[expect(clippy::expect_used, reason = "every 32 bytes are a seed of Ed25519")]
fn material(random: &Random, purpose: Purpose) -> Zeroizing<Vec<u8>> {
    let seed: Zeroizing<[u8; 32]> = Zeroizing::new(random.bytes());
    Zeroizing::new(match purpose {
        Purpose::Signing => {
            let pair = Ed25519KeyPair::from_seed_unchecked(seed.as_slice()).expect("32 bytes are a seed");
            pair.to_pkcs8v1().expect("a key pair can be written").as_ref().to_vec()
        }
        Purpose::Sealing | Purpose::BlindIndex | Purpose::Digest => seed.to_vec(),
    })
}

impl fmt::Debug for StoredKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoredKey")
            .field("id", &self.id)
            .field("purpose", &self.purpose)
            .field("state", &self.state)
            .field("created_at", &self.created_at)
            .finish_non_exhaustive()
    }
}
