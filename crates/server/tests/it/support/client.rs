//! Somebody who speaks to the server and keeps the tokens that they are given.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use reqwest::Method;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;

use super::answer::Answer;
use super::cookies::{Jar, SetCookie};
use super::request::Request;
use super::site::Site;

/// Tokens as they stand in bodies.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Tokens {
    pub(crate) access: Option<String>,
    pub(crate) refresh: Option<String>,
    pub(crate) step_up: Option<String>,
    pub(crate) two_factor: Option<String>,
}

/// How tokens travel.
enum Travel {
    Headers(Tokens),
    Cookies(Jar),
}

/// A client with tokens of its own. A clone shares them, as two tabs of one browser would.
#[derive(Clone)]
pub(crate) struct Client {
    site: Site,
    travel: Arc<Mutex<Travel>>,
}

impl Client {
    pub(crate) fn new(site: Site) -> Self {
        Self { site, travel: Arc::new(Mutex::new(Travel::Headers(Tokens::default()))) }
    }

    /// Another client, a browser: it keeps cookies, shows no header but `Origin`, and reads no token from a body.
    pub(crate) fn with_cookies(&self) -> Self {
        Self { site: self.site.clone(), travel: Arc::new(Mutex::new(Travel::Cookies(Jar::default()))) }
    }

    /// Another client with these tokens, in headers.
    pub(crate) fn with_tokens(&self, tokens: Tokens) -> Self {
        Self { site: self.site.clone(), travel: Arc::new(Mutex::new(Travel::Headers(tokens))) }
    }

    /// The tokens it keeps; those of a browser are in its cookies.
    pub(crate) fn tokens(&self) -> Tokens {
        match &*self.travel() {
            Travel::Headers(tokens) => tokens.clone(),
            Travel::Cookies(jar) => {
                let get = |name| jar.get(name).map(ToOwned::to_owned);
                Tokens {
                    access: get("access_token"),
                    refresh: get("refresh_token"),
                    step_up: get("step_up_token"),
                    two_factor: get("two_factor_authentication_token"),
                }
            }
        }
    }

    /// A cookie that it keeps.
    pub(crate) fn cookie(&self, name: &str) -> Option<String> {
        match &*self.travel() {
            Travel::Headers(_) => None,
            Travel::Cookies(jar) => jar.get(name).map(ToOwned::to_owned),
        }
    }

    /// A request that another site makes the browser send, with the cookies that go along then.
    pub(crate) fn sent_here(&self, path: &str) -> Request {
        let cookies = match &*self.travel() {
            Travel::Headers(_) => None,
            Travel::Cookies(jar) => jar.sent_along(),
        };
        let request = self.get(path).without("cookie");
        cookies.into_iter().fold(request, |request, cookies| request.header("cookie", &cookies))
    }

    /// The access token, which must be there.
    pub(crate) fn access(&self) -> String {
        self.tokens().access.expect("no access token")
    }

    /// The step-up token, which must be there.
    pub(crate) fn step_up_token(&self) -> String {
        self.tokens().step_up.expect("no step-up token")
    }

    pub(crate) fn get(&self, path: &str) -> Request {
        self.request(Method::GET, path)
    }

    pub(crate) fn post(&self, path: &str) -> Request {
        self.request(Method::POST, path)
    }

    pub(crate) fn put(&self, path: &str) -> Request {
        self.request(Method::PUT, path)
    }

    pub(crate) fn delete(&self, path: &str) -> Request {
        self.request(Method::DELETE, path)
    }

    /// A request of any method.
    pub(crate) fn request(&self, method: Method, path: &str) -> Request {
        Request::new(self.clone(), method, path)
    }

    pub(crate) fn site(&self) -> &Site {
        &self.site
    }

    /// What the client adds to a request by itself.
    pub(crate) fn own_headers(&self, method: &Method, path: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        let mut put = |name: &'static str, value: Option<String>| {
            headers.extend(
                value.map(|value| (HeaderName::from_static(name), HeaderValue::from_str(&value).unwrap())),
            );
        };
        match &*self.travel() {
            Travel::Headers(tokens) => {
                let bearer = if path == "/api/auth/refresh" { &tokens.refresh } else { &tokens.access };
                put("authorization", bearer.as_ref().map(|token| format!("Bearer {token}")));
                put("x-step-up-token", tokens.step_up.clone());
                put("x-two-factor-authentication-token", tokens.two_factor.clone());
            }
            Travel::Cookies(jar) => {
                put("cookie", jar.header());
                put("origin", (!method.is_safe()).then(|| self.site.origin().to_owned()));
            }
        }
        headers
    }

    /// Keeps the tokens of an answer; a two-factor token has done its work when an access or step-up token comes.
    pub(crate) fn keep(&self, answer: &Answer) {
        match &mut *self.travel() {
            Travel::Headers(tokens) => tokens.keep(answer.body.as_ref()),
            Travel::Cookies(jar) => answer.cookies.iter().for_each(|cookie: &SetCookie| jar.keep(cookie)),
        }
    }

    fn travel(&self) -> MutexGuard<'_, Travel> {
        self.travel.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Tokens {
    fn keep(&mut self, body: Option<&Value>) {
        let given = |name: &str| body?.get(name)?.as_str().map(ToOwned::to_owned);
        let (access, step_up, two_factor) =
            (given("accessToken"), given("stepUpToken"), given("twoFactorAuthenticationToken"));
        if access.is_some() || step_up.is_some() {
            self.two_factor = None;
        }
        self.access = access.or(self.access.take());
        self.refresh = given("refreshToken").or(self.refresh.take());
        self.step_up = step_up.or(self.step_up.take());
        self.two_factor = two_factor.or(self.two_factor.take());
    }
}
