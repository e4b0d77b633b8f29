//! Passwords: hashed and verified on threads of their own, at the same cost whether or not there is an account.

use crate::{App, Error, Result};
use model::password::{Password, PasswordError};
use model::{Account, EmailAddress, FirstFactor, Name, Refusal};
use vault::{PasswordHash, Secret, Verdict};

impl App {
    /// Takes a new password by the operator's policy; the person's name, address and the application's name are known words.
    pub(crate) fn choose_password(
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
            .map_err(|error: PasswordError| Error::Input { field, message: error.to_string() })
    }

    pub(crate) async fn hash(&self, password: Password) -> Result<PasswordHash> {
        Ok(self.hasher.hash(password.into_secret(), &self.random).await?)
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
