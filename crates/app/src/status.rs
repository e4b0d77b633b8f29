//! What one's tokens are worth.

use crate::{Access, App, Result};
use model::{Account, SessionId, TwoFactor};

/// The tokens that a client shows, each as it is there.
#[derive(Debug, Default)]
pub struct Shown<'a> {
    /// The access token, read already.
    pub access: Option<&'a Access>,
    /// The step-up token.
    pub step_up: Option<&'a str>,
    /// The two-factor token.
    pub two_factor: Option<&'a str>,
}

/// What they are worth.
#[derive(Debug, Default)]
pub struct Status {
    /// Who is signed in, in which session.
    pub signed_in: Option<(Account, SessionId)>,
    /// Whether the step-up stands.
    pub stepped_up: bool,
    /// The methods of a sign-in or step-up that waits for its second factor.
    pub second_factor_due: Option<TwoFactor>,
}

impl App {
    /// Looks at every token that is shown; one that does not count is as good as none.
    pub async fn status(&self, shown: Shown<'_>) -> Result<Status> {
        let signed_in = match shown.access {
            Some(access) => Some((self.principal(access.account).await?, access.session)),
            None => None,
        };
        let stepped_up = match (shown.access, shown.step_up, &signed_in) {
            (Some(access), Some(token), Some((account, _))) => {
                self.read_step_up(access, token).is_ok_and(|proof| proof.covers(account).is_ok())
            }
            _ => false,
        };
        let second_factor_due = match shown.two_factor {
            Some(token) => self.due(token).await,
            None => None,
        };
        Ok(Status { signed_in, stepped_up, second_factor_due })
    }

    async fn due(&self, token: &str) -> Option<TwoFactor> {
        let token = self.read_two_factor(token).ok()?;
        let account = self.pending_account(&token, token.claims().purpose).await.ok()?;
        Some(account.two_factor())
    }
}
