//! What is the same for every method when a second factor is turned on or off.

use super::Given;
use super::email::alerted;
use crate::allowlist::Epoch;
use crate::asking::{asking_user, carry_on};
use crate::{Access, App, Caller, Result};
use mail::SecurityAlert;
use model::audit::{Event, Kind};
use model::{Account, Method, StepUp};
use store::Work;

impl App {
    /// Turns `method` off, unless it is the last one; what remains becomes preferred. The account's row is locked first,
    /// so that two that race come one after the other and the second sees what the first left (EML-20). The session that
    /// asks goes on, the access tokens of the others have to be refreshed.
    pub(super) async fn disable_factor(
        &self,
        method: Method,
        access: &Access,
        proof: &StepUp,
        given: Option<&Given>,
        caller: &Caller,
    ) -> Result<Account> {
        let mut work = self.store.begin().await?;
        let account = asking_user(&mut work, access).await?.disable(method, proof)?;
        if let Some(given) = given {
            self.spend(&mut work, given).await?;
        }
        let session = carry_on(&mut work, access, &account).await?;
        work.save_account(&account).await?;
        forget(&mut work, &account, method).await?;
        self.record(&mut work, changing(Kind::DisableSecondFactor, method, access), caller).await?;
        let alert = SecurityAlert::TwoFactorRemoved { method: alerted(method) };
        self.post_alert(&mut work, &account, alert, caller).await?;
        self.commit_revoking(work, &[Epoch::Account(account.id, account.epoch), session]).await?;
        Ok(account)
    }

    /// A method was turned on: whatever waits for a second factor is over, and the account's holder hears of it.
    pub(super) async fn note_added(
        &self,
        work: &mut Work,
        account: &Account,
        method: Method,
        access: &Access,
        caller: &Caller,
    ) -> Result<()> {
        work.void_challenges(account.id).await?;
        self.record(work, changing(Kind::EnableSecondFactor, method, access), caller).await?;
        let alert = SecurityAlert::TwoFactorAdded { method: alerted(method) };
        self.post_alert(work, account, alert, caller).await
    }
}

/// A method that its owner turns on or off.
pub(super) fn changing(kind: Kind, method: Method, access: &Access) -> Event {
    Event::own(kind, access.account).in_session(access.session).naming(method.as_str())
}

/// What belonged to the method goes with it, and so does whatever waits for a second factor.
async fn forget(work: &mut Work, account: &Account, method: Method) -> Result<()> {
    work.void_challenges(account.id).await?;
    match method {
        Method::Email => work.void_email_codes(account.id).await?,
        Method::Totp => work.forget_totp(account.id).await?,
    }
    Ok(())
}
