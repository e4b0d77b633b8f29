//! What a group is called in which language. One translation is in the application's default language, so that everybody can be
//! told something.

use super::LanguageTag;
use crate::name::forges_text;
use std::collections::BTreeMap;
use thiserror::Error;
use unicode_normalization::UnicodeNormalization;

const MAX_NAME: usize = 100;
const MAX_DESCRIPTION: usize = 1_000;
const MAX_LANGUAGES: usize = 50;

/// A name of 1 to 100 characters and a description of at most 1,000.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    name: String,
    description: String,
}

/// Translations by language, one of them in the default one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Translations(BTreeMap<LanguageTag, Translation>);

/// Why translations cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum TranslationError {
    /// A language is not named by a tag.
    #[error("must be named by language tags such as de or pt-BR")]
    MalformedTag,
    /// One language occurs twice, in different spellings or in what is put and deleted.
    #[error("must name each language once")]
    Twice,
    /// None is in the application's default language.
    #[error("must have one in the default language of the application")]
    NoDefault,
    /// More languages than anybody has.
    #[error("must be in at most 50 languages")]
    TooMany,
    /// The name is too short or too long, or has characters that do not print.
    #[error("must have names of 1 to 100 characters that print")]
    Name,
    /// The description is too long, or has characters that do not print.
    #[error("must have descriptions of at most 1000 characters that print")]
    Description,
}

impl Translation {
    /// Trims and normalises both.
    pub fn parse(name: &str, description: &str) -> Result<Self, TranslationError> {
        let name: String = name.trim().nfc().collect();
        if !(1..=MAX_NAME).contains(&name.chars().count()) || name.chars().any(forges_text) {
            return Err(TranslationError::Name);
        }
        let description: String = description.trim().nfc().collect();
        let breaks = |c| forges_text(c) && c != '\n';
        if description.chars().count() > MAX_DESCRIPTION || description.chars().any(breaks) {
            return Err(TranslationError::Description);
        }
        Ok(Self { name, description })
    }

    /// What the group is called.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it is for.
    #[must_use]
    pub fn description(&self) -> &str {
        &self.description
    }
}

impl Translations {
    /// What is kept, as it is.
    #[must_use]
    pub const fn kept(translations: BTreeMap<LanguageTag, Translation>) -> Self {
        Self(translations)
    }

    /// Takes what was sent: a tag, a name and a description each.
    pub fn parse<'a>(
        sent: impl IntoIterator<Item = (&'a str, &'a str, &'a str)>,
    ) -> Result<Self, TranslationError> {
        let mut all = BTreeMap::new();
        for (tag, name, description) in sent {
            let tag = tag.parse().map_err(|_| TranslationError::MalformedTag)?;
            if all.insert(tag, Translation::parse(name, description)?).is_some() {
                return Err(TranslationError::Twice);
            }
        }
        Ok(Self(all))
    }

    /// The same, if a group can have them.
    pub fn complete(self, default: &LanguageTag) -> Result<Self, TranslationError> {
        if self.0.len() > MAX_LANGUAGES {
            return Err(TranslationError::TooMany);
        }
        if self.0.contains_key(default) { Ok(self) } else { Err(TranslationError::NoDefault) }
    }

    /// These with those of `put` added or replaced, and without those of `delete`; one that is not there is no matter.
    pub fn changed(
        mut self,
        put: Self,
        delete: &[LanguageTag],
        default: &LanguageTag,
    ) -> Result<Self, TranslationError> {
        if delete.iter().any(|tag| put.0.contains_key(tag)) {
            return Err(TranslationError::Twice);
        }
        self.0.extend(put.0);
        self.0.retain(|tag, _| !delete.contains(tag));
        self.complete(default)
    }

    /// The translation that is nearest to what was asked for, else the default one; else, where the application's default
    /// language has changed since, any.
    #[must_use]
    pub fn nearest(&self, wanted: Option<&LanguageTag>, default: &LanguageTag) -> Option<&Translation> {
        let near = wanted.and_then(|tag| tag.nearest().find_map(|tag| self.0.get(&tag)));
        near.or_else(|| self.0.get(default)).or_else(|| self.0.values().next())
    }

    /// All of them, in the order of their tags.
    pub fn iter(&self) -> impl Iterator<Item = (&LanguageTag, &Translation)> {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> LanguageTag {
        text.parse().unwrap()
    }

    fn parse(tags: &[&str]) -> Result<Translations, TranslationError> {
        Translations::parse(tags.iter().map(|tag| (*tag, "Staff", "Who works here")))
    }

    #[test]
    fn names_and_descriptions_have_bounds() {
        assert!(Translation::parse(&"x".repeat(100), &"x\n".repeat(500)).is_ok());
        for name in ["", "  ", "a\nb", "a\u{202e}b", &"x".repeat(101)] {
            assert_eq!(Translation::parse(name, ""), Err(TranslationError::Name), "{name:?}");
        }
        for description in ["a\tb", &"x".repeat(1_001)] {
            assert_eq!(Translation::parse("x", description), Err(TranslationError::Description));
        }
    }

    #[test]
    fn a_language_is_named_once_and_well() {
        assert_eq!(parse(&["pt-BR", "pt_br"]), Err(TranslationError::Twice));
        assert_eq!(parse(&["../en"]), Err(TranslationError::MalformedTag));
        let many: Vec<String> = (0..51_u8)
            .map(|n| format!("a{}{}", char::from(b'a' + n / 26), char::from(b'a' + n % 26)))
            .collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        assert_eq!(parse(&many).and_then(|all| all.complete(&tag("aaa"))), Err(TranslationError::TooMany));
    }

    #[test]
    fn the_default_language_stays() {
        let (english, all) = (tag("en"), parse(&["en", "de"]).unwrap());
        assert_eq!(
            parse(&["de", "en-GB"]).and_then(|all| all.complete(&english)),
            Err(TranslationError::NoDefault)
        );
        let change = |put: &[&str], delete: &[&str]| {
            let delete: Vec<_> = delete.iter().map(|text| tag(text)).collect();
            all.clone().changed(parse(put).unwrap(), &delete, &english)
        };
        assert_eq!(change(&[], &["en"]), Err(TranslationError::NoDefault));
        assert_eq!(change(&["de"], &["de"]), Err(TranslationError::Twice));
        assert_eq!(change(&["fr"], &["de", "es"]), parse(&["en", "fr"]));
    }

    #[test]
    fn the_nearest_language_is_told() {
        let all = Translations::parse([("en", "Staff", ""), ("de", "Personal", "")]).unwrap();
        let told = |wanted: &str| all.nearest(Some(&tag(wanted)), &tag("en")).map(Translation::name);
        assert_eq!((told("de-AT"), told("fr"), told("en")), (Some("Personal"), Some("Staff"), Some("Staff")));
        assert_eq!(all.nearest(None, &tag("fr")).map(Translation::name), Some("Personal"));
    }
}
