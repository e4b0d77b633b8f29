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
mod cache;
mod clients;
mod clock;
mod disk;
mod fake_redis;
mod hang_up;
mod held;
mod kept;
mod keys;
mod kills;
mod load;
mod mixed;
mod outbox;
mod page;
mod panics;
mod places;
mod postgres;
mod process;
mod races;
mod scene;
mod sqlite;
mod statements;

use it::support;
