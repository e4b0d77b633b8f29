//! What is in the way of somebody who goes by way of a provider: a [`Fault`] that is told in words, or a failure that has one.

use crate::Error;
use crate::error::{TokenFault, TokenKind};
use model::Refusal;
use model::oauth2::Fault;

/// Why somebody does not get to the provider, or back.
#[derive(Debug)]
pub enum Trouble {
    /// A rule of the flow itself.
    Told(Fault),
    /// A verb failed.
    Failed(Error),
}

impl Trouble {
    /// What is told. What is no fault of anybody's but ours is [`Fault::ServerError`].
    #[must_use]
    pub const fn fault(&self) -> Fault {
        match self {
            Self::Told(fault) => *fault,
            Self::Failed(Error::Token(kind, fault)) => token(*kind, *fault),
            Self::Failed(Error::Refused(refusal)) => refused(refusal),
            Self::Failed(Error::Limited { .. } | Error::Conflict) => Fault::AuthenticationFailed,
            // Whoever was signed in when they left has no account any more.
            Self::Failed(Error::NotFound(_)) => Fault::InvalidAccessToken,
            Self::Failed(
                Error::Input { .. }
                | Error::Password { .. }
                | Error::Allowlist(_)
                | Error::TokenCache(_)
                | Error::Database(_)
                | Error::Encryption
                | Error::Invalid(_)
                | Error::Busy
                | Error::Hash
                | Error::Signing
                | Error::SideEffect(_)
                | Error::Picture(_)
                | Error::File(_)
                | Error::Mail(_),
            ) => Fault::ServerError,
        }
    }
}

const fn token(kind: TokenKind, fault: TokenFault) -> Fault {
    match (kind, fault) {
        (TokenKind::Session, TokenFault::Missing) => Fault::SessionTokenMissing,
        (TokenKind::Session, TokenFault::Invalid) => Fault::InvalidSessionToken,
        (TokenKind::Session, TokenFault::Expired) => Fault::SessionTokenExpired,
        (TokenKind::StepUp, TokenFault::Missing) => Fault::StepUpMissing,
        (TokenKind::StepUp, TokenFault::Invalid) => Fault::InvalidStepUpToken,
        (TokenKind::StepUp, TokenFault::Expired) => Fault::StepUpTokenExpired,
        (_, TokenFault::Missing) => Fault::AccessTokenMissing,
        (_, TokenFault::Invalid) => Fault::InvalidAccessToken,
        (_, TokenFault::Expired) => Fault::AccessTokenExpired,
    }
}

const fn refused(refusal: &Refusal) -> Fault {
    match refusal {
        Refusal::AlreadyUser | Refusal::AlreadyAuthenticated => Fault::UserAlreadyAuthenticated,
        Refusal::AlreadyConnected => Fault::ProviderAlreadyConnected,
        Refusal::GuestEmailTaken | Refusal::EmailTaken => Fault::EmailAlreadyRegistered,
        Refusal::StepUpExpired => Fault::StepUpTokenExpired,
        Refusal::StepUpInvalid => Fault::InvalidStepUpToken,
        Refusal::SessionExpired => Fault::AccessTokenExpired,
        // Locked out, or nobody may register: they may not come in, and which it is is not told.
        Refusal::RegistrationOff
        | Refusal::GuestsOff
        | Refusal::AlreadyOn(_)
        | Refusal::AlreadyOff(_)
        | Refusal::MethodOff(_)
        | Refusal::LastMethod
        | Refusal::NoPassword
        | Refusal::PasswordAlreadySet
        | Refusal::NothingToStepUpWith
        | Refusal::PasswordMissing
        | Refusal::TwoFactorOff
        | Refusal::NoCode
        | Refusal::InvalidCredentials
        | Refusal::WrongCode { .. }
        | Refusal::WrongRecoveryCode { .. }
        | Refusal::CodeExpired
        | Refusal::TooManyAttempts { .. }
        | Refusal::Cooldown { .. }
        | Refusal::PasswordIsNoProvider
        | Refusal::NotConnected
        | Refusal::LastWayIn
        | Refusal::AlreadyVerified
        | Refusal::TwoFactorTokenExpired
        | Refusal::TwoFactorTokenInvalid
        | Refusal::StepUpForbidden
        | Refusal::RoleRequired
        | Refusal::InvalidTranslation(_)
        | Refusal::GroupExists
        | Refusal::LastAdmin
        | Refusal::RotationOngoing => Fault::AuthenticationFailed,
    }
}

impl From<Fault> for Trouble {
    fn from(fault: Fault) -> Self {
        Self::Told(fault)
    }
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

impl From<Refusal> for Trouble {
    fn from(refusal: Refusal) -> Self {
        Self::Failed(refusal.into())
    }
}

impl From<store::Error> for Trouble {
    fn from(error: store::Error) -> Self {
        Self::Failed(error.into())
    }
}
