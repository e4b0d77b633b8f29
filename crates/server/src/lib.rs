//! Where it starts: command line, configuration, wiring, tasks.
//!
//! [`start`] is the whole server in one call, so that a test has one in its own process, with a clock to move and
//! chance that repeats ([`Overrides`]); the program adds signals and exit codes to it.

pub mod cli;
pub mod commands;
pub mod config;
mod operator;
pub mod serve;
mod tasks;
mod telemetry;
pub mod wire;

pub use serve::{Running, start};
pub use wire::{Overrides, Wired, wire};
