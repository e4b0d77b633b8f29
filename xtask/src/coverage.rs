//! Which test holds which security requirement. The rows stand in `docs/security/requirements.md`; the tests that name
//! them, in their own name (`prt_4_opening_the_link_changes_nothing`) or in their doc comment, are listed in
//! `docs/security/coverage.md`, which is written from the code.

mod page;
mod rows;
mod tests_of;

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::run;
use rows::{Priority, Row, Rows};
use tests_of::Test;

const REQUIREMENTS: &str = "docs/security/requirements.md";
const COVERAGE: &str = "docs/security/coverage.md";
/// Where tests are.
const CODE: [&str; 2] = ["crates", "xtask"];
/// In these areas every row of the highest priority needs a test, or something else that holds it.
const ENFORCED: [&str; 20] = [
    "PWD", "REG", "LOG", "EML", "TOT", "RCV", "STP", "SES", "TOK", "RFR", "PRT", "EVF", "GST", "AUT", "ALR",
    "RLM", "CRY", "WEB", "API", "AUD",
];

/// Rows with the tests that name them.
type Held<'a> = BTreeMap<&'a str, Vec<&'a Test>>;

/// Writes the page anew where `UPDATE_DOCS` is set, and says what is behind or missing.
pub(crate) fn check() -> Result<()> {
    let root = run::root();
    let text = std::fs::read_to_string(root.join(REQUIREMENTS)).context(REQUIREMENTS)?;
    let rows = Rows::read(&text)?;
    let tests = tests_of::all(root, &CODE)?;
    let held = held(&rows, &tests)?;
    places_exist(root, &rows)?;
    let page = page::page(&rows, &held);
    let path = root.join(COVERAGE);
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, &page).context(COVERAGE)?;
    }
    if std::fs::read_to_string(&path).unwrap_or_default() != page {
        bail!("{COVERAGE} is behind: run `UPDATE_DOCS=1 cargo xtask test --only coverage`");
    }
    let missing = missing(&rows, &held);
    if !missing.is_empty() {
        bail!("no test names these rows of {REQUIREMENTS}:\n{}", missing.join("\n"));
    }
    println!("{} tests name {} of {} rows", tests.len(), held.len(), rows.all.len());
    Ok(())
}

/// A row that no table has is a slip of the pen, and holds nothing.
fn held<'a>(rows: &Rows, tests: &'a [Test]) -> Result<Held<'a>> {
    let mut held = Held::new();
    for test in tests {
        for row in &test.rows {
            if !rows.all.iter().any(|known| known.id == *row) {
                bail!("{} in {} names {row}, which is no row of {REQUIREMENTS}", test.name, test.file);
            }
            held.entry(row).or_default().push(test);
        }
    }
    Ok(held)
}

fn missing(rows: &Rows, held: &Held<'_>) -> Vec<String> {
    let is_due = |row: &&Row| row.priority == Priority::P0 && ENFORCED.contains(&row.area());
    let is_held = |row: &Row| held.contains_key(row.id.as_str()) || rows.otherwise.contains_key(&row.id);
    let missing = rows.all.iter().filter(is_due).filter(|row| !is_held(row));
    missing.map(|row| format!("  {} {}", row.id, row.what)).collect()
}

/// What holds a row otherwise is where the table says.
fn places_exist(root: &Path, rows: &Rows) -> Result<()> {
    for (id, (_, place)) in &rows.otherwise {
        if !root.join(place).exists() {
            bail!("{REQUIREMENTS} says that {place} holds {id}; there is no such file");
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str =
        "| PWD-1 | P0 | long enough |\n| OPS-1 | P0 | checked at start |\n| PWD-2 | P1 | no cut |\n";

    fn test(rows: &[&str]) -> Test {
        let rows = rows.iter().map(ToString::to_string).collect();
        Test { name: "a_test".to_owned(), file: "crates/a.rs".to_owned(), rows }
    }

    #[test]
    fn a_row_of_the_highest_priority_without_a_test_is_missing() {
        let rows = Rows::read(TABLE).unwrap();
        let tests = [test(&["PWD-2"])];
        assert_eq!(missing(&rows, &held(&rows, &tests).unwrap()), ["  PWD-1 long enough"]);
        let tests = [test(&["PWD-1"])];
        assert_eq!(missing(&rows, &held(&rows, &tests).unwrap()), [""; 0]);
    }

    #[test]
    fn what_is_held_otherwise_is_not_missing_and_its_place_is_there() {
        let held_by = format!("{TABLE}| PWD-1 | by a lint | clippy.toml |\n");
        let rows = Rows::read(&held_by).unwrap();
        assert!(missing(&rows, &Held::new()).is_empty());
        assert!(places_exist(Path::new("/no/such/place"), &rows).is_err());
        assert!(places_exist(run::root(), &rows).is_ok());
    }

    #[test]
    fn a_row_that_no_table_has_is_a_slip() {
        let rows = Rows::read(TABLE).unwrap();
        assert!(held(&rows, &[test(&["PWD-9"])]).is_err());
    }
}
