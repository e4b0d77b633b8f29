//! Stationery turns a letter into a subject, a text and a page, in one language.
//!
//! The templates are compiled in. An operator's file of the same name wins; it is read for every letter, so that a
//! change needs no restart. One that does not render is reported, and the letter goes out on our own paper: a slip in
//! a template must not keep people from their codes.

use std::error::Error as _;
use std::fmt;
use std::path::{Path, PathBuf};

use minijinja::Value;
use text::{Catalogue, Locale, MissingMessage};

use crate::brand::Brand;
use crate::facts::facts;
use crate::letter::Letter;
use crate::line;
use crate::paper::paper;
use crate::words::Words;

/// What letters are written on.
pub struct Stationery {
    brand: Brand,
    catalogue: Catalogue,
    overrides: Option<PathBuf>,
}

/// A letter as it is read. Its `Debug` shows the subject alone.
#[derive(Clone, Eq, PartialEq)]
pub struct Rendered {
    /// One line, without any secret (EML-13).
    pub subject: String,
    /// The plain-text part.
    pub text: String,
    /// The HTML part.
    pub html: String,
}

/// A letter cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// A template is wrong. What stood in it is left out, because it may be secret.
    #[error("template {name}, line {line}: {reason}")]
    Template {
        /// The template's file name.
        name: String,
        /// The line, from 1; 0 when it is not known.
        line: usize,
        /// What went wrong.
        reason: String,
    },
    /// The catalogue lacks a message.
    #[error(transparent)]
    Words(#[from] MissingMessage),
    /// The letter's time is outside the calendar.
    #[error("the letter's time is out of range")]
    Time,
}

impl Stationery {
    /// Stationery of this brand. `overrides` is the operator's own templates directory.
    #[must_use]
    pub fn new(brand: Brand, catalogue: Catalogue, overrides: Option<PathBuf>) -> Self {
        Self { brand, catalogue, overrides }
    }

    /// Writes the letter in this language.
    pub fn render(&self, letter: &Letter, locale: Locale) -> Result<Rendered, RenderError> {
        let Some(overrides) = &self.overrides else {
            return self.write(letter, locale, None);
        };
        self.write(letter, locale, Some(overrides)).or_else(|error| {
            tracing::error!(kind = letter.kind(), %error, "a mail template of the operator is wrong; ours is used");
            self.write(letter, locale, None)
        })
    }

    /// Writes every sample in every language with the operator's templates, and says what the first wrong one is.
    pub fn check(&self) -> Result<(), RenderError> {
        for letter in Letter::samples() {
            for locale in Locale::ALL {
                self.write(&letter, locale, self.overrides.as_deref())?;
            }
        }
        Ok(())
    }

    fn write(
        &self,
        letter: &Letter,
        locale: Locale,
        overrides: Option<&Path>,
    ) -> Result<Rendered, RenderError> {
        let words = Words::new(self.catalogue.clone(), locale);
        let app = || [("app", self.brand.app_name.as_str().into())];
        let subject = line::plain(&words.say(&format!("{}-subject", letter.stem()), &app())?);
        let preheader = words.say(&format!("{}-preheader", letter.family()), &app())?;

        let mut facts = facts(letter, &self.brand, &words)?;
        facts.extend([("subject", Value::from(&subject)), ("preheader", Value::from(preheader))]);
        let facts = Value::from(facts);
        let paper = paper(words, overrides).map_err(wrong)?;
        let fill = |ending: &str| paper.get_template(&format!("{}.{ending}", letter.kind()))?.render(&facts);
        let (text, html) = (fill("txt").map_err(wrong)?, fill("html").map_err(wrong)?);
        Ok(Rendered { subject, text, html })
    }
}

#[expect(clippy::needless_pass_by_value, reason = "it stands in map_err")]
fn wrong(error: minijinja::Error) -> RenderError {
    let missing = error.source().and_then(|source| source.downcast_ref::<MissingMessage>());
    RenderError::Template {
        name: error.name().unwrap_or("?").to_owned(),
        line: error.line().unwrap_or(0),
        reason: missing.map_or_else(|| error.kind().to_string(), ToString::to_string),
    }
}

impl fmt::Debug for Rendered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rendered").field("subject", &self.subject).finish_non_exhaustive()
    }
}
