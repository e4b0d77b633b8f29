//! Passwords: Argon2id (RFC 9106) on a few threads of its own, behind a queue that refuses rather than grows (PWD-10).
//!
//! A password is hashed as it comes: no trimming, no cutting, no normalising. That is the caller's to decide, once.

mod phc;
mod workers;

#[cfg(test)]
mod tests;

use std::fmt;
use std::thread::available_parallelism;

use subtle::ConstantTimeEq;

use crate::{Random, SecretString};
use phc::Phc;
use workers::{Memory, Workers};

/// A password's hash as a PHC string, which names its own parameters and salt.
#[derive(Clone)]
pub struct PasswordHash(SecretString);

impl PasswordHash {
    /// A hash as it was stored. It is read when a password is verified; one that cannot be read is
    /// [`HashError::Failed`] there.
    #[must_use]
    pub const fn from_phc(phc: String) -> Self {
        Self(SecretString::new(phc))
    }

    /// The string to store: `$argon2id$v=19$m=19456,t=2,p=1$salt$tag`.
    #[must_use]
    pub fn as_phc(&self) -> &str {
        self.0.expose()
    }
}

impl fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[password hash]")
    }
}

/// Whether a password is the one that was hashed.
#[must_use]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is.
    Right {
        /// The hash was made with other parameters than today's: hash the password anew (PWD-9).
        needs_rehash: bool,
    },
    /// It is not, or there was no hash to compare with.
    Wrong,
}

/// Why there is no hash and no verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HashError {
    /// The queue is full: say so, and let the client come again.
    #[error("too many passwords are waiting to be hashed")]
    Busy,
    /// The stored hash cannot be read or asks for too much, or memory ran out.
    #[error("the password could not be hashed")]
    Failed,
}

/// Why a hasher could not be set up.
#[derive(Debug, thiserror::Error)]
pub enum HasherError {
    /// Argon2 does not know such parameters, or they are beyond what we would verify.
    #[error("the parameters for hashing passwords are out of range")]
    Settings,
    /// The system gave no thread.
    #[error("a thread for hashing passwords could not be started")]
    Thread(#[from] std::io::Error),
}

/// How passwords are hashed, and how many at once. The most memory ever kept is `threads` times `memory_kib`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HasherSettings {
    /// How many passwords are hashed at once.
    pub threads: usize,
    /// How many more may wait.
    pub queue: usize,
    /// Memory for each hash, in KiB.
    pub memory_kib: u32,
    /// Passes over that memory.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl Default for HasherSettings {
    /// A thread for each core, 64 waiting, 19 MiB and two passes.
    fn default() -> Self {
        let threads = available_parallelism().map_or(1, usize::from);
        Self { threads, queue: 64, memory_kib: 19_456, passes: 2, lanes: 1 }
    }
}

/// Hashes and verifies passwords. Cheap to clone; the threads end when the last clone is dropped.
#[derive(Clone)]
pub struct Hasher {
    workers: Workers,
    cost: Cost,
}

/// The parameters of Argon2id: KiB of memory, passes, lanes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Cost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

const SALT: usize = 16;
const TAG: usize = 32;
/// Argon2 knows no less for one lane.
const LEAST_KIB: u64 = 8;

impl Hasher {
    /// Starts the threads.
    pub fn new(settings: HasherSettings) -> Result<Self, HasherError> {
        let HasherSettings { threads, queue, memory_kib, passes, lanes } = settings;
        let cost = Cost { memory_kib, passes, lanes };
        if threads == 0 || !workers::is_sane(cost) {
            return Err(HasherError::Settings);
        }
        Ok(Self { workers: Workers::start(threads, queue, cost)?, cost })
    }

    /// How many passwords were hashed or compared since the start: each costs the same, whoever asked.
    #[must_use]
    pub fn computed(&self) -> u64 {
        self.workers.begun()
    }

    /// Hashes a password with a new salt.
    pub async fn hash(&self, password: SecretString, random: &Random) -> Result<PasswordHash, HashError> {
        let (cost, salt) = (self.cost, random.bytes::<SALT>());
        let hash = move |memory: &mut Memory| {
            let mut tag = [0; TAG];
            memory.argon2id(cost, &password, &salt, &mut tag)?;
            Ok(PasswordHash::from_phc(Phc { cost, salt: salt.to_vec(), tag: tag.to_vec() }.to_string()))
        };
        self.workers.run(hash).await
    }

    /// Compares a password with a stored hash. Without one it costs as much as with one of today's parameters, so that nobody can
    /// tell by the time whether there is an account, and about as much where the hash was made with lesser ones. Only one that
    /// was made with greater ones costs more, until its holder signs in.
    pub async fn verify(
        &self,
        password: SecretString,
        stored: Option<PasswordHash>,
    ) -> Result<Verdict, HashError> {
        let cost = self.cost;
        self.workers.run(move |memory| verdict(memory, cost, &password, stored.as_ref())).await
    }
}

fn verdict(
    memory: &mut Memory,
    cost: Cost,
    password: &SecretString,
    stored: Option<&PasswordHash>,
) -> Result<Verdict, HashError> {
    let known = match stored {
        Some(hash) => Phc::parse(hash.as_phc()).ok_or(HashError::Failed)?,
        None => Phc { cost, salt: vec![0; SALT], tag: vec![0; TAG] },
    };
    let mut tag = vec![0; known.tag.len()];
    memory.argon2id(known.cost, password, &known.salt, &mut tag)?;
    if let Some(rest) = cost.without(known.cost) {
        memory.argon2id(rest, password, &[0; SALT], &mut [0; TAG])?;
    }
    let same = bool::from(tag.ct_eq(&known.tag)) && stored.is_some();
    let as_today = known.cost == cost && known.salt.len() >= SALT && known.tag.len() >= TAG;
    Ok(if same { Verdict::Right { needs_rehash: !as_today } } else { Verdict::Wrong })
}

impl Cost {
    /// What takes as long as this, less what takes as long as that: time is memory times passes (RFC 9106, section 4).
    fn without(self, that: Self) -> Option<Self> {
        let work = |cost: Self| u64::from(cost.memory_kib) * u64::from(cost.passes);
        let rest = work(self).checked_sub(work(that)).filter(|rest| *rest >= LEAST_KIB)?;
        let passes = rest.div_ceil(self.memory_kib.into());
        let memory_kib = u32::try_from(rest / passes).ok()?;
        Some(Self { memory_kib, passes: u32::try_from(passes).ok()?, lanes: 1 })
    }
}

impl fmt::Debug for Hasher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hasher").field("cost", &self.cost).finish_non_exhaustive()
    }
}
