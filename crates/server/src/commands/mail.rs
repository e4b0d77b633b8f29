//! `mail preview` and `mail test`: how mails look, and whether they leave.

use std::fs;
use std::io::{Write as _, stdout};

use anyhow::{Context as _, bail};
use app::Clock;
use mail::{Letter, Mailer, Outgoing, Rendered, Trial, TrialError};
use text::Locale;
use vault::Random;

use crate::cli::Preview;
use crate::commands::{note, say};
use crate::config::Config;
use crate::wire::letters;

/// Renders a kind with made-up data, on the operator's templates where there are some.
pub(super) fn preview(config: &Config, asked: &Preview) -> anyhow::Result<()> {
    let stationery = letters::stationery(config)?;
    let letter = Letter::sample(&asked.kind).context("there is no such kind of mail")?;
    let locale = asked.locale.unwrap_or(config.app.default_locale);
    let Rendered { subject, text, html } = stationery.render(&letter, locale)?;
    note(&format!("Subject: {subject}"));
    let part = if asked.text { text } else { html };
    match &asked.to_file {
        Some(path) => fs::write(path, part).with_context(|| format!("{} can't be written", path.display())),
        None => Ok(stdout().write_all(part.as_bytes())?),
    }
}

/// Sends a mail by the configured way, and says what the server said to it.
pub(super) async fn test(config: Config, to: String, locale: Option<Locale>) -> anyhow::Result<()> {
    if !config.email.enable {
        bail!("email.enable is false: no mail leaves this server");
    }
    let Mailer::Smtp(smtp) = letters::mailer(&config)? else {
        bail!("email.smtp-url is not set: mails stay in the development mailbox, and nothing was sent");
    };
    vault::install_crypto_provider();
    let locale = locale.unwrap_or(config.app.default_locale);
    let (rendered, now) =
        (letters::stationery(&config)?.render(&Letter::Test, locale)?, Clock::System.now().0);
    let letter = Outgoing { id: Random::System.uuid_v7(now), to, locale, rendered, created_at: now };
    match smtp.try_out(Some(&letter)).await {
        Ok(Trial { reply, .. }) => say(&format!("{smtp} took the mail: {}", reply.unwrap_or_default())),
        Err(error) => bail!("the mail was not sent by {smtp}: {error}\n{}", advice(&error)),
    }
}

/// What to do about a trial that failed.
pub(super) const fn advice(error: &TrialError) -> &'static str {
    match error {
        TrialError::Address => "give one address, such as ada@example.com",
        TrialError::Unreachable(_) => {
            "check host, port and tls in email.smtp-url, the firewall, and the server's certificate"
        }
        TrialError::ClearText => {
            "use smtps:// or tls=required in email.smtp-url, or a server that offers STARTTLS"
        }
        TrialError::Credentials(_) => {
            "check user and password in email.smtp-url; both are percent-encoded there"
        }
        TrialError::Refused(_) => "check whether the server lets us send as email.from, and to that address",
        TrialError::Silent => {
            "check whether another program listens there, and what the server's own log says"
        }
    }
}
