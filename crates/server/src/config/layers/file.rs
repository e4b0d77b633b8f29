//! The configuration file: TOML, read with the line of every key.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use toml_edit::{Document, Item, TableLike, Value as Toml};

use super::DEFAULT_FILE;
use crate::config::key::{Literal, Value};
use crate::config::problem::Problem;
use crate::config::source::Source;
use crate::config::values::Values;

/// Reads the file; false when it is there, or was asked for, and can't be read.
pub(super) fn read(named: Option<PathBuf>, values: &mut Values) -> bool {
    let optional = named.is_none();
    let path = named.unwrap_or_else(|| DEFAULT_FILE.into());
    let text = match fs::read_to_string(&path) {
        Err(error) if optional && error.kind() == ErrorKind::NotFound => return true,
        Err(error) => {
            values.problems.add(Problem::of_file(&path, None, format!("the file can't be read: {error}")));
            return false;
        }
        Ok(text) => text,
    };
    match Document::parse(text.as_str()) {
        Ok(document) => {
            take(document.as_table(), &path, &text, values);
            true
        }
        Err(error) => {
            let line = error.span().map(|span| line_of(&text, span.start));
            // The parser's own display quotes the line, which may hold a secret.
            values.problems.add(Problem::of_file(&path, line, format!("not TOML: {}", error.message())));
            false
        }
    }
}

/// Sets every key in the order of the file, which is not the order of the parser's tables.
fn take(root: &dyn TableLike, path: &Path, text: &str, values: &mut Values) {
    let mut found = Vec::new();
    walk(root, "", &mut found);
    found.sort_by_key(|(offset, ..)| *offset);
    for (offset, name, literal) in found {
        values.set(&name, literal, &Source::File { path: path.to_owned(), line: line_of(text, offset) });
    }
}

/// Gathers where each key stands, its whole name, and its value.
fn walk(table: &dyn TableLike, above: &str, found: &mut Vec<(usize, String, Literal)>) {
    for (key, item) in table.iter() {
        let name = if above.is_empty() { key.to_owned() } else { format!("{above}.{key}") };
        let literal = match item {
            Item::None => continue,
            Item::Table(table) => {
                walk(table, &name, found);
                continue;
            }
            Item::Value(Toml::InlineTable(table)) => {
                walk(table, &name, found);
                continue;
            }
            Item::ArrayOfTables(_) => Literal::Alien("a list of tables".to_owned()),
            Item::Value(value) => literal(value),
        };
        let span = table.key(key).and_then(toml_edit::Key::span).or_else(|| item.span());
        found.push((span.map_or(0, |span| span.start), name, literal));
    }
}

fn literal(value: &Toml) -> Literal {
    match value {
        Toml::String(text) => Literal::Typed(Value::Text(text.value().clone())),
        Toml::Integer(number) => Literal::Typed(Value::Number(*number.value())),
        Toml::Boolean(on) => Literal::Typed(Value::Switch(*on.value())),
        Toml::Array(items) => list(items),
        Toml::Float(_) | Toml::Datetime(_) | Toml::InlineTable(_) => {
            Literal::Alien(format!("a {}", value.type_name()))
        }
    }
}

fn list(items: &toml_edit::Array) -> Literal {
    let texts: Option<Vec<String>> = items.iter().map(|item| item.as_str().map(str::to_owned)).collect();
    texts.map_or_else(
        || Literal::Alien("a list with something other than text in it".to_owned()),
        |texts| Literal::Typed(Value::List(texts)),
    )
}

fn line_of(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}
