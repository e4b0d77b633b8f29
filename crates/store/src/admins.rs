//! Administrators: how many can come in, held as they are until the transaction ends.

use crate::Work;
use crate::error::Result;
use model::Admins;

impl Work {
    /// The administrators who can come in. Whoever takes one away asks this **before** locking the account: the guard's row
    /// is locked until the transaction ends, so that of two who take each other away the second sees what the first left
    /// (AUT-4).
    pub async fn admins(&mut self) -> Result<Admins> {
        self.tx.query("update admin_guard set id = id where id = 1").execute().await?;
        let sql = "select count(*) from account where roles in ('USER ADMIN', 'ADMIN') and locked_at is null";
        let (active,) = self.tx.query(sql).one::<(i64,)>().await?;
        Ok(Admins::counted(active))
    }
}
