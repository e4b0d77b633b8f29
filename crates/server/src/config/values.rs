//! The values that won, each with where it came from; problems are gathered on the way and never stop it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use super::key::{Fallback, Key, Literal, Setting, Value};
use super::problem::{Problem, Problems};
use super::source::Source;
use super::table::{self, FILE, Found, NAME};

/// Far more than any secret needs; a wrong path shall not fill the memory.
const LARGEST_SECRET: u64 = 64 * 1024;
const PROVIDERS: &str = "auth.oauth2.providers.";

/// What is known about each key. It has no `Debug`, because values may be secret.
#[derive(Default)]
pub(super) struct Values {
    entries: BTreeMap<String, Entry>,
    secret_files: BTreeMap<String, SecretFile>,
    /// Keys that were given a value that can't be: neither set nor missing.
    wrong: BTreeSet<String>,
    pub(super) problems: Problems,
}

/// A value and where it came from.
pub(super) struct Entry {
    pub(super) value: Value,
    pub(super) source: Source,
}

struct SecretFile {
    key: &'static Key,
    path: PathBuf,
    source: Source,
}

/// The values as seen by a section; inside it `NAME` in a key stands for `name`.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    values: &'a Values,
    name: &'a str,
}

impl Values {
    /// Takes what a layer says about a key; a later layer wins.
    pub(super) fn set(&mut self, name: &str, literal: Literal, source: &Source) {
        let taken = match table::find(name) {
            None => Err(unknown(name, source)),
            Some(Found::Value(key)) => key.accept(literal).map(|value| self.put(name, value, source.clone())),
            Some(Found::SecretFile(key)) => {
                path(literal).map(|path| self.put_file(name, key, path, source.clone()))
            }
        };
        if let Err(message) = taken {
            self.wrong.insert(name.to_owned());
            self.problems.add(Problem::of_key(Some(source), name, message));
        }
    }

    /// Reads the secrets that are kept in files, then gives every other key its built-in value.
    pub(super) fn settle(&mut self) {
        for (name, file) in std::mem::take(&mut self.secret_files) {
            self.read_secret(&name, file);
        }
        for key in table::keys() {
            if let Fallback::Given(text) = key.fallback
                && !self.is_given(key.name)
            {
                self.set(key.name, Literal::Spelled(text.to_owned()), &Source::Default);
            }
        }
    }

    /// Sets a key that nobody gave from something else.
    pub(super) fn derive(&mut self, name: &str, from: &'static str, value: Value) {
        if !self.is_given(name) {
            self.set(name, Literal::Typed(value), &Source::Derived(from));
        }
    }

    /// Whether someone said something about a key, be it right or wrong.
    pub(super) fn is_given(&self, name: &str) -> bool {
        let file = format!("{name}{FILE}");
        self.entries.contains_key(name) || [name, &file].iter().any(|name| self.wrong.contains(*name))
    }

    pub(super) fn get(&self, name: &str) -> Option<&Entry> {
        self.entries.get(name)
    }

    /// The typed value of a key, if it has a good one.
    pub(super) fn typed<T: Setting>(&self, name: &str) -> Option<T> {
        self.get(name).and_then(|entry| T::from_value(&entry.value).ok())
    }

    pub(super) fn scope<'a>(&'a self, name: &'a str) -> Scope<'a> {
        Scope { values: self, name }
    }

    /// The names of the providers that have any key.
    pub(super) fn providers(&self) -> BTreeSet<String> {
        let name = |key: &String| Some(key.strip_prefix(PROVIDERS)?.split('.').next()?.to_owned());
        self.entries.keys().chain(&self.wrong).filter_map(name).collect()
    }

    /// Says that a key is wrong beside the others; `message` continues the key's name.
    pub(super) fn object(&mut self, name: &str, message: impl Into<String>) {
        let source = self.get(name).map(|entry| &entry.source);
        let problem = Problem::of_key(source, name, message);
        self.problems.add(problem);
    }

    fn put(&mut self, name: &str, value: Value, source: Source) {
        self.entries.insert(name.to_owned(), Entry { value, source });
    }

    fn put_file(&mut self, name: &str, key: &'static Key, path: PathBuf, source: Source) {
        let name = name.strip_suffix(FILE).unwrap_or(name).to_owned();
        self.secret_files.insert(name, SecretFile { key, path, source });
    }

    fn read_secret(&mut self, name: &str, file: SecretFile) {
        let SecretFile { key, path, source } = file;
        if let Some(other) = self.get(name) {
            let message = format!("is given as well as {name} ({}); keep one of them", other.source);
            self.problems.add(Problem::of_key(Some(&source), &format!("{name}{FILE}"), message));
            return;
        }
        let read = content(&path).and_then(|text| key.accept(Literal::Spelled(text)));
        match read {
            Ok(value) => self.put(name, value, Source::Secret { path, named_by: Box::new(source) }),
            Err(reason) => {
                self.wrong.insert(name.to_owned());
                let message = format!("{}: {reason}", path.display());
                self.problems.add(Problem::of_key(Some(&source), &format!("{name}{FILE}"), message));
            }
        }
    }
}

impl Scope<'_> {
    /// The typed value of a key of the table.
    pub(super) fn read<T: Setting>(self, key: &str) -> Result<T, Problem> {
        let name = key.replace(NAME, self.name);
        match self.values.get(&name) {
            Some(entry) => T::from_value(&entry.value)
                .map_err(|reason| Problem::of_key(Some(&entry.source), &name, format!("the value {reason}"))),
            None => T::absent().ok_or_else(|| Problem::of_key(None, &name, "must be given")),
        }
    }
}

/// Who sets a variable wants to know the variable, not the key alone.
fn unknown(name: &str, source: &Source) -> String {
    let (said, nearest) = table::unknown(name);
    if let Source::Environment(_) = source { format!("{said} ({})", table::variable(&nearest)) } else { said }
}

fn path(literal: Literal) -> Result<PathBuf, String> {
    match literal {
        Literal::Spelled(text) | Literal::Typed(Value::Text(text)) if !text.is_empty() => Ok(text.into()),
        Literal::Spelled(_) | Literal::Typed(_) | Literal::Alien(_) => {
            Err("the value is not a path".to_owned())
        }
    }
}

/// The text of a secret's file without the newline that editors put at its end.
fn content(path: &PathBuf) -> Result<String, String> {
    let size = fs::metadata(path).map_err(|error| error.to_string())?.len();
    if size > LARGEST_SECRET {
        return Err(format!("the file is larger than {LARGEST_SECRET} bytes"));
    }
    let text = fs::read_to_string(path).map_err(|error| error.to_string())?;
    let text = text.strip_suffix('\n').unwrap_or(&text);
    Ok(text.strip_suffix('\r').unwrap_or(text).to_owned())
}
