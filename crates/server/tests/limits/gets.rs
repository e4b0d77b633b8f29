//! WEB-6, SES-12: reading changes nothing, whoever reads.

use reqwest::Method;

use crate::it::support::sql::Sql;
use crate::support::TestApp;

/// Every row of every table, in an order of its own.
async fn contents(sql: &Sql) -> Vec<String> {
    let (tables, rows) = match sql {
        Sql::Sqlite(_) => (
            "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name",
            "select 'select ' || group_concat('quote(\"' || name || '\")', ' || ') || ' from TABLE' from pragma_table_info('TABLE')",
        ),
        Sql::Postgres(_) => (
            "select table_name::text from information_schema.tables where table_schema = 'public' order by 1",
            "select 'select t::text from \"TABLE\" t'::text",
        ),
    };
    let mut all = Vec::new();
    for table in sql.texts(tables).await {
        let statement = sql.texts(rows.replace("TABLE", &table)).await.remove(0);
        let mut found = sql.texts(statement).await;
        found.sort();
        all.push(format!("{table}: {found:?}"));
    }
    all
}

/// The paths that can be read, with something in the place of each parameter.
fn readable(id: &str) -> Vec<String> {
    let document = http::document();
    let paths = document["paths"].as_object().unwrap().iter().filter(|(_, item)| item.get("get").is_some());
    let mut found: Vec<String> = paths.map(|(path, _)| path.clone()).collect();
    for path in &mut found {
        while let (Some(from), Some(to)) = (path.find('{'), path.find('}')) {
            path.replace_range(from..=to, id);
        }
    }
    found.extend(
        ["/", "/api/docs", "/email-verification?token=x", "/password-reset?token=x"].map(ToOwned::to_owned),
    );
    found
}

#[tokio::test]
async fn web_6_no_get_or_head_changes_anything() {
    let app = TestApp::start().await;
    let person = app.user().stepped_up().await;
    let promoted = app.sql().execute("update account set roles = 'USER ADMIN'").await;
    assert_eq!(promoted, 1);
    app.pass(61);
    let admin = app.anon();
    person.sign_in(&admin).await;
    app.mails_to(&person.email).await;
    let before = contents(app.sql()).await;
    assert!(before.iter().any(|table| table.starts_with("session: [\"")), "{}", before.len());
    let paths = readable(&person.id);
    assert!(paths.len() > 10);
    for path in &paths {
        for client in [&app.anon(), &person.client, &admin] {
            for method in [Method::GET, Method::HEAD] {
                let answer = client.request(method, path).await;
                assert!(answer.status < 500, "{path}: {answer:?}");
            }
        }
    }
    let after = contents(app.sql()).await;
    for (before, after) in before.iter().zip(&after) {
        assert_eq!(before, after);
    }
}
