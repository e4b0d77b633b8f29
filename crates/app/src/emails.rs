//! Proving that an address is one's own.

use crate::allowlist::Epoch;
use crate::error::{MailFault, Noun, TokenFault, TokenKind};
use crate::outbox::Sender;
use crate::tokens::subject;
use crate::{Access, App, Caller, Error, Result};
use mail::{Letter, Occasion};
use model::account::{Account, Claim};
use model::audit::{Event, Kind};
use model::token::EmailVerificationClaims;
use model::{EmailAddress, Lifetime, Refusal};
use store::{Cooldown, Verification, Work};
use vault::Digest;

const LABEL: &str = "email-verification";
const COOLDOWN_LABEL: &str = "mail-cooldown";
const PURPOSE: &str = "verification";
const SECONDS_AN_HOUR: i64 = 3_600;

/// What using a link does beside proving the address.
pub(crate) enum Link {
    /// Nothing: the account's own holder asked for it.
    Own,
    /// It puts name and password in the place of those that were there.
    Claimed(Claim),
}

impl App {
    /// Mails the holder of an unverified address a new link; the former one is void. Answers the seconds until the next.
    pub async fn send_verification(&self, access: &Access, caller: &Caller) -> Result<i64> {
        let account = self.user(access.account).await?;
        let email = unverified(&account)?.clone();
        self.mails_are_on()?;
        let subject = self.mail_subject(PURPOSE, &email);
        let mut work = self.store.begin().await?;
        let cooldown = self.settings().email.cooldown;
        if let Cooldown::Active(retry_after) = work.reserve_mail(&subject, cooldown, self.now()).await? {
            return Err(Refusal::Cooldown { retry_after }.into());
        }
        let mail = self.post_verification(&mut work, &account, Link::Own, caller, Sender::Request).await?;
        work.commit().await?;
        self.deliver_now(mail, &subject).await?;
        Ok(cooldown.0)
    }

    /// Seconds until the next link may be mailed.
    pub async fn verification_cooldown(&self, access: &Access) -> Result<i64> {
        let account = self.user(access.account).await?;
        let Some(user) = account.user() else { return Err(Error::NotFound(Noun::User)) };
        self.pause_left(&self.mail_subject(PURPOSE, &user.email)).await
    }

    /// Uses a link: the address is proved, and where it is a new one, it takes the place of the former. Used again it says so,
    /// and a link that a newer one replaced is invalid.
    pub async fn verify_email(&self, token: &str, caller: &Caller) -> Result<Account> {
        let invalid = || Error::Token(TokenKind::EmailVerification, TokenFault::Invalid);
        let verified = self.verify::<EmailVerificationClaims>(TokenKind::EmailVerification, token)?;
        let id = subject(&verified).ok_or_else(invalid)?;
        let mut work = self.store.begin().await?;
        let account = work.account_for_update(id).await?.ok_or(Error::NotFound(Noun::User))?;
        let email = account.user().map(|user| user.email.clone()).ok_or(Error::NotFound(Noun::User))?;
        if let Some(target) = &verified.claims().change {
            return self.finish_change(work, account, (target, verified.id()), caller).await;
        }
        let parts = [email.as_str().as_bytes(), verified.id().as_bytes()];
        let digests = self.keys.digests(LABEL, &parts);
        let Some(claim) = work.spend_verification(id, &digests, self.now()).await? else {
            unverified(&account)?;
            return Err(invalid());
        };
        let is_claimed = claim.is_some();
        let account = account.verify_email(claim, self.fresh_two_factor())?;
        work.save_account(&account).await?;
        self.record(&mut work, Event::own(Kind::VerifyEmail, id), caller).await?;
        if is_claimed {
            self.take_over(work, &account).await?;
        } else {
            work.commit().await?;
        }
        Ok(account)
    }

    /// The link brought a password of its own: the sessions, codes and factors of whoever set the former one are over.
    async fn take_over(&self, mut work: Work, account: &Account) -> Result<()> {
        work.end_sessions(account.id, None).await?;
        work.void_challenges(account.id).await?;
        work.void_email_codes(account.id).await?;
        work.forget_totp(account.id).await?;
        self.commit_revoking(work, &[Epoch::Account(account.id, account.epoch)]).await
    }

    /// Posts a link that starts the pause until the next one.
    pub(crate) async fn post_link(
        &self,
        work: &mut Work,
        account: &Account,
        link: Link,
        caller: &Caller,
    ) -> Result<()> {
        if let Some(user) = account.user() {
            let subject = self.mail_subject(PURPOSE, &user.email);
            work.reserve_mail(&subject, self.settings().email.cooldown, self.now()).await?;
        }
        self.post_verification(work, account, link, caller, Sender::Worker).await.map(drop)
    }

    async fn post_verification(
        &self,
        work: &mut Work,
        account: &Account,
        link: Link,
        caller: &Caller,
        sender: Sender,
    ) -> Result<model::MailId> {
        let Some(user) = account.user() else { return Err(Error::NotFound(Noun::User)) };
        let life = self.settings().tokens.verification;
        let (secret, token) = self.sign(account.id, life, &EmailVerificationClaims::default())?;
        let digest = self.link_digest(&user.email, &secret);
        let (claim, name) = match link {
            Link::Own => (None, account.name.as_str().to_owned()),
            Link::Claimed(claim) => (Some(claim.clone()), claim.name.as_str().to_owned()),
        };
        let expires_at = self.now().plus(life);
        let row = Verification {
            account: account.id,
            digest: &digest,
            claim: claim.as_ref(),
            created_at: self.now(),
            expires_at,
        };
        work.insert_verification(self.new_id(), &row).await?;
        let letter = Letter::EmailVerification {
            token: token.expose().clone(),
            hours: in_hours(life),
            name,
            occasion: Occasion::Registration,
        };
        self.post(work, &user.email, &letter, caller.locale, Some(expires_at), sender).await
    }

    /// A link is bound to the exact address: it proves no other one (EVF-1).
    fn link_digest(&self, email: &EmailAddress, secret: &str) -> Digest {
        self.keys.digest(LABEL, &[email.as_str().as_bytes(), secret.as_bytes()])
    }

    /// What the pause between two mails of one purpose to one address is kept under.
    pub(crate) fn mail_subject(&self, purpose: &str, email: &EmailAddress) -> Vec<Digest> {
        self.keys.subjects(COOLDOWN_LABEL, &[purpose.as_bytes(), email.as_str().as_bytes()])
    }

    /// Seconds that are left of a pause. One that is longer than any is from before the clock was set back, and the next mail
    /// does not wait for it (OPS-12).
    pub(crate) async fn pause_left(&self, subject: &[Digest]) -> Result<i64> {
        let left = self.store.cooldown(subject, self.now()).await?;
        Ok(if left > self.settings().email.cooldown.0 { 0 } else { left })
    }

    pub(crate) fn mails_are_on(&self) -> Result<()> {
        if self.settings().email.enabled { Ok(()) } else { Err(Error::Mail(MailFault::Disabled)) }
    }
}

/// Whole hours, as a mail says them.
pub(crate) fn in_hours(life: Lifetime) -> u32 {
    u32::try_from(life.0 / SECONDS_AN_HOUR).unwrap_or(u32::MAX)
}

fn unverified(account: &Account) -> Result<&EmailAddress> {
    let user = account.user().ok_or(Error::NotFound(Noun::User))?;
    if user.email_verified { Err(Refusal::AlreadyVerified.into()) } else { Ok(&user.email) }
}
