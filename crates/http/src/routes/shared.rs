//! Errors that many operations share, as their descriptions name them.

use crate::problem::Code;

/// An access token is read, where one is shown.
pub(super) const SHOWN: &[Code] =
    &[Code::AccessTokenInvalid, Code::AccessTokenExpired, Code::AllowlistReading, Code::UserLimit];

/// An access token is read.
pub(super) const ACCESS: &[Code] = &[
    Code::AuthenticationRequired,
    Code::AccessTokenInvalid,
    Code::AccessTokenExpired,
    Code::AllowlistReading,
    Code::UserLimit,
];

/// An access token of an administrator is read.
pub(super) const ADMIN: &[Code] = &[
    Code::AuthenticationRequired,
    Code::AccessTokenInvalid,
    Code::AccessTokenExpired,
    Code::AllowlistReading,
    Code::UserLimit,
    Code::RoleRequired,
];

/// A step-up token is read.
pub(super) const STEP_UP: &[Code] =
    &[Code::StepUpTokenMissing, Code::StepUpTokenInvalid, Code::StepUpTokenExpired];

/// A two-factor token is read.
pub(super) const TWO_FACTOR: &[Code] =
    &[Code::TwoFactorTokenMissing, Code::TwoFactorTokenInvalid, Code::TwoFactorTokenExpired];

/// A password or second factor is tried.
pub(super) const GUESS: &[Code] = &[Code::LoginLimit, Code::TooManyAttempts, Code::Overloaded];

/// The database is asked, and nothing is changed.
pub(super) const READ: &[Code] =
    &[Code::DatabaseFailure, Code::DatabaseEncryption, Code::InvalidPrincipal, Code::Overloaded];

/// Something is changed in the database.
pub(super) const STORED: &[Code] = &[
    Code::DatabaseFailure,
    Code::DatabaseEncryption,
    Code::InvalidPrincipal,
    Code::Conflict,
    Code::Overloaded,
];

/// A user is read and changed.
pub(super) const USER: &[Code] = &[Code::UserNotFound, Code::InvalidUser, Code::SideEffect];

/// Somebody waits for a mail.
pub(super) const MAIL: &[Code] = &[
    Code::EmailCooldown,
    Code::EmailCooldownCache,
    Code::EmailSend,
    Code::EmailAuthentication,
    Code::EmailDisabled,
];
