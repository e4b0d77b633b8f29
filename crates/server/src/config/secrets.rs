//! The one secret that everything else is wrapped with, and when what it wraps is replaced.

use vault::RootKey;

use super::declare::settings;
use super::key::{Group, given, unset};
use super::kinds::Schedule;

pub(super) const GROUPS: &[Group] = &[Secrets::GROUP];

settings! {
    /// The one secret that everything else is wrapped with.
    pub struct Secrets {
        /// Wraps every key in the database. Who loses it loses every second factor; `openssl rand -base64 32` makes one.
        root_key: Option<RootKey> = "secrets.root-key",
            unset("generated into data.directory on first start, for the embedded database alone");
        /// When every key in the database is replaced by a new one: minute, hour, day, month and weekday as in cron, in UTC, or
        /// `off`. The built-in times are 90 days apart, give or take two.
        rotation_schedule: Schedule = "secrets.rotation.schedule", given("0 3 1 */3 *");
    }
}
