//! Tokens, sign-in and sessions over HTTP: what each token is worth, where, how long, and what ends it.
//!
//! What holds for many operations is asked of every one that the server's own OpenAPI document lists, so that a new one is
//! held to it from its first day.

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

mod api;
mod cookies;
mod forge;
mod forged;
mod fuzz;
mod login;
mod operations;
mod origins;
mod pending;
mod refresh;
mod register;
mod session_storms;
mod sessions;
mod spent;
mod status;
mod step_up;
mod tokens;
mod verification;
mod words;

use harness::support;
