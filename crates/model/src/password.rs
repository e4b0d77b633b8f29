//! What a password must be. Hashing is in `vault`.

use thiserror::Error;
use unicode_normalization::UnicodeNormalization;
use vault::{Secret, SecretString};
use zxcvbn::zxcvbn;

/// No password is longer; longer input is refused and never cut (PWD-2).
pub const MAX_BYTES: usize = 1024;
/// Guessability is judged on the first characters: the estimate is quadratic in the length.
const JUDGED_CHARACTERS: usize = 100;
/// What people choose most often; each word is 8 characters or more, in lower case.
const COMMON: &str = include_str!("../assets/common_passwords.txt");

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
    /// On the list of those that people choose most often (PWD-5).
    #[error("is one of the most common passwords: choose another one")]
    Common,
    /// The person's own name or address, or the application's name (PWD-5).
    #[error("must not be your name, your address or the name of this application")]
    Known,
    /// Too easy to guess, also for somebody who knows the person's name and address.
    #[error("is too easy to guess: use several uncommon words or a longer passphrase")]
    TooWeak,
    /// The operator demands classes of characters and one is missing.
    #[error("must contain lower-case and upper-case letters, digits and symbols")]
    MissingClass,
    /// It is known to have leaked.
    #[error("was leaked from some other service: choose another one")]
    Leaked,
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
        let word = password.to_lowercase();
        if is_common(&word) {
            return Err(PasswordError::Common);
        }
        if known.iter().any(|known| known.nfc().collect::<String>().to_lowercase() == word) {
            return Err(PasswordError::Known);
        }
        let judged: String = password.chars().take(JUDGED_CHARACTERS).collect();
        if u8::from(zxcvbn(&judged, known).score()) < policy.min_strength {
            return Err(PasswordError::TooWeak);
        }
        Ok(Self(Secret::new(password)))
    }

    /// The password, to be compared with those that were leaked somewhere.
    #[must_use]
    pub const fn secret(&self) -> &SecretString {
        &self.0
    }

    /// The password, for hashing alone.
    #[must_use]
    pub fn into_secret(self) -> SecretString {
        self.0
    }
}

/// Whether the word is on the list as it is; the lines that begin with `#` say where the list comes from.
fn is_common(word: &str) -> bool {
    COMMON.lines().filter(|line| !line.starts_with('#')).any(|line| line == word)
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
    fn pwd_3_one_class_of_characters_is_enough_unless_the_operator_asks_for_all() {
        let strict = Policy { require_classes: true, ..POLICY };
        for one_class in ["quixotarian", "tallorangeladdersings", "902741835560", "ЖуравлиЛетятНаЮг"]
        {
            assert!(chosen(one_class, &[]).is_ok(), "{one_class}");
            assert!(Password::choose(one_class, strict, &[]).is_err(), "{one_class}");
        }
    }

    #[test]
    fn guessable_passwords_are_refused() {
        assert_eq!(chosen("hallo1234", &[]), Err(PasswordError::TooWeak));
        assert!(chosen("quixotarian", &[]).is_ok());
        assert_eq!(chosen("quixotarian7", &["quixotarian"]), Err(PasswordError::TooWeak));
        assert!(chosen("tall orange ladder sings", &[]).is_ok());
    }

    /// PWD-5: the list stands by itself, whatever strength the operator asks for, and is exact on the word in lower case.
    #[test]
    fn pwd_5_common_and_known_words_are_refused_by_name() {
        let lenient = |text: &str| {
            Password::choose(text, Policy { min_strength: 0, ..POLICY }, &["Zo\u{eb}-M\u{fc}ller"]).err()
        };
        for common in ["password1", "PassWord1", "1qaz2wsx", "trustno1"] {
            assert_eq!(lenient(common), Some(PasswordError::Common), "{common}");
        }
        for known in ["zo\u{eb}-m\u{fc}ller", "ZOE\u{308}-MU\u{308}LLER"] {
            assert_eq!(lenient(known), Some(PasswordError::Known), "{known}");
        }
        for other in ["password1 ", "password1password1", "# taken from", "aaaaaaab"] {
            assert_eq!(lenient(other), None, "{other}");
        }
    }

    /// PWD-5: at least three thousand words that the length alone would let pass, each as it is compared.
    #[test]
    fn pwd_5_the_list_is_long_enough_and_in_the_form_that_is_compared() {
        let words: Vec<_> = COMMON.lines().filter(|line| !line.starts_with('#')).collect();
        assert!(words.len() >= 3_000);
        for word in words {
            assert!(word.chars().count() >= POLICY.min_length, "{word}");
            assert_eq!(word.nfc().collect::<String>().to_lowercase(), word);
        }
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
