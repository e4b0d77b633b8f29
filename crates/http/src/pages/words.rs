//! What pages say in the reader's language: the template function `t("key")`, in the language that the page's `lang` names.

use std::sync::LazyLock;

use minijinja::{Error, ErrorKind, State};
use text::{Catalogue, Locale};

static CATALOGUE: LazyLock<Option<Catalogue>> = LazyLock::new(|| Catalogue::load().ok());

/// The message of this key.
pub(super) fn t(state: &State<'_, '_>, key: &str) -> Result<String, Error> {
    let missing = || Error::new(ErrorKind::InvalidOperation, "no such message");
    let lang = state.lookup("lang").ok_or_else(missing)?;
    let locale: Locale = lang.as_str().and_then(|tag| tag.parse().ok()).ok_or_else(missing)?;
    let catalogue = CATALOGUE.as_ref().ok_or_else(missing)?;
    catalogue.say(locale, key, &[]).map_err(|_| missing())
}
