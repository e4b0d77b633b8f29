//! The command line: what the person wants done, and the keys that they set on the way.

mod mail;
mod migrate;

use std::ffi::OsString;
use std::io::{IsTerminal as _, stderr};
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::config::{Flag, Layers, Machine};
use crate::operator;
pub use mail::{MailCommand, Preview};
pub use migrate::Migrate;

/// What a process tells its caller when it ends.
pub mod exit {
    /// All went well.
    pub const OK: u8 = 0;
    /// Something failed.
    pub const FAILED: u8 = 1;
    /// The command line is wrong.
    pub const USAGE: u8 = 2;
    /// The configuration is wrong (`EX_CONFIG` of sysexits.h).
    pub const CONFIGURATION: u8 = 78;
}

const EXAMPLES: &str = "\
Examples:
  doorward                                        serve on http://127.0.0.1:8080, data in ./data
  doorward --bind 127.0.0.1:9000                  the same on another port
  doorward --config /etc/doorward.toml serve      with a configuration file
  doorward config check                           name everything that is wrong
  doorward admin create --email a@example.com --name Ada
                                                  make the first administrator
  doorward doctor                                 say what is wrong with this machine, and what to do
  doorward mail test --to a@example.com           send a mail, and say what the mail server said
  doorward backup --to /backup/doorward.db        copy the embedded database while it serves
  doorward restore --from /backup/doorward.db     put such a copy in its place, while no server runs
  doorward migrate --to-file /run/secrets/url     move the embedded database to PostgreSQL
  DOORWARD_EMAIL__SMTP_URL_FILE=/run/secrets/smtp doorward
                                                  with a secret from a file

Exit codes: 0 ok, 1 failed, 2 wrong usage, 78 wrong configuration.";

/// A self-hosted authentication server.
#[derive(Parser)]
#[command(name = "doorward", version, about, after_help = EXAMPLES, disable_help_subcommand = true)]
pub struct Cli {
    #[command(flatten)]
    settings: Settings,
    #[command(subcommand)]
    command: Option<Command>,
}

/// What the person wants done.
#[derive(Clone, Debug, Eq, PartialEq, Subcommand)]
pub enum Command {
    /// Serve until told to stop (also without any command)
    Serve,
    /// Look at the configuration
    #[command(subcommand)]
    Config(ConfigCommand),
    /// Bring the database to this version, or move the embedded one to PostgreSQL
    Migrate(Migrate),
    /// Print the OpenAPI 3.1 document
    Openapi,
    /// Look at mails, and try out whether they leave
    #[command(subcommand)]
    Mail(MailCommand),
    /// Look at everything that the server leans on, and say what to do; exit code 1 where something is wrong
    Doctor,
    /// Ask the running server whether it is ready; exit code 1 where it is not (for containers)
    Healthcheck,
    /// Copy the embedded database while it serves. The root key is not in the copy
    Backup {
        /// The file to make; one that is there already is left alone
        #[arg(long, value_name = "FILE")]
        to: PathBuf,
    },
    /// Put a backup in the place of the database, and void what may be used once; with PostgreSQL, do the second after its own
    /// tools did the first. No server may run
    Restore {
        /// A copy that `backup` made
        #[arg(long, value_name = "FILE")]
        from: Option<PathBuf>,
    },
    /// What operators do to a running server or its database
    #[command(flatten)]
    Operator(operator::Command),
}

/// What the person wants to know about the configuration.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Subcommand)]
pub enum ConfigCommand {
    /// Name everything that is wrong, or say that all is fine
    Check,
    /// Print what is in force and where it came from, secrets masked
    Show,
}

#[derive(Args)]
#[command(next_help_heading = "Configuration")]
struct Settings {
    /// Configuration file; without it doorward.toml in the working directory, if there is one
    #[arg(long, global = true, value_name = "FILE", env = "DOORWARD_CONFIG")]
    config: Option<PathBuf>,
    /// Set any key; can be repeated. Others can read a command line, so give secrets by file or environment
    #[arg(long, global = true, value_name = "KEY=VALUE", value_parser = assignment)]
    set: Vec<(String, String)>,
    /// Where to listen (server.bind)
    #[arg(long, global = true, value_name = "ADDRESS:PORT")]
    bind: Option<String>,
    /// Where data is kept (data.directory)
    #[arg(long, global = true, value_name = "DIRECTORY")]
    data_directory: Option<String>,
    /// How log lines look: pretty or json (log.format)
    #[arg(long, global = true, value_name = "FORMAT")]
    log_format: Option<String>,
    /// How much is logged: error, warn, info, debug or trace (log.level)
    #[arg(long, global = true, value_name = "LEVEL")]
    log_level: Option<String>,
}

impl Cli {
    /// What the person wants done; to serve, if they didn't say.
    #[must_use]
    pub fn task(&self) -> Command {
        self.command.clone().unwrap_or(Command::Serve)
    }

    /// The layers of this process's configuration.
    #[must_use]
    pub fn layers(self) -> Layers {
        let machine = Machine { terminal: stderr().is_terminal() };
        self.settings.layers(std::env::vars_os().collect(), machine)
    }
}

impl Settings {
    fn layers(self, environment: Vec<(OsString, OsString)>, machine: Machine) -> Layers {
        let short = [
            ("--bind", "server.bind", self.bind),
            ("--data-directory", "data.directory", self.data_directory),
            ("--log-format", "log.format", self.log_format),
            ("--log-level", "log.level", self.log_level),
        ];
        let set = self.set.into_iter().map(|(key, value)| Flag { flag: format!("--set {key}"), key, value });
        let short = short.into_iter().filter_map(|(flag, key, value)| {
            Some(Flag { flag: flag.to_owned(), key: key.to_owned(), value: value? })
        });
        Layers { file: self.config, environment, flags: set.chain(short).collect(), machine }
    }
}

fn assignment(text: &str) -> Result<(String, String), String> {
    let (key, value) = text.split_once('=').ok_or("expected KEY=VALUE")?;
    Ok((key.trim().to_owned(), value.to_owned()))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;
    use clap::error::ErrorKind;

    use super::*;

    fn parse(line: &str) -> Result<Cli, clap::Error> {
        Cli::try_parse_from(line.split(' '))
    }

    #[test]
    fn the_command_line_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn serving_needs_no_command() {
        let command = |line| parse(line).unwrap().task();
        assert_eq!(command("doorward"), Command::Serve);
        assert_eq!(command("doorward serve"), Command::Serve);
        assert_eq!(command("doorward migrate"), Command::Migrate(Migrate::default()));
        assert_eq!(command("doorward openapi"), Command::Openapi);
        assert_eq!(command("doorward config check"), Command::Config(ConfigCommand::Check));
        assert_eq!(command("doorward config show"), Command::Config(ConfigCommand::Show));
    }

    #[test]
    fn flags_stand_before_or_after_the_command() {
        for line in [
            "doorward --config a.toml --bind [::1]:9 --set app.name=a=b --log-level warn serve",
            "doorward serve --config a.toml --bind [::1]:9 --set app.name=a=b --log-level warn",
        ] {
            let layers = parse(line).unwrap().settings.layers(Vec::new(), Machine { terminal: false });
            assert_eq!(layers.file, Some("a.toml".into()));
            let flags: Vec<_> = layers.flags.iter().map(|f| (&*f.flag, &*f.key, &*f.value)).collect();
            let expected = [
                ("--set app.name", "app.name", "a=b"),
                ("--bind", "server.bind", "[::1]:9"),
                ("--log-level", "log.level", "warn"),
            ];
            assert_eq!(flags, expected);
        }
    }

    #[test]
    fn wrong_usage_exits_with_2() {
        for line in ["doorward dance", "doorward --set app.name", "doorward config", "doorward --bind"] {
            let error = parse(line).err().unwrap();
            assert_eq!(error.exit_code(), i32::from(exit::USAGE), "{line}");
        }
        let version = parse("doorward --version").err().unwrap();
        assert_eq!((version.kind(), version.exit_code()), (ErrorKind::DisplayVersion, i32::from(exit::OK)));
    }
}
