//! What each command does, and what the process tells its caller at the end.

mod backup;
mod config;
mod doctor;
mod healthcheck;
mod mail;
mod migrate;
mod openapi;
mod operate;
mod restore;
mod serve;

use std::io::{Write as _, stderr, stdout};
use std::process::ExitCode;
use std::time::Duration;

use crate::cli::{Cli, Command, ConfigCommand, MailCommand, exit};
use crate::config::{Problems, load};

/// How long a look-up that nobody waits for any more may hold the process up.
const LEFTOVERS: Duration = Duration::from_secs(1);

/// Does what the command line says. Whatever is wrong stands on stderr.
#[must_use]
pub fn run(cli: Cli) -> ExitCode {
    let task = cli.task();
    if task == Command::Openapi {
        return ended(openapi::print());
    }
    let effective = match load(cli.layers()) {
        Ok(effective) => effective,
        Err(problems) => {
            complain(&problems.to_string());
            return ExitCode::from(exit::CONFIGURATION);
        }
    };
    ended(match task {
        Command::Serve => on_runtime(serve::serve(effective.config)),
        Command::Migrate(asked) => on_runtime(migrate::migrate(effective.config, asked)),
        Command::Config(ConfigCommand::Check) => config::check(&effective),
        Command::Config(ConfigCommand::Show) => config::show(&effective),
        Command::Operator(command) => operate::operate(&effective.config, command),
        Command::Mail(MailCommand::Preview(asked)) => mail::preview(&effective.config, &asked),
        Command::Mail(MailCommand::Test { to, locale }) => {
            on_runtime(mail::test(effective.config, to, locale))
        }
        Command::Doctor => on_runtime(doctor::doctor(effective.config)),
        Command::Healthcheck => on_runtime(healthcheck::healthcheck(effective.config)),
        Command::Backup { to } => on_runtime(backup::back_up(effective.config, &to)),
        Command::Restore { from } => on_runtime(restore::restore(effective.config, from.as_deref())),
        Command::Openapi => Ok(()),
    })
}

fn ended(outcome: anyhow::Result<()>) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::from(exit::OK),
        Err(error) => {
            complain(&format!("{error:#}"));
            ExitCode::from(if error.is::<Problems>() { exit::CONFIGURATION } else { exit::FAILED })
        }
    }
}

/// Runs on as many threads as there are cores.
fn on_runtime<T>(work: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().thread_name("doorward").build()?;
    let outcome = runtime.block_on(work);
    runtime.shutdown_timeout(LEFTOVERS);
    outcome
}

/// Writes an answer to stdout.
fn say(text: &str) -> anyhow::Result<()> {
    Ok(writeln!(stdout(), "{text}")?)
}

/// Writes a line to stderr. Nobody may be there to read it, which is no reason to stop.
fn note(text: &str) {
    let _ = writeln!(stderr(), "{text}");
}

fn complain(text: &str) {
    note(&format!("doorward: {text}"));
}
