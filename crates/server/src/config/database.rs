//! Which database keeps the accounts.

use super::declare::settings;
use super::key::{Group, derived, given};
use super::kinds::DatabaseUrl;

pub(super) const GROUPS: &[Group] = &[Database::GROUP];

settings! {
    /// Which database keeps the accounts.
    pub struct Database {
        /// The embedded database, or a PostgreSQL server.
        url: DatabaseUrl = "database.url", derived("`sqlite:` and `doorward.db` in `data.directory`");
        /// Whether `serve` brings the database to this version first; otherwise `doorward migrate` has to.
        auto_migrate: bool = "database.auto-migrate", given("true");
        /// Connections that one instance makes at most to a PostgreSQL server.
        max_connections: u32 = "database.max-connections", given("10"), 1..=1_000;
    }
}
