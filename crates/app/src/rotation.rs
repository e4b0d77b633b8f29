//! Rotating keys: a new one for each purpose, in steps that one instance of many takes, each of which can be the last before
//! a power cut.
//!
//! | purpose | next | current | former |
//! | --- | --- | --- | --- |
//! | signing, digest | after [`GRACE`] | at once | retired when no session or recovery code bears it ([`App::clean_up`]) |
//! | sealing | after [`GRACE`] | [`GRACE`] later everything is sealed anew | retired a day later |
//! | blind index | after [`GRACE`] every address is indexed under it, then | at once | retired after [`GRACE`] |

mod schedule;
mod steps;

pub use schedule::{Schedule, ScheduleError};
pub use steps::Rotator;
pub use store::keys::{GRACE, RELOAD};

use crate::{App, Authority, Result};
use model::audit::Kind;
use model::{Lifetime, Refusal, Timestamp};
use store::Progress;
use vault::{KeyState, Purpose};

/// What was signed, sealed or digested is over after this, but for recovery codes: the cookie of a known device lives longest.
const LONGEST: Lifetime = Lifetime(crate::devices::KNOWN_FOR.0 + 86_400);

/// How the keys stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rotation {
    /// Whether anything is still to be done before another rotation can begin.
    pub is_ongoing: bool,
    /// Each purpose.
    pub purposes: Vec<PurposeState>,
}

/// How the keys of one purpose stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PurposeState {
    /// What they are for.
    pub purpose: Purpose,
    /// When the last rotation began or, if it has, ended; when the first key was made where there was none.
    pub since: Timestamp,
    /// When one last ended well.
    pub succeeded_at: Option<Timestamp>,
    /// Whether the last one that was begun has ended well. True where there was none.
    pub success: bool,
    /// Why it has not.
    pub problem: Option<String>,
    /// Values that bear the new key.
    pub done: i64,
    /// Values that are to bear it.
    pub total: i64,
    /// Keys by the place in their lives: next, current, former, retired.
    pub keys: [usize; 4],
}

/// What a rotation has to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Whether one goes on already.
    pub is_ongoing: bool,
    /// Values to be sealed anew.
    pub sealed: i64,
    /// Values to be found under another key.
    pub found: i64,
}

impl App {
    /// Begins a rotation of every purpose; refused while one goes on. The rest happens beside requests.
    pub async fn rotate_keys(&self, by: &Authority) -> Result<()> {
        let mut work = self.store.begin().await?;
        if !work.begin_rotation(self.now()).await? {
            return Err(Refusal::RotationOngoing.into());
        }
        self.note(&mut work, by.did(Kind::RotateKeys, None)).await?;
        work.commit().await?;
        tracing::info!("a rotation of keys begins");
        self.follow_keys().await
    }

    /// Puts a new signing key in the place of every one there is, at once: for a key that somebody else may have. Every token
    /// ever signed is void within two seconds, on every instance, and everybody has to sign in again.
    pub async fn void_all_tokens(&self, by: &Authority) -> Result<()> {
        let mut work = self.store.begin().await?;
        work.replace_signing_keys(self.now()).await?;
        self.note(&mut work, by.did(Kind::RotateKeys, None)).await?;
        work.commit().await?;
        tracing::warn!("every token is void: the signing key was replaced at once");
        self.follow_keys().await
    }

    /// What a rotation would seal and index anew, if it began now.
    pub async fn rotation_plan(&self) -> Result<Plan> {
        Ok(Plan {
            is_ongoing: self.rotation().await?.is_ongoing,
            sealed: self.store.count_sealed().await?,
            found: self.store.count_found().await?,
        })
    }

    /// How the keys stand.
    pub async fn rotation(&self) -> Result<Rotation> {
        let progress = self.store.rotations().await?;
        let made = self.store.keys_since().await?;
        let of = |purpose| progress.iter().find(|progress| progress.purpose == purpose);
        Ok(Rotation {
            is_ongoing: progress.iter().any(|progress| progress.finished_at.is_none()),
            purposes: Purpose::ALL.map(|purpose| self.purpose_state(purpose, of(purpose), made)).to_vec(),
        })
    }

    fn purpose_state(&self, purpose: Purpose, progress: Option<&Progress>, made: Timestamp) -> PurposeState {
        let places = self.keys.places();
        let count = |state| places.iter().filter(|key| key.purpose == purpose && key.state == state).count();
        PurposeState {
            purpose,
            since: progress.map_or(made, |progress| progress.finished_at.unwrap_or(progress.began_at)),
            succeeded_at: progress.and_then(|progress| progress.succeeded_at),
            success: progress.is_none_or(|p| p.finished_at.is_some() && p.problem.is_none()),
            problem: progress.and_then(|progress| progress.problem.clone()),
            done: progress.map_or(0, |progress| progress.done),
            total: progress.map_or(0, |progress| progress.total),
            keys: KeyState::ALL.map(count),
        }
    }

    /// Takes up keys that have changed.
    pub async fn follow_keys(&self) -> Result<()> {
        Ok(self.keys.reload().await.map(drop)?)
    }

    /// Retires keys that nothing bears any more.
    pub(crate) async fn retire_keys(&self) -> Result<()> {
        let now = self.now();
        let longest = LONGEST.max(self.settings().limits.login_account.window);
        self.store.retire_spent_keys(longest, now).await?;
        if self.store.has_spent_sealing_keys(LONGEST, now).await? && self.store.count_unsealed().await? == 0 {
            self.store.retire_former(Purpose::Sealing, now).await?;
        }
        self.follow_keys().await
    }
}
