//! How mail leaves.

use std::path::PathBuf;

use super::declare::settings;
use super::key::{Group, given, unset};
use super::kinds::{Mailbox, SmtpUrl};

pub(super) const GROUPS: &[Group] = &[Email::GROUP];

settings! {
    /// How mail leaves.
    pub struct Email {
        /// Whether mail is sent at all; without it nobody can verify an address or use e-mail codes.
        enable: bool = "email.enable", given("true");
        /// The server that takes our mail, with its credentials.
        smtp_url: Option<SmtpUrl> = "email.smtp-url",
            unset("mails are kept in the development mailbox, /dev/mailbox, while server.bind is a loopback address");
        /// Who mails are from.
        from: Mailbox = "email.from", given("no-reply@localhost");
        /// Seconds between two mails to one address for one purpose.
        send_cooldown: i64 = "email.send-cooldown", given("60"), 0..=86_400;
        /// Templates and messages of yours; a file with the name of a built-in one takes its place. They are checked at the start.
        templates_directory: Option<PathBuf> = "email.templates-directory", unset("the built-in templates");
    }
}
