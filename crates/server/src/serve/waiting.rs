//! A database server that is not there yet is waited for, however long that takes: whoever supervises us sees that we live,
//! and sends nobody (C-9).

use std::sync::Arc;
use std::time::Duration;

use http::Waiting;
use store::Db;
use store::db::Options;
use tokio::net::TcpListener;
use tokio::time::sleep;

use super::door::Door;
use super::files;
use crate::config::Config;
use crate::wire::{Overrides, database};

/// Short, because everybody waits for what comes after the last one.
const PAUSE: Duration = Duration::from_secs(1);
/// Tries until the log says again that we wait.
const SAID_EVERY: usize = 30;

/// Returns once the database server answers, whatever it says then; at once for an embedded database.
pub(super) async fn for_the_database(
    config: &Config,
    listeners: &[Arc<TcpListener>],
    overrides: &Overrides,
) -> anyhow::Result<()> {
    let url = &config.database.url;
    if url.is_embedded() {
        return Ok(());
    }
    let mut doors = Vec::new();
    for tries in 0_usize.. {
        match Db::connect(url.expose(), Options::default()).await {
            Err(error @ store::Error::Unavailable(_)) => {
                if tries % SAID_EVERY == 0 {
                    tracing::warn!(database = database::describe(url), %error, "waiting for the database");
                }
                if doors.is_empty() {
                    doors.extend(
                        listeners.iter().map(|listener| open(Arc::clone(listener), config, overrides)),
                    );
                }
                sleep(PAUSE).await;
            }
            // What else is wrong with it is told by those who use it.
            Err(_) => break,
            Ok(db) => {
                db.close().await;
                break;
            }
        }
    }
    for door in doors {
        // Whoever is still in there hears that we are not ready, and comes in by the other door the next time.
        tokio::spawn(door.close());
    }
    Ok(())
}

fn open(listener: Arc<TcpListener>, config: &Config, overrides: &Overrides) -> Door {
    let Overrides { clock, random } = overrides.clone();
    let named = clock.clone();
    let request_id = Arc::new(move || random.uuid_v7(named.now().0).to_string());
    let waiting = Waiting { clock, request_id, secure: config.app.secure };
    Door::open(listener, http::waiting_router(waiting), files::connections())
}
