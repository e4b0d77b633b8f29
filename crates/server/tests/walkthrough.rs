//! The walk in README.md works: its very lines, run by bash against the real program.

#![expect(clippy::panic, clippy::unwrap_used, reason = "helpers of tests fail where they stand")]

#[expect(dead_code, reason = "a walk needs a server that starts and ends, and no more of it")]
mod program;

use std::fs;
use std::io::Write as _;
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use program::{Program, read_answer};
use serde_json::Value;
use tempfile::TempDir;

const README: &str = include_str!("../../../README.md");
const BEGIN: &str = "\n## A walk\n";
const FENCE: &str = "\n```bash\n";
/// Where the walk thinks that the server is.
const BASE: &str = "BASE=http://localhost:8080\n";
/// What the walk leaves behind, said on its last line.
const LAST: &str = "echo \"$EMAIL $ACCESS\"\n";

/// What a newcomer pastes, block after block.
fn blocks() -> String {
    let (_, section) = README.split_once(BEGIN).unwrap();
    let section = section.split("\n## ").next().unwrap();
    section.split(FENCE).skip(1).map(|rest| rest.split("\n```").next().unwrap().to_owned() + "\n").collect()
}

fn walk(addr: SocketAddr, folder: &Path) -> Output {
    let lines = blocks();
    assert_eq!(lines.matches(BASE).count(), 1, "the walk names its server once");
    let script = lines.replace(BASE, &format!("BASE=http://localhost:{}\n", addr.port())) + LAST;
    let mut bash = Command::new("bash");
    bash.args(["-euo", "pipefail", "-c", &script]).current_dir(folder).env("no_proxy", "*");
    bash.output().unwrap()
}

fn get(addr: SocketAddr, path: &str, access: &str) -> Value {
    let mut stream = TcpStream::connect(addr).unwrap();
    let host = "Host: localhost\r\nConnection: close";
    write!(stream, "GET {path} HTTP/1.1\r\n{host}\r\nAuthorization: Bearer {access}\r\n\r\n").unwrap();
    let answer = read_answer(&mut stream);
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    serde_json::from_str(answer.split_once("\r\n\r\n").unwrap().1).unwrap()
}

/// Subject and text of the alerts that were mailed, oldest first.
fn alerts(addr: SocketAddr, email: &str) -> Vec<[String; 2]> {
    let mails = get(addr, &format!("/dev/mailbox.json?to={email}"), "");
    let alerts = mails.as_array().unwrap().iter().rev().filter(|mail| mail["kind"] == "security_alert");
    alerts.map(|mail| ["subject", "text"].map(|part| mail[part].as_str().unwrap().to_owned())).collect()
}

/// For the search for secrets at the end of `cargo xtask test`.
fn keep(log: &str) {
    let logs = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().join("test-logs");
    fs::create_dir_all(&logs).unwrap();
    fs::write(logs.join(format!("walkthrough-{}.log", std::process::id())), log).unwrap();
}

/// From registering to "codes by mail are off, and on again".
#[test]
fn the_walk_in_the_readme_arrives() {
    let folder = TempDir::new().unwrap();
    let program = Program::start(folder.path(), &[]);
    let walked = walk(program.addr, folder.path());
    let (said, wrong) = (String::from_utf8_lossy(&walked.stdout), String::from_utf8_lossy(&walked.stderr));
    assert!(walked.status.success(), "{said}\n{wrong}");
    let (email, access) = said.lines().last().unwrap().split_once(' ').unwrap();

    let me = get(program.addr, "/api/users/me", access);
    assert_eq!((&me["email"], &me["twoFactorAuthEnabled"]), (&Value::from(email), &Value::from(true)));
    assert_eq!(me["twoFactorMethods"], serde_json::json!(["totp", "email"]));
    assert_eq!(me["preferredTwoFactorMethod"], "totp");

    // 2fa_added, 2fa_removed, 2fa_added.
    let told =
        [("Authenticator app", "extended"), ("Code by email", "reduced"), ("Code by email", "extended")];
    let alerts = alerts(program.addr, email);
    assert_eq!(alerts.len(), told.len(), "{alerts:?}");
    for ([subject, text], (method, change)) in alerts.iter().zip(told) {
        assert!(subject.contains(change), "{subject} is not about what was {change}");
        assert!(text.contains(&format!("Method: {method}")), "not about the {method}: {text}");
    }
    let end = program.terminate();
    assert_eq!(end.code, Some(0));
    keep(&end.stderr);
}
