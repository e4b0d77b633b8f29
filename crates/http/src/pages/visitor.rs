//! Who looks at a page: the language they read, where they are, and the device they come from.

use super::assets::OWN_STYLES;
use super::onward::Onward;
use super::paper::{self, Policy};
use super::{has_mailbox, language};
use crate::cookies::{self, TokenCookie};
use crate::extract::Client;
use crate::problem::{Code, Problem};
use crate::state::Http;
use app::Caller;
use app::devices::KnownDevice;
use axum::extract::{FromRequestParts, OriginalUri};
use axum::http::request::Parts;
use axum::http::uri::PathAndQuery;
use axum::response::Response;
use minijinja::{Value, context};
use text::Locale;

/// Somebody who looks at a page.
pub(super) struct Visitor {
    /// The language that pages and mails are in.
    pub(super) locale: Locale,
    /// Where the request comes from.
    pub(super) client: Client,
    /// The browser, where it signed in before.
    pub(super) device: Option<KnownDevice>,
    /// The page, to come back to.
    pub(super) here: Onward,
    query: Vec<(String, String)>,
}

impl Visitor {
    /// Who asks, as verbs want to know it.
    pub(super) fn caller(&self) -> Caller {
        self.client.caller_in(self.locale)
    }

    /// The value of a parameter of the page's address.
    pub(super) fn asked(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Where the page's address says to go on.
    pub(super) fn onward(&self) -> Onward {
        Onward::of(self.asked("return_to"))
    }

    /// A message in their language; where there is none its key, which a test would have seen.
    pub(super) fn say(&self, http: &Http, key: &str, args: &[(&str, text::Value<'_>)]) -> String {
        http.settings.paper.say(self.locale, key, args).unwrap_or_else(|_| key.to_owned())
    }

    /// A page of ours with these facts.
    pub(super) fn page(&self, http: &Http, name: &str, facts: Value) -> Result<Response, Problem> {
        self.page_with(http, name, facts, Policy::OWN)
    }

    /// The same under another policy.
    pub(super) fn page_with(
        &self,
        http: &Http,
        name: &str,
        facts: Value,
        policy: Policy,
    ) -> Result<Response, Problem> {
        let facts = context! { ..facts, ..frame(http, self.here.as_str()) };
        match http.settings.paper.fill(self.locale, name, &facts) {
            Ok(html) => Ok(paper::response(html, policy)),
            Err(kind) => {
                tracing::error!(template = name, %kind, "a page could not be written");
                Err(Problem::new(Code::InternalServerError))
            }
        }
    }
}

impl FromRequestParts<Http> for Visitor {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, http: &Http) -> Result<Self, Problem> {
        let client = Client::from_request_parts(parts, http).await?;
        let OriginalUri(uri) = OriginalUri::from_request_parts(parts, http).await?;
        // What a form was sent to is not asked for again with what its address said.
        let here = if parts.method.is_safe() {
            uri.path_and_query().map(PathAndQuery::as_str)
        } else {
            Some(uri.path())
        };
        let query = axum::extract::Query::<Vec<(String, String)>>::try_from_uri(&uri);
        let axum::extract::Query(query) = query.map_err(|_| Problem::invalid("query", "cannot be read"))?;
        let shown = cookies::read(&parts.headers, TokenCookie::KnownDevice);
        Ok(Self {
            locale: language::of(&parts.headers, &uri, http).await,
            client,
            device: shown.and_then(|token| http.app.known_device(token)),
            here: Onward::of(here),
            query,
        })
    }
}

/// What stands around every page.
pub(super) fn frame(http: &Http, here: &str) -> Value {
    let settings = http.app.settings();
    context! {
        here,
        app => settings.app_name.as_str(),
        has_mailbox => has_mailbox(http),
        logo => if http.settings.look.logo().is_some() { "/assets/logo" } else { "/assets/door.svg" },
        languages => language::all(),
        own_styles => http.settings.paper.has(OWN_STYLES),
    }
}
