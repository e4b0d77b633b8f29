//! SUP-3: whatever people do, in whatever order, the server and a small model of it agree, and what must always hold holds.
//!
//! The model (`world`, with its `rules`) is written from the API's documentation: accounts, factors, sessions, tokens and codes in a
//! few plain structures. A `play` is a server with a few seats; each action says beforehand what the answer must be, is then done
//! over HTTP, and afterwards `invariants` compares the two and looks for what may never be.
//!
//! The same actions are played on every run. `DOORWARD_MODEL_ROUNDS` plays more of them, `DOORWARD_MODEL_SEED` others. A play that
//! fails is made shorter until nothing of it can be left out.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper that fails fails its test"
)]
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "most actions need no preparation, most codes are typed as they are"
)]

#[path = "../it"]
#[expect(dead_code, unused_imports, reason = "each test program uses its own part of the harness")]
mod harness {
    pub(crate) mod support;
}

mod account;
mod action;
mod administration;
mod factors;
mod invariants;
mod play;
mod rules;
mod sessions;
mod signing_in;
mod world;

use std::env;

use harness::support;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use tokio::runtime::Builder;

/// Plays of each kind of server.
const ROUNDS: u32 = 8;
/// Plays that are tried to make a failing one shorter.
const SHORTENING: u32 = 60;

fn setting(name: &str, otherwise: u32) -> u32 {
    env::var(name).ok().map_or(otherwise, |value| value.parse().unwrap())
}

fn plays(email_by_default: bool) {
    let cases = setting("DOORWARD_MODEL_ROUNDS", ROUNDS);
    let settings =
        Config { cases, max_shrink_iters: SHORTENING, failure_persistence: None, ..Config::default() };
    let mut seed = [0; 32];
    seed[..4].copy_from_slice(&setting("DOORWARD_MODEL_SEED", 1).to_be_bytes());
    seed[4] = email_by_default.into();
    let chance = TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let played = TestRunner::new_with_rng(settings, chance).run(&action::steps(), |steps| {
        runtime.block_on(play::play(email_by_default, steps));
        Ok(())
    });
    played.unwrap_or_else(|failure| panic!("{failure}"));
}

#[test]
fn sup_3_model_and_server_agree_where_codes_by_mail_are_on_from_the_start() {
    plays(true);
}

#[test]
fn sup_3_model_and_server_agree_where_a_password_is_enough() {
    plays(false);
}
