//! One's own account over HTTP: its name, its address, the ways into it, its second factors, and its end.

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

mod causes;
mod deletion;
mod email;
mod email_races;
mod preferred;
mod profile;
mod providers;
mod recovery_codes;
mod totp;
mod words;

use harness::support;
