//! Passwords that were leaked somewhere, by range: only the first 20 bits of a SHA-1 leave the house, so that the service learns
//! of some 800 passwords that it may be one of them (k-anonymity), and padding hides how many it knows (PWD-6).

use crate::client::{AskError, Client};
use crate::reach::Reach;
use sha1::{Digest as _, Sha1};
use std::fmt::Write as _;
use std::time::Duration;
use url::Url;
use vault::SecretString;

/// A person waits for the answer.
const PATIENCE: Duration = Duration::from_secs(1);
/// Hexadecimal digits that leave the house.
const PREFIX: usize = 5;

/// A service that knows leaked passwords, or none.
#[derive(Clone, Debug)]
pub enum Breaches {
    /// Nobody is asked.
    Unasked,
    /// The service whose ranges lie below this address, as `api.pwnedpasswords.com/range` has them.
    At(Url, Client),
}

impl Breaches {
    /// The service at `url`.
    pub fn at(url: Url) -> Result<Self, AskError> {
        Ok(Self::At(url, Client::new(PATIENCE, Reach::Here)?))
    }

    /// Whether there is a service to ask.
    #[must_use]
    pub const fn are_asked(&self) -> bool {
        matches!(self, Self::At(..))
    }

    /// Whether the service knows the password. Without one it is not known.
    pub async fn know(&self, password: &SecretString) -> Result<bool, AskError> {
        let Self::At(url, client) = self else { return Ok(false) };
        let hash = hex_of(password);
        let (prefix, suffix) = hash.expose().split_at(PREFIX);
        let mut url = url.clone();
        url.path_segments_mut().map_err(|()| AskError::Address)?.pop_if_empty().push(prefix);
        let range = client.text(url, &[("add-padding", "true")]).await?;
        Ok(lists(&range, suffix))
    }
}

fn hex_of(password: &SecretString) -> SecretString {
    let mut hex = String::with_capacity(40);
    for byte in Sha1::digest(password.expose().as_bytes()) {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02X}");
    }
    SecretString::new(hex)
}

/// Whether a range (lines of `SUFFIX:COUNT`) lists the suffix; a count of 0 is padding.
fn lists(range: &str, suffix: &str) -> bool {
    range.lines().filter_map(|line| line.trim().split_once(':')).any(|(listed, count)| {
        listed.eq_ignore_ascii_case(suffix) && count.parse::<u64>().is_ok_and(|count| count > 0)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pwd_6_five_digits_are_asked_for_and_the_rest_is_looked_for() {
        let hash = hex_of(&SecretString::new("password".to_owned()));
        assert_eq!(hash.expose(), "5BAA61E4C9B93F3F0682250B6CF8331B7EE68FD8");
        let suffix = &hash.expose()[PREFIX..];
        assert!(lists(
            "0018A45C4D1DEF81644B54AB7F969B88D65:10\r\n1E4C9B93F3F0682250B6CF8331B7EE68FD8:3\r\n",
            suffix
        ));
        assert!(lists("1e4c9b93f3f0682250b6cf8331b7ee68fd8:1", suffix));
        for other in
            ["", "1E4C9B93F3F0682250B6CF8331B7EE68FD8", "1E4C9B93F3F0682250B6CF8331B7EE68FD8:0", "<html>:1"]
        {
            assert!(!lists(other, suffix), "{other}");
        }
    }
}
