//! Stepping up: proving within a session that one is still there, with every factor one has.

use crate::error::Noun;
use crate::two_factor::{First, Given, GivenCode, Pending, PendingToken};
use crate::{Access, App, Caller, Error, Result};
use model::audit::{self, Event};
use model::session::Factor;
use model::sign_in::Outcome;
use model::step_up::Reauthenticated;
use model::token::TwoFactorPurpose;
use model::two_factor::CodePurpose;
use model::{Account, Lifetime, Refusal, SessionId};
use vault::SecretString;

/// Where a step-up leads.
#[derive(Debug)]
pub enum StepUpOutcome {
    /// To a step-up token.
    Done(SecretString),
    /// To the second factor.
    SecondFactor(Pending),
}

impl App {
    /// Steps up with the password; where the account has a second factor, that comes next (STP-4). A guest needs neither.
    pub async fn step_up(
        &self,
        access: &Access,
        password: Option<&str>,
        caller: &Caller,
    ) -> Result<StepUpOutcome> {
        let account = self.principal(access.account).await?;
        self.live_session(access).await?;
        let Some(user) = account.user() else {
            return self.step_up_guest(account, access, password, caller).await;
        };
        if user.password.is_none() {
            return Err(Refusal::NothingToStepUpWith.into());
        }
        let typed = password.ok_or(Refusal::PasswordMissing)?;
        let tried = self.charge_own(account.id, &user.email).await?;
        let first = self.compare_own(&tried, account, typed).await;
        match Reauthenticated::first(self.noting(stepping_up(access), caller, first).await?) {
            Outcome::Complete(who) => {
                let mut work = self.store.begin().await?;
                work.forgive_login(&tried.own.0).await?;
                self.record(&mut work, stepping_up(access).with(&[Factor::Pwd]), caller).await?;
                work.commit().await?;
                self.step_up_token(&who, access.session).map(StepUpOutcome::Done)
            }
            Outcome::SecondFactorDue(account) => {
                let pending = self
                    .begin_second_factor(&account, Some(access.session), First::password(&tried.own), caller)
                    .await?;
                Ok(StepUpOutcome::SecondFactor(pending))
            }
        }
    }

    /// A guest has nothing to prove (STP-9). A password is somebody else's, and success would say that it was right.
    async fn step_up_guest(
        &self,
        account: Account,
        access: &Access,
        password: Option<&str>,
        caller: &Caller,
    ) -> Result<StepUpOutcome> {
        let guest = Reauthenticated::guest(account).filter(|_| password.is_none());
        let who = guest.ok_or(Refusal::StepUpForbidden)?;
        let mut work = self.store.begin().await?;
        self.record(&mut work, stepping_up(access), caller).await?;
        work.commit().await?;
        self.step_up_token(&who, access.session).map(StepUpOutcome::Done)
    }

    /// Completes a step-up with the second factor that the client names, in the session that it began in.
    pub async fn complete_step_up(
        &self,
        access: &Access,
        token: &PendingToken,
        code: Option<GivenCode>,
        caller: &Caller,
    ) -> Result<SecretString> {
        if crate::tokens::subject(token) != Some(access.account) {
            return Err(Refusal::StepUpForbidden.into());
        }
        let account = self.pending_account(token, TwoFactorPurpose::StepUp).await?;
        if token.claims().sid != Some(access.session) {
            return Err(Refusal::StepUpForbidden.into());
        }
        let code = code.ok_or(Refusal::NoCode)?;
        let stepped_up = self.step_up_by_code(&account, (access, token), code, caller).await;
        self.noting(stepping_up(access), caller, stepped_up).await
    }

    async fn step_up_by_code(
        &self,
        account: &Account,
        (access, token): (&Access, &PendingToken),
        code: GivenCode,
        caller: &Caller,
    ) -> Result<SecretString> {
        let checked = self.check_second_factor(account, CodePurpose::StepUp, code).await;
        let given = self.watched(account, checked, caller).await?;
        let stepped_up = self.step_up_with(token, access, &given, caller).await;
        self.uncharge_unless_replayed(&given, stepped_up).await
    }

    async fn step_up_with(
        &self,
        token: &PendingToken,
        access: &Access,
        given: &Given,
        caller: &Caller,
    ) -> Result<SecretString> {
        let mut work = self.store.begin().await?;
        let account = work.account_for_update(given.factor.account()).await?;
        let account = account.ok_or(Error::NotFound(Noun::User))?;
        self.spend_two_factor_token(&mut work, token, &account).await?;
        let who = Reauthenticated::second(account, access.session, token, &given.factor)?;
        self.spend(&mut work, given).await?;
        let event = stepping_up(access).with(&[token.claims().first, given.factor.factor()]);
        self.record(&mut work, event, caller).await?;
        work.commit().await?;
        self.step_up_token(&who, access.session)
    }

    pub(crate) fn step_up_token(&self, who: &Reauthenticated, session: SessionId) -> Result<SecretString> {
        Ok(self.sign(who.account().id, self.step_up_life(), &who.claims(session))?.1)
    }

    fn step_up_life(&self) -> Lifetime {
        self.settings().tokens.step_up
    }

    /// A step-up belongs to a session that the database knows: one that ended while the cache was away is not stepped up.
    async fn live_session(&self, access: &Access) -> Result<()> {
        let session = self.store.session(access.session).await?;
        let lives = session.is_some_and(|s| s.account == access.account && s.is_alive(self.now()));
        if lives { Ok(()) } else { Err(Refusal::SessionExpired.into()) }
    }
}

pub(crate) fn stepping_up(access: &Access) -> Event {
    Event::own(audit::Kind::StepUp, access.account).in_session(access.session)
}
