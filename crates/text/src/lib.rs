//! The languages this server speaks: which one a person gets, and what is said in it.

mod catalogue;
mod languages;
mod locale;
pub mod own;
mod script;
mod tag;

pub use catalogue::{Catalogue, CatalogueError, MissingMessage, Slip, Value, Wording};
pub use languages::Locale;
pub use locale::{MalformedTag, UnknownLocale};
pub use script::{Direction, Script};
pub use tag::LanguageTag;
