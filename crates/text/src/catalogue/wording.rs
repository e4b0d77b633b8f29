//! An operator's own wording: a message of ours, said another way. What is wrong with it is named with its line.

use std::sync::OnceLock;

use fluent_bundle::FluentResource;
use fluent_syntax::ast;

use super::placeholders::placeholders;
use super::{Catalogue, CatalogueError, Language};
use crate::Locale;

/// Messages that take the place of ours, in one language.
#[derive(Clone, Debug)]
pub struct Wording {
    /// The language.
    pub locale: Locale,
    /// The messages, as Fluent writes them.
    pub source: String,
}

/// What is wrong with a wording.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Slip {
    /// The language.
    pub locale: Locale,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong, as a sentence without its subject.
    pub reason: String,
}

impl Catalogue {
    /// Every language, with these messages in place of ours. What is wrong with them comes along, and ours stand there.
    pub fn reworded(wordings: &[Wording]) -> Result<(Self, Vec<Slip>), CatalogueError> {
        let mut slips = Vec::new();
        let mut languages = Vec::new();
        for locale in Locale::ALL {
            let theirs: Vec<_> = wordings.iter().filter(|wording| wording.locale == locale).collect();
            if theirs.is_empty() {
                languages.push((locale, OnceLock::new()));
                continue;
            }
            let mut language = Language::ours(locale)?;
            for wording in theirs {
                let found = language.reword(&wording.source);
                slips.extend(found.into_iter().map(|(line, reason)| Slip { locale, line, reason }));
            }
            languages.push((locale, OnceLock::from(Some(language))));
        }
        Ok((Self(languages.into()), slips))
    }
}

impl Language {
    /// Takes the messages over if all of them are right.
    fn reword(&mut self, source: &str) -> Vec<(usize, String)> {
        let resource = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) => resource,
            Err((_, errors)) => {
                return errors
                    .into_iter()
                    .map(|error| (line_at(source, error.pos.start), error.to_string()))
                    .collect();
            }
        };
        let slips: Vec<_> = resource.entries().filter_map(|entry| self.slip(source, entry)).collect();
        if slips.is_empty() {
            self.bundle.add_resource_overriding(resource);
        }
        slips
    }

    fn slip(&self, source: &str, entry: &ast::Entry<&str>) -> Option<(usize, String)> {
        let ast::Entry::Message(message) = entry else { return None };
        let key = message.id.name;
        let reason = match self.messages.get(key) {
            None => format!("there is no message {key}"),
            Some(_) if message.value.is_none() => format!("the message {key} says nothing"),
            Some(known) => {
                let unknown = placeholders(message).into_iter().find(|name| !known.contains(name))?;
                let known: Vec<_> = known.iter().map(|name| format!("${name}")).collect();
                format!("the message {key} has no ${unknown}, only: {}", known.join(", "))
            }
        };
        Some((line_of(source, key), reason))
    }
}

fn line_at(source: &str, offset: usize) -> usize {
    1 + source.bytes().take(offset).filter(|byte| *byte == b'\n').count()
}

/// The line where a message begins: its key, and then an equals sign.
fn line_of(source: &str, key: &str) -> usize {
    let begins = |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
    source.lines().position(begins).map_or(1, |at| at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Value;

    fn reworded(source: &str) -> (Catalogue, Vec<(usize, String)>) {
        let wording = Wording { locale: Locale::De, source: source.to_owned() };
        let (catalogue, slips) = Catalogue::reworded(&[wording]).unwrap();
        (catalogue, slips.into_iter().map(|slip| (slip.line, slip.reason)).collect())
    }

    fn greeting(catalogue: &Catalogue, locale: Locale) -> String {
        catalogue.say(locale, "mail-greeting", &[("name", Value::from("Ada"))]).unwrap()
    }

    #[test]
    fn a_wording_takes_the_place_of_ours_in_its_language_alone() {
        let (catalogue, slips) = reworded("mail-greeting = Moin { $name }!\n");
        assert_eq!(slips, []);
        assert_eq!(greeting(&catalogue, Locale::De), "Moin Ada!");
        assert_eq!(greeting(&catalogue, Locale::En), "Hello Ada,");
    }

    #[test]
    fn every_slip_is_named_with_its_line_and_ours_stays() {
        let (catalogue, slips) = reworded(
            "# Ours\nmail-greeting = Moin { $nam }!\nmail-gruss = Tach\nmail-code-validity = { $minutes ->\n    [one] Kurz\n   *[other] { $hours }\n}\n",
        );
        let expected = [
            (2, "the message mail-greeting has no $nam, only: $name"),
            (3, "there is no message mail-gruss"),
            (4, "the message mail-code-validity has no $hours, only: $minutes"),
        ];
        assert_eq!(slips, expected.map(|(line, reason)| (line, reason.to_owned())));
        assert_eq!(greeting(&catalogue, Locale::De), "Guten Tag Ada,");
    }

    #[test]
    fn what_is_not_fluent_is_named_with_its_line() {
        let (_, slips) = reworded("mail-greeting = Moin\nmail-footer = { $app\n");
        assert_eq!(slips.len(), 1, "{slips:?}");
        assert!((2..=3).contains(&slips[0].0), "{slips:?}");
    }
}
