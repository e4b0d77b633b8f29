//! What is written to stderr.

use super::declare::{choice, settings};
use super::key::{Group, derived, given};

pub(super) const GROUPS: &[Group] = &[Log::GROUP];

settings! {
    /// What is written to stderr.
    pub struct Log {
        /// Lines for people, or a JSON object per line.
        format: LogFormat = "log.format", derived("`pretty` on a terminal, `json` elsewhere");
        /// The least important events that are still written.
        level: LogLevel = "log.level", given("info");
    }
}

choice! {
    /// How a log line looks.
    pub enum LogFormat {
        /// For people.
        Pretty = "pretty",
        /// For machines: one JSON object per line.
        Json = "json",
    }
}

choice! {
    /// How much is logged.
    pub enum LogLevel {
        /// What broke.
        Error = "error",
        /// What may break.
        Warn = "warn",
        /// What happened.
        Info = "info",
        /// What helps to find a bug.
        Debug = "debug",
        /// Everything.
        Trace = "trace",
    }
}
