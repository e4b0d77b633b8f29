//! Devices and places: where people sign in from, what they are told about it, and what a browser that was here before may do.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper that fails fails its test"
)]

#[path = "../it"]
mod it {
    #[expect(dead_code, unused_imports, reason = "each test program uses its own part of the harness")]
    pub(crate) mod support;
}

mod places;

use it::support;
