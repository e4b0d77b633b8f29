//! What is wrong with a configuration, said so that it can be mended: where, which key, why. No secret is in it.

use std::fmt;
use std::path::{Path, PathBuf};

use super::source::Source;

/// One thing that is wrong.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Problem {
    place: Option<String>,
    key: Option<String>,
    message: String,
}

/// Everything that is wrong, so that one look is enough.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Problems(Vec<Problem>);

impl Problem {
    /// A problem of one key; `source` is missing where nobody gave the key.
    pub(super) fn of_key(source: Option<&Source>, key: &str, message: impl Into<String>) -> Self {
        let place = source.filter(|source| !matches!(source, Source::Default | Source::Derived(_)));
        Self { place: place.map(ToString::to_string), key: Some(key.to_owned()), message: message.into() }
    }

    /// A problem of a whole file, at a line where that is known.
    pub(crate) fn of_file(path: &Path, line: Option<usize>, message: impl Into<String>) -> Self {
        let path = PathBuf::from(path);
        let place = match line {
            Some(line) => Source::File { path, line }.to_string(),
            None => path.display().to_string(),
        };
        Self { place: Some(place), key: None, message: message.into() }
    }

    /// The key that is wrong, where it is one key.
    #[must_use]
    pub fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }
}

impl Problems {
    pub(super) fn add(&mut self, problem: Problem) {
        self.0.push(problem);
    }

    /// Each problem, in the order of the layers.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.0.iter()
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Self {
        Self(vec![problem])
    }
}

impl FromIterator<Problem> for Problems {
    fn from_iter<T: IntoIterator<Item = Problem>>(problems: T) -> Self {
        Self(problems.into_iter().collect())
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in [&self.place, &self.key].into_iter().flatten() {
            write!(f, "{part}: ")?;
        }
        f.write_str(&self.message)
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.len() {
            1 => f.write_str("the configuration has a problem:")?,
            count => write!(f, "the configuration has {count} problems:")?,
        }
        self.0.iter().try_for_each(|problem| write!(f, "\n  {problem}"))
    }
}

impl std::error::Error for Problem {}
impl std::error::Error for Problems {}
