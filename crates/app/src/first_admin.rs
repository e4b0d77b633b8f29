//! The first administrator, made in the browser by whoever reads the terminal of a server that is new.
//!
//! The link that is printed there carries a token; this process keeps its digest, for an hour. Whether it still leads anywhere is decided in
//! the database, under the guard of administrators: only while nobody is one.

use crate::login::Login;
use crate::{App, Caller, Error, Result};
use model::account::User;
use model::audit::{Event, Kind};
use model::{
    Account, AccountId, EmailAddress, Lifetime, Name, Refusal, Role, Timestamp, TwoFactor, UserFilter,
};
use std::sync::OnceLock;
use uuid::Uuid;
use vault::{Digest, SecretString};

/// How long the link leads anywhere.
const LIFE: Lifetime = Lifetime(3_600);
const LABEL: &str = "first-admin";

/// Whom this process waits for, if it does: it invites once.
#[derive(Default)]
pub struct Invitation(OnceLock<Awaited>);

struct Awaited {
    digest: Digest,
    until: Timestamp,
}

/// The proof that somebody has the link. Only [`App::invited`] makes one.
#[derive(Debug)]
pub struct Invited(());

/// Who is to be the first administrator.
#[derive(Debug)]
pub struct FirstAdmin {
    /// Their address. It counts as proved: the operator of the machine names it.
    pub email: EmailAddress,
    /// What they are called.
    pub name: Name,
    /// Their password, as typed.
    pub password: String,
}

impl App {
    /// The token of the link that makes the first administrator; none where there are accounts already.
    pub async fn invite_first_admin(&self) -> Result<Option<SecretString>> {
        if self.store.count_users(&UserFilter::default()).await? > 0 {
            return Ok(None);
        }
        // Letters and digits alone, so that a terminal takes the whole link for one.
        let token = SecretString::new(Uuid::from_bytes(self.random.id()).simple().to_string());
        let digest = self.keys.digest(LABEL, &[token.expose().as_bytes()]);
        let awaited = Awaited { digest, until: self.now().plus(LIFE) };
        Ok(self.invitation.0.set(awaited).is_ok().then_some(token))
    }

    /// Whether this is the token of the link, and the link still leads anywhere.
    pub async fn invited(&self, token: &str) -> Result<Option<Invited>> {
        let Some(awaited) = self.invitation.0.get() else { return Ok(None) };
        if !self.keys.digest_matches(LABEL, &[token.as_bytes()], &awaited.digest)
            || awaited.until <= self.now()
        {
            return Ok(None);
        }
        let admins = UserFilter { roles: vec![Role::Admin], ..UserFilter::default() };
        Ok((self.store.count_users(&admins).await? == 0).then_some(Invited(())))
    }

    /// Makes the first administrator and signs them in; none where somebody was quicker. They begin without a second factor: nobody has
    /// tried yet whether mails arrive.
    pub async fn make_first_admin(
        &self,
        _: &Invited,
        first: FirstAdmin,
        caller: &Caller,
    ) -> Result<Option<Login>> {
        let FirstAdmin { email, name, password } = first;
        let chosen = self.choose_password("password", &password, &name, &email).await?;
        let hash = self.hash(chosen).await?;
        let user = User {
            email: email.clone(),
            email_verified: true,
            password: Some(hash),
            two_factor: TwoFactor::OFF,
        };
        let account = Account::register(AccountId(self.new_id()), name, user, self.now()).grant_admin();
        let mut work = self.store.begin().await?;
        if !work.admins().await?.is_nobody() {
            return Ok(None);
        }
        if !work.insert_account(&account).await? {
            return Err(Error::Refused(Refusal::EmailTaken));
        }
        self.record(&mut work, Event::unproved(Kind::GrantAdmin, Some(account.id)), caller).await?;
        work.commit().await?;
        Box::pin(self.login(email.as_str(), &password, None, caller)).await.map(Some)
    }
}
