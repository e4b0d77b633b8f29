//! The one secret that everything else is wrapped with.

use vault::RootKey;

use super::declare::settings;
use super::key::{Group, unset};

pub(super) const GROUPS: &[Group] = &[Secrets::GROUP];

settings! {
    /// The one secret that everything else is wrapped with.
    pub struct Secrets {
        /// Wraps every key in the database. Who loses it loses every second factor; `openssl rand -base64 32` makes one.
        root_key: Option<RootKey> = "secrets.root-key",
            unset("generated into data.directory on first start, for the embedded database alone");
    }
}
