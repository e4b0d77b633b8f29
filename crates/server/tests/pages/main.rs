//! Pages as a person meets them, in a browser that runs no script: what a page's form holds is what is sent, and every answer is a
//! page again.

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

mod account;
mod admin;
mod browser;
mod factors;
mod first_admin;
mod language;
mod look;
mod renewal;
mod trouble;
mod way_in;

use harness::support;
