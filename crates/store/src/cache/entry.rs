//! What stands under an epoch key, and how it changes. The scripts in `redis/` say the same for Redis.

use super::Epochs;

/// One entry. None at all means that nothing is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Entry {
    /// A copy of what the database says.
    Copy(Epochs),
    /// Someone is asking the database.
    Lease(u64),
    /// Someone is changing it.
    Marks {
        held: Vec<Box<str>>,
        /// Whether there was ever more than one mark.
        several: bool,
    },
}

impl Entry {
    /// The entry with one more mark.
    pub(super) fn suspended(before: Option<Self>, mark: &str) -> Self {
        match before {
            Some(Self::Marks { mut held, .. }) => {
                held.push(mark.into());
                Self::Marks { held, several: true }
            }
            Some(Self::Copy(_) | Self::Lease(_)) | None => {
                Self::Marks { held: vec![mark.into()], several: false }
            }
        }
    }

    /// The entry after the change behind `mark` was committed.
    ///
    /// Where the mark was lost, nobody may trust what came instead: a copy or a lease goes, and a stranger's mark is
    /// told that it was not alone.
    pub(super) fn published(self, mark: &str, committed: Epochs) -> Option<Self> {
        let Self::Marks { mut held, several } = self else { return None };
        let others = held.iter().filter(|other| other.as_ref() != mark).count();
        let mine = others < held.len();
        held.retain(|other| other.as_ref() != mark);
        match (held.is_empty(), several) {
            (true, false) => Some(Self::Copy(committed)),
            (true, true) => None,
            (false, several) => Some(Self::Marks { held, several: several || !mine }),
        }
    }
}
