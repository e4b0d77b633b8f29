//! What the program says and does for whoever runs it, beside serving: mails, the doctor, backups, the health check. Each test
//! runs it as a process, in a directory of its own.

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
#[path = "../program/mod.rs"]
mod program;

mod backup;
mod doctor;
mod example;
mod health;
mod mails;

use harness::support;
