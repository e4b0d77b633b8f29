//! What each kind of token says. None holds a name or an address (TOK-10); what every token says besides (issuer, subject,
//! id, times) is written and checked by `vault`.

use crate::id::SessionId;
use crate::identity::ProviderName;
use crate::session::Factor;
use serde::{Deserialize, Serialize};
use vault::Claims;

/// An access token (RFC 9068).
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AccessClaims {
    /// The session it belongs to.
    pub sid: SessionId,
    /// The session's epoch when it was issued: on the allowlist while they are equal.
    pub epoch: i64,
    /// What its holder may do.
    pub roles: Vec<String>,
    /// The groups its holder is in.
    pub groups: Vec<String>,
    /// How its holder signed in (RFC 8176).
    pub amr: Vec<Factor>,
}

/// A refresh token; its id is the secret of which the session keeps a digest.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RefreshClaims {
    /// The session it belongs to.
    pub sid: SessionId,
    /// Which refresh of the session it came from.
    pub generation: i64,
}

/// A step-up token.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct StepUpClaims {
    /// The session it was made in.
    pub sid: SessionId,
    /// The account's credentials number when it was made.
    pub credentials: i64,
    /// How its holder proved to be there.
    pub amr: Vec<Factor>,
}

/// What a two-factor token completes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TwoFactorPurpose {
    /// A sign-in.
    Login,
    /// A step-up.
    StepUp,
}

/// A two-factor token: the first factor was given, the second is due. Its id names a challenge that is spent once.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TwoFactorClaims {
    /// What it completes.
    pub purpose: TwoFactorPurpose,
    /// The session that steps up.
    pub sid: Option<SessionId>,
    /// The account's credentials number when the first factor was given.
    pub credentials: i64,
    /// The first factor.
    #[serde(default = "password")]
    pub first: Factor,
}

/// What tokens from before there were others were given for.
const fn password() -> Factor {
    Factor::Pwd
}

/// A TOTP enrolment that waits for its first code.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TotpSetupClaims {
    /// Secret and recovery codes, sealed, base64url: the token does not show them (TOT-7).
    pub sealed: String,
    /// The account's credentials number when it was made.
    pub credentials: i64,
}

/// What a login by way of a provider will be told of the device that it began on. It proves nothing and is nobody's.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SessionClaims {
    /// Browser or app, cut as [`crate::Device`] cuts it.
    pub browser: Option<String>,
    /// Operating system.
    pub os: Option<String>,
    /// The language of what the login mails.
    pub locale: String,
}

/// A link that proves an address; its id is the secret of which a digest is kept.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct EmailVerificationClaims {
    /// Where using it changes the account's address: a keyed digest of the new one, base64url.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<String>,
}

/// A link that resets a password; its id is the secret of which a digest is kept.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PasswordResetClaims {}

/// The `state` of somebody who is at a provider. Its id names what is kept of them; it says nothing else.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct StateClaims {}

/// Somebody wants a provider to vouch for their account.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ConnectionClaims {
    /// The session that asks.
    pub sid: SessionId,
    /// The provider.
    pub provider: ProviderName,
}

/// The cookie of a browser that signed in before. Its id is the browser's name; it says nothing else, and proves nobody.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct KnownDeviceClaims {}

macro_rules! claims {
    ($($name:ident $typ:literal $audience:literal),+ $(,)?) => {$(
        impl Claims for $name {
            const TYP: &'static str = $typ;
            const AUDIENCE: &'static str = $audience;
        }
    )+};
}

claims! {
    AccessClaims "at+jwt" "access",
    RefreshClaims "refresh+jwt" "refresh",
    StepUpClaims "step-up+jwt" "step-up",
    TwoFactorClaims "two-factor+jwt" "two-factor",
    SessionClaims "session+jwt" "session",
    TotpSetupClaims "totp-setup+jwt" "totp-setup",
    EmailVerificationClaims "email-verification+jwt" "email-verification",
    PasswordResetClaims "password-reset+jwt" "password-reset",
    KnownDeviceClaims "known-device+jwt" "known-device",
    StateClaims "oauth2-state+jwt" "oauth2-state",
    ConnectionClaims "oauth2-connection+jwt" "oauth2-connection",
}
