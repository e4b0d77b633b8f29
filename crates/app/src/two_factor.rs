//! Second factors: beginning, checking and spending them, whatever the method.

mod disable;
pub mod email;
mod preferred;
pub mod recovery;
pub mod totp;

use crate::error::{TokenFault, TokenKind};
use crate::limits::LoginSubject;
use crate::{App, Caller, Error, Result};
use model::audit::{Event, Kind};
use model::session::Factor;
use model::token::{TwoFactorClaims, TwoFactorPurpose};
use model::two_factor::email::ChargedCode;
use model::two_factor::{CodePurpose, OneTimeCode};
use model::{Account, AccountId, ChallengeId, Method, Refusal, SecondFactor, SessionId, TwoFactor};
use std::str::FromStr;
use store::{Charge, Work};
use vault::{Digest, SecretString, Step, Verified};

/// The second factor is due: a token that proves the password, and what may be given.
#[derive(Debug)]
pub struct Pending {
    /// The two-factor token.
    pub token: SecretString,
    /// The account's methods.
    pub two_factor: TwoFactor,
}

/// The first factor that was given, and the tries at it that are forgiven with that.
#[derive(Clone, Copy)]
pub(crate) struct First<'a> {
    pub(crate) factor: Factor,
    pub(crate) tried: Option<&'a LoginSubject>,
}

impl<'a> First<'a> {
    pub(crate) const fn password(tried: &'a LoginSubject) -> Self {
        Self { factor: Factor::Pwd, tried: Some(tried) }
    }
}

/// A two-factor token whose signature and time are good.
pub type PendingToken = Verified<TwoFactorClaims>;

/// A code, and the method that the client says it is of. That method is checked and no other (EML-22).
#[derive(Debug)]
pub struct GivenCode {
    /// The method.
    pub method: Method,
    /// The code.
    pub code: OneTimeCode,
}

/// A right code that is not spent yet.
pub(crate) struct Given {
    pub(crate) factor: SecondFactor,
    charge: Charged,
    once: Once,
}

/// A guess that was counted.
#[derive(Clone, Copy)]
pub(crate) struct Charged {
    pub(crate) charge: Charge,
    /// Guesses that the account has left after it; none after the last one, which is no different from any other wrong one.
    left: Option<u32>,
}

impl Charged {
    /// A wrong code tells how many more may be tried; a mailed one has a count of its own.
    pub(crate) fn told(self, refusal: Refusal) -> Refusal {
        let attempts_left = self.left;
        if refusal == (Refusal::WrongCode { attempts_left: None }) {
            Refusal::WrongCode { attempts_left }
        } else if matches!(refusal, Refusal::WrongRecoveryCode { .. }) {
            Refusal::WrongRecoveryCode { attempts_left }
        } else {
            refusal
        }
    }
}

/// What makes a code count once.
enum Once {
    /// The code; what the pause until the next one is kept under; and what mailed codes are counted under.
    Email {
        code: ChargedCode,
        pause: Vec<Digest>,
        mailed: Vec<Digest>,
    },
    Totp(Step),
    Recovery(Digest),
}

impl App {
    /// Begins a sign-in's or step-up's second half: one challenge, and the code in the mail where email is preferred.
    pub(crate) async fn begin_second_factor(
        &self,
        account: &Account,
        session: Option<SessionId>,
        first: First<'_>,
        caller: &Caller,
    ) -> Result<Pending> {
        let (purpose, code) = match session {
            None => (TwoFactorPurpose::Login, CodePurpose::Login),
            Some(_) => (TwoFactorPurpose::StepUp, CodePurpose::StepUp),
        };
        let life = self.settings().tokens.two_factor;
        let id = ChallengeId(uuid::Uuid::from_bytes(self.random.id()));
        let (credentials, first_factor) = (account.credentials, first.factor);
        let claims = TwoFactorClaims { purpose, sid: session, credentials, first: first_factor };
        let token = self.sign_as(&id.to_string(), account.id, life, &claims)?;
        let mut work = self.store.begin().await?;
        if let Some(tried) = first.tried {
            work.forgive_login(&tried.0).await?;
        }
        work.insert_challenge(id, account.id, self.now().plus(life)).await?;
        let event = Event::unproved(Kind::FirstFactor, Some(account.id)).with(&[first.factor]);
        self.record(&mut work, Event { session, ..event }, caller).await?;
        if account.two_factor().preferred() == Some(Method::Email) {
            self.post_code_unless_cooling(&mut work, account, code, caller).await?;
        }
        work.commit().await?;
        self.posted.notify_one();
        Ok(Pending { token, two_factor: account.two_factor() })
    }

    /// Reads a two-factor token. Whether it still waits is asked by the verb that completes it.
    pub fn read_two_factor(&self, token: &str) -> Result<PendingToken> {
        self.verify::<TwoFactorClaims>(TokenKind::TwoFactor, token)
    }

    /// A two-factor token is good for one success; after that it reads as expired (LOG-6).
    pub(crate) async fn challenge_waits(&self, token: &PendingToken, account: AccountId) -> Result<()> {
        let waits = self.store.challenge_waits(challenge(token)?, account, self.now()).await?;
        if waits { Ok(()) } else { Err(Refusal::TwoFactorTokenExpired.into()) }
    }

    pub(crate) async fn spend_two_factor_token(
        &self,
        work: &mut Work,
        token: &PendingToken,
        account: &Account,
    ) -> Result<()> {
        let spent = work.spend_challenge(challenge(token)?, account.id).await?;
        if spent { Ok(()) } else { Err(Refusal::TwoFactorTokenExpired.into()) }
    }

    /// Counts the guess, then compares it.
    pub(crate) async fn check_second_factor(
        &self,
        account: &Account,
        purpose: CodePurpose,
        given: GivenCode,
    ) -> Result<Given> {
        match given.method {
            Method::Email => self.check_email_code(account, purpose, &given.code).await,
            Method::Totp => self.check_totp(account, &given.code).await,
        }
    }

    async fn check_email_code(
        &self,
        account: &Account,
        purpose: CodePurpose,
        typed: &OneTimeCode,
    ) -> Result<Given> {
        let mut work = self.store.begin().await?;
        let charge = self.charge(&mut work, account.id).await?;
        let Some(code) = work.charge_email_code(account.id, purpose, self.now()).await? else {
            // Nothing was compared: the transaction goes back, and the account's budget is as it was.
            return Err(Refusal::CodeExpired.into());
        };
        work.commit().await?;
        let user = account.user().ok_or(Refusal::NoPassword)?;
        let factor = code.check(&self.keys, &user.email, typed)?;
        let pause = self.mail_subject(email::cooldown_of(purpose), &user.email);
        let mailed = self.mailed_codes(account.id, &user.email);
        Ok(Given { factor, charge, once: Once::Email { code, pause, mailed } })
    }

    async fn check_totp(&self, account: &Account, typed: &OneTimeCode) -> Result<Given> {
        let secret = self.store.totp_secret(account.id).await?;
        let mut work = self.store.begin().await?;
        let charge = self.charge(&mut work, account.id).await?;
        work.commit().await?;
        let checked = secret
            .ok_or(Refusal::WrongCode { attempts_left: None })
            .and_then(|secret| model::two_factor::totp::check(account.id, &secret, typed, self.now()));
        let (factor, step) = checked.map_err(|refusal| charge.told(refusal))?;
        Ok(Given { factor, charge, once: Once::Totp(step) })
    }

    /// Counts the guess at a recovery code, then looks for it among those that are left.
    pub(crate) async fn check_recovery_code(&self, account: &Account, typed: &str) -> Result<Given> {
        let left = self.store.recovery_codes(account.id).await?;
        let mut work = self.store.begin().await?;
        let charge = self.charge(&mut work, account.id).await?;
        work.commit().await?;
        let checked = model::two_factor::recovery::check(&self.keys, account.id, &left, typed);
        let (factor, code) = checked.map_err(|refusal| charge.told(refusal))?;
        Ok(Given { factor, charge, once: Once::Recovery(code) })
    }

    /// Takes one guess off the account's budget, whatever the method and the place (EML-17, TOT-6).
    pub(crate) async fn charge(&self, work: &mut Work, account: AccountId) -> Result<Charged> {
        let budget = self.settings().two_factor.budget;
        let now = self.now();
        let spent = work.second_factor_spent(account, now.minus(budget.window)).await?;
        let left = Some(budget.allow(spent, now)?).filter(|left| *left > 0);
        let charge = work.charge_second_factor(account, self.new_id(), now).await?;
        Ok(Charged { charge, left })
    }

    /// A right code that came to nothing, because its token was spent or its method turned on a moment ago, was no wrong guess.
    /// One that was used before is (TOT-5).
    pub(crate) async fn uncharge_unless_replayed<T>(&self, given: &Given, outcome: Result<T>) -> Result<T> {
        let wrong = matches!(&outcome, Err(Error::Refused(refusal)) if refusal.is_wrong_code());
        if outcome.is_err() && !wrong {
            let account = given.factor.account();
            if let Err(error) = self.store.withdraw_second_factor(account, given.charge.charge).await {
                tracing::warn!(%account, %error, "a right code stays counted as a wrong one");
            }
        }
        outcome
    }

    /// Uses a right code up and takes the guess back, in the transaction of what the code is for. It takes the account's
    /// guard before the code, as charging a guess does, so that two at once never wait for each other.
    pub(crate) async fn spend(&self, work: &mut Work, given: &Given) -> Result<()> {
        let account = given.factor.account();
        work.refund_second_factor(account, given.charge.charge).await?;
        let spent = match &given.once {
            Once::Email { code, pause, mailed } => {
                // The pause keeps a code good that was mailed a moment ago; this one is used, and was no nuisance.
                work.end_pause(pause).await?;
                work.put_back(mailed).await?;
                work.spend_email_code(code).await?
            }
            Once::Totp(step) => work.spend_totp_step(account, *step).await?,
            Once::Recovery(code) => work.spend_recovery_code(account, code).await?,
        };
        if spent { Ok(()) } else { Err(given.charge.told(given.once.spent_before()).into()) }
    }
}

impl Once {
    /// A code that was used before: a mailed one is gone, an app's looks like a wrong one (TOT-5).
    const fn spent_before(&self) -> Refusal {
        match self {
            Self::Email { .. } => Refusal::CodeExpired,
            Self::Totp(_) => Refusal::WrongCode { attempts_left: None },
            Self::Recovery(_) => Refusal::WrongRecoveryCode { attempts_left: None },
        }
    }
}

fn challenge(token: &PendingToken) -> Result<ChallengeId> {
    let invalid = || Error::Token(TokenKind::TwoFactor, TokenFault::Invalid);
    ChallengeId::from_str(token.id()).map_err(|_| invalid())
}
