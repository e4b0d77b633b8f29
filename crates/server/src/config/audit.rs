//! The record of what happened.

use super::declare::settings;
use super::key::{Group, given};

pub(super) const GROUPS: &[Group] = &[Audit::GROUP];

settings! {
    /// The record of what happened.
    pub struct Audit {
        /// Days after which an event is forgotten.
        retention: i64 = "audit.retention", given("365"), 1..=36_500;
    }
}
