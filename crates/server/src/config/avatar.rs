//! Pictures of people.

use super::declare::settings;
use super::key::{Group, given};

pub(super) const GROUPS: &[Group] = &[Avatar::GROUP];

settings! {
    /// Pictures of people. They are kept in `avatars` in `data.directory`, which instances of one server share.
    pub struct Avatar {
        /// The largest file that is taken as a picture, in bytes.
        max_bytes: u32 = "avatar.max-bytes", given("5242880"), 1_024..=16_777_216;
    }
}
