//! Sessions: the one door that opens them, and the ways in which they end.

use crate::allowlist::Epoch;
use crate::error::{Noun, TokenKind};
use crate::{Access, App, Caller, Error, Result, SignedIn};
use model::session::Session;
use model::token::RefreshClaims;
use model::{AccountId, Authenticated, SessionId};
use store::{EpochKey, Work};

impl App {
    /// Opens a session: the only place that does. Its argument exists only where every factor was given (LOG-10), and it is
    /// held against the account as it is now, so that a factor turned on a moment ago is not passed by (LOG-5).
    pub(crate) async fn open_session(
        &self,
        work: &mut Work,
        who: Authenticated,
        caller: &Caller,
    ) -> Result<(SignedIn, Session)> {
        let (checked, factors) = who.into_parts();
        let account = work.account_for_update(checked.id).await?.ok_or(Error::NotFound(Noun::User))?;
        if account.credentials != checked.credentials {
            return Err(Error::Conflict);
        }
        let now = self.now();
        let life = self.settings().session;
        let session = Session {
            id: SessionId(uuid::Uuid::from_bytes(self.random.id())),
            account: account.id,
            epoch: 0,
            confirmed: account.epoch,
            generation: 0,
            factors,
            device: caller.device.clone(),
            created_at: now,
            last_active: now,
            idle_until: now.plus(life.idle),
            expires_at: now.plus(life.absolute),
        };
        let (digest, refresh) = self.refresh_token(&session)?;
        work.insert_session(&session, &digest).await?;
        work.trim_sessions(account.id, self.settings().sessions_kept).await?;
        work.touch_account(account.id, now).await?;
        Ok((self.signed_in(account.seen(now), &session, refresh)?, session))
    }

    /// The live sessions of whoever asks, the one used last first.
    pub async fn sessions(&self, access: &Access) -> Result<Vec<Session>> {
        self.principal(access.account).await?;
        Ok(self.store.sessions(access.account, self.now()).await?)
    }

    /// Ends one of one's own sessions and answers with those that remain. Somebody else's is none of one's own: nothing
    /// happens, as with one that has ended already.
    pub async fn end_session(&self, access: &Access, id: SessionId) -> Result<Vec<Session>> {
        self.principal(access.account).await?;
        self.close_session(access.account, id).await?;
        Ok(self.store.sessions(access.account, self.now()).await?)
    }

    /// Ends all of one's own sessions, this one too.
    pub async fn end_all_sessions(&self, access: &Access) -> Result<()> {
        let id = access.account;
        let suspended = self.suspend(&[EpochKey::account(id.0)]).await?;
        let mut work = self.store.begin().await?;
        let account = work.account_for_update(id).await?.ok_or(Error::NotFound(Noun::Principal))?;
        let account = model::Account { epoch: account.epoch + 1, ..account };
        work.save_account(&account).await?;
        work.end_sessions(id, None).await?;
        work.commit().await?;
        self.publish(suspended, &[Epoch::Account(id, account.epoch)]).await
    }

    /// Signs out: the session of the access token, or of the refresh token where the access token does not count any more.
    /// Repeated it does nothing (SES-3).
    pub async fn logout(&self, access: Option<&Access>, refresh: Option<&str>) -> Result<()> {
        if let Some(access) = access {
            return self.close_session(access.account, access.session).await;
        }
        let Some(token) = refresh else { return Ok(()) };
        let Ok(verified) = self.verify::<RefreshClaims>(TokenKind::Refresh, token) else { return Ok(()) };
        match crate::tokens::subject(&verified) {
            Some(account) => self.close_session(account, verified.claims().sid).await,
            None => Ok(()),
        }
    }

    async fn close_session(&self, account: AccountId, id: SessionId) -> Result<()> {
        let owned = self.store.session(id).await?.is_some_and(|session| session.account == account);
        if !owned {
            return Ok(());
        }
        let suspended = self.suspend(&[EpochKey::session(id.0)]).await?;
        let mut work = self.store.begin().await?;
        work.end_session(account, id).await?;
        work.commit().await?;
        self.publish(suspended, &[Epoch::Ended(id)]).await
    }
}
