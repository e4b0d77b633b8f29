//! The root key: the one secret that is not in the database, and that opens all those which are.

use base64::Engine;
use base64::alphabet::{Alphabet, STANDARD, URL_SAFE};
use base64::engine::general_purpose::STANDARD as PADDED;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305};
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroize;

use crate::{Random, Secret, SecretBytes, SecretString};

/// The key that wraps all other keys: 32 random bytes.
#[derive(Clone, Debug)]
pub struct RootKey(Secret<[u8; 32]>);

/// Why a text is not a root key. It never repeats the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RootKeyError {
    /// The text is not base64.
    #[error("a root key is 32 random bytes in base64; this is not base64")]
    NotBase64,
    /// The text is base64, but of another length.
    #[error("a root key is 32 bytes in base64; this is {0} bytes")]
    Length(usize),
    /// One byte, again and again: somebody filled in a form.
    #[error("this root key is not random: it repeats a single byte")]
    NotRandom,
}

impl RootKey {
    /// A new root key.
    #[must_use]
    pub fn generate(random: &Random) -> Self {
        Self(Secret::new(random.bytes()))
    }

    /// Reads base64, of the standard or the URL-safe alphabet, with or without padding (CRY-6).
    pub fn from_base64(text: &str) -> Result<Self, RootKeyError> {
        let alphabet = if text.contains(['-', '_']) { &URL_SAFE } else { &STANDARD };
        let bytes =
            lenient(alphabet).decode(text).map(SecretBytes::new).map_err(|_| RootKeyError::NotBase64)?;
        let key: [u8; 32] =
            bytes.expose().as_slice().try_into().map_err(|_| RootKeyError::Length(bytes.expose().len()))?;
        let key = Secret::new(key);
        if key.expose().iter().all(|byte| Some(byte) == key.expose().first()) {
            return Err(RootKeyError::NotRandom);
        }
        Ok(Self(key))
    }

    /// The key as standard base64 with padding: 44 characters.
    #[must_use]
    pub fn to_base64(&self) -> SecretString {
        SecretString::new(PADDED.encode(self.0.expose()))
    }

    /// The cipher that wraps data keys, under a key derived for that alone (HKDF, RFC 5869).
    #[expect(clippy::expect_used, reason = "HKDF-SHA-256 gives up to 8160 bytes")]
    pub(super) fn wrapping_cipher(&self) -> XChaCha20Poly1305 {
        let mut key = [0; 32];
        Hkdf::<Sha256>::new(None, self.0.expose())
            .expand(b"doorward:wrap", &mut key)
            .expect("HKDF-SHA-256 gives 32 bytes");
        let cipher = XChaCha20Poly1305::new(&key.into());
        key.zeroize();
        cipher
    }
}

fn lenient(alphabet: &Alphabet) -> GeneralPurpose {
    let config = GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    GeneralPurpose::new(alphabet, config)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cry_6_reads_what_it_writes_in_every_spelling() {
        let written = RootKey::generate(&Random::seeded(9)).to_base64();
        let padded = written.expose();
        let url_safe = padded.replace('+', "-").replace('/', "_");
        assert_ne!(padded, &url_safe, "the seed was to give both alphabets something to do");
        for spelling in
            [padded.as_str(), padded.trim_end_matches('='), &url_safe, url_safe.trim_end_matches('=')]
        {
            assert_eq!(RootKey::from_base64(spelling).unwrap().to_base64().expose(), padded);
        }
    }

    #[test]
    fn cry_6_absent_short_long_or_default_is_refused() {
        let refusal = |text: &str| RootKey::from_base64(text).unwrap_err();
        assert_eq!(refusal(""), RootKeyError::Length(0));
        assert_eq!(refusal(&PADDED.encode([1; 31])), RootKeyError::Length(31));
        assert_eq!(refusal(&PADDED.encode([1; 33])), RootKeyError::Length(33));
        assert_eq!(refusal(&PADDED.encode([0; 32])), RootKeyError::NotRandom);
        assert_eq!(refusal(&PADDED.encode([0x41; 32])), RootKeyError::NotRandom);
        assert_eq!(refusal("change me please"), RootKeyError::NotBase64);
    }

    #[test]
    fn cry_8_neither_key_nor_error_shows_the_key() {
        let key = RootKey::generate(&Random::seeded(1));
        assert_eq!(format!("{key:?}"), "RootKey([secret])");
        assert_eq!(RootKeyError::Length(5).to_string(), "a root key is 32 bytes in base64; this is 5 bytes");
    }
}
