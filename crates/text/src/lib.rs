//! The languages this server speaks: which one a person gets, and what is said in it.

mod catalogue;
mod locale;
mod tag;

pub use catalogue::{Catalogue, CatalogueError, MissingMessage, Slip, Value, Wording};
pub use locale::{Direction, Locale, MalformedTag, UnknownLocale};
pub use tag::LanguageTag;
