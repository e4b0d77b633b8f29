//! A command on its way: to the server that has the data, or to the database where none runs.

use std::io::{self, BufRead as _, BufReader, Write as _};
use std::os::unix::net::UnixStream;
use std::path::Path;

use anyhow::{Context as _, bail};

use super::{Command, Report, run, socket};
use crate::config::Config;
use crate::serve::claim;
use crate::wire::{Overrides, Wired, wire};

/// Asks the server of this data directory; `None` where none listens.
pub(crate) fn ask(directory: &Path, command: &Command) -> anyhow::Result<Option<Report>> {
    let path = socket::path(directory);
    let mut stream = match UnixStream::connect(&path) {
        Ok(stream) => stream,
        Err(error) if nobody_listens(&error) => return Ok(None),
        Err(error) => {
            return Err(error).with_context(|| {
                format!("{} can't be opened: be the user that the server runs as", path.display())
            });
        }
    };
    let mut line = serde_json::to_string(command)?;
    line.push('\n');
    stream.write_all(line.as_bytes())?;
    let mut answer = String::new();
    BufReader::new(stream).read_line(&mut answer)?;
    if answer.is_empty() {
        bail!("the server has not answered: look whether it is done before you repeat it");
    }
    Ok(Some(serde_json::from_str(&answer).context("the server's answer can't be read")?))
}

fn nobody_listens(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused)
}

/// Does it over the database itself. An embedded one is claimed meanwhile, so that no server starts over it.
pub(crate) async fn over_the_database(config: &Config, command: Command) -> anyhow::Result<Report> {
    let _claim = claim(&config.database.url)?;
    let Wired { app, db, .. } = wire(config, Overrides::default()).await?;
    let report = run(&app, command).await;
    db.close().await;
    Ok(report)
}
