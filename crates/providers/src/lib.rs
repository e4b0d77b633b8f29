//! Who else is asked: services outside, and the careful client that asks them.

pub mod breaches;
pub mod client;

pub use breaches::Breaches;
pub use client::{AskError, Client};
