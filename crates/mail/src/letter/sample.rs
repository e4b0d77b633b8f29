//! One letter of every kind and variant, for previews, checks and tests. Their codes and links open nothing.

use super::{CodePurpose, Device, Letter, Occasion, SecurityAlert, TwoFactorMethod, WayIn, WhichMailbox};

impl Letter {
    /// One letter of every kind and variant, those of a kind together and its plainest first.
    #[must_use]
    pub fn samples() -> Vec<Self> {
        let codes = [CodePurpose::Login, CodePurpose::StepUp, CodePurpose::Manage].map(code);
        let alerts =
            SecurityAlert::samples().map(|alert| Self::SecurityAlert { alert, device: Device::sample() });
        let unknown = Self::SecurityAlert {
            alert: SecurityAlert::RefreshTokenReused,
            device: Device { at: Device::sample().at, ..Device::default() },
        };
        codes.into_iter().chain(others()).chain(alerts).chain([unknown]).collect()
    }

    /// What [`Letter::sample`] takes: every kind, and then every security alert by its own name.
    #[must_use]
    pub fn sample_names() -> Vec<&'static str> {
        let mut names = Self::KINDS.to_vec();
        names.extend(SecurityAlert::samples().iter().map(SecurityAlert::as_str));
        names.dedup();
        names
    }

    /// The plainest sample of this name, if it is one.
    #[must_use]
    pub fn sample(name: &str) -> Option<Self> {
        let mut samples = Self::samples().into_iter();
        let is_alert =
            |letter: &Self| matches!(letter, Self::SecurityAlert { alert, .. } if alert.as_str() == name);
        samples.find(|letter| letter.kind() == name || is_alert(letter))
    }
}

fn code(purpose: CodePurpose) -> Letter {
    Letter::EmailAuthentication { code: "049271".to_owned(), minutes: 10, purpose }
}

fn others() -> [Letter; 9] {
    let (token, name) = ("sample-token".to_owned(), "Ada Lovelace".to_owned());
    let verification = |occasion| Letter::EmailVerification {
        token: token.clone(),
        hours: 24,
        name: name.clone(),
        occasion,
    };
    let providers = ["GitHub", "Google"].map(|provider| WayIn::Provider(provider.to_owned()));
    let ways = [&[WayIn::Password], providers.as_slice()].concat();
    [
        verification(Occasion::Registration),
        verification(Occasion::Change),
        Letter::PasswordReset { token: token.clone(), minutes: 30, name: name.clone() },
        Letter::LoginAlert { device: Device::sample() },
        Letter::RegistrationAlert { name: name.clone() },
        Letter::IdentityProviderInfo { name: name.clone(), ways: providers.to_vec() },
        Letter::IdentityProviderInfo { name, ways },
        Letter::NoAccountInfo,
        Letter::Test,
    ]
}

impl SecurityAlert {
    /// Every alert with every method.
    #[must_use]
    pub fn samples() -> [Self; 17] {
        let provider = || "GitHub".to_owned();
        [
            Self::EmailChanged { mailbox: WhichMailbox::Former },
            Self::EmailChanged { mailbox: WhichMailbox::Current },
            Self::PasswordChanged,
            Self::TwoFactorAdded { method: TwoFactorMethod::Email },
            Self::TwoFactorAdded { method: TwoFactorMethod::Totp },
            Self::TwoFactorRemoved { method: TwoFactorMethod::Email },
            Self::TwoFactorRemoved { method: TwoFactorMethod::Totp },
            Self::OAuthConnected { provider: provider() },
            Self::OAuthDisconnected { provider: provider() },
            Self::RefreshTokenReused,
            Self::RecoveryCodeUsed { left: 3 },
            Self::RecoveryCodesRenewed,
            Self::FewRecoveryCodesLeft { left: 2 },
            Self::SecondFactorFailures,
            Self::SignInPaused,
            Self::AccountLocked,
            Self::FactorsResetByAdmin,
        ]
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
