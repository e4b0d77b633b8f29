//! The outbox: mails are rows in the transaction of their cause, sent by a worker, or at once where somebody waits.

use crate::error::MailFault;
use crate::{App, Caller, Error, Result};
use mail::{Device, Letter, Mailer, Outgoing, SecurityAlert, SendError};
use model::audit::{Event, Kind};
use model::{Account, EmailAddress, Lifetime, MailId, Timestamp};
use std::str::FromStr;
use std::time::Duration;
use store::{Mail, Work};
use text::Locale;
use vault::Digest;

/// Longer than sending takes at the most; after it a mail whose sender died is free again.
pub(crate) const LEASE: Lifetime = Lifetime(60);
/// How long a person waits for the first try.
const PATIENCE: Duration = Duration::from_secs(5);
/// The pause until a person may try again after a mail could not be sent (EML-10).
const PAUSE_AFTER_FAILURE: Lifetime = Lifetime(10);
/// Mails a worker looks at in one go.
const BATCH: i64 = 32;
/// Pauses between tries; the last one repeats.
const BACKOFF: [i64; 7] = [2, 10, 30, 120, 600, 1_800, 3_600];
/// A mail that says nothing of its own age is given up after two days.
const LONGEST: Lifetime = Lifetime(172_800);
/// Mails that the development mailbox shows.
const SHOWN: i64 = 200;

/// A mail of the development mailbox, as it looks.
#[derive(Clone)]
pub struct ShownMail {
    /// Its name.
    pub id: MailId,
    /// Whom it went to.
    pub to: String,
    /// What kind it is.
    pub kind: String,
    /// Its language.
    pub locale: String,
    /// Its subject.
    pub subject: String,
    /// Its plain text.
    pub text: String,
    /// Its HTML.
    pub html: String,
    /// When its cause happened.
    pub created_at: Timestamp,
}

/// Who sends a mail first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sender {
    /// The worker, soon.
    Worker,
    /// The request that posted it, because somebody waits; the worker where that request is gone after a while.
    Request,
}

/// How one try went.
enum Outcome {
    Delivered,
    TooOld,
    Failed(MailFault),
}

impl App {
    /// Puts a letter into the outbox, in the transaction of its cause.
    pub(crate) async fn post(
        &self,
        work: &mut Work,
        to: &EmailAddress,
        letter: &Letter,
        locale: Locale,
        not_after: Option<Timestamp>,
        sender: Sender,
    ) -> Result<MailId> {
        let id = MailId(self.new_id());
        let json = serde_json::to_string(letter).map_err(|_| Error::Encryption)?;
        let mail = Mail {
            id,
            kind: letter.kind().to_owned(),
            to: to.as_str().to_owned(),
            letter: json,
            locale: locale.as_str().to_owned(),
            created_at: self.now(),
            not_after,
            attempts: 0,
        };
        let due = match sender {
            Sender::Worker => self.now(),
            Sender::Request => self.now().plus(LEASE),
        };
        work.post(&mail, to, due).await?;
        Ok(id)
    }

    /// Tells an account's holder of a change, at the address that is on record (ALR-2, ALR-4), unless the operator has
    /// switched this alert off. Where an administrator was when they did it is not told.
    pub(crate) async fn post_alert(
        &self,
        work: &mut Work,
        account: &Account,
        alert: SecurityAlert,
        caller: &Caller,
    ) -> Result<()> {
        let Some(user) = account.user() else { return Ok(()) };
        if !self.settings().email.enabled || !self.settings().alerts.tell_of(&alert) {
            return Ok(());
        }
        let device = if alert.is_by_admin() {
            Device { at: self.now().0, ..Device::default() }
        } else {
            self.described(&caller.device)
        };
        let letter = Letter::SecurityAlert { alert, device };
        self.post(work, &user.email, &letter, caller.locale, None, Sender::Worker).await.map(drop)
    }

    /// A device of now, in the words of a mail.
    pub(crate) fn described(&self, device: &model::Device) -> Device {
        let model::Device { browser, os, ip, place } = device.clone();
        Device { at: self.now().0, ip, place: place.map(|place| place.spoken()), browser, os }
    }

    /// Sends a mail that somebody waits for, and tells them where it is refused: then it is not tried again, because they ask
    /// for a new one. A server that takes longer than 5 s is not waited for: the try, and the worker after it, go on.
    pub(crate) async fn deliver_now(&self, id: MailId, cooldown: &[Digest]) -> Result<()> {
        let app = self.clone();
        let sending = tokio::spawn(async move { app.deliver_own(id).await });
        let fault = match tokio::time::timeout(PATIENCE, sending).await {
            Ok(Ok(Ok(Some(Outcome::Failed(fault))))) => fault,
            Ok(Ok(Ok(Some(Outcome::Delivered | Outcome::TooOld) | None))) | Err(_) => return Ok(()),
            // Mail and code are stored, so this is no failure of the request: the worker goes on with them.
            Ok(Ok(Err(error))) => {
                tracing::error!(%error, mail = %id, "a mail could not be tried at once");
                return Ok(());
            }
            Ok(Err(_)) => MailFault::Refused,
        };
        self.give_up(id, "refused while somebody waited").await?;
        self.store.shorten_cooldown(cooldown, self.now().plus(PAUSE_AFTER_FAILURE)).await?;
        Err(Error::Mail(fault))
    }

    async fn deliver_own(&self, id: MailId) -> Result<Option<Outcome>> {
        match self.store.claim_own_mail(id, LEASE, self.now()).await? {
            Some(mail) => self.deliver(&mail).await.map(Some),
            None => Ok(None),
        }
    }

    /// Sends what is due; answers how many mails were looked at. One that fails does not hold the others up.
    pub async fn deliver_due(&self) -> Result<usize> {
        let due = self.store.due_mails(self.now(), BATCH).await?;
        let mut first_failure = Ok(due.len());
        for id in &due {
            if let Err(error) = self.deliver_one(*id).await {
                first_failure = first_failure.and(Err(error));
            }
        }
        first_failure
    }

    async fn deliver_one(&self, id: MailId) -> Result<()> {
        match self.store.claim_mail(id, LEASE, self.now()).await {
            Ok(Some(mail)) => self.deliver(&mail).await.map(drop),
            Ok(None) => Ok(()),
            Err(store::Error::Unseal) => self.give_up(id, "cannot be opened").await,
            Err(error) => Err(error.into()),
        }
    }

    /// One try of a mail that was claimed.
    async fn deliver(&self, mail: &Mail) -> Result<Outcome> {
        if mail.not_after.is_some_and(|until| until <= self.now()) {
            self.give_up(mail.id, "too old").await?;
            return Ok(Outcome::TooOld);
        }
        let sent = match self.outgoing(mail) {
            Ok(outgoing) => self
                .mailer
                .send(&outgoing)
                .await
                .map_err(|error| (error.to_string(), fault(error), is_final(error))),
            Err(problem) => Err((problem, MailFault::Refused, true)),
        };
        match sent {
            Ok(()) => {
                self.store.mail_delivered(mail.id, self.has_mailbox()).await?;
                metrics::counter!("doorward_mails_total", "outcome" => "delivered").increment(1);
                Ok(Outcome::Delivered)
            }
            Err((problem, fault, last)) => {
                self.note_failure(mail, &problem, last).await?;
                Ok(Outcome::Failed(fault))
            }
        }
    }

    async fn note_failure(&self, mail: &Mail, problem: &str, last: bool) -> Result<()> {
        metrics::counter!("doorward_mails_total", "outcome" => "failed").increment(1);
        tracing::error!(mail = %mail.id, kind = %mail.kind, attempt = mail.attempts, problem, "a mail could not be sent");
        let next_at = self.now().plus(backoff(mail.attempts));
        let over = mail.not_after.unwrap_or(mail.created_at.plus(LONGEST)) <= next_at;
        if last || over {
            self.give_up(mail.id, problem).await
        } else {
            Ok(self.store.mail_postponed(mail.id, problem, next_at).await?)
        }
    }

    /// The mail is not tried again. Why stands in the outbox; that it is so stands in the record.
    async fn give_up(&self, id: MailId, problem: &str) -> Result<()> {
        self.store.mail_failed(id, problem).await?;
        self.record_alone(Event::unproved(Kind::SendMail, None).naming(id.to_string()).undone()).await;
        Ok(())
    }

    fn outgoing(&self, mail: &Mail) -> Result<Outgoing, String> {
        let letter: Letter =
            serde_json::from_str(&mail.letter).map_err(|_| "not a letter of this version".to_owned())?;
        let locale = Locale::from_str(&mail.locale).unwrap_or(self.settings().default_locale);
        let rendered = self.stationery.render(&letter, locale).map_err(|error| error.to_string())?;
        Ok(Outgoing { id: mail.id.0, to: mail.to.clone(), locale, rendered, created_at: mail.created_at.0 })
    }

    /// The development mailbox, newest first, of one recipient where `to` names one.
    pub async fn mailbox(&self, to: Option<&str>) -> Result<Vec<ShownMail>> {
        if !self.has_mailbox() {
            return Ok(Vec::new());
        }
        let wanted =
            to.map(|to| EmailAddress::parse(to).map_or_else(|_| to.to_owned(), |to| to.as_str().to_owned()));
        let mails = self.store.mailbox(SHOWN).await?;
        let mails = mails.into_iter().filter(|mail| wanted.as_ref().is_none_or(|to| mail.to == *to));
        Ok(mails.filter_map(|mail| self.shown(mail)).collect())
    }

    /// Whether mails are kept to be shown, and not sent.
    #[must_use]
    pub fn has_mailbox(&self) -> bool {
        matches!(self.mailer, Mailer::Mailbox)
    }

    fn shown(&self, mail: Mail) -> Option<ShownMail> {
        let outgoing = self.outgoing(&mail).ok()?;
        let mail::Rendered { subject, text, html } = outgoing.rendered;
        let Mail { id, kind, to, locale, created_at, .. } = mail;
        Some(ShownMail { id, to, kind, locale, subject, text, html, created_at })
    }
}

fn backoff(attempts: i64) -> Lifetime {
    let at = usize::try_from(attempts - 1).unwrap_or(0).min(BACKOFF.len() - 1);
    Lifetime(BACKOFF.get(at).copied().unwrap_or(3_600))
}

const fn fault(error: SendError) -> MailFault {
    match error {
        SendError::Authentication => MailFault::Authentication,
        SendError::Refused { .. } | SendError::Unreachable => MailFault::Refused,
    }
}

const fn is_final(error: SendError) -> bool {
    matches!(error, SendError::Refused { permanent: true })
}
