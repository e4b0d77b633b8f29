//! Guests over HTTP, what they may do and what they become; session tokens; pictures of people.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper that fails fails its test"
)]

#[path = "../it"]
#[expect(dead_code, unused_imports, reason = "each test program uses its own part of the harness")]
mod harness {
    pub(crate) mod support;
}

mod avatars;
mod bombs;
mod conversion;
mod creation;
mod expiry;
mod matrix;
mod session_token;
mod words;

use harness::support;
