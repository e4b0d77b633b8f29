//! What every handler has at hand.

use crate::pages::{Look, Paper};
use app::App;
use axum::http::HeaderName;
use model::PictureName;
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// The verbs, and how they are spoken to over HTTP. Cheap to clone.
#[derive(Clone)]
pub struct Http {
    /// The verbs.
    pub app: App,
    /// What the operator decided about HTTP.
    pub settings: Arc<HttpSettings>,
    draining: Arc<AtomicBool>,
}

/// Writes the metrics down in Prometheus' text format.
pub type Metrics = Arc<dyn Fn() -> String + Send + Sync>;

/// What the operator decided about HTTP.
#[expect(clippy::struct_excessive_bools, reason = "switches that are each set on their own")]
pub struct HttpSettings {
    /// Whether cookies are `Secure` and HSTS is sent.
    pub secure: bool,
    /// Whether tokens travel in headers and bodies besides cookies.
    pub allow_header_authentication: bool,
    /// Whether the header wins where both are there.
    pub prefer_header_authentication: bool,
    /// Origins that may send requests with cookies: `scheme://host[:port]`.
    pub allowed_origins: Vec<String>,
    /// Which peers are believed about the client's address.
    pub trusted_proxies: Vec<Network>,
    /// The header in which they say it.
    pub client_ip_header: HeaderName,
    /// Whether the development mailbox is shown: only while the server listens on a loopback address.
    pub show_mailbox: bool,
    /// Whether `/metrics` is served to loopback clients on the main listener.
    pub metrics_on_main: bool,
    /// How the metrics are written down.
    pub metrics: Metrics,
    /// What pages are written on.
    pub paper: Paper,
    /// How they look.
    pub look: Look,
    /// The page that says what went wrong on the way through a provider; `code` is added to its query.
    pub oauth2_error_uri: String,
    /// The page that signs people in.
    pub login_uri: String,
    /// The longest that a request may take.
    pub request_timeout: Duration,
}

/// A network of client or proxy addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Network {
    /// Its first address.
    pub address: IpAddr,
    /// How many leading bits count.
    pub prefix: u8,
}

impl Network {
    /// Whether `address` is in it; an IPv4 address written as IPv6 counts as IPv4.
    #[must_use]
    pub fn contains(&self, address: IpAddr) -> bool {
        match (self.address.to_canonical(), address.to_canonical()) {
            (IpAddr::V4(net), IpAddr::V4(address)) => {
                same_bits(u32::from(net).into(), u32::from(address).into(), 32, self.prefix)
            }
            (IpAddr::V6(net), IpAddr::V6(address)) => same_bits(net.into(), address.into(), 128, self.prefix),
            _ => false,
        }
    }
}

const fn same_bits(a: u128, b: u128, width: u8, prefix: u8) -> bool {
    let prefix = if prefix > width { width } else { prefix };
    let ignored = width - prefix;
    if ignored >= 128 { true } else { a >> ignored == b >> ignored }
}

impl Http {
    /// Puts them together.
    #[must_use]
    pub fn new(app: App, settings: HttpSettings) -> Self {
        Self { app, settings: Arc::new(settings), draining: Arc::new(AtomicBool::new(false)) }
    }

    /// Where a picture is served. The last part is its size; the others are there too.
    pub(crate) fn picture(&self, name: PictureName) -> String {
        format!("{}/avatars/{name}/256", self.app.settings().issuer)
    }

    /// From now on the server is not ready: it finishes what it has and takes nothing new.
    pub fn drain(&self) {
        self.draining.store(true, Ordering::SeqCst);
    }

    /// Whether the server is finishing.
    #[must_use]
    pub fn is_draining(&self) -> bool {
        self.draining.load(Ordering::SeqCst)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn network(address: &str, prefix: u8) -> Network {
        Network { address: address.parse().unwrap(), prefix }
    }

    #[test]
    fn networks_hold_their_addresses_only() {
        let ten = network("10.0.0.0", 8);
        assert!(ten.contains("10.255.0.1".parse().unwrap()));
        assert!(ten.contains("::ffff:10.1.2.3".parse().unwrap()));
        assert!(!ten.contains("11.0.0.1".parse().unwrap()));
        assert!(network("2001:db8::", 32).contains("2001:db8:ffff::1".parse().unwrap()));
        assert!(!network("2001:db8::", 32).contains("2001:db9::1".parse().unwrap()));
        assert!(network("0.0.0.0", 0).contains("203.0.113.9".parse().unwrap()));
        assert!(!network("::1", 128).contains("127.0.0.1".parse().unwrap()));
    }
}
