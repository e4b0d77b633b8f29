//! How pages and mails look, and pages of yours that stand in for the built-in ones.

use std::path::PathBuf;

use super::declare::settings;
use super::key::{Group, given, unset};
use super::kinds::{Colour, Fonts, WebUri};

pub(super) const GROUPS: &[Group] = &[Ui::GROUP];

settings! {
    /// How pages and mails look, and pages of yours that stand in for the built-in ones. Links in mails lead to them.
    pub struct Ui {
        /// The colour of buttons, links and codes. What it is in the dark, and what stands on it, follows from it.
        primary_color: Colour = "ui.primary-color", given("#4f46e5");
        /// How round the corners of cards are, in pixels.
        radius: u32 = "ui.radius", given("16"), 0..=40;
        /// The font of pages, as CSS lists fonts. It has to be on people's devices: pages load nothing from elsewhere.
        font: Option<Fonts> = "ui.font", unset("the device's own font");
        /// A picture to stand beside the name on pages: an SVG, PNG, WebP or JPEG file.
        logo: Option<PathBuf> = "ui.logo", unset("an open door in your colour");
        /// Pages, messages, styles and scripts of yours; a file with the name of a built-in one takes its place, and `own.css` comes
        /// after the built-in styles. They are checked at the start.
        templates_directory: Option<PathBuf> = "ui.templates-directory", unset("the built-in pages");
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
