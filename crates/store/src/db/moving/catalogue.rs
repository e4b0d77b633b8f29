//! Which tables there are, with which columns, in an order in which rows may be added.

use sqlx::SqliteConnection;

use crate::error::{Cause, Error, Result};

/// What a column holds. A migration that declares anything else does not get past the tests.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Number,
    Text,
    Bytes,
    Switch,
    Id,
}

pub(super) struct Column {
    pub(super) name: String,
    pub(super) kind: Kind,
}

pub(super) struct Table {
    pub(super) name: String,
    pub(super) columns: Vec<Column>,
    refers_to: Vec<String>,
}

/// A statement whose text was put together.
#[expect(
    clippy::disallowed_types,
    reason = "the names in it come from the catalogue of our own schema, and no value does"
)]
pub(super) type Assembled = sqlx::AssertSqlSafe<String>;

impl Table {
    /// A page of rows that come after one of them.
    pub(super) fn page(&self) -> Assembled {
        assembled(format!(
            "select rowid, {} from {} where rowid > $1 order by rowid limit $2",
            self.list(|name| name),
            quoted(&self.name)
        ))
    }

    /// Opens the cursor `arrived` over the rows, each an array of texts.
    pub(super) fn cursor(&self) -> Assembled {
        assembled(format!(
            "declare arrived no scroll cursor for select array[{}] from {}",
            self.list(|name| name + "::text"),
            quoted(&self.name)
        ))
    }

    /// Takes every row out.
    pub(super) fn emptied(&self) -> Assembled {
        assembled(format!("delete from {}", quoted(&self.name)))
    }

    /// Takes rows in, in PostgreSQL's text format.
    pub(super) fn filled(&self) -> String {
        format!("copy {} ({}) from stdin", quoted(&self.name), self.list(|name| name))
    }

    fn list(&self, each: impl Fn(String) -> String) -> String {
        self.columns.iter().map(|column| each(quoted(&column.name))).collect::<Vec<_>>().join(", ")
    }
}

/// The tables of an embedded database, each after those that it refers to. How far the schema is belongs to each database
/// alone.
pub(super) async fn tables(from: &mut SqliteConnection) -> Result<Vec<Table>> {
    let sql = "select name from sqlite_schema where type = 'table' and name not like 'sqlite%' \
               and name <> '_sqlx_migrations' order by name";
    let names: Vec<String> = sqlx::query_scalar(sql).fetch_all(&mut *from).await?;
    let mut tables = Vec::new();
    for name in names {
        tables.push(table(from, name).await?);
    }
    in_order(tables)
}

async fn table(from: &mut SqliteConnection, name: String) -> Result<Table> {
    let sql = "select name, lower(type) from pragma_table_info($1) order by cid";
    let columns: Vec<(String, String)> = sqlx::query_as(sql).bind(&name).fetch_all(&mut *from).await?;
    let sql = "select distinct \"table\" from pragma_foreign_key_list($1)";
    let refers_to = sqlx::query_scalar(sql).bind(&name).fetch_all(&mut *from).await?;
    let columns =
        columns.into_iter().map(|(name, declared)| Ok(Column { kind: kind(&name, &declared)?, name }));
    Ok(Table { columns: columns.collect::<Result<_>>()?, name, refers_to })
}

fn kind(column: &str, declared: &str) -> Result<Kind> {
    Ok(match declared {
        "bigint" => Kind::Number,
        "text" => Kind::Text,
        "bytea" => Kind::Bytes,
        "boolean" => Kind::Switch,
        "uuid" => Kind::Id,
        _ => return Err(Error::Other(Cause::new(format!("column {column} of type {declared}")))),
    })
}

fn in_order(mut tables: Vec<Table>) -> Result<Vec<Table>> {
    let mut ordered: Vec<Table> = Vec::new();
    while !tables.is_empty() {
        let there = |name: &String| ordered.iter().any(|table| table.name == *name);
        let (ready, waiting): (Vec<_>, Vec<_>) = tables
            .into_iter()
            .partition(|table| table.refers_to.iter().all(|name| *name == table.name || there(name)));
        if ready.is_empty() {
            return Err(Error::Other(Cause::new("tables that refer to each other")));
        }
        ordered.extend(ready);
        tables = waiting;
    }
    Ok(ordered)
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

#[expect(
    clippy::disallowed_methods,
    reason = "the names in it come from the catalogue of our own schema, and no value does"
)]
fn assembled(text: String) -> Assembled {
    sqlx::AssertSqlSafe(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(name: &str, refers_to: &[&str]) -> Table {
        let refers_to = refers_to.iter().map(|name| (*name).to_owned()).collect();
        Table { name: name.to_owned(), columns: Vec::new(), refers_to }
    }

    #[test]
    fn a_table_comes_after_those_it_refers_to() {
        let tables = vec![table("a", &["b", "c"]), table("b", &["c", "b"]), table("c", &[])];
        let names: Vec<String> = in_order(tables).unwrap().into_iter().map(|table| table.name).collect();
        assert_eq!(names, ["c", "b", "a"]);
        assert!(in_order(vec![table("a", &["b"]), table("b", &["a"])]).is_err());
    }
}
