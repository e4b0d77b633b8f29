//! The program is killed at any point of a migration, and run again (C-48): nothing is half done.

use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use sqlx::migrate::Migrator;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions as _, Connection as _, PgConnection};

use crate::Said;
use crate::support::backend::{Backend, Settings};
use crate::support::sql::Sql;

/// Accounts in the old database: enough that the migrations have something to do.
const PEOPLE: u32 = 5_000;
const MIGRATIONS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../store/migrations");
const VERSION: &str = "select max(version) from _sqlx_migrations";

/// Runs the program and kills it after so long, unless it has ended by itself. Says whether it had; it must have ended well.
pub(crate) fn ended_within(mut command: Command, patience: Duration) -> bool {
    let (heard, end) =
        (command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()), mpsc::channel());
    let mut child = heard.spawn().unwrap();
    let (mut stdout, (ended, end)) = (child.stdout.take().unwrap(), end);
    let reader = thread::spawn(move || {
        let _ = std::io::copy(&mut stdout, &mut std::io::sink());
        let _ = ended.send(());
    });
    if end.recv_timeout(patience).is_err() {
        child.kill().unwrap();
    }
    reader.join().unwrap();
    match child.wait().unwrap().code() {
        Some(code) => {
            assert_eq!(code, 0, "it failed by itself");
            true
        }
        None => false,
    }
}

/// The first schema there was, with many people in it.
async fn of_old() -> Backend {
    let backend = Backend::new().await;
    let migrator = Migrator::new(Path::new(MIGRATIONS)).await.unwrap();
    let id = match &backend.sql {
        Sql::Sqlite(path) => {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            let file = SqliteConnectOptions::new().filename(path).create_if_missing(true);
            let mut connection = file.connect().await.unwrap();
            migrator.run_direct(Some(1), &mut connection, false).await.unwrap();
            connection.close().await.unwrap();
            "randomblob(16)"
        }
        Sql::Postgres(url) => {
            let mut connection = PgConnection::connect(url).await.unwrap();
            migrator.run_direct(Some(1), &mut connection, false).await.unwrap();
            connection.close().await.unwrap();
            "gen_random_uuid()"
        }
    };
    let key = backend.sql.blob(b"key");
    let key = format!("insert into data_key values ('01234567', 'blind-index', 'current', {key}, 1)");
    backend.sql.execute(key).await;
    let text = if matches!(backend.sql, Sql::Sqlite(_)) { "cast(i as blob)" } else { "i::text::bytea" };
    backend
        .sql
        .execute(format!(
            "with recursive n(i) as (select 1 union all select i + 1 from n where i < {PEOPLE}) \
             insert into account (id, version, epoch, credentials, name, roles, created_at, last_active, email, email_index, \
             email_verified, two_factor_email, two_factor_totp) \
             select {id}, 1, 1, 1, {text}, 'USER', i, i, {text}, {text}, true, false, false from n"
        ))
        .await;
    backend
}

fn migration(backend: &Backend) -> Command {
    let mut command = backend.program(&Settings::base());
    command.arg("migrate");
    command
}

/// What the tables are made of.
async fn schema(sql: &Sql) -> Vec<String> {
    sql.texts(match sql {
        Sql::Sqlite(_) => "select sql from sqlite_schema where sql is not null order by name",
        Sql::Postgres(_) => {
            "select table_name || ' ' || column_name || ' ' || data_type || ' ' || is_nullable from information_schema.columns \
             where table_schema = 'public' union all select indexdef from pg_indexes where schemaname = 'public' order by 1"
        }
    })
    .await
}

/// C-48, OPS-9: wherever a migration is killed, the next one goes on from a version that is whole; in the end there is what a
/// new database has, and everybody is found.
#[tokio::test(flavor = "multi_thread")]
async fn c_48_a_migration_that_is_killed_goes_on() {
    let new = Backend::new().await;
    assert!(ended_within(migration(&new), Duration::from_mins(1)));
    let newest = new.sql.number(VERSION).await;
    let old = of_old().await;
    let mut patience = Duration::ZERO;
    while !ended_within(migration(&old), patience) {
        let version = old.sql.number(VERSION).await;
        match &old.sql {
            Sql::Sqlite(_) => {
                assert!(version == 1 || version == newest, "all or nothing, and this is {version}");
            }
            Sql::Postgres(_) => {
                let half = "select count(*) from _sqlx_migrations where not success";
                assert_eq!(old.sql.number(half).await, 0);
            }
        }
        patience += Duration::from_millis(7) + patience / 8;
    }
    assert_eq!(old.sql.number(VERSION).await, newest);
    assert_eq!(schema(&old.sql).await, schema(&new.sql).await);
    let found =
        old.sql.number("select count(*) from account_index join account on account.id = account_id").await;
    assert_eq!(found, i64::from(PEOPLE));
}

/// OPS-9: a program that is older than the database keeps its hands off, and says what to do.
#[tokio::test(flavor = "multi_thread")]
async fn ops_9_a_newer_database_is_refused_in_clear_words() {
    let backend = Backend::new().await;
    assert!(ended_within(migration(&backend), Duration::from_mins(1)));
    let none = backend.sql.blob(b"");
    let later = format!(
        "insert into _sqlx_migrations (version, description, success, checksum, execution_time) \
         values (9999, 'later', true, {none}, 0)"
    );
    backend.sql.execute(later).await;
    for command in ["serve", "migrate", "restore"] {
        let said = Said::from(backend.program(&Settings::base()).arg(command).output().unwrap()).failed();
        assert!(
            said.contains("the database has schema 9999, which is newer than this program knows"),
            "{said}"
        );
        assert!(said.contains("start the version that it belongs to"), "{said}");
    }
}
