//! Codes from an authenticator app (RFC 6238).

use super::{Method, OneTimeCode, SecondFactor};
use crate::id::AccountId;
use crate::refusal::Refusal;
use crate::session::Factor;
use crate::time::Timestamp;
use vault::{Step, TotpSecret};

/// Compares what a person typed with what their app shows, one step to either side (RFC 6238, section 5.2).
/// The step that matched comes back so that the caller can spend it: a code is accepted once.
pub fn check(
    account: AccountId,
    secret: &TotpSecret,
    typed: &OneTimeCode,
    now: Timestamp,
) -> Result<(SecondFactor, Step), Refusal> {
    match secret.check(typed.expose(), now.0) {
        Some(step) => Ok((SecondFactor { account, method: Method::Totp, factor: Factor::Otp }, step)),
        None => Err(Refusal::WrongCode { attempts_left: None }),
    }
}
