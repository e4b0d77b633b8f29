//! The two-headed handle: the same statements, the same answers, and an end to every wait.

use std::os::unix::fs::PermissionsExt;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use doorward_store::Error;
use doorward_store::db::{Db, Options, Pragmas, retrying};
use sqlx::FromRow;
use uuid::Uuid;

use super::backend::{TestDb, unique};

#[derive(Debug, PartialEq, FromRow)]
struct Note {
    id: Uuid,
    text: String,
    sealed: Option<Vec<u8>>,
    done: bool,
    at: i64,
}

async fn with_notes() -> TestDb {
    let test = TestDb::new().await;
    let sql = "create table note (id uuid primary key, text text not null unique, sealed bytea, \
               done boolean not null, at bigint not null)";
    test.db.write(sql).execute().await.unwrap();
    test
}

async fn add(db: &Db, text: &str) -> Result<u64, Error> {
    let sql = "insert into note (id, text, sealed, done, at) values ($1, $2, $3, $4, $5)";
    db.write(sql).bind(unique()).bind(text).bind(Some(vec![1_u8, 2])).bind(true).bind(7_i64).execute().await
}

async fn count(db: &Db) -> i64 {
    db.read("select count(*) from note").scalar().await.unwrap()
}

#[tokio::test]
async fn every_type_comes_back_as_it_went() {
    let test = with_notes().await;
    let note = Note { id: unique(), text: "a".into(), sealed: None, done: false, at: i64::MAX };
    let sql = "insert into note (id, text, sealed, done, at) values ($1, $2, $3, $4, $5) returning *";
    let written: Note = test
        .db
        .write(sql)
        .bind(note.id)
        .bind(&note.text)
        .bind(&note.sealed)
        .bind(note.done)
        .bind(note.at)
        .one()
        .await
        .unwrap();
    let read: Vec<Note> = test.db.read("select * from note").all().await.unwrap();
    assert_eq!(written, note);
    assert_eq!(read, [note]);
    let nobody: Option<(Uuid,)> =
        test.db.read("select id from note where text = $1").bind("b").optional().await.unwrap();
    assert_eq!(nobody, None);
    test.close().await;
}

#[tokio::test]
async fn a_second_row_with_the_same_value_is_told_by_kind() {
    let test = with_notes().await;
    add(&test.db, "same").await.unwrap();
    let refused = add(&test.db, "same").await.unwrap_err();
    assert!(matches!(refused, Error::Unique), "{refused:?}");
    test.close().await;
}

#[tokio::test]
async fn a_row_that_refers_to_nothing_is_a_conflict() {
    let test = with_notes().await;
    let sql = "create table reply (note uuid not null references note (id))";
    test.db.write(sql).execute().await.unwrap();
    let refused =
        test.db.write("insert into reply (note) values ($1)").bind(unique()).execute().await.unwrap_err();
    assert!(matches!(refused, Error::Conflict), "{refused:?}");
    test.close().await;
}

#[tokio::test]
async fn ops_4_a_dropped_transaction_leaves_nothing() {
    let test = with_notes().await;
    let mut tx = test.db.begin().await.unwrap();
    let sql = "insert into note (id, text, done, at) values ($1, 'x', $2, 1)";
    tx.query(sql).bind(unique()).bind(false).execute().await.unwrap();
    drop(tx);
    assert_eq!(count(&test.db).await, 0);
    let mut tx = test.db.begin().await.unwrap();
    tx.query(sql).bind(unique()).bind(false).execute().await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(count(&test.db).await, 1);
    test.close().await;
}

#[tokio::test]
async fn ops_4_a_failed_statement_spoils_its_transaction() {
    let test = with_notes().await;
    let mut tx = test.db.begin().await.unwrap();
    let sql = "insert into note (id, text, done, at) values ($1, 'x', $2, 1)";
    tx.query(sql).bind(unique()).bind(false).execute().await.unwrap();
    assert!(matches!(tx.query(sql).bind(unique()).bind(false).execute().await, Err(Error::Unique)));
    assert!(matches!(tx.query("select 1").execute().await, Err(Error::Spoilt)));
    assert!(matches!(tx.commit().await, Err(Error::Spoilt)));
    assert_eq!(count(&test.db).await, 0);
    test.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ops_6_sixty_four_writers_and_nobody_is_told_busy() {
    let test = with_notes().await;
    add(&test.db, "shared").await.unwrap();
    let writers = (0..64).map(|_| {
        let db = test.db.clone();
        tokio::spawn(async move {
            let mut tx = db.begin().await?;
            let at: i64 = tx.query("select at from note where text = 'shared'").scalar().await?;
            tx.query("update note set at = at + 1 where text = 'shared'").execute().await?;
            tx.commit().await.map(|()| at)
        })
    });
    for writer in writers.collect::<Vec<_>>() {
        writer.await.unwrap().unwrap();
    }
    let at: i64 = test.db.read("select at from note").scalar().await.unwrap();
    assert_eq!(at, 7 + 64);
    test.close().await;
}

#[tokio::test]
async fn ops_6_the_pragmas_are_in_force() {
    let test = TestDb::new().await;
    let pragmas = test.db.pragmas().await.unwrap();
    if let [writer, readers] = pragmas.as_slice() {
        let expected = Pragmas {
            journal_mode: "wal".into(),
            synchronous: 2,
            foreign_keys: 1,
            busy_timeout: 5_000,
            query_only: 0,
            connections: 1,
        };
        assert_eq!(*writer, expected);
        assert!(readers.connections >= 2);
        assert_eq!(*readers, Pragmas { query_only: 1, connections: readers.connections, ..expected });
    } else {
        assert_eq!(pragmas, []);
        assert_eq!(test.db.describe(), "PostgreSQL");
    }
    test.close().await;
}

#[tokio::test]
async fn ops_6_a_read_does_not_wait_for_the_writer() {
    let test = with_notes().await;
    add(&test.db, "before").await.unwrap();
    let mut tx = test.db.begin().await.unwrap();
    tx.query("delete from note").execute().await.unwrap();
    assert_eq!(count(&test.db).await, 1);
    tx.commit().await.unwrap();
    assert_eq!(count(&test.db).await, 0);
    test.close().await;
}

#[tokio::test]
async fn the_readers_of_a_file_do_not_write() {
    let test = with_notes().await;
    let outcome = test.db.read("delete from note").execute().await;
    match test.db {
        Db::Sqlite { .. } => assert!(matches!(outcome, Err(Error::Unavailable(_))), "{outcome:?}"),
        Db::Postgres(_) => assert_eq!(outcome.unwrap(), 0),
    }
    test.close().await;
}

#[tokio::test]
async fn a_new_file_is_its_owners_alone() {
    let test = with_notes().await;
    for file in
        test.folder().map(|folder| folder.join("data")).iter().flat_map(|data| data.read_dir().unwrap())
    {
        assert_eq!(file.unwrap().metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }
    if let Some(folder) = test.folder() {
        assert_eq!(folder.join("data").metadata().unwrap().permissions().mode() & 0o777, 0o700);
    }
    test.db.ping().await.unwrap();
    test.close().await;
}

#[tokio::test]
async fn ops_7_limits_are_in_force() {
    let test = TestDb::new().await;
    if let Db::Postgres(_) = test.db {
        let sql = "select current_setting('statement_timeout'), current_setting('lock_timeout'), \
                   current_setting('idle_in_transaction_session_timeout')";
        let limits: (String, String, String) = test.db.read(sql).one().await.unwrap();
        assert_eq!(limits, ("5s".into(), "2s".into(), "10s".into()));
    } else {
        assert_eq!(test.db.describe(), "SQLite");
    }
    test.close().await;
}

/// C-15: that is a rush and no failure, so it is told apart from a server that is away, and soon.
#[tokio::test]
async fn ops_7_who_finds_no_free_connection_is_told_to_come_again() {
    let test = TestDb::new().await;
    let few = Db::connect(&test.url, Options { connections: 1 }).await.unwrap();
    let held = few.begin().await.unwrap();
    let begun = Instant::now();
    let outcome = few.write("delete from note").execute().await;
    assert!(matches!(outcome, Err(Error::Busy)), "{outcome:?}");
    assert!(begun.elapsed() < Duration::from_secs(6));
    drop(held);
    few.ping().await.unwrap();
    few.close().await;
    test.close().await;
}

#[tokio::test]
async fn ops_7_a_server_that_is_not_there_is_unavailable() {
    let outcome = Db::connect("postgres://doorward:hunter2@127.0.0.1:1/doorward", Options::default()).await;
    let error = outcome.unwrap_err();
    assert!(matches!(error, Error::Unavailable(_)), "{error:?}");
    assert!(!format!("{error} {error:?}").contains("hunter2"));
}

#[tokio::test]
async fn an_address_that_is_not_one_is_told_apart() {
    for url in ["", "mysql://x", "sqlite:", "sqlite::memory:", "postgres://h:port/"] {
        let outcome = Db::connect(url, Options::default()).await;
        assert!(matches!(outcome, Err(Error::Address)), "{url}: {outcome:?}");
    }
}

async fn add_at_the_fourth_try(db: &Db, tries: &AtomicU32) -> Result<u32, Error> {
    let mut tx = db.begin().await?;
    let sql = "insert into note (id, text, done, at) values ($1, 'x', $2, 1)";
    tx.query(sql).bind(unique()).bind(false).execute().await?;
    let tries = tries.fetch_add(1, Ordering::Relaxed) + 1;
    if tries < 4 {
        return Err(Error::Conflict);
    }
    tx.commit().await?;
    Ok(tries)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ops_7_a_conflict_is_tried_three_times_more() {
    let test = with_notes().await;
    let (db, tries) = (test.db.clone(), AtomicU32::new(0));
    // Spawned, because a verb must be able to outlive its request.
    let work = tokio::spawn(async move {
        let outcome = retrying(|| 0, || add_at_the_fourth_try(&db, &tries)).await;
        let never: Result<(), Error> = retrying(|| 0, || async { Err(Error::Conflict) }).await;
        (outcome, never)
    });
    let (outcome, never) = work.await.unwrap();
    assert_eq!(outcome.unwrap(), 4);
    assert!(matches!(never, Err(Error::Conflict)));
    assert_eq!(count(&test.db).await, 1);
    test.close().await;
}

#[tokio::test]
async fn ops_9_migrating_twice_changes_nothing_and_a_newer_schema_is_refused() {
    let test = TestDb::new().await;
    test.db.migrate().await.unwrap();
    test.db.migrate().await.unwrap();
    let sql = "insert into _sqlx_migrations (version, description, success, checksum, execution_time) \
               values ($1, 'later', $2, $3, 0)";
    test.db.write(sql).bind(9_999_i64).bind(true).bind(vec![0_u8]).execute().await.unwrap();
    let refused = test.db.migrate().await.unwrap_err();
    assert!(matches!(refused, Error::NewerSchema(9_999)), "{refused:?}");
    test.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ops_9_instances_that_start_at_once_migrate_once() {
    let test = TestDb::new().await;
    let starts = (0..4).map(|_| {
        let url = test.url.clone();
        tokio::spawn(async move {
            let db = Db::connect(&url, Options::default()).await?;
            let outcome = db.migrate().await;
            db.close().await;
            outcome
        })
    });
    for start in starts.collect::<Vec<_>>() {
        start.await.unwrap().unwrap();
    }
    test.close().await;
}
