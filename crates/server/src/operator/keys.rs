//! `keys …`: replacing the keys that everything is signed, sealed, found and digested with.

use std::fmt::Write as _;

use app::rotation::{PurposeState, Rotation};
use app::{App, Authority, Error};
use clap::Subcommand;
use serde::{Deserialize, Serialize};

/// What an operator wants of the keys.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize, Subcommand)]
#[serde(rename_all = "kebab-case")]
pub enum KeysCommand {
    /// Put a new key in the place of each; nobody notices
    Rotate {
        /// Say what would be done, and do nothing
        #[arg(long)]
        dry_run: bool,
        /// Void every token as well, at once: for a signing key that somebody else may have. Everybody has to sign in again
        #[arg(long, conflicts_with = "dry_run")]
        emergency: bool,
    },
    /// Say how far the rotation is, or how the last one ended
    Status,
}

impl KeysCommand {
    pub(super) async fn run(self, app: &App) -> Result<String, Error> {
        match self {
            Self::Rotate { dry_run: true, .. } => planned(app).await,
            Self::Rotate { emergency, .. } => rotate(app, emergency).await,
            Self::Status => Ok(described(&app.rotation().await?)),
        }
    }
}

async fn planned(app: &App) -> Result<String, Error> {
    let plan = app.rotation_plan().await?;
    let now = if plan.is_ongoing { "a rotation goes on already; the next one" } else { "a rotation" };
    Ok(format!(
        "{now} would make 4 keys, seal {} values anew and index {} anew; nothing was done",
        plan.sealed, plan.found
    ))
}

/// The tokens first: they are what cannot wait.
async fn rotate(app: &App, emergency: bool) -> Result<String, Error> {
    let by = &Authority::Operator;
    let mut said = String::new();
    if emergency {
        app.void_all_tokens(by).await?;
        said.push_str("every token is void within two seconds\n");
        if app.rotation().await?.is_ongoing {
            said.push_str("a rotation goes on already");
            return Ok(said);
        }
    }
    app.rotate_keys(by).await?;
    said.push_str(
        "the rotation has begun, and goes on while a server runs: `doorward keys status` says how far it is",
    );
    Ok(said)
}

fn described(rotation: &Rotation) -> String {
    let mut said = if rotation.is_ongoing { "a rotation goes on" } else { "no rotation goes on" }.to_owned();
    for state in &rotation.purposes {
        let _ = write!(said, "\n{}", line(state, rotation.is_ongoing));
    }
    said
}

fn line(state: &PurposeState, is_ongoing: bool) -> String {
    let [_, _, former, _] = state.keys;
    let ended = match (&state.problem, state.succeeded_at) {
        (Some(problem), _) => format!("failed: {problem}"),
        (None, _) if !state.success && is_ongoing => format!("{} of {} values done", state.done, state.total),
        (None, Some(at)) => format!("last rotated {}", at.rfc3339()),
        (None, None) => format!("never rotated; made {}", state.since.rfc3339()),
    };
    format!("{:<12} {ended}; {former} former keys still honoured", state.purpose.as_str())
}
