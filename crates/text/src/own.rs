//! An operator's own templates and wording: files in one directory, each with the name of one of ours. Mails and pages have a
//! directory each, with this one rule.
//!
//! `security_alert.html` takes the place of our template, and messages in `de/mail.ftl` that of our German ones. Any
//! other file is a flaw, because its name is most likely a slip; those that begin with a dot are left alone.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::{Catalogue, Locale, Slip, Wording};

/// What a directory may hold.
#[derive(Clone, Copy)]
pub struct Names {
    /// Whether one of our files has this name.
    pub is_ours: fn(&str) -> bool,
    /// The file of a language's messages.
    pub words: &'static str,
}

/// What a template asks for: one of the operator's calls ours `ours/NAME`, to change a block of it and keep the rest.
#[must_use]
pub fn ours(name: &str) -> &str {
    name.strip_prefix("ours/").unwrap_or(name)
}

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
struct Found {
    names: Names,
    wordings: Vec<Wording>,
    flaws: Vec<Flaw>,
}

/// Looks through the operator's directory: the catalogue with their messages, and everything that is wrong in it, in the order of
/// the files.
pub fn open(directory: &Path, names: Names) -> Result<(Catalogue, Vec<Flaw>), Flaw> {
    let mut found = Found { names, wordings: Vec::new(), flaws: Vec::new() };
    found.look(directory);
    let (catalogue, slips) = Catalogue::reworded(&found.wordings).map_err(|error| Flaw {
        path: directory.to_owned(),
        line: None,
        reason: error.to_string(),
    })?;
    let of_words = |Slip { locale, line, reason }| Flaw {
        path: directory.join(locale.as_str()).join(names.words),
        line: Some(line),
        reason,
    };
    found.flaws.extend(slips.into_iter().map(of_words));
    Ok((catalogue, found.flaws))
}

impl Found {
    fn look(&mut self, directory: &Path) {
        for path in self.list(directory) {
            match (path.is_dir(), name(&path)) {
                (false, name) if (self.names.is_ours)(name) => {}
                (true, name) => match name.parse() {
                    Ok(locale) => self.look_into(locale, &path),
                    Err(error) => self.object(&path, format!("{error}, so nothing in it is used")),
                },
                (false, _) => self.object(&path, "is not the name of a template".to_owned()),
            }
        }
    }

    fn look_into(&mut self, locale: Locale, directory: &Path) {
        for path in self.list(directory) {
            if name(&path) != self.names.words {
                let words = self.names.words;
                self.object(&path, format!("is not used; a language's messages are in {words}"));
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
