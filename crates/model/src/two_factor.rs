//! Which second factors are on, which is preferred, and the proof that one was given.

pub mod budget;
pub mod code;
pub mod email;
pub mod recovery;
pub mod totp;

use crate::id::AccountId;
use crate::session::Factor;
use serde::{Deserialize, Serialize};
use std::str::FromStr;

pub use budget::Budget;
pub use code::OneTimeCode;
pub use email::CodePurpose;

/// A kind of second factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Method {
    /// A code mailed to the account's address.
    Email,
    /// A code from an authenticator app (RFC 6238).
    Totp,
}

impl Method {
    /// Every method, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Totp, Self::Email];

    /// The name in the API and in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Totp => "totp",
        }
    }
}

/// The text names no second factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownMethod;

impl FromStr for Method {
    type Err = UnknownMethod;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|method| method.as_str() == text).ok_or(UnknownMethod)
    }
}

/// The second factors of an account. One of those that are on is preferred; where none is on, none is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct TwoFactor {
    email: bool,
    totp: bool,
    preferred: Option<Method>,
}

impl TwoFactor {
    /// No second factor.
    pub const OFF: Self = Self { email: false, totp: false, preferred: None };

    /// What is stored, where it makes sense: `None` where the preferred method is not one that is on.
    #[must_use]
    pub fn from_parts(email: bool, totp: bool, preferred: Option<Method>) -> Option<Self> {
        let this = Self { email, totp, preferred };
        let fits = match preferred {
            Some(method) => this.is_on(method),
            None => !this.is_needed(),
        };
        fits.then_some(this)
    }

    /// Whether signing in takes a second factor.
    #[must_use]
    pub const fn is_needed(self) -> bool {
        self.email || self.totp
    }

    /// Whether `method` is on.
    #[must_use]
    pub const fn is_on(self, method: Method) -> bool {
        match method {
            Method::Email => self.email,
            Method::Totp => self.totp,
        }
    }

    /// The methods that are on.
    #[must_use]
    pub fn methods(self) -> Vec<Method> {
        Method::ALL.into_iter().filter(|method| self.is_on(*method)).collect()
    }

    /// The method a person is asked for first.
    #[must_use]
    pub const fn preferred(self) -> Option<Method> {
        self.preferred
    }

    /// `method` on as well; it becomes the preferred one where it is the only one.
    #[must_use]
    pub fn with(self, method: Method) -> Self {
        self.set(method, true).prefer(self.preferred.unwrap_or(method))
    }

    /// `method` off; `None` where it is the last one. What remains becomes preferred where `method` was.
    #[must_use]
    pub fn without(self, method: Method) -> Option<Self> {
        let rest = self.set(method, false);
        let first = rest.methods().first().copied()?;
        Some(match rest.preferred {
            Some(preferred) if preferred != method => rest,
            _ => rest.prefer(first),
        })
    }

    /// `method` preferred; `None` where it is off.
    #[must_use]
    pub const fn preferring(self, method: Method) -> Option<Self> {
        if self.is_on(method) { Some(self.prefer(method)) } else { None }
    }

    const fn set(self, method: Method, on: bool) -> Self {
        match method {
            Method::Email => Self { email: on, ..self },
            Method::Totp => Self { totp: on, ..self },
        }
    }

    const fn prefer(self, method: Method) -> Self {
        Self { preferred: Some(method), ..self }
    }
}

/// The proof that the holder of an account gave a second factor just now. Only the checks in
/// [`email`], [`totp`] and [`recovery`] make one.
///
/// It can be looked at from outside, and not made there:
///
/// ```
/// use doorward_model::{Method, SecondFactor};
/// fn look(given: &SecondFactor) -> Method {
///     given.method()
/// }
/// ```
/// ```compile_fail,E0451
/// use doorward_model::session::Factor;
/// use doorward_model::{AccountId, Method, SecondFactor};
/// fn forge(account: AccountId) -> SecondFactor {
///     SecondFactor { account, method: Method::Email, factor: Factor::Mail }
/// }
/// ```
#[derive(Debug)]
#[must_use]
pub struct SecondFactor {
    account: AccountId,
    method: Method,
    factor: Factor,
}

impl SecondFactor {
    /// Whose factor it was.
    #[must_use]
    pub const fn account(&self) -> AccountId {
        self.account
    }

    /// Which method it stands for: a recovery code stands for the app.
    #[must_use]
    pub const fn method(&self) -> Method {
        self.method
    }

    /// How it was given.
    #[must_use]
    pub const fn factor(&self) -> Factor {
        self.factor
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_step() -> impl Strategy<Value = (bool, Method)> {
        (any::<bool>(), prop_oneof![Just(Method::Email), Just(Method::Totp)])
    }

    proptest! {
        /// EML-20: whatever is turned on and off, an account that has a second factor keeps one, and a preferred one that is on.
        #[test]
        fn a_second_factor_stays(steps in prop::collection::vec(any_step(), 0..20)) {
            let mut now = TwoFactor::OFF.with(Method::Email);
            for (on, method) in steps {
                now = if on { now.with(method) } else { now.without(method).unwrap_or(now) };
                prop_assert!(now.is_needed());
                prop_assert!(now.preferred().is_some_and(|method| now.is_on(method)));
                prop_assert_eq!(TwoFactor::from_parts(now.email, now.totp, now.preferred), Some(now));
            }
        }
    }

    #[test]
    fn the_preferred_method_moves_to_what_remains() {
        let both = TwoFactor::OFF.with(Method::Email).with(Method::Totp);
        assert_eq!(both.preferred(), Some(Method::Email));
        let totp = both.without(Method::Email);
        assert_eq!(totp.and_then(TwoFactor::preferred), Some(Method::Totp));
        assert_eq!(totp.and_then(|one| one.without(Method::Totp)), None);
    }

    #[test]
    fn only_a_method_that_is_on_can_be_preferred() {
        let email = TwoFactor::OFF.with(Method::Email);
        assert_eq!(email.preferring(Method::Totp), None);
        assert_eq!(email.preferring(Method::Email), Some(email));
        let totp_first = email.with(Method::Totp).preferring(Method::Totp);
        assert_eq!(totp_first.and_then(TwoFactor::preferred), Some(Method::Totp));
        assert_eq!(totp_first.map(TwoFactor::methods), Some(Method::ALL.to_vec()));
    }

    #[test]
    fn stored_nonsense_is_seen() {
        assert_eq!(TwoFactor::from_parts(false, true, Some(Method::Email)), None);
        assert_eq!(TwoFactor::from_parts(true, false, None), None);
        assert_eq!(TwoFactor::from_parts(false, false, None), Some(TwoFactor::OFF));
    }
}
