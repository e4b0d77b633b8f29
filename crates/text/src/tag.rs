//! A language tag of anybody's choosing: what is kept in a language need not be in one of ours.

use std::fmt;
use std::str::FromStr;

use crate::Locale;
use crate::locale::{MalformedTag, is_well_formed};

/// A BCP 47 tag in its usual spelling, such as `pt-BR` (RFC 5646 section 2.1.1).
#[derive(Clone, Debug, Eq, PartialEq, Hash, Ord, PartialOrd)]
pub struct LanguageTag(String);

impl LanguageTag {
    /// The tag as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// This tag and those that it narrows, the nearest first: `zh-Hans-CN`, `zh-Hans`, `zh` (RFC 4647 section 3.4).
    pub fn nearest(&self) -> impl Iterator<Item = Self> + '_ {
        let ends = self.0.rmatch_indices('-').map(|(end, _)| end);
        let narrowed = ends.filter_map(|end| self.0.get(..end)).map(|tag| Self(tag.to_owned()));
        std::iter::once(self.clone()).chain(narrowed)
    }
}

impl From<Locale> for LanguageTag {
    fn from(locale: Locale) -> Self {
        Self(locale.as_str().to_owned())
    }
}

impl FromStr for LanguageTag {
    type Err = MalformedTag;

    fn from_str(text: &str) -> Result<Self, MalformedTag> {
        if !is_well_formed(text) {
            return Err(MalformedTag);
        }
        let subtags: Vec<String> = text.split(['-', '_']).enumerate().map(spell).collect();
        Ok(Self(subtags.join("-")))
    }
}

/// Regions in capitals, scripts with one, all else small.
fn spell((position, subtag): (usize, &str)) -> String {
    let small = subtag.to_ascii_lowercase();
    match (position, small.len()) {
        (1.., 2) => small.to_ascii_uppercase(),
        (1.., 4) => {
            small.get(..1).unwrap_or_default().to_ascii_uppercase() + small.get(1..).unwrap_or_default()
        }
        _ => small,
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_has_one_spelling() {
        for (text, tag) in
            [("PT_br", "pt-BR"), ("zh-hans-cn", "zh-Hans-CN"), ("DE", "de"), ("es-419", "es-419")]
        {
            assert_eq!(text.parse::<LanguageTag>().map(|tag| tag.to_string()), Ok(tag.to_owned()));
        }
        assert_eq!("../en".parse::<LanguageTag>(), Err(MalformedTag));
    }

    #[test]
    fn the_nearest_comes_first() {
        let tag: LanguageTag = "zh-Hans-CN".parse().unwrap();
        let tags: Vec<String> = tag.nearest().map(|tag| tag.to_string()).collect();
        assert_eq!(tags, ["zh-Hans-CN", "zh-Hans", "zh"]);
    }
}
