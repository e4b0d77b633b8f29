//! The configuration page says what the table says, and the table keeps its own rules.

use std::collections::BTreeSet;
use std::{env, fs};

use crate::config::key::{Fallback, Shape};
use crate::config::{reference, table};

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/operate/configuration.md");

#[test]
fn the_configuration_page_is_written_from_the_table() {
    let page = reference();
    if env::var_os("UPDATE_DOCS").is_some() {
        fs::write(PAGE, &page).unwrap();
    }
    let kept = fs::read_to_string(PAGE).unwrap();
    assert!(kept == page, "docs/operate/configuration.md is behind; run this test once with UPDATE_DOCS=1");
    for key in table::keys() {
        assert!(
            page.contains(&format!("| `{}`<br>`{}`", key.name, table::variable(key.name))),
            "{}",
            key.name
        );
    }
}

#[test]
fn the_table_keeps_its_rules() {
    let mut names = BTreeSet::new();
    for key in table::keys() {
        assert!(names.insert(key.name), "{} stands there twice", key.name);
        assert!(key.name.contains('.') && !key.name.ends_with(table::FILE), "{}", key.name);
        assert!(!key.meaning.trim().is_empty() && key.meaning.trim().ends_with('.'), "{}", key.name);
        assert_eq!(key.range.is_some(), key.shape == Shape::Number, "{} needs limits", key.name);
        assert!(!key.takes_name() || matches!(key.fallback, Fallback::Unset(_)), "{}", key.name);
    }
}

#[test]
fn sections_stand_together_in_the_order_of_the_table() {
    let mut sections: Vec<&str> = table::keys().filter_map(|key| key.name.split('.').next()).collect();
    sections.dedup();
    let different: BTreeSet<&str> = sections.iter().copied().collect();
    assert_eq!(sections.len(), different.len(), "{sections:?}");
}
