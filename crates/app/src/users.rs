//! Who is there, and what those who administer do to accounts: lock them, end their sessions, reset their second factors, delete them. None of
//! it reads or chooses a password (PWD-14).

use crate::admins::Authority;
use crate::allowlist::Epoch;
use crate::error::Noun;
use crate::{App, Caller, Error, Result};
use mail::SecurityAlert;
use model::audit::{Event, Kind};
use model::directory::MOST_BY_NAME;
use model::page::Direction;
use model::session::Device;
use model::{
    Account, AccountId, Admins, EmailAddress, Method, Overview, Page, PageRequest, Session, UserFilter,
    UserOrder,
};
use store::Work;

/// What is kept about somebody.
#[derive(Debug)]
pub struct Kept {
    /// The account.
    pub account: Account,
    /// Its live sessions, the one used last first.
    pub sessions: Vec<Session>,
}

impl App {
    /// A page of the accounts that a filter finds. By name only a few are sorted: names are sealed, and the server has to
    /// open each of them.
    pub async fn users(
        &self,
        _: &Authority,
        filter: &UserFilter,
        order: UserOrder,
        request: PageRequest,
    ) -> Result<Page<Overview>> {
        let total = self.store.count_users(filter).await?;
        let UserOrder::Name(direction) = order else {
            let items = self.store.users(filter, order, request).await?;
            return Ok(Page { items, request, total });
        };
        if total > MOST_BY_NAME {
            let message = format!(
                "takes at most {MOST_BY_NAME} accounts by name, and these are {total}: look for fewer"
            );
            return Err(Error::Input { field: "sort", message });
        }
        let all = PageRequest { number: 0, size: u32::try_from(MOST_BY_NAME).unwrap_or(u32::MAX) };
        let mut found = self.store.users(filter, order, all).await?;
        found.sort_by_cached_key(|one| (one.name.as_str().to_lowercase(), one.id));
        if direction == Direction::Descending {
            found.reverse();
        }
        let skipped = usize::try_from(request.offset()).unwrap_or(usize::MAX);
        let size = usize::try_from(request.size).unwrap_or(usize::MAX);
        Ok(Page { items: found.into_iter().skip(skipped).take(size).collect(), request, total })
    }

    /// What anybody may know of an account, user or guest.
    pub async fn overview(&self, id: AccountId) -> Result<Overview> {
        self.store.account(id).await?.map(Overview::from).ok_or(Error::NotFound(Noun::User))
    }

    /// The account of that id, user or guest.
    pub async fn find_user(&self, _: &Authority, id: AccountId) -> Result<Account> {
        self.store.account(id).await?.ok_or(Error::NotFound(Noun::User))
    }

    /// The account of that address.
    pub async fn find_user_by_email(&self, _: &Authority, email: &EmailAddress) -> Result<Account> {
        self.store.account_by_email(email).await?.ok_or(Error::NotFound(Noun::User))
    }

    /// An account with its live sessions.
    pub async fn look_at_user(&self, by: &Authority, id: AccountId) -> Result<Kept> {
        let account = self.find_user(by, id).await?;
        let sessions = self.store.sessions(id, self.now()).await?;
        Ok(Kept { account, sessions })
    }

    /// An account with its live sessions, to be handed to its holder.
    pub async fn export_user(&self, by: &Authority, id: AccountId) -> Result<Kept> {
        let kept = self.look_at_user(by, id).await?;
        self.record_alone(by.did(Kind::ExportAccount, Some(id))).await;
        Ok(kept)
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
        self.end_with_all_sessions(work, by.did(Kind::LockAccount, Some(id)), account).await
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
        self.note(&mut work, by.did(Kind::UnlockAccount, Some(id))).await?;
        work.commit().await?;
        Ok(account)
    }

    /// Ends every session of an account (SES-7).
    pub async fn end_sessions_of(&self, by: &Authority, id: AccountId) -> Result<Account> {
        let mut work = self.store.begin().await?;
        let account = work.account_for_update(id).await?.ok_or(Error::NotFound(Noun::User))?;
        let account = Account { epoch: account.epoch + 1, ..account };
        self.end_with_all_sessions(work, by.did(Kind::EndAllSessions, Some(id)), account).await
    }

    /// Turns every second factor of a user off, for somebody who has lost theirs; sessions end, and its holder is told.
    pub async fn reset_second_factors(&self, by: &Authority, id: AccountId) -> Result<Account> {
        let mut work = self.store.begin().await?;
        let account = work.account_for_update(id).await?.filter(|account| account.user().is_some());
        let account = account.ok_or(Error::NotFound(Noun::User))?;
        if !account.two_factor().is_needed() {
            return Ok(account);
        }
        let methods: Vec<_> = account.two_factor().methods().into_iter().map(Method::as_str).collect();
        let event = by.did(Kind::ResetSecondFactors, Some(id)).changing(Some(methods.join(" ")), None);
        let account = account.without_second_factors();
        work.forget_second_factors(id).await?;
        work.void_challenges(id).await?;
        self.post_alert(&mut work, &account, SecurityAlert::FactorsResetByAdmin, &self.unseen()).await?;
        self.end_with_all_sessions(work, event, account).await
    }

    /// Deletes an account and everything that is its own; its address is free at once. The last administrator stays.
    pub async fn delete_user(&self, by: &Authority, id: AccountId) -> Result<()> {
        let (mut work, admins, account) = self.held(id).await?;
        admins.spare(&account)?;
        self.note(&mut work, by.did(Kind::DeleteAccount, Some(id))).await?;
        self.erase(work, &account).await
    }

    /// An account to take something away from that an administrator needs: their number is held before the account is, as
    /// everywhere, so that two at once never wait for each other.
    async fn held(&self, id: AccountId) -> Result<(Work, Admins, Account)> {
        let mut work = self.store.begin().await?;
        let admins = work.admins().await?;
        let account = work.account_for_update(id).await?.ok_or(Error::NotFound(Noun::User))?;
        Ok((work, admins, account))
    }

    async fn end_with_all_sessions(&self, mut work: Work, event: Event, account: Account) -> Result<Account> {
        work.save_account(&account).await?;
        work.end_sessions(account.id, None).await?;
        self.note(&mut work, event).await?;
        self.commit_revoking(work, &[Epoch::Account(account.id, account.epoch)]).await?;
        Ok(account)
    }

    /// Where whoever administers is, is nobody's business, and which language the other one speaks is not known.
    fn unseen(&self) -> Caller {
        Caller { device: Device::default(), locale: self.settings().default_locale, request: None }
    }
}
