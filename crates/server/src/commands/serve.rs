//! `serve`: a server between two signals.

use std::io;

use tokio::signal::unix::{Signal, SignalKind, signal};

use super::note;
use crate::config::{Config, log::LogFormat};
use crate::serve::{Running, start};
use crate::telemetry;
use crate::wire::Overrides;

/// Serves until SIGTERM or SIGINT comes. A second one cuts off what is still in flight.
pub(super) async fn serve(config: Config) -> anyhow::Result<()> {
    telemetry::logs(&config.log);
    telemetry::panics();
    let format = config.log.format;
    let mut signals = Signals::new()?;
    let running = tokio::select! {
        started = start(config, Overrides::default()) => started?,
        () = signals.next() => return Ok(()),
    };
    announce(&running, format);
    invite(&running).await;
    signals.next().await;
    tracing::info!("stopping: requests in flight are finished");
    tokio::select! {
        () = running.stop() => tracing::info!("stopped"),
        () = signals.next() => tracing::warn!("stopped at once, as was asked a second time"),
    }
    Ok(())
}

/// Says what is used, and then the one line that scripts wait for.
fn announce(running: &Running, format: LogFormat) {
    match format {
        LogFormat::Pretty => note(&running.summary.to_string()),
        LogFormat::Json => running.summary.log(),
    }
    running.summary.warn();
    if let Some(operations) = running.operations {
        tracing::info!("health and metrics are on http://{operations} as well");
    }
    note(&format!("listening on http://{}", running.addr));
}

/// Says once how the first administrator of a new server is made in the browser. Where others than this machine can reach the server,
/// nobody but the console makes one.
async fn invite(running: &Running) {
    if !running.addr.ip().to_canonical().is_loopback() {
        return;
    }
    match running.app.invite_first_admin().await {
        Ok(Some(token)) => note(&format!(
            "first administrator: {}/first-admin?token={}",
            running.app.settings().issuer,
            token.expose()
        )),
        Ok(None) => {}
        Err(error) => tracing::warn!(%error, "no first administrator could be invited"),
    }
}

struct Signals {
    terminate: Signal,
    interrupt: Signal,
}

impl Signals {
    fn new() -> io::Result<Self> {
        Ok(Self { terminate: signal(SignalKind::terminate())?, interrupt: signal(SignalKind::interrupt())? })
    }

    async fn next(&mut self) {
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.interrupt.recv() => {}
        }
    }
}
