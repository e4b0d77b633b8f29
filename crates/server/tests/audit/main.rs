//! The record of what happened: what each verb leaves in it, who reads it, and how long it stays.

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

mod faces;
mod kept;
mod page;
mod verbs;
mod watch;

use harness::support;
