//! XChaCha20-Poly1305 with a random nonce of 192 bits in front, so wide that none comes up twice (CRY-2).

use chacha20poly1305::XChaCha20Poly1305;
use chacha20poly1305::aead::{Aead, Payload};

use crate::{Random, SecretBytes};

/// Nonce, ciphertext and tag, bound to `aad`.
#[expect(clippy::expect_used, reason = "encryption fails for messages of 256 GiB and more")]
pub(super) fn encrypt(cipher: &XChaCha20Poly1305, random: &Random, aad: &[u8], msg: &[u8]) -> Vec<u8> {
    let nonce: [u8; 24] = random.bytes();
    let ciphertext = cipher.encrypt(&nonce.into(), Payload { msg, aad }).expect("a message fits in memory");
    [nonce.as_slice(), &ciphertext].concat()
}

/// What [`encrypt`] was given, if the key, `aad` and every bit are the same.
pub(super) fn decrypt(cipher: &XChaCha20Poly1305, aad: &[u8], sealed: &[u8]) -> Option<SecretBytes> {
    let (nonce, msg) = sealed.split_first_chunk::<24>()?;
    cipher.decrypt(&(*nonce).into(), Payload { msg, aad }).ok().map(SecretBytes::new)
}
