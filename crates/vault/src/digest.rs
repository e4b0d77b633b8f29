//! Keyed digests: HMAC-SHA-256, equal only in constant time (TOK-9, EML-12).

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;

use crate::framing::framed;

/// What is stored in place of a code, a token or an address. Equality takes the same time whatever differs.
#[derive(Clone, Copy)]
pub struct Digest([u8; 32]);

impl Digest {
    /// The 32 bytes, to be stored.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// A digest as it was stored; `None` unless there are exactly 32 bytes.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }
}

impl PartialEq for Digest {
    fn eq(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl Eq for Digest {}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[digest]")
    }
}

/// A key that makes digests.
pub(crate) struct MacKey(Hmac<Sha256>);

impl MacKey {
    /// Takes 32 bytes of key material, no fewer and no more.
    pub(crate) fn open(material: &[u8]) -> Option<Self> {
        let material: &[u8; 32] = material.try_into().ok()?;
        Hmac::new_from_slice(material).ok().map(Self)
    }

    /// The digest of these parts under this label. Another label or another split gives another digest.
    pub(crate) fn digest(&self, label: &str, parts: &[&[u8]]) -> Digest {
        let mac = self.0.clone().chain_update(framed(&[label.as_bytes()])).chain_update(framed(parts));
        Digest(mac.finalize().into_bytes().into())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn key(byte: u8) -> MacKey {
        MacKey::open(&[byte; 32]).unwrap()
    }

    proptest! {
        #[test]
        fn equal_exactly_for_equal_input(a: (String, Vec<u8>, Vec<u8>), b: (String, Vec<u8>, Vec<u8>)) {
            let digest = |(label, x, y): &(String, Vec<u8>, Vec<u8>)| key(1).digest(label, &[x, y]);
            prop_assert_eq!(digest(&a), digest(&a));
            prop_assert_eq!(a == b, digest(&a) == digest(&b));
        }

        #[test]
        fn stored_and_read_again(parts: Vec<u8>) {
            let digest = key(2).digest("label", &[&parts]);
            prop_assert_eq!(Digest::from_bytes(digest.as_bytes()), Some(digest));
        }
    }

    #[test]
    fn label_split_and_key_all_count() {
        let digest = key(1).digest("a", &[b"bc", b"d"]);
        assert_ne!(digest, key(1).digest("ab", &[b"c", b"d"]));
        assert_ne!(digest, key(1).digest("a", &[b"b", b"cd"]));
        assert_ne!(digest, key(1).digest("a", &[b"bcd"]));
        assert_ne!(digest, key(2).digest("a", &[b"bc", b"d"]));
    }

    #[test]
    fn shape_is_checked_and_nothing_is_printed() {
        assert_eq!(Digest::from_bytes(&[0; 31]), None);
        assert_eq!(Digest::from_bytes(&[0; 33]), None);
        assert!(MacKey::open(&[1; 31]).is_none());
        assert_eq!(format!("{:?}", Digest([7; 32])), "[digest]");
    }
}
