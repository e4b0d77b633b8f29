//! A letter says what happened, in no language yet. What it carries is secret, so its `Debug` names the kind alone.

mod alert;
mod sample;

use std::fmt;

use serde::{Deserialize, Serialize};

pub(crate) use alert::Advice;
pub use alert::{SecurityAlert, TwoFactorMethod, WhichMailbox};

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
    /// A link that proves that the address belongs to the person who gave it.
    EmailVerification {
        /// What follows `?token=` in the link.
        token: String,
        /// How long it is valid, in hours.
        hours: u32,
        /// What the person calls themselves.
        name: String,
        /// What the address is for.
        #[serde(default)]
        occasion: Occasion,
    },
    /// A link to choose a new password with.
    PasswordReset {
        /// What follows `?token=` in the link.
        token: String,
        /// How long it is valid, in minutes.
        minutes: u32,
        /// What the person calls themselves.
        name: String,
    },
    /// Somebody signed in.
    LoginAlert {
        /// Where from.
        device: Device,
    },
    /// Somebody tried to register with an address that already has an account.
    RegistrationAlert {
        /// What the owner of the account calls themselves.
        name: String,
    },
    /// Somebody tried a way in that the account does not have, most often a password.
    IdentityProviderInfo {
        /// What the owner of the account calls themselves.
        name: String,
        /// The ways in that it has.
        ways: Vec<WayIn>,
    },
    /// Somebody asked for a new password with an address that has no account.
    NoAccountInfo,
    /// Something that protects the account changed.
    SecurityAlert {
        /// What changed.
        alert: SecurityAlert,
        /// Where the change came from.
        device: Device,
    },
    /// Whoever runs the application tries out whether mails arrive.
    Test,
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

/// What an address is verified for.
#[derive(Copy, Clone, Eq, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Occasion {
    /// It is the address of the account.
    #[default]
    Registration,
    /// It takes the place of the account's address once it is verified.
    Change,
}

/// A way to sign in.
#[derive(Clone, Eq, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WayIn {
    /// The account's own password.
    Password,
    /// Somebody else who vouches, by the name people know, such as `GitHub`.
    Provider(String),
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
    /// Every kind's name, in the order in which people read them.
    pub const KINDS: [&str; 9] = [
        "email_authentication",
        "email_verification",
        "password_reset",
        "login_alert",
        "registration_alert",
        "identity_provider_info",
        "no_account_info",
        "security_alert",
        "test",
    ];

    /// The kind's name, as in the outbox and in the names of the templates.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::EmailAuthentication { .. } => "email_authentication",
            Self::EmailVerification { .. } => "email_verification",
            Self::PasswordReset { .. } => "password_reset",
            Self::LoginAlert { .. } => "login_alert",
            Self::RegistrationAlert { .. } => "registration_alert",
            Self::IdentityProviderInfo { .. } => "identity_provider_info",
            Self::NoAccountInfo => "no_account_info",
            Self::SecurityAlert { .. } => "security_alert",
            Self::Test => "test",
        }
    }

    /// What the keys of this letter's messages in the catalogue begin with, for the subject, title and text.
    pub(crate) const fn stem(&self) -> &'static str {
        if let Self::SecurityAlert { alert, .. } = self { alert.stem() } else { self.family() }
    }

    /// What the keys begin with that all letters of this kind share.
    pub(crate) const fn family(&self) -> &'static str {
        match self {
            Self::EmailAuthentication { .. } => "mail-email-authentication",
            Self::EmailVerification { occasion: Occasion::Registration, .. } => "mail-email-verification",
            Self::EmailVerification { occasion: Occasion::Change, .. } => "mail-email-change",
            Self::PasswordReset { .. } => "mail-password-reset",
            Self::LoginAlert { .. } => "mail-login-alert",
            Self::RegistrationAlert { .. } => "mail-registration-alert",
            Self::IdentityProviderInfo { .. } => "mail-identity-provider-info",
            Self::NoAccountInfo => "mail-no-account-info",
            Self::SecurityAlert { .. } => "mail-security-alert",
            Self::Test => "mail-test",
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

    #[test]
    fn every_kind_has_a_sample_and_no_other_is_there() {
        let samples = Letter::samples();
        for kind in Letter::KINDS {
            assert!(samples.iter().any(|letter| letter.kind() == kind), "{kind}");
        }
        assert!(samples.iter().all(|letter| Letter::KINDS.contains(&letter.kind())));
    }

    /// A row that the last version wrote is still a letter.
    #[test]
    fn a_verification_without_an_occasion_is_one_of_a_registration() {
        let kept = r#"{"kind":"email_verification","token":"t","hours":24,"name":"Ada"}"#;
        let letter: Letter = serde_json::from_str(kept).unwrap();
        assert!(matches!(letter, Letter::EmailVerification { occasion: Occasion::Registration, .. }));
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
