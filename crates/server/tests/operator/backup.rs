//! A copy of the embedded database, made while it serves.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use tempfile::TempDir;

use crate::program::{Program, get};

/// Registers somebody over a plain socket.
fn register(addr: std::net::SocketAddr, email: &str) {
    use std::io::Write as _;
    let body =
        format!("{{\"email\":\"{email}\",\"password\":\"canary horse battery staple\",\"name\":\"Ada\"}}");
    let mut stream = std::net::TcpStream::connect(addr).unwrap();
    write!(
        stream,
        "POST /api/auth/register HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )
    .unwrap();
    let answer = crate::program::read_answer(&mut stream);
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
}

async fn count(database: &Path, table: &str) -> i64 {
    use sqlx::Connection as _;
    let url = format!("sqlite:{}", database.display());
    let mut connection = sqlx::SqliteConnection::connect(&url).await.unwrap();
    let count = match table {
        "account" => sqlx::query_scalar("select count(*) from account").fetch_one(&mut connection).await,
        "outbox" => sqlx::query_scalar("select count(*) from outbox").fetch_one(&mut connection).await,
        other => panic!("{other}"),
    };
    connection.close().await.unwrap();
    count.unwrap()
}

/// OPS-10: the copy is whole, is its owner's alone, and serves; what may be used once is not in it.
#[tokio::test(flavor = "multi_thread")]
async fn ops_10_a_backup_of_a_running_server_can_be_served_from() {
    let (folder, restored) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let program = Program::start(folder.path(), &[]);
    register(program.addr, "ada.canary@example.com");
    let end = Program::run(folder.path(), &["backup", "--to", "copy.db"]);
    assert_eq!((end.code, &*end.stderr), (Some(0), ""));
    assert!(end.stdout.contains("copy.db is a whole copy of ./data/doorward.db"), "{}", end.stdout);
    assert!(end.stdout.contains("The root key (./data/root.key) is not in it"), "{}", end.stdout);
    let copy = folder.path().join("copy.db");
    assert_eq!(fs::metadata(&copy).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!((count(&copy, "account").await, count(&copy, "outbox").await), (1, 0));
    assert!(get(program.addr, "/health/ready").starts_with("HTTP/1.1 200"));
    assert_eq!(program.terminate().code, Some(0));

    let data = restored.path().join("data");
    fs::create_dir(&data).unwrap();
    fs::copy(&copy, data.join("doorward.db")).unwrap();
    fs::copy(folder.path().join("data/root.key"), data.join("root.key")).unwrap();
    let again = Program::start(restored.path(), &[]);
    assert!(get(again.addr, "/health/ready").starts_with("HTTP/1.1 200"));
    assert_eq!(again.terminate().code, Some(0));
}

#[test]
fn ops_10_a_backup_overwrites_nothing_and_leaves_nothing_half_done() {
    let folder = TempDir::new().unwrap();
    let end = Program::run(folder.path(), &["backup", "--to", "copy.db"]);
    assert_eq!(end.code, Some(1));
    assert!(end.stderr.contains("there is no database at ./data/doorward.db yet"), "{}", end.stderr);

    assert_eq!(Program::run(folder.path(), &["migrate"]).code, Some(0));
    fs::write(folder.path().join("copy.db"), "mine").unwrap();
    let end = Program::run(folder.path(), &["backup", "--to", "copy.db"]);
    assert_eq!(end.code, Some(1));
    assert!(end.stderr.contains("copy.db is there already: choose another name"), "{}", end.stderr);
    assert_eq!(fs::read_to_string(folder.path().join("copy.db")).unwrap(), "mine");

    let end = Program::run(folder.path(), &["backup", "--to", "nowhere/copy.db"]);
    assert_eq!(end.code, Some(1));
    assert!(end.stderr.contains("the copy can't be written: "), "{}", end.stderr);
    assert_eq!(Program::run(folder.path(), &["backup"]).code, Some(2));
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.len(), 2, "{left:?}");
}

#[test]
fn ops_10_postgresql_makes_its_own_backups() {
    let folder = TempDir::new().unwrap();
    let key = "secrets.root-key=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    let elsewhere = ["--set", "database.url=postgres://door:canary@127.0.0.1:1/door", "--set", key];
    let end = Program::run(folder.path(), &[&elsewhere[..], &["backup", "--to", "copy.db"]].concat());
    assert_eq!(end.code, Some(1));
    assert!(end.stderr.contains("pg_dump") && !end.stderr.contains("canary"), "{}", end.stderr);
}
