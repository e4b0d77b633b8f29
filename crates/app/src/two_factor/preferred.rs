//! Which second factor a person is asked for first.

use crate::asking::asking_user;
use crate::{Access, App, Caller, Result};
use model::audit::{Event, Kind};
use model::{Account, Method, StepUp};

impl App {
    /// Prefers a method that is on. It is no weaker or stronger sign-in than before, so every token stays as it is.
    pub async fn prefer_factor(
        &self,
        access: &Access,
        proof: &StepUp,
        method: Method,
        caller: &Caller,
    ) -> Result<Account> {
        let mut work = self.store.begin().await?;
        let account = asking_user(&mut work, access).await?.prefer(method, proof)?;
        work.save_account(&account).await?;
        let event = Event::own(Kind::PreferSecondFactor, account.id).in_session(access.session);
        self.record(&mut work, event.naming(method.as_str()), caller).await?;
        work.commit().await?;
        Ok(account)
    }
}
