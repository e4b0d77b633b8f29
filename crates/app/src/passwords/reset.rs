//! A forgotten password: a link to the address that the account has, and a new password for whoever uses it.

use crate::allowlist::Epoch;
use crate::error::{Noun, TokenFault, TokenKind};
use crate::even::Even;
use crate::limits::LoginSubject;
use crate::outbox::Sender;
use crate::tokens::subject;
use crate::{App, Caller, Error, Result};
use mail::{Letter, WayIn};
use model::audit::{Event, Kind};
use model::token::PasswordResetClaims;
use model::{Account, AccountId, EmailAddress, Lifetime, Refusal, Timestamp};
use store::{Cooldown, Quota, Share, Work};
use vault::{Digest, PasswordHash, SecretString};

const LABEL: &str = "password-reset";
const PURPOSE: &str = "password-reset";
const BUDGET_LABEL: &str = "mail-budget";
const STRANGERS: &str = "strangers";
const SECONDS_A_MINUTE: i64 = 60;
const DAY: Lifetime = Lifetime(86_400);
/// Mails of this kind to one address.
const TO_AN_ADDRESS: Quota = Quota { count: 10, window: DAY };
/// Mails to addresses without an account, all together: this server writes to strangers only so often (PRT-8).
const TO_STRANGERS: Quota = Quota { count: 100, window: Lifetime(3_600) };

/// A link that was made, whether or not it is mailed: the work is the same for everybody.
struct Link {
    token: SecretString,
    digest: Digest,
    until: Timestamp,
}

impl App {
    /// Mails a link to the holder of an address, or says there what stands in its way. The answer is the same for every address: the
    /// seconds until the next mail, and so is the time it takes (PRT-1). Nobody waits for the mail.
    pub async fn request_password_reset(&self, email: &EmailAddress, caller: &Caller) -> Result<i64> {
        self.mails_are_on()?;
        let even = Even::begin();
        let answer = self.answer_request(email, caller).await;
        even.end().await;
        answer
    }

    async fn answer_request(&self, email: &EmailAddress, caller: &Caller) -> Result<i64> {
        let account = self.store.account_by_email(email).await?;
        let link =
            self.reset_link(account.as_ref().map_or(AccountId(self.new_id()), |known| known.id), email)?;
        let (pause, now) = (self.settings().email.cooldown, self.now());
        let mut work = self.store.begin().await?;
        let reserved = work.reserve_mail(&self.mail_subject(PURPOSE, email), pause, now).await?;
        if let Cooldown::Active(retry_after) = reserved {
            return Err(Refusal::Cooldown { retry_after }.into());
        }
        let budget = self.keys.subjects(BUDGET_LABEL, &[PURPOSE.as_bytes(), email.as_str().as_bytes()]);
        if work.take(&budget, TO_AN_ADDRESS, now).await? == Share::Taken {
            self.record(&mut work, asking(account.as_ref()), caller).await?;
            self.answer_forgetful(&mut work, account.as_ref(), email, link, caller).await?;
        }
        work.commit().await?;
        self.posted.notify_one();
        Ok(pause.0)
    }

    /// Seconds until the next link may be asked for with this address, known or not.
    pub async fn password_reset_cooldown(&self, email: &EmailAddress) -> Result<i64> {
        self.pause_left(&self.mail_subject(PURPOSE, email)).await
    }

    /// One row that is kept and one mail, whoever it is.
    async fn answer_forgetful(
        &self,
        work: &mut Work,
        account: Option<&Account>,
        email: &EmailAddress,
        link: Link,
        caller: &Caller,
    ) -> Result<()> {
        let Some(account) = account else { return self.tell_stranger(work, email, caller).await };
        if !account.may_reset_password() {
            work.void_password_reset(account.id).await?;
            return self.tell_ways_in(work, account, email, caller).await;
        }
        work.put_password_reset(account.id, &link.digest, link.until).await?;
        let letter = Letter::PasswordReset {
            token: link.token.expose().clone(),
            minutes: u32::try_from(self.settings().tokens.password_reset.0 / SECONDS_A_MINUTE).unwrap_or(1),
            name: account.name.as_str().to_owned(),
        };
        self.post(work, email, &letter, caller.locale, Some(link.until), Sender::Worker).await.map(drop)
    }

    /// Somebody tried a way in that the account does not have, and the mail names those that it has (PRT-10, OAU-4). Where an administrator locked it there
    /// are none.
    pub(crate) async fn tell_ways_in(
        &self,
        work: &mut Work,
        account: &Account,
        email: &EmailAddress,
        caller: &Caller,
    ) -> Result<()> {
        if account.locked_at.is_some() || !self.settings().email.enabled {
            return Ok(());
        }
        let password = account.user().and_then(|user| user.password.as_ref()).map(|_| WayIn::Password);
        let providers = account.providers.iter().map(|provider| WayIn::Provider(self.label_of(provider)));
        let ways = password.into_iter().chain(providers).collect();
        let letter = Letter::IdentityProviderInfo { name: account.name.as_str().to_owned(), ways };
        self.post(work, email, &letter, caller.locale, None, Sender::Worker).await.map(drop)
    }

    async fn tell_stranger(&self, work: &mut Work, email: &EmailAddress, caller: &Caller) -> Result<()> {
        let everybody = self.keys.subjects(BUDGET_LABEL, &[STRANGERS.as_bytes()]);
        if work.take(&everybody, TO_STRANGERS, self.now()).await? != Share::Taken {
            return Ok(());
        }
        let letter = Letter::NoAccountInfo;
        self.post(work, email, &letter, caller.locale, None, Sender::Worker).await.map(drop)
    }

    /// Sets a new password for whoever uses the link. Every session ends; nobody is signed in by it, and every second factor stays as
    /// it was (PRT-6). Where the password was locked by guessing, that is over (PRT-9).
    pub async fn reset_password(&self, token: &str, new: &str, caller: &Caller) -> Result<()> {
        let verified = self.verify::<PasswordResetClaims>(TokenKind::PasswordReset, token)?;
        let id = subject(&verified).ok_or_else(void)?;
        let account = self.user(id).await?;
        let digests = self.reset_digests(email_of(&account)?, verified.id());
        if !self.store.password_reset_waits(id, &digests, self.now()).await? {
            return Err(void());
        }
        // The link stays good until a password was found that does.
        let password = self.choose_own_password("newPassword", new, &account).await?;
        let hash = self.hash(password).await?;
        let subject = self.login_subject(email_of(&account)?.as_str());
        self.reset_with(id, verified.id(), hash, &subject, caller).await
    }

    async fn reset_with(
        &self,
        id: AccountId,
        secret: &str,
        hash: PasswordHash,
        subject: &LoginSubject,
        caller: &Caller,
    ) -> Result<()> {
        let mut work = self.store.begin().await?;
        // Before the account, as a sign-in does it, so that the two never wait for each other.
        work.forgive_login(&subject.0).await?;
        work.forgive_login(&self.own_subject(id).0).await?;
        let account = work.account_for_update(id).await?.ok_or(Error::NotFound(Noun::User))?;
        let digests = self.reset_digests(email_of(&account)?, secret);
        if !work.spend_password_reset(id, &digests, self.now()).await? {
            return Err(void());
        }
        let account = account.reset_password(hash).ok_or_else(void)?;
        let event = Event::unproved(Kind::ResetPassword, Some(id));
        self.put_password(&mut work, &account, event, caller).await?;
        work.end_sessions(id, None).await?;
        self.commit_revoking(work, &[Epoch::Account(id, account.epoch)]).await
    }

    fn reset_link(&self, account: AccountId, email: &EmailAddress) -> Result<Link> {
        let life = self.settings().tokens.password_reset;
        let (secret, token) = self.sign(account, life, &PasswordResetClaims {})?;
        let digest = self.keys.digest(LABEL, &[email.as_str().as_bytes(), secret.as_bytes()]);
        Ok(Link { token, digest, until: self.now().plus(life) })
    }

    /// A link is bound to the address that it went to: it is void once the account has another one (PRT-3).
    fn reset_digests(&self, email: &EmailAddress, secret: &str) -> Vec<Digest> {
        self.keys.digests(LABEL, &[email.as_str().as_bytes(), secret.as_bytes()])
    }
}

/// A request stands in the record whoever is asked for, so that the work is the same.
fn asking(account: Option<&Account>) -> Event {
    let event = Event::unproved(Kind::RequestPasswordReset, account.map(|account| account.id));
    if account.is_some_and(Account::may_reset_password) { event } else { event.undone() }
}

fn email_of(account: &Account) -> Result<&EmailAddress> {
    account.user().map(|user| &user.email).ok_or(Error::NotFound(Noun::User))
}

/// Used, replaced by a newer one, or never ours.
const fn void() -> Error {
    Error::Token(TokenKind::PasswordReset, TokenFault::Invalid)
}
