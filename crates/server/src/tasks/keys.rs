//! Keys are followed as they are in the database, and rotated step by step.

use std::sync::Arc;
use std::time::Duration;

use app::App;
use app::rotation::RELOAD;
use tokio::sync::{Mutex, watch};

use super::{rest, round};

/// Between two steps of a rotation that has much to do, so that requests come first.
const BREATH: Duration = Duration::from_millis(10);

/// Follows the keys in the database, and takes the steps of a rotation.
pub(super) async fn rotate(app: App, mut told: watch::Receiver<bool>) {
    let rotator = Arc::new(Mutex::new(app.rotator()));
    while !*told.borrow() {
        let (worker, rotator) = (app.clone(), Arc::clone(&rotator));
        let step =
            round(
                "rotation",
                async move { Box::pin(worker.rotation_step(&mut *rotator.lock().await)).await },
            );
        let pause = if step.await == Some(true) { BREATH } else { RELOAD };
        rest(pause, &mut told).await;
    }
}

/// Looks for new keys at once where something stored names one that is not known.
pub(super) async fn learn(app: App, mut told: watch::Receiver<bool>) {
    while !*told.borrow() {
        tokio::select! {
            () = app.keys.wanted() => {}
            _ = told.changed() => return,
        }
        let learner = app.clone();
        round("keys", async move { learner.keys.reload_for_unknown().await }).await;
    }
}
