//! What operators do to a running server, or to its database while none runs.
//!
//! A [`Command`] goes to the server that has the data, over a socket in its data directory, and is done by the server's own
//! [`App`]: so a change holds on the very next request, whatever the cache. Where no server answers, the program opens the
//! database itself and does the same.

mod admin;
pub(crate) mod call;
mod export;
mod keys;
mod report;
pub(crate) mod socket;
mod user;

use app::App;
use clap::Subcommand;
use serde::{Deserialize, Serialize};

pub(crate) use admin::AdminCommand;
pub(crate) use keys::KeysCommand;
pub(crate) use report::Report;
pub(crate) use user::UserCommand;

/// What an operator wants done. The same words on the command line and on the socket.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize, Subcommand)]
#[serde(rename_all = "kebab-case")]
pub enum Command {
    /// Make administrators
    #[command(subcommand)]
    Admin(AdminCommand),
    /// Find, lock, mend and delete accounts
    #[command(subcommand)]
    User(UserCommand),
    /// Replace keys, and see how far that is
    #[command(subcommand)]
    Keys(KeysCommand),
}

impl Command {
    /// Reads what the command needs and does not stand on the command line, where others could read it.
    pub(crate) fn complete(self) -> anyhow::Result<Self> {
        Ok(match self {
            Self::Admin(command) => Self::Admin(command.complete()?),
            Self::User(command) => Self::User(command),
            Self::Keys(command) => Self::Keys(command),
        })
    }
}

/// Does what the command says. What came of it is for a person to read.
pub(crate) async fn run(app: &App, command: Command) -> Report {
    let done = match command {
        Command::Admin(command) => command.run(app).await,
        Command::User(command) => command.run(app).await,
        Command::Keys(command) => command.run(app).await,
    };
    done.map_or_else(|error| Report::failed(&error), Report::Done)
}
