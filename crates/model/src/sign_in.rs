//! The complete check that opens a session.
//!
//! A right password makes a [`FirstFactor`]; where the account has no second factor that is an
//! [`Authenticated`] at once, otherwise a second factor for a token of this account is needed. Nothing else makes one,
//! so the one function that issues sessions cannot be called early (LOG-10).

use crate::account::Account;
use crate::guest::NewGuest;
use crate::refusal::Refusal;
use crate::session::Factor;
use crate::token::{TwoFactorClaims, TwoFactorPurpose};
use crate::two_factor::SecondFactor;
use vault::Verdict;
use vault::Verified;

/// Somebody gave the right password of this account.
#[derive(Debug)]
#[must_use]
pub struct FirstFactor(Account);

impl FirstFactor {
    /// Takes the verdict over the account's own password. An account without one never gets here with `Right`:
    /// what is verified then is a dummy. One that is locked is refused as a wrong password is (LOG-7).
    pub fn password(account: Option<Account>, verdict: Verdict) -> Result<Self, Refusal> {
        match (account, verdict) {
            (Some(account), Verdict::Right { .. })
                if account.locked_at.is_none()
                    && account.user().is_some_and(|user| user.password.is_some()) =>
            {
                Ok(Self(account))
            }
            _ => Err(Refusal::InvalidCredentials),
        }
    }

    /// Whose password it was.
    #[must_use]
    pub const fn account(&self) -> &Account {
        &self.0
    }

    /// Where the right password leads.
    pub fn complete(self) -> Outcome<Authenticated> {
        if self.0.two_factor().is_needed() {
            Outcome::SecondFactorDue(Box::new(self.0))
        } else {
            Outcome::Complete(Authenticated { account: self.0, factors: vec![Factor::Pwd] })
        }
    }
}

/// Where a right password leads.
#[derive(Debug)]
#[must_use]
pub enum Outcome<T> {
    /// All the way.
    Complete(T),
    /// To the second factor of this account.
    SecondFactorDue(Box<Account>),
}

/// Every factor that the account asks for was given.
///
/// It can be looked at from outside, and not made there (LOG-10):
///
/// ```
/// use doorward_model::{Account, Authenticated};
/// fn look(who: &Authenticated) -> &Account {
///     who.account()
/// }
/// ```
/// ```compile_fail,E0451
/// use doorward_model::{Account, Authenticated};
/// fn sneak_in(account: Account) -> Authenticated {
///     Authenticated { account, factors: vec![] }
/// }
/// ```
#[derive(Debug)]
#[must_use]
pub struct Authenticated {
    account: Account,
    factors: Vec<Factor>,
}

impl Authenticated {
    /// Completes what a two-factor token began: the token proves the password, `second` the rest.
    pub fn second(
        account: Account,
        token: &Verified<TwoFactorClaims>,
        second: &SecondFactor,
    ) -> Result<Self, Refusal> {
        pending(&account, token, TwoFactorPurpose::Login)?;
        Ok(Self { factors: factors(&account, second)?, account })
    }

    /// A guest has nothing to prove: who was just made is who asks.
    pub fn guest(guest: NewGuest) -> Self {
        Self { account: guest.into_account(), factors: Vec::new() }
    }

    /// Whether the proof stands for the account as it is now: no password or factor has changed since, and a guest's proof
    /// opens no user's session (LOG-5, GST-3).
    #[must_use]
    pub fn covers(&self, account: &Account) -> bool {
        let same_kind = self.account.user().is_some() == account.user().is_some();
        same_kind && self.account.id == account.id && self.account.credentials == account.credentials
    }

    /// Who signed in.
    #[must_use]
    pub const fn account(&self) -> &Account {
        &self.account
    }

    /// How they proved it.
    #[must_use]
    pub fn factors(&self) -> &[Factor] {
        &self.factors
    }

    /// Takes the proof apart: it opens one session.
    #[must_use]
    pub fn into_parts(self) -> (Account, Vec<Factor>) {
        (self.account, self.factors)
    }
}

/// Whether a two-factor token still stands for this account and this purpose (LOG-6).
pub fn pending(
    account: &Account,
    token: &Verified<TwoFactorClaims>,
    purpose: TwoFactorPurpose,
) -> Result<(), Refusal> {
    let claims = token.claims();
    if claims.purpose != purpose || token.subject() != account.id.to_string() {
        return Err(Refusal::TwoFactorTokenInvalid);
    }
    if claims.credentials != account.credentials {
        return Err(Refusal::TwoFactorTokenExpired);
    }
    Ok(())
}

/// The factors behind a right password and `second`; the second factor must be this account's, and on.
pub(crate) fn factors(account: &Account, second: &SecondFactor) -> Result<Vec<Factor>, Refusal> {
    if second.account() != account.id || !account.two_factor().is_on(second.method()) {
        return Err(Refusal::WrongCode { attempts_left: None });
    }
    Ok(vec![Factor::Pwd, second.factor()])
}
