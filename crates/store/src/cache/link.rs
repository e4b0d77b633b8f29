//! One connection to Redis that many requests share, and that is made anew after a failure.
//!
//! The library's own manager reconnects after i/o errors alone: a server that was still loading its data, or whose
//! password was put right later, would stay unreachable until this program was restarted.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use redis::aio::MultiplexedConnection;
use redis::{AsyncConnectionConfig, Client};
use tokio::time::Instant;

use crate::error::CacheError;

/// After a failed attempt nobody tries again for this long: they are refused at once.
const PAUSE: Duration = Duration::from_millis(100);

pub(super) struct Link {
    client: Client,
    /// How long one answer, or one attempt to connect, may take.
    step: Duration,
    live: Mutex<Option<Live>>,
    failed_at: tokio::sync::Mutex<Option<Instant>>,
}

#[derive(Clone)]
pub(super) struct Live {
    since: Instant,
    pub(super) connection: MultiplexedConnection,
    /// Which run of which server this is: a name that it takes when it starts.
    pub(super) run: Arc<str>,
}

impl Link {
    pub(super) fn new(client: Client, step: Duration) -> Self {
        Self { client, step, live: Mutex::new(None), failed_at: tokio::sync::Mutex::new(None) }
    }

    pub(super) fn client(&self) -> &Client {
        &self.client
    }

    /// The connection; a new one when there is none. One attempt at a time, each for one step.
    pub(super) async fn open(&self) -> Result<Live, CacheError> {
        if let Some(live) = self.slot().clone() {
            return Ok(live);
        }
        let mut failed_at = self.failed_at.lock().await;
        if let Some(live) = self.slot().clone() {
            return Ok(live);
        }
        if failed_at.is_some_and(|at| at.elapsed() < PAUSE) {
            return Err(CacheError::Unreachable);
        }
        let step = Some(self.step);
        let config = AsyncConnectionConfig::new().set_connection_timeout(step).set_response_timeout(step);
        match self.connect(&config).await {
            Ok(live) => {
                *self.slot() = Some(live.clone());
                Ok(live)
            }
            Err(error) => {
                *failed_at = Some(Instant::now());
                Err(error)
            }
        }
    }

    async fn connect(&self, config: &AsyncConnectionConfig) -> Result<Live, CacheError> {
        let mut connection = self.client.get_multiplexed_async_connection_with_config(config).await?;
        let about = redis::cmd("INFO").arg("server").query_async::<String>(&mut connection).await?;
        let run = about.lines().find_map(|line| line.strip_prefix("run_id:")).ok_or(CacheError::Malformed)?;
        Ok(Live { since: Instant::now(), connection, run: run.trim().into() })
    }

    /// Gives a connection up that did not answer well. One made since then stays.
    pub(super) fn drop(&self, broken: &Live) {
        self.slot().take_if(|live| live.since == broken.since);
    }

    fn slot(&self) -> MutexGuard<'_, Option<Live>> {
        self.live.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
