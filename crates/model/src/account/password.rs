//! How an account comes to another password. Each way asks for a proof of its own, and each raises both numbers: access tokens,
//! step-ups and half-done sign-ins from before end with it (PWD-15, SES-9).

use super::{Account, Kind, User};
use crate::refusal::Refusal;
use crate::sign_in::FirstFactor;
use crate::step_up::StepUp;
use crate::two_factor::Method;
use vault::PasswordHash;

impl Account {
    /// Whether the password may be changed, before the old one is looked at.
    pub fn may_change_password(&self, proof: &StepUp) -> Result<(), Refusal> {
        self.user_with_password()?;
        proof.covers(self)
    }

    /// Puts a new password in the place of the one that `old` was checked against (PWD-7).
    pub fn change_password(
        self,
        proof: &StepUp,
        old: &FirstFactor,
        new: PasswordHash,
    ) -> Result<Self, Refusal> {
        self.may_change_password(proof)?;
        if old.account().id != self.id || old.account().credentials != self.credentials {
            return Err(Refusal::InvalidCredentials);
        }
        Ok(self.with_password(new))
    }

    /// Whether a password may be set beside the providers, where there is none.
    pub fn may_add_password(&self, proof: &StepUp) -> Result<(), Refusal> {
        match self.user() {
            Some(user) if user.password.is_none() => proof.covers(self),
            Some(_) => Err(Refusal::PasswordAlreadySet),
            None => Err(Refusal::NoPassword),
        }
    }

    /// Sets the first password of somebody who came through a provider.
    pub fn add_password(self, proof: &StepUp, new: PasswordHash) -> Result<Self, Refusal> {
        self.may_add_password(proof)?;
        Ok(self.with_password(new))
    }

    /// Whether a forgotten password may be replaced: there is one, and no administrator locked the account.
    #[must_use]
    pub fn may_reset_password(&self) -> bool {
        self.locked_at.is_none() && self.user_with_password().is_ok()
    }

    /// Puts a new password in the place of a forgotten one, for somebody who used the link in a mail; `None` where it must not be.
    ///
    /// No second factor is touched (PRT-6). The link proves the address, except where an app is on that somebody enrolled without
    /// ever proving it: such an account can still be claimed by registering anew, which takes the app off (REG-4).
    #[must_use]
    pub fn reset_password(self, new: PasswordHash) -> Option<Self> {
        let may = self.may_reset_password();
        let proves = !self.two_factor().is_on(Method::Totp);
        may.then(|| self.with_password(new).with_proof(proves))
    }

    fn with_password(self, new: PasswordHash) -> Self {
        let kind = match self.kind {
            Kind::User(user) => Kind::User(User { password: Some(new), ..user }),
            Kind::Guest => Kind::Guest,
        };
        Self { epoch: self.epoch + 1, credentials: self.credentials + 1, kind, ..self }
    }

    fn with_proof(self, proves: bool) -> Self {
        let kind = match self.kind {
            Kind::User(user) => Kind::User(User { email_verified: user.email_verified || proves, ..user }),
            Kind::Guest => Kind::Guest,
        };
        Self { kind, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{AccountId, EmailAddress, Name, Timestamp, TwoFactor};
    use uuid::Uuid;

    fn account(password: Option<&str>, two_factor: TwoFactor) -> Account {
        let user = User {
            email: EmailAddress::parse("ann@canary.example").unwrap(),
            email_verified: false,
            password: password.map(hash),
            two_factor,
        };
        Account::register(AccountId(Uuid::nil()), Name::parse("Ann").unwrap(), user, Timestamp(0))
    }

    fn hash(phc: &str) -> PasswordHash {
        PasswordHash::from_phc(phc.to_owned())
    }

    fn password(account: &Account) -> Option<&str> {
        account.user()?.password.as_ref().map(PasswordHash::as_phc)
    }

    /// PRT-6: whatever is on stays on, and both numbers rise.
    #[test]
    fn prt_6_a_reset_changes_the_password_and_no_factor() {
        for methods in [&[][..], &[Method::Email], &[Method::Totp], &[Method::Email, Method::Totp]] {
            let two_factor = methods.iter().fold(TwoFactor::OFF, |on, method| on.with(*method));
            let reset = account(Some("old"), two_factor).reset_password(hash("new")).unwrap();
            assert_eq!((password(&reset), reset.two_factor()), (Some("new"), two_factor));
            assert_eq!((reset.epoch, reset.credentials), (1, 1));
        }
    }

    /// REG-4: the link proves the address, unless an app would lock out whoever reads the mailbox.
    #[test]
    fn reg_4_a_reset_proves_the_address_unless_an_app_is_on() {
        let proves = |two_factor| {
            let reset = account(Some("old"), two_factor).reset_password(hash("new")).unwrap();
            reset.user().unwrap().email_verified
        };
        assert!(proves(TwoFactor::OFF) && proves(TwoFactor::OFF.with(Method::Email)));
        assert!(!proves(TwoFactor::OFF.with(Method::Totp)));
        let mut verified = account(Some("old"), TwoFactor::OFF.with(Method::Totp));
        verified.kind = match verified.kind {
            Kind::User(user) => Kind::User(User { email_verified: true, ..user }),
            Kind::Guest => Kind::Guest,
        };
        assert!(verified.reset_password(hash("new")).unwrap().user().unwrap().email_verified);
    }

    /// PRT-10, LOG-7: no password appears by itself, and a locked account gets none.
    #[test]
    fn prt_10_without_a_password_or_locked_there_is_nothing_to_reset() {
        assert!(account(None, TwoFactor::OFF).reset_password(hash("new")).is_none());
        let locked = Account { locked_at: Some(Timestamp(1)), ..account(Some("old"), TwoFactor::OFF) };
        assert!(locked.reset_password(hash("new")).is_none());
        let guest = Account { kind: Kind::Guest, ..account(Some("old"), TwoFactor::OFF) };
        assert!(guest.reset_password(hash("new")).is_none());
    }
}
