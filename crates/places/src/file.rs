//! One file of places and what was last read from it.

use super::Place;
use maxminddb::{MaxMindDbError, Reader, geoip2};
use std::fmt;
use std::fs;
use std::io;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError, RwLock};
use std::time::SystemTime;
use thiserror::Error;

/// Why a file is no city database.
#[derive(Debug, Error)]
pub enum OpenError {
    /// It is not there, or may not be read.
    #[error("cannot be read: {0}")]
    Read(#[from] io::Error),
    /// It is not in the `mmdb` format, or is damaged.
    #[error("is not a database in MaxMind's format: {0}")]
    Format(#[from] MaxMindDbError),
    /// It knows something else than towns.
    #[error("holds {0:?}, but a city database is needed")]
    NoCities(String),
}

/// A city database that can be replaced while it is in use.
pub struct File {
    path: PathBuf,
    /// None while it is not there.
    seen: Mutex<Option<Stamp>>,
    reader: RwLock<Reader<Vec<u8>>>,
}

/// What tells one state of a file from another.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Stamp {
    modified: SystemTime,
    length: u64,
}

impl File {
    pub(super) fn open(path: &Path) -> Result<Self, OpenError> {
        // Stamped before it is read: a file that changes meanwhile is read again.
        let seen = stamp(path)?;
        let reader = read(path)?;
        Ok(Self { path: path.to_owned(), seen: Mutex::new(Some(seen)), reader: RwLock::new(reader) })
    }

    pub(super) fn place(&self, address: IpAddr) -> Option<Place> {
        let reader = self.reader.read().unwrap_or_else(PoisonError::into_inner);
        let found = reader.lookup(address).ok()?.decode::<geoip2::City>().ok()??;
        Some(Place {
            latitude: found.location.latitude?,
            longitude: found.location.longitude?,
            city: found.city.names.english.map(ToOwned::to_owned),
            country: found.country.iso_code?.to_owned(),
        })
    }

    pub(super) fn refresh(&self) -> Result<bool, OpenError> {
        // One at a time, so that an older state never replaces a newer one.
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let now = stamp(&self.path);
        if *seen == now.as_ref().ok().copied() {
            return Ok(false);
        }
        *seen = now.as_ref().ok().copied();
        now?;
        let reader = read(&self.path)?;
        *self.reader.write().unwrap_or_else(PoisonError::into_inner) = reader;
        Ok(true)
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "File({})", self.path.display())
    }
}

fn read(path: &Path) -> Result<Reader<Vec<u8>>, OpenError> {
    let reader = Reader::from_source(fs::read(path)?)?;
    let kind = &reader.metadata().database_type;
    if !kind.contains("City") && !kind.contains("Enterprise") {
        return Err(OpenError::NoCities(kind.clone()));
    }
    Ok(reader)
}

fn stamp(path: &Path) -> io::Result<Stamp> {
    let facts = fs::metadata(path)?;
    Ok(Stamp { modified: facts.modified()?, length: facts.len() })
}
