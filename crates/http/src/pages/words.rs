//! What pages say in one language: the template functions `t("key", name=value)` and `moment(time)`.

use minijinja::value::{Kwargs, ValueKind};
use minijinja::{Environment, Error, ErrorKind, Value};
use text::{Catalogue, Locale, MissingMessage};

/// The catalogue in one language.
#[derive(Clone)]
pub(super) struct Words {
    catalogue: Catalogue,
    pub(super) locale: Locale,
}

impl Words {
    pub(super) fn new(catalogue: Catalogue, locale: Locale) -> Self {
        Self { catalogue, locale }
    }

    /// Makes the functions known to templates.
    pub(super) fn teach(self, sheet: &mut Environment<'_>) {
        let words = self.clone();
        sheet.add_function("t", move |key: &str, args: Kwargs| self.t(key, &args));
        sheet.add_function("moment", move |at: &str| words.moment(at));
    }

    /// The message of this key. Its answer is escaped by the template like any other text.
    fn t(&self, key: &str, args: &Kwargs) -> Result<String, Error> {
        let values = args
            .args()
            .map(|name| Ok((name, placeholder(args.get(name)?))))
            .collect::<Result<Vec<_>, Error>>()?;
        self.say(key, &values)
    }

    /// A moment (RFC 3339) as it is said in words, in UTC.
    fn moment(&self, at: &str) -> Result<String, Error> {
        let unreadable = || Error::new(ErrorKind::InvalidOperation, "no moment");
        let part = |range| at.get(range).ok_or_else(unreadable);
        let number = |text: &str| text.parse::<i64>().map_err(|_| unreadable());
        let month = self.say("mail-month", &[("month", number(part(5..7)?)?.into())])?;
        let day = number(part(8..10)?)?.to_string();
        let facts = [
            ("day", day.into()),
            ("month", month.into()),
            ("year", part(0..4)?.into()),
            ("time", part(11..16)?.into()),
        ];
        self.say("mail-date", &facts)
    }

    fn say(&self, key: &str, args: &[(&str, text::Value<'_>)]) -> Result<String, Error> {
        let missing = |_| Error::new(ErrorKind::InvalidOperation, "no such message");
        say(&self.catalogue, self.locale, key, args).map_err(missing)
    }
}

/// What is said under this key; in English where the language lacks it: a missing word must not keep people out.
pub(super) fn say(
    catalogue: &Catalogue,
    locale: Locale,
    key: &str,
    args: &[(&str, text::Value<'_>)],
) -> Result<String, MissingMessage> {
    catalogue.say(locale, key, args).or_else(|_| catalogue.say(Locale::En, key, args))
}

fn placeholder(value: &Value) -> text::Value<'static> {
    match (value.kind(), i64::try_from(value.clone())) {
        (ValueKind::Number, Ok(number)) => number.into(),
        _ => value.to_string().into(),
    }
}
