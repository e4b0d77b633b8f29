//! Metrics that are a state: looked at when somebody asks for them, because between two looks nobody needs them.

use crate::App;
use store::Queue;

impl App {
    /// Sets them all. While the database does not answer, those that it would have to be asked for stay as they were.
    pub async fn gauge(&self) {
        let health = self.health().await;
        for (part, answers) in [("database", health.database), ("cache", health.cache)] {
            metrics::gauge!("doorward_up", "part" => part).set(f64::from(u8::from(answers)));
        }
        metrics::counter!("doorward_password_hashes_total").absolute(self.hasher.computed());
        self.gauge_connections();
        if health.database {
            if let Ok(queue) = self.store.queue().await {
                self.gauge_mails(queue);
            }
            self.gauge_rotation().await;
        }
    }

    fn gauge_connections(&self) {
        let pool = self.store.connections();
        for (state, count) in [("busy", pool.open.saturating_sub(pool.idle)), ("idle", pool.idle)] {
            metrics::gauge!("doorward_database_connections", "state" => state).set(f64::from(count));
        }
        metrics::gauge!("doorward_database_connections_most").set(f64::from(pool.most));
    }

    fn gauge_mails(&self, queue: Queue) {
        for (state, count) in [("pending", queue.pending), ("failed", queue.failed)] {
            metrics::gauge!("doorward_mail_queue", "state" => state).set(to_float(count));
        }
        let age = queue.oldest.map_or(0, |since| (self.now().0 - since.0).max(0) / 1_000_000);
        metrics::gauge!("doorward_mail_oldest_seconds").set(to_float(age));
    }

    async fn gauge_rotation(&self) {
        let Ok(rotation) = self.rotation().await else { return };
        metrics::gauge!("doorward_key_rotation_ongoing").set(f64::from(u8::from(rotation.is_ongoing)));
        for state in rotation.purposes {
            let purpose = state.purpose.as_str();
            let failed = !state.success && !rotation.is_ongoing;
            metrics::gauge!("doorward_key_rotation_failed", "purpose" => purpose)
                .set(f64::from(u8::from(failed)));
            for (place, count) in [("done", state.done), ("total", state.total)] {
                metrics::gauge!("doorward_key_rotation_values", "purpose" => purpose, "state" => place)
                    .set(to_float(count));
            }
        }
    }
}

fn to_float(count: i64) -> f64 {
    f64::from(i32::try_from(count).unwrap_or(i32::MAX))
}
