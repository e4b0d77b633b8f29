//! What the owner of an account has to hear of, whoever caused it, and what we advise them to do about it.

use serde::{Deserialize, Serialize};

/// A change that the owner of the account has to hear of.
#[derive(Clone, Eq, PartialEq, Debug, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum SecurityAlert {
    /// The account has another address; both mailboxes are told.
    EmailChanged {
        /// Which of the two this mail goes to.
        mailbox: WhichMailbox,
    },
    /// The account has another password.
    PasswordChanged,
    /// A second factor was switched on.
    #[serde(rename = "2fa_added")]
    TwoFactorAdded {
        /// Which one.
        method: TwoFactorMethod,
    },
    /// A second factor was switched off.
    #[serde(rename = "2fa_removed")]
    TwoFactorRemoved {
        /// Which one.
        method: TwoFactorMethod,
    },
    /// Somebody else now vouches for the owner of the account.
    #[serde(rename = "oauth_connected")]
    OAuthConnected {
        /// The name people know, such as `GitHub`.
        provider: String,
    },
    /// Somebody else no longer vouches for the owner of the account.
    #[serde(rename = "oauth_disconnected")]
    OAuthDisconnected {
        /// The name people know.
        provider: String,
    },
    /// A refresh token was used twice, and its session was ended.
    RefreshTokenReused,
    /// Somebody signed in with a recovery code.
    RecoveryCodeUsed {
        /// How many codes are left.
        left: u32,
    },
    /// New recovery codes took the place of the former ones.
    RecoveryCodesRenewed,
    /// Recovery codes run out.
    FewRecoveryCodesLeft {
        /// How many codes are left.
        left: u32,
    },
    /// After a right password, several second factors were wrong (EML-29).
    SecondFactorFailures,
    /// Several passwords were wrong, and signing in pauses.
    SignInPaused,
    /// An administrator locked the account.
    AccountLocked,
    /// An administrator took the second factors away.
    FactorsResetByAdmin,
}

/// A second step of signing in.
#[derive(Copy, Clone, Eq, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TwoFactorMethod {
    /// Codes by email.
    Email,
    /// An authenticator app (RFC 6238).
    Totp,
}

/// One of the two mailboxes that hear of a new address.
#[derive(Copy, Clone, Eq, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WhichMailbox {
    /// The one of the address that the account had.
    Former,
    /// The one of the address that it has now.
    Current,
}

/// What somebody should do who knows nothing of the change.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub(crate) enum Advice {
    /// Look at the security settings.
    Settings,
    /// Choose a new password.
    Password,
    /// Write to the people who run the application, because nothing else is in their hands.
    Support,
    /// Nothing is suspicious: the mail is a reminder.
    Renew,
}

impl SecurityAlert {
    /// The alert's name in the contract, such as `2fa_added`.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::EmailChanged { .. } => "email_changed",
            Self::PasswordChanged => "password_changed",
            Self::TwoFactorAdded { .. } => "2fa_added",
            Self::TwoFactorRemoved { .. } => "2fa_removed",
            Self::OAuthConnected { .. } => "oauth_connected",
            Self::OAuthDisconnected { .. } => "oauth_disconnected",
            Self::RefreshTokenReused => "refresh_token_reused",
            Self::RecoveryCodeUsed { .. } => "recovery_code_used",
            Self::RecoveryCodesRenewed => "recovery_codes_renewed",
            Self::FewRecoveryCodesLeft { .. } => "few_recovery_codes_left",
            Self::SecondFactorFailures => "second_factor_failures",
            Self::SignInPaused => "sign_in_paused",
            Self::AccountLocked => "account_locked",
            Self::FactorsResetByAdmin => "factors_reset_by_admin",
        }
    }

    /// Whether an administrator did it: then where they were is nobody else's business.
    #[must_use]
    pub const fn is_by_admin(&self) -> bool {
        matches!(self, Self::AccountLocked | Self::FactorsResetByAdmin)
    }

    pub(crate) const fn advice(&self) -> Advice {
        match self {
            Self::SecondFactorFailures | Self::SignInPaused => Advice::Password,
            Self::EmailChanged { mailbox: WhichMailbox::Former }
            | Self::AccountLocked
            | Self::FactorsResetByAdmin => Advice::Support,
            Self::FewRecoveryCodesLeft { .. } => Advice::Renew,
            Self::EmailChanged { mailbox: WhichMailbox::Current }
            | Self::PasswordChanged
            | Self::TwoFactorAdded { .. }
            | Self::TwoFactorRemoved { .. }
            | Self::OAuthConnected { .. }
            | Self::OAuthDisconnected { .. }
            | Self::RefreshTokenReused
            | Self::RecoveryCodeUsed { .. }
            | Self::RecoveryCodesRenewed => Advice::Settings,
        }
    }

    pub(crate) const fn stem(&self) -> &'static str {
        match self {
            Self::EmailChanged { .. } => "mail-security-alert-email-changed",
            Self::PasswordChanged => "mail-security-alert-password-changed",
            Self::TwoFactorAdded { .. } => "mail-security-alert-two-factor-added",
            Self::TwoFactorRemoved { .. } => "mail-security-alert-two-factor-removed",
            Self::OAuthConnected { .. } => "mail-security-alert-oauth-connected",
            Self::OAuthDisconnected { .. } => "mail-security-alert-oauth-disconnected",
            Self::RefreshTokenReused => "mail-security-alert-refresh-token-reused",
            Self::RecoveryCodeUsed { .. } => "mail-security-alert-recovery-code-used",
            Self::RecoveryCodesRenewed => "mail-security-alert-recovery-codes-renewed",
            Self::FewRecoveryCodesLeft { .. } => "mail-security-alert-few-recovery-codes-left",
            Self::SecondFactorFailures => "mail-security-alert-second-factor-failures",
            Self::SignInPaused => "mail-security-alert-sign-in-paused",
            Self::AccountLocked => "mail-security-alert-account-locked",
            Self::FactorsResetByAdmin => "mail-security-alert-factors-reset",
        }
    }
}

impl TwoFactorMethod {
    /// The method's name in the contract, `email` or `totp`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Totp => "totp",
        }
    }
}

impl WhichMailbox {
    /// The mailbox's name, as in the catalogue.
    pub(crate) const fn as_key(self) -> &'static str {
        match self {
            Self::Former => "former",
            Self::Current => "current",
        }
    }
}

impl Advice {
    /// The advice's name, as in the templates and the keys of the catalogue.
    pub(crate) const fn as_key(self) -> &'static str {
        match self {
            Self::Settings => "settings",
            Self::Password => "password",
            Self::Support => "support",
            Self::Renew => "renew",
        }
    }
}
