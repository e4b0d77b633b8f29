//! Connection tokens: somebody who has stepped up wants a provider to vouch for their account.

use crate::{Access, App, Result};
use model::token::ConnectionClaims;
use model::{Lifetime, StepUp};
use vault::SecretString;

/// A connection token lives so long.
pub const LIFE: Lifetime = Lifetime(900);

impl App {
    /// A token that connects a provider, for the account, session and provider that it names.
    pub async fn connection_token(
        &self,
        access: &Access,
        proof: &StepUp,
        provider: &str,
    ) -> Result<SecretString> {
        let account = self.user(access.account).await?;
        let provider = self.provider(provider)?.name().clone();
        proof.covers(&account)?;
        let claims = ConnectionClaims { sid: access.session, provider };
        Ok(self.sign(account.id, LIFE, &claims)?.1)
    }
}
