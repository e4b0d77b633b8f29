//! `admin create`: the first administrator, and others who are made at the console.

use std::fmt;
use std::io::{Read as _, stdin};

use anyhow::{Context as _, ensure};
use app::admins::{Appointed, Appointment};
use app::{App, Authority, Error, SecretString};
use clap::Subcommand;
use model::{EmailAddress, Name};
use serde::{Deserialize, Serialize};

/// Longer than any password may be.
const LONGEST: u64 = 4_096;

/// What an operator wants of administrators.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize, Subcommand)]
#[serde(rename_all = "kebab-case")]
pub enum AdminCommand {
    /// Make somebody an administrator, with a new account where they have none
    Create {
        /// Their address; the account of a user who has verified it becomes an administrator's
        #[arg(long, value_name = "ADDRESS")]
        email: String,
        /// What they are called; needed for a new account
        #[arg(long)]
        name: Option<String>,
        /// Read the password of a new account from stdin; without it one is made up and printed once
        #[arg(long)]
        #[serde(skip)]
        password_stdin: bool,
        #[arg(skip)]
        password: Option<Typed>,
    },
}

/// A password as it was typed. It does not print.
#[derive(Clone, Eq, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Typed(String);

impl fmt::Debug for Typed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[password]")
    }
}

impl AdminCommand {
    /// Reads the password, where it comes from stdin.
    pub(super) fn complete(self) -> anyhow::Result<Self> {
        let Self::Create { email, name, password_stdin, .. } = self;
        let password = if password_stdin { Some(read_password()?) } else { None };
        Ok(Self::Create { email, name, password_stdin, password })
    }

    pub(super) async fn run(self, app: &App) -> Result<String, Error> {
        let Self::Create { email, name, password, .. } = self;
        let appointment = Appointment {
            email: EmailAddress::parse(&email).map_err(|error| wrong("email", &error))?,
            name: name.map(|name| Name::parse(&name)).transpose().map_err(|error| wrong("name", &error))?,
            password: password.map(|Typed(password)| SecretString::new(password)),
        };
        Ok(said(&app.appoint(&Authority::Operator, appointment).await?))
    }
}

fn said(appointed: &Appointed) -> String {
    match appointed {
        Appointed::Known(account) => format!("{} is an administrator", account.id),
        Appointed::New(account, None) => format!("{} is a new administrator", account.id),
        Appointed::New(account, Some(password)) => format!(
            "{} is a new administrator\npassword: {}\nIt is shown this once. Sign in with it and choose another one.",
            account.id,
            password.expose()
        ),
    }
}

fn wrong(field: &'static str, error: &impl fmt::Display) -> Error {
    Error::Input { field, message: error.to_string() }
}

fn read_password() -> anyhow::Result<Typed> {
    let mut text = String::new();
    stdin().take(LONGEST).read_to_string(&mut text).context("the password can't be read from stdin")?;
    let line = text.strip_suffix('\n').unwrap_or(&text);
    let line = line.strip_suffix('\r').unwrap_or(line);
    ensure!(!line.is_empty(), "there is no password on stdin");
    Ok(Typed(line.to_owned()))
}
