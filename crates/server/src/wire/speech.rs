//! What the operator decided about HTTP: whom it believes, what its cookies are like, what it shows.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use axum::http::HeaderName;
use http::{Chosen, HttpSettings, Logo, Look, Network, Paper};
use text::own::Flaw;

use super::letters;
use crate::config::{Config, Fonts, Problem, Problems};
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
        paper: paper(config)?,
        look: look(config)?,
        oauth2_error_uri: config.auth.oauth2.redirects.error_redirect_uri.as_str().to_owned(),
        login_uri: letters::login_uri(config),
        request_timeout: Duration::from_secs(server.request_timeout.unsigned_abs()),
    })
}

/// What pages are written on. An operator's file that is wrong is a problem of the configuration.
pub(crate) fn paper(config: &Config) -> anyhow::Result<Paper> {
    let Some(directory) = &config.ui.templates_directory else { return Ok(Paper::default()) };
    Paper::open(directory).map_err(|flaws| {
        let problem = |Flaw { path, line, reason }| Problem::of_file(&path, line, reason);
        flaws.into_iter().map(problem).collect::<Problems>().into()
    })
}

fn look(config: &Config) -> anyhow::Result<Look> {
    let ui = &config.ui;
    Ok(Look::new(Chosen {
        primary: ui.primary_color.as_str(),
        radius: ui.radius,
        font: ui.font.as_ref().map(Fonts::as_str),
        logo: ui.logo.as_deref().map(logo).transpose()?,
    }))
}

/// A picture of the operator, by its ending.
fn logo(path: &Path) -> anyhow::Result<Logo> {
    let wrong = |reason: &str| {
        anyhow::Error::from(Problems::from_iter([Problem::of_file(path, None, reason.to_owned())]))
    };
    let kind = match path.extension().and_then(|ending| ending.to_str()) {
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("webp") => "image/webp",
        Some("jpg" | "jpeg") => "image/jpeg",
        _ => return Err(wrong("is not an SVG, PNG, WebP or JPEG file by its name")),
    };
    let bytes = std::fs::read(path).map_err(|error| wrong(&error.to_string()))?;
    Ok(Logo { kind, bytes })
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
