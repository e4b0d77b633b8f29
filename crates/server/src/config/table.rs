//! The one table of keys: names, environment variables and suggestions all come from it.

use super::key::{Group, Key};
use super::{app, audit, auth, avatar, cache, data, database, email, log, secrets, security, server, ui};

/// The part of a key that stands for any name.
pub(super) const NAME: &str = "NAME";
/// What a key ends in when it names a file that holds its value.
pub(super) const FILE: &str = "-file";

/// Every group, in the order in which people read them.
pub(super) const GROUPS: &[&[Group]] = &[
    server::GROUPS,
    app::GROUPS,
    ui::GROUPS,
    data::GROUPS,
    database::GROUPS,
    cache::GROUPS,
    secrets::GROUPS,
    email::GROUPS,
    auth::GROUPS,
    avatar::GROUPS,
    security::GROUPS,
    audit::GROUPS,
    log::GROUPS,
];

/// How alike two names must be before we ask "did you mean".
const ALIKE: f64 = 0.6;

/// A known key that a name stands for.
pub(super) enum Found {
    /// The name is the key's own.
    Value(&'static Key),
    /// The name is the key's with `-file` at its end.
    SecretFile(&'static Key),
}

/// Every key.
pub(super) fn keys() -> impl Iterator<Item = &'static Key> {
    GROUPS.iter().copied().flatten().flat_map(|group| group.keys)
}

/// The key that a name stands for.
pub(super) fn find(name: &str) -> Option<Found> {
    let plain = keys().find(|key| key.stands_for(name)).map(Found::Value);
    plain.or_else(|| {
        let base = name.strip_suffix(FILE)?;
        keys().find(|key| key.is_secret() && key.stands_for(base)).map(Found::SecretFile)
    })
}

/// What to say about a name that no key has, and the nearest key that there is.
pub(super) fn unknown(name: &str) -> (String, String) {
    let wanted = name.to_ascii_lowercase();
    let likeness = |known: &str| strsim::normalized_damerau_levenshtein(&wanted, known);
    let nearest = names(name).max_by(|a, b| likeness(a).total_cmp(&likeness(b))).unwrap_or_default();
    let said = match likeness(&nearest) {
        alike if alike >= ALIKE => format!("is not a known key; did you mean {nearest}?"),
        _ => format!("is not a known key; the nearest is {nearest}"),
    };
    (said, nearest)
}

/// The environment variable of a key.
pub(super) fn variable(key: &str) -> String {
    format!("{PREFIX}{}", key.replace('.', "__").replace('-', "_").to_ascii_uppercase())
}

/// The key of an environment variable; `None` for variables that are not ours.
pub(super) fn key_of_variable(variable: &str) -> Option<String> {
    let rest = variable.strip_prefix(PREFIX)?;
    Some(rest.replace("__", ".").replace('_', "-").to_ascii_lowercase())
}

/// What our environment variables begin with.
const PREFIX: &str = "DOORWARD_";

/// Every name that can be written, with the name that the person used where a key takes any.
fn names(wanted: &str) -> impl Iterator<Item = String> {
    let provider = wanted.split('.').nth(3).filter(|part| is_name(part)).unwrap_or(NAME);
    keys().flat_map(move |key| {
        let name = key.name.replace(NAME, provider);
        let file = key.is_secret().then(|| format!("{name}{FILE}"));
        [Some(name), file].into_iter().flatten()
    })
}

fn is_name(part: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !part.is_empty() && part.bytes().all(plain)
}

impl Key {
    /// Whether the key takes any name in one of its parts.
    pub(super) fn takes_name(&self) -> bool {
        self.name.split('.').any(|part| part == NAME)
    }

    fn stands_for(&self, name: &str) -> bool {
        let mut parts = name.split('.');
        let all = self.name.split('.').all(|own| {
            parts.next().is_some_and(|part| if own == NAME { is_name(part) } else { own == part })
        });
        all && parts.next().is_none()
    }
}
