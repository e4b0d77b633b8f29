//! Keys that change while the server runs: nobody notices, nothing is lost, and what is stored bears the new keys in the end.

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

mod console;
mod faces;
mod instances;
mod kills;
mod load;
mod missing;
mod scene;
mod survives;

use it::support;
