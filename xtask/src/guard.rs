//! A server that never outlives us. A small shell starts it, says `ready`, and then waits for the end of its
//! input: the pipe closes when the guard is dropped, and also when we are interrupted, panic or are killed.

use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail};

/// A running server; dropping it stops the server and removes its files.
#[derive(Debug)]
pub(crate) struct Guard {
    shell: Child,
}

impl Guard {
    /// Starts a command that prints `ready` on a line of its own once the server answers, stops the server
    /// when its input ends, and exits only then.
    pub(crate) fn start(mut command: Command) -> Result<Self> {
        // A group of its own: an interrupt from the keyboard reaches us alone, and the pipe does the rest.
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).process_group(0);
        let shell = command.spawn().context("cannot start a shell")?;
        let mut guard = Self { shell };
        guard.wait_until_ready()?;
        Ok(guard)
    }

    fn wait_until_ready(&mut self) -> Result<()> {
        let output = self.shell.stdout.as_mut().context("the shell has no output")?;
        let mut lines = BufReader::new(output).lines();
        while let Some(line) = lines.next().transpose()? {
            if line == "ready" {
                return Ok(());
            }
            println!("{line}");
        }
        bail!("the server ended before it was ready")
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        drop(self.shell.stdin.take());
        // A failure here leaves nothing to do: the shell is gone already.
        let _ = self.shell.wait();
    }
}

/// A port of this machine that was free a moment ago.
pub(crate) fn free_port() -> Result<u16> {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).context("no port is free")?;
    Ok(listener.local_addr()?.port())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    #[test]
    fn a_dropped_guard_has_ended_its_server_and_cleaned_up() {
        let mark = std::env::temp_dir().join(format!("xtask-guard-{}", std::process::id()));
        let script = format!("touch {0}; echo ready; read -r _; rm {0}", mark.display());
        let guard = Guard::start(shell(&script)).unwrap();
        assert!(mark.exists());
        drop(guard);
        assert!(!mark.exists());
    }

    #[test]
    fn a_server_that_does_not_come_up_is_an_error() {
        let why = Guard::start(shell("echo no room; exit 1")).unwrap_err();
        assert_eq!(why.to_string(), "the server ended before it was ready");
    }
}
