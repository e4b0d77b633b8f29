//! Browsers that signed in before: they have tries at the password of their own, and raise no alert.
//!
//! A browser keeps a signed cookie with a long random name and nothing else in it. The database keeps a digest of that name
//! together with the account's address, so that one browser's accounts cannot be told to belong together. The
//! cookie never authenticates: it decides which counter a try is charged to, and whether a mail is sent.

use crate::limits::LoginSubject;
use crate::outbox::Sender;
use crate::{App, Caller, Result};
use mail::Letter;
use model::token::KnownDeviceClaims;
use model::{Account, EmailAddress, Lifetime, User};
use store::{Acquaintance, Familiar, LoginBudget, Work};
use vault::{Digest, SecretString};

/// How long a browser is known without signing in.
pub const KNOWN_FOR: Lifetime = Lifetime(15_552_000);
/// Wrong passwords of a known device, beside those of everybody else: few, because its holder knows the password.
const BUDGET: LoginBudget = LoginBudget { failures: 5, window: Lifetime(300) };
/// The token is about a device. It must not say whose.
const SUBJECT: &str = "device";
const DEVICE_LABEL: &str = "known-device";
const DEVICE_GUARD_LABEL: &str = "known-device-guard";
const COUNTRY_LABEL: &str = "known-country";

/// A browser with a cookie of ours. Whether an account knows it is another question.
pub struct KnownDevice(String);

impl KnownDevice {
    pub(crate) const fn named(name: String) -> Self {
        Self(name)
    }

    pub(crate) fn into_name(self) -> String {
        self.0
    }
}

impl App {
    /// The browser that shows this cookie; none where the cookie is not ours or too old.
    #[must_use]
    pub fn known_device(&self, token: &str) -> Option<KnownDevice> {
        let verified =
            self.keys.verify::<KnownDeviceClaims>(&self.settings().issuer, token, self.now().0).ok()?;
        Some(KnownDevice(verified.id().to_owned()))
    }

    /// What a try at the password behind an address is charged to: a device that signed in there before has a counter of its
    /// own, which strangers cannot use up; everybody else shares the account's (RLM-5). Known and unknown addresses
    /// cost the same.
    pub(crate) async fn tried_from(&self, email: &str, device: Option<&KnownDevice>) -> Result<LoginSubject> {
        let everybody = self.login_subject(email);
        let (Some(device), Ok(email)) = (device, EmailAddress::parse(email)) else { return Ok(everybody) };
        if !self.store.is_familiar(&self.device_digests(&email, device)).await? {
            return Ok(everybody);
        }
        let parts = [email.as_str().as_bytes(), device.0.as_bytes()];
        Ok(LoginSubject(self.keys.subjects(DEVICE_GUARD_LABEL, &parts), BUDGET))
    }

    /// Notes where an account signs in from, mails its holder about what is new, and answers the browser's next cookie. A
    /// guest has no address to mail to and no password to guess.
    pub(crate) async fn recognise(
        &self,
        work: &mut Work,
        account: &Account,
        device: Option<&KnownDevice>,
        caller: &Caller,
    ) -> Result<Option<SecretString>> {
        let Some(user) = account.user() else { return Ok(None) };
        let name = device.map_or_else(|| self.random.token().expose().clone(), |device| device.0.clone());
        let device = KnownDevice(name);
        let digests = self.device_digests(&user.email, &device);
        let seen = work.meet(account.id, Familiar::Device, &digests, self.now()).await?;
        let country = self.meet_country(work, account, caller).await?;
        if self.is_told(seen, country) {
            self.post_login_alert(work, account, user, caller).await?;
        }
        self.device_token(&device).map(Some)
    }

    async fn meet_country(
        &self,
        work: &mut Work,
        account: &Account,
        caller: &Caller,
    ) -> Result<Acquaintance> {
        let Some(place) = &caller.device.place else { return Ok(Acquaintance::Known) };
        let id = account.id.to_string();
        let digests = self.keys.digests(COUNTRY_LABEL, &[id.as_bytes(), place.country.as_bytes()]);
        Ok(work.meet(account.id, Familiar::Country, &digests, self.now()).await?)
    }

    /// Never the first sign-in: whoever registered a moment ago knows of it.
    fn is_told(&self, device: Acquaintance, country: Acquaintance) -> bool {
        let is_new = device == Acquaintance::New || country == Acquaintance::New;
        is_new || (self.settings().alerts.login_always && device != Acquaintance::First)
    }

    async fn post_login_alert(
        &self,
        work: &mut Work,
        account: &Account,
        user: &User,
        caller: &Caller,
    ) -> Result<()> {
        let settings = self.settings();
        if !settings.email.enabled
            || !settings.alerts.login
            || !self.may_tell_of_sign_in(work, account).await?
        {
            return Ok(());
        }
        let letter = Letter::LoginAlert { device: self.described(&caller.device) };
        self.post(work, &user.email, &letter, caller.locale, None, Sender::Worker).await.map(drop)
    }

    fn device_token(&self, device: &KnownDevice) -> Result<SecretString> {
        let issuer = &self.settings().issuer;
        let (now, life) = (self.now().0, KNOWN_FOR.0);
        Ok(self.keys.sign(issuer, SUBJECT, &device.0, now, life, &KnownDeviceClaims {})?)
    }

    fn device_digests(&self, email: &EmailAddress, device: &KnownDevice) -> Vec<Digest> {
        self.keys.digests(DEVICE_LABEL, &[email.as_str().as_bytes(), device.0.as_bytes()])
    }
}
