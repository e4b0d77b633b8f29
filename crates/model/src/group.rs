//! Groups: what accounts are put into, by a key that never changes.

use std::fmt;
use std::str::FromStr;
use thiserror::Error;

pub mod translation;

pub use text::LanguageTag;
pub use translation::{Translation, TranslationError, Translations};

use crate::time::Timestamp;

const MAX_CHARACTERS: usize = 64;

/// The name of a group in tokens, addresses and answers: 1 to 64 of `a-z A-Z 0-9 . _ -`, beginning with a letter or digit.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct GroupKey(String);

/// A group, and what it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its key.
    pub key: GroupKey,
    /// What it is called in which language.
    pub translations: Translations,
    /// When it was made.
    pub created_at: Timestamp,
}

/// The text is no key of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("must have 1 to 64 letters, digits, dots, dashes or underscores, and begin with a letter or digit")]
pub struct GroupKeyError;

impl GroupKey {
    /// The key as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for GroupKey {
    type Err = GroupKeyError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let fits = text.len() <= MAX_CHARACTERS
            && text.starts_with(|c: char| c.is_ascii_alphanumeric())
            && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'));
        if fits { Ok(Self(text.to_owned())) } else { Err(GroupKeyError) }
    }
}

impl fmt::Display for GroupKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_plain_words() {
        for key in ["staff", "team-7", "a", "EU.west_1", &"x".repeat(64)] {
            assert_eq!(key.parse::<GroupKey>().map(|key| key.to_string()), Ok(key.to_owned()));
        }
        for text in ["", "-a", ".a", "a b", "a/b", "grüße", &"x".repeat(65)] {
            assert_eq!(text.parse::<GroupKey>(), Err(GroupKeyError), "{text}");
        }
    }
}
