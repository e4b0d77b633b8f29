//! Where a value came from, so that an error and `config show` can say it.

use std::fmt;
use std::path::PathBuf;

/// The layer, and the place in it, that gave a value.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Source {
    /// Nobody set it.
    Default,
    /// It follows from something else, named here.
    Derived(&'static str),
    /// A line of the configuration file; lines count from 1.
    File {
        /// The file as it was named.
        path: PathBuf,
        /// The line of the key.
        line: usize,
    },
    /// An environment variable.
    Environment(String),
    /// A flag of the command line.
    Flag(String),
    /// The content of a file that another layer names.
    Secret {
        /// The file that holds the secret.
        path: PathBuf,
        /// Who names that file.
        named_by: Box<Self>,
    },
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default => f.write_str("default"),
            Self::Derived(from) => write!(f, "from {from}"),
            Self::File { path, line } => write!(f, "{}:{line}", path.display()),
            Self::Environment(name) => f.write_str(name),
            Self::Flag(flag) => f.write_str(flag),
            Self::Secret { path, named_by } => write!(f, "{} ({named_by})", path.display()),
        }
    }
}
