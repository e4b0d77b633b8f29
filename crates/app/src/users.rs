//! What those who administer do to accounts: lock them, end their sessions, reset their second factors, delete them. None of
//! it reads or chooses a password (PWD-14).

use crate::admins::Authority;
use crate::allowlist::Epoch;
use crate::error::Noun;
use crate::{App, Caller, Error, Result};
use mail::SecurityAlert;
use model::session::Device;
use model::{Account, AccountId, Admins, EmailAddress, Session};
use store::Work;

/// An account as those who administer see it.
#[derive(Debug)]
pub struct Details {
    /// The account.
    pub account: Account,
    /// Its live sessions, the one used last first.
    pub sessions: Vec<Session>,
}

impl App {
    /// The account of that id, user or guest.
    pub async fn find_user(&self, _: &Authority, id: AccountId) -> Result<Account> {
        self.store.account(id).await?.ok_or(Error::NotFound(Noun::User))
    }

    /// The account of that address.
    pub async fn find_user_by_email(&self, _: &Authority, email: &EmailAddress) -> Result<Account> {
        self.store.account_by_email(email).await?.ok_or(Error::NotFound(Noun::User))
    }

    /// An account with its live sessions.
    pub async fn user_details(&self, by: &Authority, id: AccountId) -> Result<Details> {
        let account = self.find_user(by, id).await?;
        let sessions = self.store.sessions(id, self.now()).await?;
        Ok(Details { account, sessions })
    }

    /// Locks an account: its sessions, codes and half-done sign-ins end in the same transaction, and nobody comes in until it is
    /// unlocked (LOG-7, SES-6). Its holder is told. The last administrator is not locked.
    pub async fn lock_user(&self, by: &Authority, id: AccountId) -> Result<Account> {
        let (mut work, admins, account) = self.held(id).await?;
        if account.locked_at.is_some() {
            return Ok(account);
        }
        let account = account.lock(admins, self.now())?;
        work.void_challenges(id).await?;
        work.void_email_codes(id).await?;
        self.post_alert(&mut work, &account, SecurityAlert::AccountLocked, &self.unseen()).await?;
        self.end_with_all_sessions(work, by, account, "an account was locked").await
    }

    /// Unlocks an account: its holder may sign in again.
    pub async fn unlock_user(&self, by: &Authority, id: AccountId) -> Result<Account> {
        let mut work = self.store.begin().await?;
        let account = work.account_for_update(id).await?.ok_or(Error::NotFound(Noun::User))?;
        if account.locked_at.is_none() {
            return Ok(account);
        }
        let account = account.unlock();
        work.save_account(&account).await?;
        work.commit().await?;
        tracing::info!(account = %id, by = ?by.actor(), "an account was unlocked");
        Ok(account)
    }

    /// Ends every session of an account (SES-7).
    pub async fn end_sessions_of(&self, by: &Authority, id: AccountId) -> Result<Account> {
        let mut work = self.store.begin().await?;
        let account = work.account_for_update(id).await?.ok_or(Error::NotFound(Noun::User))?;
        let account = Account { epoch: account.epoch + 1, ..account };
        self.end_with_all_sessions(work, by, account, "the sessions of an account were ended").await
    }

    /// Turns every second factor of a user off, for somebody who has lost theirs; sessions end, and its holder is told.
    pub async fn reset_second_factors(&self, by: &Authority, id: AccountId) -> Result<Account> {
        let mut work = self.store.begin().await?;
        let account = work.account_for_update(id).await?.filter(|account| account.user().is_some());
        let account = account.ok_or(Error::NotFound(Noun::User))?;
        if !account.two_factor().is_needed() {
            return Ok(account);
        }
        let account = account.without_second_factors();
        work.forget_second_factors(id).await?;
        work.void_challenges(id).await?;
        self.post_alert(&mut work, &account, SecurityAlert::FactorsResetByAdmin, &self.unseen()).await?;
        self.end_with_all_sessions(work, by, account, "the second factors of an account were reset").await
    }

    /// Deletes an account and everything that is its own; its address is free at once. The last administrator stays.
    pub async fn delete_user(&self, by: &Authority, id: AccountId) -> Result<()> {
        let (work, admins, account) = self.held(id).await?;
        admins.spare(&account)?;
        self.erase(work, &account).await?;
        tracing::info!(account = %id, by = ?by.actor(), "an account was deleted");
        Ok(())
    }

    /// An account to take something away from that an administrator needs: their number is held before the account is, as
    /// everywhere, so that two at once never wait for each other.
    async fn held(&self, id: AccountId) -> Result<(Work, Admins, Account)> {
        let mut work = self.store.begin().await?;
        let admins = work.admins().await?;
        let account = work.account_for_update(id).await?.ok_or(Error::NotFound(Noun::User))?;
        Ok((work, admins, account))
    }

    async fn end_with_all_sessions(
        &self,
        mut work: Work,
        by: &Authority,
        account: Account,
        event: &'static str,
    ) -> Result<Account> {
        work.save_account(&account).await?;
        work.end_sessions(account.id, None).await?;
        self.commit_revoking(work, &[Epoch::Account(account.id, account.epoch)]).await?;
        tracing::info!(account = %account.id, by = ?by.actor(), "{event}");
        Ok(account)
    }

    /// Where whoever administers is, is nobody's business, and which language the other one speaks is not known.
    fn unseen(&self) -> Caller {
        Caller { device: Device::default(), locale: self.settings().default_locale }
    }
}
