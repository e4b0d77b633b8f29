//! Signing in: the password first, then the second factor where the account has one.

use crate::devices::KnownDevice;
use crate::error::Noun;
use crate::even::Even;
use crate::limits::LoginSubject;
use crate::two_factor::{First, Given, GivenCode, Pending, PendingToken};
use crate::{App, Caller, Error, Result, SignedIn};
use model::audit::{Event, Kind};
use model::sign_in::Outcome;
use model::token::TwoFactorPurpose;
use model::two_factor::CodePurpose;
use model::{Account, Authenticated, EmailAddress, FirstFactor, Method, Refusal, sign_in};
use store::Work;

/// Where a right password leads.
#[derive(Debug)]
pub enum Login {
    /// In.
    In(Box<SignedIn>),
    /// To the second factor. Nothing about the account is told but its methods (LOG-4).
    SecondFactor(Pending),
}

impl App {
    /// Tries a password. Unknown address, wrong password and an account without one are the same refusal for the same
    /// work in the same time (LOG-1, LOG-2).
    pub async fn login(
        &self,
        email: &str,
        password: &str,
        device: Option<&KnownDevice>,
        caller: &Caller,
    ) -> Result<Login> {
        let subject = self.tried_from(email, device).await?;
        let mut even = Even::begin();
        let first = self.try_password(email, password, &subject, caller, &mut even).await;
        if matches!(first, Err(Error::Refused(_))) {
            even.end().await;
        }
        match first?.complete() {
            Outcome::Complete(who) => self.enter(who, &subject, device, caller).await,
            Outcome::SecondFactorDue(account) => {
                let first = First::password(&subject);
                self.begin_second_factor(&account, None, first, caller).await.map(Login::SecondFactor)
            }
        }
    }

    /// Counts the try, and compares. Who is refused is told of by mail where it matters to them.
    async fn try_password(
        &self,
        email: &str,
        password: &str,
        subject: &LoginSubject,
        caller: &Caller,
        even: &mut Even,
    ) -> Result<FirstFactor> {
        let is_last = self.charge_login(subject).await?;
        let address = EmailAddress::parse(email).ok();
        let account = match &address {
            Some(address) => self.store.account_by_email(address).await?,
            None => None,
        };
        let event = Event::unproved(Kind::Login, account.as_ref().map(|account| account.id));
        let compared = even.beside(self.compare_charged(subject, account.clone(), password)).await;
        if let (Err(Error::Refused(_)), Some(address)) = (&compared, &address) {
            let paused = is_last.then_some(subject);
            self.tell_of_refusal(address, paused, account.as_ref(), caller).await;
        }
        self.noting(event, caller, compared).await
    }

    async fn enter(
        &self,
        who: Authenticated,
        subject: &LoginSubject,
        device: Option<&KnownDevice>,
        caller: &Caller,
    ) -> Result<Login> {
        let mut work = self.store.begin().await?;
        work.forgive_login(&subject.0).await?;
        self.open_session(work, who, device, caller).await.map(|signed_in| Login::In(Box::new(signed_in)))
    }

    /// Completes a sign-in with the second factor that the client names.
    pub async fn complete_login(
        &self,
        token: &PendingToken,
        code: Option<GivenCode>,
        device: Option<&KnownDevice>,
        caller: &Caller,
    ) -> Result<SignedIn> {
        let account = self.pending_account(token, TwoFactorPurpose::Login).await?;
        let code = code.ok_or(Refusal::NoCode)?;
        let entered = self.enter_by_code(&account, token, code, device, caller).await;
        self.noting(Event::unproved(Kind::Login, Some(account.id)), caller, entered).await
    }

    async fn enter_by_code(
        &self,
        account: &Account,
        token: &PendingToken,
        code: GivenCode,
        device: Option<&KnownDevice>,
        caller: &Caller,
    ) -> Result<SignedIn> {
        let checked = self.check_second_factor(account, CodePurpose::Login, code).await;
        let given = self.watched(account, checked, caller).await?;
        let entered = self.enter_with(token, &given, device, caller).await;
        self.uncharge_unless_replayed(&given, entered).await
    }

    async fn enter_with(
        &self,
        token: &PendingToken,
        given: &Given,
        device: Option<&KnownDevice>,
        caller: &Caller,
    ) -> Result<SignedIn> {
        let mut work = self.store.begin().await?;
        let who = self.authenticated(&mut work, token, given).await?;
        self.open_session(work, who, device, caller).await
    }

    /// Uses token and code up, each good once, for the proof that every factor was given.
    pub(crate) async fn authenticated(
        &self,
        work: &mut Work,
        token: &PendingToken,
        given: &Given,
    ) -> Result<Authenticated> {
        let account = work.account_for_update(given.factor.account()).await?;
        let account = account.ok_or(Error::NotFound(Noun::User))?;
        self.spend_two_factor_token(work, token, &account).await?;
        let who = Authenticated::second(account, token, &given.factor)?;
        self.spend(work, given).await?;
        Ok(who)
    }

    /// The account whose two-factor token this is, where the token still stands for `purpose`.
    pub(crate) async fn pending_account(
        &self,
        token: &PendingToken,
        purpose: TwoFactorPurpose,
    ) -> Result<Account> {
        let id = crate::tokens::subject(token).ok_or(Refusal::TwoFactorTokenInvalid)?;
        let account = self.user(id).await?;
        if account.user().is_none_or(|user| user.password.is_none()) {
            return Err(Refusal::NoPassword.into());
        }
        if !account.two_factor().is_needed() {
            return Err(Refusal::TwoFactorOff.into());
        }
        sign_in::pending(&account, token, purpose)?;
        self.challenge_waits(token, id).await?;
        Ok(account)
    }
}

impl Pending {
    /// Whether the code was to be mailed at once.
    #[must_use]
    pub fn prefers_email(&self) -> bool {
        self.two_factor.preferred() == Some(Method::Email)
    }
}
