//! Signing in with a recovery code, for somebody who lost their authenticator app.

use super::{Given, PendingToken};
use crate::devices::KnownDevice;
use crate::{App, Caller, Result, SignedIn};
use mail::SecurityAlert;
use model::audit::{Event, Kind};
use model::step_up::Reauthenticated;
use model::token::TwoFactorPurpose;
use model::{Account, Method, Refusal};
use vault::SecretString;

/// Somebody is back in, and may replace what they lost.
#[derive(Debug)]
pub struct Recovered {
    /// Their session.
    pub signed_in: SignedIn,
    /// A step-up in it.
    pub step_up: SecretString,
    /// Recovery codes they have left.
    pub codes_left: u32,
}

impl App {
    /// Completes a sign-in with a recovery code, and steps up at once: what was lost can be replaced. The code is used up,
    /// and the account's holder hears of it with how many are left (RCV-4).
    pub async fn recover(
        &self,
        token: &PendingToken,
        code: &str,
        device: Option<&KnownDevice>,
        caller: &Caller,
    ) -> Result<Recovered> {
        let account = self.pending_account(token, TwoFactorPurpose::Login).await?;
        if !account.two_factor().is_on(Method::Totp) {
            return Err(Refusal::MethodOff(Method::Totp).into());
        }
        let recovered = self.recover_by_code(&account, token, code, device, caller).await;
        self.noting(Event::unproved(Kind::Login, Some(account.id)), caller, recovered).await
    }

    async fn recover_by_code(
        &self,
        account: &Account,
        token: &PendingToken,
        code: &str,
        device: Option<&KnownDevice>,
        caller: &Caller,
    ) -> Result<Recovered> {
        let checked = self.check_recovery_code(account, code).await;
        let given = self.watched(account, checked, caller).await?;
        let recovered = self.recover_with(token, &given, device, caller).await;
        self.uncharge_unless_replayed(&given, recovered).await
    }

    async fn recover_with(
        &self,
        token: &PendingToken,
        given: &Given,
        device: Option<&KnownDevice>,
        caller: &Caller,
    ) -> Result<Recovered> {
        let mut work = self.store.begin().await?;
        let who = self.authenticated(&mut work, token, given).await?;
        let codes_left = work.count_recovery_codes(who.account().id).await?;
        let alert = SecurityAlert::RecoveryCodeUsed { left: codes_left };
        self.post_alert(&mut work, who.account(), alert, caller).await?;
        let here = Reauthenticated::just_now(&who);
        let signed_in = self.open_session(work, who, device, caller).await?;
        self.posted.notify_one();
        let step_up = self.step_up_token(&here, signed_in.session)?;
        Ok(Recovered { signed_in, step_up, codes_left })
    }
}
