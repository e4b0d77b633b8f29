//! Where an address is, roughly: a city database in the `mmdb` format, held in memory and read again when its file changes.
//!
//! A file is taken whole or not at all: one that cannot be read leaves the one before in place. Without a file no
//! address has a place, and nothing else changes.

mod file;

pub use file::OpenError;

use file::File;
use std::net::IpAddr;
use std::path::Path;
use std::sync::Arc;

/// What knows where addresses are. Cheap to clone; clones see the same file.
#[derive(Clone, Debug)]
pub enum Places {
    /// Nothing does.
    None,
    /// A file does.
    File(Arc<File>),
}

/// A place on the map, no more exact than a town.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Degrees north of the equator.
    pub latitude: f64,
    /// Degrees east of Greenwich.
    pub longitude: f64,
    /// The town, by its English name.
    pub city: Option<String>,
    /// The country, by its two letters (ISO 3166-1).
    pub country: String,
}

impl Places {
    /// Reads a city database. The error names what is wrong with it.
    pub fn open(path: &Path) -> Result<Self, OpenError> {
        File::open(path).map(Arc::new).map(Self::File)
    }

    /// Where `address` is, if that is known. A private address is nowhere.
    #[must_use]
    pub fn of(&self, address: IpAddr) -> Option<Place> {
        match self {
            Self::None => None,
            Self::File(file) => file.place(address.to_canonical()),
        }
    }

    /// Reads the file again where it is another one than before; answers whether it did. A new one that cannot be read
    /// is told once, and the old one stays. Blocks for as long as reading takes.
    pub fn refresh(&self) -> Result<bool, OpenError> {
        match self {
            Self::None => Ok(false),
            Self::File(file) => file.refresh(),
        }
    }
}
