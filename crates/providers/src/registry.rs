//! The providers that the operator chose.

use crate::client::{AskError, Client};
use crate::description::Description;
use crate::provider::Provider;
use crate::reach::Reach;
use model::ProviderName;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;
use url::Url;

/// No picture is larger.
const MOST_PICTURE: usize = 5 * 1024 * 1024;

/// The providers that the operator chose. Cheap to clone.
#[derive(Clone)]
pub struct Providers(Arc<Inner>);

struct Inner {
    providers: BTreeMap<ProviderName, Provider>,
    /// For addresses that somebody else named.
    stranger: Client,
}

/// Under which conditions providers are asked.
#[derive(Clone, Copy, Debug)]
pub struct Conditions {
    /// Whether all of this happens on one machine, without https.
    pub is_development: bool,
    /// How long one answer is waited for.
    pub patience: Duration,
}

impl Default for Conditions {
    /// Those of production.
    fn default() -> Self {
        Self { is_development: false, patience: Duration::from_secs(5) }
    }
}

impl Providers {
    /// Those that are described. Nobody is asked yet.
    pub fn new(
        descriptions: impl IntoIterator<Item = Description>,
        conditions: Conditions,
    ) -> Result<Self, AskError> {
        let Conditions { is_development, patience } = conditions;
        let reach = |usual: Reach| if is_development { Reach::Here } else { usual };
        let stranger = Client::new(patience, reach(Reach::Public))?;
        let inside = Client::new(patience, reach(Reach::Inside))?;
        let provider = |description: Description| {
            let client = if description.is_inside { &inside } else { &stranger };
            (description.name.clone(), Provider::new(description, client.clone(), patience))
        };
        let providers = descriptions.into_iter().map(provider).collect();
        Ok(Self(Arc::new(Inner { providers, stranger })))
    }

    /// The provider of that name.
    #[must_use]
    pub fn get(&self, name: &ProviderName) -> Option<&Provider> {
        self.0.providers.get(name)
    }

    /// All of them, by name.
    pub fn iter(&self) -> impl Iterator<Item = &Provider> {
        self.0.providers.values()
    }

    /// The picture at an address that a provider named. Whether it is one is the reader's to see.
    pub async fn picture(&self, url: Url) -> Result<Vec<u8>, AskError> {
        self.0.stranger.bytes(url, MOST_PICTURE).await
    }
}
