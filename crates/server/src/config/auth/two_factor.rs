//! Second factors: codes by mail, and the recovery codes of authenticator apps.

use crate::config::declare::settings;
use crate::config::key::given;
use crate::config::problem::Problem;
use crate::config::values::Scope;

/// Second factors.
#[derive(Clone, Debug)]
pub struct TwoFactor {
    /// Codes by mail: when they are on.
    pub email: EmailFactor,
    /// Codes by mail: the code itself.
    pub email_code: EmailCode,
    /// Recovery codes of authenticator apps.
    pub recovery_code: RecoveryCode,
}

impl TwoFactor {
    pub(super) fn read(values: Scope<'_>) -> Result<Self, Problem> {
        Ok(Self {
            email: EmailFactor::read(values)?,
            email_code: EmailCode::read(values)?,
            recovery_code: RecoveryCode::read(values)?,
        })
    }
}

settings! {
    /// Codes by mail as a second factor.
    pub struct EmailFactor {
        /// Whether people who register with a password have it from the start.
        enable_by_default: bool = "auth.two-factor.email.enable-by-default", given("true");
        /// Whether turning it off needs a fresh code.
        require_code_to_disable: bool = "auth.two-factor.email.require-code-to-disable", given("false");
    }
}

settings! {
    /// The code in a mail.
    pub struct EmailCode {
        /// Seconds that a code is good for; NIST SP 800-63B section 3.1.3.2 allows ten minutes.
        expires_in: i64 = "auth.two-factor.email.code.expires-in", given("600"), 1..=600;
        /// Wrong guesses after which a code is dead.
        attempts: u32 = "auth.two-factor.email.code.attempts", given("5"), 1..=10;
    }
}

settings! {
    /// The codes that replace a lost authenticator app.
    pub struct RecoveryCode {
        /// Characters of a code, 5 bits each.
        length: u32 = "auth.two-factor.totp.recovery-code.length", given("16"), 13..=64;
        /// How many codes a person gets.
        count: u32 = "auth.two-factor.totp.recovery-code.count", given("10"), 1..=100;
    }
}
