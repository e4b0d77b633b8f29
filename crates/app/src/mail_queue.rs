//! Looking after mails that were not delivered. Whom they go to is told as little as does, and what they say not at all: a code or a link
//! in one of them lets somebody in.

use crate::error::Noun;
use crate::{App, Authority, Error, Result};
use model::audit::Kind;
use model::{MailId, Page, PageRequest};
pub use store::{Queue, QueuedMail};

use crate::outbox::LEASE;

impl App {
    /// How many mails wait or were given up.
    pub async fn mail_queue(&self, _: &Authority) -> Result<Queue> {
        Ok(self.store.queue().await?)
    }

    /// A page of them, the newest first.
    pub async fn queued_mails(&self, _: &Authority, page: PageRequest) -> Result<Page<QueuedMail>> {
        Ok(self.store.queued_mails(page).await?)
    }

    /// Whether a mail can be tried at once: nobody is sending it now, and it is not too late for it.
    #[must_use]
    pub fn may_retry(&self, mail: &QueuedMail) -> bool {
        let now = self.now();
        let rests = mail.is_given_up || mail.next_at > now.plus(LEASE);
        rests && mail.not_after.is_none_or(|until| until > now)
    }

    /// Has a mail tried at once. One that cannot be is as good as none.
    pub async fn retry_mail(&self, by: &Authority, id: MailId) -> Result<()> {
        let mut work = self.store.begin().await?;
        if !work.retry_mail(id, LEASE, self.now()).await? {
            return Err(Error::NotFound(Noun::Entity));
        }
        self.note(&mut work, by.did(Kind::RetryMail, None).naming(id.to_string())).await?;
        work.commit().await?;
        self.posted.notify_one();
        Ok(())
    }

    /// Discards a mail. One that is on its way to its reader at this moment may still arrive.
    pub async fn drop_mail(&self, by: &Authority, id: MailId) -> Result<()> {
        let mut work = self.store.begin().await?;
        if !work.drop_mail(id).await? {
            return Err(Error::NotFound(Noun::Entity));
        }
        self.note(&mut work, by.did(Kind::DropMail, None).naming(id.to_string())).await?;
        Ok(work.commit().await?)
    }
}
