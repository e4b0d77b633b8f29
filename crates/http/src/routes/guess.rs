//! Guesses at credentials: counted by the client's address before anything is looked up, given back where they were none.

use crate::extract::Client;
use crate::state::Http;
use app::error::{TokenFault, TokenKind};
use app::{Error, Result};
use model::Refusal;
use std::future::Future;

/// Runs `verb` as one try at credentials. What was no wrong guess does not count.
pub(crate) async fn guess<T>(
    http: &Http,
    client: &Client,
    verb: impl Future<Output = Result<T>>,
) -> Result<T> {
    let tried = http.app.count_try(&client.network()).await?;
    let outcome = verb.await;
    if !outcome.as_ref().is_err_and(is_wrong) {
        http.app.give_back(tried).await;
    }
    outcome
}

const fn is_wrong(error: &Error) -> bool {
    matches!(
        error,
        Error::Token(TokenKind::PasswordReset, TokenFault::Invalid)
            | Error::Refused(
                Refusal::InvalidCredentials
                    | Refusal::WrongCode { .. }
                    | Refusal::CodeExpired
                    | Refusal::WrongRecoveryCode { .. }
                    | Refusal::TooManyAttempts { .. }
            )
    )
}
