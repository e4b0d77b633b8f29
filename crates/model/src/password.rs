//! What a password must be. Hashing is in `vault`.

use thiserror::Error;
use unicode_normalization::UnicodeNormalization;
use vault::{Secret, SecretString};
use zxcvbn::zxcvbn;

/// No password is longer; longer input is refused and never cut (PWD-2).
pub const MAX_BYTES: usize = 1024;
/// Guessability is judged on the first characters: the estimate is quadratic in the length.
const JUDGED_CHARACTERS: usize = 100;

/// A password as it is hashed: Unicode NFC and otherwise exactly as typed (PWD-4, RFC 8265 section 4.2).
#[derive(Clone, Debug)]
pub struct Password(SecretString);

/// Why a password was not taken. The sentences are shown to the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PasswordError {
    /// Shorter than the policy allows.
    #[error("must have at least {0} characters")]
    TooShort(usize),
    /// Longer than [`MAX_BYTES`].
    #[error("must have at most {MAX_BYTES} bytes")]
    TooLong,
    /// Too easy to guess, also for somebody who knows the person's name and address.
    #[error("is too easy to guess: use several uncommon words or a longer passphrase")]
    TooWeak,
    /// The operator demands classes of characters and one is missing.
    #[error("must contain lower-case and upper-case letters, digits and symbols")]
    MissingClass,
}

/// The operator's rules for new passwords.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    /// Characters (Unicode code points) at the least, never below 8 (PWD-1).
    pub min_length: usize,
    /// zxcvbn score at the least, 0 to 4.
    pub min_strength: u8,
    /// Whether lower case, upper case, digits and symbols must all occur; off by default (PWD-3).
    pub require_classes: bool,
}

impl Password {
    /// Takes what a person typed at a sign-in. Too long or empty is simply no password of anybody: `None`.
    #[must_use]
    pub fn typed(text: &str) -> Option<Self> {
        let fits = !text.is_empty() && text.len() <= MAX_BYTES;
        fits.then(|| Self(Secret::new(text.nfc().collect())))
    }

    /// Takes a new password that fits the policy; `known` are words an attacker would try first.
    pub fn choose(text: &str, policy: Policy, known: &[&str]) -> Result<Self, PasswordError> {
        if text.len() > MAX_BYTES {
            return Err(PasswordError::TooLong);
        }
        let password: String = text.nfc().collect();
        if password.chars().count() < policy.min_length {
            return Err(PasswordError::TooShort(policy.min_length));
        }
        if policy.require_classes && !has_all_classes(&password) {
            return Err(PasswordError::MissingClass);
        }
        let judged: String = password.chars().take(JUDGED_CHARACTERS).collect();
        if u8::from(zxcvbn(&judged, known).score()) < policy.min_strength {
            return Err(PasswordError::TooWeak);
        }
        Ok(Self(Secret::new(password)))
    }

    /// The password, for hashing alone.
    #[must_use]
    pub fn into_secret(self) -> SecretString {
        self.0
    }
}

fn has_all_classes(password: &str) -> bool {
    let any = |class: fn(char) -> bool| password.chars().any(class);
    any(char::is_lowercase)
        && any(char::is_uppercase)
        && any(char::is_numeric)
        && any(|c| !c.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLICY: Policy = Policy { min_length: 8, min_strength: 3, require_classes: false };

    fn chosen(text: &str, known: &[&str]) -> Result<String, PasswordError> {
        Password::choose(text, POLICY, known).map(|p| p.into_secret().expose().to_owned())
    }

    /// PWD-1, PWD-2: characters are code points, whatever they look like; nothing is cut.
    #[test]
    fn length_counts_characters_and_bytes() {
        let long_enough =
            |text: &str| Password::choose(text, Policy { min_strength: 0, ..POLICY }, &[]).err();
        for seven in ["x7$Kq!z", "🦀🐙🦑🐡🐠🐟🐬"] {
            assert_eq!(long_enough(seven), Some(PasswordError::TooShort(8)));
        }
        for enough in ["x7$Kq!zR", "🦀🐙🦑🐡🐠🐟🐬🐳", &"x7$Kq!zR".repeat(8), &"x7$Kq!zR".repeat(128)]
        {
            assert_eq!(long_enough(enough), None);
        }
        assert_eq!(long_enough(&"x".repeat(MAX_BYTES + 1)), Some(PasswordError::TooLong));
    }

    #[test]
    fn guessable_passwords_are_refused() {
        assert_eq!(chosen("password1", &[]), Err(PasswordError::TooWeak));
        assert!(chosen("quixotarian", &[]).is_ok());
        assert_eq!(chosen("quixotarian", &["quixotarian"]), Err(PasswordError::TooWeak));
        assert!(chosen("tall orange ladder sings", &[]).is_ok());
    }

    #[test]
    fn composed_and_decomposed_are_one_password() {
        assert_eq!(chosen("caf\u{e9} noir, table 17", &[]), chosen("cafe\u{301} noir, table 17", &[]));
    }

    #[test]
    fn classes_are_demanded_where_asked() {
        let policy = Policy { require_classes: true, ..POLICY };
        assert_eq!(
            Password::choose("tall orange ladder sings", policy, &[]).err(),
            Some(PasswordError::MissingClass)
        );
        assert!(Password::choose("Tall orange ladder sings 7 times!", policy, &[]).is_ok());
    }
}
