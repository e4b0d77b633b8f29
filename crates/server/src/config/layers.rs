//! The layers that values come from, weakest first: file, environment, flags.

mod environment;
mod file;

use std::ffi::OsString;
use std::path::PathBuf;

use super::key::Literal;
use super::source::Source;
use super::values::Values;

/// The file that is read when none is named.
pub const DEFAULT_FILE: &str = "doorward.toml";

/// Everything from outside that a configuration is made of.
///
/// It has no `Debug`, because the environment holds secrets.
pub struct Layers {
    /// The configuration file; `None` takes [`DEFAULT_FILE`] where there is one.
    pub file: Option<PathBuf>,
    /// Environment variables, of which ours are taken.
    pub environment: Vec<(OsString, OsString)>,
    /// Flags, in the order of the command line.
    pub flags: Vec<Flag>,
    /// What some defaults depend on.
    pub machine: Machine,
}

/// A key set on the command line.
pub struct Flag {
    /// The flag as the person wrote it, without its value.
    pub flag: String,
    /// The key that it sets.
    pub key: String,
    /// The value.
    pub value: String,
}

/// What some defaults depend on.
#[derive(Clone, Copy, Debug)]
pub struct Machine {
    /// Whether stderr is a terminal.
    pub terminal: bool,
}

impl Layers {
    /// Gathers what the layers say; false when the file could not be read, so that a missing key means nothing.
    pub(super) fn gather(self, values: &mut Values) -> bool {
        let readable = file::read(self.file, values);
        environment::read(self.environment, values);
        for Flag { flag, key, value } in self.flags {
            values.set(&key, Literal::Spelled(value), &Source::Flag(flag));
        }
        readable
    }
}
