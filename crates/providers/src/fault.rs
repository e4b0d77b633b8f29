//! Why nobody was vouched for. No word of the provider's is in it (OAU-15), so it can be logged as it is.

use crate::client::AskError;
use thiserror::Error;
use vault::ForeignError;

/// Why nobody was vouched for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Fault {
    /// The document that says where a provider's endpoints are could not be had.
    #[error("its discovery document: {0}")]
    Discovery(AskError),
    /// That document is another issuer's.
    #[error("its discovery document is another issuer's")]
    ForeignDocument,
    /// An endpoint is not one that people may be sent to.
    #[error("its endpoint for people is not one that they may be sent to")]
    Endpoint,
    /// The person was sent back by somebody else (RFC 9207).
    #[error("another issuer answered")]
    Mixed,
    /// The code could not be exchanged.
    #[error("the exchange of the code: {0}")]
    Exchange(AskError),
    /// The keys that tokens are signed with could not be had.
    #[error("its keys: {0}")]
    Keys(AskError),
    /// The ID token is refused.
    #[error("its ID token: {0}")]
    Token(#[from] TokenFault),
    /// What it knows about the person could not be had.
    #[error("its user information: {0}")]
    Profile(AskError),
    /// What it knows is about another person than the ID token.
    #[error("its user information is about somebody else")]
    OtherPerson,
    /// It does not say who the person is.
    #[error("it does not say who the person is")]
    SubMissing,
    /// All of it took too long.
    #[error("no answer in time")]
    Late,
    /// Our own key does not sign.
    #[error("our own secret could not be made")]
    Secret,
}

/// Why an ID token is refused (OpenID Connect Core, section 3.1.3.7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum TokenFault {
    /// There is none.
    #[error("there is none")]
    Missing,
    /// It is no token, or its signature is not one that is expected.
    #[error("{0}")]
    Signature(#[from] ForeignError),
    /// It is somebody else's.
    #[error("its issuer is another")]
    Issuer,
    /// It is for somebody else.
    #[error("it is for another client")]
    Audience,
    /// It answers another question than ours, or none.
    #[error("its nonce is another")]
    Nonce,
    /// Its time has passed, or it does not say when.
    #[error("it has expired")]
    Expired,
    /// It is of a time to come, or does not say of when it is.
    #[error("it is of a time to come")]
    Early,
}
