//! A server from its first connection to its last: bound first, wired next, and stopped in the order that loses nothing.

mod claim;
mod door;
mod files;
mod patient;
mod waiting;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use app::App;
use http::Http;
use store::Db;
use tokio::net::TcpListener;
use tokio::time::timeout;

use crate::config::Config;
use crate::operator::socket::Socket;
use crate::tasks::{self, Tasks};
use crate::telemetry;
use crate::wire::{Overrides, Summary, Wired, wire};
use claim::Claim;
pub(crate) use claim::claim;
use door::Door;

/// How long the database may take to let go of its connections.
const CLOSING: Duration = Duration::from_secs(1);

/// A server that accepts connections. Dropping it cuts them off; [`Running::stop`] doesn't.
pub struct Running {
    /// Where it listens, with the port that it got.
    pub addr: SocketAddr,
    /// Where health and metrics are served as well, if anywhere.
    pub operations: Option<SocketAddr>,
    /// Its verbs.
    pub app: App,
    /// What it uses.
    pub summary: Summary,
    http: Http,
    db: Db,
    main: Door,
    beside: Option<Door>,
    tasks: Tasks,
    grace: Duration,
    socket: Option<Socket>,
    _claim: Claim,
}

/// Starts a server. When this returns, it accepts connections.
///
/// While a database server does not answer it waits, says that it lives, and is not ready (C-9).
///
/// With port 0 in `server.bind` a default `app.base-uri` names the port that was free.
pub async fn start(mut config: Config, overrides: Overrides) -> anyhow::Result<Running> {
    let listener = bind(config.server.bind).await?;
    let addr = listener.local_addr()?;
    config.listening_on(addr.port());
    let metrics = match config.server.metrics_bind {
        Some(address) => Some(bind(address).await?),
        None => None,
    };
    let claim = claim(&config.database.url)?;
    let listeners: Vec<_> =
        [Some(&listener), metrics.as_ref()].into_iter().flatten().map(Arc::clone).collect();
    waiting::for_the_database(&config, &listeners, &overrides).await?;
    drop(listeners);
    let Wired { app, http, db, summary } = wire(&config, overrides).await?;
    if config.database.url.is_embedded() {
        app.store.release_mails(app.now()).await?;
        app.store.release_leases().await?;
    }
    let operations = metrics.as_ref().map(|metrics| metrics.local_addr()).transpose()?;
    let connections = files::connections();
    telemetry::began(app.now());
    let tasks = tasks::start(&app, telemetry::metrics()?);
    let main = Door::open(listener, http::router(http.clone()), connections);
    let beside =
        metrics.map(|listener| Door::open(listener, http::operations_router(http.clone()), connections));
    let grace = seconds(config.server.shutdown_grace);
    let socket = Socket::open(&config.data.directory, &app);
    Ok(Running {
        addr,
        operations,
        app,
        summary,
        http,
        db,
        main,
        beside,
        tasks,
        grace,
        socket,
        _claim: claim,
    })
}

impl Running {
    /// Turns not ready, takes no new connection, lets requests in flight and mails on their way finish, and ends, at the
    /// latest after `server.shutdown-grace`, even when somebody never finishes (OPS-3).
    pub async fn stop(self) {
        drop(self.socket);
        self.http.drain();
        let finished = async { tokio::join!(self.main.close(), self.tasks.stop()) };
        if timeout(self.grace, finished).await.is_err() {
            tracing::warn!("not everything was finished within server.shutdown-grace");
        }
        // Whoever watches us hears that we are not ready until there is nothing left to wait for.
        drop(self.beside);
        if timeout(CLOSING, self.db.close()).await.is_err() {
            tracing::warn!("a connection to the database was still in use");
        }
    }
}

async fn bind(address: SocketAddr) -> anyhow::Result<Arc<TcpListener>> {
    let listener = TcpListener::bind(address).await;
    listener.map(Arc::new).with_context(|| format!("cannot listen on {address}"))
}

fn seconds(seconds: i64) -> Duration {
    Duration::from_secs(u64::try_from(seconds).unwrap_or(0))
}
