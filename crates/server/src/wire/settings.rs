//! What the operator decided, in the words of the verbs: seconds and minutes become lifetimes.

use app::settings::{Alerts, Email, Joining, Limit, Limits, OAuth2, Settings, TokenLives, TwoFactor};
use model::Lifetime;
use model::oauth2::Redirects;
use model::password::Policy;
use model::session::SessionLife;
use model::sign_in::SecondStep;
use model::two_factor::Budget;
use store::LoginBudget;

use crate::config::auth::{Auth, Password, SecurityAlert, two_factor};
use crate::config::security::{Jwt, SecondFactorLimit, Security};
use crate::config::{Config, WebUri};

/// Of the answer to a password that was right, until the second factor is given.
const TWO_FACTOR: Lifetime = Lifetime(600);
const TOTP_SETUP: Lifetime = Lifetime(900);
/// From the moment that a login leaves for a provider until it comes back.
const SESSION: Lifetime = Lifetime(900);
const VERIFICATION: Lifetime = Lifetime(86_400);
const SECONDS_A_DAY: i64 = 86_400;
const PASSWORD_RESET: Lifetime = Lifetime(1_800);
const HOUR: Lifetime = Lifetime(3_600);
const SESSIONS_KEPT: i64 = 100;

/// What the operator decided, for the verbs.
pub(super) fn settings(config: &Config) -> Settings {
    let jwt = &config.security.jwt;
    Settings {
        issuer: config.app.base_uri.as_str().to_owned(),
        app_name: config.app.name.clone(),
        default_locale: config.app.default_locale,
        tokens: token_lives(jwt),
        session: SessionLife {
            absolute: Lifetime(jwt.refresh_expires_in),
            idle: Lifetime(jwt.refresh_idle_expires_in),
        },
        sessions_kept: SESSIONS_KEPT,
        email: Email { enabled: config.email.enable, cooldown: Lifetime(config.email.send_cooldown) },
        two_factor: two_factor(&config.auth.two_factor, &config.security.second_factor_limit),
        alerts: alerts(&config.auth.security_alert),
        password: policy(&config.auth.password),
        limits: limits(&config.security),
        events_kept: Lifetime(config.audit.retention.saturating_mul(SECONDS_A_DAY)),
        rotation: config.secrets.rotation_schedule.schedule().clone(),
        joining: joining(&config.auth),
        picture_bytes: count(config.avatar.max_bytes),
        oauth2: oauth2(config),
    }
}

fn oauth2(config: &Config) -> OAuth2 {
    let chosen = &config.auth.oauth2.redirects;
    let allowed = chosen.allowed_redirect_uris.iter().map(WebUri::as_str);
    let second_step =
        if chosen.require_second_factor { SecondStep::Asked } else { SecondStep::LeftToProvider };
    OAuth2 { redirects: Redirects::new(config.app.base_uri.as_str(), allowed), second_step }
}

/// A number of things as collections count them.
pub(super) fn count(count: u32) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

fn token_lives(jwt: &Jwt) -> TokenLives {
    TokenLives {
        access: Lifetime(jwt.expires_in),
        step_up: Lifetime(jwt.step_up_expires_in),
        two_factor: TWO_FACTOR,
        session: SESSION,
        totp_setup: TOTP_SETUP,
        verification: VERIFICATION,
        password_reset: PASSWORD_RESET,
    }
}

fn two_factor(chosen: &two_factor::TwoFactor, limit: &SecondFactorLimit) -> TwoFactor {
    TwoFactor {
        email_by_default: chosen.email.enable_by_default,
        code_to_disable: chosen.email.require_code_to_disable,
        code_life: Lifetime(chosen.email_code.expires_in),
        code_attempts: chosen.email_code.attempts,
        recovery_length: count(chosen.recovery_code.length),
        recovery_count: count(chosen.recovery_code.count),
        budget: Budget {
            failures: limit.failures,
            window: minutes(limit.time_window),
            consecutive: limit.consecutive,
        },
    }
}

fn alerts(chosen: &SecurityAlert) -> Alerts {
    Alerts {
        login: chosen.login,
        login_always: chosen.login_always,
        email_changed: chosen.email_changed,
        password_changed: chosen.password_changed,
        two_factor_added: chosen.two_factor_added,
        two_factor_removed: chosen.two_factor_removed,
        oauth2_provider_connected: chosen.oauth2_provider_connected,
        oauth2_provider_disconnected: chosen.oauth2_provider_disconnected,
        registration: chosen.registration_with_existing_email,
        refresh_token_reused: chosen.refresh_token_reused,
        recovery_code_used: chosen.recovery_code_used,
        recovery_codes_renewed: chosen.recovery_codes_renewed,
        few_recovery_codes_left: chosen.few_recovery_codes_left,
        second_factor_failures: chosen.second_factor_failures,
        sign_in_paused: chosen.sign_in_paused,
        account_locked: chosen.account_locked,
        factors_reset_by_admin: chosen.factors_reset_by_admin,
    }
}

fn joining(auth: &Auth) -> Joining {
    Joining {
        registration: auth.registration.enable,
        guests: auth.guest.enable,
        guest_life: Lifetime(auth.guest.expires_in),
    }
}

fn policy(chosen: &Password) -> Policy {
    Policy {
        min_length: count(chosen.min_length),
        min_strength: u8::try_from(chosen.min_strength).unwrap_or(u8::MAX),
        require_classes: chosen.require_classes,
    }
}

fn limits(security: &Security) -> Limits {
    let Security { rate_limit, login_attempt_limit, registration_limit, account_login_limit, .. } = security;
    let limit = |count, window| Limit { count, window: minutes(window) };
    Limits {
        ip: limit(rate_limit.ip_limit, rate_limit.ip_time_window),
        user: limit(rate_limit.user_limit, rate_limit.user_time_window),
        login_ip: limit(login_attempt_limit.ip_limit, login_attempt_limit.ip_time_window),
        registration_ip: Limit { count: registration_limit.ip_limit, window: HOUR },
        registration: Limit { count: registration_limit.global_limit, window: HOUR },
        conversion_ip: Limit { count: security.conversion_limit.ip_limit, window: HOUR },
        conversion: Limit { count: security.conversion_limit.guest_limit, window: HOUR },
        login_account: LoginBudget {
            failures: account_login_limit.failures,
            window: minutes(account_login_limit.time_window),
        },
    }
}

const fn minutes(minutes: i64) -> Lifetime {
    Lifetime(minutes.saturating_mul(60))
}
