//! The project's own chores. `cargo xtask test` is the one command that says whether the house stands.

mod bench;
mod browser;
mod canary;
mod contract;
mod coverage;
mod deploy;
mod guard;
mod install;
mod postgres;
mod programs;
mod redis;
mod report;
mod run;
mod schemathesis;
mod steps;

use std::process::ExitCode;

use anyhow::{Result, bail};

use steps::Step;

const USAGE: &str = "\
usage: cargo xtask test [--only STEP,STEP...]
       cargo xtask bench [instances | population]

bench builds a release and measures what the server costs: the tables of docs/performance.md. With the word population:
what it costs beside a thousand, a hundred thousand and a million accounts. With the word instances: both of it on
PostgreSQL and Redis, with one instance and with two.

test runs every step in order and stops at the first that fails. Installs what is missing (PostgreSQL and Redis
from Debian's packages, cargo-deny by cargo, schemathesis by pip, a provider by npm), starts it on free ports and
stops it again.

steps:";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match chosen(&words) {
        Ok(Chore::Test(steps)) if report::walk(&steps) => ExitCode::SUCCESS,
        Ok(Chore::Test(_)) => ExitCode::FAILURE,
        Ok(Chore::Bench) => bench(bench::run),
        Ok(Chore::Instances) => bench(bench::instances),
        Ok(Chore::Population) => bench(bench::population),
        Ok(Chore::Help) => {
            help();
            ExitCode::SUCCESS
        }
        Err(wrong) => {
            eprintln!("{wrong}\n");
            help();
            ExitCode::from(2)
        }
    }
}

fn bench(measure: fn() -> Result<()>) -> ExitCode {
    match measure() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("\nbench: {why:#}");
            ExitCode::FAILURE
        }
    }
}

/// What the command line asks for.
#[derive(Debug, PartialEq)]
enum Chore {
    Help,
    /// Steps in their own order.
    Test(Vec<Step>),
    Bench,
    Instances,
    Population,
}

fn chosen(words: &[&str]) -> Result<Chore> {
    match words {
        [] | ["help" | "--help" | "-h", ..] | ["test" | "bench", "help" | "--help" | "-h"] => Ok(Chore::Help),
        ["bench"] => Ok(Chore::Bench),
        ["bench", "instances"] => Ok(Chore::Instances),
        ["bench", "population"] => Ok(Chore::Population),
        ["test"] => Ok(Chore::Test(Step::ALL.to_vec())),
        ["test", "--only", names] => only(names).map(Chore::Test),
        ["test" | "bench", rest @ ..] => bail!("not understood: {}", rest.join(" ")),
        [other, ..] => bail!("no chore is called {other:?}"),
    }
}

fn only(names: &str) -> Result<Vec<Step>> {
    let names: Vec<&str> = names.split(',').map(str::trim).collect();
    if let Some(unknown) = names.iter().find(|name| Step::ALL.iter().all(|step| step.name() != **name)) {
        bail!("no step is called {unknown:?}");
    }
    Ok(Step::ALL.into_iter().filter(|step| names.contains(&step.name())).collect())
}

fn help() {
    println!("{USAGE}");
    for step in Step::ALL {
        println!("  {:<13}{}", step.name(), step.says());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_choice_all_runs() {
        assert_eq!(chosen(&["test"]).unwrap(), Chore::Test(Step::ALL.to_vec()));
    }

    #[test]
    fn a_choice_keeps_the_steps_own_order() {
        assert_eq!(
            chosen(&["test", "--only", "unit,clippy"]).unwrap(),
            Chore::Test(vec![Step::Clippy, Step::Unit])
        );
    }

    #[test]
    fn a_wrong_word_is_named() {
        assert_eq!(
            chosen(&["test", "--only", "fmt,linty"]).unwrap_err().to_string(),
            r#"no step is called "linty""#
        );
        assert_eq!(chosen(&["test", "--onyl"]).unwrap_err().to_string(), "not understood: --onyl");
        assert_eq!(chosen(&["bake"]).unwrap_err().to_string(), r#"no chore is called "bake""#);
    }
}
