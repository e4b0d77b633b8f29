//! The program itself, in a process of its own that can be killed.

use std::fs::File;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::SocketAddr;
use std::ops::Deref;
use std::process::{Child, ChildStderr, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use super::backend::{Backend, Settings, environment};
use super::logs;
use super::site::Site;
use super::sql::Sql;

const PATIENCE: Duration = Duration::from_secs(30);
/// Between two looks at a process that is just ending.
const GLANCE: Duration = Duration::from_millis(5);
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
}

impl RealServer {
    /// Starts one with these settings on a database of its own.
    pub(crate) async fn spawn<const N: usize>(settings: [(&str, &str); N]) -> Self {
        let (settings, backend) = (Settings::base().and(&settings), Backend::new().await);
        let (process, site) = begin(&settings, &backend);
        Self { settings, backend, process, site }
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
        let begun = Instant::now();
        loop {
            if let Some(status) = self.process.child.try_wait().unwrap() {
                return status;
            }
            assert!(begun.elapsed() < PATIENCE, "the server does not end");
            thread::sleep(GLANCE);
        }
    }

    /// Starts it again over the same data, on another port: people who were there have clients of the old one.
    pub(crate) fn restart(&mut self) {
        self.kill_9();
        (self.process, self.site) = begin(&self.settings, &self.backend);
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

fn begin(settings: &Settings, backend: &Backend) -> (Process, Site) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_doorward"));
    command.arg("serve").current_dir(backend.folder()).env_clear();
    command.envs(environment(&backend.settings().under(settings.clone())));
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let (said, (ready, addr)) = (Arc::new(Mutex::new(String::new())), mpsc::channel());
    let (stderr, log) = (child.stderr.take().unwrap(), logs::of_process(child.id()));
    let words = Arc::clone(&said);
    thread::spawn(move || listen(stderr, log, &words, &ready));
    let process = Process { child, said };
    let addr = addr.recv_timeout(PATIENCE).unwrap_or_else(|_| panic!("no server: {}", process.said.lock().unwrap()));
    let site = Site::new(addr, format!("http://localhost:{}", addr.port()), None);
    (process, site)
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
