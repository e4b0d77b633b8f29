//! What a key is called, what it is for, and where it stands in its life.

use std::fmt;

use crate::Random;

/// What a key is for. No key serves two purposes (TOK-5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// Signs tokens.
    Signing,
    /// Encrypts what is kept.
    Sealing,
    /// Finds what is encrypted by its exact value.
    BlindIndex,
    /// Digests codes and tokens.
    Digest,
}

/// Where a key stands: it is announced, used, still honoured, and at last put away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum KeyState {
    /// Known, but not yet used for new work.
    Next,
    /// Used for new work.
    Current,
    /// Honoured for what was made with it.
    Former,
    /// No longer opened.
    Retired,
}

/// The name of a key: 64 random bits as sixteen hexadecimal digits. Not a secret.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct KeyId(String);

impl Purpose {
    /// Every purpose.
    pub const ALL: [Self; 4] = [Self::Signing, Self::Sealing, Self::BlindIndex, Self::Digest];

    /// The word for it in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Signing => "signing",
            Self::Sealing => "sealing",
            Self::BlindIndex => "blind-index",
            Self::Digest => "digest",
        }
    }

    /// The purpose that this word stands for.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|purpose| purpose.as_str() == word)
    }
}

impl KeyState {
    /// Every state, in the order of a key's life.
    pub const ALL: [Self; 4] = [Self::Next, Self::Current, Self::Former, Self::Retired];

    /// The word for it in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Next => "next",
            Self::Current => "current",
            Self::Former => "former",
            Self::Retired => "retired",
        }
    }

    /// The state that this word stands for.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == word)
    }
}

impl KeyId {
    /// A new name.
    #[must_use]
    pub fn generate(random: &Random) -> Self {
        Self::from_bytes(random.bytes())
    }

    /// A name as it was stored or received; `None` unless it is sixteen lower-case hexadecimal digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let hexadecimal = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        (text.len() == 16 && text.bytes().all(hexadecimal)).then(|| Self(text.to_owned()))
    }

    /// The sixteen digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(super) fn from_bytes(bytes: [u8; 8]) -> Self {
        Self(format!("{:016x}", u64::from_be_bytes(bytes)))
    }

    pub(super) fn to_bytes(&self) -> Option<[u8; 8]> {
        u64::from_str_radix(&self.0, 16).ok().map(u64::to_be_bytes)
    }
}

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_as_they_are_written() {
        for purpose in Purpose::ALL {
            assert_eq!(Purpose::parse(purpose.as_str()), Some(purpose));
        }
        for state in KeyState::ALL {
            assert_eq!(KeyState::parse(state.as_str()), Some(state));
        }
        assert_eq!(Purpose::parse("Signing"), None);
        assert_eq!(KeyState::parse(""), None);
    }

    #[test]
    fn tok_4_a_key_id_is_sixteen_hexadecimal_digits() {
        let id = KeyId::from_bytes([0, 1, 2, 3, 4, 5, 6, 0xff]);
        assert_eq!(id.as_str(), "00010203040506ff");
        assert_eq!(id.to_bytes(), Some([0, 1, 2, 3, 4, 5, 6, 0xff]));
        assert_eq!(KeyId::parse(id.as_str()), Some(id));
        for wrong in [
            "",
            "00010203040506f",
            "00010203040506fff",
            "00010203040506FF",
            "../../etc/passwd",
            "+001020304050607",
        ] {
            assert_eq!(KeyId::parse(wrong), None, "{wrong}");
        }
    }
}
