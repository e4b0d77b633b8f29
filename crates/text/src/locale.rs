//! A [`Locale`] is a language that we have; whatever a client asks for becomes one here or is malformed.

use std::fmt;
use std::str::FromStr;

use crate::Locale;

/// The longest tag that a client may send; RFC 5646 section 4.4.1 asks for room for 35 characters.
const LONGEST_TAG: usize = 35;

/// The client sent something that is no BCP 47 language tag.
#[derive(Copy, Clone, Eq, PartialEq, Debug, thiserror::Error)]
#[error("not a BCP 47 language tag")]
pub struct MalformedTag;

/// The tag names none of our languages.
#[derive(Copy, Clone, Eq, PartialEq, Debug, thiserror::Error)]
#[error("not one of the languages {}", Locale::ALL.map(Locale::as_str).join(", "))]
pub struct UnknownLocale;

impl Locale {
    /// The language of ours that is nearest to a BCP 47 tag, or `default` when none is near.
    pub fn negotiate(requested: &str, default: Self) -> Result<Self, MalformedTag> {
        Self::nearest(requested).map(|nearest| nearest.unwrap_or(default))
    }

    /// The language of ours that is nearest to a BCP 47 tag, if any is.
    ///
    /// This is the lookup of RFC 4647 section 3.4: subtags fall off the end until one of ours is left. In the end any
    /// kind of the same language counts: whoever reads `pt-PT` is nearer to `pt-BR` than to another language. `_` is
    /// taken for `-`, and case does not matter.
    pub fn nearest(requested: &str) -> Result<Option<Self>, MalformedTag> {
        if !is_well_formed(requested) {
            return Err(MalformedTag);
        }
        let range = requested.replace('_', "-");
        let ends = range.rmatch_indices('-').map(|(end, _)| end);
        let mut ranges = std::iter::once(range.len()).chain(ends).filter_map(|end| range.get(..end));
        Ok(ranges.find_map(Self::of).or_else(|| Self::of_language(&range)))
    }

    /// The language of ours that a browser's `Accept-Language` likes best, if it names any (RFC 9110, section 12.5.4).
    #[must_use]
    pub fn accepted(header: &str) -> Option<Self> {
        let mut ranges: Vec<_> = header.split(',').filter_map(weighted).collect();
        // Stable: of two that are liked as much the one named first counts.
        ranges.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
        ranges.into_iter().find_map(|(range, _)| Self::nearest(range).ok().flatten())
    }

    fn of(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|locale| locale.as_str().eq_ignore_ascii_case(tag))
    }

    fn of_language(tag: &str) -> Option<Self> {
        let same = |locale: &Self| language(locale.as_str()).eq_ignore_ascii_case(language(tag));
        Self::ALL.into_iter().find(same)
    }
}

/// The first subtag, which names the language.
fn language(tag: &str) -> &str {
    tag.split_once('-').map_or(tag, |(language, _)| language)
}

/// A range with its weight in thousandths. One that is not wanted, or is malformed, is none.
fn weighted(item: &str) -> Option<(&str, u16)> {
    let (range, parameters) = item.split_once(';').unwrap_or((item, "q=1"));
    let quality: f32 = parameters.trim().strip_prefix("q=")?.trim().parse().ok()?;
    let wanted = quality > 0.0 && quality <= 1.0;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 1000")]
    wanted.then(|| (range.trim(), (quality * 1_000.0) as u16))
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
            ("pt_br", Locale::PtBr),
            ("pt", Locale::PtBr),
            ("pt-PT", Locale::PtBr),
            ("zh-hans-cn", Locale::ZhHans),
            ("zh-TW", Locale::ZhHans),
            ("ar-EG", Locale::Ar),
        ] {
            assert_eq!(Locale::negotiate(tag, Locale::Fr), Ok(expected), "{tag}");
        }
    }

    #[test]
    fn a_browser_gets_what_it_likes_best() {
        for (header, expected) in [
            ("fr-CA, en;q=0.8", Some(Locale::Fr)),
            ("en;q=0.3, de;q=0.9", Some(Locale::De)),
            ("tlh, es-MX;q=0.5, de;q=0.4", Some(Locale::Es)),
            ("de;q=0, fr;q=0.1", Some(Locale::Fr)),
            ("*", None),
            ("", None),
            (";q=, de;q=x, --", None),
        ] {
            assert_eq!(Locale::accepted(header), expected, "{header}");
        }
    }

    #[test]
    fn a_language_that_we_lack_becomes_the_default() {
        for tag in ["la", "tlh", "cy-GB", "x-whatever", "i-klingon", "dex", "enm"] {
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
        }
        assert_eq!("EN".parse::<Locale>(), Err(UnknownLocale));
    }
}
