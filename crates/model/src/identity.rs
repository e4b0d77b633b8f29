//! Identities: who an account is at a provider that vouches for it.

use crate::time::Timestamp;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use thiserror::Error;

const MAX_CHARACTERS: usize = 32;
/// The way in that is no provider.
const PASSWORD: &str = "password";

/// The name of a provider in the configuration and in addresses: 1 to 32 of `a-z 0-9 -`; `password` is none.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ProviderName(String);

/// The text names no provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("must have 1 to 32 small letters, digits or dashes, and not be `password`")]
pub struct ProviderNameError;

/// A provider that vouches for an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// Which one.
    pub provider: ProviderName,
    /// Since when.
    pub created_at: Timestamp,
}

/// What a way in is called: a provider, or the password, which is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WayIn {
    /// The account's own password.
    Password,
    /// A provider.
    Provider(ProviderName),
}

impl FromStr for WayIn {
    type Err = ProviderNameError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text == PASSWORD { Ok(Self::Password) } else { text.parse().map(Self::Provider) }
    }
}

impl ProviderName {
    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for ProviderName {
    type Error = ProviderNameError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<ProviderName> for String {
    fn from(name: ProviderName) -> Self {
        name.0
    }
}

impl FromStr for ProviderName {
    type Err = ProviderNameError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let fits = (1..=MAX_CHARACTERS).contains(&text.len())
            && text != PASSWORD
            && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        if fits { Ok(Self(text.to_owned())) } else { Err(ProviderNameError) }
    }
}

impl fmt::Display for ProviderName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_no_provider() {
        assert!("google".parse::<ProviderName>().is_ok());
        for text in ["", "password", "Google", "a b", &"x".repeat(33)] {
            assert_eq!(text.parse::<ProviderName>(), Err(ProviderNameError), "{text}");
        }
    }
}
