//! The page that lists what holds each row.

use std::fmt::Write as _;

use super::Held;
use super::rows::{Row, Rows};

const INTRODUCTION: &str = "\
# What holds each requirement

<!-- Written from the code: `UPDATE_DOCS=1 cargo xtask test --only coverage`. -->

The tests that name a row of [the requirements](requirements.md), in their name or their comment. What a row says is there. Rows
without anything are those that nothing holds yet.
";

/// The page as Markdown.
pub(super) fn page(rows: &Rows, held: &Held<'_>) -> String {
    let mut page = INTRODUCTION.to_owned();
    let mut area = "";
    for row in &rows.all {
        if row.area() != area {
            area = row.area();
            let _ = write!(page, "\n## {area}\n\n| row | held by |\n| --- | --- |\n");
        }
        let _ = writeln!(page, "| {} {:?} | {} |", row.id, row.priority, holders(row, rows, held));
    }
    page
}

fn holders(row: &Row, rows: &Rows, held: &Held<'_>) -> String {
    let otherwise = rows.otherwise.get(&row.id).map(|(what, place)| format!("{what} (`{place}`)"));
    let tests = held.get(row.id.as_str()).into_iter().flatten();
    let tests = tests.map(|test| format!("`{}` ({})", test.name, test.file));
    otherwise.into_iter().chain(tests).collect::<Vec<_>>().join("<br>")
}

#[cfg(test)]
mod tests {
    use super::super::tests_of::Test;
    use super::*;

    #[test]
    fn each_row_stands_with_what_holds_it() {
        let rows = "| PWD-1 | P0 | long |\n| PWD-2 | P1 | whole |\n| CRY-7 | P0 | chance |\n| CRY-7 | a lint | clippy.toml |";
        let test =
            Test { name: "pwd_1_a".to_owned(), file: "a.rs".to_owned(), rows: vec!["PWD-1".to_owned()] };
        let held = Held::from([("PWD-1", vec![&test])]);
        let page = page(&Rows::read(rows).unwrap(), &held);
        let expected = "| PWD-1 P0 | `pwd_1_a` (a.rs) |\n| PWD-2 P1 |  |\n\n## CRY\n\n| row | held by |\n| --- | --- |\n\
                        | CRY-7 P0 | a lint (`clippy.toml`) |\n";
        assert!(page.ends_with(expected), "{page}");
    }
}
