//! Files: nobody but the server's own user may read what it keeps, and templates are right.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use super::Finding;
use crate::config::Config;
use crate::wire::{letters, root_key};

const FILES: &str = "files";
const TEMPLATES: &str = "templates";

pub(super) fn look(config: &Config) -> Vec<Finding> {
    let mut findings = vec![private(&config.data.directory, 0o700)];
    if config.secrets.root_key.is_none() {
        findings.push(private(&root_key::path(config), 0o600));
    }
    findings.extend(config.database.url.path().map(|path| private(path, 0o600)));
    findings.push(templates(config));
    findings
}

/// Whether only its owner may read it.
fn private(path: &Path, wanted: u32) -> Finding {
    let shown = path.display();
    match fs::metadata(path).map(|file| file.permissions().mode() & 0o777) {
        Ok(mode) if mode & 0o077 != 0 => Finding::problem(
            FILES,
            format!("{shown} is open to other users of this machine (mode {mode:o})"),
            format!("chmod {wanted:o} {shown}"),
        ),
        Ok(_) => Finding::fine(FILES, format!("{shown} is its owner's alone")),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            Finding::note(FILES, format!("{shown} is not there yet: the first start makes it"))
        }
        Err(error) => Finding::problem(
            FILES,
            format!("{shown} can't be looked at: {error}"),
            "run this as the user that the server runs as",
        ),
    }
}

fn templates(config: &Config) -> Finding {
    let Some(directory) = &config.email.templates_directory else {
        return Finding::fine(TEMPLATES, "the built-in ones");
    };
    match letters::stationery(config) {
        Ok(_) => Finding::fine(TEMPLATES, format!("those in {} are right", directory.display())),
        Err(error) => Finding::problem(TEMPLATES, error.to_string(), "mend them, or take them away"),
    }
}
