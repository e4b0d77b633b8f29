//! The doctor names what is wrong and what to do, and changes nothing.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use axum::routing::get;
use axum::{Json, Router};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::net::TcpListener;

use crate::program::{End, Program};
use crate::support::{Smtp, SmtpSink};

fn doctor(folder: &TempDir, settings: &[&str]) -> End {
    let settings = settings.iter().flat_map(|setting| ["--set", setting]);
    Program::run(folder.path(), &settings.chain(["doctor"]).collect::<Vec<_>>())
}

#[test]
fn before_the_first_start_there_is_nothing_to_find_and_nothing_is_made() {
    let folder = TempDir::new().unwrap();
    let end = doctor(&folder, &[]);
    assert_eq!((end.code, &*end.stderr), (Some(0), ""));
    assert!(end.stdout.ends_with("all is well\n"), "{}", end.stdout);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_server_that_is_well_is_said_to_be() {
    let folder = TempDir::new().unwrap();
    let program = Program::start(folder.path(), &[]);
    let end = doctor(&folder, &[]);
    assert_eq!((end.code, &*end.stderr), (Some(0), ""));
    for said in [
        "ok       files      ./data is its owner's alone\n",
        "ok       database   SQLite, ./data/doorward.db, schema ",
        "ok       clock      the database has no other\n",
        "ok       keys       ./data/root.key opens all of them; the oldest in use is 0 days old\n",
        "ok       templates  the built-in ones\n",
        "ok       cache      memory, for one instance\n",
        "note     mail       the development mailbox: no mail leaves this machine\n",
        "note     base URI   http://localhost:8080: for trials",
        "ok       proxy      none: clients are known by their own address\n",
    ] {
        assert!(end.stdout.contains(said), "{said:?} is missing in\n{}", end.stdout);
    }
    assert_eq!(program.terminate().code, Some(0));
}

#[test]
fn everything_that_is_wrong_is_named_with_what_to_do() {
    let folder = TempDir::new().unwrap();
    assert_eq!(Program::start(folder.path(), &[]).terminate().code, Some(0));
    let data = folder.path().join("data");
    fs::set_permissions(&data, fs::Permissions::from_mode(0o755)).unwrap();
    fs::write(data.join("root.key"), "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=").unwrap();
    fs::create_dir(folder.path().join("own")).unwrap();
    fs::write(folder.path().join("own/test.txt"), "{{ nobody }}").unwrap();
    let end = doctor(
        &folder,
        &[
            "app.base-uri=https://door.invalid",
            "cache.url=redis://127.0.0.1:1",
            "email.templates-directory=own",
            "server.trusted-proxies=0.0.0.0/0",
        ],
    );
    assert_eq!((end.code, &*end.stderr), (Some(1), "doorward: there are 6 problems\n"));
    for (problem, advice) in [
        ("files      ./data is open to other users of this machine (mode 755)", "chmod 700 ./data"),
        ("templates  the configuration has a problem:\n  own/test.txt:1: undefined value", "mend them"),
        ("keys       ./data/root.key: ", "give the root key that this database was made with"),
        ("cache      ", "check cache.url"),
        ("base URI   door.invalid is not known", "mend app.base-uri"),
        ("proxy      server.trusted-proxies holds every address", "name the addresses of your proxies alone"),
    ] {
        let (_, after) = end.stdout.split_once(&format!("problem  {problem}")).unwrap_or_else(|| {
            panic!("{problem:?} is missing in\n{}", end.stdout);
        });
        assert!(after.contains(advice), "{advice:?} is missing in\n{}", end.stdout);
    }
}

#[tokio::test]
async fn the_mail_server_is_asked_and_gets_no_mail() {
    let (folder, sink) = (TempDir::new().unwrap(), SmtpSink::start().await);
    let url = format!("email.smtp-url={}", sink.url_with_credentials());
    let end = doctor(&folder, &[&url]);
    assert_eq!(end.code, Some(0), "{}", end.stdout);
    assert!(end.stdout.contains("tls none: not encrypted, signed in\n"), "{}", end.stdout);
    sink.set(Smtp::RejectCredentials).await;
    let end = doctor(&folder, &[&url]);
    assert_eq!(end.code, Some(1));
    assert!(end.stdout.contains("it does not accept our credentials: "), "{}", end.stdout);
    assert!(end.stdout.contains("check user and password in email.smtp-url"), "{}", end.stdout);
    assert!(!end.stdout.contains("canary") && sink.mails().is_empty(), "{}", end.stdout);
}

/// A provider on this machine that has a document and no keys, at this address.
async fn provider() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let document = json!({
        "issuer": url,
        "authorization_endpoint": format!("{url}/authorize"),
        "token_endpoint": format!("{url}/token"),
        "jwks_uri": format!("{url}/keys"),
    });
    let says = |value: Value| get(move || async move { Json(value) });
    let routes = Router::new()
        .route("/.well-known/openid-configuration", says(document))
        .route("/keys", says(json!({ "keys": [] })));
    tokio::spawn(async move { axum::serve(listener, routes).await });
    url
}

#[tokio::test(flavor = "multi_thread")]
async fn every_provider_is_asked_for_its_document_and_keys() {
    let (folder, url) = (TempDir::new().unwrap(), provider().await);
    let set = |key: &str, value: &str| format!("auth.oauth2.providers.{key}={value}");
    let settings = [
        set("good.issuer", &url),
        set("good.client-id", "door"),
        set("slash.issuer", &format!("{url}/")),
        set("slash.client-id", "door"),
        set("down.issuer", "http://127.0.0.1:1"),
        set("down.client-id", "door"),
        set("github.client-id", "door"),
        set("github.client-secret", "canary"),
    ];
    let end = doctor(&folder, &settings.each_ref().map(String::as_str));
    assert_eq!((end.code, &*end.stderr), (Some(1), "doorward: there are 2 problems\n"));
    for said in [
        "ok       provider   good: its discovery document and keys are right\n",
        "note     provider   github: it has no discovery document; the first sign-in shows",
        "problem  provider   slash: its discovery document is another issuer's\n                    write the issuer to the letter",
        "problem  provider   down: its discovery document: it could not be reached\n                    check that it runs",
    ] {
        assert!(end.stdout.contains(said), "{said:?} is missing in\n{}", end.stdout);
    }
    assert!(!end.stdout.contains("canary"), "{}", end.stdout);
}

/// OPS-12: where the database is a server, its clock is held against ours.
#[test]
fn ops_12_the_clock_is_held_against_the_database_servers() {
    let Ok(url) = std::env::var("DOORWARD_TEST_DATABASE") else { return };
    let folder = TempDir::new().unwrap();
    let key = "secrets.root-key=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    let end = doctor(&folder, &[&format!("database.url={url}"), key]);
    assert!(end.stdout.contains("ok       clock      0 s from the database server's\n"), "{}", end.stdout);
    let unreachable = "database.url=postgres://door:canary@127.0.0.1:1/door";
    let end = doctor(&folder, &[unreachable, key]);
    assert_eq!(end.code, Some(1));
    assert!(end.stdout.contains("check database.url") && !end.stdout.contains("canary"), "{}", end.stdout);
}
