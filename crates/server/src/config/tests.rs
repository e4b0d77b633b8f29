//! The configuration as operators meet it: files, variables and flags in, values or sentences out.

mod defaults;
mod exposure;
mod kinds;
mod layering;
mod page;
mod problems;
mod providers;
mod secrecy;

use std::ffi::OsString;
use std::path::PathBuf;

use tempfile::TempDir;

use super::{Effective, Flag, Layers, Machine, Problems, load};

/// A root key as an operator would make one; it protects nothing.
const ROOT_KEY: &str = "q8Yw1n0m3mB0m7vQm7l2o5F0b8sT9zX4kR6uJ1cE2hA=";

/// Layers that a test fills, with a directory of their own for files.
struct Given {
    directory: TempDir,
    layers: Layers,
}

impl Given {
    fn nothing() -> Self {
        let machine = Machine { terminal: false };
        let layers = Layers { file: None, environment: Vec::new(), flags: Vec::new(), machine };
        Self { directory: TempDir::new().unwrap(), layers }
    }

    /// A configuration file called doorward.toml.
    fn file(text: &str) -> Self {
        let mut given = Self::nothing();
        given.layers.file = Some(given.write("doorward.toml", text));
        given
    }

    fn environment(mut self, variable: &str, value: &str) -> Self {
        self.layers.environment.push((OsString::from(variable), OsString::from(value)));
        self
    }

    fn flag(mut self, key: &str, value: &str) -> Self {
        let flag = format!("--set {key}");
        self.layers.flags.push(Flag { flag, key: key.to_owned(), value: value.to_owned() });
        self
    }

    fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.directory.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    fn load(self) -> Result<Effective, Problems> {
        load(self.layers)
    }

    fn fine(self) -> Effective {
        self.load().map_err(|problems| problems.to_string()).unwrap()
    }

    /// Each problem as a sentence, with the directory of this test cut off.
    fn problems(self) -> Vec<String> {
        let directory = format!("{}/", self.directory.path().display());
        let problems = load(self.layers).err().unwrap();
        problems.iter().map(|problem| problem.to_string().replace(&directory, "")).collect()
    }
}
