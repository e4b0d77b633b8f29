//! A first password for somebody who came through a provider.

use crate::allowlist::Epoch;
use crate::asking::{asking_user, carry_on};
use crate::{Access, App, Caller, Result};
use model::audit::{Event, Kind};
use model::{Account, StepUp};

impl App {
    /// Sets a password beside the providers; it is one more way in, and turns no second factor on. Nobody becomes a stranger by it:
    /// the session that asks goes on, the access tokens of the others have to be refreshed.
    pub async fn add_password(
        &self,
        access: &Access,
        proof: &StepUp,
        new: &str,
        caller: &Caller,
    ) -> Result<Account> {
        let account = self.user(access.account).await?;
        account.may_add_password(proof)?;
        let password = self.choose_own_password("password", new, &account).await?;
        let hash = self.hash(password).await?;
        let mut work = self.store.begin().await?;
        let account = asking_user(&mut work, access).await?.add_password(proof, hash)?;
        let session = carry_on(&mut work, access, &account).await?;
        let event = Event::own(Kind::AddPassword, account.id).in_session(access.session);
        self.put_password(&mut work, &account, event, caller).await?;
        self.commit_revoking(work, &[Epoch::Account(account.id, account.epoch), session]).await?;
        Ok(account)
    }
}
