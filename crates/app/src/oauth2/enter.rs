//! Signing in by way of a provider, and registering. Issuer and subject alone say who somebody is (OAU-3); an address that has an
//! account here is never joined with it (OAU-4).

use super::Trouble;
use super::arrive::{Landing, Returned};
use crate::two_factor::First;
use crate::{Access, App, Error, Result};
use model::account::{Account, User};
use model::audit::{Event, Kind};
use model::oauth2::Fault;
use model::session::Factor;
use model::sign_in::Outcome;
use model::token::TwoFactorPurpose;
use model::{AccountId, EmailAddress, FirstFactor, Name, Refusal, TwoFactor};
use providers::Vouched;
use store::Work;

/// Who registers twice at the same moment is found to be there the second time.
const ROUNDS: usize = 3;

impl App {
    pub(super) async fn enter_by_provider(&self, returned: &Returned<'_>) -> Result<Landing, Trouble> {
        let Returned { vouched, .. } = returned;
        for _ in 0..ROUNDS {
            if let Some(id) = self.store.account_of(vouched.issuer(), vouched.subject()).await? {
                return Ok(self.enter_known(id, returned).await?);
            }
            if let Some(landing) = self.register_by_provider(returned).await? {
                return Ok(landing);
            }
        }
        Err(Error::Conflict.into())
    }

    async fn enter_known(&self, id: AccountId, returned: &Returned<'_>) -> Result<Landing> {
        let entered = async {
            let work = self.store.begin().await?;
            self.enter_as(work, id, returned).await
        };
        let event = Event::unproved(Kind::Login, Some(id)).naming(returned.flow.provider.as_str());
        self.noting(event, returned.caller, entered.await).await
    }

    /// Lets somebody in whose identity is this account's, as it is now.
    async fn enter_as(&self, mut work: Work, id: AccountId, returned: &Returned<'_>) -> Result<Landing> {
        let account = work.account_for_update(id).await?;
        match self.first_by_provider(&mut work, account, returned.vouched).await?.complete() {
            Outcome::Complete(who) => {
                let device = returned.known_device();
                let signed_in = self.open_session(work, who, device.as_ref(), returned.caller).await?;
                Ok(Landing::In(Box::new(signed_in)))
            }
            Outcome::SecondFactorDue(account) => {
                drop(work);
                let first = First { factor: Factor::Fed, tried: None };
                let pending = self.begin_second_factor(&account, None, first, returned.caller).await?;
                Ok(Landing::SecondFactor(pending, TwoFactorPurpose::Login))
            }
        }
    }

    /// The proof that a provider vouches for the holder of a locked account, asked of the database as it is now.
    pub(super) async fn first_by_provider(
        &self,
        work: &mut Work,
        account: Option<Account>,
        vouched: &Vouched,
    ) -> Result<FirstFactor> {
        let owner = work.account_of(vouched.issuer(), vouched.subject()).await?;
        let account = account.ok_or(Refusal::InvalidCredentials)?;
        Ok(FirstFactor::provider(account, owner, self.second_step())?)
    }

    /// Makes an account; `None` where somebody was faster, with the identity or the address.
    async fn register_by_provider(&self, returned: &Returned<'_>) -> Result<Option<Landing>, Trouble> {
        let Returned { flow, vouched, caller, network } = returned;
        let email = vouched.verified_email().ok_or(Fault::EmailClaimMissing)?;
        if let Some(owner) = self.store.account_by_email(email).await? {
            // The address may be there because they are, since a moment ago.
            if self.store.account_of(vouched.issuer(), vouched.subject()).await?.is_some() {
                return Ok(None);
            }
            self.tell_of_provider(&owner, email, caller).await?;
            return Err(Fault::EmailAlreadyRegistered.into());
        }
        self.registration_is_on()?;
        self.count_registration(network).await?;
        let name = name_of(vouched, email).ok_or(Error::Invalid(store::Document::User))?;
        let account = Account::register(AccountId(self.new_id()), name, proved(email), self.now());
        let mut work = self.store.begin().await?;
        if !work.insert_account(&account).await?
            || !work.insert_identity(&self.new_identity(account.id, &flow.provider, vouched)).await?
        {
            return Ok(None);
        }
        let event = Event::own(Kind::Register, account.id).naming(flow.provider.as_str());
        self.record(&mut work, event, caller).await?;
        let landing = self.enter_as(work, account.id, returned).await?;
        if let Landing::In(signed_in) = &landing {
            self.adopt_picture(Access::recalled(account.id, signed_in.session), vouched, caller);
        }
        Ok(Some(landing))
    }
}

/// Somebody whose address the provider has proved. What others set for that address before is nothing to them (OAU-6).
pub(super) fn proved(email: &EmailAddress) -> User {
    User { email: email.clone(), email_verified: true, password: None, two_factor: TwoFactor::OFF }
}

/// What the provider calls them, else the part of their address that is theirs.
fn name_of(vouched: &Vouched, email: &EmailAddress) -> Option<Name> {
    let local = || email.as_str().split('@').next().and_then(|local| Name::parse(local).ok());
    vouched.name().cloned().or_else(local).or_else(|| Name::parse(email.as_str()).ok())
}
