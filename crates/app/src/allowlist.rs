//! The allowlist of access tokens, by epochs. The database is the truth; the cache answers the hot path.
//!
//! A change that takes tokens off first *suspends* the numbers concerned in the cache (from then on readers ask the
//! database), then commits, then *publishes* the new numbers. Whichever step fails, no stale number is left that could
//! vouch for a token that the database has revoked: before the commit the request is refused and nothing has changed;
//! after it the numbers stay suspended and every reader asks the database.

use crate::{App, Error, Result};
use model::{AccountId, Lifetime, SessionId};
use store::{EpochKey, Work};

/// Epoch of a session that has ended; no token names it.
const ENDED: [i64; 2] = [-1, -1];
/// Cached numbers outlive every token that was issued under them.
const SLACK: Lifetime = Lifetime(120);

/// A number to publish.
#[derive(Clone, Copy, Debug)]
pub enum Epoch {
    /// An account's epoch.
    Account(AccountId, i64),
    /// A session's epoch, and the account epoch that it was confirmed under.
    Session(SessionId, [i64; 2]),
    /// A session that has ended.
    Ended(SessionId),
}

impl Epoch {
    fn entry(self) -> (EpochKey, [i64; 2]) {
        match self {
            Self::Account(id, epoch) => (EpochKey::account(id.0), [epoch, 0]),
            Self::Session(id, epochs) => (EpochKey::session(id.0), epochs),
            Self::Ended(id) => (EpochKey::session(id.0), ENDED),
        }
    }
}

impl App {
    /// Whether access tokens of `session` that name `epoch` are on the allowlist.
    pub(crate) async fn is_allowed(
        &self,
        account: AccountId,
        session: SessionId,
        epoch: i64,
    ) -> Result<bool> {
        let keys = [EpochKey::account(account.0), EpochKey::session(session.0)];
        let now = self.now();
        let reading = self.cache.epochs(keys, now.0).await.map_err(Error::Allowlist)?;
        if let [Some([account_epoch, _]), Some([session_epoch, confirmed])] = reading.epochs {
            return Ok(session_epoch == epoch && confirmed == account_epoch);
        }
        let Some((account_epoch, session_epochs)) = self.store.epochs(session, now).await? else {
            return Ok(false);
        };
        let found = [[account_epoch, 0], session_epochs];
        self.cache.fill(&reading, found, self.allowlist_life(), now.0).await.map_err(Error::Allowlist)?;
        Ok(session_epochs == [epoch, account_epoch])
    }

    /// Commits a change after which the numbers are those of `epochs`: suspends them, commits, publishes them. Where the last
    /// step fails the change is stored, and the answer is [`Error::SideEffect`].
    pub(crate) async fn commit_revoking(&self, work: Work, epochs: &[Epoch]) -> Result<()> {
        let entries: Vec<_> = epochs.iter().map(|epoch| epoch.entry()).collect();
        let keys: Vec<_> = entries.iter().map(|(key, _)| *key).collect();
        let (mark, life, now) = (self.new_id().to_string(), self.allowlist_life(), self.now().0);
        self.cache.suspend(&keys, &mark, life, now).await.map_err(Error::Allowlist)?;
        work.commit().await?;
        self.posted.notify_one();
        self.cache.publish(&mark, &entries, life, now).await.map_err(Error::SideEffect)
    }

    /// The same for a change whose answer must reach the client, because it carries tokens: what could not be published stays
    /// suspended, and is asked of the database.
    pub(crate) async fn commit_revoking_and_answer(&self, work: Work, epochs: &[Epoch]) -> Result<()> {
        match self.commit_revoking(work, epochs).await {
            Err(Error::SideEffect(error)) => {
                tracing::warn!(%error, "the allowlist is asked of the database for a while");
                Ok(())
            }
            committed => committed,
        }
    }

    fn allowlist_life(&self) -> Lifetime {
        Lifetime(self.settings().tokens.access.0 + SLACK.0)
    }
}
