//! Mails as the development mailbox shows them.

use std::time::{Duration, Instant};

use serde::Deserialize;
use tokio::task::yield_now;

use super::app::SERVERS;
use super::site::{Inside, Site};

/// Longer than a mail is ever under way to a mailbox in the same database.
const PATIENCE: Duration = Duration::from_secs(10);
/// The kind of a mail with a code in it.
pub(crate) const CODE_MAIL: &str = "email_authentication";
const DIGITS: usize = 6;

/// A mail.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Mail {
    pub(crate) id: String,
    pub(crate) to: String,
    pub(crate) kind: String,
    pub(crate) locale: String,
    pub(crate) subject: String,
    pub(crate) text: String,
    pub(crate) html: String,
    pub(crate) created_at: String,
}

impl Site {
    /// Every mail to an address, the newest first, after whatever is due was delivered.
    pub(crate) async fn mails_to(&self, email: &str) -> Vec<Mail> {
        self.deliver_all().await;
        let to: String = url::form_urlencoded::byte_serialize(email.as_bytes()).collect();
        let answer = self.anon().get(&format!("/dev/mailbox.json?to={to}")).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        serde_json::from_str(&answer.text).unwrap()
    }

    /// Whether mails can be read at `/dev/mailbox.json`, and are not sent elsewhere.
    pub(crate) fn has_mailbox(&self) -> bool {
        self.inside().is_none_or(|inside| inside.app.has_mailbox() && inside.app.settings().email.enabled)
    }

    /// The newest mail of this kind to an address; there must be one.
    pub(crate) async fn mail_to(&self, email: &str, kind: &str) -> Mail {
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            let mut mails = self.mails_to(email).await.into_iter();
            if let Some(mail) = mails.find(|mail| mail.kind == kind) {
                return mail;
            }
            // A server in this process has delivered everything; another one may still be at it.
            assert!(self.inside().is_none(), "no mail of kind {kind}");
        }
        panic!("no mail of kind {kind} in {PATIENCE:?}")
    }

    /// The code in the newest mail that has one.
    pub(crate) async fn code_for(&self, email: &str) -> String {
        code_in(&self.mail_to(email, CODE_MAIL).await.text)
    }

    /// Waits until nothing is left to be delivered. Mails that cannot be sent wait for their next try: use
    /// [`super::TestApp::deliver_due`] for those.
    pub(crate) async fn deliver_all(&self) {
        let Some(Inside { app, .. }) = self.inside() else { return };
        let done = SERVERS.spawn(async move {
            let begun = Instant::now();
            while begun.elapsed() < PATIENCE {
                app.deliver_due().await.unwrap();
                if app.store.queue().await.unwrap().pending == 0 {
                    return true;
                }
                yield_now().await;
            }
            false
        });
        assert!(done.await.unwrap(), "mails are still waiting");
    }
}

/// The six digits that stand alone in a text.
pub(crate) fn code_in(text: &str) -> String {
    let mut words = text.split(|c: char| !c.is_ascii_digit());
    words.find(|word| word.len() == DIGITS).expect("no code in the text").to_owned()
}
