//! One server for one embedded database: what it keeps in memory of it nobody else may change behind its back.

use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::os::unix::fs::DirBuilderExt as _;
use std::path::Path;

use anyhow::{Context as _, bail};

use crate::config::DatabaseUrl;

/// The claim on an embedded database. It ends with the process, however that ends.
pub(crate) struct Claim {
    _held: Option<File>,
}

/// Claims an embedded database, or says that another server has it. A database server is shared by as many as like.
pub(crate) fn claim(url: &DatabaseUrl) -> anyhow::Result<Claim> {
    let Some(database) = url.path() else { return Ok(Claim { _held: None }) };
    let path = format!("{}.lock", database.display());
    if let Some(folder) = Path::new(&path).parent() {
        let made = DirBuilder::new().recursive(true).mode(0o700).create(folder);
        made.with_context(|| format!("{} can't be made", folder.display()))?;
    }
    let file = OpenOptions::new().create(true).truncate(false).write(true).open(&path);
    let file = file.with_context(|| format!("{path} can't be opened"))?;
    match file.try_lock() {
        Ok(()) => Ok(Claim { _held: Some(file) }),
        Err(TryLockError::WouldBlock) => bail!(
            "another server uses this database ({path} is locked): stop it first, or run several over PostgreSQL and a shared cache"
        ),
        Err(TryLockError::Error(error)) => Err(error).with_context(|| format!("{path} can't be locked")),
    }
}

#[cfg(test)]
mod tests {
    use vault::SecretString;

    use super::*;

    #[test]
    fn an_embedded_database_has_one_server_at_a_time() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("doorward.db");
        let url = DatabaseUrl::Sqlite(SecretString::new(format!("sqlite:{}", path.display())));
        let first = claim(&url).unwrap();
        let refused = claim(&url).err().unwrap().to_string();
        assert!(refused.starts_with("another server uses this database"), "{refused}");
        drop(first);
        assert!(claim(&url).is_ok());
    }
}
