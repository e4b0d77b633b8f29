//! Changing one's own password.

use crate::allowlist::Epoch;
use crate::asking::asking_user;
use crate::error::Noun;
use crate::{Access, App, Caller, Error, Result};
use model::audit::{Event, Kind};
use model::{Account, FirstFactor, StepUp};
use vault::PasswordHash;

impl App {
    /// Puts a new password in the place of the old one, which is a guess like one at a step-up and counted with those (PWD-7).
    /// The other sessions end, and every access token with them: the client refreshes (PWD-15).
    pub async fn change_password(
        &self,
        access: &Access,
        proof: &StepUp,
        old: &str,
        new: &str,
        caller: &Caller,
    ) -> Result<Account> {
        let account = self.user(access.account).await?;
        account.may_change_password(proof)?;
        let user = account.user().ok_or(Error::NotFound(Noun::User))?;
        let new = self.fitting_password("newPassword", new, &account.name, &user.email)?;
        let tried = self.charge_own(account.id, &user.email).await?;
        let known = self.compare_own(&tried, account, old).await;
        let known = self.noting(changing(access), caller, known).await?;
        self.store.forgive_login(&tried.own.0).await?;
        self.unleaked("newPassword", &new).await?;
        let hash = self.hash(new).await?;
        self.change_with(access, proof, &known, hash, caller).await
    }

    async fn change_with(
        &self,
        access: &Access,
        proof: &StepUp,
        known: &FirstFactor,
        hash: PasswordHash,
        caller: &Caller,
    ) -> Result<Account> {
        let mut work = self.store.begin().await?;
        let account = asking_user(&mut work, access).await?.change_password(proof, known, hash)?;
        self.put_password(&mut work, &account, changing(access), caller).await?;
        work.end_sessions(account.id, Some(access.session)).await?;
        self.commit_revoking(work, &[Epoch::Account(account.id, account.epoch)]).await?;
        Ok(account)
    }
}

fn changing(access: &Access) -> Event {
    Event::own(Kind::ChangePassword, access.account).in_session(access.session)
}
