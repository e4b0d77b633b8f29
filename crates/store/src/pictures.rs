//! Pictures: files in a folder of the server's own, or nothing but memory. What the database says of them is whose they are, and
//! which of them have to go: a picture is listed before its files are written and until they are gone, unless an account has it.

use crate::error::Result;
use crate::{Store, Work};
use model::{PictureName, Timestamp};
use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::fs;
use tokio::io::AsyncWriteExt;

/// One picture in several sizes: the side of each square in pixels, and its PNG file.
pub type Sizes = Vec<(u32, Vec<u8>)>;

type Kept = HashMap<(PictureName, u32), Vec<u8>>;

/// Where pictures are kept. Cheap to clone.
#[derive(Clone)]
pub enum Pictures {
    /// `NAME/SIZE.png` in a folder; instances that share accounts share this folder.
    Directory(PathBuf),
    /// Until the process ends.
    Memory(Arc<Mutex<Kept>>),
}

impl Pictures {
    /// An empty memory.
    #[must_use]
    pub fn memory() -> Self {
        Self::Memory(Arc::default())
    }

    /// Keeps a picture, whole or not at all: a reader never meets half of one, also after a crash.
    pub async fn put(&self, name: PictureName, sizes: Sizes) -> io::Result<()> {
        match self {
            Self::Directory(folder) => put(folder, name, sizes).await,
            Self::Memory(kept) => {
                let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
                kept.extend(sizes.into_iter().map(|(size, png)| ((name, size), png)));
                Ok(())
            }
        }
    }

    /// The PNG file of one size, where there is one.
    pub async fn get(&self, name: PictureName, size: u32) -> io::Result<Option<Vec<u8>>> {
        match self {
            Self::Directory(folder) => {
                let file = folder.join(name.to_string()).join(format!("{size}.png"));
                found(fs::read(file).await)
            }
            Self::Memory(kept) => {
                Ok(kept.lock().unwrap_or_else(PoisonError::into_inner).get(&(name, size)).cloned())
            }
        }
    }

    /// Forgets a picture, and what is left of writing it. One that is not there is forgotten already.
    pub async fn remove(&self, name: PictureName) -> io::Result<()> {
        match self {
            Self::Directory(folder) => {
                found(fs::remove_dir_all(unfinished(folder, name)).await)?;
                found(fs::remove_dir_all(folder.join(name.to_string())).await).map(drop)
            }
            Self::Memory(kept) => {
                kept.lock().unwrap_or_else(PoisonError::into_inner).retain(|(other, _), _| *other != name);
                Ok(())
            }
        }
    }
}

async fn put(folder: &Path, name: PictureName, sizes: Sizes) -> io::Result<()> {
    let unfinished = unfinished(folder, name);
    own(fs::DirBuilder::new().recursive(true)).create(&unfinished).await?;
    for (size, png) in sizes {
        write(&unfinished.join(format!("{size}.png")), &png).await?;
    }
    fs::rename(unfinished, folder.join(name.to_string())).await
}

async fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    options.mode(0o600);
    let mut file = options.open(path).await?;
    file.write_all(bytes).await?;
    file.sync_all().await
}

/// Nobody else on the machine reads what is in it.
fn own(builder: &mut fs::DirBuilder) -> &mut fs::DirBuilder {
    #[cfg(unix)]
    builder.mode(0o700);
    builder
}

/// Where a picture is while it is written: under a name that none is read by.
fn unfinished(folder: &Path, name: PictureName) -> PathBuf {
    folder.join(format!(".{name}"))
}

fn found<T>(outcome: io::Result<T>) -> io::Result<Option<T>> {
    match outcome {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        outcome => outcome.map(Some),
    }
}

impl Store {
    /// Lists a picture whose files are about to be written: whoever writes them may not live to name it.
    pub async fn expect_picture(&self, name: PictureName, due_at: Timestamp) -> Result<()> {
        let sql = "insert into abandoned_picture (name, due_at) values ($1, $2)";
        self.db.write(sql).bind(name.to_string()).bind(due_at.0).execute().await?;
        Ok(())
    }

    /// Pictures whose files have to go by now, at most `limit`.
    pub async fn abandoned_pictures(&self, now: Timestamp, limit: i64) -> Result<Vec<PictureName>> {
        let sql = "select name from abandoned_picture where due_at <= $1 order by due_at limit $2";
        let rows = self.db.read(sql).bind(now.0).bind(limit).all::<(String,)>().await?;
        Ok(rows.into_iter().filter_map(|(name,)| name.parse().ok()).collect())
    }

    /// The files of a picture are gone.
    pub async fn picture_removed(&self, name: PictureName) -> Result<()> {
        let sql = "delete from abandoned_picture where name = $1";
        self.db.write(sql).bind(name.to_string()).execute().await?;
        Ok(())
    }
}

impl Work {
    /// An account has the picture from now on; false where it was given up meanwhile.
    pub async fn keep_picture(&mut self, name: PictureName) -> Result<bool> {
        let sql = "delete from abandoned_picture where name = $1";
        Ok(self.tx.query(sql).bind(name.to_string()).execute().await? == 1)
    }

    /// No account has the picture any more: its files go when this is committed, or at the next clean-up.
    pub async fn abandon_picture(&mut self, name: PictureName, now: Timestamp) -> Result<()> {
        let sql = "insert into abandoned_picture (name, due_at) values ($1, $2) on conflict do nothing";
        self.tx.query(sql).bind(name.to_string()).bind(now.0).execute().await?;
        Ok(())
    }
}
