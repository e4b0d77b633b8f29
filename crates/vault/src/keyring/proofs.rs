//! Digests with the ring's keys: blind indexes of what is sealed, and proofs of codes and tokens.

use subtle::{Choice, ConstantTimeEq};

use super::{KeyId, Keyring};
use crate::Digest;

impl Keyring {
    /// The digest by which a sealed value is found, made with the current key. `label` names the column.
    #[must_use]
    pub fn blind_index(&self, label: &str, value: &[u8]) -> Digest {
        self.rings().blind_index.current().1.digest(label, &[value])
    }

    /// The same under every live key, each with the key's name, the oldest key first: what is to be found by one and unique
    /// under all is kept under each of them (CRY-5).
    #[must_use]
    pub fn blind_indexes(&self, label: &str, value: &[u8]) -> Vec<(KeyId, Digest)> {
        let rings = self.rings();
        rings.blind_index.by_age().map(|(id, key)| (id.clone(), key.digest(label, &[value]))).collect()
    }

    /// The digest to store of a code or token, made with the current key. `label` names what it proves, `parts` bind it
    /// to whom and what it was made for.
    #[must_use]
    pub fn digest(&self, label: &str, parts: &[&[u8]]) -> Digest {
        self.rings().digest.current().1.digest(label, parts)
    }

    /// The same under every live key, the current one first: what was stored may bear any of them, and most bears the first.
    #[must_use]
    pub fn digests(&self, label: &str, parts: &[&[u8]]) -> Vec<Digest> {
        self.rings().digest.iter().map(|(_, key)| key.digest(label, parts)).collect()
    }

    /// The same, the oldest key first: what is counted under a digest is counted under each of them, in an order that two
    /// instances share also while only one of them has heard of a new key.
    #[must_use]
    pub fn subjects(&self, label: &str, parts: &[&[u8]]) -> Vec<Digest> {
        self.rings().digest.by_age().map(|(_, key)| key.digest(label, parts)).collect()
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
