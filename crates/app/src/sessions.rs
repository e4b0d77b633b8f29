//! Sessions: the one door that opens them, and the ways in which they end.

use crate::allowlist::Epoch;
use crate::devices::KnownDevice;
use crate::error::{Noun, TokenKind};
use crate::{Access, App, Caller, Error, Result, SignedIn};
use model::audit::{Event, Kind};
use model::session::{Factor, Session};
use model::token::RefreshClaims;
use model::{Account, AccountId, Authenticated, Refusal, SessionId};
use store::Work;

impl App {
    /// Opens a session: the only place that does. Its argument exists only where every factor was given (LOG-10), and it is
    /// held against the account as it is now, so that a factor turned on a moment ago is not passed by (LOG-5),
    /// and nobody comes in who is locked out (LOG-7).
    ///
    /// Commits `work`, so that what belongs to the sign-in happens with it or not at all. Where the account's epoch has risen
    /// since the check, perhaps in `work` itself, the allowlist hears of it.
    pub(crate) async fn open_session(
        &self,
        mut work: Work,
        who: Authenticated,
        device: Option<&KnownDevice>,
        caller: &Caller,
    ) -> Result<SignedIn> {
        let account = work.account_for_update(who.account().id).await?.ok_or(Error::NotFound(Noun::User))?;
        if account.locked_at.is_some() {
            return Err(Refusal::InvalidCredentials.into());
        }
        if !who.covers(&account) {
            return Err(Error::Conflict);
        }
        let (checked, factors) = who.into_parts();
        let now = self.now();
        let session = self.new_session(&account, factors, caller);
        let (digest, refresh) = self.refresh_token(&session)?;
        work.insert_session(&session, &digest).await?;
        let mut epochs = self.end_surplus(&mut work, account.id).await?;
        if account.epoch != checked.epoch {
            epochs.push(Epoch::Account(account.id, account.epoch));
        }
        work.touch_account(account.id, now).await?;
        let kind = if account.user().is_some() { Kind::Login } else { Kind::CreateGuest };
        let event = Event::own(kind, account.id).in_session(session.id).with(&session.factors);
        self.record(&mut work, event, caller).await?;
        let device = self.recognise(&mut work, &account, device, caller).await?;
        let signed_in = self.signed_in(account.seen(now), &session, refresh)?;
        let signed_in = SignedIn { device, ..signed_in };
        if epochs.is_empty() {
            work.commit().await?;
        } else {
            self.commit_revoking_and_answer(work, &epochs).await?;
        }
        Ok(signed_in)
    }

    fn new_session(&self, account: &Account, factors: Vec<Factor>, caller: &Caller) -> Session {
        let (now, life) = (self.now(), self.settings().session);
        Session {
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
        }
    }

    /// Ends the sessions that were used longest ago where an account has more than it may (LOG-14).
    async fn end_surplus(&self, work: &mut Work, account: AccountId) -> Result<Vec<Epoch>> {
        let surplus = work.surplus_sessions(account, self.settings().sessions_kept).await?;
        for id in &surplus {
            work.end_session(account, *id).await?;
        }
        Ok(surplus.into_iter().map(Epoch::Ended).collect())
    }

    /// The live sessions of whoever asks, the one used last first.
    pub async fn sessions(&self, access: &Access) -> Result<Vec<Session>> {
        self.principal(access.account).await?;
        Ok(self.store.sessions(access.account, self.now()).await?)
    }

    /// Ends one of one's own sessions and answers with those that remain. Somebody else's is none of one's own: nothing
    /// happens, as with one that has ended already.
    pub async fn end_session(&self, access: &Access, id: SessionId, caller: &Caller) -> Result<Vec<Session>> {
        self.principal(access.account).await?;
        self.close_session(Kind::EndSession, access.account, id, caller).await?;
        Ok(self.store.sessions(access.account, self.now()).await?)
    }

    /// Ends all of one's own sessions, this one too.
    pub async fn end_all_sessions(&self, access: &Access, caller: &Caller) -> Result<()> {
        let id = access.account;
        let mut work = self.store.begin().await?;
        let account = work.account_for_update(id).await?.ok_or(Error::NotFound(Noun::Principal))?;
        let account = Account { epoch: account.epoch + 1, ..account };
        work.save_account(&account).await?;
        work.end_sessions(id, None).await?;
        let event = Event::own(Kind::EndAllSessions, id).in_session(access.session);
        self.record(&mut work, event, caller).await?;
        self.commit_revoking(work, &[Epoch::Account(id, account.epoch)]).await
    }

    /// Signs out: the session of the access token, or of the refresh token where the access token does not count any more.
    /// Repeated it does nothing (SES-3).
    pub async fn logout(
        &self,
        access: Option<&Access>,
        refresh: Option<&str>,
        caller: &Caller,
    ) -> Result<()> {
        if let Some(access) = access {
            return self.close_session(Kind::Logout, access.account, access.session, caller).await;
        }
        let Some(token) = refresh else { return Ok(()) };
        let Ok(verified) = self.verify::<RefreshClaims>(TokenKind::Refresh, token) else { return Ok(()) };
        match crate::tokens::subject(&verified) {
            Some(account) => self.close_session(Kind::Logout, account, verified.claims().sid, caller).await,
            None => Ok(()),
        }
    }

    async fn close_session(
        &self,
        kind: Kind,
        account: AccountId,
        id: SessionId,
        caller: &Caller,
    ) -> Result<()> {
        let owned = self.store.session(id).await?.is_some_and(|session| session.account == account);
        if !owned {
            return Ok(());
        }
        let mut work = self.store.begin().await?;
        if work.end_session(account, id).await? {
            self.record(&mut work, Event::own(kind, account).in_session(id), caller).await?;
        }
        self.commit_revoking(work, &[Epoch::Ended(id)]).await
    }
}
