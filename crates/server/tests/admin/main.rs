//! Administration: who may do what to whom, over HTTP and at the console, and what holds on the very next request.

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

mod admins;
mod console;
mod groups;
mod locked;
mod rights;
mod users;

use harness::support;
