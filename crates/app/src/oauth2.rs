//! Going by way of a provider: to sign in, to register, to connect it, to become a user, to step up.
//!
//! Somebody leaves ([`App::leave`]) and comes back ([`App::come_back`]). What they meant, and who they were then, is kept in a row that
//! is good for one return of the browser that left. What can be in the way is a [`Fault`], which the error page says in words.

mod arrive;
mod connect;
mod connection;
mod convert;
mod enter;
mod leave;
mod picture;
mod step_up;
mod trouble;

pub use arrive::{Arrived, Back, Landing};
pub use connection::LIFE as CONNECTION_LIFE;
pub use leave::{Departure, Destination, LIFE as FLOW_LIFE, Left};
pub use model::oauth2::Fault;
pub use trouble::Trouble;

use crate::error::Noun;
use crate::{App, Error, Result};
use model::ProviderName;
use model::sign_in::SecondStep;
use providers::{Provider, Vouched};
use vault::Digest;

/// Whose tokens are that are nobody's.
const NOBODY: &str = "nobody";
const BROWSER_LABEL: &str = "oauth2-browser";

/// A provider as its button names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its name in addresses.
    pub name: String,
    /// Its name for people.
    pub label: String,
}

impl App {
    /// The providers that people may go by way of, in alphabetical order of their names.
    #[must_use]
    pub fn choices(&self) -> Vec<Choice> {
        let choice = |provider: &Provider| Choice {
            name: provider.name().to_string(),
            label: provider.label().to_owned(),
        };
        self.providers.iter().map(choice).collect()
    }

    /// What people call a provider; one that is configured no more goes by the name it had.
    #[must_use]
    pub fn label_of(&self, name: &ProviderName) -> String {
        self.providers.get(name).map_or_else(|| name.to_string(), |provider| provider.label().to_owned())
    }

    fn provider(&self, name: &str) -> Result<&Provider> {
        let name = name.parse().map_err(|_| Error::NotFound(Noun::Provider))?;
        self.providers.get(&name).ok_or(Error::NotFound(Noun::Provider))
    }

    /// Where a provider sends people back to.
    fn callback(&self, provider: &ProviderName) -> String {
        format!("{}/login/oauth2/code/{provider}", self.settings().issuer)
    }

    /// What a browser on its way is known by, under each key that it may have been written down with.
    fn browser_digests(&self, browser: &str, flow: uuid::Uuid) -> Vec<Digest> {
        self.keys.digests(BROWSER_LABEL, &[browser.as_bytes(), flow.as_bytes()])
    }

    /// Whether somebody who comes by way of a provider is asked for the second factor that they have here.
    fn second_step(&self) -> SecondStep {
        self.settings().oauth2.second_step
    }

    fn new_identity<'a>(
        &self,
        account: model::AccountId,
        provider: &'a ProviderName,
        vouched: &'a Vouched,
    ) -> store::NewIdentity<'a> {
        store::NewIdentity {
            id: self.new_id(),
            account,
            provider,
            issuer: vouched.issuer(),
            subject: vouched.subject(),
            created_at: self.now(),
        }
    }
}
