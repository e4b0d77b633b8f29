//! Whoever asks for a change of their own account: locked, with the session that asks, until the change is made or given up.

use crate::allowlist::Epoch;
use crate::error::{Noun, TokenFault, TokenKind};
use crate::{Access, Error, Result};
use model::Account;
use store::Work;

/// The account that asks, locked until the transaction ends. So is the session that asks: one that was ended a moment ago
/// changes nothing any more (STP-7).
pub(crate) async fn asking_principal(work: &mut Work, access: &Access) -> Result<Account> {
    let account = work.account_for_update(access.account).await?.ok_or(Error::NotFound(Noun::Principal))?;
    if work.lock_session(access.account, access.session).await? {
        Ok(account)
    } else {
        Err(Error::Token(TokenKind::Access, TokenFault::Expired))
    }
}

/// The same for what only a user has: a guest is none.
pub(crate) async fn asking_user(work: &mut Work, access: &Access) -> Result<Account> {
    match asking_principal(work, access).await {
        Ok(account) if account.user().is_some() => Ok(account),
        Ok(_) | Err(Error::NotFound(_)) => Err(Error::NotFound(Noun::User)),
        Err(error) => Err(error),
    }
}

/// The session that asks is confirmed under the account's new epoch: its own access tokens stay on the allowlist.
pub(crate) async fn carry_on(work: &mut Work, access: &Access, account: &Account) -> Result<Epoch> {
    let Some(session) = work.session(access.session).await? else { return Ok(Epoch::Ended(access.session)) };
    work.confirm_session(session.id, account.epoch).await?;
    Ok(Epoch::Session(session.id, [session.epoch, account.epoch]))
}
