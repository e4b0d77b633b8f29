//! A server as its users see it: where it is, and how to come in.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use app::{App, Clock};
use model::Lifetime;

use super::client::Client;
use super::person::Newcomer;

/// Longer than any request may take.
const PATIENCE: Duration = Duration::from_secs(40);

/// Where a server is. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Site {
    parts: Arc<Parts>,
}

pub(crate) struct Parts {
    pub(crate) base: String,
    pub(crate) origin: String,
    pub(crate) http: reqwest::Client,
    pub(crate) inside: Option<Inside>,
}

/// What can be reached of a server in this process.
pub(crate) struct Inside {
    pub(crate) app: App,
    pub(crate) clock: Clock,
}

impl Site {
    pub(crate) fn new(addr: SocketAddr, origin: String, inside: Option<Inside>) -> Self {
        let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy().timeout(PATIENCE);
        let http = http.build().unwrap();
        Self { parts: Arc::new(Parts { base: format!("http://{addr}"), origin, http, inside }) }
    }

    /// Somebody whom the server does not know. Tokens travel in headers; see [`Client::with_cookies`].
    pub(crate) fn anon(&self) -> Client {
        Client::new(self.clone())
    }

    /// Somebody with an account of their own, registered and signed in once this is awaited.
    pub(crate) fn user(&self) -> Newcomer {
        Newcomer::new(self.clone())
    }

    /// The origin of the application's own pages.
    pub(crate) fn origin(&self) -> &str {
        &self.parts.origin
    }

    /// `http://` and where it listens.
    pub(crate) fn base(&self) -> &str {
        &self.parts.base
    }

    pub(crate) fn parts(&self) -> &Parts {
        &self.parts
    }

    /// Time passes, in a server whose clock can be moved.
    pub(crate) fn wait(&self, seconds: i64) {
        if let Some(inside) = &self.parts.inside {
            inside.clock.advance(Lifetime(seconds));
        }
    }
}

impl Inside {
    /// The least time that passes between two requests.
    pub(crate) fn tick(&self) {
        if let Clock::Set(now) = &self.clock {
            now.fetch_add(1, Ordering::SeqCst);
        }
    }
}
