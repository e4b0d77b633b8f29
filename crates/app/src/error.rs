//! How a verb can fail. No status codes here; what a client reads for each stands in `http`.

use crate::limits::LimitKind;
use model::Refusal;
use model::password::PasswordError;
pub use store::Document;
use thiserror::Error;

/// What a verb hands back.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a verb did not do what was asked.
#[derive(Debug, Error)]
pub enum Error {
    /// A rule said no.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// A token does not do.
    #[error("{0:?} token: {1:?}")]
    Token(TokenKind, TokenFault),
    /// What the request names does not exist.
    #[error("{0:?} not found")]
    NotFound(Noun),
    /// Something that was sent cannot be taken.
    #[error("{field}: {message}")]
    Input {
        /// The field of the request.
        field: &'static str,
        /// What is wrong with it, in words for a person.
        message: String,
    },
    /// A password that was chosen cannot be taken.
    #[error("{field}: {reason}")]
    Password {
        /// The field of the request.
        field: &'static str,
        /// What is wrong with it.
        reason: PasswordError,
    },
    /// Too many requests or guesses.
    #[error("{kind:?} limit exceeded")]
    Limited {
        /// Which limit.
        kind: LimitKind,
        /// Seconds until the next one is heard.
        retry_after: i64,
    },
    /// The allowlist of access tokens cannot be read: refused, never let through.
    #[error("the allowlist cannot be read")]
    Allowlist(#[source] store::CacheError),
    /// The session's entry on the allowlist cannot be written.
    #[error("the allowlist cannot be written")]
    TokenCache(#[source] store::CacheError),
    /// The database refused or could not be reached; nothing was changed.
    #[error("the database failed")]
    Database(#[source] store::Error),
    /// A stored field could not be opened.
    #[error("a stored field could not be opened")]
    Encryption,
    /// A stored user or principal has not the form it must have.
    #[error("a stored {0:?} is malformed")]
    Invalid(Document),
    /// Something else changed the same thing at the same time.
    #[error("changed by another request meanwhile")]
    Conflict,
    /// More is asked at once than can be done: passwords to check, pictures to make, changes in the database.
    #[error("too much to do")]
    Busy,
    /// A password could not be hashed.
    #[error("hashing failed")]
    Hash,
    /// A token could not be signed.
    #[error("signing failed")]
    Signing,
    /// The change is stored, and something that had to follow failed.
    #[error("the change is stored, what had to follow failed")]
    SideEffect(#[source] store::CacheError),
    /// A file does not become a picture.
    #[error("picture: {0}")]
    Picture(pictures::Fault),
    /// A picture could not be kept or read.
    #[error("a file could not be kept or read")]
    File(#[source] std::io::Error),
    /// A mail that somebody waits for could not be sent.
    #[error("mail: {0:?}")]
    Mail(MailFault),
}

/// The kinds of token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Proves a session.
    Access,
    /// Renews a session.
    Refresh,
    /// Proves that somebody was just here.
    StepUp,
    /// Proves a right password while the second factor is due.
    TwoFactor,
    /// Says on which device a login by way of a provider began.
    Session,
    /// Carries a TOTP enrolment.
    TotpSetup,
    /// Proves an address.
    EmailVerification,
    /// Resets a password.
    PasswordReset,
}

/// What is wrong with a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenFault {
    /// There is none.
    Missing,
    /// It is not one of ours, or not for this.
    Invalid,
    /// It was one, and does not count any more.
    Expired,
}

/// What was not found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noun {
    /// A user.
    User,
    /// A user or guest.
    Principal,
    /// A group that somebody is put into.
    Group,
    /// A row that was there a moment ago.
    Entity,
    /// A guest.
    Guest,
    /// A provider.
    Provider,
}

/// Why a mail could not be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailFault {
    /// Mails are switched off.
    Disabled,
    /// The mail server refused it or could not be reached.
    Refused,
    /// The mail server refused our credentials.
    Authentication,
}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        match error {
            store::Error::Unseal => Self::Encryption,
            store::Error::Invalid(document) => Self::Invalid(document),
            store::Error::Conflict => Self::Conflict,
            store::Error::Busy => Self::Busy,
            other @ (store::Error::Unavailable(_)
            | store::Error::Unique
            | store::Error::Spoilt
            | store::Error::Keys(_)
            | store::Error::Cache(_)
            | store::Error::Address
            | store::Error::NewerSchema(_)
            | store::Error::Migration { .. }
            | store::Error::Damaged(_)
            | store::Error::Other(_)) => Self::Database(other),
        }
    }
}

impl From<vault::HashError> for Error {
    fn from(error: vault::HashError) -> Self {
        match error {
            vault::HashError::Busy => Self::Busy,
            vault::HashError::Failed => Self::Hash,
        }
    }
}

impl From<vault::SignError> for Error {
    fn from(_: vault::SignError) -> Self {
        Self::Signing
    }
}

impl TokenFault {
    pub(crate) fn of(error: vault::TokenError) -> Self {
        match error {
            vault::TokenError::Invalid => Self::Invalid,
            vault::TokenError::Expired => Self::Expired,
        }
    }
}
