//! Stationery turns a letter into a subject, a text and a page, in one language.
//!
//! The templates are compiled in. An operator's file of the same name wins; it is read for every letter, so that a
//! change needs no restart (messages are read once). A server does not start with a template that is wrong. One that
//! goes wrong later is reported, and the letter goes out on our own paper: a slip must not keep people from their codes.

use std::collections::BTreeSet;
use std::error::Error as _;
use std::fmt;
use std::path::{Path, PathBuf};

use minijinja::Value;
use text::own::{self, Flaw, Names};
use text::{Catalogue, Locale, MissingMessage};

use crate::brand::Brand;
use crate::facts::facts;
use crate::letter::Letter;
use crate::line;
use crate::paper::{is_template, paper};
use crate::words::Words;

/// What an operator may put in the place of ours.
const OURS: Names = Names { is_ours: is_template, words: "mail.ftl" };

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
    /// Stationery of this brand, on our own templates.
    #[must_use]
    pub fn new(brand: Brand, catalogue: Catalogue) -> Self {
        Self { brand, catalogue, overrides: None }
    }

    /// Stationery of this brand, on the templates and in the words of this directory where it has them. Everything that is
    /// wrong with them is named, in the order of the files.
    pub fn open(brand: Brand, directory: &Path) -> Result<Self, Vec<Flaw>> {
        let (catalogue, mut flaws) = own::open(directory, OURS).map_err(|flaw| vec![flaw])?;
        let stationery = Self { brand, catalogue, overrides: Some(directory.to_owned()) };
        flaws.extend(stationery.check());
        if flaws.is_empty() { Ok(stationery) } else { Err(flaws) }
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

    /// Writes every sample in every language with the operator's templates, and says what is wrong with them.
    fn check(&self) -> BTreeSet<Flaw> {
        let Some(directory) = &self.overrides else { return BTreeSet::new() };
        let samples = Letter::samples();
        let written = samples.iter().flat_map(|letter| {
            Locale::ALL
                .map(|locale| self.write(letter, locale, Some(directory)).map_err(|error| (letter, error)))
        });
        written.filter_map(Result::err).map(|(letter, error)| flaw(directory, letter, error)).collect()
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

/// What is wrong, said of the operator's file where the place is in one.
fn flaw(directory: &Path, letter: &Letter, error: RenderError) -> Flaw {
    match error {
        RenderError::Template { name, line, reason } if directory.join(&name).is_file() => {
            Flaw { path: directory.join(name), line: (line > 0).then_some(line), reason }
        }
        RenderError::Template { .. } | RenderError::Words(_) | RenderError::Time => {
            Flaw { path: directory.to_owned(), line: None, reason: format!("{}: {error}", letter.kind()) }
        }
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
