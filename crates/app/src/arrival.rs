//! A request arrives: it is counted for its address, and where its access token is good, for its account; and the token is
//! held against the allowlist. The cache is asked once for all of it.

use crate::limits::{ClientNetwork, LimitKind, over};
use crate::tokens::Access;
use crate::{App, Error, Result};
use store::{CacheError, EpochKey, Hit, Welcome};

/// Who sent a request, as far as one question to the cache can tell.
#[derive(Clone, Debug)]
pub enum Arrival {
    /// Nobody whom the cache vouches for: whatever token there is, everything about it is still to be asked.
    Unknown,
    /// The holder of a token on the allowlist, counted for the account.
    Known(Access, Hit),
    /// The cache did not answer, so nobody can be told from anybody.
    Unanswered(CacheError),
}

impl App {
    /// Counts a request of a client address, and looks at its access token if it shows one.
    pub async fn arrive(&self, network: &ClientNetwork, token: Option<&str>) -> Result<Arrival> {
        // A token that does not verify is refused later, where somebody asks for it.
        let Some((access, epoch)) = token.and_then(|token| self.verified(token).ok()) else {
            return self.count_request(network).await.map(|()| Arrival::Unknown);
        };
        let limits = &self.settings().limits;
        let address = LimitKind::Ip.key(&network.0);
        let account = LimitKind::User.key(&access.account.to_string());
        let windows = [limits.ip.window(&address), limits.user.window(&account)];
        let entries = [EpochKey::account(access.account.0), EpochKey::session(access.session.0)];
        match self.cache.welcome(windows, entries, epoch, self.now().0).await {
            Ok(Welcome::TooOften { retry_after_secs }) => Err(over(LimitKind::Ip, retry_after_secs)),
            Ok(Welcome::Unknown) => Ok(Arrival::Unknown),
            Ok(Welcome::Allowed(hit)) => Ok(Arrival::Known(access, hit)),
            Err(error) => match self.hit_by_ourselves(limits.ip.window(&address), &error).await? {
                Hit::Within { .. } => Ok(Arrival::Unanswered(error)),
                Hit::Over { retry_after_secs } => Err(over(LimitKind::Ip, retry_after_secs)),
            },
        }
    }

    /// The holder of an access token, whose request counts for the account.
    pub async fn admit(&self, arrival: Arrival, token: &str) -> Result<Access> {
        match arrival {
            Arrival::Known(access, Hit::Within { .. }) => Ok(access),
            Arrival::Known(_, Hit::Over { retry_after_secs }) => Err(over(LimitKind::User, retry_after_secs)),
            Arrival::Unanswered(error) => Err(Error::Allowlist(error)),
            Arrival::Unknown => {
                let access = self.authenticate(token).await?;
                self.count_user_request(access.account).await?;
                Ok(access)
            }
        }
    }

    /// The holder of an access token, to whom nothing is refused because of how often they ask.
    pub async fn recognise_token(&self, arrival: Arrival, token: &str) -> Result<Access> {
        match arrival {
            Arrival::Known(access, _) => Ok(access),
            Arrival::Unanswered(error) => Err(Error::Allowlist(error)),
            Arrival::Unknown => self.authenticate(token).await,
        }
    }
}
