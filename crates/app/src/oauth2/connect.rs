//! Connecting a provider to one's own account. It is one more way in, so it takes a step-up, and the holder is told (SES-9).

use super::Trouble;
use super::arrive::{Landing, Returned};
use crate::allowlist::Epoch;
use crate::asking::{asking_user, carry_on};
use crate::{Access, App, Result};
use mail::SecurityAlert;
use model::audit::{Event, Kind};
use model::oauth2::Fault;

impl App {
    /// Connects the provider for whoever began. The session that asked goes on, the access tokens of the others have to be refreshed.
    /// Of somebody who is another account's already nothing is changed (OAU-12).
    pub(super) async fn connect(
        &self,
        began: &Access,
        credentials: i64,
        returned: &Returned<'_>,
    ) -> Result<Landing, Trouble> {
        let Returned { flow, vouched, caller, .. } = returned;
        let mut work = self.store.begin().await?;
        let account = asking_user(&mut work, began).await?;
        match work.account_of(vouched.issuer(), vouched.subject()).await? {
            Some(owner) if owner != account.id => return Err(Fault::ConnectedToAnotherPrincipal.into()),
            Some(_) => return Err(Fault::ProviderAlreadyConnected.into()),
            None => account.may_still_connect(&flow.provider, credentials)?,
        }
        if !work.insert_identity(&self.new_identity(account.id, &flow.provider, vouched)).await? {
            return Err(Fault::ConnectedToAnotherPrincipal.into());
        }
        let account = account.connected(flow.provider.clone());
        work.save_account(&account).await?;
        let session = carry_on(&mut work, began, &account).await?;
        work.void_challenges(account.id).await?;
        let event = Event::own(Kind::ConnectProvider, account.id).in_session(began.session);
        self.record(&mut work, event.naming(flow.provider.as_str()), caller).await?;
        let alert = SecurityAlert::OAuthConnected { provider: self.label_of(&flow.provider) };
        self.post_alert(&mut work, &account, alert, caller).await?;
        self.commit_revoking(work, &[Epoch::Account(account.id, account.epoch), session]).await?;
        self.adopt_picture(began.clone(), vouched, caller);
        Ok(Landing::Connected)
    }
}
