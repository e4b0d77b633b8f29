//! A [`Locale`] is a language that we have; whatever a client asks for becomes one here or is malformed.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The longest tag that a client may send; RFC 5646 section 4.4.1 asks for room for 35 characters.
const LONGEST_TAG: usize = 35;

/// A language that every message exists in.
#[derive(Copy, Clone, Eq, PartialEq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Locale {
    /// English.
    En,
    /// German.
    De,
    /// French.
    Fr,
    /// Spanish.
    Es,
}

/// Which way a language is written, as in the HTML attribute `dir`.
#[derive(Copy, Clone, Eq, PartialEq, Hash, Debug)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

/// The client sent something that is no BCP 47 language tag.
#[derive(Copy, Clone, Eq, PartialEq, Debug, thiserror::Error)]
#[error("not a BCP 47 language tag")]
pub struct MalformedTag;

/// The tag names none of our languages.
#[derive(Copy, Clone, Eq, PartialEq, Debug, thiserror::Error)]
#[error("not one of the languages en, de, fr, es")]
pub struct UnknownLocale;

impl Locale {
    /// Every language we have.
    pub const ALL: [Self; 4] = [Self::En, Self::De, Self::Fr, Self::Es];

    /// The BCP 47 tag, such as `en`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
            Self::Fr => "fr",
            Self::Es => "es",
        }
    }

    /// Which way this language is written.
    #[must_use]
    pub const fn direction(self) -> Direction {
        match self {
            Self::En | Self::De | Self::Fr | Self::Es => Direction::LeftToRight,
        }
    }

    /// The language of ours that is nearest to a BCP 47 tag, or `default` when none is near.
    ///
    /// This is the lookup of RFC 4647 section 3.4: subtags fall off the end until one of ours is left. `_` is taken
    /// for `-`, and case does not matter.
    pub fn negotiate(requested: &str, default: Self) -> Result<Self, MalformedTag> {
        if !is_well_formed(requested) {
            return Err(MalformedTag);
        }
        let mut range = requested.replace('_', "-").to_ascii_lowercase();
        loop {
            if let Ok(locale) = range.parse() {
                return Ok(locale);
            }
            let Some(end) = range.rfind('-') else {
                return Ok(default);
            };
            range.truncate(end);
        }
    }
}

impl Direction {
    /// The value of the HTML attribute `dir`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// Whether subtags have the lengths and letters of RFC 5646 section 2.1; whether they are registered is not asked.
pub(crate) fn is_well_formed(tag: &str) -> bool {
    let mut subtags = tag.split(['-', '_']);
    let Some(language) = subtags.next() else {
        return false;
    };
    let rest: Vec<&str> = subtags.collect();
    let last = rest.last().copied().unwrap_or(language);
    tag.len() <= LONGEST_TAG
        && is_language(language)
        && rest.iter().all(|subtag| (1..=8).contains(&subtag.len()) && subtag.bytes().all(|b| b.is_ascii_alphanumeric()))
        // A single character opens an extension, so something has to follow it, unless it is private use itself.
        && (last.len() > 1 || rest.iter().any(|subtag| subtag.eq_ignore_ascii_case("x")) && rest.len() > 1)
}

/// A language of two to eight letters, or the opening `x` and `i` of private and grandfathered tags.
fn is_language(subtag: &str) -> bool {
    let letters = subtag.bytes().all(|b| b.is_ascii_alphabetic());
    let opens = subtag.eq_ignore_ascii_case("x") || subtag.eq_ignore_ascii_case("i");
    letters && ((2..=8).contains(&subtag.len()) || opens)
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Locale {
    type Err = UnknownLocale;

    /// Takes exactly what [`Locale::as_str`] gives.
    fn from_str(tag: &str) -> Result<Self, UnknownLocale> {
        Self::ALL.into_iter().find(|locale| locale.as_str() == tag).ok_or(UnknownLocale)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_language_is_taken() {
        for (tag, expected) in [
            ("de", Locale::De),
            ("DE", Locale::De),
            ("de-AT", Locale::De),
            ("de_AT", Locale::De),
            ("de-Latn-CH-1996", Locale::De),
            ("fr-CA", Locale::Fr),
            ("es-419", Locale::Es),
            ("en-GB-oxendict", Locale::En),
            ("de-u-co-phonebk", Locale::De),
            ("en-a-bbb-x-a", Locale::En),
        ] {
            assert_eq!(Locale::negotiate(tag, Locale::Fr), Ok(expected), "{tag}");
        }
    }

    #[test]
    fn a_language_that_we_lack_becomes_the_default() {
        for tag in ["pt-BR", "tlh", "zh-Hans-CN", "x-whatever", "i-klingon", "dex", "enm"] {
            assert_eq!(Locale::negotiate(tag, Locale::Es), Ok(Locale::Es), "{tag}");
        }
    }

    #[test]
    fn a_malformed_tag_is_refused() {
        let long = format!("de-{}", "abcdefgh-".repeat(4));
        for tag in [
            "",
            "-",
            "_",
            "x",
            "x!",
            "d",
            "de-",
            "-de",
            "de--AT",
            "de-A",
            "d3",
            "de-AT\r\n",
            "de AT",
            "dé",
            "*",
            "abcdefghi",
            "de-abcdefghi",
            "../en",
            long.as_str(),
        ] {
            assert_eq!(Locale::negotiate(tag, Locale::En), Err(MalformedTag), "{tag:?}");
        }
    }

    #[test]
    fn a_locale_goes_through_its_tag_and_back() {
        for locale in Locale::ALL {
            assert_eq!(locale.to_string().parse(), Ok(locale));
            let json = serde_json::to_string(&locale).unwrap();
            assert_eq!(json, format!("\"{locale}\""));
            assert_eq!(serde_json::from_str::<Locale>(&json).unwrap(), locale);
            assert_eq!(locale.direction().as_str(), "ltr");
        }
        assert_eq!("EN".parse::<Locale>(), Err(UnknownLocale));
    }
}
