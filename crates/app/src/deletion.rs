//! Deleting an account: everything of it goes in one transaction, and its address is free again.

use crate::allowlist::Epoch;
use crate::asking::asking_principal;
use crate::error::Noun;
use crate::{Access, App, Caller, Error, Result};
use model::audit::{Event, Kind};
use model::{Account, StepUp};
use store::Work;

impl App {
    /// Deletes the account of whoever asks. Its tokens are dead when this returns (SES-6). The last administrator stays (AUT-4).
    pub async fn delete_me(&self, access: &Access, proof: &StepUp, caller: &Caller) -> Result<()> {
        let mut work = self.store.begin().await?;
        let admins = work.admins().await?;
        let account = asking_principal(&mut work, access).await?;
        proof.covers(&account)?;
        admins.spare(&account)?;
        let event = Event::own(Kind::DeleteAccount, account.id).in_session(access.session);
        self.record(&mut work, event, caller).await?;
        self.erase(work, &account).await
    }

    /// Deletes an account that `work` has locked, with all that is its: sessions, factors, codes, links, identities,
    /// memberships, its picture. The number after its last one takes its access tokens off the allowlist, on every instance.
    pub(crate) async fn erase(&self, mut work: Work, account: &Account) -> Result<()> {
        if !work.delete_account(account.id).await? {
            return Err(Error::NotFound(Noun::Entity));
        }
        if let Some(picture) = account.avatar {
            work.abandon_picture(picture, self.now()).await?;
        }
        self.commit_revoking(work, &[Epoch::Account(account.id, account.epoch + 1)]).await?;
        if let Some(picture) = account.avatar {
            self.forget_picture(picture).await;
        }
        Ok(())
    }
}
