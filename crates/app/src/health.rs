//! Whether the parts answer.

use crate::App;

/// Which parts answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Health {
    /// The database.
    pub database: bool,
    /// The cache.
    pub cache: bool,
}

impl App {
    /// Asks every part.
    pub async fn health(&self) -> Health {
        let (database, cache) = tokio::join!(self.store.ping(), self.cache.ping());
        Health { database: database.is_ok(), cache: cache.is_ok() }
    }
}
