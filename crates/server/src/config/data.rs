//! Where the server keeps files of its own.

use std::path::PathBuf;

use super::declare::settings;
use super::key::{Group, given};

pub(super) const GROUPS: &[Group] = &[Data::GROUP];

settings! {
    /// Where the server keeps files of its own.
    pub struct Data {
        /// The directory of the embedded database, the generated root key (mode 0600) and avatars.
        directory: PathBuf = "data.directory", given("./data");
    }
}
