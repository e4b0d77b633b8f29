//! The heart: email as a second factor, from the first code asked for to the last status code.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper that fails fails its test"
)]

mod alerts;
mod ask;
mod bound;
mod budget;
mod codes;
mod credentials;
mod disable;
mod enable;
mod faults;
mod mail_server;
mod not_modified;
mod order;
mod recovery;
mod refused;
mod required_code;
mod send;
mod totp;
#[path = "../it"]
mod it {
    #[expect(dead_code, unused_imports, reason = "each test program uses its own part of the harness")]
    pub(crate) mod support;
}

use it::support;
