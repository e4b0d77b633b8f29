//! The steps of a rotation, and who takes them.

use super::GRACE;
use crate::{App, Authority, Result};
use model::Lifetime;
use std::collections::HashMap;
use std::time::Instant;
use store::{Batch, KeyPlace, Position, Progress};
use uuid::Uuid;
use vault::{KeyState, Purpose};

const LEASE_NAME: &str = "rotation";
/// Longer than a step takes; after it another instance goes on for one that has died.
const LEASE: Lifetime = Lifetime(10);

/// What one instance remembers of rotations: only what it can find out again.
pub struct Rotator {
    holder: Uuid,
    /// Since when, at least, each key has stood where it stands. Told by a clock that nobody sets back.
    since: HashMap<KeyPlace, Instant>,
    passes: HashMap<Purpose, Pass>,
}

/// A pass over everything that may bear a former key.
#[derive(Clone, Copy)]
struct Pass {
    at: Position,
    unreadable: i64,
    done: i64,
    total: i64,
}

/// What became of a pass.
enum Work {
    /// There is more to do.
    GoesOn,
    /// Everything bears the new key.
    Done,
    /// Everything does but what cannot be opened.
    Stuck(i64),
}

impl App {
    /// What takes the steps of rotations for this process.
    #[must_use]
    pub fn rotator(&self) -> Rotator {
        Rotator { holder: self.new_id(), since: HashMap::new(), passes: HashMap::new() }
    }

    /// Takes the next step of a rotation that goes on, or begins one that is due; says whether the next step can follow at
    /// once. Of many instances one does so at a time; should two, nothing is lost, because each step is guarded.
    pub async fn rotation_step(&self, rotator: &mut Rotator) -> Result<bool> {
        let progress = self.store.rotations().await?;
        // After it, so that the keys of a rotation that was just read about are known.
        self.follow_keys().await?;
        rotator.look(self);
        let is_ongoing = progress.iter().any(|progress| progress.finished_at.is_none());
        if !is_ongoing && !self.is_due(&progress).await? {
            rotator.passes.clear();
            return Ok(false);
        }
        if !self.store.hold_lease(LEASE_NAME, rotator.holder, LEASE, self.now()).await? {
            rotator.passes.clear();
            return Ok(false);
        }
        metrics::counter!("doorward_turns_total", "task" => LEASE_NAME).increment(1);
        if !is_ongoing {
            return self.rotate_keys(&Authority::Operator).await.map(|()| false);
        }
        let mut goes_on = false;
        for progress in progress {
            if progress.finished_at.is_none() {
                goes_on |= self.step(rotator, &progress).await?;
            }
        }
        Ok(goes_on)
    }

    async fn is_due(&self, progress: &[Progress]) -> Result<bool> {
        let last = match progress.iter().map(|progress| progress.began_at).max() {
            Some(last) => last,
            None => self.store.keys_since().await?,
        };
        Ok(self.settings().rotation.is_due(last, self.now()))
    }

    async fn step(&self, rotator: &mut Rotator, progress: &Progress) -> Result<bool> {
        let purpose = progress.purpose;
        match (rotator.place(purpose, KeyState::Next), purpose) {
            (Some((_, false)), _) => Ok(false),
            (Some((next, true)), Purpose::BlindIndex) => self.index_anew(rotator, &next, progress).await,
            (Some((next, true)), Purpose::Signing | Purpose::Digest | Purpose::Sealing) => {
                self.promote(&next).await.map(|()| false)
            }
            (None, Purpose::Signing | Purpose::Digest) => self.finish(purpose, None).await,
            (None, Purpose::Sealing | Purpose::BlindIndex) if !rotator.is_settled(purpose) => Ok(false),
            (None, Purpose::Sealing) => self.seal_anew(rotator, progress).await,
            (None, Purpose::BlindIndex) => {
                self.store.retire_former(purpose, self.now()).await?;
                self.finish(purpose, None).await
            }
        }
    }

    async fn promote(&self, next: &KeyPlace) -> Result<()> {
        self.store.promote_key(next.purpose, &next.id, self.now()).await?;
        tracing::info!(purpose = next.purpose.as_str(), key = %next.id, "a new key is in use");
        self.follow_keys().await
    }

    /// Indexes every address under the next key, and only then uses it. Where an address cannot be opened, finding it would be
    /// lost with the former key: that key stays.
    async fn index_anew(&self, rotator: &mut Rotator, next: &KeyPlace, progress: &Progress) -> Result<bool> {
        let pass = match rotator.passes.get(&next.purpose) {
            Some(pass) => *pass,
            None => Pass::begin(progress, self.store.count_unindexed(&next.id).await?),
        };
        let batch = self.store.reindex(&next.id, pass.at).await?;
        let left = async { Ok(self.store.count_unindexed(&next.id).await?) };
        match self.advance(rotator, next.purpose, pass, batch, left).await? {
            Work::GoesOn => Ok(true),
            Work::Done => self.promote(next).await.map(|()| false),
            Work::Stuck(count) => {
                self.store.give_up_key(&next.id, self.now()).await?;
                self.finish(next.purpose, Some(unreadable(count))).await
            }
        }
    }

    async fn seal_anew(&self, rotator: &mut Rotator, progress: &Progress) -> Result<bool> {
        let purpose = Purpose::Sealing;
        let pass = match rotator.passes.get(&purpose) {
            Some(pass) => *pass,
            None => Pass::begin(progress, self.store.count_unsealed().await?),
        };
        let batch = self.store.reseal(pass.at).await?;
        let left = async { Ok(self.store.count_unsealed().await?) };
        match self.advance(rotator, purpose, pass, batch, left).await? {
            Work::GoesOn => Ok(true),
            Work::Done => self.finish(purpose, None).await,
            Work::Stuck(count) => self.finish(purpose, Some(unreadable(count))).await,
        }
    }

    /// Notes what a batch did. At the end of a pass it counts what is left: what was changed while it was looked at is left for
    /// the next pass.
    async fn advance(
        &self,
        rotator: &mut Rotator,
        purpose: Purpose,
        pass: Pass,
        batch: Batch,
        left: impl Future<Output = Result<i64>>,
    ) -> Result<Work> {
        let done = pass.done + batch.done;
        let pass = Pass { done, unreadable: pass.unreadable + batch.unreadable, ..pass };
        self.store.note_progress(purpose, done, pass.total.max(done)).await?;
        if let Some(at) = batch.next {
            rotator.passes.insert(purpose, Pass { at, ..pass });
            return Ok(Work::GoesOn);
        }
        rotator.passes.remove(&purpose);
        Ok(match left.await? {
            0 => Work::Done,
            left if left == pass.unreadable => Work::Stuck(left),
            _ => Work::GoesOn,
        })
    }

    async fn finish(&self, purpose: Purpose, problem: Option<String>) -> Result<bool> {
        match &problem {
            None => tracing::info!(purpose = purpose.as_str(), "a rotation is complete"),
            Some(problem) => {
                tracing::error!(purpose = purpose.as_str(), problem, "a rotation is not complete");
            }
        }
        self.store.finish_rotation(purpose, problem, self.now()).await?;
        Ok(false)
    }
}

impl Rotator {
    /// Notes where each key stands now.
    fn look(&mut self, app: &App) {
        let places = app.keys.places();
        self.since.retain(|place, _| places.contains(place));
        for place in places {
            self.since.entry(place).or_insert_with(Instant::now);
        }
    }

    /// The key of a purpose that stands there, and whether every instance knows it.
    fn place(&self, purpose: Purpose, state: KeyState) -> Option<(KeyPlace, bool)> {
        let mut keys =
            self.since.iter().filter(|(place, _)| place.purpose == purpose && place.state == state);
        keys.next().map(|(place, since)| (place.clone(), since.elapsed() >= GRACE))
    }

    /// Whether every instance uses the current key.
    fn is_settled(&self, purpose: Purpose) -> bool {
        self.place(purpose, KeyState::Current).is_some_and(|(_, settled)| settled)
    }
}

impl Pass {
    /// From the beginning: what is left, and what earlier passes did.
    fn begin(progress: &Progress, left: i64) -> Self {
        let total = progress.done + left;
        Self { at: Position::default(), unreadable: 0, done: progress.done, total }
    }
}

fn unreadable(count: i64) -> String {
    format!(
        "{count} stored values cannot be opened; they and the key before are left as they were: see the log, restore the missing key from a backup, and rotate again"
    )
}
