//! An operator's own templates and wording: files in one directory, each with the name of one of ours.
//!
//! `security_alert.html` takes the place of our template, and messages in `de/mail.ftl` that of our German ones. Any
//! other file is a flaw, because its name is most likely a slip; those that begin with a dot are left alone.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use text::{Locale, Wording};

use crate::paper;

/// The file of a language's messages.
const WORDS: &str = "mail.ftl";

/// What is wrong with a file of the operator.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Flaw {
    /// The file, or the directory.
    pub path: PathBuf,
    /// The line, from 1, where it is known.
    pub line: Option<usize>,
    /// What is wrong. Nothing that stands in a letter is quoted.
    pub reason: String,
}

/// What is in a directory, as far as it could be read.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) wordings: Vec<Wording>,
    pub(crate) flaws: Vec<Flaw>,
}

/// Where the messages of a language are.
pub(crate) fn words_file(directory: &Path, locale: Locale) -> PathBuf {
    directory.join(locale.as_str()).join(WORDS)
}

/// Looks through the operator's directory.
pub(crate) fn look(directory: &Path) -> Found {
    let mut found = Found::default();
    for path in found.list(directory) {
        match (path.is_dir(), name(&path)) {
            (false, name) if paper::is_template(name) => {}
            (true, name) => match name.parse() {
                Ok(locale) => found.look_into(locale, &path),
                Err(error) => found.object(&path, format!("{error}, so nothing in it is used")),
            },
            (false, _) => found.object(&path, "is not the name of a template".to_owned()),
        }
    }
    found
}

impl Found {
    fn look_into(&mut self, locale: Locale, directory: &Path) {
        for path in self.list(directory) {
            if name(&path) != WORDS {
                self.object(&path, format!("is not used; a language's messages are in {WORDS}"));
                continue;
            }
            match fs::read_to_string(&path) {
                Ok(source) => self.wordings.push(Wording { locale, source }),
                Err(error) => self.object(&path, error.to_string()),
            }
        }
    }

    /// What is in a directory, in order, but for names that begin with a dot.
    fn list(&mut self, directory: &Path) -> Vec<PathBuf> {
        let listed = || -> io::Result<Vec<PathBuf>> {
            fs::read_dir(directory)?.map(|entry| Ok(entry?.path())).collect()
        };
        let mut paths = listed().unwrap_or_else(|error| {
            self.object(directory, format!("the directory can't be read: {error}"));
            Vec::new()
        });
        paths.retain(|path| !name(path).starts_with('.'));
        paths.sort();
        paths
    }

    fn object(&mut self, path: &Path, reason: String) {
        self.flaws.push(Flaw { path: path.to_owned(), line: None, reason });
    }
}

/// The last part of a path. A name that is not UTF-8 is no name of ours.
fn name(path: &Path) -> &str {
    path.file_name().and_then(|name| name.to_str()).unwrap_or_default()
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.path.display())?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        write!(f, ": {}", self.reason)
    }
}
