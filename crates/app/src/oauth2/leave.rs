//! Leaving for a provider: what is meant is found out, noted, and bound to the browser that leaves (OAU-1).

use super::{NOBODY, Trouble};
use crate::error::{TokenFault, TokenKind};
use crate::{Access, App, Caller, Error, Result};
use model::oauth2::{Fault, Flow, Purpose};
use model::token::{ConnectionClaims, StateClaims};
use model::{Lifetime, ProviderName};
use providers::{Binding, Prompt, Provider};
use uuid::Uuid;
use vault::{SecretString, TokenError, Verified};

/// Somebody may be away for so long.
pub const LIFE: Lifetime = Lifetime(600);
/// A browser's name: 256 random bits in base64url.
const BROWSER_LENGTH: usize = 43;

/// Where somebody goes when they are back.
#[derive(Clone, Copy, Debug)]
pub enum Destination<'r> {
    /// To the page that a client named, if it is on the operator's list; to the default where it named none.
    Listed(Option<&'r str>),
    /// To a path of ours, which a page of ours named.
    Own(&'r str),
}

/// What a request to leave shows, each token as it was sent.
#[derive(Clone, Copy, Debug)]
pub struct Departure<'r> {
    /// Where to go afterwards.
    pub destination: Destination<'r>,
    /// Whether this is to step up.
    pub is_step_up: bool,
    /// The session token.
    pub session: Option<&'r str>,
    /// The access token.
    pub access: Option<&'r str>,
    /// The step-up token.
    pub step_up: Option<&'r str>,
    /// The token that connects a provider.
    pub connection: Option<&'r str>,
    /// The cookie of an earlier sign-in.
    pub known_device: Option<&'r str>,
    /// The browser's name, where it left before.
    pub browser: Option<&'r str>,
}

/// Somebody who leaves.
#[derive(Debug)]
pub struct Left {
    /// Where they are sent to.
    pub url: String,
    /// What the browser keeps until they are back.
    pub browser: SecretString,
}

impl App {
    /// Sends somebody to a provider. What they mean follows from what they show: a step-up where they say so, a connection with its
    /// token, a conversion where they are a guest, and otherwise to come in.
    pub async fn leave(&self, provider: &str, departure: &Departure<'_>) -> Result<Left, Trouble> {
        let provider = self.provider(provider)?;
        let redirects = &self.settings().oauth2.redirects;
        let redirect = match departure.destination {
            Destination::Listed(page) => redirects.choose(page),
            Destination::Own(path) => redirects.own(path),
        };
        let redirect = redirect.ok_or_else(not_listed)?;
        let session = departure.session.ok_or(Error::Token(TokenKind::Session, TokenFault::Missing))?;
        let Caller { device, locale, .. } = self.read_session_token(session, None)?;
        let known = departure.known_device.and_then(|token| self.known_device(token));
        let flow = Flow {
            provider: provider.name().clone(),
            purpose: self.purpose(provider.name(), departure).await?,
            nonce: self.random.token(),
            verifier: self.random.token(),
            redirect,
            device,
            locale: locale.as_str().to_owned(),
            known_device: known.map(crate::devices::KnownDevice::into_name),
            began_at: self.now(),
        };
        let browser = departure.browser.filter(|name| is_browser(name));
        let browser = browser.map_or_else(|| self.random.token(), |name| SecretString::new(name.to_owned()));
        let url = self.send(provider, &flow, &browser).await?;
        Ok(Left { url, browser })
    }

    async fn send(
        &self,
        provider: &Provider,
        flow: &Flow,
        browser: &SecretString,
    ) -> Result<String, Trouble> {
        let id = Uuid::from_bytes(self.random.id());
        let (issuer, now) = (&self.settings().issuer, self.now());
        let state = self
            .keys
            .sign(issuer, NOBODY, &id.to_string(), now.0, LIFE.0, &StateClaims {})
            .map_err(Error::from)?;
        let callback = self.callback(provider.name());
        let binding = Binding { redirect_uri: &callback, nonce: &flow.nonce, verifier: &flow.verifier };
        let prompt = match flow.purpose {
            Purpose::StepUp { .. } => Prompt::Login,
            Purpose::Enter | Purpose::Connect { .. } | Purpose::Convert { .. } => Prompt::Any,
        };
        let url = provider.begin(&binding, &state, prompt, now).await;
        let url = url.map_err(|fault| {
            tracing::warn!(provider = %provider.name(), %fault, "nobody can be sent to a provider");
            Fault::AuthenticationFailed
        })?;
        let digest = self.keys.digest(super::BROWSER_LABEL, &[browser.expose().as_bytes(), id.as_bytes()]);
        let mut work = self.store.begin().await?;
        work.insert_oauth2_flow(id, &digest, flow, now.plus(LIFE)).await?;
        work.commit().await?;
        Ok(url.into())
    }

    async fn purpose(&self, provider: &ProviderName, shown: &Departure<'_>) -> Result<Purpose, Trouble> {
        if shown.is_step_up {
            let Access { account, session, .. } = self.shown_access(shown).await?;
            return Ok(Purpose::StepUp { account, session });
        }
        if let Some(token) = shown.connection
            && let Some(purpose) = self.connecting(provider, token, shown).await?
        {
            return Ok(purpose);
        }
        let access = match self.shown_access(shown).await {
            Ok(access) => access,
            // Whose token does not count is as good as not signed in.
            Err(Error::Token(..)) => return Ok(Purpose::Enter),
            Err(error) => return Err(error.into()),
        };
        let Access { account, session, .. } = access;
        if self.principal(account).await?.user().is_some() {
            return Err(Fault::UserAlreadyAuthenticated.into());
        }
        Ok(Purpose::Convert { account, session })
    }

    async fn shown_access(&self, shown: &Departure<'_>) -> Result<Access> {
        let token = shown.access.ok_or(Error::Token(TokenKind::Access, TokenFault::Missing))?;
        self.authenticate(token).await
    }

    /// What a connection token stands for, beside the tokens that go with it. One of a session that ended stands for nothing: its
    /// holder signed out since, and means to sign in.
    async fn connecting(
        &self,
        provider: &ProviderName,
        token: &str,
        shown: &Departure<'_>,
    ) -> Result<Option<Purpose>, Trouble> {
        let token = self.read_connection(token)?;
        let claims = token.claims();
        if claims.provider != *provider {
            return Err(Fault::ConnectionTokenProviderMismatch.into());
        }
        if shown.access.is_none() && self.store.session(claims.sid).await?.is_none() {
            return Ok(None);
        }
        let access = self.shown_access(shown).await?;
        if crate::tokens::subject(&token) != Some(access.account) || claims.sid != access.session {
            return Err(Fault::InvalidConnectionToken.into());
        }
        let proof = self.read_step_up(&access, shown.step_up.ok_or(Fault::StepUpMissing)?)?;
        let account = self.user(access.account).await?;
        account.may_connect(provider, &proof)?;
        let Access { account: id, session, .. } = access;
        Ok(Some(Purpose::Connect { account: id, session, credentials: account.credentials }))
    }

    fn read_connection(&self, token: &str) -> Result<Verified<ConnectionClaims>, Fault> {
        self.keys.verify(&self.settings().issuer, token, self.now().0).map_err(|error| match error {
            TokenError::Expired => Fault::ConnectionTokenExpired,
            TokenError::Invalid => Fault::InvalidConnectionToken,
        })
    }
}

/// Whether it may be a name that we gave. Somebody's own choice would be as good: it is bound to their browser alone.
fn is_browser(name: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    name.len() == BROWSER_LENGTH && name.bytes().all(plain)
}

fn not_listed() -> Error {
    Error::Input {
        field: "redirect_uri",
        message: "is not on the operator's list of pages to be sent to after a sign-in".to_owned(),
    }
}
