//! Delivery by SMTP. A connection is used again only after a letter went through on it to the end: one that was given
//! up halfway would answer the next letter with what belongs to the last.

use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use lettre::address::Envelope;
use lettre::message::Mailbox;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::DEFAULT_MECHANISMS;
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use tokio::time::{Instant, timeout};

use crate::mailer::{MailerError, SendError};
use crate::message::{Outgoing, compose};
use crate::server::{Encryption, Server};

const CONNECT: Duration = Duration::from_secs(5);
pub(crate) const DIALOGUE: Duration = Duration::from_secs(30);

/// How long and how many connections wait for the next letter. Servers hang up after some minutes.
const IDLE: Duration = Duration::from_secs(30);
const MOST_IDLE: usize = 4;

/// Hands letters to one mail server; made by [`crate::Mailer::smtp`].
pub struct SmtpMailer {
    pub(crate) server: Server,
    pub(crate) from: Mailbox,
    tls: TlsParameters,
    hello: ClientId,
    idle: Mutex<Vec<(Instant, AsyncSmtpConnection)>>,
}

impl SmtpMailer {
    pub(crate) fn new(url: &str, from: &str) -> Result<Self, MailerError> {
        let server = Server::parse(url)?;
        let tls =
            TlsParameters::new(server.host.clone()).map_err(|error| MailerError::Tls(error.to_string()))?;
        Self::with_tls(server, from, tls)
    }

    fn with_tls(server: Server, from: &str, tls: TlsParameters) -> Result<Self, MailerError> {
        let from: Mailbox = from.parse().map_err(|_| MailerError::From)?;
        Ok(Self { server, from, tls, hello: ClientId::default(), idle: Mutex::default() })
    }

    pub(crate) async fn send(&self, letter: &Outgoing) -> Result<(), SendError> {
        let message = compose(letter, &self.from)?;
        let bytes = message.formatted();
        let delivery = self.deliver(message.envelope(), &bytes);
        timeout(DIALOGUE, delivery).await.unwrap_or(Err(SendError::Unreachable))
    }

    async fn deliver(&self, envelope: &Envelope, message: &[u8]) -> Result<(), SendError> {
        let mut connection = match self.waiting().await {
            Some(connection) => connection,
            None => self.open().await?,
        };
        connection.send(envelope, message).await.map_err(|error| refusal(&error))?;
        self.keep(connection);
        Ok(())
    }

    async fn open(&self) -> Result<AsyncSmtpConnection, SendError> {
        let mut connection = self.connect().await.map_err(|error| {
            // A reply may quote an address, so only its code is said; all else comes from our own side.
            let reason = error.status().map_or_else(|| error.to_string(), |code| code.to_string());
            tracing::warn!(server = %self.server, reason, "the mail server cannot be reached");
            SendError::Unreachable
        })?;
        if let Some(credentials) = &self.server.credentials {
            if !self.may_tell(&connection) {
                return Err(SendError::Authentication);
            }
            connection.auth(DEFAULT_MECHANISMS, credentials).await.map_err(|error| not_let_in(&error))?;
        }
        Ok(connection)
    }

    /// Whether our credentials may travel on this connection.
    pub(crate) fn may_tell(&self, connection: &AsyncSmtpConnection) -> bool {
        connection.is_encrypted() || self.server.encryption == Encryption::None || self.server.is_local()
    }

    pub(crate) async fn connect(&self) -> Result<AsyncSmtpConnection, Error> {
        let implicit = (self.server.encryption == Encryption::Implicit).then(|| self.tls.clone());
        let place = (self.server.host.as_str(), self.server.port);
        let mut connection =
            AsyncSmtpConnection::connect_tokio1(place, Some(CONNECT), &self.hello, implicit, None).await?;
        let starttls = match self.server.encryption {
            Encryption::Required => true,
            Encryption::Opportunistic => connection.can_starttls(),
            Encryption::Implicit | Encryption::None => false,
        };
        if starttls {
            connection.starttls(self.tls.clone(), &self.hello).await?;
        }
        Ok(connection)
    }

    /// A connection that waited for the next letter and still answers.
    async fn waiting(&self) -> Option<AsyncSmtpConnection> {
        loop {
            let (since, mut connection) = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop()?;
            if since.elapsed() < IDLE && connection.test_connected().await {
                return Some(connection);
            }
        }
    }

    fn keep(&self, connection: AsyncSmtpConnection) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.retain(|(since, _)| since.elapsed() < IDLE);
        if idle.len() < MOST_IDLE {
            idle.push((Instant::now(), connection));
        }
    }
}

/// Why the server did not take our credentials (RFC 4954 section 6).
fn not_let_in(error: &Error) -> SendError {
    if error.is_transient() {
        SendError::Refused { permanent: false }
    } else if error.is_permanent() || error.is_client() {
        SendError::Authentication
    } else {
        SendError::Unreachable
    }
}

/// Why the server did not take the letter.
fn refusal(error: &Error) -> SendError {
    match error.status().map(u16::from) {
        // RFC 4954 section 6: credentials are wanted, or others, or over TLS.
        Some(530 | 534 | 535 | 538) => SendError::Authentication,
        Some(_) => SendError::Refused { permanent: error.is_permanent() },
        None if error.is_client() => SendError::Refused { permanent: true },
        None => SendError::Unreachable,
    }
}

impl fmt::Display for SmtpMailer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.server.fmt(f)
    }
}

impl fmt::Debug for SmtpMailer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SmtpMailer({})", self.server)
    }
}

#[cfg(test)]
#[path = "../tests/scripted/mod.rs"]
mod scripted;

#[cfg(test)]
mod tests {
    use lettre::transport::smtp::client::Certificate;

    use super::scripted::{Script, ScriptedServer, authority};
    use super::*;

    /// TLS that trusts the authority of the scripted server.
    fn trusting(server: &Server) -> TlsParameters {
        let authority = Certificate::from_pem(authority().as_bytes()).unwrap();
        TlsParameters::builder(server.host.clone()).add_root_certificate(authority).build().unwrap()
    }

    #[tokio::test]
    async fn credentials_travel_inside_tls() {
        let envelope = Envelope::new(None, vec!["ada@example.com".parse().unwrap()]).unwrap();
        for (scheme, option, script) in [
            ("smtp", "?tls=required", Script::starttls()),
            ("smtp", "?tls=opportunistic", Script::starttls()),
            ("smtps", "", Script::implicit_tls()),
        ] {
            let scripted = ScriptedServer::start(script).await;
            let url = format!("{scheme}://user:pass@localhost:{}{option}", scripted.port);
            let server = Server::parse(&url).unwrap();
            let tls = trusting(&server);
            let mailer = SmtpMailer::with_tls(server, "door@example.com", tls).unwrap();
            assert_eq!(mailer.deliver(&envelope, b"Subject: Hello\r\n").await, Ok(()), "{url}");
            let heard = scripted.heard();
            let auth = heard.iter().position(|line| line.starts_with("AUTH")).unwrap();
            let starttls = heard.iter().position(|line| line == "STARTTLS");
            assert_eq!(starttls.is_some(), scheme == "smtp");
            assert!(starttls < Some(auth), "{heard:?}");
        }
    }
}
