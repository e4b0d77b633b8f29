//! Rows on their way: each is a line of PostgreSQL's text format, from either database, and lines are what is compared.
//!
//! A digest of a table is the sum of the digests of its lines, because two databases hand rows out in different orders.

use sha2::{Digest as _, Sha256};
use sqlx::sqlite::SqliteRow;
use sqlx::{PgConnection, Row as _, SqliteConnection};
use uuid::Uuid;

use super::catalogue::{Kind, Table};
use crate::error::Result;

/// Few enough that a page of the widest rows is some megabytes.
const PAGE: i64 = 1_000;

/// How many lines there were, and their digest, in any order.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) rows: u64,
    sum: [u64; 4],
}

impl Tally {
    pub(super) fn add<'l>(&mut self, lines: impl IntoIterator<Item = &'l String>) {
        for line in lines {
            self.rows += 1;
            let digest = Sha256::digest(line);
            for (lane, eight) in self.sum.iter_mut().zip(digest.as_chunks().0) {
                *lane = lane.wrapping_add(u64::from_be_bytes(*eight));
            }
        }
    }
}

/// Where the reading of an embedded table stands.
pub(super) struct Page {
    after: i64,
}

impl Page {
    pub(super) fn first() -> Self {
        Self { after: i64::MIN }
    }

    /// The next lines of the table; `None` after the last.
    pub(super) async fn next(
        &mut self,
        from: &mut SqliteConnection,
        table: &Table,
    ) -> Result<Option<Vec<String>>> {
        let rows = sqlx::query(table.page()).bind(self.after).bind(PAGE).fetch_all(from).await?;
        let Some(last) = rows.last() else { return Ok(None) };
        self.after = last.try_get(0)?;
        let lines = rows.iter().map(|row| Ok(line(&values(row, table)?)));
        lines.collect::<Result<_>>().map(Some)
    }
}

/// What a table of the target holds.
pub(super) async fn arrived(to: &mut PgConnection, table: &Table) -> Result<Tally> {
    let mut tally = Tally::default();
    sqlx::query(table.cursor()).execute(&mut *to).await?;
    loop {
        let rows: Vec<Vec<Option<String>>> =
            sqlx::query_scalar("fetch forward 1000 from arrived").fetch_all(&mut *to).await?;
        if rows.is_empty() {
            break;
        }
        tally.add(&rows.iter().map(|row| line(row)).collect::<Vec<_>>());
    }
    sqlx::query("close arrived").execute(to).await?;
    Ok(tally)
}

/// The columns of a row as PostgreSQL writes them; the first one read is the row's number.
fn values(row: &SqliteRow, table: &Table) -> Result<Vec<Option<String>>> {
    let value = |(index, kind): (usize, Kind)| {
        Ok(match kind {
            Kind::Number => row.try_get::<Option<i64>, _>(index)?.map(|number| number.to_string()),
            Kind::Text => row.try_get(index)?,
            Kind::Bytes => row.try_get::<Option<Vec<u8>>, _>(index)?.map(|bytes| hex(&bytes)),
            Kind::Switch => row.try_get::<Option<bool>, _>(index)?.map(|on| on.to_string()),
            Kind::Id => row.try_get::<Option<Uuid>, _>(index)?.map(|id| id.to_string()),
        })
    };
    table.columns.iter().enumerate().map(|(index, column)| value((index + 1, column.kind))).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold("\\x".to_owned(), |hex, byte| hex + &format!("{byte:02x}"))
}

/// <https://www.postgresql.org/docs/current/sql-copy.html>, "Text Format".
fn line(values: &[Option<String>]) -> String {
    let fields: Vec<String> =
        values.iter().map(|value| value.as_deref().map_or("\\N".to_owned(), escaped)).collect();
    fields.join("\t") + "\n"
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\t', "\\t").replace('\n', "\\n").replace('\r', "\\r")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_ends_its_field_or_line() {
        let odd = Some("a\tb\\N\r\nc".to_owned());
        assert_eq!(line(&[odd, None, Some(hex(&[0, 255]))]), "a\\tb\\\\N\\r\\nc\t\\N\t\\\\x00ff\n");
    }

    #[test]
    fn lines_add_up_in_any_order_and_each_counts() {
        let tally = |lines: &[&str]| {
            let mut tally = Tally::default();
            tally.add(&lines.iter().map(ToString::to_string).collect::<Vec<_>>());
            tally
        };
        assert_eq!(tally(&["a", "b"]), tally(&["b", "a"]));
        assert_ne!(tally(&["a", "b"]), tally(&["a", "c"]));
        assert_ne!(tally(&["a"]), tally(&["a", "a"]));
    }
}
