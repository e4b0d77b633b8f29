//! Where a running server hears its operators: a socket in the data directory that its own user alone may open.
//!
//! One line of JSON in, a [`Command`](super::Command); one line out, a [`Report`]. Who connects is asked of the system:
//! the server's own user or root, whatever the file's mode.

use std::fs::{self, DirBuilder, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use app::App;
use rustix::process::geteuid;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{UnixListener, UnixStream};
use tokio::task::JoinHandle;
use tokio::time::timeout;

use super::{Report, run};

/// The socket's name in the data directory.
const NAME: &str = "control.sock";
/// Longer commands are not heard.
const LONGEST: u64 = 64 * 1024;
/// How long a command may take to arrive.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long to wait where no connection can be taken.
const PAUSE: Duration = Duration::from_millis(200);

/// Where the server of this data directory listens.
pub(crate) fn path(directory: &Path) -> PathBuf {
    directory.join(NAME)
}

/// A socket that is listened on. Dropping it takes it away.
pub(crate) struct Socket {
    path: PathBuf,
    listening: JoinHandle<()>,
}

impl Socket {
    /// Listens for operators. Where that cannot be, the server serves without, and says so.
    pub(crate) fn open(directory: &Path, app: &App) -> Option<Self> {
        let path = path(directory);
        match bind(directory, &path) {
            Ok(listener) => Some(Self { path, listening: tokio::spawn(listen(listener, app.clone())) }),
            Err(error) => {
                let path = path.display();
                tracing::warn!(%path, %error, "operators can't reach this server: no socket");
                None
            }
        }
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        self.listening.abort();
        let _ = fs::remove_file(&self.path);
    }
}

/// Binds the socket in the place of one that nobody listens on any more.
fn bind(directory: &Path, path: &Path) -> io::Result<UnixListener> {
    DirBuilder::new().recursive(true).mode(0o700).create(directory)?;
    match std::os::unix::net::UnixStream::connect(path) {
        Ok(_) => return Err(io::Error::new(io::ErrorKind::AddrInUse, "another server listens there")),
        Err(error) if error.kind() == io::ErrorKind::ConnectionRefused => fs::remove_file(path)?,
        Err(_) => {}
    }
    let listener = UnixListener::bind(path)?;
    fs::set_permissions(path, Permissions::from_mode(0o600))?;
    Ok(listener)
}

async fn listen(listener: UnixListener, app: App) {
    loop {
        match listener.accept().await {
            // A task of its own: a command that has begun is finished, whoever stops waiting for it.
            Ok((stream, _)) => drop(tokio::spawn(converse(stream, app.clone()))),
            Err(_) => tokio::time::sleep(PAUSE).await,
        }
    }
}

async fn converse(mut stream: UnixStream, app: App) {
    let report = match timeout(PATIENCE, hear(&mut stream)).await {
        Ok(Ok(line)) => match serde_json::from_str(&line) {
            Ok(command) => run(&app, command).await,
            Err(_) => Report::Failed(
                "the server does not know this command: use the program of its version".to_owned(),
            ),
        },
        Ok(Err(_)) | Err(_) => return,
    };
    let mut line = serde_json::to_string(&report).unwrap_or_default();
    line.push('\n');
    let _ = stream.write_all(line.as_bytes()).await;
}

async fn hear(stream: &mut UnixStream) -> io::Result<String> {
    let uid = stream.peer_cred()?.uid();
    if uid != geteuid().as_raw() && uid != 0 {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    let mut line = String::new();
    BufReader::new(stream.take(LONGEST)).read_line(&mut line).await?;
    Ok(line)
}
