//! One-time codes as people type them.

use thiserror::Error;
use vault::{Secret, SecretString};

/// Digits of a code, mailed or shown by an app.
pub const DIGITS: u32 = 6;

/// Six ASCII digits, spaces removed.
#[derive(Clone, Debug)]
pub struct OneTimeCode(SecretString);

/// The text is not a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("must be a code of 6 digits")]
pub struct CodeError;

impl OneTimeCode {
    /// Removes spaces, then takes exactly six ASCII digits. The one normalisation there is: what is compared is
    /// also what is marked as used (EML-2).
    pub fn parse(text: &str) -> Result<Self, CodeError> {
        let digits: String = text.chars().filter(|c| *c != ' ').collect();
        let fits = digits.len() == DIGITS as usize && digits.bytes().all(|b| b.is_ascii_digit());
        if fits { Ok(Self(Secret::new(digits))) } else { Err(CodeError) }
    }

    /// The digits, for a digest or a comparison.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// EML-2: leading zeros stay, spaces go, everything else is no code.
    #[test]
    fn only_six_ascii_digits_are_a_code() {
        for text in ["012345", " 012 345", "0 1 2 3 4 5 "] {
            assert_eq!(OneTimeCode::parse(text).map(|c| c.expose().to_owned()), Ok("012345".to_owned()));
        }
        for text in ["", "12345", "1234567", "١٢٣٤٥٦", "12345a", "+12345", "123\t456", "123456\0"] {
            assert_eq!(OneTimeCode::parse(text).map(|_| ()), Err(CodeError), "{text:?}");
        }
    }
}
