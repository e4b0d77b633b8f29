//! The program as operators meet it: how it starts, what it refuses and how it ends. Every test has a data directory and
//! a port of its own.

#![expect(clippy::panic, clippy::unwrap_used, reason = "helpers of tests fail where they stand")]

mod program;

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use app::Clock;
use doorward_server::config::{self, Config, Flag, Layers, Machine};
use doorward_server::{Overrides, start};
use model::Timestamp;
use program::{Program, get, read_answer};
use tempfile::TempDir;
use vault::Random;

/// A login whose body the server asks for (RFC 9110 section 10.1.1), which shows that it is at work.
const HEAD: &str = "POST /api/auth/login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n\
    Content-Length: 20\r\nExpect: 100-continue\r\n\r\n";
const BODY: &str = "{\"email\":\"a@b.test\"}";

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

/// CRY-6, OPS-3: nothing but a directory is needed.
#[test]
fn it_starts_with_nothing_and_ends_with_0_on_sigterm() {
    let folder = TempDir::new().unwrap();
    let program = Program::start(folder.path(), &[]);
    assert_ne!(program.addr.port(), 0);
    assert!(get(program.addr, "/health/ready").starts_with("HTTP/1.1 200"));
    let data = folder.path().join("data");
    assert_eq!((mode(&data), mode(&data.join("root.key"))), (0o700, 0o600));
    let end = program.terminate();
    assert_eq!(end.code, Some(0));
    let again = Program::start(folder.path(), &[]);
    assert!(get(again.addr, "/health/ready").starts_with("HTTP/1.1 200"));
    assert_eq!(again.terminate().code, Some(0));
}

/// WEB-2, OPS-1: an operator sees what is used, and hears loudly what is for trials alone.
#[test]
fn web_2_it_says_what_it_uses_and_warns_of_cookies_without_tls() {
    let folder = TempDir::new().unwrap();
    let program = Program::start(folder.path(), &["--log-format", "pretty"]);
    let uri = format!("http://localhost:{}", program.addr.port());
    let said = program.terminate().stderr;
    for part in [
        "Doorward ",
        "data/doorward.db",
        "memory, for one instance",
        &format!("development mailbox, {uri}/dev/mailbox"),
        &format!("{uri}/api/docs"),
        "WARN cookies are not Secure, because app.base-uri is http",
    ] {
        assert!(said.contains(part), "{part:?} is missing in\n{said}");
    }
}

/// A new server on this machine invites its first administrator, after it listens; one that has accounts does not.
#[test]
fn a_new_server_says_how_its_first_administrator_is_made() {
    let folder = TempDir::new().unwrap();
    let program = Program::start(folder.path(), &[]);
    let beginning =
        format!("first administrator: http://localhost:{}/first-admin?token=", program.addr.port());
    let said = program.terminate().stderr;
    let after = said.split_once("listening on ").unwrap().1;
    let token = after.split_once(&beginning).unwrap().1.lines().next().unwrap();
    assert!(token.len() == 32 && token.bytes().all(|byte| byte.is_ascii_hexdigit()), "{said}");
    assert_eq!(said.matches(token).count(), 1, "{said}");
    let another = Program::start(folder.path(), &[]).terminate().stderr;
    assert!(another.contains("first administrator: ") && !another.contains(token), "{another}");
    let made = ["admin", "create", "--email", "ada@canary.example", "--name", "Ada"];
    assert_eq!(Program::run(folder.path(), &made).code, Some(0));
    let known = Program::start(folder.path(), &[]).terminate().stderr;
    assert!(!known.contains("first administrator"), "{known}");
}

#[test]
fn ops_3_a_request_in_flight_is_finished_and_nobody_new_gets_in() {
    let folder = TempDir::new().unwrap();
    let program = Program::start(folder.path(), &[]);
    let mut client = in_flight(program.addr);
    program.signal();
    while TcpStream::connect(program.addr).is_ok() {
        std::thread::yield_now();
    }
    client.write_all(BODY.as_bytes()).unwrap();
    let answer = read_answer(&mut client);
    assert!(answer.starts_with("HTTP/1.1 "), "{answer}");
    assert_eq!(client.read(&mut [0; 1]).unwrap(), 0, "the connection goes with the server");
    assert_eq!(program.end().code, Some(0));
}

#[test]
fn ops_3_a_client_that_never_finishes_does_not_keep_it_alive() {
    let folder = TempDir::new().unwrap();
    let program = Program::start(folder.path(), &["--set", "server.shutdown-grace=1"]);
    let client = in_flight(program.addr);
    let end = program.terminate();
    assert_eq!(end.code, Some(0));
    assert!(end.stderr.contains("not everything was finished"), "{}", end.stderr);
    drop(client);
}

/// A request that the server waits for the rest of.
fn in_flight(addr: SocketAddr) -> TcpStream {
    let mut client = TcpStream::connect(addr).unwrap();
    client.write_all(HEAD.as_bytes()).unwrap();
    let mut line = [0; 25];
    client.read_exact(&mut line).unwrap();
    assert_eq!(&line, b"HTTP/1.1 100 Continue\r\n\r\n");
    client
}

#[test]
fn ops_1_on_an_open_address_everything_that_is_missing_is_named_at_once() {
    let folder = TempDir::new().unwrap();
    let end = Program::run(folder.path(), &["--bind", "0.0.0.0:0"]);
    assert_eq!(end.code, Some(78));
    for key in ["app.base-uri", "email.smtp-url", "secrets.root-key"] {
        assert!(end.stderr.contains(key), "{key} is missing in\n{}", end.stderr);
    }
    assert!(!folder.path().join("data").exists());
}

/// CRY-10: a backup without its key fails clearly.
#[test]
fn c_34_another_root_key_opens_nothing() {
    let folder = TempDir::new().unwrap();
    assert_eq!(Program::start(folder.path(), &[]).terminate().code, Some(0));
    let key = folder.path().join("data/root.key");
    fs::write(&key, Random::seeded(1).token().expose()).unwrap();
    let end = Program::run(folder.path(), &["--bind", "127.0.0.1:0"]);
    assert_eq!(end.code, Some(1));
    assert!(
        end.stderr.contains("data/root.key: the root key does not open the stored keys"),
        "{}",
        end.stderr
    );
    fs::remove_file(&key).unwrap();
    let end = Program::run(folder.path(), &["--bind", "127.0.0.1:0"]);
    assert_eq!(end.code, Some(1));
    assert!(end.stderr.contains("root.key is missing"), "{}", end.stderr);
    assert!(!key.exists());
}

#[test]
fn a_root_key_that_others_can_read_is_warned_of() {
    let folder = TempDir::new().unwrap();
    assert_eq!(Program::start(folder.path(), &[]).terminate().code, Some(0));
    let key = folder.path().join("data/root.key");
    fs::set_permissions(&key, fs::Permissions::from_mode(0o644)).unwrap();
    let said = Program::start(folder.path(), &[]).terminate().stderr;
    assert!(said.contains("chmod 600") && said.contains("644"), "{said}");
}

#[test]
fn ops_9_without_auto_migrate_an_older_database_is_refused_until_it_is_migrated() {
    let folder = TempDir::new().unwrap();
    let by_hand = ["--bind", "127.0.0.1:0", "--set", "database.auto-migrate=false"];
    let end = Program::run(folder.path(), &by_hand);
    assert_eq!(end.code, Some(1));
    assert!(end.stderr.contains("run `doorward migrate` first"), "{}", end.stderr);
    let end = Program::run(folder.path(), &["migrate"]);
    assert_eq!(
        (end.code, &*end.stdout),
        (Some(0), "the database (SQLite) is at the version of this program\n")
    );
    assert_eq!(Program::start(folder.path(), &by_hand[2..]).terminate().code, Some(0));
}

#[test]
fn an_address_that_is_taken_is_a_sentence() {
    let folder = TempDir::new().unwrap();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let addr = taken.local_addr().unwrap().to_string();
    let end = Program::run(folder.path(), &["--bind", &addr]);
    assert_eq!(end.code, Some(1));
    assert!(end.stderr.contains(&format!("doorward: cannot listen on {addr}")), "{}", end.stderr);
}

#[test]
fn openapi_and_config_answer_on_stdout() {
    let folder = TempDir::new().unwrap();
    let end = Program::run(folder.path(), &["openapi"]);
    let document: serde_json::Value = serde_json::from_str(&end.stdout).unwrap();
    assert!(document["openapi"].as_str().unwrap().starts_with("3.1"));
    assert_eq!(end.code, Some(0));
    let end = Program::run(folder.path(), &["config", "check"]);
    assert_eq!((end.code, &*end.stdout), (Some(0), "the configuration is fine\n"));
    let end = Program::run(folder.path(), &["config", "show", "--set", "app.name=Acme"]);
    assert!(end.stdout.contains("name = \"Acme\"  # --set app.name\n"), "{}", end.stdout);
    assert_eq!(Program::run(folder.path(), &["config", "check", "--bind", "nowhere"]).code, Some(78));
    assert_eq!(Program::run(folder.path(), &["dance"]).code, Some(2));
}

fn loaded(folder: &Path, settings: &[(&str, &str)]) -> Config {
    let data = folder.join("data").display().to_string();
    let given = [("server.bind", "127.0.0.1:0"), ("data.directory", &data)];
    let flags = given.iter().chain(settings).map(|(key, value)| Flag {
        flag: "--set".to_owned(),
        key: (*key).to_owned(),
        value: (*value).to_owned(),
    });
    let layers = Layers {
        file: None,
        environment: Vec::new(),
        flags: flags.collect(),
        machine: Machine { terminal: false },
    };
    config::load(layers).map(|effective| effective.config).map_err(|problems| problems.to_string()).unwrap()
}

/// OPS-12: the clock and chance come in; a base URI that nobody set follows the port.
#[tokio::test]
async fn ops_12_servers_in_one_process_have_their_own_clock_and_port() {
    let folders = [TempDir::new().unwrap(), TempDir::new().unwrap()];
    let overrides = |seed| Overrides { clock: Clock::set(Timestamp(seed)), random: Random::seeded(42) };
    let (first, second) = (
        start(loaded(folders[0].path(), &[]), overrides(1_000)).await.unwrap(),
        start(loaded(folders[1].path(), &[("app.base-uri", "http://a.test")]), overrides(2_000))
            .await
            .unwrap(),
    );
    assert_eq!(first.app.settings().issuer, format!("http://localhost:{}", first.addr.port()));
    assert_eq!(second.app.settings().issuer, "http://a.test");
    assert_eq!((first.app.now(), second.app.now()), (Timestamp(1_000), Timestamp(2_000)));
    first.stop().await;
    second.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn metrics_and_health_are_on_a_listener_of_their_own_where_one_is_asked_for() {
    let folder = TempDir::new().unwrap();
    let config = loaded(folder.path(), &[("server.metrics-bind", "127.0.0.1:0")]);
    let running = start(config, Overrides::default()).await.unwrap();
    let beside = running.operations.unwrap();
    for path in ["/health/live", "/health/ready", "/metrics"] {
        let answer = tokio::task::spawn_blocking(move || get(beside, path)).await.unwrap();
        assert!(answer.starts_with("HTTP/1.1 200"), "{path}: {answer}");
    }
    running.stop().await;
    assert!(TcpStream::connect(beside).is_err());
}
