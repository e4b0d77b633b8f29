//! After a restore: what was spent since the backup must not count again (OPS-10).

use crate::{App, Authority, Result};
use model::audit::Kind;
use vault::Step;

impl App {
    /// Voids every session, token, code, link and waiting mail of a database that was restored. Tokens that a cache still vouches
    /// for are void as well, because their signing key is. Recovery codes stay: without them, who lost an app since stays out.
    pub async fn void_restored(&self, by: &Authority) -> Result<()> {
        let now = self.now();
        let mut work = self.store.begin().await?;
        work.void_pending(Step::at(now.0)).await?;
        work.replace_signing_keys(now).await?;
        self.note(&mut work, by.did(Kind::RestoreBackup, None)).await?;
        work.commit().await?;
        self.follow_keys().await
    }
}
