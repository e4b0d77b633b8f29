//! What a person is called.

use std::fmt;
use thiserror::Error;
use unicode_normalization::UnicodeNormalization;

const MAX_CHARACTERS: usize = 100;

/// A person's name for themselves: 1 to 100 characters, Unicode NFC, no control characters.
#[derive(Clone, PartialEq, Eq)]
pub struct Name(String);

/// Why a text is not a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NameError {
    /// Nothing but white space.
    #[error("must not be empty")]
    Empty,
    /// Longer than 100 characters.
    #[error("must have at most 100 characters")]
    TooLong,
    /// A line break, a direction override or another character that does not print.
    #[error("must not contain control characters")]
    Control,
}

impl Name {
    /// Trims and normalises `text`.
    pub fn parse(text: &str) -> Result<Self, NameError> {
        let name: String = text.trim().nfc().collect();
        if name.is_empty() {
            return Err(NameError::Empty);
        }
        if name.chars().count() > MAX_CHARACTERS {
            return Err(NameError::TooLong);
        }
        if name.chars().any(forges_text) {
            return Err(NameError::Control);
        }
        Ok(Self(name))
    }

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[name]")
    }
}

/// Whether a character could break a line or turn the reading direction of what stands around it (AUD-3).
#[must_use]
pub fn forges_text(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_trimmed_and_composed() {
        assert_eq!(Name::parse("  Rene\u{301} ").map(|n| n.as_str().to_owned()), Ok("Ren\u{e9}".to_owned()));
    }

    #[test]
    fn what_is_no_name_is_refused() {
        assert_eq!(Name::parse(" \t"), Err(NameError::Empty));
        assert_eq!(Name::parse(&"x".repeat(101)), Err(NameError::TooLong));
        assert_eq!(Name::parse("a\r\nBcc: b"), Err(NameError::Control));
        assert_eq!(Name::parse("a\u{202e}b"), Err(NameError::Control));
    }
}
