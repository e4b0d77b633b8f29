//! A trial of the mail server for whoever set it up: how far it went, in the server's own words. Those may quote an
//! address, so they are for the person at the command line and for no log.

use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::DEFAULT_MECHANISMS;
use lettre::transport::smtp::client::AsyncSmtpConnection;
use tokio::time::timeout;

use crate::mailer::SendError;
use crate::message::{Outgoing, compose};
use crate::smtp::{DIALOGUE, SmtpMailer};

/// How far it went.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Trial {
    /// Whether the connection was encrypted.
    pub encrypted: bool,
    /// Whether we signed in; without credentials there is nobody to sign in as.
    pub signed_in: bool,
    /// What the server said to the letter, where there was one.
    pub reply: Option<String>,
}

/// Where it ended.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum TrialError {
    /// The letter names no address that mail can be sent to.
    #[error("that is no address that mail can be sent to")]
    Address,
    /// There is nobody to talk to, or not as safely as was asked.
    #[error("it cannot be reached: {0}")]
    Unreachable(String),
    /// The server offers no TLS, and credentials are not sent in clear text.
    #[error("it offers no TLS, so our credentials were not sent to it")]
    ClearText,
    /// The server knows nobody with our credentials.
    #[error("it does not accept our credentials: {0}")]
    Credentials(String),
    /// The server did not take the letter.
    #[error("it refused the mail: {0}")]
    Refused(String),
    /// The server stopped answering.
    #[error("it did not answer in time")]
    Silent,
}

impl SmtpMailer {
    /// Connects, signs in where there are credentials, and sends the letter where there is one; all anew, and once.
    pub async fn try_out(&self, letter: Option<&Outgoing>) -> Result<Trial, TrialError> {
        timeout(DIALOGUE, self.dialogue(letter)).await.unwrap_or(Err(TrialError::Silent))
    }

    async fn dialogue(&self, letter: Option<&Outgoing>) -> Result<Trial, TrialError> {
        let mut connection =
            self.connect().await.map_err(|error| TrialError::Unreachable(error.to_string()))?;
        let signed_in = self.sign_in(&mut connection).await?;
        let reply = match letter {
            Some(letter) => Some(self.hand_over(&mut connection, letter).await?),
            None => None,
        };
        let encrypted = connection.is_encrypted();
        // Everything that we came for is done; how they say goodbye is their business.
        let _ = connection.quit().await;
        Ok(Trial { encrypted, signed_in, reply })
    }

    async fn sign_in(&self, connection: &mut AsyncSmtpConnection) -> Result<bool, TrialError> {
        let Some(credentials) = &self.server.credentials else { return Ok(false) };
        if !self.may_tell(connection) {
            return Err(TrialError::ClearText);
        }
        let answer = connection.auth(DEFAULT_MECHANISMS, credentials).await;
        answer.map_err(|error| TrialError::Credentials(error.to_string()))?;
        Ok(true)
    }

    async fn hand_over(
        &self,
        connection: &mut AsyncSmtpConnection,
        letter: &Outgoing,
    ) -> Result<String, TrialError> {
        let message = compose(letter, &self.from).map_err(|_: SendError| TrialError::Address)?;
        let refused = |error: Error| TrialError::Refused(error.to_string());
        let reply = connection.send(message.envelope(), &message.formatted()).await.map_err(refused)?;
        Ok(format!("{} {}", reply.code(), reply.message().collect::<Vec<_>>().join(" ")))
    }
}
