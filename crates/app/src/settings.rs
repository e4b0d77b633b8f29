//! What the operator decided, as the verbs need it. Where each value comes from is the server's business.

use crate::rotation::Schedule;
use mail::SecurityAlert;
use model::Lifetime;
use model::oauth2::Redirects;
use model::password::Policy;
use model::session::SessionLife;
use model::sign_in::SecondStep;
use model::two_factor::Budget;
use store::LoginBudget;
use text::Locale;

/// What the operator decided.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Who issues the tokens: the base URI of the application.
    pub issuer: String,
    /// The application's name, as shown in authenticator apps.
    pub app_name: String,
    /// The language of mails where a request names none.
    pub default_locale: Locale,
    /// How long tokens live.
    pub tokens: TokenLives,
    /// How long sessions live.
    pub session: SessionLife,
    /// Sessions an account may have; beyond it the one used longest ago ends.
    pub sessions_kept: i64,
    /// Mails.
    pub email: Email,
    /// Second factors.
    pub two_factor: TwoFactor,
    /// Which alerts are mailed.
    pub alerts: Alerts,
    /// What a new password must be.
    pub password: Policy,
    /// How often one may ask and guess.
    pub limits: Limits,
    /// How long events stay in the record.
    pub events_kept: Lifetime,
    /// When keys are rotated by themselves.
    pub rotation: Schedule,
    /// Who may come by themselves.
    pub joining: Joining,
    /// The largest file that becomes a picture, in bytes.
    pub picture_bytes: usize,
    /// Going by way of providers.
    pub oauth2: OAuth2,
}

/// Going by way of providers.
#[derive(Clone, Debug)]
pub struct OAuth2 {
    /// Where people may be sent to when they are back.
    pub redirects: Redirects,
    /// Whether they are asked for the second factor that they have here.
    pub second_step: SecondStep,
}

/// Who may come by themselves.
#[derive(Clone, Copy, Debug)]
pub struct Joining {
    /// Whether people become users by themselves, whichever way.
    pub registration: bool,
    /// Whether there are guests.
    pub guests: bool,
    /// How long a guest stays who is not active.
    pub guest_life: Lifetime,
}

/// How long tokens live. (A refresh token lives as long as its session.)
#[derive(Clone, Copy, Debug)]
pub struct TokenLives {
    /// Access tokens.
    pub access: Lifetime,
    /// Step-up tokens.
    pub step_up: Lifetime,
    /// Two-factor tokens.
    pub two_factor: Lifetime,
    /// Session tokens.
    pub session: Lifetime,
    /// TOTP setup tokens.
    pub totp_setup: Lifetime,
    /// Links that verify an address.
    pub verification: Lifetime,
    /// Links that reset a password.
    pub password_reset: Lifetime,
}

/// Mails.
#[derive(Clone, Copy, Debug)]
pub struct Email {
    /// Whether mails are sent at all.
    pub enabled: bool,
    /// Between two mails of one purpose to one address.
    pub cooldown: Lifetime,
}

/// Second factors.
#[derive(Clone, Copy, Debug)]
pub struct TwoFactor {
    /// Whether somebody who registers with a password has email as second factor from the start.
    pub email_by_default: bool,
    /// Whether turning email off takes a fresh code.
    pub code_to_disable: bool,
    /// How long a mailed code lives.
    pub code_life: Lifetime,
    /// Guesses at one mailed code.
    pub code_attempts: u32,
    /// Characters of a recovery code.
    pub recovery_length: usize,
    /// Recovery codes an account gets.
    pub recovery_count: usize,
    /// Wrong second factors an account may see.
    pub budget: Budget,
}

/// Which alerts are mailed.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "one switch an alert, each set by the operator on its own")]
pub struct Alerts {
    /// Somebody signed in from a device or country that is new.
    pub login: bool,
    /// Somebody signed in from anywhere.
    pub login_always: bool,
    /// The account has another address.
    pub email_changed: bool,
    /// The account has another password.
    pub password_changed: bool,
    /// A second factor was turned on.
    pub two_factor_added: bool,
    /// A second factor was turned off.
    pub two_factor_removed: bool,
    /// A provider was connected.
    pub oauth2_provider_connected: bool,
    /// A provider was disconnected.
    pub oauth2_provider_disconnected: bool,
    /// Somebody registered with an address that has an account.
    pub registration: bool,
    /// A spent refresh token came back.
    pub refresh_token_reused: bool,
    /// Somebody signed in with a recovery code.
    pub recovery_code_used: bool,
    /// New recovery codes took the place of the former ones.
    pub recovery_codes_renewed: bool,
    /// Recovery codes run out.
    pub few_recovery_codes_left: bool,
    /// Several second factors were wrong after a right password.
    pub second_factor_failures: bool,
    /// Several passwords were wrong, and signing in pauses.
    pub sign_in_paused: bool,
    /// An administrator locked the account.
    pub account_locked: bool,
    /// An administrator took the second factors away.
    pub factors_reset_by_admin: bool,
}

impl Alerts {
    /// Whether the operator has this alert mailed.
    #[must_use]
    pub const fn tell_of(&self, alert: &SecurityAlert) -> bool {
        match alert {
            SecurityAlert::EmailChanged { .. } => self.email_changed,
            SecurityAlert::PasswordChanged => self.password_changed,
            SecurityAlert::TwoFactorAdded { .. } => self.two_factor_added,
            SecurityAlert::TwoFactorRemoved { .. } => self.two_factor_removed,
            SecurityAlert::OAuthConnected { .. } => self.oauth2_provider_connected,
            SecurityAlert::OAuthDisconnected { .. } => self.oauth2_provider_disconnected,
            SecurityAlert::RefreshTokenReused => self.refresh_token_reused,
            SecurityAlert::RecoveryCodeUsed { .. } => self.recovery_code_used,
            SecurityAlert::RecoveryCodesRenewed => self.recovery_codes_renewed,
            SecurityAlert::FewRecoveryCodesLeft { .. } => self.few_recovery_codes_left,
            SecurityAlert::SecondFactorFailures => self.second_factor_failures,
            SecurityAlert::SignInPaused => self.sign_in_paused,
            SecurityAlert::AccountLocked => self.account_locked,
            SecurityAlert::FactorsResetByAdmin => self.factors_reset_by_admin,
        }
    }
}

/// So many in a window.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// How many.
    pub count: u32,
    /// The window.
    pub window: Lifetime,
}

/// How often one may ask and guess.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Requests of one client address.
    pub ip: Limit,
    /// Requests of one account.
    pub user: Limit,
    /// Failures at credentials of one client address.
    pub login_ip: Limit,
    /// Accounts that one client address makes.
    pub registration_ip: Limit,
    /// Accounts that are made at all.
    pub registration: Limit,
    /// Failures at one account's password.
    pub login_account: LoginBudget,
    /// Guests' tries at an address that is taken, of one client address.
    pub conversion_ip: Limit,
    /// Tries of one guest at an address that is taken.
    pub conversion: Limit,
}
