//! The root key: given, or for the embedded database alone made on the first start and kept beside it.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use vault::{Random, RootKey, SecretString};

use crate::config::Config;

const FILE: &str = "root.key";

/// The root key and where it came from.
pub(crate) struct Found {
    pub(crate) key: RootKey,
    /// For people: a key of the configuration or a file.
    pub(crate) origin: String,
}

/// Where a generated root key is.
pub(crate) fn path(config: &Config) -> PathBuf {
    config.data.directory.join(FILE)
}

/// What a person calls the root key: a key of the configuration or a file.
pub(crate) fn origin(config: &Config) -> String {
    match &config.secrets.root_key {
        Some(_) => "secrets.root-key".to_owned(),
        None => path(config).display().to_string(),
    }
}

/// The root key of this server, if it has one already.
pub(crate) fn known(config: &Config) -> anyhow::Result<Option<Found>> {
    let key = match &config.secrets.root_key {
        Some(key) => Some(key.clone()),
        None if config.database.url.is_embedded() => read(&path(config))?,
        None => None,
    };
    Ok(key.map(|key| Found { key, origin: origin(config) }))
}

/// The root key of this server.
pub(crate) fn find(config: &Config, random: &Random) -> anyhow::Result<Found> {
    if let Some(found) = known(config)? {
        return Ok(found);
    }
    let Some(database) = config.database.url.path() else {
        bail!("secrets.root-key must be given, because a generated key serves the embedded database alone");
    };
    let path = path(config);
    if has_data(database) {
        bail!(
            "{} is missing, and the database can't be read without it: restore it, or give secrets.root-key",
            path.display()
        );
    }
    let key = make(&config.data.directory, &path, random)
        .with_context(|| format!("a root key can't be kept in {}", path.display()))?;
    Ok(Found { key, origin: origin(config) })
}

/// A database is made after its root key; so one that holds anything has had a key.
fn has_data(database: &Path) -> bool {
    fs::metadata(database).is_ok_and(|file| file.len() > 0)
}

fn read(path: &Path) -> anyhow::Result<Option<RootKey>> {
    let text = match fs::read_to_string(path) {
        Ok(text) => SecretString::new(text),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error).with_context(|| path.display().to_string()),
    };
    let mode = fs::metadata(path)?.permissions().mode() & 0o777;
    if mode & 0o077 != 0 {
        let (path, mode) = (path.display(), format!("{mode:o}"));
        tracing::warn!(%path, mode, "other users of this machine may read the root key: chmod 600 it");
    }
    RootKey::from_base64(text.expose().trim()).map(Some).with_context(|| path.display().to_string())
}

/// Makes a key that is either wholly there or not at all. Of two that start at once, both use the first one's.
fn make(directory: &Path, path: &Path, random: &Random) -> anyhow::Result<RootKey> {
    DirBuilder::new().recursive(true).mode(0o700).create(directory)?;
    let key = RootKey::generate(random);
    let draft = draft(directory);
    let written = write(&draft, &key).and_then(|()| fs::hard_link(&draft, path));
    fs::remove_file(&draft)?;
    match written {
        Ok(()) => File::open(directory)?.sync_all()?,
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
        Err(error) => return Err(error.into()),
    }
    read(path)?.context("it was taken away again")
}

fn draft(directory: &Path) -> PathBuf {
    directory.join(format!("{FILE}.{}", std::process::id()))
}

fn write(path: &Path, key: &RootKey) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(path)?;
    file.write_all(key.to_base64().expose().as_bytes())?;
    file.write_all(b"\n")?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    fn made(directory: &Path) -> SecretString {
        make(directory, &directory.join(FILE), &Random::System).unwrap().to_base64()
    }

    #[test]
    fn cry_6_a_made_key_is_the_owners_alone_and_nothing_else_is_left() {
        let data = TempDir::new().unwrap();
        let directory = data.path().join("deep/data");
        let key = made(&directory);
        let path = directory.join(FILE);
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(fs::metadata(&directory).unwrap().permissions().mode() & 0o777, 0o700);
        assert_eq!(fs::read_dir(&directory).unwrap().count(), 1);
        assert_eq!(read(&path).unwrap().unwrap().to_base64().expose(), key.expose());
    }

    #[test]
    fn cry_6_a_second_maker_takes_the_first_ones_key() {
        let data = TempDir::new().unwrap();
        let first = made(data.path());
        assert_eq!(made(data.path()).expose(), first.expose());
    }

    #[test]
    fn cry_6_a_key_that_is_cut_short_is_refused_and_kept() {
        let data = TempDir::new().unwrap();
        let path = data.path().join(FILE);
        fs::write(&path, "c2hvcnQ=").unwrap();
        let error = format!("{:#}", read(&path).unwrap_err());
        assert!(error.contains("root.key: a root key is 32 bytes in base64; this is 5 bytes"), "{error}");
        assert_eq!(fs::read_to_string(&path).unwrap(), "c2hvcnQ=");
    }
}
