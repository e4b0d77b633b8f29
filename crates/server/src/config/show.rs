//! The effective configuration as TOML, in the order of the table, each value with where it came from.

use std::fmt::Write as _;

use super::key::{Fallback, Key, Secrecy, Value};
use super::kinds::masked;
use super::table::{self, NAME};
use super::values::{Entry, Values};

/// The configuration as people may see it: no secret is in it.
pub(super) fn show(values: &Values) -> String {
    let providers = values.providers();
    let mut page = String::new();
    let mut current = "";
    for key in table::keys() {
        let (section, rest) = key.name.split_once('.').unwrap_or(("", key.name));
        if section != current {
            let gap = if current.is_empty() { "" } else { "\n" };
            let _ = writeln!(page, "{gap}[{section}]");
            current = section;
        }
        if key.takes_name() {
            for provider in &providers {
                let given = values.get(&key.name.replace(NAME, provider));
                page.extend(given.map(|entry| line(key, &rest.replace(NAME, provider), Some(entry))));
            }
        } else {
            page += &line(key, rest, values.get(key.name));
        }
    }
    page
}

fn line(key: &Key, name: &str, entry: Option<&Entry>) -> String {
    match (entry, key.fallback) {
        (Some(entry), _) => format!("{name} = {}  # {}\n", literal(key, &entry.value), entry.source),
        (None, Fallback::Unset(meaning) | Fallback::Derived(meaning) | Fallback::Given(meaning)) => {
            format!("# {name} is unset: {meaning}\n")
        }
    }
}

fn literal(key: &Key, value: &Value) -> String {
    match (value, key.secrecy) {
        (_, Secrecy::Hidden) => quoted("[secret]"),
        (Value::Text(text), Secrecy::Credentials) => quoted(&masked(text)),
        (Value::Text(text), Secrecy::Open) => quoted(text),
        (Value::Switch(on), _) => on.to_string(),
        (Value::Number(number), _) => number.to_string(),
        (Value::List(items), _) => {
            let items: Vec<String> = items.iter().map(|item| quoted(item)).collect();
            format!("[{}]", items.join(", "))
        }
    }
}

/// A TOML basic string.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c.is_control() => {
                let _ = write!(quoted, "\\u{:04X}", u32::from(c));
            }
            c => quoted.push(c),
        }
    }
    quoted + "\""
}
