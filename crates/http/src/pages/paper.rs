//! Templates are compiled in, and what is filled into them is escaped (ASVS 1.2.1).
//!
//! An operator's file of the same name wins; it is read for every page, so that a change needs no restart (messages are read
//! once). A server does not start with a template that cannot be read. One that goes wrong later is reported, and the page is
//! written on our own paper: a slip must not keep people out.

use super::assets;
use super::words::{self, Words};
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY};
use axum::http::{HeaderName, HeaderValue};
use axum::response::{Html, IntoResponse, Response};
use minijinja::syntax::SyntaxConfig;
use minijinja::{Environment, Error, ErrorKind, TemplateSource, UndefinedBehavior, Value, path_loader};
use std::path::{Path, PathBuf};
use text::own::{self, Flaw, Names};
use text::{Catalogue, Locale, MissingMessage};

macro_rules! templates {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../../templates/", $name)))),+]
    };
}

/// The templates of the house, by name.
const TEMPLATES: &[(&str, &str)] = templates![
    "layout.html",
    "bar.html",
    "gate.html",
    "parts.html",
    "start.html",
    "docs.html",
    "mailbox.html",
    "trouble.html",
    "verification.html",
    "password_reset.html",
    "oauth2_error.html",
    "login.html",
    "register.html",
    "registered.html",
    "first_admin.html",
    "guest.html",
    "two_factor.html",
    "confirm.html",
    "renew.html",
    "passage.html",
    "forgotten.html",
    "recovery_codes.html",
    "account_layout.html",
    "account.html",
    "account_picture.html",
    "account_convert.html",
    "account_email.html",
    "account_password.html",
    "account_security.html",
    "account_email_factor.html",
    "account_app_factor.html",
    "account_recovery_codes.html",
    "account_preferred.html",
    "account_provider.html",
    "account_sessions.html",
    "account_activity.html",
    "account_delete.html",
    "admin_layout.html",
    "admin_parts.html",
    "admin_users.html",
    "admin_user.html",
    "admin_user_act.html",
    "admin_groups.html",
    "admin_group.html",
    "admin_group_new.html",
    "admin_group_translation.html",
    "admin_group_delete.html",
    "admin_audit.html",
    "admin_keys.html",
    "admin_keys_rotate.html",
    "admin_mails.html",
    "admin_health.html",
];

/// What an operator may put in the place of ours.
const OURS: Names = Names { is_ours, words: "pages.ftl" };

/// What pages are written on.
pub struct Paper {
    catalogue: Catalogue,
    /// Our own paper, by the language of its words.
    ours: Vec<(Locale, Environment<'static>)>,
    directory: Option<PathBuf>,
}

/// What a page may load, do and be put into (Content Security Policy Level 3).
#[derive(Clone, Copy)]
pub(super) struct Policy(&'static str);

impl Policy {
    /// For our own pages: our styles and scripts, and what these ask us.
    pub(super) const OWN: Self = Self(
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; \
         base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
    /// For the development mailbox, which also frames mails.
    pub(super) const MAILBOX: Self = Self(
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; frame-src 'self'; \
         base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
    /// For the API's documentation, which also calls the API.
    pub(super) const DOCS: Self = Self(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
         base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    /// For a mail: no script, no origin, and only in a frame of ours. Its links open pages that are whole again.
    pub(super) const MAIL: Self = Self(
        "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; \
         img-src https: data:; frame-ancestors 'self'",
    );

    /// The headers that say so. A page shows what is true now: it is not kept. It says to us alone where a request comes from.
    pub(super) const fn headers(self) -> [(HeaderName, HeaderValue); 3] {
        [
            (CONTENT_SECURITY_POLICY, HeaderValue::from_static(self.0)),
            (CACHE_CONTROL, HeaderValue::from_static("no-store")),
            (REFERRER_POLICY, HeaderValue::from_static("same-origin")),
        ]
    }
}

impl Default for Paper {
    /// Our own.
    fn default() -> Self {
        Self::of(Catalogue::default(), None)
    }
}

impl Paper {
    /// With the templates, words, styles and scripts of this directory where it has them. Everything that is wrong with them is
    /// named.
    pub fn open(directory: &Path) -> Result<Self, Vec<Flaw>> {
        let (catalogue, mut flaws) = own::open(directory, OURS).map_err(|flaw| vec![flaw])?;
        let paper = Self::of(catalogue, Some(directory.to_owned()));
        flaws.extend(paper.check(directory));
        if flaws.is_empty() { Ok(paper) } else { Err(flaws) }
    }

    fn of(catalogue: Catalogue, directory: Option<PathBuf>) -> Self {
        let ours = Locale::ALL
            .into_iter()
            .map(|locale| (locale, sheet(Words::new(catalogue.clone(), locale), None)))
            .collect();
        Self { catalogue, ours, directory }
    }

    /// What is said under this key.
    pub(super) fn say(
        &self,
        locale: Locale,
        key: &str,
        args: &[(&str, text::Value<'_>)],
    ) -> Result<String, MissingMessage> {
        words::say(&self.catalogue, locale, key, args)
    }

    /// A template filled in. Of a failure only the kind is told: the whole of it quotes values.
    pub(super) fn fill(&self, locale: Locale, name: &str, facts: &Value) -> Result<String, ErrorKind> {
        if let Some(directory) = &self.directory {
            let words = Words::new(self.catalogue.clone(), locale);
            match fill(&sheet(words, Some(directory)), name, facts) {
                Ok(page) => return Ok(page),
                Err(error) => {
                    let (kind, line) = (error.kind(), error.line());
                    tracing::error!(template = error.name(), line, %kind, "a page of the operator is wrong; ours is used");
                }
            }
        }
        let ours = self.ours.iter().find(|(of, _)| *of == locale).ok_or(ErrorKind::TemplateNotFound)?;
        fill(&ours.1, name, facts).map_err(|error| error.kind())
    }

    /// The operator's file in the place of an asset of ours.
    pub(super) fn asset(&self, name: &str) -> Option<Vec<u8>> {
        self.directory.as_ref().and_then(|directory| std::fs::read(directory.join(name)).ok())
    }

    /// Whether the operator has a file of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.directory.as_ref().is_some_and(|directory| directory.join(name).is_file())
    }

    /// What keeps the operator's templates from being read.
    fn check(&self, directory: &Path) -> Vec<Flaw> {
        let sheet = sheet(Words::new(self.catalogue.clone(), Locale::En), Some(directory));
        let names = TEMPLATES.iter().map(|(name, _)| *name).filter(|name| directory.join(name).is_file());
        let flaw = |name: &str, error: &Error| Flaw {
            path: directory.join(name),
            line: error.line(),
            reason: error.kind().to_string(),
        };
        names.filter_map(|name| sheet.get_template(name).err().map(|error| flaw(name, &error))).collect()
    }
}

/// A page, as a response.
pub(super) fn response(html: String, policy: Policy) -> Response {
    (policy.headers(), Html(html)).into_response()
}

fn is_ours(name: &str) -> bool {
    TEMPLATES.iter().any(|(of, _)| *of == name) || assets::is_ours(name)
}

fn fill(sheet: &Environment<'_>, name: &str, facts: &Value) -> Result<String, Error> {
    sheet.get_template(name)?.render(facts)
}

/// The templates, ready to be filled in with these words.
fn sheet(words: Words, directory: Option<&Path>) -> Environment<'static> {
    let mut sheet = Environment::new();
    if let Ok(syntax) = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build() {
        sheet.set_syntax(syntax);
    }
    sheet.set_undefined_behavior(UndefinedBehavior::Strict);
    sheet.set_debug(false);
    sheet.add_global("lang", words.locale.as_str());
    sheet.add_global("dir", words.locale.direction().as_str());
    sheet.add_filter("in_query", super::onward::in_query);
    words.teach(&mut sheet);
    let theirs = directory.map(path_loader);
    sheet.set_loader(move |name| match &theirs {
        Some(load) => Ok(load(name)?.or_else(|| ours(name))),
        None => Ok(ours(name)),
    });
    sheet
}

fn ours(name: &str) -> Option<TemplateSource> {
    let name = own::ours(name);
    TEMPLATES.iter().find(|(of, _)| *of == name).map(|(_, source)| TemplateSource::new(*source))
}

#[cfg(test)]
mod tests {
    use super::*;
    use minijinja::context;

    fn start(app: &str, has_mailbox: bool) -> String {
        let facts = context! {
            here => "/", app, has_mailbox, logo => "/assets/door.svg", languages => Vec::<Value>::new(), own_styles => false,
            onward => "/", signed_in => false, registration => true,
        };
        Paper::default().fill(Locale::En, "start.html", &facts).unwrap()
    }

    /// WEB-5: our pages carry no inline script, style or handler, for the policy would stop it.
    #[test]
    fn templates_have_nothing_inline() {
        for (name, source) in TEMPLATES {
            let source = source.to_lowercase();
            for inline in ["<style", "style=", "<script>", "javascript:", " onclick", " onload"] {
                assert!(!source.contains(inline), "{name} has {inline}");
            }
            assert!(
                !source.contains("http://") && !source.contains("https://"),
                "{name} loads from elsewhere"
            );
        }
    }

    /// ASVS 1.2.1.
    #[test]
    fn what_is_filled_in_is_escaped() {
        let html = start("<b>\"O'Hara\"</b>", true);
        assert!(html.contains("&lt;b&gt;&quot;O&#x27;Hara&quot;&lt;"), "{html}");
        assert!(!html.contains("<b>"));
    }

    #[test]
    fn the_start_page_has_no_dead_door() {
        assert!(start("Acme", true).contains("href=\"/dev/mailbox\""));
        assert!(!start("Acme", false).contains("mailbox"));
        assert!(start("Acme", false).contains("href=\"/api/docs\""));
    }

    #[test]
    fn a_page_that_cannot_be_written_is_a_failure_of_ours() {
        let paper = Paper::default();
        assert!(paper.fill(Locale::En, "start.html", &context! { here => "/" }).is_err());
        assert!(paper.fill(Locale::En, "none.html", &context! {}).is_err());
    }

    /// WEB-5.
    #[test]
    fn a_page_says_its_policy() {
        let page = response(String::new(), Policy::DOCS);
        let policy = page.headers()[CONTENT_SECURITY_POLICY].to_str().unwrap();
        assert!(policy.starts_with("default-src 'none'; script-src 'self'; style-src 'self';"));
        assert!(!policy.contains("unsafe"));
        assert_eq!(page.headers()["content-type"], "text/html; charset=utf-8");
    }
}
