//! What is bounded and what is never shown: limits of addresses and accounts, what stands in the database, in logs and in
//! mails, and what those who run the server see of it.

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

mod addresses;
mod cast;
mod chance;
mod cors;
mod documented;
mod dump;
mod forms;
mod framing;
mod gets;
mod guesses;
mod headers;
mod health;
mod keys;
mod life;
mod logs;
mod mails;
mod metrics;
mod openapi;
mod overload;
mod pages;
mod provoked;
mod registrations;
mod sieges;
mod tries;

use it::support;
