//! Coming back from a provider: what was noted is handed over once, the provider asked whom it vouches for, and then what was meant
//! is done.

use super::Trouble;
use crate::devices::KnownDevice;
use crate::limits::ClientNetwork;
use crate::two_factor::Pending;
use crate::{Access, App, Caller, Result, SignedIn};
use model::Device;
use model::oauth2::{Fault, Flow, Purpose, Redirect};
use model::token::{StateClaims, TwoFactorPurpose};
use providers::{Arrival, Binding, Provider, Vouched};
use std::str::FromStr;
use text::Locale;
use uuid::Uuid;
use vault::{SecretString, TokenError};

/// What a browser brings back.
#[derive(Clone, Debug)]
pub struct Back<'r> {
    /// `state`.
    pub state: Option<&'r str>,
    /// `code`.
    pub code: Option<&'r str>,
    /// Whether the provider says that it did not go well. How it says so is nobody's to read (OAU-15).
    pub is_refused: bool,
    /// `iss` (RFC 9207).
    pub issuer: Option<&'r str>,
    /// The browser's name.
    pub browser: Option<&'r str>,
    /// Who asks.
    pub caller: &'r Caller,
    /// Whom the request counts for.
    pub network: &'r ClientNetwork,
}

/// Somebody who is back, and where they go from here.
#[derive(Debug)]
pub struct Arrived {
    /// The page that was asked for.
    pub redirect: Redirect,
    /// What became of it.
    pub landing: Landing,
}

/// What became of it.
#[derive(Debug)]
pub enum Landing {
    /// In.
    In(Box<SignedIn>),
    /// A user, and no guest any more.
    Converted(Box<SignedIn>),
    /// The account's own second factor is due.
    SecondFactor(Pending, TwoFactorPurpose),
    /// Stepped up.
    SteppedUp(SecretString),
    /// The provider vouches for the account from now on.
    Connected,
}

/// Somebody who is back: what they left with, whom the provider vouches for, and who asks.
pub(super) struct Returned<'r> {
    pub(super) flow: &'r Flow,
    pub(super) vouched: &'r Vouched,
    pub(super) caller: &'r Caller,
    pub(super) network: &'r ClientNetwork,
}

impl Returned<'_> {
    /// The browser, where it signed in before.
    pub(super) fn known_device(&self) -> Option<KnownDevice> {
        self.flow.known_device.clone().map(KnownDevice::named)
    }
}

impl App {
    /// Does what somebody meant who is back from a provider.
    pub async fn come_back(&self, provider: &str, back: &Back<'_>) -> Result<Arrived, Trouble> {
        let provider = self.provider(provider)?;
        let flow = self.flow_of(provider, back).await?;
        let vouched = self.vouched(provider, &flow, back).await?;
        let caller = self.back_on(&flow, back.caller);
        let returned = Returned { flow: &flow, vouched: &vouched, caller: &caller, network: back.network };
        let landing = match flow.purpose {
            Purpose::Enter => self.enter_by_provider(&returned).await?,
            Purpose::Connect { account, session, credentials } => {
                self.connect(&Access::recalled(account, session), credentials, &returned).await?
            }
            Purpose::Convert { account, session } => {
                self.convert_by_provider(&Access::recalled(account, session), &returned).await?
            }
            Purpose::StepUp { account, session } => {
                self.step_up_by_provider(&Access::recalled(account, session), &returned).await?
            }
        };
        Ok(Arrived { redirect: flow.redirect, landing })
    }

    /// What was noted when this browser left for this provider. It is used up, whatever comes of it (OAU-9).
    async fn flow_of(&self, provider: &Provider, back: &Back<'_>) -> Result<Flow, Trouble> {
        let state = back.state.filter(|state| !state.is_empty()).ok_or(Fault::StateParameterMissing)?;
        let verified = self.keys.verify::<StateClaims>(&self.settings().issuer, state, self.now().0);
        let verified = verified.map_err(|error| match error {
            TokenError::Expired => Fault::StateExpired,
            TokenError::Invalid => Fault::InvalidState,
        })?;
        let id = Uuid::from_str(verified.id()).map_err(|_| Fault::InvalidState)?;
        let browser = back.browser.ok_or(Fault::InvalidState)?;
        let mut work = self.store.begin().await?;
        let digests = self.browser_digests(browser, id);
        let flow = work.take_oauth2_flow(id, &digests, self.now()).await?;
        work.commit().await?;
        let flow = flow.filter(|flow| flow.provider == *provider.name());
        Ok(flow.ok_or(Fault::InvalidState)?)
    }

    async fn vouched(&self, provider: &Provider, flow: &Flow, back: &Back<'_>) -> Result<Vouched, Trouble> {
        let code = back.code.filter(|_| !back.is_refused).ok_or(Fault::AuthenticationFailed)?;
        let callback = self.callback(provider.name());
        let binding = Binding { redirect_uri: &callback, nonce: &flow.nonce, verifier: &flow.verifier };
        let code = SecretString::new(code.to_owned());
        let arrival = Arrival { code: &code, issuer: back.issuer };
        let vouched = provider.finish(&binding, &arrival, self.now()).await;
        Ok(vouched.map_err(|fault| {
            tracing::warn!(provider = %provider.name(), %fault, "a provider vouches for nobody");
            let nobody = fault == providers::Fault::SubMissing;
            if nobody { Fault::SubClaimMissing } else { Fault::AuthenticationFailed }
        })?)
    }

    /// Who asks: on the device that they left on, at the address that they are back from.
    fn back_on(&self, flow: &Flow, caller: &Caller) -> Caller {
        let Device { browser, os, .. } = flow.device.clone();
        let locale = Locale::from_str(&flow.locale).unwrap_or(self.settings().default_locale);
        Caller { device: Device { browser, os, ..caller.device.clone() }, locale, request: caller.request }
    }
}
