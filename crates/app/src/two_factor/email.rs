//! Email as a second factor: sending codes, turning the method on, turning it off.

use super::disable::changing;
use super::{Given, GivenCode, PendingToken};
use crate::allowlist::Epoch;
use crate::asking::asking_user;
use crate::error::Noun;
use crate::outbox::Sender;
use crate::{Access, App, Caller, Error, Result};
use mail::{Letter, TwoFactorMethod};
use model::audit::Kind;
use model::token::TwoFactorPurpose;
use model::two_factor::{CodePurpose, OneTimeCode};
use model::{Account, AccountId, EmailAddress, Lifetime, MailId, Method, Refusal, StepUp};
use store::{Cooldown, Quota, Share, Work};
use vault::Digest;

const SECONDS_A_MINUTE: i64 = 60;
/// Codes that may be mailed and not used: enough for a bad day, fewer than the pauses between them allow.
const UNUSED_A_DAY: Quota = Quota { count: 100, window: Lifetime(86_400) };
const MAILED_LABEL: &str = "mailed-codes";

/// Who asks for a code; what it serves follows from that (EML-11, EML-14).
#[derive(Debug)]
pub enum Asker {
    /// Somebody signed in: to turn the method on or off.
    Access(Access),
    /// Somebody between password and second factor, by their two-factor token: for what that token completes.
    TwoFactor(Box<PendingToken>),
}

impl App {
    /// Mails a code. Within the pause after the last one it is refused before a code is made, so that the one already
    /// mailed stays good (EML-9). Answers the seconds until the next.
    pub async fn send_email_code(&self, asker: Asker, caller: &Caller) -> Result<i64> {
        let (account, purpose) = self.code_asker(asker).await?;
        self.mails_are_on()?;
        let mut work = self.store.begin().await?;
        let mail = self.post_code(&mut work, &account, purpose, caller, Sender::Request).await?;
        work.commit().await?;
        let user = account.user().ok_or(Error::NotFound(Noun::User))?;
        self.deliver_now(mail, &self.mail_subject(cooldown_of(purpose), &user.email)).await?;
        Ok(self.settings().email.cooldown.0)
    }

    /// Seconds until the next code may be mailed.
    pub async fn email_code_cooldown(&self, asker: Asker) -> Result<i64> {
        let (account, purpose) = self.code_asker(asker).await?;
        let user = account.user().ok_or(Error::NotFound(Noun::User))?;
        self.pause_left(&self.mail_subject(cooldown_of(purpose), &user.email)).await
    }

    async fn code_asker(&self, asker: Asker) -> Result<(Account, CodePurpose)> {
        match asker {
            Asker::Access(access) => {
                let account = self.user(access.account).await?;
                if account.user().is_none_or(|user| user.password.is_none()) {
                    return Err(Refusal::NoPassword.into());
                }
                Ok((account, CodePurpose::Manage))
            }
            Asker::TwoFactor(token) => {
                let purpose = token.claims().purpose;
                let account = self.pending_account(&token, purpose).await?;
                if !account.two_factor().is_on(Method::Email) {
                    return Err(Refusal::MethodOff(Method::Email).into());
                }
                Ok((account, code_for(purpose)))
            }
        }
    }

    /// Turns email codes on for somebody who read the code that we mailed them. Their other sessions end, and so do
    /// all their access tokens: the client refreshes.
    pub async fn enable_email_factor(
        &self,
        access: &Access,
        proof: &StepUp,
        code: OneTimeCode,
        caller: &Caller,
    ) -> Result<Account> {
        let account = self.user(access.account).await?;
        account.may_enable(Method::Email, proof)?;
        let given = self.check_second_factor(&account, CodePurpose::Manage, emailed(code)).await;
        let event = changing(Kind::EnableSecondFactor, Method::Email, access);
        let given = self.noting(event, caller, given).await?;
        let enabled = self.enable_with(access, proof, &given, caller).await;
        self.uncharge_unless_replayed(&given, enabled).await
    }

    async fn enable_with(
        &self,
        access: &Access,
        proof: &StepUp,
        given: &Given,
        caller: &Caller,
    ) -> Result<Account> {
        let mut work = self.store.begin().await?;
        let account = asking_user(&mut work, access).await?.enable(proof, &given.factor)?;
        self.spend(&mut work, given).await?;
        work.save_account(&account).await?;
        work.end_sessions(account.id, Some(access.session)).await?;
        self.note_added(&mut work, &account, given.factor.method(), access, caller).await?;
        self.commit_revoking(work, &[Epoch::Account(account.id, account.epoch)]).await?;
        Ok(account)
    }

    /// Turns email codes off, unless they are the last method; what remains becomes preferred. The session that asks
    /// goes on, the access tokens of the others have to be refreshed.
    pub async fn disable_email_factor(
        &self,
        access: &Access,
        proof: &StepUp,
        code: Option<OneTimeCode>,
        caller: &Caller,
    ) -> Result<Account> {
        let account = self.user(access.account).await?;
        account.may_disable(Method::Email, proof)?;
        let given = self.code_to_disable(&account, code).await;
        let event = changing(Kind::DisableSecondFactor, Method::Email, access);
        let given = self.noting(event, caller, given).await?;
        let disabled = self.disable_factor(Method::Email, access, proof, given.as_ref(), caller).await;
        match &given {
            Some(given) => self.uncharge_unless_replayed(given, disabled).await,
            None => disabled,
        }
    }

    async fn code_to_disable(&self, account: &Account, code: Option<OneTimeCode>) -> Result<Option<Given>> {
        if !self.settings().two_factor.code_to_disable {
            return Ok(None);
        }
        let code = code.ok_or(Refusal::CodeExpired)?;
        self.check_second_factor(account, CodePurpose::Manage, emailed(code)).await.map(Some)
    }

    /// Posts a code unless one left a moment ago: then that one stays good, and there is nothing to say.
    pub(crate) async fn post_code_unless_cooling(
        &self,
        work: &mut Work,
        account: &Account,
        purpose: CodePurpose,
        caller: &Caller,
    ) -> Result<()> {
        if !self.settings().email.enabled {
            return Ok(());
        }
        match self.post_code(work, account, purpose, caller, Sender::Worker).await {
            Ok(_) | Err(Error::Refused(Refusal::Cooldown { .. })) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Under what the codes mailed to an account are counted.
    pub(crate) fn mailed_codes(&self, account: AccountId, email: &EmailAddress) -> Vec<Digest> {
        let id = account.to_string();
        self.keys.subjects(MAILED_LABEL, &[id.as_bytes(), email.as_str().as_bytes()])
    }

    /// Reserves the mail, then makes the code, in one transaction.
    async fn post_code(
        &self,
        work: &mut Work,
        account: &Account,
        purpose: CodePurpose,
        caller: &Caller,
        sender: Sender,
    ) -> Result<MailId> {
        let user = account.user().ok_or(Error::NotFound(Noun::User))?;
        let now = self.now();
        let subject = self.mail_subject(cooldown_of(purpose), &user.email);
        if let Cooldown::Active(retry_after) =
            work.reserve_mail(&subject, self.settings().email.cooldown, now).await?
        {
            return Err(Refusal::Cooldown { retry_after }.into());
        }
        if let Share::Used(retry_after) =
            work.take(&self.mailed_codes(account.id, &user.email), UNUSED_A_DAY, now).await?
        {
            return Err(Refusal::Cooldown { retry_after }.into());
        }
        let settings = self.settings().two_factor;
        let digits = self.random.code(model::two_factor::code::DIGITS);
        let code = OneTimeCode::parse(digits.expose()).map_err(|_| Error::Hash)?;
        let digest = model::two_factor::email::digest(&self.keys, account.id, purpose, &user.email, &code);
        let until = now.plus(settings.code_life);
        work.put_email_code(account.id, purpose, &digest, settings.code_attempts, until).await?;
        let minutes = u32::try_from(settings.code_life.0 / SECONDS_A_MINUTE).unwrap_or(1).max(1);
        let letter = Letter::EmailAuthentication {
            code: code.expose().to_owned(),
            minutes,
            purpose: lettered(purpose),
        };
        self.post(work, &user.email, &letter, caller.locale, Some(until), sender).await
    }
}

fn emailed(code: OneTimeCode) -> GivenCode {
    GivenCode { method: Method::Email, code }
}

const fn code_for(purpose: TwoFactorPurpose) -> CodePurpose {
    match purpose {
        TwoFactorPurpose::Login => CodePurpose::Login,
        TwoFactorPurpose::StepUp => CodePurpose::StepUp,
    }
}

pub(crate) const fn cooldown_of(purpose: CodePurpose) -> &'static str {
    match purpose {
        CodePurpose::Manage => "code-manage",
        CodePurpose::Login => "code-login",
        CodePurpose::StepUp => "code-step-up",
    }
}

const fn lettered(purpose: CodePurpose) -> mail::CodePurpose {
    match purpose {
        CodePurpose::Manage => mail::CodePurpose::Manage,
        CodePurpose::Login => mail::CodePurpose::Login,
        CodePurpose::StepUp => mail::CodePurpose::StepUp,
    }
}

pub(crate) const fn alerted(method: Method) -> TwoFactorMethod {
    match method {
        Method::Email => TwoFactorMethod::Email,
        Method::Totp => TwoFactorMethod::Totp,
    }
}
