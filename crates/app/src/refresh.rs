//! Refreshing: a new pair of tokens for the one refresh token that the session holds.

use crate::allowlist::Epoch;
use crate::error::{Noun, TokenFault, TokenKind};
use crate::tokens::subject;
use crate::{App, Caller, Error, Result, SignedIn};
use mail::SecurityAlert;
use model::audit::{Event, Kind};
use model::token::RefreshClaims;
use model::{Account, SessionId};
use store::Work;
use vault::Verified;

enum Renewal {
    /// The session goes on.
    Renewed(Box<SignedIn>),
    /// The session goes on, under an account that has moved on: the allowlist has to hear of it.
    CaughtUp(Box<SignedIn>, Epoch),
    /// The session is over.
    Stolen(Epoch),
}

impl App {
    /// Spends a refresh token for a new pair. A spent one that comes back means that two hold it, and nobody can tell which
    /// of them is the thief: the session ends and its owner is told (RFC 9700, section 4.14.2).
    pub async fn refresh(&self, token: &str, caller: &Caller) -> Result<SignedIn> {
        self.learn_key_of(token).await?;
        let verified = self.verify::<RefreshClaims>(TokenKind::Refresh, token)?;
        let mut work = self.store.begin().await?;
        match self.renew(&mut work, &verified, caller).await? {
            Renewal::Renewed(signed_in) => {
                work.commit().await?;
                Ok(*signed_in)
            }
            Renewal::CaughtUp(signed_in, epoch) => {
                self.commit_revoking_and_answer(work, &[epoch]).await.map_err(as_token_cache)?;
                Ok(*signed_in)
            }
            Renewal::Stolen(epoch) => {
                self.commit_revoking_and_answer(work, &[epoch]).await.map_err(as_token_cache)?;
                Err(Error::Token(TokenKind::Refresh, TokenFault::Invalid))
            }
        }
    }

    async fn renew(
        &self,
        work: &mut Work,
        token: &Verified<RefreshClaims>,
        caller: &Caller,
    ) -> Result<Renewal> {
        let expired = || Error::Token(TokenKind::Refresh, TokenFault::Expired);
        let id = subject(token).ok_or(Error::Token(TokenKind::Refresh, TokenFault::Invalid))?;
        // Locked before the session, as everywhere: otherwise this and a change of the account could wait for each other.
        let account = work.account_for_update(id).await?.ok_or(Error::NotFound(Noun::User))?;
        if account.locked_at.is_some() {
            return Err(expired());
        }
        let now = self.now();
        let session = work.session(token.claims().sid).await?.filter(|session| session.account == id);
        let session = session.filter(|session| session.is_alive(now)).ok_or_else(expired)?;
        let epoch = session.epoch;
        let next = session.refreshed(account.epoch, caller.device.clone(), self.settings().session, now);
        let (digest, refresh) = self.refresh_token(&next)?;
        if !work.rotate_session(&next, &self.refresh_digests(token.id()), &digest).await? {
            self.end_stolen(work, &account, next.id, caller).await?;
            return Ok(Renewal::Stolen(Epoch::Ended(next.id)));
        }
        work.touch_account(id, now).await?;
        let signed_in = Box::new(self.signed_in(account.seen(now), &next, refresh)?);
        Ok(if next.epoch == epoch {
            Renewal::Renewed(signed_in)
        } else {
            Renewal::CaughtUp(signed_in, Epoch::Session(next.id, [next.epoch, next.confirmed]))
        })
    }

    async fn end_stolen(
        &self,
        work: &mut Work,
        account: &Account,
        id: SessionId,
        caller: &Caller,
    ) -> Result<()> {
        tracing::warn!(account = %account.id, session = %id, "a spent refresh token came back: the session ends");
        if work.end_session(account.id, id).await? {
            let event = Event::unproved(Kind::ReuseRefreshToken, Some(account.id)).in_session(id).denied();
            self.record(work, event, caller).await?;
            self.post_alert(work, account, SecurityAlert::RefreshTokenReused, caller).await?;
        }
        Ok(())
    }
}

fn as_token_cache(error: Error) -> Error {
    if let Error::Allowlist(cause) = error { Error::TokenCache(cause) } else { error }
}
