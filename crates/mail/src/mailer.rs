//! The ways a letter can leave: by SMTP, or not at all, where the outbox itself is the mailbox of a developer.

use std::fmt;

use crate::message::Outgoing;
use crate::smtp::SmtpMailer;

/// What delivers letters.
#[derive(Debug)]
pub enum Mailer {
    /// Hands letters to a mail server.
    Smtp(Box<SmtpMailer>),
    /// Accepts letters and keeps nothing: their rows in the outbox are the development mailbox.
    Mailbox,
}

/// The mail transport is configured wrongly. Says nothing of the credentials in the address.
#[derive(Clone, Eq, PartialEq, Debug, thiserror::Error)]
pub enum MailerError {
    /// The server's address cannot be used.
    #[error("the SMTP URL {0}")]
    Url(&'static str),
    /// The sender's address cannot be used.
    #[error("the sender is no email address")]
    From,
    /// TLS cannot be set up on this machine.
    #[error("TLS cannot be set up: {0}")]
    Tls(String),
}

/// A letter was not delivered. Neither its address nor its words are named.
#[derive(Copy, Clone, Eq, PartialEq, Debug, thiserror::Error)]
pub enum SendError {
    /// The mail server did not accept our credentials, or we would have had to send them in clear text.
    #[error("the mail server does not accept our credentials")]
    Authentication,
    /// The mail server refused the letter.
    #[error("the mail server refused the letter {}", if *.permanent { "for good" } else { "for now" })]
    Refused {
        /// Whether trying again is in vain.
        permanent: bool,
    },
    /// The mail server did not answer, or not in time, or its TLS cannot be trusted.
    #[error("the mail server cannot be reached")]
    Unreachable,
}

impl Mailer {
    /// Delivery through the server at `smtp://USER:PASS@HOST:PORT?tls=required|opportunistic|none` (TLS by STARTTLS,
    /// port 587 unless named) or `smtps://USER:PASS@HOST:PORT` (TLS from the start, port 465 unless named).
    ///
    /// Without `tls`, a server on this machine is `opportunistic` and any other `required`. `opportunistic` takes TLS
    /// when it is offered and then never falls back, and it keeps credentials back from a remote server that offers
    /// none. User and password are percent-encoded. `from` is an address, with or without a name before it.
    ///
    /// Nothing is connected yet; connecting takes up to 5 s and the dialogue up to 30 s.
    pub fn smtp(url: &str, from: &str) -> Result<Self, MailerError> {
        Ok(Self::Smtp(Box::new(SmtpMailer::new(url, from)?)))
    }

    /// Delivers one letter, once. Dropping the future gives up; the server may have taken the letter then, and a
    /// second try carries the same `Message-ID` (ALR-2).
    pub async fn send(&self, letter: &Outgoing) -> Result<(), SendError> {
        match self {
            Self::Smtp(smtp) => smtp.send(letter).await,
            Self::Mailbox => Ok(()),
        }
    }

    /// The transport in a few words for the log, without credentials.
    #[must_use]
    pub fn describe(&self) -> String {
        self.to_string()
    }
}

impl fmt::Display for Mailer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Smtp(smtp) => smtp.fmt(f),
            Self::Mailbox => f.write_str("development mailbox"),
        }
    }
}
