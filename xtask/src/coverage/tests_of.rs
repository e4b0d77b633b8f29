//! Tests, as the source shows them, with the rows that they name. What is named anywhere else does not count.

use std::path::Path;

use anyhow::{Context, Result};

use super::rows::is_id;

/// A test that names rows.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Test {
    pub(crate) name: String,
    pub(crate) file: String,
    pub(crate) rows: Vec<String>,
}

/// The tests below these folders that name a row, file by file.
pub(crate) fn all(root: &Path, folders: &[&str]) -> Result<Vec<Test>> {
    let mut files = Vec::new();
    for folder in folders {
        sources(&root.join(folder), &mut files)?;
    }
    files.sort();
    let mut tests = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file).with_context(|| file.display().to_string())?;
        let name = file.strip_prefix(root).unwrap_or(&file).display().to_string();
        tests.extend(tests_in(&text, &name));
    }
    Ok(tests)
}

fn sources(folder: &Path, found: &mut Vec<std::path::PathBuf>) -> Result<()> {
    for entry in std::fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.is_dir() {
            sources(&path, found)?;
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
    Ok(())
}

/// The tests of one file. What stands above a function, comments and attributes, is its own; any other line ends it.
fn tests_in(text: &str, file: &str) -> Vec<Test> {
    let (mut tests, mut comment, mut is_test, mut in_attribute) = (Vec::new(), String::new(), false, false);
    for line in text.lines().map(str::trim) {
        if let Some(words) = line.strip_prefix("///") {
            comment.push_str(words);
        } else if line.starts_with("#[") || in_attribute {
            is_test |= line.starts_with("#[test") || line.starts_with("#[tokio::test");
            in_attribute = !line.ends_with(']');
        } else {
            if let Some(name) = function(line).filter(|_| is_test) {
                let rows = rows_of(name, &comment);
                tests.push(Test { name: name.to_owned(), file: file.to_owned(), rows });
            }
            comment.clear();
            is_test = false;
        }
    }
    tests.retain(|test| !test.rows.is_empty());
    tests
}

fn function(line: &str) -> Option<&str> {
    let rest = line.strip_prefix("async ").unwrap_or(line).strip_prefix("fn ")?;
    rest.split(['(', '<']).next()
}

/// Rows at the beginning of the name (`eml_12_rfr_7_a_copy_shows_nothing`), and those in the comment.
fn rows_of(name: &str, comment: &str) -> Vec<String> {
    let mut words = name.split('_');
    let mut rows = Vec::new();
    while let (Some(area), Some(number)) = (words.next(), words.next()) {
        let row = format!("{}-{number}", area.to_uppercase());
        if !is_row(&row) {
            break;
        }
        rows.push(row);
    }
    let named = comment.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').filter(|word| is_row(word));
    rows.extend(named.map(ToOwned::to_owned));
    rows.sort_unstable();
    rows.dedup();
    rows
}

/// `SHA-256`, `UTF-8` and `RFC-…` look like rows and are none.
fn is_row(word: &str) -> bool {
    is_id(word) && !["SHA-", "UTF-", "RFC-", "CVE-", "ISO-"].iter().any(|other| word.starts_with(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(String, Vec<String>)> {
        tests_in(text, "a.rs").into_iter().map(|test| (test.name, test.rows)).collect()
    }

    fn rows(words: &[&str]) -> Vec<String> {
        words.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn names_and_comments_of_tests_name_rows() {
        let text = "/// PWD-17, AUD-2: nothing (SHA-256) leaks.\n#[tokio::test(flavor = \"multi_thread\")]\n\
                    async fn eml_12_rfr_7_a_copy_shows_2_things() {\n}\n\n#[test]\nfn log_1_one() {}";
        let first = rows(&["AUD-2", "EML-12", "PWD-17", "RFR-7"]);
        let names = ["eml_12_rfr_7_a_copy_shows_2_things", "log_1_one"].map(ToOwned::to_owned);
        let [one, two] = names;
        assert_eq!(found(text), [(one, first), (two, rows(&["LOG-1"]))]);
    }

    #[test]
    fn what_is_no_test_names_nothing() {
        for text in [
            "/// LOG-1\nfn log_1_helper() {}",
            "//! LOG-1\n#[test]\nfn plain() {}",
            "/// LOG-1\nconst LIST: u8 = 1;\n#[test]\nfn plain() {}",
            "// LOG-1\n#[test]\nfn plain() {}",
            "#[cfg(test)]\nmod log_1_tests {\n    fn log_1_helper() {}\n}",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn an_attribute_may_have_several_lines() {
        let text = "/// WEB-9\n#[test]\n#[expect(\n    lint,\n    reason = \"because\"\n)]\nfn shapes() {}";
        assert_eq!(found(text), [("shapes".to_owned(), rows(&["WEB-9"]))]);
    }
}
