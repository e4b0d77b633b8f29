//! What is kept: every statement once, for SQLite and PostgreSQL alike.
//!
//! [`Store`] reads and runs single statements; [`Work`] is one transaction. Rows become types of `model` here and nowhere
//! else: fields that name people or prove something are sealed on the way in and opened on the way out, bound to
//! their table, column and row.

pub mod cache;
pub mod db;
pub mod error;
pub mod keys;

mod accounts;
mod admins;
mod audit;
mod blind_index;
mod email_changes;
mod familiar;
mod groups;
mod identities;
mod lease;
mod limits;
mod mail_queue;
mod oauth2_flows;
mod outbox;
mod password_resets;
mod pictures;
mod quotas;
mod reindex;
mod reseal;
mod restored;
mod rotation;
mod sessions;
mod steady;
mod two_factor;
mod users;
mod verifications;

pub use audit::Named;
pub use cache::{Cache, CacheError, EpochKey, Hit, Welcome, Window};
pub use db::Db;
pub use email_changes::EmailChange;
pub use error::{Document, Error, Result};
pub use familiar::{Acquaintance, Familiar};
pub use identities::NewIdentity;
pub use keys::{KeyPlace, Keys};
pub use limits::{Admission, Cooldown, LoginBudget};
pub use mail_queue::QueuedMail;
pub use outbox::{Mail, Queue};
pub use pictures::{Pictures, Sizes};
pub use quotas::{Quota, Share};
pub use reseal::{Batch, Position, sealed_columns};
pub use rotation::Progress;
pub use two_factor::Charge;
pub use verifications::Verification;

use vault::Random;

/// The database with the keys to its sealed fields.
#[derive(Clone)]
pub struct Store {
    db: Db,
    sealer: Sealer,
}

/// One transaction. Dropping it takes back everything it did.
pub struct Work {
    tx: db::Tx,
    sealer: Sealer,
}

/// Seals fields and opens them again.
#[derive(Clone)]
struct Sealer {
    keys: Keys,
    random: Random,
}

impl Store {
    /// A store over a database whose schema is up to date.
    #[must_use]
    pub fn new(db: Db, keys: Keys, random: Random) -> Self {
        Self { db, sealer: Sealer { keys, random } }
    }

    /// Begins a transaction that may write, with keys that are not older than a change everybody has heard of.
    pub async fn begin(&self) -> Result<Work> {
        self.keys().fresh().await?;
        Ok(Work { tx: self.db.begin().await?, sealer: self.sealer.clone() })
    }

    /// The keys, as they are in the database.
    #[must_use]
    pub fn keys(&self) -> &Keys {
        &self.sealer.keys
    }

    /// How the connections to the database stand.
    #[must_use]
    pub fn connections(&self) -> db::Connections {
        self.db.connections()
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<()> {
        self.db.ping().await
    }
}

impl Work {
    /// Makes everything the transaction did last, all of it or none.
    pub async fn commit(self) -> Result<()> {
        self.tx.commit().await
    }
}
