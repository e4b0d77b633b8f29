//! What came of an operator's command.

use app::Error;
use app::error::Noun;
use model::Refusal;
use serde::{Deserialize, Serialize};

/// What came of a command, for a person to read.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Report {
    /// It is done: what to print.
    Done(String),
    /// It is not: why, and what to do.
    Failed(String),
}

impl Report {
    pub(crate) fn failed(error: &Error) -> Self {
        let known = if matches!(error, Error::NotFound(Noun::User | Noun::Principal)) {
            "there is no such user"
        } else if matches!(error, Error::Refused(Refusal::LastAdmin)) {
            "this is the last administrator who can come in: make another one first"
        } else if matches!(error, Error::Refused(Refusal::RotationOngoing)) {
            "a rotation goes on already: `doorward keys status` says how far it is"
        } else if matches!(error, Error::SideEffect(_)) {
            "the change is stored, and the cache does not answer: the allowlist asks the database for a while"
        } else {
            return Self::Failed(error.to_string());
        };
        Self::Failed(known.to_owned())
    }
}
