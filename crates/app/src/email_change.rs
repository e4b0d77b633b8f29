//! Another address for an account: asked for with a step-up, mailed to the new address, done when the link is used there.

use crate::allowlist::Epoch;
use crate::asking::asking_user;
use crate::emails::in_hours;
use crate::error::{TokenFault, TokenKind};
use crate::outbox::Sender;
use crate::{Access, App, Caller, Error, Result};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use mail::{Letter, Occasion, SecurityAlert, WhichMailbox};
use model::audit::{Event, Kind};
use model::token::EmailVerificationClaims;
use model::{Account, AccountId, EmailAddress, Lifetime, Refusal, StepUp, Timestamp};
use store::{Cooldown, EmailChange, Quota, Share, Work};
use vault::{Digest, SecretString};

const LABEL: &str = "email-change";
const TARGET_LABEL: &str = "email-change-target";
const PURPOSE: &str = "email-change";
const DAY: Lifetime = Lifetime(86_400);
/// Changes that an account may ask for in a day, so that nobody finds out with it who has an account, or mails strangers.
const OF_AN_ACCOUNT: Quota = Quota { count: 20, window: DAY };
/// Mails of this kind that an address gets in a day, whoever asks (REG-11).
const TO_AN_ADDRESS: Quota = Quota { count: 5, window: DAY };

/// What came of asking for another address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EmailChangeAsked {
    /// Whether a link has to be used before anything changes.
    pub verification_required: bool,
    /// Seconds until the next link may be mailed to that address.
    pub cooldown: i64,
}

impl App {
    /// Mails a link to the new address; until it is used nothing changes, and a newer request takes the place of this one.
    /// Asking for the address that one has takes back what waits.
    pub async fn change_email(
        &self,
        access: &Access,
        proof: &StepUp,
        email: EmailAddress,
        caller: &Caller,
    ) -> Result<EmailChangeAsked> {
        let account = self.user(access.account).await?;
        proof.covers(&account)?;
        self.mails_are_on()?;
        self.count_change(account.id).await?;
        let mut work = self.store.begin().await?;
        let account = asking_user(&mut work, access).await?;
        proof.covers(&account)?;
        let asked = match account.user() {
            Some(user) if user.email == email => {
                work.forget_email_change(account.id).await?;
                EmailChangeAsked { verification_required: !user.email_verified, cooldown: 0 }
            }
            _ => self.post_change(&mut work, &account, access, email, caller).await?,
        };
        work.commit().await?;
        self.posted.notify_one();
        Ok(asked)
    }

    /// Counts the request, committed before anything is looked up.
    async fn count_change(&self, account: AccountId) -> Result<()> {
        let subject = self.keys.subjects(LABEL, &[b"account", account.0.as_bytes()]);
        let mut work = self.store.begin().await?;
        self.count_within(&mut work, &subject, OF_AN_ACCOUNT).await?;
        Ok(work.commit().await?)
    }

    async fn count_within(&self, work: &mut Work, subject: &[Digest], quota: Quota) -> Result<()> {
        match work.take(subject, quota, self.now()).await? {
            Share::Taken => Ok(()),
            Share::Used(retry_after) => Err(Refusal::Cooldown { retry_after }.into()),
        }
    }

    async fn post_change(
        &self,
        work: &mut Work,
        account: &Account,
        access: &Access,
        email: EmailAddress,
        caller: &Caller,
    ) -> Result<EmailChangeAsked> {
        if work.account_by_email(&email).await?.is_some() {
            return Err(Refusal::EmailTaken.into());
        }
        let cooldown = self.reserve_change(work, &email).await?;
        let life = self.settings().tokens.verification;
        let (secret, token) = self.change_token(account.id, &email, life)?;
        let change = EmailChange {
            session: access.session,
            credentials: account.credentials,
            digest: self.keys.digest(LABEL, &link_parts(&email, &secret)),
            expires_at: self.now().plus(life),
            email,
        };
        work.put_email_change(account.id, &change).await?;
        let event = Event::own(Kind::RequestEmailChange, account.id).in_session(access.session);
        let event = event.changing(None, Some(change.email.as_str().to_owned()));
        self.record(work, event, caller).await?;
        let letter = Letter::EmailVerification {
            token: token.expose().clone(),
            hours: in_hours(life),
            name: account.name.as_str().to_owned(),
            occasion: Occasion::Change,
        };
        let until = Some(change.expires_at);
        self.post(work, &change.email, &letter, caller.locale, until, Sender::Worker).await?;
        Ok(EmailChangeAsked { verification_required: true, cooldown })
    }

    /// Reserves the mail to an address: one in a minute, a few in a day.
    async fn reserve_change(&self, work: &mut Work, email: &EmailAddress) -> Result<i64> {
        let subject = self.mail_subject(PURPOSE, email);
        let pause = self.settings().email.cooldown;
        if let Cooldown::Active(retry_after) = work.reserve_mail(&subject, pause, self.now()).await? {
            return Err(Refusal::Cooldown { retry_after }.into());
        }
        self.count_within(work, &subject, TO_AN_ADDRESS).await?;
        Ok(pause.0)
    }

    fn change_token(
        &self,
        account: AccountId,
        email: &EmailAddress,
        life: Lifetime,
    ) -> Result<(String, SecretString)> {
        let target = self.keys.digest(TARGET_LABEL, &target_parts(&account, email));
        let claims = EmailVerificationClaims { change: Some(URL_SAFE_NO_PAD.encode(target.as_bytes())) };
        self.sign(account, life, &claims)
    }

    /// Uses the link of a change, which `work` holds the account for. The address is the new one, proved; everything that
    /// hung on the former one is void: links, codes, resets, step-ups, half-done sign-ins. The session that asked goes on
    /// after a refresh, the others end. Both mailboxes are told.
    pub(crate) async fn finish_change(
        &self,
        mut work: Work,
        former: Account,
        link: (&str, &str),
        caller: &Caller,
    ) -> Result<Account> {
        let (target, secret) = link;
        let waiting = work.email_change(former.id).await?;
        let waiting = waiting.filter(|change| self.is_link_of(change, &former, secret, self.now()));
        let Some(change) = waiting else { return Err(self.used_before(&former, target)) };
        let account = former.clone().moved_to(change.email);
        work.save_account(&account).await.map_err(taken)?;
        work.forget_email_change(account.id).await?;
        work.void_verifications(account.id).await?;
        work.void_password_reset(account.id).await?;
        work.void_email_codes(account.id).await?;
        work.void_challenges(account.id).await?;
        work.end_sessions(account.id, Some(change.session)).await?;
        let address = |account: &Account| account.user().map(|user| user.email.as_str().to_owned());
        let event = Event::own(Kind::ChangeEmail, account.id).in_session(change.session);
        self.record(&mut work, event.changing(address(&former), address(&account)), caller).await?;
        for (told, mailbox) in [(&former, WhichMailbox::Former), (&account, WhichMailbox::Current)] {
            self.post_alert(&mut work, told, SecurityAlert::EmailChanged { mailbox }, caller).await?;
        }
        self.commit_revoking(work, &[Epoch::Account(account.id, account.epoch)]).await?;
        Ok(account)
    }

    fn is_link_of(&self, change: &EmailChange, account: &Account, secret: &str, now: Timestamp) -> bool {
        change.expires_at > now
            && change.credentials == account.credentials
            && self.keys.digest_matches(LABEL, &link_parts(&change.email, secret), &change.digest)
    }

    /// A link that does not wait any more: of a change that was made, or of one that something came between.
    fn used_before(&self, account: &Account, target: &str) -> Error {
        let target = URL_SAFE_NO_PAD.decode(target).ok().and_then(|bytes| Digest::from_bytes(&bytes));
        let is_there = target.zip(account.user()).is_some_and(|(target, user)| {
            let parts = target_parts(&account.id, &user.email);
            user.email_verified && self.keys.digest_matches(TARGET_LABEL, &parts, &target)
        });
        if is_there {
            Refusal::AlreadyVerified.into()
        } else {
            Error::Token(TokenKind::EmailVerification, TokenFault::Invalid)
        }
    }
}

/// Another account has taken the address meanwhile: nothing is merged, and this account stays as it was (EVF-5).
fn taken(error: store::Error) -> Error {
    if matches!(error, store::Error::Unique) { Refusal::EmailTaken.into() } else { error.into() }
}

/// A link is bound to the exact address: it proves no other one (EVF-1).
fn link_parts<'a>(email: &'a EmailAddress, secret: &'a str) -> [&'a [u8]; 2] {
    [email.as_str().as_bytes(), secret.as_bytes()]
}

fn target_parts<'a>(account: &'a AccountId, email: &'a EmailAddress) -> [&'a [u8]; 2] {
    [account.0.as_bytes(), email.as_str().as_bytes()]
}
