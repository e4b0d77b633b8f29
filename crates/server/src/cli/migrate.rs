//! What the command line says about bringing a database to this version, or to another server.

use std::fmt;
use std::path::PathBuf;

use anyhow::{Context as _, bail};
use clap::Args;
use vault::SecretString;

use crate::config::DatabaseUrl;

/// What is to become of the database. It has no `Debug` of its own, because the URL may hold a password.
#[derive(Args, Clone, Default, Eq, PartialEq)]
pub struct Migrate {
    /// Move everything in the embedded database to this empty PostgreSQL database. Others can read a command line: give a
    /// password by --to-file
    #[arg(long, value_name = "URL", conflicts_with = "to_file")]
    to: Option<String>,
    /// The same, with the URL in a file
    #[arg(long, value_name = "FILE")]
    to_file: Option<PathBuf>,
}

impl Migrate {
    /// Where the embedded database is to be moved, if it is.
    pub(crate) fn target(&self) -> anyhow::Result<Option<DatabaseUrl>> {
        let (flag, url) = match (&self.to, &self.to_file) {
            (Some(url), _) => ("--to", SecretString::new(url.clone())),
            (None, Some(file)) => {
                let text =
                    std::fs::read_to_string(file).with_context(|| format!("--to-file {}", file.display()));
                ("--to-file", SecretString::new(text?))
            }
            (None, None) => return Ok(None),
        };
        match DatabaseUrl::postgres(url.expose().trim()) {
            Some(target) => Ok(Some(target)),
            None => bail!("{flag} takes postgres://USER:PASS@HOST:PORT/NAME"),
        }
    }
}

impl fmt::Debug for Migrate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Migrate").finish_non_exhaustive()
    }
}
