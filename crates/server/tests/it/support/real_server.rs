//! The program itself, in a process of its own that can be killed; or in several, where the environment wants instances.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::SocketAddr;
use std::ops::Deref;
use std::path::Path;
use std::process::{Child, ChildStderr, Command, ExitStatus, Output, Stdio};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};

use super::backend::{Backend, Settings};
use super::invariants::{self, Promises};
use super::logs;
use super::redis_server::free_port;
use super::site::Site;
use super::sql::Sql;

const PATIENCE: Duration = Duration::from_secs(30);
const LISTENING: &str = "listening on http://";
/// What a server may take that has 256 MiB (C-43).
const MEMORY: u64 = 256 << 20;
/// Its own, and what is left of a thousand clients that are about to be given up (C-45).
const DESCRIPTORS: usize = 1_000;

/// A running `doorward serve`, with the system's clock. It is killed when this is dropped. What is done to it is done to each
/// of its instances.
pub(crate) struct RealServer {
    settings: Settings,
    wrapping: Wrapping,
    backend: Backend,
    /// Its instances.
    pub(crate) processes: Vec<Process>,
    site: Site,
}

/// What it runs in: a program before it, and environment variables of its own.
#[derive(Clone, Default)]
pub(crate) struct Wrapping {
    /// A shell's words that come before the program's name, such as `ulimit -n 100; exec`.
    pub(crate) shell: Option<String>,
    pub(crate) environment: Vec<(&'static str, OsString)>,
}

/// One instance.
pub(crate) struct Process {
    child: Child,
    said: Arc<Mutex<String>>,
    /// Says once where it listens, and ends when the process does.
    listening: mpsc::Receiver<SocketAddr>,
    address: Option<SocketAddr>,
}

impl RealServer {
    /// Starts one with these settings on a database of its own.
    pub(crate) async fn spawn<const N: usize>(settings: [(&str, &str); N]) -> Self {
        let (settings, backend) = (Settings::base().and(&settings), Backend::new().await);
        let count = backend.instances(&settings);
        Self::begin(backend, settings, Wrapping::default(), count)
    }

    /// Starts one on an embedded database, whatever the others have, wrapped in something.
    pub(crate) fn embedded<const N: usize>(settings: [(&str, &str); N], wrapping: Wrapping) -> Self {
        Self::on(Backend::nothing(), settings, wrapping)
    }

    /// Starts a single instance over this, wrapped in something.
    pub(crate) fn on<const N: usize>(
        backend: Backend,
        settings: [(&str, &str); N],
        wrapping: Wrapping,
    ) -> Self {
        Self::begin(backend, Settings::base().and(&settings), wrapping, 1)
    }

    fn begin(backend: Backend, settings: Settings, wrapping: Wrapping, count: usize) -> Self {
        let mut first = Process::begin(&settings, &backend, &wrapping);
        let origin = format!("http://localhost:{}", first.address().port());
        let settings = settings.and(&[("app.base-uri", &origin)]);
        let others: Vec<_> = (1..count).map(|_| Process::begin(&settings, &backend, &wrapping)).collect();
        let mut processes: Vec<_> = std::iter::once(first).chain(others).collect();
        let addresses: Vec<_> = processes.iter_mut().map(Process::address).collect();
        Self { settings, wrapping, backend, processes, site: Site::new(&addresses, origin, None) }
    }

    /// Whatever must hold after every fault holds, and so does what was promised (section C2 of the requirements).
    pub(crate) async fn invariants(&self, promises: &Promises) {
        invariants::hold(&self.site, &self.backend, promises).await;
        let said = self.stderr();
        assert!(!said.contains("canary") && !said.contains("panicked"), "{said}");
        self.processes.iter().for_each(Process::assert_bounded);
    }

    /// Ends it and starts one instance again over the same data, without waiting until it serves.
    pub(crate) fn begin_again(&mut self) {
        self.kill_9();
        let addr = SocketAddr::from(([127, 0, 0, 1], free_port()));
        let settings = self.settings.clone().and(&[("server.bind", &addr.to_string())]);
        self.processes = vec![Process::begin(&settings, &self.backend, &self.wrapping)];
        self.site.move_to(&[addr], None);
    }

    /// The process of the first instance.
    pub(crate) fn pid(&self) -> Pid {
        Pid::from_child(&self.processes[0].child)
    }

    /// Ends it as a power cut would.
    pub(crate) fn kill_9(&mut self) {
        self.processes.iter_mut().for_each(Process::kill_9);
    }

    /// Asks it to stop, by SIGTERM.
    pub(crate) fn terminate(&self) {
        self.processes.iter().for_each(|process| process.signal(Signal::TERM));
    }

    /// How it ended, once it has: as the first instance that did not end well, if there is one.
    pub(crate) fn wait(&mut self) -> ExitStatus {
        let ends: Vec<_> = self.processes.iter_mut().map(Process::wait).collect();
        ends.iter().copied().find(|end| !end.success()).unwrap_or(ends[0])
    }

    /// Ends it, if it has not ended yet, and starts it again over the same data, all instances at once. People who were there
    /// find it again.
    pub(crate) fn restart(&mut self) {
        self.kill_9();
        self.processes = self
            .processes
            .iter()
            .map(|_| Process::begin(&self.settings, &self.backend, &self.wrapping))
            .collect();
        self.move_site();
    }

    /// Starts one instance again that has ended.
    pub(crate) fn restart_one(&mut self, number: usize) {
        self.processes[number] = Process::begin(&self.settings, &self.backend, &self.wrapping);
        self.move_site();
    }

    /// Where each instance listens.
    pub(crate) fn addresses(&mut self) -> Vec<SocketAddr> {
        self.processes.iter_mut().map(Process::address).collect()
    }

    fn move_site(&mut self) {
        let addresses = self.addresses();
        self.site.move_to(&addresses, None);
    }

    /// Runs the program beside it, over the same data, with this on its stdin.
    pub(crate) fn command(&self, arguments: &[&str], stdin: &str) -> Output {
        let mut command = self.backend.program(&self.settings);
        let piped =
            command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = piped.spawn().unwrap();
        // One that does not read it may have ended already.
        let _ = child.stdin.take().unwrap().write_all(stdin.as_bytes());
        child.wait_with_output().unwrap()
    }

    /// Where it may write.
    pub(crate) fn folder(&self) -> &Path {
        self.backend.folder()
    }

    /// Everything it has written to stderr since it was started.
    pub(crate) fn stderr(&self) -> String {
        self.processes.iter().map(|process| process.said.lock().unwrap().clone()).collect()
    }

    /// The database behind the server's back.
    pub(crate) fn sql(&self) -> &Sql {
        &self.backend.sql
    }
}

fn program(settings: &Settings, backend: &Backend, wrapping: &Wrapping) -> Command {
    let plain = backend.program(settings);
    let mut command = match &wrapping.shell {
        None => plain,
        Some(shell) => {
            let mut shelled = Command::new("sh");
            shelled.args(["-c", &format!("{shell} \"$0\" \"$@\"")]).arg(plain.get_program());
            shelled.current_dir(backend.folder()).env_clear();
            shelled.envs(plain.get_envs().filter_map(|(name, value)| Some((name, value?))));
            shelled
        }
    };
    command.envs(wrapping.environment.iter().map(|(name, value)| (name, value)));
    command
}

impl Process {
    fn begin(settings: &Settings, backend: &Backend, wrapping: &Wrapping) -> Self {
        let mut command = program(settings, backend, wrapping);
        command.arg("serve").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let (said, (ready, listening)) = (Arc::new(Mutex::new(String::new())), mpsc::channel());
        let (stderr, log) = (child.stderr.take().unwrap(), logs::of_process(child.id()));
        let words = Arc::clone(&said);
        thread::spawn(move || listen(stderr, log, &words, &ready));
        Self { child, said, listening, address: None }
    }

    /// Where it listens, once it does.
    fn address(&mut self) -> SocketAddr {
        let heard = || self.listening.recv_timeout(PATIENCE);
        let no_server = |_| panic!("no server: {}", self.said.lock().unwrap());
        *self.address.get_or_insert_with(|| heard().unwrap_or_else(no_server))
    }

    /// Ends it as a power cut would.
    pub(crate) fn kill_9(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Sends it a signal.
    pub(crate) fn signal(&self, signal: Signal) {
        kill_process(Pid::from_child(&self.child), signal).unwrap();
    }

    /// The most memory that it ever had, in bytes.
    fn most_memory(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
        line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() << 10
    }

    /// It has taken no more memory than a small machine has, and has closed what others left (C2, 12).
    fn assert_bounded(&self) {
        let most = self.most_memory();
        assert!(most < MEMORY, "it took {} MiB", most >> 20);
        let descriptors = fs::read_dir(format!("/proc/{}/fd", self.child.id())).unwrap().count();
        assert!(descriptors < DESCRIPTORS, "it holds {descriptors} file descriptors");
    }

    /// How it ended, once it has.
    pub(crate) fn wait(&mut self) -> ExitStatus {
        let ended = self.listening.recv_timeout(PATIENCE);
        assert_eq!(ended, Err(mpsc::RecvTimeoutError::Disconnected), "the server does not end");
        self.child.wait().unwrap()
    }
}

/// Writes down what it says, and tells when it listens.
fn listen(stderr: ChildStderr, mut log: File, said: &Mutex<String>, ready: &mpsc::Sender<SocketAddr>) {
    for line in BufReader::new(stderr).lines().map_while(Result::ok) {
        writeln!(log, "{line}").unwrap();
        if let Some(addr) = line.strip_prefix(LISTENING) {
            let _ = ready.send(addr.parse().unwrap());
        }
        let mut said = said.lock().unwrap();
        said.push_str(&line);
        said.push('\n');
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Deref for RealServer {
    type Target = Site;

    fn deref(&self) -> &Site {
        &self.site
    }
}
