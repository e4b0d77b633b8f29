//! LOG-2, REG-2, PRT-1: how long an answer takes does not tell whether somebody has an account, nor in what state it is.
//!
//! Each comparison asks two questions by turns, whose answers look the same, and holds the two lists of times against each other
//! (`statistics`). What is measured is this process: a server, and one client on one connection. Mails are written between two
//! questions, so that what one leaves behind does not slow the next one down.
//!
//! The first comparison is a control: its two questions do differ, by the hash of a password. A run that does not see that sees
//! nothing, and fails.
//!
//! It must run alone, so `cargo test` leaves it out and `cargo xtask test` runs it after everything else. A comparison that fails is
//! measured once more, and fails only if it does so again. `DOORWARD_TIMING_ROUNDS` is the number of pairs: 1,000 are the size that
//! section E2 of the requirements names, and take half an hour. All of it is asked of a server that is well, and the sign-ins again
//! with a mail server that does not answer, with a cache that is down, and with one that is cold. Words after `--` choose among these by their headings.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper that fails fails the run"
)]
#![expect(clippy::wildcard_enum_match_arm, reason = "most comparisons are of sign-ins")]

#[path = "../../tests/it"]
#[expect(dead_code, unused_imports, reason = "each test program uses its own part of the harness")]
mod harness {
    pub(crate) mod support;
}

mod flows;
mod statistics;

use std::env;
use std::process::ExitCode;

use harness::support;
use tokio::runtime::Builder;

use flows::{Flow, House, Scene};
use statistics::Comparison;

/// Pairs of questions that count.
const ROUNDS: usize = 150;

fn main() -> ExitCode {
    let rounds = env::var("DOORWARD_TIMING_ROUNDS").map_or(ROUNDS, |number| number.parse().unwrap());
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    if runtime.block_on(run(rounds)) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Measures everything; whether nothing tells.
async fn run(rounds: usize) -> bool {
    let mut all_alike = true;
    let named: Vec<_> = env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let is_named = |scene: &Scene| named.iter().any(|word| scene.name().contains(word.as_str()));
    for scene in Scene::ALL.into_iter().filter(|scene| named.is_empty() || is_named(scene)) {
        println!("\n{}\n{}", scene.name(), Comparison::HEADING);
        let house = House::build(scene).await;
        if matches!(scene, Scene::Well) && !sees_a_hash(&house, rounds).await {
            println!("the control was not told apart: this run can say nothing");
            return false;
        }
        for flow in scene.flows() {
            all_alike &= is_alike(&house, flow, scene.rounds(rounds)).await;
        }
    }
    all_alike
}

async fn sees_a_hash(house: &House, rounds: usize) -> bool {
    let control = house.compare(Flow::Control, rounds).await;
    println!("{}", control.line(Flow::Control.name()));
    control.differs()
}

async fn is_alike(house: &House, flow: Flow, rounds: usize) -> bool {
    for _ in 0..2 {
        let comparison = house.compare(flow, rounds).await;
        println!("{}", comparison.line(flow.name()));
        if !comparison.differs() {
            return true;
        }
    }
    false
}
