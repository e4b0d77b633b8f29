//! What people see of the application, and where they find it.

use super::declare::settings;
use super::key::{Group, derived, given};
use super::kinds::{BaseUri, Mailbox};

pub(super) const GROUPS: &[Group] = &[App::GROUP];

settings! {
    /// What people see of the application, and where they find it.
    pub struct App {
        /// The name in mails, on pages and in authenticator apps.
        name: String = "app.name", given("Doorward");
        /// Where people reach the application; every link in a mail begins with it. A slash at its end is left out.
        base_uri: BaseUri = "app.base-uri", derived("`http://localhost:8080`, with the port of `server.bind`");
        /// Where people who need help may write to.
        support_email: Mailbox = "app.support-email", given("support@example.com");
        /// The language for people whose own language is not known or not there.
        default_locale: text::Locale = "app.default-locale", given("en");
        /// Whether cookies are sent through TLS alone (`Secure`).
        secure: bool = "app.secure", derived("true where `app.base-uri` is https");
    }
}
