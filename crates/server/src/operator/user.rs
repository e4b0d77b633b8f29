//! `user …`: what operators do to accounts.

use std::fmt::Write as _;

use app::error::Noun;
use app::{App, Authority, Error};
use clap::Subcommand;
use model::{Account, AccountId, EmailAddress};
use serde::{Deserialize, Serialize};

use super::export;

/// What an operator wants of an account.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize, Subcommand)]
#[serde(rename_all = "kebab-case")]
pub enum UserCommand {
    /// Say what there is to know about an account
    Find(Whom),
    /// Let nobody in: sessions and tokens end at once
    Lock(Whom),
    /// Let its holder in again
    Unlock(Whom),
    /// Turn every second factor off, for somebody who has lost theirs; sessions end
    ResetFactors(Whom),
    /// End every session
    EndSessions(Whom),
    /// Print everything that is kept about somebody, as JSON
    Export(Whom),
    /// Delete the account and everything that is its own; there is no way back
    Delete(Whom),
}

/// An account, by its id or address.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize, clap::Args)]
#[serde(transparent)]
pub struct Whom {
    /// The account's id or mail address
    #[arg(value_name = "USER")]
    user: String,
}

impl UserCommand {
    pub(super) async fn run(self, app: &App) -> Result<String, Error> {
        let by = &Authority::Operator;
        let found = self.whom().find(app, by).await?;
        let id = found.id;
        Ok(match self {
            Self::Find(_) => described(&found),
            Self::Lock(_) => app.lock_user(by, id).await.map(|_| format!("{id} is locked"))?,
            Self::Unlock(_) => app.unlock_user(by, id).await.map(|_| format!("{id} is unlocked"))?,
            Self::ResetFactors(_) => {
                app.reset_second_factors(by, id).await.map(|_| format!("{id} has no second factor"))?
            }
            Self::EndSessions(_) => {
                app.end_sessions_of(by, id).await.map(|_| format!("{id} is signed in nowhere"))?
            }
            Self::Export(_) => export::everything(&app.export_user(by, id).await?),
            Self::Delete(_) => app.delete_user(by, id).await.map(|()| format!("{id} is deleted"))?,
        })
    }

    const fn whom(&self) -> &Whom {
        match self {
            Self::Find(whom)
            | Self::Lock(whom)
            | Self::Unlock(whom)
            | Self::ResetFactors(whom)
            | Self::EndSessions(whom)
            | Self::Export(whom)
            | Self::Delete(whom) => whom,
        }
    }
}

impl Whom {
    async fn find(&self, app: &App, by: &Authority) -> Result<Account, Error> {
        if let Ok(id) = self.user.parse::<AccountId>() {
            return app.find_user(by, id).await;
        }
        let email = EmailAddress::parse(&self.user).map_err(|_| Error::NotFound(Noun::User))?;
        app.find_user_by_email(by, &email).await
    }
}

/// An account in a few lines.
fn described(account: &Account) -> String {
    let words = |words: Vec<String>| if words.is_empty() { "none".to_owned() } else { words.join(", ") };
    let user = account.user();
    let email = user.map(|user| {
        let proved = if user.email_verified { "verified" } else { "not verified" };
        format!("{} ({proved})", user.email.as_str())
    });
    let password = user.is_some_and(|user| user.password.is_some()).then(|| "password".to_owned());
    let factors = account.two_factor().methods().into_iter().map(|method| method.as_str().to_owned());
    let rows = [
        ("id", account.id.to_string()),
        ("name", account.name.as_str().to_owned()),
        ("address", email.unwrap_or_else(|| "none".to_owned())),
        ("roles", words(account.roles.iter().map(|role| role.as_str().to_owned()).collect())),
        ("groups", words(account.groups.iter().map(ToString::to_string).collect())),
        (
            "ways in",
            words(password.into_iter().chain(account.providers.iter().map(ToString::to_string)).collect()),
        ),
        ("second factors", words(factors.collect())),
        ("created", account.created_at.rfc3339()),
        ("last active", account.last_active.rfc3339()),
        ("locked", account.locked_at.map_or_else(|| "no".to_owned(), |at| format!("since {}", at.rfc3339()))),
    ];
    rows.iter().fold(String::new(), |mut text, (name, value)| {
        let joint = if text.is_empty() { "" } else { "\n" };
        let _ = write!(text, "{joint}{name:<15} {value}");
        text
    })
}
