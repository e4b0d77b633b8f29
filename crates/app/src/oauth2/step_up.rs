//! Stepping up at the provider: for those who have no password here, or would rather not type it (STP-8).

use super::Trouble;
use super::arrive::{Landing, Returned};
use crate::asking::asking_user;
use crate::step_up::stepping_up;
use crate::two_factor::First;
use crate::{Access, App, Result};
use model::oauth2::Fault;
use model::session::Factor;
use model::sign_in::Outcome;
use model::step_up::Reauthenticated;
use model::token::TwoFactorPurpose;

impl App {
    /// Steps up the session that left. The provider was asked to have the person sign in anew; one that says when that was has to
    /// name a moment since.
    pub(super) async fn step_up_by_provider(
        &self,
        began: &Access,
        returned: &Returned<'_>,
    ) -> Result<Landing, Trouble> {
        let Returned { flow, vouched, caller, .. } = returned;
        if self.store.account_of(vouched.issuer(), vouched.subject()).await? != Some(began.account) {
            return Err(Fault::WrongAccountAuthenticated.into());
        }
        if !flow.is_fresh(vouched.authenticated_at()) {
            return Err(Fault::AuthenticationFailed.into());
        }
        let mut work = self.store.begin().await?;
        let account = asking_user(&mut work, began).await?;
        match Reauthenticated::first(self.first_by_provider(&mut work, Some(account), vouched).await?) {
            Outcome::Complete(who) => {
                let event = stepping_up(began).with(&[Factor::Fed]).naming(flow.provider.as_str());
                self.record(&mut work, event, caller).await?;
                work.commit().await?;
                Ok(Landing::SteppedUp(self.step_up_token(&who, began.session)?))
            }
            Outcome::SecondFactorDue(account) => {
                drop(work);
                let first = First { factor: Factor::Fed, tried: None };
                let pending = self.begin_second_factor(&account, Some(began.session), first, caller).await?;
                Ok(Landing::SecondFactor(pending, TwoFactorPurpose::StepUp))
            }
        }
    }
}
