//! What happens at the wrong moment: many requests at once, clients that hang up, statements that fail, a database, a
//! cache or a mail server that goes away, a clock that jumps, a process that is killed. Every test looks at what is kept
//! in the end and not only at the answers.

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

mod atomicity;
mod clock;
mod hang_up;
mod held;
mod kept;
mod kills;
mod load;
mod outages;
mod outbox;
mod panics;
mod races;
mod scene;

use it::support;
