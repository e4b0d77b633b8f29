//! Chance: the operating system's in production, a seeded one in tests, and nothing else (CRY-7).

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use uuid::Uuid;
use zeroize::Zeroize;

use crate::SecretString;

/// A source of random bytes, and of the codes, tokens and ids made from them. Cheap to clone.
#[derive(Clone)]
pub enum Random {
    /// The operating system's generator.
    System,
    /// The same bytes for the same seed: for tests alone.
    Seeded(Arc<Mutex<Seeded>>),
}

/// The state of [`Random::Seeded`]: SHA-256 over a seed and a counter.
pub struct Seeded {
    seed: u64,
    counter: u64,
    left: Vec<u8>,
}

/// Bytes from here on are thrown away, so that each of the ten digits stands for 25 byte values.
const UNEVEN: u8 = 250;

impl Random {
    /// A generator that gives the same bytes each time; its clones share one stream.
    #[must_use]
    pub fn seeded(seed: u64) -> Self {
        Self::Seeded(Arc::new(Mutex::new(Seeded { seed, counter: 0, left: Vec::new() })))
    }

    /// Fills the buffer.
    ///
    /// # Panics
    /// When the operating system has no randomness to give.
    pub fn fill(&self, buffer: &mut [u8]) {
        match self {
            Self::System => fill_from_system(buffer),
            Self::Seeded(state) => state.lock().unwrap_or_else(PoisonError::into_inner).fill(buffer),
        }
    }

    /// `N` random bytes.
    #[must_use]
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.fill(&mut bytes);
        bytes
    }

    /// A code of that many decimal digits, each value equally likely, leading zeros kept.
    #[must_use]
    pub fn code(&self, digits: u32) -> SecretString {
        let mut missing = digits as usize;
        let mut code = String::with_capacity(missing);
        let mut pool = [0; 16];
        while missing > 0 {
            let drawn = pool.split_at_mut(missing.min(16)).0;
            self.fill(drawn);
            for byte in drawn.iter().filter(|byte| **byte < UNEVEN) {
                code.push(char::from(b'0' + byte % 10));
                missing -= 1;
            }
        }
        pool.zeroize();
        SecretString::new(code)
    }

    /// A token of 256 bits: 43 characters of base64url without padding.
    #[must_use]
    pub fn token(&self) -> SecretString {
        let mut bytes: [u8; 32] = self.bytes();
        let token = URL_SAFE_NO_PAD.encode(bytes);
        bytes.zeroize();
        SecretString::new(token)
    }

    /// An id of 128 random bits, that nobody can guess.
    #[must_use]
    pub fn id(&self) -> [u8; 16] {
        self.bytes()
    }

    /// A UUID of version 7 (RFC 9562, section 5.7): ids made later sort later, by the millisecond.
    #[must_use]
    pub fn uuid_v7(&self, now_micros: i64) -> Uuid {
        let millis = u64::try_from(now_micros.div_euclid(1_000)).unwrap_or(0);
        uuid::Builder::from_unix_timestamp_millis(millis, &self.bytes()).into_uuid()
    }
}

#[expect(clippy::panic, reason = "without randomness no secret can be made, and none may be made up")]
#[expect(clippy::disallowed_methods, reason = "this is the one place that asks the operating system")]
fn fill_from_system(buffer: &mut [u8]) {
    if let Err(error) = getrandom::fill(buffer) {
        panic!("the operating system gives no randomness: {error}");
    }
}

impl Seeded {
    fn fill(&mut self, buffer: &mut [u8]) {
        for byte in buffer {
            if self.left.is_empty() {
                self.left = self.block();
            }
            *byte = self.left.pop().unwrap_or_default();
        }
    }

    fn block(&mut self) -> Vec<u8> {
        self.counter += 1;
        Sha256::new()
            .chain_update(self.seed.to_be_bytes())
            .chain_update(self.counter.to_be_bytes())
            .finalize()
            .to_vec()
    }
}

impl fmt::Debug for Random {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::System => "Random::System",
            Self::Seeded(_) => "Random::Seeded",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Chi-square of the counts against an even spread over as many bins.
    fn chi_square(counts: &[u32]) -> f64 {
        let expected =
            f64::from(counts.iter().sum::<u32>()) / f64::from(u32::try_from(counts.len()).unwrap());
        counts.iter().map(|count| (f64::from(*count) - expected).powi(2) / expected).sum()
    }

    #[test]
    fn eml_1_codes_are_uniform_over_a_million() {
        let random = Random::seeded(1);
        let mut digits = [[0u32; 10]; 6];
        let mut thousands = vec![0u32; 1000];
        for _ in 0..1_000_000 {
            let code = random.code(6);
            for (counts, digit) in digits.iter_mut().zip(code.expose().bytes()) {
                counts[usize::from(digit - b'0')] += 1;
            }
            thousands[code.expose()[..3].parse::<usize>().unwrap()] += 1;
        }
        // One in a thousand fair generators would pass these limits.
        for counts in digits {
            assert!(chi_square(&counts) < 27.88, "{counts:?}");
        }
        assert!(chi_square(&thousands) < 1143.0);
    }

    #[test]
    fn eml_1_codes_have_their_length_and_leading_zeros() {
        let random = Random::System;
        for digits in [0, 1, 6, 8, 16, 17, 40] {
            let code = random.code(digits);
            assert_eq!(code.expose().len(), digits as usize);
            assert!(code.expose().bytes().all(|byte| byte.is_ascii_digit()));
        }
        assert!((0..10_000).any(|_| random.code(6).expose().starts_with('0')));
    }

    #[test]
    fn a_seed_repeats_and_the_system_does_not() {
        assert_eq!(Random::seeded(7).bytes::<100>(), Random::seeded(7).bytes::<100>());
        assert_ne!(Random::seeded(7).bytes::<100>(), Random::seeded(8).bytes::<100>());
        assert_ne!(Random::System.bytes::<32>(), Random::System.bytes::<32>());
        let shared = Random::seeded(7);
        assert_ne!(shared.clone().id(), shared.id());
    }

    #[test]
    fn tokens_carry_256_bits() {
        let token = Random::System.token();
        assert_eq!(URL_SAFE_NO_PAD.decode(token.expose()).unwrap().len(), 32);
    }

    #[test]
    fn uuids_are_version_7_and_sort_by_time() {
        let random = Random::seeded(3);
        let (early, late) = (random.uuid_v7(1_700_000_000_000_000), random.uuid_v7(1_700_000_000_001_000));
        assert_eq!(early.get_version_num(), 7);
        assert!(early < late);
        assert_ne!(random.uuid_v7(5_000), random.uuid_v7(5_000));
        assert_eq!(random.uuid_v7(-1).get_version_num(), 7);
    }
}
