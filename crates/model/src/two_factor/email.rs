//! Codes by mail: what one is bound to, and what a try at one means.

use super::{Method, OneTimeCode, SecondFactor};
use crate::email::EmailAddress;
use crate::id::AccountId;
use crate::refusal::Refusal;
use crate::session::Factor;
use serde::{Deserialize, Serialize};
use vault::{Digest, Keyring};

const LABEL: &str = "email-code";

/// What a mailed code serves; it serves nothing else (EML-11).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CodePurpose {
    /// Turning email on or off as a second factor.
    Manage,
    /// Completing a sign-in.
    Login,
    /// Completing a step-up.
    StepUp,
}

impl CodePurpose {
    /// The name in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Manage => "manage",
            Self::Login => "login",
            Self::StepUp => "step-up",
        }
    }
}

/// What is kept of a code: bound to account, purpose and address, so that no other code's digest can stand in (EML-12).
#[must_use]
pub fn digest(
    keys: &Keyring,
    account: AccountId,
    purpose: CodePurpose,
    to: &EmailAddress,
    code: &OneTimeCode,
) -> Digest {
    keys.digest(
        LABEL,
        &[
            account.0.as_bytes(),
            purpose.as_str().as_bytes(),
            to.as_str().as_bytes(),
            code.expose().as_bytes(),
        ],
    )
}

/// A mailed code for which one try has been charged already.
#[derive(Debug)]
pub struct ChargedCode {
    /// Whose code it is.
    pub account: AccountId,
    /// What it serves.
    pub purpose: CodePurpose,
    /// What is kept of it.
    pub digest: Digest,
    /// Tries left after this one.
    pub attempts_left: u32,
}

impl ChargedCode {
    /// Compares in constant time what a person typed with what was mailed to `to`.
    pub fn check(
        &self,
        keys: &Keyring,
        to: &EmailAddress,
        typed: &OneTimeCode,
    ) -> Result<SecondFactor, Refusal> {
        let parts: [&[u8]; 4] = [
            self.account.0.as_bytes(),
            self.purpose.as_str().as_bytes(),
            to.as_str().as_bytes(),
            typed.expose().as_bytes(),
        ];
        if keys.digest_matches(LABEL, &parts, &self.digest) {
            Ok(SecondFactor { account: self.account, method: Method::Email, factor: Factor::Mail })
        } else {
            Err(Refusal::WrongCode { attempts_left: Some(self.attempts_left) })
        }
    }
}
