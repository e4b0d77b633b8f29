//! The real program as a process: its words, its answers over a plain socket, and how it ended.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};

/// Far longer than anything takes; a test that waits so long has failed.
const LONG: Duration = Duration::from_mins(1);
const LISTENING: &str = "listening on http://";

/// A program that serves.
pub(crate) struct Program {
    /// Where it listens.
    pub(crate) addr: SocketAddr,
    process: Child,
    words: Receiver<String>,
    said: String,
}

/// How a program ended.
pub(crate) struct End {
    /// Its exit code, if no signal ended it.
    pub(crate) code: Option<i32>,
    /// What it answered.
    pub(crate) stdout: String,
    /// What it said beside that.
    pub(crate) stderr: String,
}

impl Program {
    /// Starts it on a free port, with its data in `folder`, and waits until it listens.
    pub(crate) fn start(folder: &Path, flags: &[&str]) -> Self {
        let mut started = command(folder);
        let process =
            started.args(["--bind", "127.0.0.1:0"]).args(flags).stdout(Stdio::null()).spawn().unwrap();
        Self::watched(process).listening()
    }

    fn watched(mut process: Child) -> Self {
        let stderr = BufReader::new(process.stderr.take().unwrap());
        let (sender, words) = channel();
        thread::spawn(move || stderr.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
        Self { addr: SocketAddr::from(([0, 0, 0, 0], 0)), process, words, said: String::new() }
    }

    fn listening(mut self) -> Self {
        loop {
            let Ok(line) = self.words.recv_timeout(LONG) else {
                panic!("it does not listen:\n{}", self.said)
            };
            self.said.extend([&line, "\n"]);
            if let Some(addr) = line.strip_prefix(LISTENING) {
                self.addr = addr.parse().unwrap();
                return self;
            }
        }
    }

    /// Runs it to its end.
    pub(crate) fn run(folder: &Path, arguments: &[&str]) -> End {
        let output = command(folder).args(arguments).output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        End { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
    }

    /// Sends SIGTERM.
    pub(crate) fn signal(&self) {
        kill_process(Pid::from_child(&self.process), Signal::TERM).unwrap();
    }

    /// Sends SIGTERM and waits for the end.
    pub(crate) fn terminate(self) -> End {
        self.signal();
        self.end()
    }

    /// Waits for the end: stderr is closed then.
    pub(crate) fn end(mut self) -> End {
        loop {
            match self.words.recv_timeout(LONG) {
                Ok(line) => self.said.extend([&line, "\n"]),
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => panic!("it does not end:\n{}", self.said),
            }
        }
        let code = self.process.wait().unwrap().code();
        End { code, stdout: String::new(), stderr: std::mem::take(&mut self.said) }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It has ended already unless the test failed.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn command(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_doorward"));
    command.current_dir(folder).env_clear().stdin(Stdio::null()).stderr(Stdio::piped());
    command
}

/// The whole answer to a GET.
pub(crate) fn get(addr: SocketAddr, path: &str) -> String {
    let mut stream = TcpStream::connect(addr).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
    read_answer(&mut stream)
}

/// Everything until the server closes the connection.
pub(crate) fn read_answer(stream: &mut TcpStream) -> String {
    let mut answer = Vec::new();
    stream.set_read_timeout(Some(LONG)).unwrap();
    stream.read_to_end(&mut answer).unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}
