//! `doorward migrate --to`: an embedded database moves to PostgreSQL, and its people notice nothing.

use std::fs;
use std::time::Duration;

use crate::Said;
use crate::household::{Household, signs_in};
use crate::kills::ended_within;
use crate::support::TestApp;
use crate::support::backend::Backend;
use crate::support::sql::Sql;

/// An empty PostgreSQL database and its address. `None` where the environment names no server: then there is nothing to
/// move to.
async fn target() -> Option<(Sql, String)> {
    match Backend::server().await? {
        Sql::Postgres(url) => Some((Sql::Postgres(url.clone()), url)),
        Sql::Sqlite(_) => None,
    }
}

async fn embedded() -> TestApp {
    TestApp::with([]).over(Backend::nothing()).start().await
}

fn moved(app: &TestApp, url: &str) -> Said {
    app.command(&["migrate", "--to", url]).into()
}

/// OPS-9, C2: sessions go on, each factor opens, what was spent stays spent, and files stay where they are. Repeated before
/// anybody uses the target it says so, and afterwards it keeps its hands off.
#[tokio::test(flavor = "multi_thread")]
async fn ops_9_everybody_finds_everything_on_the_other_server() {
    let Some((sql, url)) = target().await else { return };
    let mut app = embedded().await;
    let household = Household::settle(&app).await;
    let mails = app.mails_to(&household.plain.email).await.len();
    app.stop();
    let said = moved(&app, &url).done();
    assert!(said.contains(" were copied, and compared one by one."), "{said}");
    assert!(said.contains("database.url-file") && said.contains("data/avatars"), "{said}");
    assert!(!said.contains(&url) && !said.contains("canary"), "{said}");
    let said = moved(&app, &url).done();
    assert!(said.contains(" were there already, and compared one by one."), "{said}");

    app.use_database(sql);
    app.restart([]).await;
    household.assert_at_home().await;
    assert_eq!(app.mails_to(&household.plain.email).await.len(), mails);
    household.assert_all_sign_in(&app).await;
    app.stop();
    let file = app.data_directory().join("doorward.db");
    let embedded = format!("database.url=sqlite:{}", file.display());
    let said = Said::from(app.command(&["--set", &embedded, "migrate", "--to", &url])).failed();
    assert!(said.contains("the target has been in use since: nothing was copied"), "{said}");
    app.restart([]).await;
    signs_in(&app, &household.plain).await;
}

/// C-48: wherever a move is killed, the target has nothing or everything, and it is simply done again.
#[tokio::test(flavor = "multi_thread")]
async fn c_48_a_move_that_is_killed_is_done_again() {
    let Some((sql, url)) = target().await else { return };
    let mut app = embedded().await;
    let household = Household::settle(&app).await;
    app.stop();
    let mut patience = Duration::ZERO;
    while !ended_within(app.program(&["migrate", "--to", &url]), patience) {
        patience += Duration::from_millis(25) + patience / 8;
    }
    assert!(moved(&app, &url).done().contains(" were there already"));
    app.use_database(sql);
    app.restart([]).await;
    household.assert_at_home().await;
}

/// OPS-9: a database in which somebody else is at home stays theirs.
#[tokio::test(flavor = "multi_thread")]
async fn ops_9_a_database_with_other_data_is_refused() {
    let Some((sql, url)) = target().await else { return };
    let mut other = embedded().await;
    other.use_database(sql);
    other.restart([]).await;
    let at_home = other.user().await;
    let mut app = embedded().await;
    app.user().await;
    app.stop();
    let said = moved(&app, &url).failed();
    assert!(said.contains("the target holds the data of another server: nothing was copied"), "{said}");
    at_home.get("/api/users/me").await.assert_ok();
    assert_eq!(other.sql().number("select count(*) from account").await, 1);
}

/// Nobody writes to the database while it is moved.
#[tokio::test(flavor = "multi_thread")]
async fn ops_9_a_database_in_use_is_not_moved() {
    let app = embedded().await;
    let said = moved(&app, "postgres://door:canary@127.0.0.1:1/door").failed();
    assert!(said.contains("another server uses this database"), "{said}");
}

/// AUD-2: neither a wrong address nor one that nobody answers at is repeated with its password.
#[tokio::test(flavor = "multi_thread")]
async fn aud_2_what_is_wrong_is_said_without_the_password() {
    let mut app = embedded().await;
    app.stop();
    let said = moved(&app, "mysql://door:canary@127.0.0.1/door").failed();
    assert_eq!(said, "doorward: --to takes postgres://USER:PASS@HOST:PORT/NAME\n");
    let file = app.data_directory().join("url");
    fs::write(&file, "canary\n").unwrap();
    let said = Said::from(app.command(&["migrate", "--to-file", file.to_str().unwrap()])).failed();
    assert_eq!(said, "doorward: --to-file takes postgres://USER:PASS@HOST:PORT/NAME\n");
    fs::remove_file(app.data_directory().join("doorward.db")).unwrap();
    let said = moved(&app, "postgres://door:canary@127.0.0.1:1/door").failed();
    assert!(said.contains("doorward.db: nothing was moved") && !said.contains("canary"), "{said}");
}
