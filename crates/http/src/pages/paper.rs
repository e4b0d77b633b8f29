//! Templates are compiled in, and what is filled into them is escaped (ASVS 1.2.1).

use super::words;
use crate::problem::{Code, Problem};
use axum::http::HeaderName;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY};
use axum::response::{Html, IntoResponse, Response};
use minijinja::syntax::SyntaxConfig;
use minijinja::{Environment, Error, UndefinedBehavior, Value};
use std::sync::LazyLock;

/// The templates, by name.
const TEMPLATES: [(&str, &str); 6] = [
    ("layout.html", include_str!("../../templates/layout.html")),
    ("start.html", include_str!("../../templates/start.html")),
    ("docs.html", include_str!("../../templates/docs.html")),
    ("mailbox.html", include_str!("../../templates/mailbox.html")),
    ("verification.html", include_str!("../../templates/verification.html")),
    ("password_reset.html", include_str!("../../templates/password_reset.html")),
];

static PAPER: LazyLock<Result<Environment<'static>, Error>> = LazyLock::new(paper);

/// What a page may load, do and be put into (Content Security Policy Level 3).
#[derive(Clone, Copy)]
pub(super) struct Policy(&'static str);

impl Policy {
    /// For our own pages: our styles, scripts and frames.
    pub(super) const OWN: Self = Self(
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

    /// The headers that say so. A page shows what is true now: it is not kept.
    pub(super) const fn headers(self) -> [(HeaderName, &'static str); 2] {
        [(CONTENT_SECURITY_POLICY, self.0), (CACHE_CONTROL, "no-store")]
    }
}

/// A template filled in, as a response.
pub(super) fn page(name: &str, facts: Value, policy: Policy) -> Result<Response, Problem> {
    let html = fill(name, facts).map_err(|kind| {
        tracing::error!(template = name, %kind, "a page could not be written");
        Problem::new(Code::InternalServerError)
    })?;
    Ok((policy.headers(), Html(html)).into_response())
}

/// Of a failure only the kind is told: the whole of it quotes values.
fn fill(name: &str, facts: Value) -> Result<String, minijinja::ErrorKind> {
    let paper = PAPER.as_ref().map_err(Error::kind)?;
    paper.get_template(name).and_then(|template| template.render(facts)).map_err(|error| error.kind())
}

fn paper() -> Result<Environment<'static>, Error> {
    let mut paper = Environment::new();
    paper.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
    paper.set_undefined_behavior(UndefinedBehavior::Strict);
    paper.set_debug(false);
    paper.add_function("t", words::t);
    for (name, source) in TEMPLATES {
        paper.add_template(name, source)?;
    }
    Ok(paper)
}

#[cfg(test)]
mod tests {
    use super::*;
    use minijinja::context;

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
        let html =
            fill("start.html", context! { here => "/", app => "<b>\"O'Hara\"</b>", has_mailbox => true })
                .unwrap();
        assert!(html.contains("&lt;b&gt;&quot;O&#x27;Hara&quot;&lt;"), "{html}");
        assert!(!html.contains("<b>"));
    }

    #[test]
    fn the_start_page_has_no_dead_door() {
        let start = |has_mailbox: bool| {
            fill("start.html", context! { here => "/", app => "Acme", has_mailbox }).unwrap()
        };
        assert!(start(true).contains("href=\"/dev/mailbox\""));
        assert!(!start(false).contains("mailbox"));
        assert!(start(false).contains("href=\"/api/docs\""));
    }

    #[test]
    fn a_page_that_cannot_be_written_is_a_failure_of_ours() {
        let problem = page("start.html", context! { here => "/" }, Policy::OWN).unwrap_err();
        assert_eq!(problem.code(), Code::InternalServerError);
        assert!(page("none.html", context! {}, Policy::OWN).is_err());
    }

    /// WEB-5.
    #[test]
    fn a_page_says_its_policy() {
        let facts = context! { here => "/api/docs", app => "Acme", has_mailbox => false };
        let response = page("docs.html", facts, Policy::DOCS).unwrap();
        let policy = response.headers()[CONTENT_SECURITY_POLICY].to_str().unwrap();
        assert!(policy.starts_with("default-src 'none'; script-src 'self'; style-src 'self';"));
        assert!(!policy.contains("unsafe"));
        assert_eq!(response.headers()["content-type"], "text/html; charset=utf-8");
    }
}
