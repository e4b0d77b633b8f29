//! Defaults that follow from other keys or from the machine.

use std::net::SocketAddr;
use std::path::PathBuf;

use super::key::Value;
use super::kinds::BaseUri;
use super::layers::Machine;
use super::values::Values;

/// The page that a failed sign-in at a provider is sent to.
pub(super) const OAUTH2_ERROR_PAGE: &str = "/auth/oauth2/error";

/// Fills in what nobody gave, where the keys that it follows from are good.
pub(super) fn fill(values: &mut Values, machine: Machine) {
    if let Some(bind) = values.typed::<SocketAddr>("server.bind") {
        values.derive("app.base-uri", "server.bind", Value::Text(local_uri(bind.port())));
    }
    if let Some(base) = values.typed::<BaseUri>("app.base-uri") {
        const FROM: &str = "app.base-uri";
        let text = |uri: &str| Value::Text(uri.to_owned());
        let list = |uri: &str| Value::List(vec![uri.to_owned()]);
        values.derive("app.secure", FROM, Value::Switch(base.is_https()));
        values.derive("security.allowed-origins", FROM, list(base.origin().as_str()));
        values.derive("auth.oauth2.error-redirect-uri", FROM, text(base.page(OAUTH2_ERROR_PAGE).as_str()));
        values.derive("auth.oauth2.allowed-redirect-uris", FROM, list(base.as_str()));
    }
    if let Some(directory) = values.typed::<PathBuf>("data.directory") {
        let file = directory.join("doorward.db");
        values.derive("database.url", "data.directory", Value::Text(format!("sqlite:{}", file.display())));
    }
    let format = if machine.terminal { "pretty" } else { "json" };
    values.derive("log.format", "stderr", Value::Text(format.to_owned()));
}

/// Where the application is while it is tried out on one machine.
pub(super) fn local_uri(port: u16) -> String {
    format!("http://localhost:{port}")
}
