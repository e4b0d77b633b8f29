//! The server as a process: started in a folder of its own, on SQLite and the cache in memory unless it is told
//! otherwise, and read from outside through /proc.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use super::client::Client;
use super::read;

/// Limits that nobody reaches, and no second factor, so that a sign-in is one request.
const SETTINGS: [&str; 5] = [
    "security.rate-limit.ip-limit=1000000",
    "security.rate-limit.user-limit=1000000",
    "security.login-attempt-limit.ip-limit=1000000",
    "auth.two-factor.email.enable-by-default=false",
    "log.level=warn",
];
const LISTENING: &str = "listening on http://";
/// Linux counts a process's time for others in hundredths of a second, whatever it does within.
const TICK: Duration = Duration::from_millis(10);

/// A folder that is removed with all that is in it.
pub(super) struct Folder(PathBuf);

impl Folder {
    pub(super) fn new() -> Result<Self> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("doorward-bench-{}-{number}", std::process::id()));
        std::fs::create_dir(&path).with_context(|| format!("cannot make {}", path.display()))?;
        Ok(Self(path))
    }
}

impl Folder {
    /// Where a server that runs in it keeps its database.
    pub(super) fn database(&self) -> PathBuf {
        self.0.join("data/doorward.db")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What is left over is in the folder for such things.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A running server; dropping it ends it at once.
pub(super) struct Server {
    process: Child,
    /// Where it listens.
    pub(super) address: SocketAddr,
    /// From the start of the process to its first answer.
    pub(super) answered_after: Duration,
}

impl Server {
    /// Starts the program with these variables and waits for its first answer.
    pub(super) fn start(program: &Path, folder: &Folder, variables: &[(&str, &str)]) -> Result<Self> {
        let mut command = Command::new(program);
        command.args(["serve", "--bind", "127.0.0.1:0"]).args(SETTINGS.iter().flat_map(|set| ["--set", set]));
        command.current_dir(&folder.0).env_clear().envs(variables.iter().copied());
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        let begun = Instant::now();
        let process = command.spawn().context("cannot start the server")?;
        let mut server = Self { process, address: ([0; 4], 0).into(), answered_after: Duration::ZERO };
        server.address = server.listening()?;
        Client::connect(server.address)?.ask("GET /health/live", None, None)?;
        server.answered_after = begun.elapsed();
        Ok(server)
    }

    /// Waits for the line that says where it listens; what it says later goes to our screen.
    fn listening(&mut self) -> Result<SocketAddr> {
        let words = self.process.stderr.take().context("the server has no stderr")?;
        let mut lines = BufReader::new(words).lines();
        let mut said = String::new();
        while let Some(line) = lines.next().transpose()? {
            if let Some(address) = line.strip_prefix(LISTENING) {
                thread::spawn(move || lines.map_while(Result::ok).for_each(|line| eprintln!("{line}")));
                return Ok(address.parse()?);
            }
            said.extend([&line, "\n"]);
        }
        bail!("the server ended before it listened:\n{said}")
    }

    /// What its threads have worked so far, in user and in kernel mode.
    pub(super) fn cpu(&self) -> Result<Duration> {
        worked(&read(self.proc("stat"))?)
    }

    /// Bytes in memory now.
    pub(super) fn resident(&self) -> Result<u64> {
        memory(&read(self.proc("status"))?, "VmRSS")
    }

    /// The most bytes that it had in memory so far.
    pub(super) fn peak(&self) -> Result<u64> {
        memory(&read(self.proc("status"))?, "VmHWM")
    }

    fn proc(&self, file: &str) -> PathBuf {
        Path::new("/proc").join(self.process.id().to_string()).join(file)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to end.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// `utime` and `stime` of a line of `/proc/PID/stat` (`proc_pid_stat(5)`). The second field is a name in
/// parentheses that may hold anything.
fn worked(stat: &str) -> Result<Duration> {
    let (_, rest) = stat.rsplit_once(") ").context("not a stat line")?;
    let mut fields = rest.split(' ').skip(11).map(str::parse::<u32>);
    match (fields.next(), fields.next()) {
        (Some(user), Some(system)) => Ok(TICK * (user? + system?)),
        _ => bail!("a stat line without times"),
    }
}

/// A line of /proc/PID/status, in bytes.
fn memory(status: &str, name: &str) -> Result<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    let kib = line.and_then(|line| line.trim().strip_suffix(" kB")).with_context(|| format!("no {name}"))?;
    Ok(kib.trim().parse::<u64>()? * 1_024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_times_are_found_behind_any_name() {
        let stat = "7 (a ) b) S 1 7 7 0 -1 4194304 164 0 0 0 150 25 0 0 20 0 5 0 9 0 0";
        assert_eq!(worked(stat).unwrap(), Duration::from_millis(1_750));
    }

    #[test]
    fn memory_is_in_bytes() {
        let status = "Name:\tdoorward\nVmHWM:\t   70000 kB\nVmRSS:\t   20480 kB\n";
        assert_eq!(memory(status, "VmRSS").unwrap(), 20 * 1_024 * 1_024);
        assert_eq!(memory(status, "VmHWM").unwrap(), 70_000 * 1_024);
        assert!(memory(status, "VmSwap").is_err());
    }
}
