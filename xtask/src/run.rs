//! Other programs: each runs from the root of the workspace, reads no input, and its failure is an error that
//! names it.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};

use anyhow::{Context, Result, bail};

/// The root of the workspace.
pub(crate) fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// Where cargo puts what it builds.
pub(crate) fn target() -> PathBuf {
    root().join(std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}

/// A program that runs from the root of the workspace and finds its input empty.
pub(crate) fn program(name: impl AsRef<std::ffi::OsStr>, args: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(args).current_dir(root()).stdin(Stdio::null());
    command
}

/// The cargo that started us.
pub(crate) fn cargo(args: &[&str]) -> Command {
    program(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()), args)
}

/// Runs it with its output on our screen.
pub(crate) fn succeeds(mut command: Command) -> Result<()> {
    let said = words(&command);
    println!("$ {said}");
    let status = command.status().with_context(|| format!("cannot run {said}"))?;
    if !status.success() {
        bail!("{said}: {status}");
    }
    Ok(())
}

/// Runs it and hands over how it ended and what it wrote.
pub(crate) fn output(mut command: Command) -> Result<(ExitStatus, String)> {
    let said = words(&command);
    let output = command.stderr(Stdio::inherit()).output().with_context(|| format!("cannot run {said}"))?;
    let text = String::from_utf8(output.stdout).with_context(|| format!("{said}: not UTF-8"))?;
    Ok((output.status, text))
}

/// The server, built as the tests build it, so that nothing is compiled twice.
pub(crate) fn doorward() -> Result<PathBuf> {
    succeeds(cargo(&["test", "--workspace", "--no-run", "--quiet"]))?;
    Ok(target().join("debug/doorward"))
}

/// Whether a program of this name is on the path and answers `--version` with success.
pub(crate) fn answers(name: &str) -> bool {
    let mut command = program(name, &["--version"]);
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

fn words(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or_default().to_string_lossy();
    command.get_args().fold(program.into_owned(), |line, arg| format!("{line} {}", arg.to_string_lossy()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_names_the_command() {
        let why = succeeds(program("false", &["--now"])).unwrap_err();
        assert_eq!(why.to_string(), "false --now: exit status: 1");
    }

    #[test]
    fn a_program_that_is_not_there_is_said_so() {
        assert!(!answers("no-such-program-in-any-house"));
        assert!(succeeds(program("no-such-program-in-any-house", &[])).is_err());
    }

    #[test]
    fn output_keeps_what_a_failing_program_wrote() {
        let (status, text) = output(program("sh", &["-c", "echo found; exit 1"])).unwrap();
        assert_eq!((status.code(), text.as_str()), (Some(1), "found\n"));
    }
}
