//! The complete check that opens a session.
//!
//! A right password makes a [`FirstFactor`], and so does a provider that vouches; where the account has no second factor that is an
//! [`Authenticated`] at once, otherwise a second factor for a token of this account is needed. Nothing else makes one,
//! so the one function that issues sessions cannot be called early (LOG-10).

use crate::account::Account;
use crate::guest::NewGuest;
use crate::id::AccountId;
use crate::refusal::Refusal;
use crate::session::Factor;
use crate::token::{TwoFactorClaims, TwoFactorPurpose};
use crate::two_factor::SecondFactor;
use vault::Verdict;
use vault::Verified;

/// Somebody gave the right password of this account, or a provider vouches that they are its holder.
#[derive(Debug)]
#[must_use]
pub struct FirstFactor {
    account: Account,
    factor: Factor,
    second: SecondStep,
}

/// Whether somebody for whom a provider vouches is asked for the account's own second factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecondStep {
    /// As after a password.
    Asked,
    /// The provider asks for its own.
    LeftToProvider,
}

impl FirstFactor {
    /// Takes the verdict over the account's own password. An account without one never gets here with `Right`:
    /// what is verified then is a dummy. One that is locked is refused as a wrong password is (LOG-7).
    pub fn password(account: Option<Account>, verdict: Verdict) -> Result<Self, Refusal> {
        match (account, verdict) {
            (Some(account), Verdict::Right { .. })
                if account.locked_at.is_none()
                    && account.user().is_some_and(|user| user.password.is_some()) =>
            {
                Ok(Self { account, factor: Factor::Pwd, second: SecondStep::Asked })
            }
            _ => Err(Refusal::InvalidCredentials),
        }
    }

    /// Takes the account that has the identity which a provider vouched for. What else the provider says, an address above all, makes
    /// nobody its holder (OAU-3). One that is locked is refused (OAU-10), and a guest has no identities.
    pub fn provider(account: Account, owner: Option<AccountId>, second: SecondStep) -> Result<Self, Refusal> {
        let may = account.locked_at.is_none() && account.user().is_some() && owner == Some(account.id);
        if may { Ok(Self { account, factor: Factor::Fed, second }) } else { Err(Refusal::InvalidCredentials) }
    }

    /// Whose it was.
    #[must_use]
    pub const fn account(&self) -> &Account {
        &self.account
    }

    /// Where it leads.
    pub fn complete(self) -> Outcome<Authenticated> {
        if self.second == SecondStep::Asked && self.account.two_factor().is_needed() {
            Outcome::SecondFactorDue(Box::new(self.account))
        } else {
            Outcome::Complete(Authenticated { account: self.account, factors: vec![self.factor] })
        }
    }
}

/// Where a first factor leads.
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
    /// Completes what a two-factor token began: the token proves the first factor, `second` the rest.
    pub fn second(
        account: Account,
        token: &Verified<TwoFactorClaims>,
        second: &SecondFactor,
    ) -> Result<Self, Refusal> {
        pending(&account, token, TwoFactorPurpose::Login)?;
        Ok(Self { factors: factors(&account, token, second)?, account })
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

/// The factors behind a two-factor token and `second`; the second factor must be this account's, and on.
pub(crate) fn factors(
    account: &Account,
    token: &Verified<TwoFactorClaims>,
    second: &SecondFactor,
) -> Result<Vec<Factor>, Refusal> {
    if second.account() != account.id || !account.two_factor().is_on(second.method()) {
        return Err(Refusal::WrongCode { attempts_left: None });
    }
    Ok(vec![token.claims().first, second.factor()])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::{Kind, User};
    use crate::{EmailAddress, Method, Name, Timestamp, TwoFactor};
    use uuid::Uuid;

    const OTHER: AccountId = AccountId(Uuid::max());

    fn account(two_factor: TwoFactor) -> Account {
        let email = EmailAddress::parse("ann@canary.example").unwrap();
        let user = User { email, email_verified: true, password: None, two_factor };
        Account::register(AccountId(Uuid::nil()), Name::parse("Ann").unwrap(), user, Timestamp(0))
    }

    fn vouched(account: Account, owner: Option<AccountId>) -> Result<FirstFactor, Refusal> {
        FirstFactor::provider(account, owner, SecondStep::LeftToProvider)
    }

    /// OAU-3, OAU-10: who the identity belongs to, and nobody who is locked out or has no identities.
    #[test]
    fn oau_3_a_provider_lets_in_the_owner_of_the_identity_alone() {
        let ann = account(TwoFactor::OFF);
        assert!(vouched(ann.clone(), Some(ann.id)).is_ok());
        let locked = Account { locked_at: Some(Timestamp(1)), ..ann.clone() };
        let guest = Account { kind: Kind::Guest, ..ann.clone() };
        for (account, owner) in
            [(ann.clone(), None), (ann.clone(), Some(OTHER)), (locked, Some(ann.id)), (guest, Some(ann.id))]
        {
            assert_eq!(vouched(account, owner).err(), Some(Refusal::InvalidCredentials));
        }
    }

    /// OAU-10: the operator decides whether the local second factor follows; without one nothing does.
    #[test]
    fn oau_10_the_local_factor_follows_where_it_is_asked_for() {
        let on = TwoFactor::OFF.with(Method::Email);
        for (two_factor, second, follows) in [
            (on, SecondStep::Asked, true),
            (on, SecondStep::LeftToProvider, false),
            (TwoFactor::OFF, SecondStep::Asked, false),
        ] {
            let ann = account(two_factor);
            let first = FirstFactor::provider(ann.clone(), Some(ann.id), second).unwrap();
            match first.complete() {
                Outcome::SecondFactorDue(account) => assert!(follows && account.id == ann.id),
                Outcome::Complete(who) => assert!(!follows && who.factors() == [Factor::Fed]),
            }
        }
    }
}
