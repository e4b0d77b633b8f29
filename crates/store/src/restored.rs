//! A database that was restored, in which nothing that was spent since the backup may count again.

use crate::Work;
use crate::db::backup::FLEETING;
use crate::error::Result;
use vault::Step;

impl Work {
    /// Takes away whatever may be used once: sessions, challenges, codes, links, and mails that wait. Codes of authenticator
    /// apps count from the next step on.
    pub async fn void_pending(&mut self, now: Step) -> Result<()> {
        for sql in FLEETING.iter().copied() {
            self.tx.query(sql).execute().await?;
        }
        self.tx
            .query("update totp set last_step = $1 where last_step < $1")
            .bind(now.0)
            .execute()
            .await
            .map(drop)
    }
}
