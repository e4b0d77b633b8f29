//! Test programs, as many at once as there are processors, but for one that has the machine to itself.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;
use std::{iter, thread};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::run;

/// What tells tests where to keep things; without it, in themselves.
pub(crate) const PLACES: [&str; 3] =
    ["DOORWARD_TEST_DATABASE", "DOORWARD_TEST_CACHE", "DOORWARD_TEST_INSTANCES"];

/// What takes longest begins first, so that in the end no processor waits for another.
const LONGEST: [&str; 3] = ["server limits", "server keys", "server sessions"];

/// What it breaks must be whole again in a few seconds, which is its own doing only where nobody else keeps the machine busy.
const ALONE: &str = "server faults";

/// A program that cargo built of tests.
#[derive(Debug, PartialEq, Eq)]
struct Program {
    path: PathBuf,
    /// The folder of its package, where cargo would run it.
    home: PathBuf,
}

/// Builds the tests of the whole workspace that `targets` name, and runs every one of them with this in its environment, also
/// after one has failed.
pub(crate) fn test(targets: &[&str], over: &[(&str, &str)]) -> Result<()> {
    let (alone, beside): (Vec<_>, Vec<_>) =
        build(targets)?.into_iter().partition(|program| program.to_string() == ALONE);
    let at_once = thread::available_parallelism().map_or(1, usize::from);
    let failed = [run_all(&beside, at_once, over), run_all(&alone, 1, over)].concat();
    if !failed.is_empty() {
        bail!("{}", failed.join("; "));
    }
    Ok(())
}

/// Runs so many at once; which failed, and how.
fn run_all(programs: &[Program], at_once: usize, over: &[(&str, &str)]) -> Vec<String> {
    let next = AtomicUsize::new(0);
    let turn = || programs.get(next.fetch_add(1, Ordering::Relaxed));
    let failed = |program: &Program| program.run(over).err().map(|why| why.to_string());
    let work = || iter::from_fn(turn).filter_map(failed).collect::<Vec<_>>();
    thread::scope(|scope| {
        let workers: Vec<_> = (0..at_once).map(|_| scope.spawn(work)).collect();
        workers
            .into_iter()
            .flat_map(|worker| worker.join().unwrap_or_else(|_| vec!["a panic".to_owned()]))
            .collect()
    })
}

fn build(targets: &[&str]) -> Result<Vec<Program>> {
    let build = ["test", "--workspace", "--no-run", "--message-format=json-render-diagnostics"];
    let (status, messages) = run::output(run::cargo(&[&build[..], targets].concat()))?;
    if !status.success() {
        bail!("the tests do not build");
    }
    let mut programs: Vec<_> = messages.lines().filter_map(program).collect();
    programs.sort_by_key(|program| !LONGEST.iter().any(|name| program.to_string().ends_with(name)));
    if programs.is_empty() {
        bail!("cargo names no tests");
    }
    Ok(programs)
}

/// The program that a message of cargo announces, if it is one of tests.
fn program(message: &str) -> Option<Program> {
    let message: Value = serde_json::from_str(message).ok()?;
    message.pointer("/profile/test")?.as_bool().filter(|is_test| *is_test)?;
    let path = message.get("executable")?.as_str()?.into();
    let home = Path::new(message.get("manifest_path")?.as_str()?).parent()?.to_owned();
    Some(Program { path, home })
}

impl Program {
    /// Runs it, and shows what it wrote when it has ended: all of it if a test failed, else how many passed.
    fn run(&self, over: &[(&str, &str)]) -> Result<()> {
        let begun = Instant::now();
        let Output { status, stdout, stderr } =
            self.command(over).output().with_context(|| format!("cannot run {self}"))?;
        let told = String::from_utf8_lossy(&stdout);
        let result = told.lines().rev().find(|line| line.starts_with("test result"));
        let result = result.and_then(|line| line.split_once(';')).map_or("no result", |(passed, _)| passed);
        let seconds = begun.elapsed().as_secs_f64();
        if status.success() {
            println!("{seconds:>7.1} s  {self}: {result}");
            return Ok(());
        }
        println!("{told}\n{}\n{seconds:>7.1} s  {self}: {status}", String::from_utf8_lossy(&stderr));
        bail!("{self}: {status}")
    }

    fn command(&self, over: &[(&str, &str)]) -> Command {
        let mut command = run::program(&self.path, &[]);
        command.current_dir(&self.home).env("CARGO_MANIFEST_DIR", &self.home);
        for name in PLACES {
            command.env_remove(name);
        }
        command.envs(over.iter().copied());
        command
    }
}

impl std::fmt::Display for Program {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let program = name(&self.path);
        let (program, _) = program.rsplit_once('-').unwrap_or((&program, ""));
        write!(f, "{} {program}", name(&self.home))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_cargo_built_of_tests_is_run() {
        let message = |test: bool, executable: &str| {
            format!(
                r#"{{"reason":"compiler-artifact","manifest_path":"/house/crates/text/Cargo.toml","profile":{{"test":{test}}},"executable":{executable}}}"#
            )
        };
        let found = program(&message(true, r#""/house/target/debug/deps/own-0123""#)).unwrap();
        assert_eq!(found.home, Path::new("/house/crates/text"));
        assert_eq!(found.to_string(), "text own");
        assert_eq!(program(&message(false, r#""/house/target/debug/doorward""#)), None);
        assert_eq!(program(&message(true, "null")), None);
        assert_eq!(program(r#"{"reason":"build-finished","success":true}"#), None);
    }

    #[test]
    fn a_program_that_fails_is_named() {
        let program = Program { path: "/bin/false".into(), home: "/".into() };
        assert!(program.run(&[]).unwrap_err().to_string().contains("false: exit status: 1"));
        let program = Program { path: "/no-such-house/tests-1".into(), home: "/".into() };
        assert!(program.run(&[]).is_err());
    }

    #[test]
    fn every_program_has_its_turn_also_after_one_has_failed() {
        let program = |path: &str| Program { path: path.into(), home: "/".into() };
        let programs = ["/bin/false", "/bin/true", "/bin/false"].map(program);
        for at_once in [1, 2, 5] {
            assert_eq!(run_all(&programs, at_once, &[]).len(), 2);
        }
        assert!(run_all(&[], 2, &[]).is_empty());
    }
}
