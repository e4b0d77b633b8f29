//! Everything that is said, in every language, is in the catalogue: Fluent messages compiled into the program.

mod placeholders;
mod wording;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

use crate::{Direction, Locale};
use placeholders::placeholders;
pub use wording::{Slip, Wording};

/// All messages in all languages; cheap to clone. A language is parsed once, when something is said in it: few are.
#[derive(Clone)]
pub struct Catalogue(Arc<[(Locale, OnceLock<Option<Language>>)]>);

struct Language {
    bundle: FluentBundle<FluentResource>,
    /// What each message's placeholders are, by its key.
    messages: BTreeMap<String, BTreeSet<String>>,
}

/// What stands in a placeholder of a message.
#[derive(Clone, Debug)]
pub enum Value<'a> {
    /// Words, put in as they are.
    Text(Cow<'a, str>),
    /// A count, which also picks the plural form.
    Number(i64),
}

/// A catalogue that was compiled in cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum CatalogueError {
    /// The file is not Fluent.
    #[error("{file} does not parse: {reason}")]
    Syntax {
        /// Which file, such as `de/mail.ftl`.
        file: &'static str,
        /// What the parser met first.
        reason: String,
    },
    /// A message was written twice.
    #[error("{file} says a message that was said before")]
    Duplicate {
        /// The file with the second one.
        file: &'static str,
    },
    /// The language's own tag cannot be read.
    #[error("{0} is not a language")]
    Language(Locale),
}

/// No such message in this language, or one of its placeholders was left empty.
#[derive(Clone, Eq, PartialEq, Debug, thiserror::Error)]
#[error("the message {key} cannot be said in {locale}")]
pub struct MissingMessage {
    /// The language that was asked for.
    pub locale: Locale,
    /// The key that was asked for.
    pub key: String,
}

impl Default for Catalogue {
    /// Our own words.
    fn default() -> Self {
        Self(Locale::ALL.into_iter().map(|locale| (locale, OnceLock::new())).collect())
    }
}

impl Catalogue {
    /// The message of this key, with its placeholders filled in as they are: nothing is escaped.
    pub fn say(
        &self,
        locale: Locale,
        key: &str,
        args: &[(&str, Value<'_>)],
    ) -> Result<String, MissingMessage> {
        self.language(locale)
            .and_then(|language| language.say(key, args))
            .ok_or_else(|| MissingMessage { locale, key: key.to_owned() })
    }

    /// The keys of this language, in order.
    pub fn keys(&self, locale: Locale) -> impl Iterator<Item = &str> {
        self.language(locale).into_iter().flat_map(|language| language.messages.keys().map(String::as_str))
    }

    fn language(&self, locale: Locale) -> Option<&Language> {
        let (_, language) = self.0.iter().find(|(of, _)| *of == locale)?;
        language.get_or_init(|| Language::ours(locale).ok()).as_ref()
    }
}

impl Language {
    /// As it is compiled in.
    fn ours(locale: Locale) -> Result<Self, CatalogueError> {
        Self::parse(locale, &locale.files())
    }

    fn parse(locale: Locale, files: &[(&'static str, &str)]) -> Result<Self, CatalogueError> {
        let tag: LanguageIdentifier =
            locale.as_str().parse().map_err(|_| CatalogueError::Language(locale))?;
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // What is filled in keeps its own direction. The marks for that are invisible and would be copied along with an
        // address, so only those languages have them that cannot be read without.
        bundle.set_use_isolating(locale.direction() == Direction::RightToLeft);
        let mut messages = BTreeMap::new();
        for (file, source) in files {
            let resource = parse_file(file, source)?;
            messages.extend(resource.entries().filter_map(message));
            bundle.add_resource(resource).map_err(|_| CatalogueError::Duplicate { file })?;
        }
        Ok(Self { bundle, messages })
    }

    fn say(&self, key: &str, args: &[(&str, Value<'_>)]) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let args: FluentArgs<'_> =
            args.iter().map(|(name, value)| (*name, FluentValue::from(value))).collect();
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        errors.is_empty().then_some(said)
    }
}

fn parse_file(file: &'static str, source: &str) -> Result<FluentResource, CatalogueError> {
    FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| CatalogueError::Syntax {
        file,
        reason: errors.first().map(ToString::to_string).unwrap_or_default(),
    })
}

fn message(entry: &ast::Entry<&str>) -> Option<(String, BTreeSet<String>)> {
    match entry {
        ast::Entry::Message(message) => Some((message.id.name.to_owned(), placeholders(message))),
        ast::Entry::Term(_)
        | ast::Entry::Comment(_)
        | ast::Entry::GroupComment(_)
        | ast::Entry::ResourceComment(_)
        | ast::Entry::Junk { .. } => None,
    }
}

impl<'a> From<&'a Value<'_>> for FluentValue<'a> {
    fn from(value: &'a Value<'_>) -> Self {
        match value {
            Value::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Value::Number(number) => FluentValue::from(*number),
        }
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;

    #[test]
    fn every_language_can_be_read() {
        for locale in Locale::ALL {
            Language::ours(locale).map(drop).unwrap();
        }
    }

    #[test]
    fn every_language_says_the_same_messages_with_the_same_placeholders() {
        let catalogue = Catalogue::default();
        let of = |locale| &catalogue.language(locale).unwrap().messages;
        assert!(of(Locale::En).len() > 40, "the English catalogue was not read");
        assert!(of(Locale::En)["mail-code-validity"].contains("minutes"));
        for locale in Locale::ALL {
            assert_eq!(of(locale), of(Locale::En), "{locale} differs from English");
        }
    }

    #[test]
    fn every_key_can_be_said_in_every_language() {
        let catalogue = Catalogue::default();
        for locale in Locale::ALL {
            for (key, names) in &catalogue.language(locale).unwrap().messages {
                let args: Vec<_> = names.iter().map(|name| (name.as_str(), Value::Number(2))).collect();
                let said = catalogue.say(locale, key, &args).unwrap();
                assert!(!said.trim().is_empty() && !said.contains('{'), "{locale} {key}: {said}");
            }
        }
    }

    #[test]
    fn numbers_pick_the_plural() {
        let catalogue = Catalogue::default();
        let say = |locale, minutes: i64| {
            catalogue.say(locale, "mail-code-validity", &[("minutes", minutes.into())])
        };
        assert!(say(Locale::De, 1).unwrap().contains("eine Minute"));
        assert!(say(Locale::De, 10).unwrap().contains("10 Minuten"));
        assert!(say(Locale::Fr, 10).unwrap().contains("10\u{a0}minutes"));
    }

    #[test]
    fn a_message_that_cannot_be_said_is_an_error() {
        let catalogue = Catalogue::default();
        let missing = |key: &str| Err(MissingMessage { locale: Locale::De, key: key.to_owned() });
        assert_eq!(catalogue.say(Locale::De, "no-such-message", &[]), missing("no-such-message"));
        assert_eq!(catalogue.say(Locale::De, "mail-greeting", &[]), missing("mail-greeting"));
    }

    #[test]
    fn a_broken_catalogue_names_its_file() {
        let broken = Language::parse(Locale::En, &[("en/broken.ftl", "key = { $name")]).err().unwrap();
        assert!(broken.to_string().starts_with("en/broken.ftl does not parse"));
        let twice = Language::parse(Locale::En, &[("en/twice.ftl", "key = one\nkey = two\n")]).err().unwrap();
        assert!(twice.to_string().starts_with("en/twice.ftl"));
    }

    #[test]
    fn threads_share_a_catalogue() {
        let catalogue = Catalogue::default();
        let threads: Vec<_> = (0..4)
            .map(|_| {
                let catalogue = catalogue.clone();
                thread::spawn(move || {
                    catalogue.say(Locale::En, "mail-greeting", &[("name", "Ada".into())]).unwrap()
                })
            })
            .collect();
        for thread in threads {
            assert_eq!(thread.join().unwrap(), "Hello Ada,");
        }
    }
}
