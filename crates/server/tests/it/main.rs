//! The server over HTTP: every test is a conversation with one of its own.
//!
//! `DOORWARD_TEST_DATABASE`: a `postgres://` address of a role that may create databases; without it SQLite in a temporary
//! folder. `DOORWARD_TEST_CACHE`: a `redis://` address; without it memory. `DOORWARD_TEST_INSTANCES`: of how many instances
//! over both a server is; without it one. How to hold a conversation is said in [`support`].

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper that fails fails its test"
)]

mod harness;
mod smoke;
#[expect(dead_code, reason = "each test program uses its own part of the harness")]
mod support;
