//! The program `doorward`: reads the command line and does what it says.

use std::process::ExitCode;

use clap::Parser as _;
use doorward_server::{cli::Cli, commands};

fn main() -> ExitCode {
    commands::run(Cli::parse())
}
