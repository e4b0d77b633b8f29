//! Going by way of a provider: what somebody means who leaves for one, what is kept of it until they are back, and what can be in
//! the way. Who they are is what the provider vouches for, issuer and subject, and nothing else (OAU-3).

mod redirect;

pub use redirect::{Redirect, Redirects};

use crate::id::{AccountId, SessionId};
use crate::identity::ProviderName;
use crate::session::Device;
use crate::time::{Lifetime, Timestamp};
use serde::{Deserialize, Serialize, Serializer};
use vault::SecretString;

/// A clock of a provider may be so far from ours.
const LEEWAY: Lifetime = Lifetime(60);

/// What somebody means who leaves for a provider. Whoever was signed in is named here, because a browser that comes back from
/// another site does not bring the cookies that say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// To sign in, or to register.
    Enter,
    /// To have the provider vouch for an account from now on.
    Connect {
        /// Whose it is.
        account: AccountId,
        /// Where it was asked for.
        session: SessionId,
        /// The account's credentials number, which the step-up stood for.
        credentials: i64,
    },
    /// To be a user and no guest any more.
    Convert {
        /// The guest.
        account: AccountId,
        /// Its session.
        session: SessionId,
    },
    /// To step up.
    StepUp {
        /// Whose session it is.
        account: AccountId,
        /// The session.
        session: SessionId,
    },
}

/// Somebody on their way to a provider and back. It is good for one return, in the browser that left.
#[derive(Clone, Serialize, Deserialize)]
pub struct Flow {
    /// The provider.
    pub provider: ProviderName,
    /// What they mean.
    pub purpose: Purpose,
    /// What the ID token must say (OpenID Connect Core, section 3.1.2.1).
    #[serde(serialize_with = "exposed")]
    pub nonce: SecretString,
    /// What proves that the code is redeemed by whoever asked for it (RFC 7636).
    #[serde(serialize_with = "exposed")]
    pub verifier: SecretString,
    /// Where they go then.
    pub redirect: Redirect,
    /// The device that they left from.
    pub device: Device,
    /// The language of what is mailed to them.
    pub locale: String,
    /// The browser's name, where it signed in before.
    pub known_device: Option<String>,
    /// When they left.
    pub began_at: Timestamp,
}

impl Flow {
    /// Whether somebody who signed in at the provider at `auth_time` did so since they left. A provider that does not say when was
    /// asked for it and is believed (OpenID Connect Core, section 3.1.2.1: `prompt=login`).
    #[must_use]
    pub fn is_fresh(&self, auth_time: Option<Timestamp>) -> bool {
        auth_time.is_none_or(|at| at.plus(LEEWAY) >= self.began_at)
    }
}

/// Sealed before it is written down.
fn exposed<S: Serializer>(secret: &SecretString, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(secret.expose())
}

/// Declares what can be in the way, each with the word that the error page is given.
macro_rules! faults {
    ($($(#[doc = $meaning:literal])+ $fault:ident = $word:literal),+ $(,)?) => {
        /// What can be in the way of somebody who goes by way of a provider.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Fault { $($(#[doc = $meaning])+ $fault),+ }

        impl Fault {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$fault),+];

            /// The word for it in the address of the error page.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$fault => $word),+ }
            }
        }
    };
}

faults! {
    /// The provider did not vouch for them, or they may not come in.
    AuthenticationFailed = "authentication_failed",
    /// They came back without what they left with.
    StateParameterMissing = "state_parameter_missing",
    /// They were away for too long.
    StateExpired = "state_expired",
    /// They left from another browser, for another provider, or came back before.
    InvalidState = "invalid_state",
    /// They are signed in.
    UserAlreadyAuthenticated = "user_already_authenticated",
    /// The address has an account that the provider does not vouch for.
    EmailAlreadyRegistered = "email_already_registered",
    /// Nothing says which device they leave from.
    SessionTokenMissing = "session_token_missing",
    /// What says so is too old.
    SessionTokenExpired = "session_token_expired",
    /// What says so is not ours.
    InvalidSessionToken = "invalid_session_token",
    /// The provider does not say who they are.
    SubClaimMissing = "sub_claim_missing",
    /// The provider knows no address that they have proved.
    EmailClaimMissing = "email_claim_missing",
    /// The provider vouches for the account already.
    ProviderAlreadyConnected = "provider_already_connected",
    /// Who they are at the provider is another account here.
    ConnectedToAnotherPrincipal = "connected_to_another_principal",
    /// What said that a provider is to be connected is too old.
    ConnectionTokenExpired = "connection_token_expired",
    /// What said so is not ours, or another's.
    InvalidConnectionToken = "invalid_connection_token",
    /// What said so is for another provider.
    ConnectionTokenProviderMismatch = "connection_token_provider_mismatch",
    /// There is no step-up.
    StepUpMissing = "step_up_missing",
    /// The step-up does not stand any more.
    StepUpTokenExpired = "step_up_token_expired",
    /// The step-up is another's.
    InvalidStepUpToken = "invalid_step_up_token",
    /// Nobody is signed in who could do this.
    AccessTokenMissing = "access_token_missing",
    /// The access token is not ours.
    InvalidAccessToken = "invalid_access_token",
    /// The access token does not count any more.
    AccessTokenExpired = "access_token_expired",
    /// They signed in at the provider as somebody else.
    WrongAccountAuthenticated = "wrong_account_authenticated",
    /// Something went wrong on our side.
    ServerError = "server_error",
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flow() -> Flow {
        Flow {
            provider: "google".parse().unwrap(),
            purpose: Purpose::Enter,
            nonce: SecretString::new("n".to_owned()),
            verifier: SecretString::new("v".to_owned()),
            redirect: Redirects::new("https://app.example", []).choose(None).unwrap(),
            device: Device::default(),
            locale: "en".to_owned(),
            known_device: None,
            began_at: Timestamp(0).plus(Lifetime(1_000)),
        }
    }

    #[test]
    fn the_words_are_those_of_the_contract() {
        assert_eq!(Fault::ALL.len(), 24);
        let words: std::collections::BTreeSet<_> = Fault::ALL.iter().map(|fault| fault.as_str()).collect();
        assert_eq!(words.len(), 24);
    }

    /// STP-8: who signed in at the provider before they left has not stepped up.
    #[test]
    fn stp_8_a_sign_in_from_before_is_not_fresh() {
        let at = |seconds| Some(Timestamp(0).plus(Lifetime(seconds)));
        assert!(flow().is_fresh(at(1_000)) && flow().is_fresh(at(940)) && flow().is_fresh(None));
        assert!(!flow().is_fresh(at(939)));
    }

    #[test]
    fn what_is_kept_is_read_as_it_was() {
        let kept: Flow = serde_json::from_str(&serde_json::to_string(&flow()).unwrap()).unwrap();
        assert_eq!((kept.nonce.expose().as_str(), kept.verifier.expose().as_str()), ("n", "v"));
        assert_eq!((kept.purpose, kept.redirect), (Purpose::Enter, flow().redirect));
    }
}
