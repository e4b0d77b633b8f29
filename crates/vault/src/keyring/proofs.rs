//! Digests with the ring's keys: blind indexes of what is sealed, and proofs of codes and tokens.

use subtle::{Choice, ConstantTimeEq};

use super::Keyring;
use crate::Digest;

impl Keyring {
    /// The digest by which a sealed value is found, made with the current key. `label` names the column.
    #[must_use]
    pub fn blind_index(&self, label: &str, value: &[u8]) -> Digest {
        self.0.blind_index.current().1.digest(label, &[value])
    }

    /// The same under every live key, the current one first: a look-up during a rotation asks for any of them (CRY-5).
    #[must_use]
    pub fn blind_indexes(&self, label: &str, value: &[u8]) -> Vec<Digest> {
        self.0.blind_index.iter().map(|(_, key)| key.digest(label, &[value])).collect()
    }

    /// The digest to store of a code or token, made with the current key. `label` names what it proves, `parts` bind it
    /// to whom and what it was made for.
    #[must_use]
    pub fn digest(&self, label: &str, parts: &[&[u8]]) -> Digest {
        self.0.digest.current().1.digest(label, parts)
    }

    /// The same under every live key, the current one first.
    #[must_use]
    pub fn digests(&self, label: &str, parts: &[&[u8]]) -> Vec<Digest> {
        self.0.digest.iter().map(|(_, key)| key.digest(label, parts)).collect()
    }

    /// Whether a stored digest was made of these parts under any live key. All are compared, whichever matches.
    #[must_use]
    pub fn digest_matches(&self, label: &str, parts: &[&[u8]], stored: &Digest) -> bool {
        let found = self
            .digests(label, parts)
            .iter()
            .fold(Choice::from(0), |found, digest| found | digest.as_bytes().ct_eq(stored.as_bytes()));
        found.into()
    }
}
