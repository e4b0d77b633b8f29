//! How people prove who they are, and what they are told about it.

pub mod oauth2;
pub mod two_factor;

use std::path::PathBuf;

use super::declare::settings;
use super::key::{Group, given, unset};
use super::kinds::ServiceUri;
use super::problem::Problem;
use super::values::Values;
use oauth2::{OAuth2, Redirects};
use two_factor::{EmailCode, EmailFactor, RecoveryCode, TwoFactor};

pub(super) const GROUPS: &[Group] = &[
    HeaderAuthentication::GROUP,
    EmailFactor::GROUP,
    EmailCode::GROUP,
    RecoveryCode::GROUP,
    SecurityAlert::GROUP,
    Password::GROUP,
    BreachedPasswords::GROUP,
    Registration::GROUP,
    Guest::GROUP,
    Redirects::GROUP,
    oauth2::Provider::GROUP,
    Geolocation::GROUP,
];

/// How people prove who they are, and what they are told about it.
#[derive(Clone, Debug)]
pub struct Auth {
    /// Tokens in headers and bodies.
    pub header: HeaderAuthentication,
    /// Second factors.
    pub two_factor: TwoFactor,
    /// Which changes are told by mail.
    pub security_alert: SecurityAlert,
    /// What a password must be.
    pub password: Password,
    /// Who knows passwords that were leaked.
    pub breached: BreachedPasswords,
    /// Becoming a user.
    pub registration: Registration,
    /// Being a guest.
    pub guest: Guest,
    /// Signing in at someone else's.
    pub oauth2: OAuth2,
    /// Where an address is.
    pub geolocation: Geolocation,
}

impl Auth {
    pub(super) fn read(values: &Values) -> Result<Self, Problem> {
        let all = values.scope("");
        Ok(Self {
            header: HeaderAuthentication::read(all)?,
            two_factor: TwoFactor::read(all)?,
            security_alert: SecurityAlert::read(all)?,
            password: Password::read(all)?,
            breached: BreachedPasswords::read(all)?,
            registration: Registration::read(all)?,
            guest: Guest::read(all)?,
            oauth2: OAuth2::read(values)?,
            geolocation: Geolocation::read(all)?,
        })
    }
}

settings! {
    /// Whether tokens travel outside cookies.
    pub struct HeaderAuthentication {
        /// Whether tokens are also returned in bodies and taken from headers.
        allow: bool = "auth.allow-header-authentication", given("true");
        /// Whether the header wins where a cookie is there too.
        prefer: bool = "auth.prefer-header-authentication", given("true");
    }
}

settings! {
    /// Which changes the owner of an account is told by mail.
    pub struct SecurityAlert {
        /// A sign-in from a device or country that is new to the account.
        login: bool = "auth.security-alert.login", given("true");
        /// Every sign-in but the first, while `auth.security-alert.login` is on.
        login_always: bool = "auth.security-alert.login-always", given("false");
        /// A new address; the former one is told as well.
        email_changed: bool = "auth.security-alert.email-changed", given("true");
        /// A new password.
        password_changed: bool = "auth.security-alert.password-changed", given("true");
        /// A second factor that was turned on.
        two_factor_added: bool = "auth.security-alert.two-factor-added", given("true");
        /// A second factor that was turned off.
        two_factor_removed: bool = "auth.security-alert.two-factor-removed", given("true");
        /// A provider that was connected.
        oauth2_provider_connected: bool = "auth.security-alert.oauth2-provider-connected", given("true");
        /// A provider that was disconnected.
        oauth2_provider_disconnected: bool = "auth.security-alert.oauth2-provider-disconnected", given("true");
        /// Someone tried to register with the address.
        registration_with_existing_email: bool =
            "auth.security-alert.registration-with-existing-email", given("true");
        /// A spent refresh token came back, which ended its session.
        refresh_token_reused: bool = "auth.security-alert.refresh-token-reused", given("true");
        /// A sign-in with a recovery code.
        recovery_code_used: bool = "auth.security-alert.recovery-code-used", given("true");
        /// New recovery codes.
        recovery_codes_renewed: bool = "auth.security-alert.recovery-codes-renewed", given("true");
        /// Recovery codes that run out.
        few_recovery_codes_left: bool = "auth.security-alert.few-recovery-codes-left", given("true");
        /// Several wrong second factors after a right password.
        second_factor_failures: bool = "auth.security-alert.second-factor-failures", given("true");
        /// Several wrong passwords, after which signing in pauses.
        sign_in_paused: bool = "auth.security-alert.sign-in-paused", given("true");
        /// An account that an administrator locked.
        account_locked: bool = "auth.security-alert.account-locked", given("true");
        /// Second factors that an administrator took away.
        factors_reset_by_admin: bool = "auth.security-alert.factors-reset-by-admin", given("true");
    }
}

settings! {
    /// What a password must be.
    pub struct Password {
        /// The fewest characters, counted as Unicode code points.
        min_length: u32 = "auth.password.min-length", given("8"), 8..=128;
        /// The least score of zxcvbn: 0 is guessed at once, 4 is not.
        min_strength: u32 = "auth.password.min-strength", given("3"), 0..=4;
        /// Whether lower case, upper case, digits and other characters must all be there.
        require_classes: bool = "auth.password.require-classes", given("false");
    }
}

settings! {
    /// Who knows passwords that were leaked elsewhere. Five digits of a hash are sent there, never a password, and one that does not
    /// answer within a second hinders nobody.
    pub struct BreachedPasswords {
        /// Where ranges of hashes are, such as `https://api.pwnedpasswords.com/range`.
        url: Option<ServiceUri> = "auth.password.breached.url", unset("only our own list of common passwords is used");
    }
}

settings! {
    /// Who becomes a user.
    pub struct Registration {
        /// Whether people become users by themselves: by registering, or from guests.
        enable: bool = "auth.registration.enable", given("true");
    }
}

settings! {
    /// Who is a guest: somebody with a name and nothing to sign in with.
    pub struct Guest {
        /// Whether there are guests.
        enable: bool = "auth.guest.enable", given("true");
        /// Seconds after which a guest is forgotten who has not been active.
        expires_in: i64 = "auth.guest.expires-in", given("2592000"), 86_400..=31_536_000;
    }
}

settings! {
    /// Where an address is.
    pub struct Geolocation {
        /// A city database as an `mmdb` file; a new file in its place is read within seconds.
        database: Option<PathBuf> = "auth.geolocation.database", unset("places are not named");
    }
}
