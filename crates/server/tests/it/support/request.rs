//! One request: the client's own headers, unless the test wants others.

use std::pin::Pin;

use reqwest::Method;
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use serde::Serialize;

use super::answer::Answer;
use super::client::Client;

/// A request that is sent once it is awaited.
pub(crate) struct Request {
    client: Client,
    method: Method,
    target: String,
    headers: HeaderMap,
    left_out: Vec<HeaderName>,
    bare: bool,
    body: Vec<u8>,
}

impl Request {
    pub(crate) fn new(client: Client, method: Method, target: &str) -> Self {
        let (headers, left_out, body) = (HeaderMap::new(), Vec::new(), Vec::new());
        Self { client, method, target: target.to_owned(), headers, left_out, bare: false, body }
    }

    /// A JSON body.
    pub(crate) fn json(self, body: impl Serialize) -> Self {
        self.body("application/json", serde_json::to_vec(&body).unwrap())
    }

    /// Any body.
    pub(crate) fn body(self, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        Self { body: body.into(), ..self }.header(CONTENT_TYPE.as_str(), content_type)
    }

    /// A header; it takes the place of the client's own of that name. Twice the same name sends both.
    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.append(HeaderName::try_from(name).unwrap(), HeaderValue::from_str(value).unwrap());
        self
    }

    /// Another access token (or refresh token).
    pub(crate) fn bearer(self, token: &str) -> Self {
        self.header("authorization", &format!("Bearer {token}"))
    }

    /// Another step-up token.
    pub(crate) fn step_up(self, token: &str) -> Self {
        self.header("x-step-up-token", token)
    }

    /// Another two-factor token.
    pub(crate) fn two_factor(self, token: &str) -> Self {
        self.header("x-two-factor-authentication-token", token)
    }

    /// Exactly these cookies.
    pub(crate) fn cookies(self, cookies: &[(&str, &str)]) -> Self {
        let pairs: Vec<_> = cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        self.header("cookie", &pairs.join("; "))
    }

    /// Without this header of the client's own.
    pub(crate) fn without(mut self, name: &str) -> Self {
        self.left_out.push(HeaderName::try_from(name).unwrap());
        self
    }

    /// Without any header of the client's own.
    pub(crate) fn bare(self) -> Self {
        Self { bare: true, ..self }
    }

    /// Sends it, and keeps the tokens of the answer.
    pub(crate) async fn send(self) -> Answer {
        self.try_send().await.unwrap()
    }

    /// Sends it where the connection may break.
    pub(crate) async fn try_send(self) -> reqwest::Result<Answer> {
        let site = self.client.site();
        if let Some(inside) = site.inside() {
            inside.tick();
        }
        let url = format!("{}{}", site.base(), self.target);
        let request =
            site.http().request(self.method.clone(), url).headers(self.all_headers()).body(self.body);
        let response = request.send().await?;
        let answer = Answer::read(&self.method, &self.target, response).await?;
        self.client.keep(&answer);
        Ok(answer)
    }

    fn all_headers(&self) -> HeaderMap {
        let path = self.target.split('?').next().unwrap_or_default();
        let mut headers =
            if self.bare { HeaderMap::new() } else { self.client.own_headers(&self.method, path) };
        for name in self.left_out.iter().chain(self.headers.keys()) {
            headers.remove(name);
        }
        for (name, value) in &self.headers {
            headers.append(name.clone(), value.clone());
        }
        headers
    }
}

impl IntoFuture for Request {
    type Output = Answer;
    type IntoFuture = Pin<Box<dyn Future<Output = Answer> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
