//! The connections to a PostgreSQL server, and the queue for them.
//!
//! sqlx says the same of a server that is away and of connections that are all in use. The first is a failure, the second
//! is a rush that is over in a moment: whoever finds no place here within a second is told to come again (C-15).

use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::time::Duration;

use sqlx::pool::PoolConnection;
use sqlx::{PgConnection, PgPool, Postgres};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

use crate::error::{Error, Result};

/// How long anybody waits for one of the connections to be free.
const QUEUE: Duration = Duration::from_secs(1);

/// As many connections as the options allow, lent to one at a time. Cloning it shares them.
#[derive(Debug, Clone)]
pub struct Pool {
    connections: PgPool,
    places: Arc<Semaphore>,
}

/// A connection that is given back when this is dropped.
#[derive(Debug)]
pub(super) struct Connection {
    lent: PoolConnection<Postgres>,
    _place: OwnedSemaphorePermit,
}

/// What a statement runs on: a connection of its own, or that of its transaction.
pub(super) enum Lent<'c> {
    Own(Connection),
    Transaction(&'c mut PgConnection),
}

impl Pool {
    pub(super) fn new(connections: PgPool) -> Self {
        let places = connections.options().get_max_connections();
        let places = usize::try_from(places).unwrap_or(Semaphore::MAX_PERMITS);
        Self { connections, places: Arc::new(Semaphore::new(places)) }
    }

    /// A connection, once one is free. [`Error::Busy`] where none is in time, [`Error::Unavailable`] where none can be made.
    pub(super) async fn acquire(&self) -> Result<Connection> {
        let place = timeout(QUEUE, Arc::clone(&self.places).acquire_owned()).await;
        let place = place.map_err(|_| Error::Busy)?.map_err(|_| sqlx::Error::PoolClosed)?;
        Ok(Connection { lent: self.connections.acquire().await?, _place: place })
    }

    pub(super) fn connections(&self) -> &PgPool {
        &self.connections
    }
}

impl Connection {
    /// Nobody gets it after us.
    pub(super) fn give_up(&mut self) {
        self.lent.close_on_drop();
    }
}

impl Lent<'_> {
    /// Nobody gets it after us; a transaction sees to its own.
    pub(super) fn give_up(self) {
        if let Self::Own(mut connection) = self {
            connection.give_up();
        }
    }
}

impl Deref for Connection {
    type Target = PgConnection;

    fn deref(&self) -> &PgConnection {
        &self.lent
    }
}

impl DerefMut for Connection {
    fn deref_mut(&mut self) -> &mut PgConnection {
        &mut self.lent
    }
}

impl Deref for Lent<'_> {
    type Target = PgConnection;

    fn deref(&self) -> &PgConnection {
        match self {
            Self::Own(connection) => connection,
            Self::Transaction(connection) => connection,
        }
    }
}

impl DerefMut for Lent<'_> {
    fn deref_mut(&mut self) -> &mut PgConnection {
        match self {
            Self::Own(connection) => connection,
            Self::Transaction(connection) => connection,
        }
    }
}
