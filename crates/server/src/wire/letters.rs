//! How mails look and leave, as the operator decided it.

use anyhow::Context as _;
use mail::{Brand, Flaw, Mailer, Stationery};
use text::Catalogue;

use crate::config::{Config, Problem, Problems, WebUri};

/// How mails leave: never by another way than the one that was asked for.
pub(crate) fn mailer(config: &Config) -> anyhow::Result<Mailer> {
    match &config.email.smtp_url {
        Some(url) => Mailer::smtp(url.expose(), config.email.from.as_str()).context("mail can't be sent"),
        None => Ok(Mailer::Mailbox),
    }
}

/// Whether mails are kept to be looked at: only where nobody but this machine can look.
pub(super) fn shows_mailbox(config: &Config) -> bool {
    let local = config.server.bind.ip().to_canonical().is_loopback();
    local && config.email.enable && config.email.smtp_url.is_none()
}

/// How mails look. An operator's template that is wrong is a problem of the configuration: said now, not when the first
/// mail leaves.
pub(crate) fn stationery(config: &Config) -> anyhow::Result<Stationery> {
    let Some(directory) = &config.email.templates_directory else {
        return Ok(Stationery::new(brand(config), Catalogue::default()));
    };
    Stationery::open(brand(config), directory).map_err(|flaws| {
        let problem = |Flaw { path, line, reason }| Problem::of_file(&path, line, reason);
        flaws.into_iter().map(problem).collect::<Problems>().into()
    })
}

/// The page that signs people in.
pub(super) fn login_uri(config: &Config) -> String {
    page(config, config.ui.login_uri.as_ref(), "/login")
}

/// The page that the operator chose, or one of ours.
fn page(config: &Config, chosen: Option<&WebUri>, built_in: &str) -> String {
    chosen
        .map_or_else(|| config.app.base_uri.page(built_in).as_str().to_owned(), |uri| uri.as_str().to_owned())
}

fn brand(config: &Config) -> Brand {
    let (app, ui) = (&config.app, &config.ui);
    let page = |chosen: &Option<WebUri>, built_in: &str| page(config, chosen.as_ref(), built_in);
    Brand {
        app_name: app.name.clone(),
        base_uri: app.base_uri.as_str().to_owned(),
        support_email: app.support_email.address().to_owned(),
        primary_color: ui.primary_color.as_str().to_owned(),
        icon_uri: ui.icon_uri.as_ref().map(|uri| uri.as_str().to_owned()),
        login_uri: login_uri(config),
        email_verification_uri: page(&ui.email_verification_uri, "/email-verification"),
        password_reset_uri: page(&ui.password_reset_uri, "/password-reset"),
        security_settings_uri: page(&ui.security_settings_uri, "/account/security"),
    }
}
