//! Encryption at rest: XChaCha20-Poly1305, each value bound to the place where it is kept (CRY-1, CRY-2).
//!
//! A sealed value is a version byte (1), the 8-byte id of its key, a 24-byte random nonce, then ciphertext and tag.

use chacha20poly1305::{KeyInit, XChaCha20Poly1305};

use super::{KeyId, Keyring, cipher};
use crate::framing::framed;
use crate::{Random, SecretBytes};

const VERSION: u8 = 1;

/// Where a sealed value is kept. It opens nowhere else.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// The table.
    pub table: &'a str,
    /// The column.
    pub column: &'a str,
    /// The primary key of the row.
    pub row: &'a [u8],
}

/// Why a sealed value does not open.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UnsealError {
    /// It was sealed with a key that is not live here.
    #[error("this was sealed with the key {0}, which is not among the live keys")]
    UnknownKey(KeyId),
    /// It was changed, cut short or moved.
    #[error("this sealed value was changed, or moved from where it was sealed")]
    Tampered,
}

/// A cipher, and the bytes by which sealed values name it.
pub(crate) struct SealingKey {
    id: [u8; 8],
    cipher: XChaCha20Poly1305,
}

impl SealingKey {
    pub(super) fn open(id: &KeyId, material: &[u8]) -> Option<Self> {
        Some(Self { id: id.to_bytes()?, cipher: XChaCha20Poly1305::new_from_slice(material).ok()? })
    }

    fn binding(&self, place: Place<'_>) -> Vec<u8> {
        framed(&[place.table.as_bytes(), place.column.as_bytes(), place.row, &self.id])
    }
}

impl Keyring {
    /// Encrypts a value for the place where it will be kept, with the current key and a fresh nonce.
    #[must_use]
    pub fn seal(&self, place: Place<'_>, plain: &[u8], random: &Random) -> Vec<u8> {
        let rings = self.rings();
        let (_, key) = rings.sealing.current();
        let ciphertext = cipher::encrypt(&key.cipher, random, &key.binding(place), plain);
        [[VERSION].as_slice(), &key.id, &ciphertext].concat()
    }

    /// Decrypts a value from the place where it was kept, with whichever live key it names.
    pub fn unseal(&self, place: Place<'_>, sealed: &[u8]) -> Result<SecretBytes, UnsealError> {
        let (id, rest) = split(sealed).ok_or(UnsealError::Tampered)?;
        let rings = self.rings();
        let (_, key) = rings
            .sealing
            .iter()
            .find(|(_, key)| key.id == id)
            .ok_or_else(|| UnsealError::UnknownKey(KeyId::from_bytes(id)))?;
        cipher::decrypt(&key.cipher, &key.binding(place), rest).ok_or(UnsealError::Tampered)
    }

    /// What every value begins with that is sealed with the current key: a statement can tell what is still to be done.
    #[must_use]
    pub fn sealed_prefix(&self) -> Vec<u8> {
        [[VERSION].as_slice(), &self.rings().sealing.current().1.id].concat()
    }

    /// The key that a value was sealed with, so that a rotation can tell what is still to be done (CRY-3).
    #[must_use]
    pub fn key_of(sealed: &[u8]) -> Option<KeyId> {
        split(sealed).map(|(id, _)| KeyId::from_bytes(id))
    }
}

/// The key's id, and the nonce with what follows.
fn split(sealed: &[u8]) -> Option<([u8; 8], &[u8])> {
    let (&version, rest) = sealed.split_first()?;
    let (id, rest) = rest.split_first_chunk::<8>()?;
    (version == VERSION).then_some((*id, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cry_1_the_key_id_is_bound_even_between_keys_of_equal_material() {
        let random = Random::seeded(1);
        let place = Place { table: "account", column: "email", row: b"row-1" };
        let key = |byte| SealingKey::open(&KeyId::from_bytes([byte; 8]), &[7; 32]).unwrap();
        let (one, other) = (key(1), key(2));
        let sealed = cipher::encrypt(&one.cipher, &random, &one.binding(place), b"value");
        assert!(cipher::decrypt(&one.cipher, &one.binding(place), &sealed).is_some());
        assert!(cipher::decrypt(&other.cipher, &other.binding(place), &sealed).is_none());
    }
}
