//! Alerts that others can bring about are bounded, so that nobody makes a flood of them: neither to fill a mailbox nor to hide
//! one among the others (ALR-5). A change by the holder's own hand always has its alert.

use crate::limits::LoginSubject;
use crate::{App, Caller, Error, Result};
use mail::SecurityAlert;
use model::{Account, EmailAddress, Lifetime};
use store::{Quota, Share, Work};

/// Of sign-ins, to one account. What comes beyond it is the same once more.
const SIGN_INS: Quota = Quota { count: 10, window: Lifetime(3_600) };
/// Of what strangers can bring about as often as they like.
const RARE: Quota = Quota { count: 1, window: Lifetime(86_400) };
/// Wrong second factors after which the holder hears of them (EML-29).
const FAILURES_TOLD: u32 = 5;
/// Of the ways in to an account without a password, where somebody tries one.
const WAYS_IN: Quota = Quota { count: 1, window: Lifetime(3_600) };
const SIGN_IN_LABEL: &str = "sign-in-alert";
const RARE_LABEL: &str = "rare-alert";
const WAYS_IN_LABEL: &str = "ways-in";

impl App {
    /// Whether one more alert of a sign-in may go to the account.
    pub(crate) async fn may_tell_of_sign_in(&self, work: &mut Work, account: &Account) -> Result<bool> {
        let id = account.id.to_string();
        self.take_alert(work, SIGN_IN_LABEL, &[id.as_bytes()], SIGN_INS).await
    }

    /// Tells an account's holder of a refused password: how they sign in where the account has none, and that signing in pauses
    /// where this was the last try. An address without an account costs the same, but for the mail. That a mail cannot be stored does
    /// not change the answer (ALR-3).
    pub(crate) async fn tell_of_refusal(
        &self,
        address: &EmailAddress,
        paused: Option<&LoginSubject>,
        account: Option<&Account>,
        caller: &Caller,
    ) {
        let told = async {
            let mut work = self.store.begin().await?;
            let may =
                self.take_alert(&mut work, WAYS_IN_LABEL, &[address.as_str().as_bytes()], WAYS_IN).await?;
            if let Some(account) = account.filter(|account| may && has_no_password(account)) {
                self.tell_ways_in(&mut work, account, address, caller).await?;
            }
            if let Some(subject) = paused {
                self.tell_of_pause(&mut work, subject, account, caller).await?;
            }
            Ok(work.commit().await?)
        };
        log(told.await);
    }

    /// Tells the owner of an address who tried to register with it by way of a provider how they sign in (OAU-4), as often as the
    /// ways in are told otherwise.
    pub(crate) async fn tell_of_provider(
        &self,
        owner: &Account,
        address: &EmailAddress,
        caller: &Caller,
    ) -> Result<()> {
        let mut work = self.store.begin().await?;
        if self.take_alert(&mut work, WAYS_IN_LABEL, &[address.as_str().as_bytes()], WAYS_IN).await? {
            self.tell_ways_in(&mut work, owner, address, caller).await?;
        }
        work.commit().await?;
        self.posted.notify_one();
        Ok(())
    }

    async fn tell_of_pause(
        &self,
        work: &mut Work,
        subject: &LoginSubject,
        account: Option<&Account>,
        caller: &Caller,
    ) -> Result<()> {
        let alert = SecurityAlert::SignInPaused;
        // The oldest key's digest is the same before and after a change of keys.
        let whose = subject.0.first().map_or(&[][..], |digest| digest.as_bytes());
        let may = self.take_alert(work, RARE_LABEL, &[whose, alert.as_str().as_bytes()], RARE).await?;
        let Some(account) = account.filter(|_| may) else { return Ok(()) };
        self.post_alert(work, account, alert, caller).await
    }

    /// Passes on how a second factor was checked, and tells the account's holder where too many were wrong: whoever gives
    /// them knows the password (LOG-13).
    pub(crate) async fn watched<T>(
        &self,
        account: &Account,
        checked: Result<T>,
        caller: &Caller,
    ) -> Result<T> {
        if matches!(&checked, Err(Error::Refused(refusal)) if refusal.is_wrong_code()) {
            log(self.tell_of_failures(account, caller).await);
        }
        checked
    }

    async fn tell_of_failures(&self, account: &Account, caller: &Caller) -> Result<()> {
        let mut work = self.store.begin().await?;
        let since = self.now().minus(self.settings().two_factor.budget.window);
        if work.second_factor_spent(account.id, since).await?.failures < FAILURES_TOLD {
            return Ok(());
        }
        let (id, alert) = (account.id.to_string(), SecurityAlert::SecondFactorFailures);
        let what = [id.as_bytes(), alert.as_str().as_bytes()];
        if self.take_alert(&mut work, RARE_LABEL, &what, RARE).await? {
            self.post_alert(&mut work, account, alert, caller).await?;
        }
        Ok(work.commit().await?)
    }

    async fn take_alert(&self, work: &mut Work, label: &str, what: &[&[u8]], quota: Quota) -> Result<bool> {
        let subject = self.keys.subjects(label, what);
        Ok(work.take(&subject, quota, self.now()).await? == Share::Taken)
    }
}

fn has_no_password(account: &Account) -> bool {
    account.user().is_some_and(|user| user.password.is_none())
}

fn log(told: Result<()>) {
    if let Err(error) = told {
        tracing::error!(%error, "an alert could not be stored");
    }
}
