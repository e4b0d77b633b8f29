//! How often one may ask and guess.
//!
//! Three layers stand before a secret: the client's address prefix (here, in the cache), the account (in the database,
//! so that it survives a restart and holds across instances), and the code itself. While the shared cache is down,
//! a stricter count in this process stands in for it: never unlimited, never a total refusal (RLM-7).

use crate::settings::Limit;
use crate::{App, Error, Result};
use model::{Account, AccountId, EmailAddress, FirstFactor};
use std::net::IpAddr;
use store::{Admission, CacheError, Hit, LoginBudget, Window};

/// Under how much of a limit this process allows while the shared cache is down.
const FALLBACK_SHARE: u32 = 2;
const LOGIN_LABEL: &str = "login-guard";
const OWN_LABEL: &str = "own-password-guard";

/// Which limit was exceeded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LimitKind {
    /// Requests of one client address.
    Ip,
    /// Requests of one account.
    User,
    /// Failures at credentials of one client address.
    LoginIp,
    /// Links for forgotten passwords that one client address asked for.
    ResetIp,
    /// Accounts that one client address makes.
    RegistrationIp,
    /// Accounts that are made at all.
    Registration,
    /// Guests' tries at an address that is taken, of one client address.
    ConversionIp,
    /// Tries of one guest at an address that is taken.
    Conversion,
}

/// A client's address as limits see it: IPv4 as it is, IPv6 by its /64, IPv4 in IPv6 as IPv4 (RLM-2).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ClientNetwork(pub(crate) String);

impl ClientNetwork {
    /// The network of one address.
    #[must_use]
    pub fn of(address: IpAddr) -> Self {
        Self(match address.to_canonical() {
            IpAddr::V4(v4) => v4.to_string(),
            IpAddr::V6(v6) => {
                let [a, b, c, d, ..] = v6.segments();
                format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
            }
        })
    }
}

/// A try at credentials that was counted; a success gives it back.
#[derive(Debug)]
#[must_use]
pub struct Try(String);

impl App {
    /// Counts a request of a client address.
    pub async fn count_request(&self, network: &ClientNetwork) -> Result<()> {
        self.hit(LimitKind::Ip, &network.0, self.settings().limits.ip).await.map(drop)
    }

    /// Counts a request of an account.
    pub async fn count_user_request(&self, account: AccountId) -> Result<()> {
        self.hit(LimitKind::User, &account.to_string(), self.settings().limits.user).await.map(drop)
    }

    /// Counts a try at credentials by a client address, before anything is looked up or hashed (RLM-9).
    pub async fn count_try(&self, network: &ClientNetwork) -> Result<Try> {
        self.hit(LimitKind::LoginIp, &network.0, self.settings().limits.login_ip).await.map(Try)
    }

    /// Counts a link for a forgotten password that a client address asks for, whatever becomes of it (PRT-8).
    pub async fn count_reset_request(&self, network: &ClientNetwork) -> Result<()> {
        self.hit(LimitKind::ResetIp, &network.0, self.settings().limits.login_ip).await.map(drop)
    }

    /// Counts an account that a client address is about to make, of users and guests alike, before anything is looked up or
    /// hashed (REG-11, GST-2).
    pub async fn count_registration(&self, network: &ClientNetwork) -> Result<()> {
        let limits = &self.settings().limits;
        self.hit(LimitKind::RegistrationIp, &network.0, limits.registration_ip).await?;
        self.hit(LimitKind::Registration, "all", limits.registration).await.map(drop)
    }

    /// Counts a guest's try at an address, by a client address and by the guest, before anything is looked up (GST-4).
    pub(crate) async fn count_conversion(
        &self,
        network: &ClientNetwork,
        guest: AccountId,
    ) -> Result<[Try; 2]> {
        let limits = &self.settings().limits;
        let by_client = self.hit(LimitKind::ConversionIp, &network.0, limits.conversion_ip).await?;
        let by_guest = self.hit(LimitKind::Conversion, &guest.to_string(), limits.conversion).await?;
        Ok([Try(by_client), Try(by_guest)])
    }

    /// The try was a success and does not count.
    pub async fn give_back(&self, tried: Try) {
        let now = self.now().0;
        if self.cache.give_back(&tried.0, now).await.is_err() {
            let _ = self.fallback.give_back(&tried.0, now).await;
        }
    }

    /// Counts a try at the password behind an address, known or unknown alike, before anything is hashed. Answers whether it
    /// was the last one before a pause.
    pub(crate) async fn charge_login(&self, subject: &LoginSubject) -> Result<bool> {
        match self.store.charge_login(&subject.0, subject.1, self.now()).await? {
            Admission::Counted => Ok(false),
            Admission::Last => Ok(true),
            Admission::Wait(retry_after) => Err(model::Refusal::TooManyAttempts { retry_after }.into()),
        }
    }

    /// Compares a password whose try was charged. Where there was no thread to compare it on, nothing was learnt and the try
    /// does not count: a rush of sign-ins must not lock anybody out (PWD-10). A right one is forgiven in the transaction of what it
    /// leads to.
    pub(crate) async fn compare_charged(
        &self,
        subject: &LoginSubject,
        account: Option<Account>,
        typed: &str,
    ) -> Result<FirstFactor> {
        let compared = self.first_factor(account, typed).await;
        if matches!(compared, Err(Error::Busy)) {
            self.store.refund_login(&subject.0).await?;
        }
        compared
    }

    pub(crate) fn login_subject(&self, typed: &str) -> LoginSubject {
        let canonical =
            EmailAddress::parse(typed).map_or_else(|_| typed.to_owned(), |email| email.as_str().to_owned());
        let digests = self.keys.subjects(LOGIN_LABEL, &[canonical.as_bytes()]);
        LoginSubject(digests, self.settings().limits.login_account)
    }

    /// Counts a try at one's own password within a session. It has a counter of its own, which nobody uses up without an access
    /// token, and counts at the sign-in too; a sign-in that pauses does not refuse it (STP-11, PWD-7).
    pub(crate) async fn charge_own(&self, account: AccountId, email: &EmailAddress) -> Result<OwnTry> {
        let (own, sign_in) = (self.own_subject(account), self.login_subject(email.as_str()));
        self.charge_login(&own).await?;
        let charged = self.store.charge_login(&sign_in.0, sign_in.1, self.now()).await?;
        let sign_in = (!matches!(charged, Admission::Wait(_))).then_some(sign_in);
        Ok(OwnTry { own, sign_in })
    }

    /// Compares one's own password, whose try was charged. Unless it was wrong the sign-in has its try back, and keeps the
    /// others.
    pub(crate) async fn compare_own(
        &self,
        tried: &OwnTry,
        account: Account,
        typed: &str,
    ) -> Result<FirstFactor> {
        let compared = self.compare_charged(&tried.own, Some(account), typed).await;
        if let (Ok(_) | Err(Error::Busy), Some(sign_in)) = (&compared, &tried.sign_in) {
            self.store.refund_login(&sign_in.0).await?;
        }
        compared
    }

    /// Whom tries at one's own password are charged to.
    pub(crate) fn own_subject(&self, account: AccountId) -> LoginSubject {
        let digests = self.keys.subjects(OWN_LABEL, &[account.0.as_bytes()]);
        LoginSubject(digests, self.settings().limits.login_account)
    }

    async fn hit(&self, kind: LimitKind, who: &str, limit: Limit) -> Result<String> {
        let key = kind.key(who);
        let hit = match self.cache.hit(limit.window(&key), self.now().0).await {
            Ok(hit) => hit,
            Err(error) => self.hit_by_ourselves(limit.window(&key), &error).await?,
        };
        match hit {
            Hit::Within { .. } => Ok(key),
            Hit::Over { retry_after_secs } => Err(over(kind, retry_after_secs)),
        }
    }

    /// Counts a hit in this process, because the cache cannot.
    pub(crate) async fn hit_by_ourselves(&self, window: Window<'_>, error: &CacheError) -> Result<Hit> {
        metrics::counter!("doorward_cache_failures_total").increment(1);
        tracing::warn!(%error, "the cache is down: this instance limits by itself, more strictly");
        let window = Window { limit: (window.limit / FALLBACK_SHARE).max(1), ..window };
        self.fallback.hit(window, self.now().0).await.map_err(Error::Allowlist)
    }
}

impl Limit {
    pub(crate) fn window(self, key: &str) -> Window<'_> {
        Window { key, limit: self.count, secs: u32::try_from(self.window.0).unwrap_or(u32::MAX) }
    }
}

/// Somebody asks too often.
pub(crate) fn over(kind: LimitKind, retry_after_secs: u32) -> Error {
    Error::Limited { kind, retry_after: i64::from(retry_after_secs) }
}

/// Whose password is being tried, as digests of the canonical address, and how often it may be wrong.
#[derive(Debug)]
pub(crate) struct LoginSubject(pub(crate) Vec<vault::Digest>, pub(crate) LoginBudget);

/// A try at one's own password, and where it was counted.
#[derive(Debug)]
pub(crate) struct OwnTry {
    /// The counter that only its holder uses up.
    pub(crate) own: LoginSubject,
    /// The counter of the sign-in, unless that pauses.
    sign_in: Option<LoginSubject>,
}

impl LimitKind {
    /// Where hits of this kind are counted.
    pub(crate) fn key(self, who: &str) -> String {
        format!("{}:{who}", self.as_str())
    }

    const fn as_str(self) -> &'static str {
        match self {
            Self::Ip => "ip",
            Self::User => "user",
            Self::LoginIp => "login-ip",
            Self::ResetIp => "reset-ip",
            Self::RegistrationIp => "registration-ip",
            Self::Registration => "registration",
            Self::ConversionIp => "conversion-ip",
            Self::Conversion => "conversion",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn network(text: &str) -> ClientNetwork {
        ClientNetwork::of(text.parse().unwrap())
    }

    #[test]
    fn rlm_2_spellings_of_one_network_are_one() {
        for spelling in ["2001:db8:0:7::1", "2001:0db8:0000:0007:ffff::", "2001:DB8::7:0:0:0:99"] {
            assert_eq!(network(spelling), network("2001:db8:0:7::2"));
        }
        assert_eq!(network("::ffff:192.0.2.1"), network("192.0.2.1"));
        assert_ne!(network("2001:db8:0:8::1"), network("2001:db8:0:7::1"));
        assert_ne!(network("192.0.2.2"), network("192.0.2.1"));
    }

    proptest! {
        #[test]
        fn rlm_2_a_whole_64_is_one_network(high in any::<u64>(), a in any::<u64>(), b in any::<u64>()) {
            prop_assume!(high != 0);
            let address = |low: u64| IpAddr::from((u128::from(high) << 64 | u128::from(low)).to_be_bytes());
            prop_assert_eq!(ClientNetwork::of(address(a)), ClientNetwork::of(address(b)));
        }
    }
}
