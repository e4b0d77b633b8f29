//! One's own account: reading it, and what it is called.

use crate::asking::asking_principal;
use crate::error::Noun;
use crate::{Access, App, Caller, Error, Result};
use model::audit::{Event, Kind};
use model::{Account, AccountId, Name};
use store::Document;

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
