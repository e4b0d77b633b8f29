//! Every "no" the rules can say, by name. What a client reads for each stands in `http`.

use crate::group::TranslationError;
use crate::two_factor::Method;
use thiserror::Error;

/// A rule said no. Nothing has changed, except a counter where a guess was made.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// The caller is signed in already.
    #[error("already signed in")]
    AlreadyAuthenticated,
    /// The guest is a user already.
    #[error("a user already")]
    AlreadyUser,
    /// Another account has the address that a guest would have.
    #[error("the address is taken")]
    GuestEmailTaken,
    /// Nobody may become a user here by themselves.
    #[error("registration is switched off")]
    RegistrationOff,
    /// Nobody may be a guest here.
    #[error("guests are switched off")]
    GuestsOff,
    /// The method is on already.
    #[error("the second factor is on already")]
    AlreadyOn(Method),
    /// The method is off already.
    #[error("the second factor is off already")]
    AlreadyOff(Method),
    /// The method is off, so that a code of it completes nothing.
    #[error("the second factor is off")]
    MethodOff(Method),
    /// The method is the only one left, and an account with a second factor keeps one.
    #[error("the last second factor stays")]
    LastMethod,
    /// The account has no password, so that a second factor beside it means nothing.
    #[error("the account has no password")]
    NoPassword,
    /// The account has a password already.
    #[error("the account has a password already")]
    PasswordAlreadySet,
    /// The account has no password to step up with.
    #[error("there is no password to step up with")]
    NothingToStepUpWith,
    /// The account has a password and the request names none.
    #[error("the password is missing")]
    PasswordMissing,
    /// The account has no second factor.
    #[error("the account has no second factor")]
    TwoFactorOff,
    /// The request names no code.
    #[error("no code was given")]
    NoCode,
    /// Unknown address, wrong password, no password, locked: deliberately one.
    #[error("wrong credentials")]
    InvalidCredentials,
    /// A wrong one-time code.
    #[error("wrong code")]
    WrongCode {
        /// Guesses left: of a mailed code before it is dead, of the account's budget for one of an app.
        attempts_left: Option<u32>,
    },
    /// A wrong recovery code, or one that was used.
    #[error("wrong recovery code")]
    WrongRecoveryCode {
        /// Guesses left of the account's budget; none after the last.
        attempts_left: Option<u32>,
    },
    /// No live code: never sent, too old, guessed at too often, or used.
    #[error("the code has expired")]
    CodeExpired,
    /// The account's budget of wrong guesses is spent.
    #[error("too many attempts")]
    TooManyAttempts {
        /// Seconds until the next guess is heard.
        retry_after: i64,
    },
    /// A mail to this address left a moment ago.
    #[error("the next mail has to wait")]
    Cooldown {
        /// Seconds until the next mail may leave.
        retry_after: i64,
    },
    /// The address is another account's.
    #[error("the address is taken")]
    EmailTaken,
    /// Only the password's own operations take the password away.
    #[error("the password is no provider")]
    PasswordIsNoProvider,
    /// The provider vouches for the account already.
    #[error("the account is connected to this provider already")]
    AlreadyConnected,
    /// The account is not connected to the provider.
    #[error("the account is not connected to this provider")]
    NotConnected,
    /// The provider is the only way into the account.
    #[error("the last way in stays")]
    LastWayIn,
    /// The address is verified already.
    #[error("the address is verified already")]
    AlreadyVerified,
    /// The step-up does not stand any more: a password or factor has changed since.
    #[error("the step-up is out of date")]
    StepUpExpired,
    /// The step-up is another account's or another session's.
    #[error("the step-up belongs elsewhere")]
    StepUpInvalid,
    /// The two-factor token was spent, or a password or factor has changed since.
    #[error("the two-factor token is spent")]
    TwoFactorTokenExpired,
    /// The two-factor token is for another purpose.
    #[error("the two-factor token is for something else")]
    TwoFactorTokenInvalid,
    /// The two-factor token and the access token are not of one session.
    #[error("a step-up for somebody else")]
    StepUpForbidden,
    /// Only an administrator may.
    #[error("only an administrator may")]
    RoleRequired,
    /// What a group is to be called cannot be taken.
    #[error("the translations of a group {0}")]
    InvalidTranslation(TranslationError),
    /// Another group has the key.
    #[error("there is a group of this key already")]
    GroupExists,
    /// Nobody else is left to administer.
    #[error("the last administrator stays")]
    LastAdmin,
    /// The session has ended.
    #[error("the session has ended")]
    SessionExpired,
    /// Keys are being rotated already.
    #[error("a rotation of keys goes on")]
    RotationOngoing,
}

impl Refusal {
    /// Whether it answers a code of a second factor that was compared and did not match.
    #[must_use]
    pub const fn is_wrong_code(&self) -> bool {
        matches!(self, Self::WrongCode { .. } | Self::WrongRecoveryCode { .. })
    }
}
