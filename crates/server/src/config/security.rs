//! Lifetimes, limits and costs.

use super::declare::settings;
use super::key::{Group, derived, given};
use super::kinds::Origin;
use super::problem::Problem;
use super::values::Scope;

/// The largest number of tries or minutes that a limit can be set to.
const MOST: i64 = 1_000_000;

pub(super) const GROUPS: &[Group] = &[
    Origins::GROUP,
    Jwt::GROUP,
    RateLimit::GROUP,
    LoginAttemptLimit::GROUP,
    RegistrationLimit::GROUP,
    AccountLoginLimit::GROUP,
    SecondFactorLimit::GROUP,
    ConversionLimit::GROUP,
    PasswordHash::GROUP,
];

/// Lifetimes, limits and costs.
#[derive(Clone, Debug)]
pub struct Security {
    /// Origins that may send requests which carry cookies.
    pub allowed_origins: Vec<Origin>,
    /// How long tokens live.
    pub jwt: Jwt,
    /// Requests of any kind.
    pub rate_limit: RateLimit,
    /// Failed sign-ins of an address.
    pub login_attempt_limit: LoginAttemptLimit,
    /// Accounts that are made.
    pub registration_limit: RegistrationLimit,
    /// Failed sign-ins to an account.
    pub account_login_limit: AccountLoginLimit,
    /// Guests' tries at addresses that are taken.
    pub conversion_limit: ConversionLimit,
    /// Wrong second factors of an account.
    pub second_factor_limit: SecondFactorLimit,
    /// What a password's hash costs.
    pub password_hash: PasswordHash,
}

impl Security {
    pub(super) fn read(values: Scope<'_>) -> Result<Self, Problem> {
        Ok(Self {
            allowed_origins: Origins::read(values)?.allowed_origins,
            jwt: Jwt::read(values)?,
            rate_limit: RateLimit::read(values)?,
            login_attempt_limit: LoginAttemptLimit::read(values)?,
            registration_limit: RegistrationLimit::read(values)?,
            account_login_limit: AccountLoginLimit::read(values)?,
            conversion_limit: ConversionLimit::read(values)?,
            second_factor_limit: SecondFactorLimit::read(values)?,
            password_hash: PasswordHash::read(values)?,
        })
    }
}

settings! {
    /// Whose scripts may call the API.
    pub struct Origins {
        /// Origins that may send requests which carry cookies.
        allowed_origins: Vec<Origin> = "security.allowed-origins", derived("the origin of `app.base-uri`");
    }
}

settings! {
    /// How long tokens live, in seconds.
    pub struct Jwt {
        /// Seconds that an access token lives.
        expires_in: i64 = "security.jwt.expires-in", given("900"), 1..=3_600;
        /// Seconds that a session lives at most, however often it is refreshed.
        refresh_expires_in: i64 = "security.jwt.refresh-expires-in", given("2592000"), 1..=7_776_000;
        /// Seconds that a session lives without being refreshed, if it has not ended before.
        refresh_idle_expires_in: i64 = "security.jwt.refresh-idle-expires-in", given("1209600"), 1..=7_776_000;
        /// Seconds that a step-up token lives.
        step_up_expires_in: i64 = "security.jwt.step-up-expires-in", given("600"), 1..=900;
    }
}

settings! {
    /// How many requests of any kind are answered.
    pub struct RateLimit {
        /// Requests of one address in a window.
        ip_limit: u32 = "security.rate-limit.ip-limit", given("200"), 1..=MOST;
        /// The window of an address, in minutes.
        ip_time_window: i64 = "security.rate-limit.ip-time-window", given("1"), 1..=MOST;
        /// Requests of one account in a window.
        user_limit: u32 = "security.rate-limit.user-limit", given("200"), 1..=MOST;
        /// The window of an account, in minutes.
        user_time_window: i64 = "security.rate-limit.user-time-window", given("1"), 1..=MOST;
    }
}

settings! {
    /// How many failures one address has on the paths where credentials are tried.
    pub struct LoginAttemptLimit {
        /// Failures of one address in a window.
        ip_limit: u32 = "security.login-attempt-limit.ip-limit", given("10"), 1..=MOST;
        /// The window, in minutes.
        ip_time_window: i64 = "security.login-attempt-limit.ip-time-window", given("5"), 1..=MOST;
    }
}

settings! {
    /// How many accounts are made in an hour, of users and guests together.
    pub struct RegistrationLimit {
        /// Accounts that one address makes in an hour.
        ip_limit: u32 = "security.registration-limit.ip-limit", given("500"), 1..=MOST;
        /// Accounts that are made in an hour, wherever from.
        global_limit: u32 = "security.registration-limit.global-limit", given("5000"), 1..=MOST;
    }
}

settings! {
    /// How many wrong passwords one account takes, whoever tries them.
    pub struct AccountLoginLimit {
        /// Wrong passwords in a window.
        failures: u32 = "security.account-login-limit.failures", given("10"), 1..=MOST;
        /// The window, in minutes.
        time_window: i64 = "security.account-login-limit.time-window", given("5"), 1..=MOST;
    }
}

settings! {
    /// How often a guest who wants to become a user is told that an email address is taken.
    pub struct ConversionLimit {
        /// Such answers to one address in an hour.
        ip_limit: u32 = "security.conversion-limit.ip-limit", given("20"), 1..=MOST;
        /// Such answers to one guest in an hour.
        guest_limit: u32 = "security.conversion-limit.guest-limit", given("20"), 1..=MOST;
    }
}

settings! {
    /// How many wrong second factors of any kind one account takes.
    pub struct SecondFactorLimit {
        /// Wrong second factors in a window.
        failures: u32 = "security.second-factor-limit.failures", given("10"), 1..=100;
        /// The window, in minutes.
        time_window: i64 = "security.second-factor-limit.time-window", given("1440"), 1..=MOST;
        /// Wrong second factors in a row after which only an operator can help.
        consecutive: u32 = "security.second-factor-limit.consecutive", given("100"), 1..=100;
    }
}

settings! {
    /// What the Argon2id hash of a password costs us, and anybody who guesses. The least that is taken is 47104 KiB
    /// with one pass, 19456 KiB with two or 12288 KiB with three.
    pub struct PasswordHash {
        /// Memory of one hash, in KiB.
        memory_kib: u32 = "security.password-hash.memory-kib", given("19456"), 12_288..=1_048_576;
        /// Passes over that memory.
        passes: u32 = "security.password-hash.passes", given("2"), 1..=64;
        /// Lanes that the memory is split into.
        lanes: u32 = "security.password-hash.lanes", given("1"), 1..=16;
        /// Threads that hash; 0 takes as many as there are cores.
        threads: u32 = "security.password-hash.threads", given("0"), 0..=1_024;
        /// Passwords that may wait for a thread; further ones are answered with 503.
        queue: u32 = "security.password-hash.queue", given("64"), 1..=100_000;
    }
}
