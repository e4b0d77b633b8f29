//! A person is sent to a provider with a question, and comes back with the answer.
//!
//! The question is bound three times: the state to the browser, which is the caller's to do; the nonce to the ID token; the
//! verifier to the code (PKCE). [`Binding`] has what goes along both ways.

use crate::client::{AskError, Client, Credentials};
use crate::description::{Description, Plain, Protocol};
use crate::exchange::{Asking, Tokens};
use crate::fault::{Fault, TokenFault};
use crate::id_token::Expected;
use crate::issuer::Issuer;
use crate::kept::Kept;
use crate::metadata::{Endpoints, Metadata};
use crate::preset::Preset;
use crate::profile;
use crate::vouched::{Claims, Vouched, Word};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use model::{ProviderName, Timestamp};
use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};
use std::time::Duration;
use tokio::time::timeout;
use url::Url;
use vault::{ForeignError, ForeignKeys, SecretString};

/// A provider that the operator chose.
pub struct Provider {
    description: Description,
    client: Client,
    patience: Duration,
    metadata: Kept<Metadata>,
    keys: Kept<ForeignKeys>,
}

/// What binds the answer to the question: the same when somebody leaves and when they come back.
#[derive(Clone, Copy, Debug)]
pub struct Binding<'a> {
    /// Where they come back to.
    pub redirect_uri: &'a str,
    /// What the ID token must repeat.
    pub nonce: &'a SecretString,
    /// What only we know of the code: 43 to 128 letters, digits, `-` and `_` (RFC 7636, section 4.1).
    pub verifier: &'a SecretString,
}

/// Whether somebody has to prove anew who they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prompt {
    /// The provider's session is enough.
    Any,
    /// They have to, as far as the provider listens.
    Login,
}

/// What somebody comes back with.
#[derive(Clone, Copy, Debug)]
pub struct Arrival<'a> {
    /// The code: `code`.
    pub code: &'a SecretString,
    /// Who sent them: `iss`, if it is there (RFC 9207).
    pub issuer: Option<&'a str>,
}

impl Provider {
    pub(crate) fn new(description: Description, client: Client, patience: Duration) -> Self {
        let (metadata, keys) = (Kept::nothing(), Kept::nothing());
        Self { description, client, patience, metadata, keys }
    }

    /// Its name in the configuration and in addresses.
    #[must_use]
    pub const fn name(&self) -> &ProviderName {
        &self.description.name
    }

    /// Its name on the button.
    #[must_use]
    pub fn label(&self) -> &str {
        &self.description.label
    }

    /// Whether it has people's browsers send its answer as a form. No cookie comes with that but those of `SameSite=None`.
    #[must_use]
    pub fn posts_back(&self) -> bool {
        self.description.preset.is_some_and(Preset::posts_back)
    }

    /// Where a person is sent to. `state` comes back with them, and is the caller's to bind to their browser.
    pub async fn begin(
        &self,
        binding: &Binding<'_>,
        state: &SecretString,
        prompt: Prompt,
        now: Timestamp,
    ) -> Result<Url, Fault> {
        let mut url = self.endpoints(now).await?.authorization;
        if !self.client.admits(&url) {
            return Err(Fault::Endpoint);
        }
        let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(binding.verifier.expose()));
        url.query_pairs_mut()
            .append_pair("response_type", "code")
            .append_pair("client_id", &self.description.client_id)
            .append_pair("redirect_uri", binding.redirect_uri)
            .append_pair("state", state.expose())
            .append_pair("code_challenge", &challenge)
            .append_pair("code_challenge_method", "S256")
            .extend_pairs(self.scope())
            .extend_pairs(self.own_parameters(binding, prompt));
        Ok(url)
    }

    /// Who came back, if the provider vouches for them. The code is spent with it, whatever comes of it.
    pub async fn finish(
        &self,
        binding: &Binding<'_>,
        arrival: &Arrival<'_>,
        now: Timestamp,
    ) -> Result<Vouched, Fault> {
        // A provider that answers each question at the last moment shall not be waited for four times.
        let whole = self.patience.saturating_mul(2);
        timeout(whole, self.vouch(binding, arrival, now)).await.unwrap_or(Err(Fault::Late))
    }

    /// Whether it can be asked now, as far as that is to be seen without a person: its document and its keys. `false` where
    /// there is nothing to look at.
    pub async fn look(&self, now: Timestamp) -> Result<bool, Fault> {
        let Protocol::OpenId(issuer) = &self.description.protocol else { return Ok(false) };
        let metadata = self.metadata(issuer, now).await?;
        if !self.client.admits(&metadata.endpoints.authorization) {
            return Err(Fault::Endpoint);
        }
        self.keys.get(now, self.fetch_keys(&metadata)).await.map(|_| true)
    }

    async fn vouch(
        &self,
        binding: &Binding<'_>,
        arrival: &Arrival<'_>,
        now: Timestamp,
    ) -> Result<Vouched, Fault> {
        match &self.description.protocol {
            Protocol::OpenId(issuer) => self.vouch_signed(issuer, binding, arrival, now).await,
            Protocol::OAuth2(plain) => self.vouch_plain(plain, binding, arrival, now).await,
        }
    }

    /// By a signed token, and what it leaves out by asking.
    async fn vouch_signed(
        &self,
        issuer: &Issuer,
        binding: &Binding<'_>,
        arrival: &Arrival<'_>,
        now: Timestamp,
    ) -> Result<Vouched, Fault> {
        let metadata = self.metadata(issuer, now).await?;
        if !metadata.sends(arrival.issuer) {
            return Err(Fault::Mixed);
        }
        let tokens = self.exchange(&metadata.endpoints, binding, arrival, now).await?;
        let id_token = tokens.id_token.as_ref().ok_or(TokenFault::Missing)?;
        let said = self.verified(&metadata, id_token, now).await?;
        let (client_id, nonce) = (&self.description.client_id, binding.nonce.expose());
        let vouching = Expected { issuer, client_id, nonce, now }.issuer(&said)?;
        let verified = self.description.preset.map_or(Word::STANDARD, Preset::verified);
        let claims = Claims::standard(&said, "sub", verified);
        let claims = self.completed(claims, &metadata.endpoints, tokens.access_token).await?;
        Vouched::new(vouching, claims)
    }

    /// By what is answered to an access token of the person's.
    async fn vouch_plain(
        &self,
        plain: &Plain,
        binding: &Binding<'_>,
        arrival: &Arrival<'_>,
        now: Timestamp,
    ) -> Result<Vouched, Fault> {
        let tokens = self.exchange(&plain.endpoints(), binding, arrival, now).await?;
        let token = tokens.access_token.ok_or(Fault::Exchange(AskError::Unreadable))?;
        let claims = plain.profile.ask(&self.client, &plain.user_info, &token).await?;
        Vouched::new(plain.issuer.clone(), claims)
    }

    async fn exchange(
        &self,
        endpoints: &Endpoints,
        binding: &Binding<'_>,
        arrival: &Arrival<'_>,
        now: Timestamp,
    ) -> Result<Tokens, Fault> {
        let secret = self.description.secret(now)?;
        let asking = Asking { client_id: &self.description.client_id, secret: secret.as_ref() };
        asking.exchange(&self.client, endpoints, binding, arrival).await
    }

    /// The claims of a token that a key of the provider signed. Keys may have changed since they were fetched.
    async fn verified(
        &self,
        metadata: &Metadata,
        token: &SecretString,
        now: Timestamp,
    ) -> Result<Map<String, Value>, Fault> {
        let verify = |keys: &ForeignKeys| keys.verify(token.expose(), &metadata.algorithms);
        let keys = self.keys.get(now, self.fetch_keys(metadata)).await?;
        let said = match verify(&keys) {
            Err(ForeignError::UnknownKey) => {
                let renewed = self.keys.renew(now, self.fetch_keys(metadata)).await;
                renewed.map_or(Err(ForeignError::UnknownKey), |keys| verify(&keys))
            }
            said => said,
        };
        said.map_err(|error| TokenFault::from(error).into())
    }

    /// Some put the address into the token, others tell it who asks. The answer counts if it is about the same person.
    async fn completed(
        &self,
        claims: Claims,
        endpoints: &Endpoints,
        token: Option<SecretString>,
    ) -> Result<Claims, Fault> {
        let (None, Some(url), Some(token)) = (&claims.email, &endpoints.user_info, token) else {
            return Ok(claims);
        };
        let said: Map<String, Value> =
            profile::read(&self.client, url.clone(), &token).await.map_err(Fault::Profile)?;
        let more = Claims::standard(&said, "sub", Word::STANDARD);
        if more.subject == claims.subject { Ok(claims.or(more)) } else { Err(Fault::OtherPerson) }
    }

    async fn endpoints(&self, now: Timestamp) -> Result<Endpoints, Fault> {
        match &self.description.protocol {
            Protocol::OpenId(issuer) => Ok(self.metadata(issuer, now).await?.endpoints.clone()),
            Protocol::OAuth2(plain) => Ok(plain.endpoints()),
        }
    }

    async fn metadata(&self, issuer: &Issuer, now: Timestamp) -> Result<std::sync::Arc<Metadata>, Fault> {
        self.metadata.get(now, Metadata::discover(&self.client, issuer)).await
    }

    async fn fetch_keys(&self, metadata: &Metadata) -> Result<ForeignKeys, Fault> {
        let answer = self.client.get(metadata.keys.clone(), Credentials::None).await.map_err(Fault::Keys)?;
        ForeignKeys::read(&answer).ok_or(Fault::Keys(AskError::Unreadable))
    }

    fn scope(&self) -> Option<(&'static str, String)> {
        let scopes = &self.description.scopes;
        (!scopes.is_empty()).then(|| ("scope", scopes.join(" ")))
    }

    /// What some are asked and others are not.
    fn own_parameters<'a>(
        &self,
        binding: &Binding<'a>,
        prompt: Prompt,
    ) -> impl Iterator<Item = (&'static str, &'a str)> {
        let anew = prompt == Prompt::Login;
        let signed = matches!(self.description.protocol, Protocol::OpenId(_));
        let word = self.description.preset.map_or(Some("login"), Preset::prompt);
        let parameters = [
            signed.then(|| ("nonce", binding.nonce.expose().as_str())),
            word.filter(|_| anew).map(|word| ("prompt", word)),
            (anew && signed).then_some(("max_age", "0")),
            self.posts_back().then_some(("response_mode", "form_post")),
        ];
        parameters.into_iter().flatten()
    }
}
