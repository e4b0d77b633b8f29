//! Signing in at someone else's: where people are sent back to, and who vouches for them.

use std::collections::BTreeMap;

use providers::Preset;
use vault::SecretString;

use crate::config::declare::settings;
use crate::config::key::{Setting, Shape, Value, derived, given, unset};
use crate::config::kinds::{PrivateKey, ServiceUri, WebUri};
use crate::config::problem::Problem;
use crate::config::values::Values;

/// Signing in at someone else's.
#[derive(Clone, Debug)]
pub struct OAuth2 {
    /// Where people are sent back to.
    pub redirects: Redirects,
    /// Who vouches, by the name that the configuration gives them.
    pub providers: BTreeMap<String, Provider>,
}

impl OAuth2 {
    pub(super) fn read(values: &Values) -> Result<Self, Problem> {
        let provider = |name: String| Provider::read(values.scope(&name)).map(|provider| (name, provider));
        let providers = values.providers().into_iter().map(provider).collect::<Result<_, _>>()?;
        Ok(Self { redirects: Redirects::read(values.scope(""))?, providers })
    }
}

settings! {
    /// Where people are sent back to from a provider.
    pub struct Redirects {
        /// The page that failures are sent to, with `?code=`.
        error_redirect_uri: WebUri = "auth.oauth2.error-redirect-uri",
            derived("`app.base-uri` and `/auth/oauth2/error`");
        /// Pages that a sign-in may ask to be sent to, and everything below them.
        allowed_redirect_uris: Vec<WebUri> = "auth.oauth2.allowed-redirect-uris", derived("`app.base-uri`");
        /// Whether the second factor of the account is asked for after a sign-in at a provider, too.
        require_second_factor: bool = "auth.oauth2.require-second-factor", given("false");
    }
}

settings! {
    /// A provider that vouches for people. `NAME` is yours to choose, in lower case; google, github, microsoft, apple, gitlab and
    /// discord need an id and a secret alone. [How to set them up](providers.md).
    pub struct Provider {
        /// The provider's OpenID Connect issuer, to the letter. Its endpoints are discovered.
        issuer: Option<WebUri> = "auth.oauth2.providers.NAME.issuer", unset("that of the preset");
        /// The provider whose endpoints and manners are taken.
        preset: Option<Preset> = "auth.oauth2.providers.NAME.preset", unset("the one called NAME, if there is one");
        /// Who we are to the provider.
        client_id: String = "auth.oauth2.providers.NAME.client-id", unset("must be given");
        /// What we prove that with.
        client_secret: Option<SecretString> = "auth.oauth2.providers.NAME.client-secret", unset("a public client");
        /// What we make secrets of for Apple: the file that it gave.
        private_key: Option<PrivateKey> =
            "auth.oauth2.providers.NAME.private-key", unset("`client-secret` is used as it is");
        /// Apple's name for that key.
        key_id: Option<String> = "auth.oauth2.providers.NAME.key-id", unset("there is no `private-key`");
        /// The team that it is of.
        team_id: Option<String> = "auth.oauth2.providers.NAME.team-id", unset("there is no `private-key`");
        /// What we ask to know.
        scopes: Option<Vec<String>> =
            "auth.oauth2.providers.NAME.scopes", unset("those of the preset; with an `issuer` openid, email, profile");
        /// The name on the button.
        display_name: Option<String> = "auth.oauth2.providers.NAME.display-name", unset("the preset's, or NAME");
        /// Where people sign in, for a provider without discovery.
        authorization_uri: Option<ServiceUri> = "auth.oauth2.providers.NAME.authorization-uri", unset("discovered");
        /// Where a code becomes a token, for a provider without discovery.
        token_uri: Option<ServiceUri> = "auth.oauth2.providers.NAME.token-uri", unset("discovered");
        /// Where we read who signed in, for a provider without discovery. People are known by it: it must not change.
        user_info_uri: Option<ServiceUri> = "auth.oauth2.providers.NAME.user-info-uri", unset("discovered");
        /// What says there who a person is, for ever.
        subject_claim: Option<String> = "auth.oauth2.providers.NAME.subject-claim", unset("`sub`");
        /// Whether the provider is in a network of your own, whose addresses are not asked otherwise.
        private_network: Option<bool> = "auth.oauth2.providers.NAME.private-network", unset("false");
    }
}

impl Provider {
    /// The provider whose endpoints and manners are taken by the one that is called `name`.
    #[must_use]
    pub fn preset(&self, name: &str) -> Option<Preset> {
        self.preset.or_else(|| Preset::named(name))
    }
}

impl Setting for Preset {
    const SHAPE: Shape = Shape::Text;

    fn form() -> String {
        format!("one of {}", Self::ALL.map(Self::name).join(", "))
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        Self::named(value.text()?).ok_or_else(|| format!("is not {}", Self::form()))
    }
}
