//! Registering: the same answer, for the same work in the same time, whether or not the address is taken.

use crate::emails::Link;
use crate::even::Even;
use crate::outbox::Sender;
use crate::{App, Caller, Error, Result};
use mail::Letter;
use model::account::{Account, Claim, User};
use model::audit::{Event, Kind};
use model::{AccountId, EmailAddress, Lifetime, Name, TwoFactor};
use store::{Cooldown, Work};
use vault::PasswordHash;

/// Registration mails one address gets in a day: enough for somebody who starts over, too few to be a nuisance.
const MAILS_A_DAY: i64 = 3;
const DAY: Lifetime = Lifetime(86_400);

/// What somebody registers with.
#[derive(Debug)]
pub struct Registration {
    /// Their address.
    pub email: EmailAddress,
    /// Their password, as typed.
    pub password: String,
    /// What they call themselves.
    pub name: Name,
    /// Whether to mail at all.
    pub send_email: bool,
}

impl App {
    /// Makes an account, or tells the owner of the address that somebody tried to. Which of the two is not told (REG-1).
    pub async fn register(&self, registration: Registration, caller: &Caller) -> Result<()> {
        self.registration_is_on()?;
        let Registration { email, password, name, send_email } = registration;
        let password = self.choose_password("password", &password, &name, &email).await?;
        let hash = self.hash(password).await?;
        let even = Even::begin();
        let made = self.make_account(self.new_account(name, email, hash), send_email, caller).await;
        even.end().await;
        made
    }

    async fn make_account(&self, account: Account, send_email: bool, caller: &Caller) -> Result<()> {
        let sends = send_email && self.settings().email.enabled;
        let mut work = self.store.begin().await?;
        let is_new = work.insert_account(&account).await?;
        self.record(&mut work, registered(&account, is_new), caller).await?;
        if is_new && sends {
            self.post_link(&mut work, &account, Link::Own, caller).await?;
        } else if sends {
            self.second_registration(&mut work, account, caller).await?;
        }
        work.commit().await?;
        self.posted.notify_one();
        Ok(())
    }

    fn new_account(&self, name: Name, email: EmailAddress, hash: PasswordHash) -> Account {
        let two_factor = self.fresh_two_factor();
        let user = User { email, email_verified: false, password: Some(hash), two_factor };
        Account::register(AccountId(self.new_id()), name, user, self.now())
    }

    /// The second factors that somebody who registers begins with.
    pub(crate) fn fresh_two_factor(&self) -> TwoFactor {
        let by_default = self.settings().two_factor.email_by_default && self.settings().email.enabled;
        if by_default { TwoFactor::OFF.with(model::Method::Email) } else { TwoFactor::OFF }
    }

    /// The address is taken. Its owner gets an alert; where nobody has proved it yet, a link that makes the account theirs,
    /// with the password given here, so that whoever came first has nothing of it (REG-4).
    async fn second_registration(&self, work: &mut Work, attempt: Account, caller: &Caller) -> Result<()> {
        let Some(user) = attempt.user() else { return Ok(()) };
        let Some(owner) = work.account_by_email(&user.email).await? else { return Err(Error::Conflict) };
        let owner = work.account_for_update(owner.id).await?.filter(|owner| owner.user().is_some());
        let Some(owner) = owner else { return Err(Error::Conflict) };
        if owner.user().is_some_and(|owner| owner.email_verified) {
            return self.registration_alert(work, &owner, caller).await;
        }
        if work.count_verifications(owner.id, self.now().minus(DAY)).await? >= MAILS_A_DAY {
            return Ok(());
        }
        let Some(password) = user.password.clone() else { return Ok(()) };
        let claim = Claim { name: attempt.name.clone(), password };
        self.post_link(work, &owner, Link::Claimed(claim), caller).await
    }

    /// Tells the owner of a proved address that somebody tried to have it, at most once in a while (REG-3).
    pub(crate) async fn registration_alert(
        &self,
        work: &mut Work,
        owner: &Account,
        caller: &Caller,
    ) -> Result<()> {
        let Some(user) = owner.user() else { return Ok(()) };
        if !self.settings().alerts.registration {
            return Ok(());
        }
        let subject = self.mail_subject("registration", &user.email);
        if work.reserve_mail(&subject, self.settings().email.cooldown, self.now()).await?
            == Cooldown::Reserved
        {
            let letter = Letter::RegistrationAlert { name: owner.name.as_str().to_owned() };
            self.post(work, &user.email, &letter, caller.locale, None, Sender::Worker).await?;
        }
        Ok(())
    }
}

/// A registration with an address that is taken is about nobody: whose account it is was not proved by it.
fn registered(account: &Account, is_new: bool) -> Event {
    if is_new {
        Event::own(Kind::Register, account.id)
    } else {
        Event::unproved(Kind::Register, None).denied()
    }
}
