//! Several instances over one database and one cache: what one has done the others know, and what one was doing another
//! finishes.
//!
//! These tests take `DOORWARD_TEST_INSTANCES`, with a database and a cache that instances can share. Without it they hold
//! nothing, and return at once: the step `instances` of `cargo xtask test` gives it to them.

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

mod checker;
mod flush;
mod history;
mod revocations;
mod round_trips;
mod scene;
mod split;
mod survivors;
mod workers;

use it::support;
