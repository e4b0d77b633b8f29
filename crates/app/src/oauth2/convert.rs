//! A guest becomes a user by way of a provider, in place: under the same id and in the same session.

use super::Trouble;
use super::arrive::{Landing, Returned};
use super::enter::proved;
use crate::guests::{as_taken, asking_guest};
use crate::{Access, App, Result};
use model::audit::{Event, Kind};
use model::oauth2::Fault;

impl App {
    /// Converts the guest who left. Its tokens are dead, and the answer has new ones, as with a password.
    pub(super) async fn convert_by_provider(
        &self,
        began: &Access,
        returned: &Returned<'_>,
    ) -> Result<Landing, Trouble> {
        let Returned { flow, vouched, caller, .. } = returned;
        self.registration_is_on()?;
        let mut work = self.store.begin().await?;
        let guest = asking_guest(&mut work, began).await?;
        if work.account_of(vouched.issuer(), vouched.subject()).await?.is_some() {
            return Err(Fault::ConnectedToAnotherPrincipal.into());
        }
        let email = vouched.verified_email().ok_or(Fault::EmailClaimMissing)?;
        if let Some(owner) = work.account_by_email(email).await? {
            drop(work);
            self.tell_of_provider(&owner, email, caller).await?;
            return Err(Fault::EmailAlreadyRegistered.into());
        }
        let mut account = guest.convert(proved(email))?.seen(self.now());
        work.save_account(&account).await.map_err(as_taken)?;
        if !work.insert_identity(&self.new_identity(account.id, &flow.provider, vouched)).await? {
            return Err(Fault::ConnectedToAnotherPrincipal.into());
        }
        account.providers = vec![flow.provider.clone()];
        let event = Event::own(Kind::ConvertGuest, account.id).naming(flow.provider.as_str());
        let device = returned.known_device();
        let signed_in = self.carry_over(work, began, account, (event, device.as_ref()), caller).await?;
        self.adopt_picture(began.clone(), vouched, caller);
        Ok(Landing::Converted(Box::new(signed_in)))
    }
}
