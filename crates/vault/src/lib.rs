//! Secrets and proofs: what must not be seen, and how it is shown to be true.
//!
//! Nothing here knows an account. Time is a number of microseconds since the Unix epoch and chance is a [`Random`],
//! both passed in, so every answer can be had again in a test.
//!
//! - [`Secret`] holds what must never be printed; it is wiped when dropped.
//! - [`Random`] is the one source of chance: the operating system's, or a seeded one for tests.
//! - [`Keyring`] opens the data keys that the [`RootKey`] wraps. One key serves one [`Purpose`]: a leak of one is not a
//!   leak of the others, and each can be rotated alone. New work uses the current key; next and former keys still read.
//! - Sealed values are bound to their [`Place`]: moved to another row, column or table they do not open.
//! - [`Digest`]s are keyed, because codes of six digits can be guessed from a plain hash; they compare in constant time.
//! - Tokens are `EdDSA` signed JWTs of a kind that [`Claims`] names; [`Verified`] is made by a good signature alone.
//! - [`ForeignKeys`] take a token of somebody else at its word; [`AssertionKey`] signs what we say to them of ourselves.
//! - [`Hasher`] keeps Argon2id on threads of its own, behind a queue that says [`HashError::Busy`] rather than grow.
//! - [`TotpSecret`] is RFC 6238 with the parameters that every authenticator app knows; [`qr_code`] shows it to the app.

mod digest;
mod framing;
mod jwt;
mod keyring;
mod password;
mod qr;
mod random;
mod secret;
mod totp;

pub use digest::Digest;
pub use jwt::{
    AssertionKey, Claims, ForeignAlgorithm, ForeignError, ForeignKeys, SignError, TokenError, Verified,
    install_crypto_provider,
};
pub use keyring::{
    KeyId, KeyState, Keyring, KeyringError, Place, Purpose, RootKey, RootKeyError, StoredKey, UnsealError,
};
pub use password::{HashError, Hasher, HasherError, HasherSettings, PasswordHash, Verdict};
pub use qr::qr_code;
pub use random::{Random, Seeded};
pub use secret::{Secret, SecretBytes, SecretString};
pub use totp::{Step, TotpSecret};
