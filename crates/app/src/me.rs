//! One's own account: reading it, what it is called, and the language that it is spoken to in.

use crate::asking::asking_principal;
use crate::error::{Noun, TokenKind};
use crate::{Access, App, Caller, Error, Result};
use model::audit::{Event, Kind};
use model::token::RefreshClaims;
use model::{Account, AccountId, Name};
use store::Document;
use text::Locale;

impl App {
    /// The account of whoever asks, user or guest.
    pub async fn me(&self, access: &Access) -> Result<Account> {
        self.principal(access.account).await
    }

    /// Takes another name. Nothing else about the account changes, and no token ends.
    pub async fn rename(&self, access: &Access, name: Name, caller: &Caller) -> Result<Account> {
        let mut work = self.store.begin().await?;
        let former = asking_principal(&mut work, access).await?;
        let (before, after) = (former.name.as_str().to_owned(), name.as_str().to_owned());
        let account = Account { name, ..former };
        work.save_account(&account).await?;
        let event = Event::own(Kind::ChangeProfile, account.id).in_session(access.session);
        self.record(&mut work, event.changing(Some(before), Some(after)), caller).await?;
        work.commit().await?;
        Ok(account)
    }

    /// Reads pages in this language from now on; without one, in the browser's.
    pub async fn choose_language(&self, access: &Access, language: Option<Locale>) -> Result<()> {
        let mut work = self.store.begin().await?;
        let former = asking_principal(&mut work, access).await?;
        work.save_account(&Account { language, ..former }).await?;
        Ok(work.commit().await?)
    }

    /// The language that whoever holds this refresh token chose. It keeps nobody out: where it cannot be told there is none.
    pub async fn language_of(&self, refresh: &str) -> Option<Locale> {
        let verified = self.verify::<RefreshClaims>(TokenKind::Refresh, refresh).ok()?;
        let account = crate::tokens::subject(&verified)?;
        self.store.account(account).await.ok()??.language
    }

    pub(crate) async fn principal(&self, id: AccountId) -> Result<Account> {
        match self.store.account(id).await {
            Ok(account) => account.ok_or(Error::NotFound(Noun::Principal)),
            Err(store::Error::Invalid(_)) => Err(Error::Invalid(Document::Principal)),
            Err(error) => Err(error.into()),
        }
    }

    /// The account of a user; a guest is none.
    pub(crate) async fn user(&self, id: AccountId) -> Result<Account> {
        let account = self.store.account(id).await?;
        account.filter(|account| account.user().is_some()).ok_or(Error::NotFound(Noun::User))
    }
}
