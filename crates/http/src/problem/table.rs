//! What each refusal and failure is called outside. A new one does not compile until it has a face.

use super::{Code, Problem};
use crate::extract::FILE_PART;
use app::Error;
use app::error::{Document, MailFault, Noun, TokenFault, TokenKind};
use app::limits::LimitKind;
use app::pictures::Fault;
use model::Refusal;

/// Seconds after which a failure of ours is worth another try.
const SOON: i64 = 1;

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        log(&error);
        match error {
            Error::Refused(refusal) => refusal.into(),
            Error::Token(kind, fault) => Self::new(token(kind, fault)),
            Error::NotFound(Noun::User) => Self::new(Code::UserNotFound),
            Error::NotFound(Noun::Guest) => Self::new(Code::GuestNotFound),
            Error::Picture(fault) => picture(fault),
            Error::File(_) => Self::new(Code::FileFailure).after(SOON),
            Error::NotFound(Noun::Principal) => Self::new(Code::PrincipalNotFound),
            Error::NotFound(Noun::Group) => Self::new(Code::GroupNotFound),
            Error::NotFound(Noun::Entity) => Self::new(Code::EntityNotFound),
            Error::NotFound(Noun::Provider) => Self::new(Code::ProviderNotFound),
            Error::Input { field, message } => Self::invalid(field, message),
            Error::Password { field, reason } => Self::invalid(field, reason.to_string()),
            Error::Limited { kind, retry_after } => Self::new(limit(kind)).after(retry_after),
            Error::Allowlist(_) => Self::new(Code::AllowlistReading).after(SOON),
            Error::TokenCache(_) => Self::new(Code::AccessTokenCache).after(SOON),
            Error::Database(_) => Self::new(Code::DatabaseFailure).after(SOON),
            Error::Encryption => Self::new(Code::DatabaseEncryption),
            Error::Invalid(Document::User) => Self::new(Code::InvalidUser),
            Error::Invalid(Document::Principal) => Self::new(Code::InvalidPrincipal),
            Error::Conflict => Self::new(Code::Conflict),
            Error::Busy => Self::new(Code::Overloaded).after(SOON),
            Error::Hash => Self::new(Code::Hash),
            Error::Signing => Self::new(Code::InternalServerError),
            Error::SideEffect(_) => Self::new(Code::SideEffect),
            Error::Mail(MailFault::Disabled) => Self::new(Code::EmailDisabled).after(3_600),
            Error::Mail(MailFault::Refused) => Self::new(Code::EmailSend).after(10),
            Error::Mail(MailFault::Authentication) => Self::new(Code::EmailAuthentication),
        }
    }
}

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Self {
        Self::new(match refusal {
            Refusal::WrongCode { attempts_left } => {
                return Self::new(Code::WrongCode).with_attempts_left(attempts_left);
            }
            Refusal::WrongRecoveryCode { attempts_left } => {
                return Self::new(Code::WrongRecoveryCode).with_attempts_left(attempts_left);
            }
            Refusal::TooManyAttempts { retry_after } => {
                return Self::new(Code::TooManyAttempts).after(retry_after);
            }
            Refusal::InvalidTranslation(error) => {
                let problem = Self::new(Code::InvalidTranslation);
                return problem.with_violation("translations", error.to_string());
            }
            Refusal::Cooldown { retry_after } => return Self::new(Code::EmailCooldown).after(retry_after),
            Refusal::AlreadyAuthenticated => Code::AlreadyAuthenticated,
            Refusal::AlreadyUser => Code::GuestIsAlreadyUser,
            Refusal::GuestEmailTaken => Code::GuestEmailTaken,
            Refusal::RegistrationOff => Code::RegistrationDisabled,
            Refusal::GuestsOff => Code::GuestsDisabled,
            Refusal::AlreadyOn(_) => Code::MethodAlreadyEnabled,
            Refusal::AlreadyOff(_) => Code::MethodAlreadyDisabled,
            Refusal::MethodOff(_) => Code::MethodDisabled,
            Refusal::LastMethod => Code::OnlyMethod,
            Refusal::NoPassword => Code::NoPasswordProvider,
            Refusal::PasswordAlreadySet => Code::PasswordAlreadySet,
            Refusal::NothingToStepUpWith => Code::NoPassword,
            Refusal::PasswordMissing => Code::MissingPassword,
            Refusal::TwoFactorOff => Code::TwoFactorDisabled,
            Refusal::NoCode => Code::NoCode,
            Refusal::InvalidCredentials => Code::InvalidCredentials,
            Refusal::CodeExpired => Code::CodeExpired,
            Refusal::EmailTaken => Code::EmailTaken,
            Refusal::PasswordIsNoProvider => Code::PasswordProvider,
            Refusal::NotConnected => Code::ProviderNotFound,
            Refusal::AlreadyConnected => Code::Conflict,
            Refusal::LastWayIn => Code::LastProvider,
            Refusal::AlreadyVerified => Code::EmailAlreadyVerified,
            Refusal::StepUpExpired => Code::StepUpTokenExpired,
            Refusal::StepUpInvalid => Code::StepUpTokenInvalid,
            Refusal::TwoFactorTokenExpired => Code::TwoFactorTokenExpired,
            Refusal::TwoFactorTokenInvalid => Code::TwoFactorTokenInvalid,
            Refusal::StepUpForbidden => Code::StepUpForbidden,
            Refusal::RoleRequired => Code::RoleRequired,
            Refusal::LastAdmin => Code::LastAdmin,
            Refusal::GroupExists => Code::GroupExists,
            Refusal::RotationOngoing => Code::SecretRotationOngoing,
            Refusal::SessionExpired => Code::SessionExpired,
        })
    }
}

/// A file of another kind is a media type that is not taken; all else is about this one file.
fn picture(fault: Fault) -> Problem {
    match fault {
        Fault::Kind => Problem::new(Code::UnsupportedMediaType).with_violation(FILE_PART, fault.to_string()),
        Fault::TooLarge | Fault::Damaged => Problem::invalid(FILE_PART, fault.to_string()),
    }
}

const fn limit(kind: LimitKind) -> Code {
    match kind {
        LimitKind::Ip | LimitKind::RegistrationIp | LimitKind::Registration | LimitKind::ConversionIp => {
            Code::IpLimit
        }
        LimitKind::User | LimitKind::Conversion => Code::UserLimit,
        LimitKind::LoginIp | LimitKind::ResetIp => Code::LoginLimit,
    }
}

const fn token(kind: TokenKind, fault: TokenFault) -> Code {
    match (kind, fault) {
        (TokenKind::Access, TokenFault::Missing) => Code::AuthenticationRequired,
        (TokenKind::Access, TokenFault::Invalid) => Code::AccessTokenInvalid,
        (TokenKind::Access, TokenFault::Expired) => Code::AccessTokenExpired,
        (TokenKind::Refresh, TokenFault::Missing) => Code::RefreshTokenMissing,
        (TokenKind::Refresh, TokenFault::Invalid) => Code::RefreshTokenInvalid,
        (TokenKind::Refresh, TokenFault::Expired) => Code::RefreshTokenExpired,
        (TokenKind::StepUp, TokenFault::Missing) => Code::StepUpTokenMissing,
        (TokenKind::StepUp, TokenFault::Invalid) => Code::StepUpTokenInvalid,
        (TokenKind::StepUp, TokenFault::Expired) => Code::StepUpTokenExpired,
        (TokenKind::TwoFactor, TokenFault::Missing) => Code::TwoFactorTokenMissing,
        (TokenKind::TwoFactor, TokenFault::Invalid) => Code::TwoFactorTokenInvalid,
        (TokenKind::TwoFactor, TokenFault::Expired) => Code::TwoFactorTokenExpired,
        (TokenKind::Session, TokenFault::Missing) => Code::SessionTokenMissing,
        (TokenKind::Session, TokenFault::Invalid) => Code::SessionTokenInvalid,
        (TokenKind::Session, TokenFault::Expired) => Code::SessionTokenExpired,
        (TokenKind::TotpSetup, TokenFault::Missing) => Code::TotpSetupTokenMissing,
        (TokenKind::TotpSetup, TokenFault::Invalid) => Code::TotpSetupTokenInvalid,
        (TokenKind::TotpSetup, TokenFault::Expired) => Code::TotpSetupTokenExpired,
        (TokenKind::EmailVerification, TokenFault::Missing) => Code::VerificationTokenMissing,
        (TokenKind::EmailVerification, TokenFault::Invalid) => Code::VerificationTokenInvalid,
        (TokenKind::EmailVerification, TokenFault::Expired) => Code::VerificationTokenExpired,
        (TokenKind::PasswordReset, TokenFault::Missing) => Code::ResetTokenMissing,
        (TokenKind::PasswordReset, TokenFault::Invalid) => Code::ResetTokenInvalid,
        (TokenKind::PasswordReset, TokenFault::Expired) => Code::ResetTokenExpired,
    }
}

/// One line a failure of ours, here at the border where it is handled; what a client did wrong is no failure.
pub(crate) fn log(error: &Error) {
    let cause = match error {
        Error::Allowlist(cause) | Error::TokenCache(cause) | Error::SideEffect(cause) => cause.to_string(),
        Error::Database(cause) => cause.to_string(),
        Error::File(cause) => cause.kind().to_string(),
        Error::Encryption | Error::Invalid(_) | Error::Hash | Error::Signing => String::new(),
        Error::Refused(_)
        | Error::Token(..)
        | Error::NotFound(_)
        | Error::Input { .. }
        | Error::Password { .. }
        | Error::Limited { .. }
        | Error::Picture(_)
        | Error::Conflict
        | Error::Busy
        | Error::Mail(_) => return,
    };
    tracing::error!(%error, cause, "a request failed on our side");
}
