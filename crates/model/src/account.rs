//! Accounts: who somebody is, and how that may change. Transitions take `self`, so that an account in a state
//! that cannot be is never written down.

mod password;

use crate::email::EmailAddress;
use crate::group::GroupKey;
use crate::id::AccountId;
use crate::identity::{ProviderName, WayIn};
use crate::name::Name;
use crate::picture::PictureName;
use crate::refusal::Refusal;
use crate::step_up::StepUp;
use crate::time::Timestamp;
use crate::two_factor::{Method, SecondFactor, TwoFactor};
use std::str::FromStr;
use text::Locale;
use vault::PasswordHash;

/// Somebody the server knows.
#[derive(Clone, Debug)]
pub struct Account {
    /// Its name in every token and answer.
    pub id: AccountId,
    /// Raised by every write; a write names the version it read.
    pub version: i64,
    /// Raised to take every access token off the allowlist (see [`crate::session::Session::confirmed`]).
    pub epoch: i64,
    /// Raised when a password or factor changes: step-ups and half-done sign-ins name it and die with it (STP-5, LOG-6).
    pub credentials: i64,
    /// What the person is called.
    pub name: Name,
    /// What they may do.
    pub roles: Vec<Role>,
    /// When the account was made.
    pub created_at: Timestamp,
    /// When it last signed in or refreshed.
    pub last_active: Timestamp,
    /// When an administrator locked it out; then nobody comes in and nothing is refreshed.
    pub locked_at: Option<Timestamp>,
    /// Its picture.
    pub avatar: Option<PictureName>,
    /// The language that its holder chose to read pages in; where there is none, the browser says it.
    pub language: Option<Locale>,
    /// The groups it is in, in alphabetical order. Read here, changed by membership alone.
    pub groups: Vec<GroupKey>,
    /// The providers that vouch for it, in alphabetical order. Read here, changed by its identities alone.
    pub providers: Vec<ProviderName>,
    /// User or guest.
    pub kind: Kind,
}

/// What an account is.
#[derive(Clone, Debug)]
pub enum Kind {
    /// A name alone.
    Guest,
    /// Somebody with a way to sign in.
    User(User),
}

/// What a user has and a guest has not.
#[derive(Clone, Debug)]
pub struct User {
    /// Where they can be written to.
    pub email: EmailAddress,
    /// Whether they have proved that the address is theirs.
    pub email_verified: bool,
    /// Their password; none for those who come through a provider.
    pub password: Option<PasswordHash>,
    /// Their second factors.
    pub two_factor: TwoFactor,
}

/// What an account may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// A guest.
    Guest,
    /// A user.
    User,
    /// A user who may administer others.
    Admin,
}

impl Role {
    /// The name in tokens, answers and the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Guest => "GUEST",
            Self::User => "USER",
            Self::Admin => "ADMIN",
        }
    }
}

/// The text names no role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownRole;

impl FromStr for Role {
    type Err = UnknownRole;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "GUEST" => Ok(Self::Guest),
            "USER" => Ok(Self::User),
            "ADMIN" => Ok(Self::Admin),
            _ => Err(UnknownRole),
        }
    }
}

impl Account {
    /// A new user who has not proved their address yet.
    #[must_use]
    pub fn register(id: AccountId, name: Name, user: User, now: Timestamp) -> Self {
        Self::new(id, name, Role::User, Kind::User(user), now)
    }

    pub(crate) fn new(id: AccountId, name: Name, role: Role, kind: Kind, now: Timestamp) -> Self {
        let roles = vec![role];
        Self {
            id,
            version: 0,
            epoch: 0,
            credentials: 0,
            name,
            roles,
            created_at: now,
            last_active: now,
            locked_at: None,
            avatar: None,
            language: None,
            groups: Vec::new(),
            providers: Vec::new(),
            kind,
        }
    }

    /// The user part, where the account is a user's.
    #[must_use]
    pub const fn user(&self) -> Option<&User> {
        match &self.kind {
            Kind::User(user) => Some(user),
            Kind::Guest => None,
        }
    }

    /// The second factors; none for a guest.
    #[must_use]
    pub fn two_factor(&self) -> TwoFactor {
        self.user().map_or(TwoFactor::OFF, |user| user.two_factor)
    }

    /// Whether email may be turned on, before any code is looked at.
    pub fn may_enable(&self, method: Method, proof: &StepUp) -> Result<(), Refusal> {
        let user = self.user_with_password()?;
        if user.two_factor.is_on(method) {
            return Err(Refusal::AlreadyOn(method));
        }
        proof.covers(self)
    }

    /// Turns the method on that `given` proves the person can use. Every access token of the account ends with it.
    pub fn enable(self, proof: &StepUp, given: &SecondFactor) -> Result<Self, Refusal> {
        let method = given.method();
        self.may_enable(method, proof)?;
        if given.account() != self.id {
            return Err(Refusal::WrongCode { attempts_left: None });
        }
        Ok(self.with_two_factor(|two_factor| two_factor.with(method)))
    }

    /// Whether a method may be turned off.
    pub fn may_disable(&self, method: Method, proof: &StepUp) -> Result<TwoFactor, Refusal> {
        let user = self.user_with_password()?;
        if !user.two_factor.is_on(method) {
            return Err(Refusal::AlreadyOff(method));
        }
        proof.covers(self)?;
        user.two_factor.without(method).ok_or(Refusal::LastMethod)
    }

    /// Turns a method off, unless it is the last one.
    pub fn disable(self, method: Method, proof: &StepUp) -> Result<Self, Refusal> {
        let rest = self.may_disable(method, proof)?;
        Ok(self.with_two_factor(|_| rest))
    }

    /// Prefers `method`, one of those that are on: people are asked for it first.
    pub fn prefer(self, method: Method, proof: &StepUp) -> Result<Self, Refusal> {
        let two_factor = self.user_with_password()?.two_factor;
        if !two_factor.is_needed() {
            return Err(Refusal::TwoFactorOff);
        }
        let preferred = two_factor.preferring(method).ok_or(Refusal::MethodOff(method))?;
        proof.covers(&self)?;
        Ok(self.set_two_factor(preferred))
    }

    /// Whether new recovery codes may be made: they stand in for an app that is on.
    pub fn may_renew_recovery_codes(&self, proof: &StepUp) -> Result<(), Refusal> {
        if !self.user_with_password()?.two_factor.is_on(Method::Totp) {
            return Err(Refusal::MethodOff(Method::Totp));
        }
        proof.covers(self)
    }

    /// The address is proved. What came with the proof is all there is from now on: the password and the factors that somebody
    /// set who never proved the address are worth nothing to them (REG-4). `fresh` is what somebody who registers begins with.
    pub fn verify_email(self, claim: Option<Claim>, fresh: TwoFactor) -> Result<Self, Refusal> {
        let Kind::User(user) = self.kind else { return Ok(self) };
        if user.email_verified {
            return Err(Refusal::AlreadyVerified);
        }
        let verified = User { email_verified: true, ..user };
        Ok(match claim {
            None => Self { kind: Kind::User(verified), ..self },
            Some(Claim { name, password }) => Self {
                name,
                epoch: self.epoch + 1,
                credentials: self.credentials + 1,
                kind: Kind::User(User { password: Some(password), two_factor: fresh, ..verified }),
                ..self
            },
        })
    }

    /// Whether the provider can be taken away: it vouches for the account, and is not the only way in.
    pub fn may_disconnect(&self, way: &WayIn, proof: &StepUp) -> Result<ProviderName, Refusal> {
        let WayIn::Provider(provider) = way else { return Err(Refusal::PasswordIsNoProvider) };
        if !self.providers.contains(provider) {
            return Err(Refusal::NotConnected);
        }
        proof.covers(self)?;
        let has_password = self.user().is_some_and(|user| user.password.is_some());
        if !has_password && self.providers.len() == 1 {
            return Err(Refusal::LastWayIn);
        }
        Ok(provider.clone())
    }

    /// Whether a provider may vouch for the account from now on: it does not yet, and somebody stepped up for it.
    pub fn may_connect(&self, provider: &ProviderName, proof: &StepUp) -> Result<(), Refusal> {
        self.is_not_connected(provider)?;
        proof.covers(self)
    }

    /// The same for somebody who is back from there: no password or factor may have changed since the step-up, which stood for
    /// this credentials number.
    pub fn may_still_connect(&self, provider: &ProviderName, credentials: i64) -> Result<(), Refusal> {
        self.is_not_connected(provider)?;
        if self.credentials == credentials { Ok(()) } else { Err(Refusal::StepUpExpired) }
    }

    fn is_not_connected(&self, provider: &ProviderName) -> Result<(), Refusal> {
        if self.providers.contains(provider) { Err(Refusal::AlreadyConnected) } else { Ok(()) }
    }

    /// With a provider that vouches for it: one more way in, which counts as a change of a factor (SES-9).
    #[must_use]
    pub fn connected(mut self, provider: ProviderName) -> Self {
        self.providers.push(provider);
        self.providers.sort_unstable();
        Self { epoch: self.epoch + 1, credentials: self.credentials + 1, ..self }
    }

    /// Without the provider. What came in through it is held to be somebody else's from now on.
    #[must_use]
    pub fn disconnected(mut self, provider: &ProviderName) -> Self {
        self.providers.retain(|other| other != provider);
        Self { epoch: self.epoch + 1, credentials: self.credentials + 1, ..self }
    }

    /// At another address, which its holder has proved to be theirs. It is where codes and resets go, so that it counts as a
    /// change of a factor.
    #[must_use]
    pub fn moved_to(self, email: EmailAddress) -> Self {
        let kind = match self.kind {
            Kind::User(user) => Kind::User(User { email, email_verified: true, ..user }),
            Kind::Guest => Kind::Guest,
        };
        Self { epoch: self.epoch + 1, credentials: self.credentials + 1, kind, ..self }
    }

    /// Whether a guest may become a user.
    pub const fn may_convert(&self) -> Result<(), Refusal> {
        match self.kind {
            Kind::Guest => Ok(()),
            Kind::User(_) => Err(Refusal::AlreadyUser),
        }
    }

    /// A guest becomes a user in place: what names it stays, what was issued to the guest ends (GST-3).
    pub fn convert(self, user: User) -> Result<Self, Refusal> {
        self.may_convert()?;
        Ok(Self {
            epoch: self.epoch + 1,
            credentials: self.credentials + 1,
            roles: vec![Role::User],
            kind: Kind::User(user),
            ..self
        })
    }

    /// The account with this picture, or with none.
    #[must_use]
    pub fn with_picture(self, avatar: Option<PictureName>) -> Self {
        Self { avatar, ..self }
    }

    /// The person was here.
    #[must_use]
    pub fn seen(self, now: Timestamp) -> Self {
        Self { last_active: self.last_active.max(now), ..self }
    }

    fn user_with_password(&self) -> Result<&User, Refusal> {
        match self.user() {
            Some(user) if user.password.is_some() => Ok(user),
            _ => Err(Refusal::NoPassword),
        }
    }

    pub(crate) fn with_two_factor(self, change: impl FnOnce(TwoFactor) -> TwoFactor) -> Self {
        let two_factor = change(self.two_factor());
        Self { epoch: self.epoch + 1, credentials: self.credentials + 1, ..self.set_two_factor(two_factor) }
    }

    fn set_two_factor(self, two_factor: TwoFactor) -> Self {
        let kind = match self.kind {
            Kind::User(user) => Kind::User(User { two_factor, ..user }),
            Kind::Guest => Kind::Guest,
        };
        Self { kind, ..self }
    }
}

/// Name and password of somebody who registered an address that another registration had taken but never proved.
#[derive(Clone, Debug)]
pub struct Claim {
    /// What they call themselves.
    pub name: Name,
    /// Their password.
    pub password: PasswordHash,
}
