//! Passwords: hashed and verified on threads of their own, at the same cost whether or not there is an account.

mod add;
mod change;
mod reset;

use crate::error::Noun;
use crate::{App, Caller, Error, Result};
use mail::SecurityAlert;
use model::audit::Event;
use model::password::{Password, PasswordError};
use model::{Account, EmailAddress, FirstFactor, Name, Refusal};
use store::Work;
use vault::{PasswordHash, Secret, Verdict};

impl App {
    /// Takes a new password that fits the policy and was not leaked anywhere that we know of.
    pub(crate) async fn choose_password(
        &self,
        field: &'static str,
        typed: &str,
        name: &Name,
        email: &EmailAddress,
    ) -> Result<Password> {
        let password = self.fitting_password(field, typed, name, email)?;
        self.unleaked(field, &password).await?;
        Ok(password)
    }

    /// The same for somebody who has an account.
    async fn choose_own_password(
        &self,
        field: &'static str,
        typed: &str,
        account: &Account,
    ) -> Result<Password> {
        let user = account.user().ok_or(Error::NotFound(Noun::User))?;
        self.choose_password(field, typed, &account.name, &user.email).await
    }

    /// Takes a new password by the operator's policy; the person's name, address and the application's name are known words.
    fn fitting_password(
        &self,
        field: &'static str,
        typed: &str,
        name: &Name,
        email: &EmailAddress,
    ) -> Result<Password> {
        let local = email.local();
        let mut known = vec![email.as_str(), local, name.as_str(), self.settings().app_name.as_str()];
        known.extend(name.as_str().split_whitespace());
        known.extend(local.split(['.', '-', '_', '+']).filter(|word| !word.is_empty()));
        Password::choose(typed, self.settings().password, &known)
            .map_err(|reason| Error::Password { field, reason })
    }

    /// Asks the service that the operator named whether the password was leaked. One that does not answer within a second hinders
    /// nobody: our own list was held against it before (PWD-6).
    async fn unleaked(&self, field: &'static str, password: &Password) -> Result<()> {
        let known = self.breaches.know(password.secret()).await;
        let outcome = match &known {
            Ok(true) => "leaked",
            Ok(false) => "unknown",
            Err(error) => {
                tracing::warn!(%error, "the service that knows leaked passwords does not answer");
                "failed"
            }
        };
        if self.breaches.are_asked() {
            metrics::counter!("doorward_breach_lookups_total", "outcome" => outcome).increment(1);
        }
        if known == Ok(true) {
            return Err(Error::Password { field, reason: PasswordError::Leaked });
        }
        Ok(())
    }

    pub(crate) async fn hash(&self, password: Password) -> Result<PasswordHash> {
        Ok(self.hasher.hash(password.into_secret(), &self.random).await?)
    }

    /// Writes a password down that was just set, and voids what waits for the former one: half-done sign-ins, mailed codes, links.
    /// Its holder hears of it. Sessions are the verb's business (PWD-15, PRT-5).
    async fn put_password(
        &self,
        work: &mut Work,
        account: &Account,
        event: Event,
        caller: &Caller,
    ) -> Result<()> {
        self.record(work, event, caller).await?;
        work.save_account(account).await?;
        work.void_challenges(account.id).await?;
        work.void_email_codes(account.id).await?;
        work.void_password_reset(account.id).await?;
        self.post_alert(work, account, SecurityAlert::PasswordChanged, caller).await
    }

    /// Verifies a typed password against an account's, or against a dummy of the same cost where there is none (LOG-2).
    pub(crate) async fn first_factor(&self, account: Option<Account>, typed: &str) -> Result<FirstFactor> {
        let password = Password::typed(typed);
        let usable = password.is_some();
        let typed = password.map_or_else(|| Secret::new(String::new()), Password::into_secret);
        let stored = account.as_ref().and_then(|account| account.user()?.password.clone()).filter(|_| usable);
        let verdict = self.hasher.verify(typed.clone(), stored).await?;
        let first = FirstFactor::password(account, verdict)?;
        if let Verdict::Right { needs_rehash: true } = verdict {
            self.rehash(&first, typed).await?;
        }
        Ok(first)
    }

    /// Renews a hash whose parameters are below today's, now that the password is at hand (PWD-9).
    async fn rehash(&self, first: &FirstFactor, password: vault::SecretString) -> Result<()> {
        let hash = match self.hasher.hash(password, &self.random).await {
            Err(vault::HashError::Busy) => return Ok(()),
            hashed => hashed?,
        };
        let mut work = self.store.begin().await?;
        let Some(account) = work.account_for_update(first.account().id).await? else {
            return Err(Refusal::InvalidCredentials.into());
        };
        if account.credentials == first.account().credentials {
            work.rehash_password(account.id, &hash).await?;
            work.commit().await?;
        }
        Ok(())
    }
}
