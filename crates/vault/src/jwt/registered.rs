//! The registered claims (RFC 7519, section 4.1): all six always written, all six always asked for (TOK-3).

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Claims, SignError, TokenError};

pub(super) const SECOND: i64 = 1_000_000;

/// How far, in microseconds, the clock that issued a token may be ahead of ours.
const AHEAD: i64 = 60 * SECOND;

const NAMES: [&str; 6] = ["iss", "aud", "sub", "jti", "iat", "exp"];

/// `iat` and `exp` are whole seconds since the Unix epoch, few enough to be counted in microseconds.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Registered {
    pub(super) iss: String,
    pub(super) aud: String,
    pub(super) sub: String,
    pub(super) jti: String,
    pub(super) iat: i64,
    pub(super) exp: i64,
}

impl Registered {
    pub(super) fn new<C: Claims>(
        issuer: &str,
        subject: &str,
        id: &str,
        issued_at: i64,
        lifetime_secs: i64,
    ) -> Result<Self, SignError> {
        let iat = issued_at.div_euclid(SECOND);
        let exp = iat.checked_add(lifetime_secs).filter(|exp| *exp > iat && countable(*exp));
        Ok(Self {
            iss: issuer.to_owned(),
            aud: audience::<C>(issuer),
            sub: subject.to_owned(),
            jti: id.to_owned(),
            iat,
            exp: exp.ok_or(SignError::Lifetime)?,
        })
    }

    /// The whole body of a token: these claims and those of its kind.
    pub(super) fn with<C: Claims>(&self, claims: &C) -> Result<Map<String, Value>, SignError> {
        let Ok(Value::Object(mut body)) = serde_json::to_value(claims) else { return Err(SignError::Claims) };
        if NAMES.iter().any(|name| body.contains_key(*name)) {
            return Err(SignError::Claims);
        }
        let Ok(Value::Object(registered)) = serde_json::to_value(self) else { return Err(SignError::Claims) };
        body.extend(registered);
        Ok(body)
    }

    /// Takes these claims out of a body; what is left are those of its kind.
    pub(super) fn take(body: &mut Map<String, Value>) -> Option<Self> {
        let taken: Map<_, _> = NAMES.iter().filter_map(|name| body.remove_entry(*name)).collect();
        serde_json::from_value(Value::Object(taken)).ok()
    }

    /// Everything but the expiry.
    pub(super) fn check<C: Claims>(&self, issuer: &str, now: i64) -> Result<(), TokenError> {
        let ours = self.iss == issuer && self.aud == audience::<C>(issuer);
        let sound = countable(self.iat) && countable(self.exp) && self.iat < self.exp;
        if ours && sound && self.iat * SECOND <= now.saturating_add(AHEAD) {
            Ok(())
        } else {
            Err(TokenError::Invalid)
        }
    }

    /// No leeway: the clock is our own. Only for claims that were checked.
    pub(super) const fn check_expiry(&self, now: i64) -> Result<(), TokenError> {
        if now < self.exp * SECOND { Ok(()) } else { Err(TokenError::Expired) }
    }
}

fn audience<C: Claims>(issuer: &str) -> String {
    format!("{issuer}/{}", C::AUDIENCE)
}

const fn countable(seconds: i64) -> bool {
    seconds.checked_mul(SECOND).is_some()
}
