//! Which second factor a person is asked for first.

use crate::asking::asking_user;
use crate::{Access, App, Result};
use model::{Account, Method, StepUp};

impl App {
    /// Prefers a method that is on. It is no weaker or stronger sign-in than before, so every token stays as it is.
    pub async fn prefer_factor(&self, access: &Access, proof: &StepUp, method: Method) -> Result<Account> {
        let mut work = self.store.begin().await?;
        let account = asking_user(&mut work, access).await?.prefer(method, proof)?;
        work.save_account(&account).await?;
        work.commit().await?;
        Ok(account)
    }
}
