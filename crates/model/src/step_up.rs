//! Step-up: the proof that the holder of a session was just here, with every factor the account has (RFC 9470).

use crate::account::Account;
use crate::id::{AccountId, SessionId};
use crate::refusal::Refusal;
use crate::session::Factor;
use crate::sign_in::{Authenticated, FirstFactor, Outcome, factors, pending};
use crate::token::{StepUpClaims, TwoFactorClaims, TwoFactorPurpose};
use crate::two_factor::SecondFactor;
use vault::Verified;

/// Somebody was just here. Verbs that need a step-up take one by reference and ask it for the account they change.
///
/// It can be looked at from outside, and not made there:
///
/// ```
/// use doorward_model::{AccountId, StepUp};
/// fn look(proof: &StepUp) -> AccountId {
///     proof.account()
/// }
/// ```
/// ```compile_fail,E0451
/// use doorward_model::{AccountId, SessionId, StepUp};
/// fn forge(account: AccountId, session: SessionId) -> StepUp {
///     StepUp { account, session, credentials: 0 }
/// }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct StepUp {
    account: AccountId,
    session: SessionId,
    credentials: i64,
}

impl StepUp {
    /// Reads a step-up token that stands beside an access token: both must be of one account and one session (STP-2).
    pub fn read(
        token: &Verified<StepUpClaims>,
        account: AccountId,
        session: SessionId,
    ) -> Result<Self, Refusal> {
        let claims = token.claims();
        if token.subject() != account.to_string() || claims.sid != session {
            return Err(Refusal::StepUpInvalid);
        }
        Ok(Self { account, session, credentials: claims.credentials })
    }

    /// Whose it is.
    #[must_use]
    pub const fn account(&self) -> AccountId {
        self.account
    }

    /// The session that it was made in.
    #[must_use]
    pub const fn session(&self) -> SessionId {
        self.session
    }

    /// Whether the proof stands for the account as it is now: it dies when a password or factor changes (STP-5).
    /// Asked after "nothing to do" and before anything is done, so that a repeated request is answered as such.
    pub fn covers(&self, account: &Account) -> Result<(), Refusal> {
        if self.account != account.id {
            return Err(Refusal::StepUpInvalid);
        }
        if self.credentials != account.credentials {
            return Err(Refusal::StepUpExpired);
        }
        Ok(())
    }
}

/// What a step-up token may be issued for: like [`crate::Authenticated`], but for a session that is there already.
#[derive(Debug)]
#[must_use]
pub struct Reauthenticated {
    account: Account,
    factors: Vec<Factor>,
}

impl Reauthenticated {
    /// A first factor is enough where the account has no second one (STP-4).
    pub fn first(first: FirstFactor) -> Outcome<Self> {
        match first.complete() {
            Outcome::SecondFactorDue(account) => Outcome::SecondFactorDue(account),
            Outcome::Complete(who) => {
                let (account, factors) = who.into_parts();
                Outcome::Complete(Self { account, factors })
            }
        }
    }

    /// Who has signed in with every factor this very moment is still there.
    pub fn just_now(who: &Authenticated) -> Self {
        Self { account: who.account().clone(), factors: who.factors().to_vec() }
    }

    /// A guest has no factor to give: the session is all they have, and its holder steps up with it. What it allows is what a
    /// guest may do; no user is reached with it, and it dies when the guest becomes one (STP-9).
    #[must_use]
    pub fn guest(account: Account) -> Option<Self> {
        account.user().is_none().then_some(Self { account, factors: Vec::new() })
    }

    /// Completes what a two-factor token for a step-up began, in the session that it began in.
    pub fn second(
        account: Account,
        session: SessionId,
        token: &Verified<TwoFactorClaims>,
        second: &SecondFactor,
    ) -> Result<Self, Refusal> {
        pending(&account, token, TwoFactorPurpose::StepUp)?;
        if token.claims().sid != Some(session) {
            return Err(Refusal::StepUpForbidden);
        }
        Ok(Self { factors: factors(&account, token, second)?, account })
    }

    /// The claims of the token to issue.
    #[must_use]
    pub fn claims(&self, session: SessionId) -> StepUpClaims {
        StepUpClaims { sid: session, credentials: self.account.credentials, amr: self.factors.clone() }
    }

    /// Whose step-up it is.
    #[must_use]
    pub const fn account(&self) -> &Account {
        &self.account
    }
}
