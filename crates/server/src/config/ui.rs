//! Colours, and pages of yours that stand in for the built-in ones.

use super::declare::settings;
use super::key::{Group, given, unset};
use super::kinds::{Colour, WebUri};

pub(super) const GROUPS: &[Group] = &[Ui::GROUP];

settings! {
    /// Colours, and pages of yours that stand in for the built-in ones. Links in mails lead to them.
    pub struct Ui {
        /// The colour of buttons and codes.
        primary_color: Colour = "ui.primary-color", given("#4f46e5");
        /// The picture at the top of mails.
        icon_uri: Option<WebUri> = "ui.icon-uri", unset("the name stands there alone");
        /// Where people sign in.
        login_uri: Option<WebUri> = "ui.login-uri", unset("the built-in page");
        /// Where the link that verifies an address leads; `?token=` is added.
        email_verification_uri: Option<WebUri> = "ui.email-verification-uri", unset("the built-in page");
        /// Where the link that resets a password leads; `?token=` is added.
        password_reset_uri: Option<WebUri> = "ui.password-reset-uri", unset("the built-in page");
        /// Where people manage their second factors and sessions.
        security_settings_uri: Option<WebUri> = "ui.security-settings-uri", unset("the built-in page");
    }
}
