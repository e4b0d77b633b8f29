//! What the command line says about mails.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Subcommand};
use mail::Letter;
use text::Locale;

/// What the person wants to know about mails.
#[derive(Clone, Debug, Eq, PartialEq, Subcommand)]
pub enum MailCommand {
    /// Show how a kind of mail looks, with made-up data and your own templates
    Preview(Preview),
    /// Send a mail by the configured way, and say what the mail server said to it
    Test {
        /// Whom it goes to
        #[arg(long, value_name = "ADDRESS")]
        to: String,
        /// Its language; app.default-locale without it
        #[arg(long, value_parser = locale())]
        locale: Option<Locale>,
    },
}

/// Which mail the person wants to see.
#[derive(Args, Clone, Debug, Eq, PartialEq)]
pub struct Preview {
    /// The kind; a security alert also by its own name
    #[arg(long, value_parser = PossibleValuesParser::new(Letter::sample_names()))]
    pub kind: String,
    /// Its language; app.default-locale without it
    #[arg(long, value_parser = locale())]
    pub locale: Option<Locale>,
    /// The plain text instead of the HTML
    #[arg(long)]
    pub text: bool,
    /// Where to write it; without it to standard output
    #[arg(long, value_name = "FILE")]
    pub to_file: Option<PathBuf>,
}

fn locale() -> impl TypedValueParser<Value = Locale> {
    PossibleValuesParser::new(Locale::ALL.map(Locale::as_str)).try_map(|tag| tag.parse())
}
