//! What is kept, read behind the server's back.

use std::time::{Duration, Instant};

use crate::support::sql::Sql;

const PATIENCE: Duration = Duration::from_mins(1);
const GLANCE: Duration = Duration::from_millis(5);

/// Turns back what guesses leave behind, which is all that a failed request may change.
const GUESSES: [&str; 4] = [
    "delete from second_factor_failure",
    "delete from second_factor_guard",
    "delete from login_guard",
    "update email_code set attempts = 5",
];

/// How many guesses were charged, and how many the code has left.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Guesses {
    pub(crate) failures: i64,
    pub(crate) consecutive: i64,
    pub(crate) left: i64,
}

/// Reads what a test has to say about one server's database. People are told apart by their tests: most have one.
pub(crate) trait Kept {
    async fn count(&self, rows: &str) -> i64;
    /// Mails of a kind, waiting or done.
    async fn mails(&self, kind: &str) -> i64;
    async fn guesses(&self) -> Guesses;
    async fn forget_guesses(&self);
    /// Every row of every table but what guesses are counted in and what workers hold, in one order.
    async fn everything(&self) -> Vec<String>;
}

impl Kept for Sql {
    async fn count(&self, rows: &str) -> i64 {
        self.number(format!("select count(*) from {rows}")).await
    }

    async fn mails(&self, kind: &str) -> i64 {
        self.count(&format!("outbox where kind = '{kind}'")).await
    }

    async fn guesses(&self) -> Guesses {
        let failures = self.count("second_factor_failure").await;
        let consecutive = "select cast(coalesce(max(consecutive), 0) as bigint) from second_factor_guard";
        let left = "select cast(coalesce(max(attempts), -1) as bigint) from email_code";
        Guesses { failures, consecutive: self.number(consecutive).await, left: self.number(left).await }
    }

    async fn forget_guesses(&self) {
        for statement in GUESSES {
            self.execute(statement).await;
        }
    }

    async fn everything(&self) -> Vec<String> {
        self.forget_guesses().await;
        let mut rows = Vec::new();
        for (table, select) in selects(self).await {
            rows.extend(self.texts(select).await.into_iter().map(|row| format!("{table} {row}")));
        }
        rows.sort();
        rows
    }
}

/// Each table, and how its rows are read as text.
async fn selects(sql: &Sql) -> Vec<(String, String)> {
    if let Sql::Postgres(_) = sql {
        let tables =
            "select tablename::text from pg_tables where schemaname = 'public' and tablename <> 'lease'";
        let tables = sql.texts(tables).await.into_iter();
        return tables.map(|table| (table.clone(), format!("select {table}::text from {table}"))).collect();
    }
    let mut selects = Vec::new();
    for table in
        sql.texts("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name <> 'lease'").await
    {
        let columns =
            sql.texts(format!("select 'quote(' || name || ')' from pragma_table_info('{table}')")).await;
        selects.push((table.clone(), format!("select {} from {table}", columns.join("||' '||"))));
    }
    selects
}

/// Waits for what happens by itself, such as the mail worker's next round.
pub(crate) async fn eventually(what: &str, mut is_so: impl AsyncFnMut() -> bool) {
    let begun = Instant::now();
    let mut glances = tokio::time::interval(GLANCE);
    while !is_so().await {
        assert!(begun.elapsed() < PATIENCE, "waited in vain: {what}");
        glances.tick().await;
    }
}
