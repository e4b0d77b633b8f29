//! Guests: let in by their name alone, and made users in place when they want to stay.

use crate::allowlist::Epoch;
use crate::devices::KnownDevice;
use crate::emails::Link;
use crate::error::{Noun, TokenFault, TokenKind};
use crate::limits::ClientNetwork;
use crate::{Access, App, Caller, Error, Result, SignedIn};
use model::account::{Account, User};
use model::audit::{Event, Kind};
use model::{AccountId, Authenticated, EmailAddress, Name, NewGuest, Refusal};
use store::Work;

/// What a guest becomes a user with.
#[derive(Debug)]
pub struct Conversion {
    /// Their address.
    pub email: EmailAddress,
    /// Their password, as typed.
    pub password: String,
}

impl App {
    /// Makes a guest and opens its session.
    pub async fn create_guest(&self, name: Name, caller: &Caller) -> Result<SignedIn> {
        if !self.settings().joining.guests {
            return Err(Refusal::GuestsOff.into());
        }
        let guest = NewGuest::new(AccountId(self.new_id()), name, self.now());
        let mut work = self.store.begin().await?;
        if !work.insert_account(guest.account()).await? {
            return Err(Error::Conflict);
        }
        self.open_session(work, Authenticated::guest(guest), None, caller).await
    }

    /// Makes the guest who asks a user, under the same id and in the same session, whose tokens are new: those of the guest are
    /// dead (GST-3). That an address is taken is told, so each such answer counts against the client and the guest (GST-4).
    pub async fn convert_guest(
        &self,
        access: &Access,
        conversion: Conversion,
        client: &ClientNetwork,
        device: Option<&KnownDevice>,
        caller: &Caller,
    ) -> Result<SignedIn> {
        let guest = self.principal(access.account).await.map_err(as_guest)?;
        guest.may_convert()?;
        self.registration_is_on()?;
        let tries = self.count_conversion(client, access.account).await?;
        let converted = self.convert((access, &guest), conversion, device, caller).await;
        if !matches!(converted, Err(Error::Refused(Refusal::GuestEmailTaken))) {
            for tried in tries {
                self.give_back(tried).await;
            }
        }
        converted
    }

    /// Whether people may become users by themselves, whichever way (REG-9).
    pub(crate) fn registration_is_on(&self) -> Result<()> {
        if self.settings().joining.registration { Ok(()) } else { Err(Refusal::RegistrationOff.into()) }
    }

    async fn convert(
        &self,
        (access, guest): (&Access, &Account),
        conversion: Conversion,
        device: Option<&KnownDevice>,
        caller: &Caller,
    ) -> Result<SignedIn> {
        let Conversion { email, password } = conversion;
        let password = self.choose_password("password", &password, &guest.name, &email).await?;
        let password = Some(self.hash(password).await?);
        let mut work = self.store.begin().await?;
        let guest = asking_guest(&mut work, access).await?;
        if let Some(owner) = work.account_by_email(&email).await? {
            return self.refuse_taken(work, &owner, caller).await;
        }
        let user = User { email, email_verified: false, password, two_factor: self.fresh_two_factor() };
        let account = guest.convert(user)?.seen(self.now());
        work.save_account(&account).await.map_err(as_taken)?;
        if self.settings().email.enabled {
            self.post_link(&mut work, &account, Link::Own, caller).await?;
        }
        let event = Event::own(Kind::ConvertGuest, account.id);
        self.carry_over(work, access, account, (event, device), caller).await
    }

    /// The session goes on with tokens of the next generation, under the numbers that the account has now, on a device that the user is
    /// known on.
    pub(crate) async fn carry_over(
        &self,
        mut work: Work,
        access: &Access,
        account: Account,
        (event, device): (Event, Option<&KnownDevice>),
        caller: &Caller,
    ) -> Result<SignedIn> {
        // The first that this user signs in from: from another one on, it is told.
        let device = self.recognise(&mut work, &account, device, caller).await?;
        let session = work.session(access.session).await?.ok_or_else(ended)?;
        let life = self.settings().session;
        let next = session.refreshed(account.epoch, caller.device.clone(), life, self.now());
        let (digest, refresh) = self.refresh_token(&next)?;
        if !work.renew_session(&next, &digest).await? {
            return Err(ended());
        }
        let epochs = [
            Epoch::Account(account.id, account.epoch),
            Epoch::Session(next.id, [next.epoch, next.confirmed]),
        ];
        self.record(&mut work, event.in_session(next.id), caller).await?;
        let signed_in = SignedIn { device, ..self.signed_in(account, &next, refresh)? };
        self.commit_revoking_and_answer(work, &epochs).await?;
        Ok(signed_in)
    }

    /// The address is somebody's. Where they have proved it they hear of the attempt, as with a registration (REG-3).
    async fn refuse_taken(&self, mut work: Work, owner: &Account, caller: &Caller) -> Result<SignedIn> {
        if self.settings().email.enabled && owner.user().is_some_and(|owner| owner.email_verified) {
            self.registration_alert(&mut work, owner, caller).await?;
            work.commit().await?;
            self.posted.notify_one();
        }
        Err(Refusal::GuestEmailTaken.into())
    }
}

/// The guest who asks, locked with their session until the transaction ends: of many conversions at once one is the first.
pub(crate) async fn asking_guest(work: &mut Work, access: &Access) -> Result<Account> {
    let account = work.account_for_update(access.account).await?.ok_or(Error::NotFound(Noun::Guest))?;
    account.may_convert()?;
    if work.lock_session(access.account, access.session).await? { Ok(account) } else { Err(ended()) }
}

const fn ended() -> Error {
    Error::Token(TokenKind::Access, TokenFault::Expired)
}

fn as_guest(error: Error) -> Error {
    if matches!(error, Error::NotFound(_)) { Error::NotFound(Noun::Guest) } else { error }
}

/// Somebody took the address since it was looked up.
pub(crate) fn as_taken(error: store::Error) -> Error {
    if matches!(error, store::Error::Unique) { Refusal::GuestEmailTaken.into() } else { error.into() }
}
