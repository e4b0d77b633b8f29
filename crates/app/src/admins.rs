//! Administrators: who administers, how somebody becomes one, and how they cease to be.

use crate::allowlist::Epoch;
use crate::error::Noun;
use crate::{Access, Admin, App, Caller, Error, Result};
use model::account::{Account, User};
use model::audit::{Event, Kind};
use model::{AccountId, EmailAddress, Name};
use store::Work;
use vault::SecretString;

/// Who administers: what every verb of administration asks for.
#[derive(Clone, Debug)]
pub enum Authority {
    /// A signed-in account with the role, and where it asks from.
    Admin(Admin, Box<Caller>),
    /// Whoever is at the console of the machine, and could change its database just as well.
    Operator,
}

impl Authority {
    /// What the record says: who did it, to whom.
    pub(crate) fn did(&self, kind: Kind, account: Option<AccountId>) -> Event {
        match self {
            Self::Admin(admin, caller) => {
                let Access { account: actor, session, .. } = admin.access();
                caller.did(Event::by(kind, *actor, account).in_session(*session))
            }
            Self::Operator => Event::unproved(kind, account),
        }
    }
}

/// Who is to administer.
#[derive(Debug)]
pub struct Appointment {
    /// Their address.
    pub email: EmailAddress,
    /// What they are called, where they are new.
    pub name: Option<Name>,
    /// Their password, where they are new and somebody chose one; otherwise chance does.
    pub password: Option<SecretString>,
}

/// What came of an appointment.
#[derive(Debug)]
pub enum Appointed {
    /// A user became an administrator, or was one.
    Known(Account),
    /// A new account, with the password that chance chose, to be told once.
    New(Account, Option<SecretString>),
}

impl App {
    /// Makes a user an administrator. A guest is none, and repeating it changes nothing.
    pub async fn grant_admin(&self, by: &Authority, id: AccountId) -> Result<Account> {
        let mut work = self.store.begin().await?;
        let account = work.account_for_update(id).await?.filter(|account| account.user().is_some());
        let account = account.ok_or(Error::NotFound(Noun::Principal))?;
        if account.is_admin() {
            return Ok(account);
        }
        let before = roles(&account);
        self.save_role(work, by.did(Kind::GrantAdmin, Some(id)), before, account.grant_admin()).await
    }

    /// Takes the role away, unless nobody else is left to administer (AUT-4). Repeating it changes nothing.
    pub async fn revoke_admin(&self, by: &Authority, id: AccountId) -> Result<Account> {
        let mut work = self.store.begin().await?;
        let admins = work.admins().await?;
        let account = work.account_for_update(id).await?.filter(|account| account.user().is_some());
        let account = account.ok_or(Error::NotFound(Noun::User))?;
        if !account.is_admin() {
            return Ok(account);
        }
        let before = roles(&account);
        self.save_role(work, by.did(Kind::RevokeAdmin, Some(id)), before, account.revoke_admin(admins)?).await
    }

    async fn save_role(
        &self,
        mut work: Work,
        event: Event,
        before: String,
        account: Account,
    ) -> Result<Account> {
        work.save_account(&account).await?;
        self.note(&mut work, event.changing(Some(before), Some(roles(&account)))).await?;
        self.commit_revoking(work, &[Epoch::Account(account.id, account.epoch)]).await?;
        Ok(account)
    }

    /// Makes somebody an administrator by their address, with a new account where they have none. An account whose holder has
    /// not proved the address is refused: somebody else may have made it.
    pub async fn appoint(&self, by: &Authority, appointment: Appointment) -> Result<Appointed> {
        let Some(account) = self.store.account_by_email(&appointment.email).await? else {
            return self.appoint_new(by, appointment).await;
        };
        if appointment.password.is_some() {
            return Err(refused(
                "password",
                "stays what it is: the account is there already (leave the password out)",
            ));
        }
        if account.user().is_none_or(|user| !user.email_verified) {
            return Err(refused(
                "email",
                "has an account whose holder has not verified it: let them open the link in the mail, or delete the account",
            ));
        }
        self.grant_admin(by, account.id).await.map(Appointed::Known)
    }

    async fn appoint_new(&self, by: &Authority, appointment: Appointment) -> Result<Appointed> {
        let Appointment { email, name, password } = appointment;
        let name = name.ok_or_else(|| refused("name", "is needed for a new account"))?;
        let is_chosen = password.is_some();
        let typed = password.unwrap_or_else(|| self.random.token());
        let password = self.choose_password("password", typed.expose(), &name, &email).await?;
        let hash = self.hash(password).await?;
        let two_factor = self.fresh_two_factor();
        let user = User { email, email_verified: true, password: Some(hash), two_factor };
        let account = Account::register(AccountId(self.new_id()), name, user, self.now()).grant_admin();
        let mut work = self.store.begin().await?;
        if !work.insert_account(&account).await? {
            return Err(Error::Conflict);
        }
        let event = by.did(Kind::GrantAdmin, Some(account.id));
        self.note(&mut work, event.changing(None, Some(roles(&account)))).await?;
        work.commit().await?;
        Ok(Appointed::New(account, (!is_chosen).then_some(typed)))
    }
}

fn roles(account: &Account) -> String {
    account.roles.iter().map(|role| role.as_str()).collect::<Vec<_>>().join(" ")
}

fn refused(field: &'static str, message: &str) -> Error {
    Error::Input { field, message: message.to_owned() }
}
