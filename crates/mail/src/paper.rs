//! The templates that letters are filled into: the operator's where there are some, ours otherwise.

use std::path::Path;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Kwargs;
use minijinja::{
    AutoEscape, Environment, Error, Output, State, TemplateSource, UndefinedBehavior, Value,
    escape_formatter, path_loader,
};

use text::own;

use crate::words::Words;

macro_rules! templates {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../templates/", $name)))),+]
    };
}

/// The templates of the house, by name.
const TEMPLATES: &[(&str, &str)] = templates![
    "layout.html",
    "layout.txt",
    "parts.html",
    "device.html",
    "device.txt",
    "advice.html",
    "advice.txt",
    "email_authentication.html",
    "email_authentication.txt",
    "email_verification.html",
    "email_verification.txt",
    "password_reset.html",
    "password_reset.txt",
    "login_alert.html",
    "login_alert.txt",
    "registration_alert.html",
    "registration_alert.txt",
    "identity_provider_info.html",
    "identity_provider_info.txt",
    "no_account_info.html",
    "no_account_info.txt",
    "security_alert.html",
    "security_alert.txt",
    "test.html",
    "test.txt",
];

/// The templates, ready to be filled in with these words.
pub(crate) fn paper<'a>(words: Words, overrides: Option<&Path>) -> Result<Environment<'a>, Error> {
    let syntax =
        SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true).build()?;
    let mut paper = Environment::new();
    paper.set_undefined_behavior(UndefinedBehavior::Strict);
    paper.set_syntax(syntax);
    // The debug view of an error quotes values, and codes are among them.
    paper.set_debug(false);
    paper.set_formatter(escape);
    paper.add_function("t", move |key: &str, args: Kwargs| words.t(key, &args));
    let theirs = overrides.map(path_loader);
    paper.set_loader(move |name| match &theirs {
        Some(load) => Ok(load(name)?.or_else(|| ours(name))),
        None => Ok(ours(name)),
    });
    Ok(paper)
}

/// Whether one of our templates has this name.
pub(crate) fn is_template(name: &str) -> bool {
    TEMPLATES.iter().any(|(of, _)| *of == name)
}

fn ours(name: &str) -> Option<TemplateSource> {
    let name = own::ours(name);
    TEMPLATES.iter().find(|(of, _)| *of == name).map(|(_, source)| TemplateSource::new(*source))
}

/// Escapes what HTML needs escaped, in text and in quoted attributes. The default escapes `/` as well, which hides
/// links from people who look at the source and from simple filters.
fn escape(out: &mut Output, state: &mut State, value: &Value) -> Result<(), Error> {
    let Some(text) = value.as_str().filter(|_| !value.is_safe() && *state.auto_escape() == AutoEscape::Html)
    else {
        return escape_formatter(out, state, value);
    };
    let parts = text.split_inclusive(['&', '<', '>', '"', '\'']);
    for part in parts {
        let special = part.chars().next_back().and_then(entity);
        out.write_str(if special.is_some() { part.get(..part.len() - 1).unwrap_or_default() } else { part })?;
        out.write_str(special.unwrap_or_default())?;
    }
    Ok(())
}

fn entity(c: char) -> Option<&'static str> {
    match c {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '"' => Some("&quot;"),
        '\'' => Some("&#39;"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use text::{Catalogue, Locale};

    use super::*;

    /// EML-28.
    #[test]
    fn markup_is_escaped_in_pages_and_kept_in_texts() {
        let words = Words::new(Catalogue::default(), Locale::En);
        let mut paper = paper(words, None).unwrap();
        paper.add_template("a.html", "<a href=\"{{ x }}\">{{ x }}{{ 7 }}</a>").unwrap();
        paper.add_template("a.txt", "{{ x }}").unwrap();
        let facts = Value::from(std::collections::BTreeMap::from([("x", "é/<'\">&é")]));
        let fill = |name| paper.get_template(name).unwrap().render(&facts).unwrap();
        let escaped = "é/&lt;&#39;&quot;&gt;&amp;é";
        assert_eq!(fill("a.html"), format!("<a href=\"{escaped}\">{escaped}7</a>"));
        assert_eq!(fill("a.txt"), "é/<'\">&é");
    }
}
