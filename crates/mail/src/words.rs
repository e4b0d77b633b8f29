//! The catalogue in one language, with the application's own name at hand.

use minijinja::value::{Kwargs, ValueKind};
use minijinja::{Error, ErrorKind, Value};
use text::{Catalogue, Locale, MissingMessage};

/// What is said in the language of one letter.
#[derive(Clone)]
pub(crate) struct Words {
    catalogue: Catalogue,
    pub(crate) locale: Locale,
}

impl Words {
    pub(crate) fn new(catalogue: Catalogue, locale: Locale) -> Self {
        Self { catalogue, locale }
    }

    pub(crate) fn say(&self, key: &str, args: &[(&str, text::Value<'_>)]) -> Result<String, MissingMessage> {
        self.catalogue.say(self.locale, key, args)
    }

    /// The template function `t("key", name=value)`. Its answer is escaped by the template like any other text.
    pub(crate) fn t(&self, key: &str, args: &Kwargs) -> Result<String, Error> {
        let values = args
            .args()
            .map(|name| Ok((name, placeholder(args.get(name)?))))
            .collect::<Result<Vec<_>, Error>>()?;
        self.say(key, &values).map_err(|missing| {
            Error::new(ErrorKind::InvalidOperation, "no such message").with_source(missing)
        })
    }
}

fn placeholder(value: &Value) -> text::Value<'static> {
    match (value.kind(), i64::try_from(value.clone())) {
        (ValueKind::Number, Ok(number)) => number.into(),
        _ => value.to_string().into(),
    }
}
