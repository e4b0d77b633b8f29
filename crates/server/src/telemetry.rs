//! Logs go to stderr and metrics to whoever scrapes them. There is one of each in a process, however many servers it runs.

mod measures;
mod process;

use std::io::{IsTerminal as _, stderr};
use std::sync::OnceLock;

use anyhow::anyhow;
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use model::Timestamp;
use tracing::level_filters::LevelFilter;
use tracing_subscriber::Layer as _;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

use crate::config::log::{Log, LogFormat, LogLevel};
pub(crate) use measures::render;

/// What our own crates' names begin with.
const OURS: &str = "doorward";
/// Seconds; argon2 takes tens of milliseconds and a look-up less than one.
const BUCKETS: [f64; 13] = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0];

/// Starts to log as the operator wants it. The first call of a process decides.
pub(crate) fn logs(log: &Log) {
    // A line that can't be written is lost: reporting that would go to the same full disk.
    let lines = tracing_subscriber::fmt::layer().with_writer(stderr).log_internal_errors(false);
    let lines = match log.format {
        LogFormat::Pretty => lines.with_ansi(stderr().is_terminal()).with_target(false).boxed(),
        LogFormat::Json => lines.json().flatten_event(true).boxed(),
    };
    // One filter for all, not one of the layer's own: sqlx asks whether it may log and then does not, and what a layer's own
    // filter remembers of that would swallow the next line of ours on the same thread.
    let _ = tracing_subscriber::registry().with(filter(log.level)).with(lines).try_init();
}

/// Other people's crates may log what they send and receive; below a warning that is not for our log (AUD-2).
fn filter(level: LogLevel) -> Targets {
    let level = match level {
        LogLevel::Error => LevelFilter::ERROR,
        LogLevel::Warn => LevelFilter::WARN,
        LogLevel::Info => LevelFilter::INFO,
        LogLevel::Debug => LevelFilter::DEBUG,
        LogLevel::Trace => LevelFilter::TRACE,
    };
    Targets::new().with_default(level.min(LevelFilter::WARN)).with_target(OURS, level)
}

/// Notes when this process began to serve.
pub(crate) fn began(now: Timestamp) {
    metrics::gauge!("process_start_time_seconds")
        .set(f64::from(u32::try_from(now.0 / 1_000_000).unwrap_or_default()));
}

/// Logs where a panic happened. What it said is left out, because it may hold anything.
pub(crate) fn panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        metrics::counter!("doorward_panics_total").increment(1);
        tracing::error!(place, "a bug: the program panicked");
    }));
}

/// The metrics of this process.
pub(crate) fn metrics() -> anyhow::Result<PrometheusHandle> {
    static RECORDER: OnceLock<Result<PrometheusHandle, String>> = OnceLock::new();
    let recorder = RECORDER.get_or_init(|| install().map_err(|error| error.to_string()));
    recorder.clone().map_err(|error| anyhow!("metrics can't be recorded: {error}"))
}

fn install() -> anyhow::Result<PrometheusHandle> {
    let builder =
        PrometheusBuilder::new().set_buckets_for_metric(Matcher::Suffix("_seconds".to_owned()), &BUCKETS)?;
    let handle = builder.install_recorder()?;
    measures::describe();
    Ok(handle)
}

#[cfg(test)]
mod tests {
    use tracing::Level;

    use super::*;

    /// AUD-2: a client library at `trace` would write down every header it sees.
    #[test]
    fn aud_2_other_crates_say_nothing_below_a_warning() {
        let all = filter(LogLevel::Trace);
        assert!(all.would_enable("doorward_http::layers", &Level::TRACE));
        assert!(all.would_enable("sqlx::query", &Level::WARN));
        assert!(!all.would_enable("hyper::proto", &Level::INFO));
        let errors = filter(LogLevel::Error);
        assert!(!errors.would_enable("doorward_app", &Level::WARN));
        assert!(!errors.would_enable("sqlx::query", &Level::WARN));
    }

    #[test]
    fn a_second_server_shares_the_recorder() {
        let (first, second) = (metrics().unwrap(), metrics().unwrap());
        metrics::counter!("doorward_test_total").increment(1);
        for handle in [first, second] {
            assert!(handle.render().contains("doorward_test_total 1"));
        }
    }
}
