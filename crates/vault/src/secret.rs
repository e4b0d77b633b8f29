//! A secret does not print, is not written out by serde, and is wiped from memory when dropped (CRY-8).

use std::fmt;

use serde::{Deserialize, Deserializer};
use zeroize::Zeroize;

/// A value that must not be seen. [`Secret::expose`] is the one way to it, and easy to search for.
///
/// It cannot be printed or serialised by accident:
///
/// ```
/// let secret = doorward_vault::SecretString::new("hidden".to_owned());
/// assert_eq!(format!("{secret:?}"), "[secret]");
/// ```
/// ```compile_fail
/// println!("{}", doorward_vault::SecretString::new("hidden".to_owned()));
/// ```
/// ```compile_fail
/// fn written(_: impl serde::Serialize) {}
/// written(doorward_vault::SecretString::new("hidden".to_owned()));
/// ```
pub struct Secret<T: Zeroize>(T);

/// A secret text: a password, a code, a token.
pub type SecretString = Secret<String>;

/// Secret bytes: key material, or what was sealed.
pub type SecretBytes = Secret<Vec<u8>>;

impl<T: Zeroize> Secret<T> {
    /// Takes a value into keeping.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// The value itself. Whoever calls this answers for where it goes.
    pub const fn expose(&self) -> &T {
        &self.0
    }
}

impl<T: Zeroize> From<T> for Secret<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T: Zeroize + Clone> Clone for Secret<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T: Zeroize> fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}

impl<T: Zeroize> Drop for Secret<T> {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl<'de, T: Zeroize + Deserialize<'de>> Deserialize<'de> for Secret<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};

    use super::*;

    #[test]
    fn cry_8_debug_says_nothing() {
        let secret = SecretString::new("hunter2".to_owned());
        assert_eq!(format!("{secret:?}"), "[secret]");
        assert_eq!(format!("{:?}", Some(&secret)), "Some([secret])");
        assert_eq!(secret.clone().expose(), "hunter2");
    }

    #[test]
    fn cry_8_dropping_wipes() {
        struct Witness(Arc<AtomicBool>);
        impl Zeroize for Witness {
            fn zeroize(&mut self) {
                self.0.store(true, Ordering::SeqCst);
            }
        }
        let wiped = Arc::new(AtomicBool::new(false));
        drop(Secret::new(Witness(Arc::clone(&wiped))));
        assert!(wiped.load(Ordering::SeqCst));
    }

    #[test]
    fn reads_from_json() {
        let secret: SecretString = serde_json::from_str(r#""p\u0000q""#).unwrap();
        assert_eq!(secret.expose(), "p\0q");
    }
}
