//! What the operator decided about HTTP: whom it believes, what its cookies are like, what it shows.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use axum::http::HeaderName;
use http::{HttpSettings, Network};

use super::letters;
use crate::config::Config;
use crate::telemetry;

/// What the operator decided, for the floor that speaks HTTP.
pub(super) fn settings(config: &Config) -> anyhow::Result<HttpSettings> {
    let (server, header) = (&config.server, &config.auth.header);
    let name = server.client_ip_header.as_str();
    let recorder = telemetry::metrics()?;
    Ok(HttpSettings {
        secure: config.app.secure,
        allow_header_authentication: header.allow,
        prefer_header_authentication: header.prefer,
        allowed_origins: origins(config),
        trusted_proxies: server.trusted_proxies.iter().map(network).collect(),
        client_ip_header: HeaderName::from_bytes(name.as_bytes()).context("server.client-ip-header")?,
        show_mailbox: letters::shows_mailbox(config),
        metrics_on_main: server.metrics_bind.is_none(),
        metrics: Arc::new(move || telemetry::render(&recorder)),
        request_timeout: Duration::from_secs(server.request_timeout.unsigned_abs()),
    })
}

/// The origins that were set; while nobody said where the application is, also the other name of this machine.
fn origins(config: &Config) -> Vec<String> {
    let mut origins: Vec<_> =
        config.security.allowed_origins.iter().map(|origin| origin.as_str().to_owned()).collect();
    if config.base_uri_is_default {
        origins.push(config.app.base_uri.origin().as_str().replace("//localhost", "//127.0.0.1"));
    }
    origins
}

fn network(network: &crate::config::Network) -> Network {
    Network { address: network.net().addr(), prefix: network.net().prefix_len() }
}
