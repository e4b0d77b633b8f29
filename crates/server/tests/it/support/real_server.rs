//! The program itself, in a process of its own that can be killed.

use std::fs::File;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::SocketAddr;
use std::ops::Deref;
use std::path::Path;
use std::process::{Child, ChildStderr, Command, ExitStatus, Output, Stdio};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};

use super::backend::{Backend, Settings, environment};
use super::logs;
use super::site::Site;
use super::sql::Sql;

const PATIENCE: Duration = Duration::from_secs(30);
const LISTENING: &str = "listening on http://";

/// A running `doorward serve`, with the system's clock. It is killed when this is dropped.
pub(crate) struct RealServer {
    settings: Settings,
    backend: Backend,
    process: Process,
    site: Site,
}

struct Process {
    child: Child,
    said: Arc<Mutex<String>>,
    /// Says once where it listens, and ends when the process does.
    listening: mpsc::Receiver<SocketAddr>,
}

impl RealServer {
    /// Starts one with these settings on a database of its own.
    pub(crate) async fn spawn<const N: usize>(settings: [(&str, &str); N]) -> Self {
        let (settings, backend) = (Settings::base().and(&settings), Backend::new().await);
        let (process, addr) = begin(&settings, &backend);
        let origin = format!("http://localhost:{}", addr.port());
        let settings = settings.and(&[("app.base-uri", &origin)]);
        Self { settings, backend, process, site: Site::new(addr, origin, None) }
    }

    /// Ends it as a power cut would.
    pub(crate) fn kill_9(&mut self) {
        self.process.child.kill().unwrap();
        self.process.child.wait().unwrap();
    }

    /// Asks it to stop, by SIGTERM.
    pub(crate) fn terminate(&self) {
        kill_process(Pid::from_child(&self.process.child), Signal::TERM).unwrap();
    }

    /// How it ended, once it has.
    pub(crate) fn wait(&mut self) -> ExitStatus {
        let ended = self.process.listening.recv_timeout(PATIENCE);
        assert_eq!(ended, Err(mpsc::RecvTimeoutError::Disconnected), "the server does not end");
        self.process.child.wait().unwrap()
    }

    /// Ends it, if it has not ended yet, and starts it again over the same data. People who were there find it again.
    pub(crate) fn restart(&mut self) {
        self.kill_9();
        let (process, addr) = begin(&self.settings, &self.backend);
        self.process = process;
        self.site.move_to(addr, None);
    }

    /// Runs the program beside it, over the same data, with this on its stdin.
    pub(crate) fn command(&self, arguments: &[&str], stdin: &str) -> Output {
        let mut command = program(&self.settings, &self.backend);
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
        self.process.said.lock().unwrap().clone()
    }

    /// The database behind the server's back.
    pub(crate) fn sql(&self) -> &Sql {
        &self.backend.sql
    }
}

fn program(settings: &Settings, backend: &Backend) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_doorward"));
    command.current_dir(backend.folder()).env_clear();
    command.envs(environment(&backend.settings().under(settings)));
    command
}

fn begin(settings: &Settings, backend: &Backend) -> (Process, SocketAddr) {
    let mut command = program(settings, backend);
    command.arg("serve").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let (said, (ready, listening)) = (Arc::new(Mutex::new(String::new())), mpsc::channel());
    let (stderr, log) = (child.stderr.take().unwrap(), logs::of_process(child.id()));
    let words = Arc::clone(&said);
    thread::spawn(move || listen(stderr, log, &words, &ready));
    let process = Process { child, said, listening };
    let addr = process.listening.recv_timeout(PATIENCE);
    let addr = addr.unwrap_or_else(|_| panic!("no server: {}", process.said.lock().unwrap()));
    (process, addr)
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
