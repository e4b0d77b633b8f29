//! Times that come again, as cron writes them.

use std::fmt;

use crate::config::key::{Setting, Shape, Value};

/// When something is done by itself, or never.
#[derive(Clone, Eq, PartialEq)]
pub struct Schedule(app::rotation::Schedule);

impl Schedule {
    /// The times themselves.
    #[must_use]
    pub const fn schedule(&self) -> &app::rotation::Schedule {
        &self.0
    }
}

impl fmt::Debug for Schedule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Schedule")
    }
}

impl Setting for Schedule {
    const SHAPE: Shape = Shape::Text;

    fn form() -> String {
        "five fields as in cron, or off".to_owned()
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        value.text()?.parse().map(Self).map_err(|error: app::rotation::ScheduleError| error.to_string())
    }
}
