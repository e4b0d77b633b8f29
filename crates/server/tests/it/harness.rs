//! The harness keeps its promises: what a test is told by it is so.

mod cache;
mod mail;
mod people;
mod process;
