//! A mail as programs read it, and as people see it.

use app::outbox::ShownMail;
use minijinja::{Value, context};
use serde::Serialize;

/// Digits of a code that is mailed.
const DIGITS: usize = 6;

/// A mail of `/dev/mailbox.json`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Message {
    id: String,
    to: String,
    kind: String,
    locale: String,
    subject: String,
    text: String,
    html: String,
    created_at: String,
}

impl From<ShownMail> for Message {
    fn from(mail: ShownMail) -> Self {
        let ShownMail { id, to, kind, locale, subject, text, html, created_at } = mail;
        Self { id: id.to_string(), to, kind, locale, subject, text, html, created_at: created_at.rfc3339() }
    }
}

/// What the page's template sees of a mail.
pub(super) fn row(mail: &ShownMail) -> Value {
    let at = mail.created_at.rfc3339();
    let brings_code = mail.kind == "email_authentication";
    let code = brings_code.then(|| code(&mail.text)).flatten().map(|code| code.split_at(DIGITS / 2));
    context! {
        id => mail.id.to_string(),
        to => mail.to.as_str(),
        kind => mail.kind.replace('_', " "),
        locale => mail.locale.as_str(),
        subject => mail.subject.as_str(),
        // In halves, as it is easier to read.
        code => code.map(|(left, right)| [left, right].map(Value::from).to_vec()),
        text => pieces(&mail.text).into_iter().map(Piece::facts).collect::<Vec<_>>(),
        at_utc => format!("{} UTC", at.split('.').next().unwrap_or(&at).replace('T', " ")),
        at => at,
    }
}

/// Words of a text, or a web address in it.
struct Piece<'a> {
    words: &'a str,
    is_link: bool,
}

impl Piece<'_> {
    fn facts(self) -> Value {
        context! { words => self.words, is_link => self.is_link }
    }
}

/// The first word of six digits: the operator's own templates may put it anywhere.
fn code(text: &str) -> Option<&str> {
    let mut words = text.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    words.find(|word| word.len() == DIGITS && word.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The text cut before and after each web address.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(start) = ["https://", "http://"].iter().filter_map(|scheme| rest.find(scheme)).min() {
        let (before, from) = rest.split_at(start);
        let end = from.find(|c: char| c.is_whitespace() || "<>\"".contains(c)).unwrap_or(from.len());
        let address = from.get(..end).unwrap_or(from).trim_end_matches(['.', ',', ';', ')']);
        pieces.push(Piece { words: before, is_link: false });
        pieces.push(Piece { words: address, is_link: true });
        rest = from.get(address.len()..).unwrap_or_default();
    }
    pieces.push(Piece { words: rest, is_link: false });
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_is_found_wherever_a_template_puts_it() {
        assert_eq!(code("Your code:\n\n    012345\n"), Some("012345"));
        assert_eq!(code("In 10 minutes 987654, not \u{2068}1234567\u{2069}."), Some("987654"));
        assert_eq!(code("\u{2068}246810\u{2069} is it"), Some("246810"));
        assert_eq!(code("No code in 2026, nor a1b2c3"), None);
    }

    #[test]
    fn addresses_become_links_and_nothing_is_lost() {
        let links = |text| {
            let pieces = pieces(text);
            assert_eq!(pieces.iter().map(|piece| piece.words).collect::<String>(), text);
            pieces.iter().filter(|piece| piece.is_link).map(|piece| piece.words).collect::<Vec<_>>()
        };
        assert_eq!(
            links("See https://a.example/x?t=1&u=2.\n(http://b.example) é"),
            ["https://a.example/x?t=1&u=2", "http://b.example"]
        );
        assert_eq!(links("https://"), ["https://"]);
        assert!(links("javascript:alert(1) and ftp://a.example").is_empty());
    }
}
