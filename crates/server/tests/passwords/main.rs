//! Passwords over HTTP: forgotten and reset, changed, added, and which ones are taken.

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

mod add;
mod asked;
mod breaches;
mod change;
mod links;
mod none;
mod page;
mod policy;
mod reset;
mod words;

use harness::support;
