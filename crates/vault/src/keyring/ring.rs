//! The live keys of one purpose: the current one, then the next, then the former ones, newest first.

use std::cmp::Reverse;
use std::iter;

use super::{KeyId, KeyState, KeyringError, Purpose, RootKey, StoredKey};
use crate::SecretBytes;

pub(crate) struct Ring<K> {
    current: Live<K>,
    others: Vec<Live<K>>,
}

struct Live<K> {
    id: KeyId,
    created_at: i64,
    key: K,
}

/// A stored key and what was wrapped in it.
pub(super) type Unwrapped = (StoredKey, SecretBytes);

/// Unwraps all but the retired keys, and puts them in the order of the ring. Where not one opens, it is the root key
/// that is wrong; where some do, it is the others.
pub(super) fn unwrap(root: &RootKey, stored: Vec<StoredKey>) -> Result<Vec<Unwrapped>, KeyringError> {
    let mut keys: Vec<_> = stored.into_iter().filter(|key| key.state != KeyState::Retired).collect();
    keys.sort_by_key(|key| (rank(key.state), Reverse(key.created_at), key.id.clone()));
    let opened: Vec<_> = keys.iter().map(|key| key.unwrap(root)).collect();
    if !opened.is_empty() && opened.iter().all(Option::is_none) {
        return Err(KeyringError::WrongRootKey);
    }
    keys.into_iter()
        .zip(opened)
        .map(|(key, material)| match material {
            Some(material) => Ok((key, material)),
            None => Err(KeyringError::Malformed(key.id)),
        })
        .collect()
}

const fn rank(state: KeyState) -> u8 {
    match state {
        KeyState::Current => 0,
        KeyState::Next => 1,
        KeyState::Former => 2,
        KeyState::Retired => 3,
    }
}

impl<K> Ring<K> {
    /// Makes the ring of one purpose out of unwrapped keys in ring order.
    pub(super) fn build(
        keys: &[Unwrapped],
        purpose: Purpose,
        open: impl Fn(&KeyId, &[u8]) -> Option<K>,
    ) -> Result<Self, KeyringError> {
        let mut keys = keys.iter().filter(|(stored, _)| stored.purpose == purpose);
        let open = |(stored, material): &Unwrapped| {
            let key = open(&stored.id, material.expose())
                .ok_or_else(|| KeyringError::Malformed(stored.id.clone()))?;
            Ok(Live { id: stored.id.clone(), created_at: stored.created_at, key })
        };
        match keys.next() {
            Some(first) if first.0.state == KeyState::Current => {
                Ok(Self { current: open(first)?, others: keys.map(open).collect::<Result<_, _>>()? })
            }
            _ => Err(KeyringError::Missing(purpose)),
        }
    }

    pub(crate) const fn current(&self) -> (&KeyId, &K) {
        (&self.current.id, &self.current.key)
    }

    /// Every live key, the current one first.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&KeyId, &K)> {
        self.live().map(|live| (&live.id, &live.key))
    }

    /// Every live key, the oldest first: an order that does not change when a key becomes the current one.
    pub(crate) fn by_age(&self) -> impl Iterator<Item = (&KeyId, &K)> {
        let mut keys: Vec<_> = self.live().collect();
        keys.sort_by_key(|live| (live.created_at, &live.id));
        keys.into_iter().map(|live| (&live.id, &live.key))
    }

    fn live(&self) -> impl Iterator<Item = &Live<K>> {
        iter::once(&self.current).chain(&self.others)
    }

    pub(crate) fn find(&self, id: &str) -> Option<&K> {
        self.iter().find(|(known, _)| known.as_str() == id).map(|(_, key)| key)
    }
}
