//! What can be done: a verb is a function of [`App`], named after what a person wants, and has one transaction.
//!
//! A verb reads, asks the rules in `model`, writes, commits, and answers with types of `model`; it knows neither HTTP nor
//! SQL. What must follow a change (a mail, an audit record) is a row in the same transaction. Guesses are the
//! exception: they are counted in a transaction of their own, committed before anything is compared.

pub mod admins;
mod again;
mod alerts;
pub mod allowlist;
mod arrival;
mod asking;
mod audit;
pub mod clean_up;
pub mod clock;
pub mod deletion;
pub mod devices;
pub mod email_change;
pub mod emails;
pub mod error;
mod even;
pub mod first_admin;
mod gauges;
pub mod groups;
pub mod guests;
pub mod health;
pub mod limits;
pub mod login;
pub mod mail_queue;
pub mod me;
pub mod oauth2;
pub mod outbox;
pub mod passwords;
pub mod pictures;
pub mod places;
pub mod refresh;
pub mod register;
mod restored;
pub mod rotation;
pub mod session_token;
pub mod sessions;
pub mod settings;
pub mod status;
pub mod step_up;
pub mod tokens;
pub mod two_factor;
pub mod users;
pub mod ways_in;

pub use ::places::Places;
pub use admins::Authority;
pub use arrival::Arrival;
pub use clock::Clock;
pub use error::{Error, Result};
pub use settings::Settings;
pub use store::Named as NamedEntry;
pub use tokens::{Access, Admin, SignedIn};
pub use vault::SecretString;

use model::RequestId;
use model::audit::Event;
use model::session::Device;
use providers::{Breaches, Providers};
use std::sync::Arc;
use store::{Cache, Keys, Pictures, Store};
use text::Locale;
use tokio::sync::Notify;
use vault::{Hasher, Random};

/// Everything the verbs work with. Cheap to clone.
#[derive(Clone)]
pub struct App {
    inner: Arc<Parts>,
}

/// What an [`App`] is made of.
pub struct Parts {
    /// The database.
    pub store: Store,
    /// The cache behind the allowlist and the limits.
    pub cache: Cache,
    /// What stands in for the cache's limits while it is down.
    pub fallback: Cache,
    /// Signing, sealing and digests.
    pub keys: Keys,
    /// Argon2id on threads of its own.
    pub hasher: Hasher,
    /// Who knows leaked passwords.
    pub breaches: Breaches,
    /// Who vouches for people.
    pub providers: Providers,
    /// Where the pictures of people are kept.
    pub pictures: Pictures,
    /// Where they are made.
    pub studio: pictures::Studio,
    /// How mails leave.
    pub mailer: mail::Mailer,
    /// How mails look.
    pub stationery: mail::Stationery,
    /// Where addresses are.
    pub places: Places,
    /// What time it is.
    pub clock: Clock,
    /// Where chance comes from.
    pub random: Random,
    /// What the operator decided.
    pub settings: Settings,
    /// Wakes the mail worker when there is something to send.
    pub posted: Arc<Notify>,
    /// Access tokens whose signature was checked already.
    pub seen: tokens::Seen,
    /// Who is awaited as the first administrator.
    pub invitation: first_admin::Invitation,
}

/// Who asks, and in which language they are answered.
#[derive(Clone, Debug)]
pub struct Caller {
    /// The device and address that the request came from.
    pub device: Device,
    /// The language of every mail that the request causes.
    pub locale: Locale,
    /// The request itself, where it came over HTTP.
    pub request: Option<RequestId>,
}

impl Caller {
    /// The event as theirs: from their device, in their request.
    fn did(&self, event: Event) -> Event {
        event.seen_from(self.device.clone()).asked_in(self.request)
    }
}

impl App {
    /// Puts the parts together.
    #[must_use]
    pub fn new(parts: Parts) -> Self {
        Self { inner: Arc::new(parts) }
    }

    /// What the operator decided.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.inner.settings
    }

    /// What time it is.
    #[must_use]
    pub fn now(&self) -> model::Timestamp {
        self.inner.clock.now()
    }

    /// The public keys of all tokens (RFC 7517).
    #[must_use]
    pub fn jwks(&self) -> serde_json::Value {
        self.inner.keys.jwks()
    }

    /// A name for one request, to be found again in the log.
    #[must_use]
    pub fn request_id(&self) -> RequestId {
        RequestId(self.new_id())
    }

    fn new_id(&self) -> uuid::Uuid {
        self.inner.random.uuid_v7(self.now().0)
    }
}

impl std::ops::Deref for App {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.inner
    }
}
