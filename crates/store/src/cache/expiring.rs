//! A map that many threads use at once and that can't grow without bound (RLM-10).
//!
//! Each shard has two generations. New and touched keys are in the young one; when that is full it becomes the old one,
//! and what was old is gone. So what is in use stays, what is not goes, and no step ever walks through the map.

use std::collections::HashMap;
use std::hash::{BuildHasher, Hash, RandomState};
use std::mem;
use std::sync::{Mutex, MutexGuard, PoisonError};

const SHARDS: usize = 16;

#[derive(Debug)]
pub(super) struct Expiring<K, V> {
    shards: [Mutex<Shard<K, V>>; SHARDS],
    hasher: RandomState,
    generation: usize,
}

/// An empty slot is a key that was asked for, or whose value was taken away.
#[derive(Debug)]
struct Shard<K, V> {
    young: HashMap<K, Option<V>>,
    old: HashMap<K, Option<V>>,
}

impl<K: Eq + Hash, V> Expiring<K, V> {
    /// Holds at most about `capacity` keys.
    pub(super) fn new(capacity: usize) -> Self {
        Self {
            shards: std::array::from_fn(|_| Mutex::new(Shard { young: HashMap::new(), old: HashMap::new() })),
            hasher: RandomState::new(),
            generation: (capacity / SHARDS / 2).max(1),
        }
    }

    /// Does `work` on what is kept under `key`, with nobody else at it.
    pub(super) fn update<T>(&self, key: K, work: impl FnOnce(&mut Option<V>) -> T) -> T {
        let mut shard = self.shard(&key);
        let Shard { young, old } = &mut *shard;
        if young.contains_key(&key) {
            return work(young.entry(key).or_default());
        }
        let carried = old.remove(&key).flatten();
        if young.len() >= self.generation {
            *old = mem::take(young);
        }
        work(young.entry(key).or_insert(carried))
    }

    fn shard(&self, key: &K) -> MutexGuard<'_, Shard<K, V>> {
        let hash = usize::try_from(self.hasher.hash_one(key) >> 48).unwrap_or(0);
        #[expect(clippy::indexing_slicing, reason = "a remainder is below what it was divided by")]
        let shard = &self.shards[hash % SHARDS];
        // A panic elsewhere leaves a slot as it was before or after, both of which are whole.
        shard.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys<K, V>(map: &Expiring<K, V>) -> usize {
        map.shards
            .iter()
            .map(|shard| shard.lock().unwrap())
            .map(|shard| shard.young.len() + shard.old.len())
            .sum()
    }

    #[test]
    fn rlm_10_a_million_keys_do_not_fit() {
        let map = Expiring::new(1 << 12);
        for key in 0..1_000_000_u32 {
            map.update(key, |slot| *slot = Some(key));
        }
        assert!((1 << 11..=1 << 12).contains(&keys(&map)), "{}", keys(&map));
    }

    #[test]
    fn a_key_in_use_outlives_a_flood() {
        let map = Expiring::new(1 << 10);
        map.update(u32::MAX, |slot| *slot = Some(7));
        for key in 0..100_000 {
            map.update(key, |slot| *slot = Some(0));
            if key % 100 == 0 {
                assert_eq!(map.update(u32::MAX, |slot| *slot), Some(7));
            }
        }
    }
}
