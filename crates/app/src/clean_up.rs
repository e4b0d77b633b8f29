//! What is over is forgotten, a few rows at a time, by one instance of many.

use crate::{App, Result};
use model::Lifetime;
use std::time::Duration;
use uuid::Uuid;

/// How often.
pub const EVERY: Duration = Duration::from_mins(10);

const LEASE_NAME: &str = "clean-up";
/// A little longer than the pause, so that who does it goes on doing it; after it another instance takes over from one that has
/// died.
const LEASE: Lifetime = Lifetime(660);
/// Delivered mails are kept so long in the development mailbox, and failed ones for the operator.
const MAILS_KEPT: Lifetime = Lifetime(604_800);
/// Rows of a kind that are forgotten in one statement, so that nobody waits long for the writer.
const AT_ONCE: i64 = 500;

/// A clock that goes further than this between two rounds has leapt, or nobody was here for as long.
const STRIDE: Lifetime = Lifetime(86_400);

/// One instance, as one of those that take turns.
#[derive(Clone, Copy, Debug)]
pub struct Cleaner(Uuid);

impl App {
    /// This instance.
    #[must_use]
    pub fn cleaner(&self) -> Cleaner {
        Cleaner(self.new_id())
    }

    /// Cleans up, unless another instance does so; says whether it did.
    pub async fn clean_up_in_turn(&self, cleaner: Cleaner) -> Result<bool> {
        if !self.store.hold_lease(LEASE_NAME, cleaner.0, LEASE, self.now()).await? {
            return Ok(false);
        }
        if !self.store.is_clock_steady(self.now(), STRIDE).await? {
            tracing::warn!(
                "the clock has leapt ahead: nothing is forgotten until it is right, or has gone on for a day"
            );
            return Ok(false);
        }
        metrics::counter!("doorward_turns_total", "task" => LEASE_NAME).increment(1);
        self.clean_up().await.map(|()| true)
    }

    /// Forgets what is over: sessions, challenges, links, wrong passwords, guests who did not come back, pictures that nobody
    /// has, and mails and events of long ago.
    pub async fn clean_up(&self) -> Result<()> {
        let now = self.now();
        self.store.purge_mails(now.minus(MAILS_KEPT)).await?;
        while self.store.purge_expired(now, AT_ONCE).await? > 0 {}
        let window = self.settings().limits.login_account.window;
        while self.store.purge_logins(now.minus(window), AT_ONCE).await? > 0 {}
        while self.store.purge_quotas(now, AT_ONCE).await? > 0 {}
        let unseen = now.minus(crate::devices::KNOWN_FOR);
        while self.store.purge_familiar(unseen, AT_ONCE).await? > 0 {}
        self.retire_keys().await?;
        while self.store.purge_indexes(AT_ONCE).await? > 0 {}
        let unseen_since = now.minus(self.settings().joining.guest_life);
        while self.store.purge_guests(unseen_since, AT_ONCE).await? > 0 {}
        self.forget_abandoned_pictures().await?;
        self.forget_events().await
    }
}
