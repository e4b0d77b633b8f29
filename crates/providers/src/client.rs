//! The client for services outside: it asks no machine out of its reach, follows no redirect, waits no longer than it is told,
//! and reads no more than it has to.

use crate::reach::{Lookup, OutOfReach, Reach};
use reqwest::redirect::Policy;
use reqwest::{RequestBuilder, header};
use std::error::Error as _;
use std::time::Duration;
use thiserror::Error;
use url::Url;
use url::form_urlencoded::{Serializer, byte_serialize};
use vault::SecretString;

/// No answer in text is longer.
const MOST_TEXT: usize = 1024 * 1024;
const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";

/// A careful client. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Client {
    inner: reqwest::Client,
    reach: Reach,
}

/// Why there is no answer. Neither address nor answer stands in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum AskError {
    /// The client could not be set up.
    #[error("the client could not be set up")]
    Setup,
    /// Out of reach: not https, or in a network that is not to be asked.
    #[error("the address is not one that may be asked")]
    Address,
    /// It took too long.
    #[error("no answer in time")]
    Late,
    /// It could not be reached, or broke off.
    #[error("it could not be reached")]
    Unreachable,
    /// It answered something else than success.
    #[error("it answered {0}")]
    Status(u16),
    /// Its answer was longer than any should be, or not of the kind that was asked for.
    #[error("the answer cannot be read")]
    Unreadable,
}

/// How we show who asks.
#[derive(Clone, Copy)]
pub(crate) enum Credentials<'a> {
    /// Not at all, or in what is sent.
    None,
    /// Name and secret of the client (RFC 6749, section 2.3.1).
    Basic(&'a str, &'a SecretString),
    /// Somebody's access token (RFC 6750).
    Bearer(&'a SecretString),
}

impl Client {
    /// A client that waits `patience` for a whole answer, from looking up the name to the last byte.
    pub fn new(patience: Duration, reach: Reach) -> Result<Self, AskError> {
        let client = reqwest::Client::builder()
            .redirect(Policy::none())
            .no_proxy()
            .timeout(patience)
            .dns_resolver(Lookup(reach))
            .user_agent("doorward")
            .build();
        client.map(|inner| Self { inner, reach }).map_err(|_| AskError::Setup)
    }

    /// Whether an address is one that may be asked, or that people may be sent to.
    #[must_use]
    pub fn admits(&self, url: &Url) -> bool {
        self.reach.admits(url)
    }

    /// The text at `url`, with these headers in the request.
    pub async fn text(&self, url: Url, headers: &[(&'static str, &'static str)]) -> Result<String, AskError> {
        let request =
            headers.iter().fold(self.inner.get(url), |request, (name, value)| request.header(*name, *value));
        let text = self.answer(request, MOST_TEXT).await?;
        String::from_utf8(text).map_err(|_| AskError::Unreadable)
    }

    /// What is at `url`, if it has no more bytes than `most`.
    pub async fn bytes(&self, url: Url, most: usize) -> Result<Vec<u8>, AskError> {
        self.answer(self.inner.get(url), most).await
    }

    /// The JSON at `url`.
    pub(crate) async fn get(&self, url: Url, credentials: Credentials<'_>) -> Result<Vec<u8>, AskError> {
        let request = signed(self.inner.get(url), credentials).header(header::ACCEPT, JSON);
        self.answer(request, MOST_TEXT).await
    }

    /// The JSON that a form is answered with.
    pub(crate) async fn post(
        &self,
        url: Url,
        credentials: Credentials<'_>,
        form: &[(&str, &str)],
    ) -> Result<Vec<u8>, AskError> {
        let form = Serializer::new(String::new()).extend_pairs(form).finish();
        let request = signed(self.inner.post(url), credentials)
            .header(header::ACCEPT, JSON)
            .header(header::CONTENT_TYPE, FORM)
            .body(form);
        self.answer(request, MOST_TEXT).await
    }

    async fn answer(&self, request: RequestBuilder, most: usize) -> Result<Vec<u8>, AskError> {
        let request = request.build().map_err(|_| AskError::Address)?;
        if !self.admits(request.url()) {
            return Err(AskError::Address);
        }
        let mut response = self.inner.execute(request).await.map_err(fault)?;
        if !response.status().is_success() {
            return Err(AskError::Status(response.status().as_u16()));
        }
        let mut read = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(fault)? {
            if read.len() + chunk.len() > most {
                return Err(AskError::Unreadable);
            }
            read.extend_from_slice(&chunk);
        }
        Ok(read)
    }
}

fn signed(request: RequestBuilder, credentials: Credentials<'_>) -> RequestBuilder {
    let encoded = |text: &str| byte_serialize(text.as_bytes()).collect::<String>();
    match credentials {
        Credentials::None => request,
        Credentials::Basic(name, secret) => request.basic_auth(encoded(name), Some(encoded(secret.expose()))),
        Credentials::Bearer(token) => request.bearer_auth(token.expose()),
    }
}

#[expect(clippy::needless_pass_by_value, reason = "it stands in map_err")]
fn fault(error: reqwest::Error) -> AskError {
    if error.is_timeout() {
        return AskError::Late;
    }
    let mut cause = error.source();
    while let Some(error) = cause {
        if error.is::<OutOfReach>() {
            return AskError::Address;
        }
        cause = error.source();
    }
    AskError::Unreachable
}
