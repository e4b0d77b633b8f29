//! What the server costs: CPU, time and memory, measured from outside on a release build. The figures go to
//! docs/performance.md.

mod client;
mod figures;
mod hashes;
mod instances;
mod load;
mod machine;
mod population;
mod process;
mod site;
mod turns;

use std::path::Path;
use std::slice;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::run;
use figures::{Figures, Memory, Starts};
use load::{Measured, measure};
use process::{Folder, Server};
use site::Site;
use turns::Visitor;

/// Connections that ask at once, each with an account and a session of its own.
const CONNECTIONS: usize = 32;
/// Starts of each kind; the middle one counts.
const STARTS: usize = 9;
/// Long enough for what a start leaves behind to be done.
const SETTLED: Duration = Duration::from_secs(2);

/// Builds, measures beside many accounts, and prints the table.
pub(crate) fn population() -> Result<()> {
    run::succeeds(run::cargo(&["build", "--release", "-p", "doorward-server"]))?;
    let sizes = population::sizes(&run::target().join("release/doorward"), Site::embedded)?;
    println!("\n{}\n\n{sizes}", machine::describe()?);
    Ok(())
}

/// Builds, measures one instance and two over PostgreSQL and Redis, and one beside many accounts; prints the tables.
pub(crate) fn instances() -> Result<()> {
    run::succeeds(run::cargo(&["build", "--release", "-p", "doorward-server"]))?;
    let program = run::target().join("release/doorward");
    let houses = instances::houses(&program)?;
    let sizes = population::sizes(&program, || Site::shared(1))?;
    println!("\n{}\n\n{houses}\n\n{sizes}", machine::describe()?);
    Ok(())
}

/// Builds, measures, and prints the tables.
pub(crate) fn run() -> Result<()> {
    run::succeeds(run::cargo(&["build", "--release", "-p", "doorward-server"]))?;
    hashes::build()?;
    let program = run::target().join("release/doorward");
    let starts = starts(&program)?;
    let figures = under_load(&program, starts)?;
    println!("\n{}\n\n{figures}", machine::describe()?);
    Ok(())
}

/// How long it takes from nothing to the first answer, with an empty folder and with one that is there already.
fn starts(program: &Path) -> Result<Starts> {
    let mut first = Vec::new();
    let mut again = Vec::new();
    for _ in 0..STARTS {
        let folder = Folder::new()?;
        first.push(Server::start(program, &folder, &[])?.answered_after);
        again.push(Server::start(program, &folder, &[])?.answered_after);
    }
    Ok(Starts { first: middle(first)?, again: middle(again)? })
}

fn under_load(program: &Path, starts: Starts) -> Result<Figures> {
    let folder = Folder::new()?;
    let server = Server::start(program, &folder, &[])?;
    thread::sleep(SETTLED);
    let idle = server.resident()?;
    let servers = slice::from_ref(&server);
    let mut visitors = visitors(servers)?;
    let mut load = |name: &'static str, each: u32, turn| -> Result<Measured> {
        println!("measuring {name}");
        measure(servers, name, &mut visitors, each, turn)
    };
    let mut requests = vec![
        load("GET /health/live", 1_000, Visitor::live)?,
        load("GET /api/users/me", 500, Visitor::me)?,
        load("POST /api/auth/refresh", 100, Visitor::refresh)?,
    ];
    let before = hashes::alone()?;
    let logins = load("POST /api/auth/login", 15, Visitor::login)?;
    let peak = server.peak()?;
    let raw = before.mean(&hashes::alone()?);
    requests.push(logins);
    requests.push(load("POST /api/auth/step-up", 15, Visitor::step_up)?);
    thread::sleep(SETTLED);
    let memory = Memory { idle, peak, after: server.resident()? };
    Ok(Figures { requests, raw, starts, memory })
}

/// Servers that have done what a start leaves behind.
fn settled(servers: Vec<Server>) -> Vec<Server> {
    thread::sleep(SETTLED);
    servers
}

fn visitors(servers: &[Server]) -> Result<Vec<Visitor>> {
    (0..CONNECTIONS).map(|number| Visitor::arrive(servers, number)).collect()
}

fn middle(mut times: Vec<Duration>) -> Result<Duration> {
    times.sort_unstable();
    match times.get(times.len() / 2) {
        Some(time) => Ok(*time),
        None => bail!("nothing was measured"),
    }
}

/// The text of a file, with its name in the error.
fn read(path: impl AsRef<Path>) -> Result<String> {
    let path = path.as_ref();
    std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_is_not_moved_by_one_that_took_long() {
        let times = [9, 1, 2].map(Duration::from_secs);
        assert_eq!(middle(times.to_vec()).unwrap(), Duration::from_secs(2));
        assert!(middle(Vec::new()).is_err());
    }
}
