//! The ways into one's own account: the password, and the providers that vouch for it.

use crate::allowlist::Epoch;
use crate::asking::{asking_user, carry_on};
use crate::error::Noun;
use crate::{Access, App, Caller, Error, Result};
use mail::SecurityAlert;
use model::audit::{Event, Kind};
use model::{Account, Identity, StepUp, WayIn};

/// The ways into an account.
#[derive(Debug)]
pub struct WaysIn {
    /// Whether it has a password.
    pub password: bool,
    /// The providers that vouch for it, in alphabetical order.
    pub identities: Vec<Identity>,
}

impl App {
    /// The ways into the account of whoever asks.
    pub async fn ways_in(&self, access: &Access) -> Result<WaysIn> {
        let account = self.user(access.account).await?;
        let user = account.user().ok_or(Error::NotFound(Noun::User))?;
        let identities = self.store.identities(account.id).await?;
        Ok(WaysIn { password: user.password.is_some(), identities })
    }

    /// Takes a provider away, unless it is the last way in. The account's row is locked first, so that of two that race the
    /// second sees what the first left (OAU-11). The session that asks goes on; the others end, because nobody knows which of
    /// them came in that way.
    pub async fn disconnect(
        &self,
        access: &Access,
        proof: &StepUp,
        way: &WayIn,
        caller: &Caller,
    ) -> Result<Account> {
        let mut work = self.store.begin().await?;
        let account = asking_user(&mut work, access).await?;
        let provider = account.may_disconnect(way, proof)?;
        work.delete_identity(account.id, &provider).await?;
        let account = account.disconnected(&provider);
        work.save_account(&account).await?;
        let session = carry_on(&mut work, access, &account).await?;
        work.end_sessions(account.id, Some(access.session)).await?;
        work.void_challenges(account.id).await?;
        let event = Event::own(Kind::DisconnectProvider, account.id).in_session(access.session);
        self.record(&mut work, event.naming(provider.as_str()), caller).await?;
        let alert = SecurityAlert::OAuthDisconnected { provider: self.label_of(&provider) };
        self.post_alert(&mut work, &account, alert, caller).await?;
        self.commit_revoking(work, &[Epoch::Account(account.id, account.epoch), session]).await?;
        Ok(account)
    }
}
