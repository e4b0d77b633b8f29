//! Recovery codes: signing in with one, for somebody who lost their authenticator app, and having new ones made.

use super::{Given, PendingToken};
use crate::asking::asking_user;
use crate::devices::KnownDevice;
use crate::{Access, App, Caller, Result, SignedIn};
use mail::SecurityAlert;
use model::audit::{Event, Kind};
use model::step_up::Reauthenticated;
use model::token::TwoFactorPurpose;
use model::two_factor::recovery;
use model::{Account, Method, Refusal, StepUp};
use vault::SecretString;

/// So many codes left are a reason to have new ones made.
const FEW: u32 = 3;

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
        if token.claims().purpose == TwoFactorPurpose::StepUp {
            // Begun within a session: it does not open another one, and step up there.
            return Err(Refusal::StepUpForbidden.into());
        }
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
        // Whoever was in before has to refresh, which is checked against the account as it is now (SES-9).
        let account = Account { epoch: who.account().epoch + 1, ..who.account().clone() };
        work.save_account(&account).await?;
        let codes_left = work.count_recovery_codes(account.id).await?;
        let alert = SecurityAlert::RecoveryCodeUsed { left: codes_left };
        self.post_alert(&mut work, &account, alert, caller).await?;
        if codes_left == FEW {
            let alert = SecurityAlert::FewRecoveryCodesLeft { left: codes_left };
            self.post_alert(&mut work, &account, alert, caller).await?;
        }
        let here = Reauthenticated::just_now(&who);
        let signed_in = self.open_session(work, who, device, caller).await?;
        self.posted.notify_one();
        let step_up = self.step_up_token(&here, signed_in.session)?;
        Ok(Recovered { signed_in, step_up, codes_left })
    }

    /// Makes new recovery codes in the place of all former ones; the account's holder hears of it (RCV-5). They are shown here
    /// and nowhere else.
    pub async fn renew_recovery_codes(
        &self,
        access: &Access,
        proof: &StepUp,
        caller: &Caller,
    ) -> Result<Vec<SecretString>> {
        let mut work = self.store.begin().await?;
        let account = asking_user(&mut work, access).await?;
        account.may_renew_recovery_codes(proof)?;
        let codes = self.new_recovery_codes();
        let digests: Vec<_> =
            codes.iter().map(|code| recovery::digest(&self.keys, account.id, code.expose())).collect();
        work.put_recovery_codes(account.id, &digests, self.now()).await?;
        let event = Event::own(Kind::RenewRecoveryCodes, account.id).in_session(access.session);
        self.record(&mut work, event, caller).await?;
        self.post_alert(&mut work, &account, SecurityAlert::RecoveryCodesRenewed, caller).await?;
        work.commit().await?;
        self.posted.notify_one();
        Ok(codes)
    }

    pub(super) fn new_recovery_codes(&self) -> Vec<SecretString> {
        let settings = self.settings().two_factor;
        (0..settings.recovery_count)
            .map(|_| recovery::generate(&self.random, settings.recovery_length))
            .collect()
    }
}
