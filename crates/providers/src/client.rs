//! The client for services outside: it follows no redirect, waits no longer than it is told, and reads no more than it has to.

use reqwest::redirect::Policy;
use std::time::Duration;
use thiserror::Error;
use url::{Host, Url};

/// No answer is longer.
const MOST_BYTES: usize = 1024 * 1024;

/// A careful client. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(reqwest::Client);

/// Why there is no answer. Neither address nor answer stands in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum AskError {
    /// The client could not be set up.
    #[error("the client could not be set up")]
    Setup,
    /// Neither https nor on this machine.
    #[error("the address is neither https nor on this machine")]
    Address,
    /// It took too long.
    #[error("no answer in time")]
    Late,
    /// It could not be reached, or broke off.
    #[error("it could not be reached")]
    Unreachable,
    /// It answered something else than success.
    #[error("it answered {0}")]
    Status(u16),
    /// Its answer was longer than any should be, or no text.
    #[error("the answer cannot be read")]
    Unreadable,
}

impl Client {
    /// A client that waits `patience` for a whole answer, from looking up the name to the last byte.
    pub fn new(patience: Duration) -> Result<Self, AskError> {
        let client = reqwest::Client::builder()
            .redirect(Policy::none())
            .no_proxy()
            .timeout(patience)
            .user_agent("doorward")
            .build();
        client.map(Self).map_err(|_| AskError::Setup)
    }

    /// The text at `url`, with these headers in the request.
    pub async fn text(&self, url: Url, headers: &[(&'static str, &'static str)]) -> Result<String, AskError> {
        if !is_private(&url) {
            return Err(AskError::Address);
        }
        let request =
            headers.iter().fold(self.0.get(url), |request, (name, value)| request.header(*name, *value));
        let mut response = request.send().await.map_err(fault)?;
        if !response.status().is_success() {
            return Err(AskError::Status(response.status().as_u16()));
        }
        let mut read = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(fault)? {
            if read.len() + chunk.len() > MOST_BYTES {
                return Err(AskError::Unreadable);
            }
            read.extend_from_slice(&chunk);
        }
        String::from_utf8(read).map_err(|_| AskError::Unreadable)
    }
}

/// Whether nobody on the way can read along: https, or no way at all.
#[must_use]
pub fn is_private(url: &Url) -> bool {
    let here = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    };
    url.scheme() == "https" || (url.scheme() == "http" && here)
}

#[expect(clippy::needless_pass_by_value, reason = "it stands in map_err")]
fn fault(error: reqwest::Error) -> AskError {
    if error.is_timeout() { AskError::Late } else { AskError::Unreachable }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_https_or_this_machine_is_asked() {
        for (url, private) in [
            ("https://range.example/", true),
            ("http://127.0.0.1:8080/range", true),
            ("http://[::1]/range", true),
            ("http://localhost/", true),
            ("http://range.example/", false),
            ("http://localhost.range.example/", false),
            ("ftp://127.0.0.1/", false),
        ] {
            assert_eq!(is_private(&Url::parse(url).unwrap()), private, "{url}");
        }
    }
}
