//! A server as its users see it: where it is, and how to come in.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, RwLock};
use std::time::{Duration, Instant};

use app::{App, Clock};
use model::Lifetime;

use super::client::Client;
use super::person::Newcomer;

/// Longer than any request may take.
const PATIENCE: Duration = Duration::from_secs(40);

/// Where a server is. Cheap to clone; clones follow when it starts again elsewhere. Of several instances each request goes
/// to the next one, whoever sends it.
#[derive(Clone)]
pub(crate) struct Site {
    origin: String,
    http: reqwest::Client,
    place: Arc<RwLock<Place>>,
}

struct Place {
    bases: Vec<String>,
    asked: AtomicUsize,
    inside: Option<Inside>,
}

/// What can be reached of a server in this process.
#[derive(Clone)]
pub(crate) struct Inside {
    pub(crate) app: App,
    pub(crate) clock: Clock,
}

impl Site {
    pub(crate) fn new(addresses: &[SocketAddr], origin: String, inside: Option<Inside>) -> Self {
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .timeout(PATIENCE);
        let place = Arc::new(RwLock::new(Place::new(addresses, inside)));
        Self { origin, http: http.build().unwrap(), place }
    }

    /// The server has started again, elsewhere.
    pub(crate) fn move_to(&self, addresses: &[SocketAddr], inside: Option<Inside>) {
        *self.place.write().unwrap() = Place::new(addresses, inside);
    }

    /// Somebody whom the server does not know. Tokens travel in headers; see [`Client::with_cookies`].
    pub(crate) fn anon(&self) -> Client {
        Client::new(self.clone())
    }

    /// Somebody with an account of their own, registered and signed in once this is awaited.
    pub(crate) fn user(&self) -> Newcomer {
        Newcomer::new(self.clone())
    }

    /// The origin of the application's own pages; it stays the same when the server starts again.
    pub(crate) fn origin(&self) -> &str {
        &self.origin
    }

    /// `http://` and where the instance listens whose turn it is.
    pub(crate) fn base(&self) -> String {
        let place = self.place.read().unwrap();
        let turn = place.asked.fetch_add(1, Ordering::Relaxed);
        place.bases[turn % place.bases.len()].clone()
    }

    /// Each instance by itself, where it is now.
    pub(crate) fn instances(&self) -> Vec<Self> {
        let place = self.place.read().unwrap();
        let alone = |base: &String| Place {
            bases: vec![base.clone()],
            asked: AtomicUsize::new(0),
            inside: place.inside.clone(),
        };
        let site = |base| Self { place: Arc::new(RwLock::new(alone(base))), ..self.clone() };
        place.bases.iter().map(site).collect()
    }

    pub(crate) fn http(&self) -> &reqwest::Client {
        &self.http
    }

    /// What can be reached of it, where it is in this process.
    pub(crate) fn inside(&self) -> Option<Inside> {
        self.place.read().unwrap().inside.clone()
    }

    /// Waits until database and cache answer each instance: after a cache was lost the server leaves it alone for a moment.
    pub(crate) async fn until_ready(&self) {
        let begun = Instant::now();
        for instance in self.instances() {
            while instance.anon().get("/health/ready").await.status != 200 {
                assert!(begun.elapsed() < PATIENCE, "the server does not get ready");
            }
        }
    }

    /// Time passes, in a server whose clock can be moved.
    pub(crate) fn wait(&self, seconds: i64) {
        if let Some(inside) = self.inside() {
            inside.clock.advance(Lifetime(seconds));
        }
    }
}

impl Place {
    fn new(addresses: &[SocketAddr], inside: Option<Inside>) -> Self {
        let bases = addresses.iter().map(|address| format!("http://{address}")).collect();
        Self { bases, asked: AtomicUsize::new(0), inside }
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
