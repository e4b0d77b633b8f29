//! What goes on beside requests: mails leave, what is over is forgotten, keys are followed and rotated, metrics are kept
//! tidy, and a new file of places is read.
//!
//! A round that fails, or even panics, is logged, and the next one comes later; a task ends only when it is told to.

mod keys;

use std::fmt::Display;
use std::time::Duration;

use app::{App, Places, clean_up};
use metrics_exporter_prometheus::PrometheusHandle;
use tokio::sync::watch;
use tokio::task::JoinSet;

/// How long a mail waits at most that nobody told us of: one whose pause is over, or another instance's.
const MAIL_TICK: Duration = Duration::from_secs(1);
const TIDY_EVERY: Duration = Duration::from_secs(15);
const PLACES_EVERY: Duration = Duration::from_secs(5);
const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_mins(1);

/// The tasks of one server. Dropping it ends them wherever they are.
pub(crate) struct Tasks {
    stop: watch::Sender<bool>,
    running: JoinSet<()>,
}

/// Starts them.
pub(crate) fn start(app: &App, metrics: PrometheusHandle) -> Tasks {
    let (stop, told) = watch::channel(false);
    let mut running = JoinSet::new();
    running.spawn(deliver_mails(app.clone(), told.clone()));
    running.spawn(forget(app.clone(), told.clone()));
    running.spawn(watch_places(app.clone(), told.clone()));
    running.spawn(keys::rotate(app.clone(), told.clone()));
    running.spawn(keys::learn(app.clone(), told.clone()));
    running.spawn(tidy(metrics, told));
    Tasks { stop, running }
}

impl Tasks {
    /// Lets each finish the round it is in.
    pub(crate) async fn stop(mut self) {
        self.stop.send_replace(true);
        while self.running.join_next().await.is_some() {}
    }
}

async fn deliver_mails(app: App, mut told: watch::Receiver<bool>) {
    let mut pause = FIRST_PAUSE;
    while !*told.borrow() {
        let worker = app.clone();
        match round("mail", async move { worker.deliver_due().await }).await {
            Some(0) => {
                pause = FIRST_PAUSE;
                tokio::select! {
                    () = app.posted.notified() => {}
                    () = tokio::time::sleep(MAIL_TICK) => {}
                    _ = told.changed() => {}
                }
            }
            Some(_) => pause = FIRST_PAUSE,
            None => {
                rest(pause, &mut told).await;
                pause = (pause * 2).min(LONGEST_PAUSE);
            }
        }
    }
}

async fn forget(app: App, mut told: watch::Receiver<bool>) {
    let cleaner = app.cleaner();
    while !*told.borrow() {
        let worker = app.clone();
        round("clean-up", async move { worker.clean_up_in_turn(cleaner).await }).await;
        rest(clean_up::EVERY, &mut told).await;
    }
}

/// A new file of places is taken; one that is broken is told once, and the old one stays.
async fn watch_places(app: App, mut told: watch::Receiver<bool>) {
    while matches!(app.places, Places::File(_)) && !*told.borrow() {
        rest(PLACES_EVERY, &mut told).await;
        let reader = app.clone();
        let read = async move { tokio::task::spawn_blocking(move || reader.refresh_places()).await };
        match round("places", read).await {
            Some(Ok(true)) => tracing::info!("the new file of places is in use"),
            Some(Err(error)) => {
                tracing::error!(%error, "the file of places; what was read before stays in use");
            }
            Some(Ok(false)) | None => {}
        }
    }
}

/// A histogram that nobody scrapes would grow for ever.
async fn tidy(metrics: PrometheusHandle, mut told: watch::Receiver<bool>) {
    while !*told.borrow() {
        metrics.run_upkeep();
        rest(TIDY_EVERY, &mut told).await;
    }
}

async fn rest(pause: Duration, told: &mut watch::Receiver<bool>) {
    tokio::select! {
        () = tokio::time::sleep(pause) => {}
        _ = told.changed() => {}
    }
}

/// One round, as a task of its own so that a panic ends the round alone.
async fn round<T, E>(
    task: &'static str,
    work: impl Future<Output = Result<T, E>> + Send + 'static,
) -> Option<T>
where
    T: Send + 'static,
    E: Display + Send + 'static,
{
    let problem = match tokio::spawn(work).await {
        Ok(Ok(done)) => return Some(done),
        Ok(Err(error)) => error.to_string(),
        Err(panicked) => panicked.to_string(),
    };
    metrics::counter!("doorward_task_failures_total", "task" => task).increment(1);
    tracing::error!(task, problem, "a task failed and will try again");
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_round_that_fails_or_panics_is_survived() {
        assert_eq!(round("test", async { Ok::<_, String>(7) }).await, Some(7));
        assert_eq!(round("test", async { Err::<u8, _>("no") }).await, None);
        assert_eq!(round("test", async { panic!("a bug") as Result<u8, String> }).await, None);
    }

    #[tokio::test]
    async fn a_rest_ends_when_the_task_is_told_to_stop() {
        let (stop, mut told) = watch::channel(false);
        stop.send_replace(true);
        rest(Duration::from_hours(1), &mut told).await;
        assert!(*told.borrow());
    }
}
