//! The table of requirements, read from its page: rows `| PWD-1 | P0 | what must hold |`, and, for what no test can hold,
//! rows `| CRY-7 | by what | file |`.

use std::collections::BTreeMap;

use anyhow::{Result, bail};

/// How much a row matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Priority {
    P0,
    P1,
    P2,
}

/// A requirement.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) id: String,
    pub(crate) priority: Priority,
    pub(crate) what: String,
}

/// All of them, and what holds some of them otherwise: in words, and the file where it stands.
#[derive(Debug)]
pub(crate) struct Rows {
    pub(crate) all: Vec<Row>,
    pub(crate) otherwise: BTreeMap<String, (String, String)>,
}

impl Row {
    /// The three letters.
    pub(crate) fn area(&self) -> &str {
        self.id.split('-').next().unwrap_or_default()
    }
}

impl Rows {
    /// Reads the page. A row that stands there twice is an error.
    pub(crate) fn read(text: &str) -> Result<Self> {
        let mut rows = Self { all: Vec::new(), otherwise: BTreeMap::new() };
        for line in text.lines() {
            let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
            let [id, second, third] = cells.as_slice() else { continue };
            if !is_id(id) {
                continue;
            }
            let (id, third) = ((*id).to_owned(), (*third).to_owned());
            match priority(second) {
                Some(_) if rows.all.iter().any(|row| row.id == id) => bail!("{id} stands there twice"),
                Some(priority) => rows.all.push(Row { id, priority, what: third }),
                None => drop(rows.otherwise.insert(id, ((*second).to_owned(), third))),
            }
        }
        Ok(rows)
    }
}

/// Whether a word is the name of a row: three capitals, a dash, a number.
pub(crate) fn is_id(word: &str) -> bool {
    word.split_once('-').is_some_and(|(area, number)| {
        area.len() == 3
            && area.bytes().all(|byte| byte.is_ascii_uppercase())
            && !number.is_empty()
            && number.bytes().all(|byte| byte.is_ascii_digit())
    })
}

fn priority(word: &str) -> Option<Priority> {
    match word {
        "P0" => Some(Priority::P0),
        "P1" => Some(Priority::P1),
        "P2" => Some(Priority::P2),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_read_and_other_lines_are_left() {
        let rows = Rows::read(
            "# PWD-1\n| id | P | what |\n| --- | --- | --- |\n| PWD-1 | P0 | long |\n| CRY-7 | a lint | clippy.toml |\n",
        );
        let rows = rows.unwrap();
        let row = Row { id: "PWD-1".to_owned(), priority: Priority::P0, what: "long".to_owned() };
        assert_eq!((rows.all[0].area(), &rows.all), ("PWD", &vec![row]));
        assert_eq!(rows.otherwise["CRY-7"], ("a lint".to_owned(), "clippy.toml".to_owned()));
        assert!(Rows::read("| PWD-1 | P0 | a |\n| PWD-1 | P1 | b |").is_err());
    }

    #[test]
    fn ids_are_three_capitals_and_a_number() {
        assert!(is_id("PWD-1") && is_id("EML-29"));
        assert!(!is_id("UTF-8x") && !is_id("pwd-1") && !is_id("PWD-") && !is_id("SHA1-1") && !is_id("PWD"));
    }
}
