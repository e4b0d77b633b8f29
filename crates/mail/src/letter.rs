//! A letter says what happened, in no language yet. What it carries is secret, so its `Debug` names the kind alone.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Everything that we write to people; a kind each. Kept (sealed) in the outbox in its serde form.
#[derive(Clone, Eq, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Letter {
    /// A code that proves that somebody reads this mailbox.
    EmailAuthentication {
        /// The code, as it is to be typed.
        code: String,
        /// How long it is valid, in minutes.
        minutes: u32,
        /// What it was asked for.
        purpose: CodePurpose,
    },
    /// A link that proves that the address belongs to the person who registered it.
    EmailVerification {
        /// What follows `?token=` in the link.
        token: String,
        /// How long it is valid, in hours.
        hours: u32,
        /// What the person calls themselves.
        name: String,
    },
    /// Somebody tried to register with an address that already has an account.
    RegistrationAlert {
        /// What the owner of the account calls themselves.
        name: String,
    },
    /// Somebody tried a password on an account that has none.
    IdentityProviderInfo {
        /// What the account signs in with, by the names people know, such as `GitHub`.
        providers: Vec<String>,
    },
    /// Something that protects the account changed.
    SecurityAlert {
        /// What changed.
        alert: SecurityAlert,
        /// Where the change came from.
        device: Device,
    },
}

/// What a code by email is asked for.
#[derive(Copy, Clone, Eq, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CodePurpose {
    /// To switch email codes on or off.
    Manage,
    /// To finish signing in.
    Login,
    /// To confirm that the person who is signed in is still there.
    StepUp,
}

/// A change that the owner of the account has to hear of.
#[derive(Copy, Clone, Eq, PartialEq, Debug, Serialize, Deserialize)]
#[serde(tag = "type")]
pub enum SecurityAlert {
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
    /// A refresh token was used twice, and its session was ended.
    #[serde(rename = "refresh_token_reused")]
    RefreshTokenReused,
    /// Somebody signed in with a recovery code.
    #[serde(rename = "recovery_code_used")]
    RecoveryCodeUsed {
        /// How many codes are left.
        left: u32,
    },
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

/// When and from where something was done, as far as it is known.
#[derive(Clone, Eq, PartialEq, Default, Serialize, Deserialize)]
pub struct Device {
    /// Microseconds since the Unix epoch.
    pub at: i64,
    /// The network address.
    pub ip: Option<String>,
    /// A town and a country, roughly.
    pub place: Option<String>,
    /// The browser's name, such as `Firefox`.
    pub browser: Option<String>,
    /// The operating system's name, such as `Linux`.
    pub os: Option<String>,
}

impl Letter {
    /// The kind's name, as in the outbox and in the names of the templates.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::EmailAuthentication { .. } => "email_authentication",
            Self::EmailVerification { .. } => "email_verification",
            Self::RegistrationAlert { .. } => "registration_alert",
            Self::IdentityProviderInfo { .. } => "identity_provider_info",
            Self::SecurityAlert { .. } => "security_alert",
        }
    }

    /// One letter of every kind and variant, for previews and tests. Their codes open nothing.
    #[must_use]
    pub fn samples() -> Vec<Self> {
        let codes = [CodePurpose::Login, CodePurpose::StepUp, CodePurpose::Manage].map(Self::sample_code);
        let alerts = SecurityAlert::ALL.map(|alert| Self::SecurityAlert { alert, device: Device::sample() });
        let name = "Ada Lovelace".to_owned();
        let others = [
            Self::EmailVerification { token: "sample-token".to_owned(), hours: 24, name: name.clone() },
            Self::RegistrationAlert { name },
            Self::IdentityProviderInfo { providers: vec!["GitHub".to_owned(), "Google".to_owned()] },
            Self::SecurityAlert {
                alert: SecurityAlert::RefreshTokenReused,
                device: Device { at: Device::sample().at, ..Device::default() },
            },
        ];
        codes.into_iter().chain(others).chain(alerts).collect()
    }

    fn sample_code(purpose: CodePurpose) -> Self {
        Self::EmailAuthentication { code: "049271".to_owned(), minutes: 10, purpose }
    }

    /// What the keys of this letter's messages in the catalogue begin with, for the subject, title and text.
    pub(crate) const fn stem(&self) -> &'static str {
        match self {
            Self::EmailAuthentication { .. } => "mail-email-authentication",
            Self::EmailVerification { .. } => "mail-email-verification",
            Self::RegistrationAlert { .. } => "mail-registration-alert",
            Self::IdentityProviderInfo { .. } => "mail-identity-provider-info",
            Self::SecurityAlert { alert, .. } => alert.stem(),
        }
    }
}

impl CodePurpose {
    /// The purpose's name, as in the keys of the catalogue.
    pub(crate) const fn as_key(self) -> &'static str {
        match self {
            Self::Manage => "manage",
            Self::Login => "login",
            Self::StepUp => "step-up",
        }
    }
}

impl SecurityAlert {
    /// Every alert with every method.
    pub const ALL: [Self; 6] = [
        Self::TwoFactorAdded { method: TwoFactorMethod::Email },
        Self::TwoFactorAdded { method: TwoFactorMethod::Totp },
        Self::TwoFactorRemoved { method: TwoFactorMethod::Email },
        Self::TwoFactorRemoved { method: TwoFactorMethod::Totp },
        Self::RefreshTokenReused,
        Self::RecoveryCodeUsed { left: 3 },
    ];

    /// The alert's name in the contract, such as `2fa_added`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TwoFactorAdded { .. } => "2fa_added",
            Self::TwoFactorRemoved { .. } => "2fa_removed",
            Self::RefreshTokenReused => "refresh_token_reused",
            Self::RecoveryCodeUsed { .. } => "recovery_code_used",
        }
    }

    pub(crate) const fn method(self) -> Option<TwoFactorMethod> {
        match self {
            Self::TwoFactorAdded { method } | Self::TwoFactorRemoved { method } => Some(method),
            Self::RefreshTokenReused | Self::RecoveryCodeUsed { .. } => None,
        }
    }

    pub(crate) const fn codes_left(self) -> u32 {
        match self {
            Self::RecoveryCodeUsed { left } => left,
            Self::TwoFactorAdded { .. } | Self::TwoFactorRemoved { .. } | Self::RefreshTokenReused => 0,
        }
    }

    const fn stem(self) -> &'static str {
        match self {
            Self::TwoFactorAdded { .. } => "mail-security-alert-two-factor-added",
            Self::TwoFactorRemoved { .. } => "mail-security-alert-two-factor-removed",
            Self::RefreshTokenReused => "mail-security-alert-refresh-token-reused",
            Self::RecoveryCodeUsed { .. } => "mail-security-alert-recovery-code-used",
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

impl Device {
    /// 22 November 2026, 14:05 UTC, from a documentation address (RFC 5737).
    fn sample() -> Self {
        Self {
            at: 1_795_356_300_000_000,
            ip: Some("203.0.113.7".to_owned()),
            place: Some("Lisboa, Portugal".to_owned()),
            browser: Some("Firefox".to_owned()),
            os: Some("Linux".to_owned()),
        }
    }
}

impl fmt::Debug for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Letter({})", self.kind())
    }
}

impl fmt::Debug for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Device(at {})", self.at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_comes_back_from_the_outbox_with_its_kind() {
        for letter in Letter::samples() {
            let kept = serde_json::to_value(&letter).unwrap();
            assert_eq!(kept["kind"], letter.kind());
            if let Letter::SecurityAlert { alert, .. } = &letter {
                assert_eq!(kept["alert"]["type"], alert.as_str());
            }
            assert!(serde_json::from_value::<Letter>(kept).unwrap() == letter);
        }
    }

    /// Neither codes and tokens nor names and addresses are printed (EML-13).
    #[test]
    fn debug_names_the_kind_alone() {
        for letter in Letter::samples() {
            assert_eq!(format!("{letter:?}"), format!("Letter({})", letter.kind()));
            if let Letter::SecurityAlert { device, .. } = &letter {
                assert_eq!(format!("{device:?}"), "Device(at 1795356300000000)");
            }
        }
    }
}
