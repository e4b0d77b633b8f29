//! Where the server listens, whom it believes, and how long it waits.

use std::net::SocketAddr;

use super::declare::settings;
use super::key::{Group, given, unset};
use super::kinds::{HeaderName, Network};

pub(super) const GROUPS: &[Group] = &[Server::GROUP];

settings! {
    /// Where the server listens, whom it believes, and how long it waits.
    pub struct Server {
        /// Where to listen; port 0 takes a free one.
        bind: SocketAddr = "server.bind", given("127.0.0.1:8080");
        /// Proxies that are believed when they name the client's address.
        trusted_proxies: Vec<Network> = "server.trusted-proxies", given("");
        /// The header in which a trusted proxy names the client's address.
        client_ip_header: HeaderName = "server.client-ip-header", given("x-forwarded-for");
        /// Where metrics and health are served as well.
        metrics_bind: Option<SocketAddr> = "server.metrics-bind",
            unset("metrics are on the main port, for loopback clients alone");
        /// Seconds that a request may take before it is answered with 408.
        request_timeout: i64 = "server.request-timeout", given("30"), 1..=600;
        /// Seconds that requests in flight may still take when the server is told to stop.
        shutdown_grace: i64 = "server.shutdown-grace", given("10"), 0..=300;
    }
}
