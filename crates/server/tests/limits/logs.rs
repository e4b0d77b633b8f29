//! What the server says in its log: one line for each request, under the id that the client reads, and nothing secret.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::forms::{forms, holds, holds_number};
use crate::life::Life;
use crate::support::{Answer, RealServer};

const PATIENCE: Duration = Duration::from_secs(10);
const LOGIN: &str = "/api/auth/login";
/// A word that a client sends wherever it can, and which must not be written down.
const FORGED: &str = "forged";

async fn server(format: &str, level: &str) -> RealServer {
    let settings = [("log.format", format), ("log.level", level), ("email.send-cooldown", "0")];
    RealServer::spawn(settings).await
}

/// What it has said, once it has said how this request was answered.
fn said(server: &RealServer, last: &Answer) -> String {
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE {
        let said = server.stderr();
        if !answered(&said, last).is_empty() {
            return said;
        }
        std::thread::yield_now();
    }
    panic!("nothing was said of {last:?}")
}

/// The lines that say how a request was answered, in either format.
fn answered<'a>(said: &'a str, answer: &Answer) -> Vec<&'a str> {
    let id = answer.header("x-request-id").unwrap();
    let says_so = |line: &str| line.contains(r#""message":"answered""#) || line.contains(": answered ");
    said.lines().filter(|line| line.contains(id) && says_so(line)).collect()
}

/// Secrets at every wrong place: bodies that are no JSON, other types, queries, paths, headers.
async fn abuse(server: &RealServer, life: &Life) -> Vec<Answer> {
    let anon = server.anon();
    let (email, password) = (&life.person.email, &life.person.password);
    let token = life.client.access();
    vec![
        anon.post(LOGIN)
            .body("application/json", format!(r#"{{"email":"{email}","password":"{password}""#))
            .await,
        anon.post(LOGIN)
            .body("application/json", format!(r#"{{"email":["{email}"],"password":{{"{password}":1}}}}"#))
            .await,
        anon.post(LOGIN).body("text/plain", format!("{email} {password}")).await,
        anon.post(LOGIN).json(json!({ "email": email, "password": "canary-wrong" })).await,
        anon.post("/api/auth/register")
            .json(json!({ "email": email, "password": "canary", "name": "Canary" }))
            .await,
        anon.get(&format!("/api/users/{email}/{password}?token={token}")).await,
        anon.get(&format!("/api/users/me?access_token={token}&password={password}")).await,
        anon.post(&format!("/api/auth/email/verification?token={token}")).await,
        anon.get("/api/users/me").bearer(&format!("{token}x")).header("user-agent", "canary-agent").await,
        anon.get("/api/auth/status").cookies(&[("access_token", &token), ("canary", password)]).await,
        life.client.post("/api/auth/2fa/email/enable").json(json!({ "code": password })).await,
        life.client.delete(&format!("/api/users/me/sessions/{password}")).await,
    ]
}

/// Failures on our own side, which say more than others.
async fn break_things(server: &RealServer, life: &Life) -> Vec<Answer> {
    let sql = server.sql();
    let mut answers = Vec::new();
    for (change, code) in [
        ("two_factor_preferred = 'pigeon'", "INVALID_PRINCIPAL_DOCUMENT"),
        ("roles = 'EMPEROR'", "INVALID_PRINCIPAL_DOCUMENT"),
        ("name = email", "DATABASE_ENCRYPTION_FAILURE"),
    ] {
        assert!(sql.execute(format!("update account set {change}")).await > 0);
        let answer = life.client.get("/api/users/me").await;
        answer.assert_problem(500, code);
        answers.push(answer);
    }
    sql.execute("alter table account rename to canary_account").await;
    let answer = life.client.get("/api/users/me").await;
    answer.assert_problem(500, "DATABASE_FAILURE");
    answers.push(answer);
    answers
}

fn assert_no_secret(said: &str, life: &Life) {
    let said = said.as_bytes();
    for word in life.words.iter().map(String::as_str).filter(|word| *word != life.person.name) {
        for form in forms(word.as_bytes()) {
            assert!(!holds(said, &form), "{word} is in the log");
        }
    }
    for code in &life.codes {
        assert!(!holds_number(said, code), "the code {code} is in the log");
    }
    for sign in ["canary-", "canary.example", "eyJ", "argon2id"] {
        assert!(!holds(said, sign.as_bytes()), "{sign} is in the log");
    }
}

/// AUD-2, PWD-17, EML-13, RCV-7: a whole life, every abuse and every failure at the finest level, in both formats.
#[tokio::test]
async fn aud_2_pwd_17_eml_13_rcv_7_no_secret_is_logged() {
    for (format, level) in [("json", "trace"), ("pretty", "trace"), ("json", "debug")] {
        let server = server(format, level).await;
        let life = Life::live(&server).await;
        let mut answers = abuse(&server, &life).await;
        let metrics = server.anon().get("/metrics").await;
        assert!(metrics.text.contains("doorward_http_requests_total"), "{metrics:?}");
        assert_no_secret(&metrics.text, &life);
        answers.extend(break_things(&server, &life).await);
        let said = said(&server, answers.last().unwrap());
        assert_no_secret(&said, &life);
        for answer in &answers {
            assert_one_line(&said, answer, format);
        }
    }
}

/// One line says how the request was answered, with the id, the status and the code that its client read.
#[track_caller]
fn assert_one_line(said: &str, answer: &Answer, format: &str) {
    let id = answer.header("x-request-id").unwrap();
    let lines = answered(said, answer);
    let [line] = lines.as_slice() else { panic!("{} lines for {id}", lines.len()) };
    if format == "json" {
        let event: Value = serde_json::from_str(line).unwrap();
        assert_eq!(event["message"], "answered", "{line}");
        assert_eq!((&event["status"], &event["span"]["id"]), (&answer.status.into(), &id.into()), "{line}");
        assert_eq!(event["code"].as_str().unwrap(), answer.code().unwrap_or_default(), "{line}");
        assert!(
            event["route"].is_string() && event["method"].is_string() && event["milliseconds"].is_number(),
            "{line}"
        );
    } else {
        assert!(line.contains(&format!("status={}", answer.status)), "{line}");
    }
}

/// AUD-2: a failure of ours is one line with its cause, beside the one of its request, and both bear the id.
#[tokio::test]
async fn aud_2_a_failure_of_ours_is_told_once() {
    let server = server("json", "info").await;
    let person = server.user().await;
    server.sql().execute("update account set name = email").await;
    let answer = person.get("/api/users/me").await;
    answer.assert_problem(500, "DATABASE_ENCRYPTION_FAILURE");
    let said = said(&server, &answer);
    let id = answer.header("x-request-id").unwrap();
    let levels: Vec<_> = said.lines().filter(|line| line.contains(id)).map(level).collect();
    assert_eq!(levels, ["ERROR", "INFO"]);
}

fn level(line: &str) -> String {
    let event: Value = serde_json::from_str(line).unwrap();
    event["level"].as_str().unwrap().to_owned()
}

/// What a start says beside the log: where it listens, and how the first administrator is made.
fn is_for_people(line: &str) -> bool {
    ["listening on ", "first administrator: "].iter().any(|beginning| line.starts_with(beginning))
}

/// AUD-3: whatever a client writes, no line but ours comes of it.
#[tokio::test]
async fn aud_3_nobody_forges_a_line() {
    for format in ["json", "pretty"] {
        let server = server(format, "trace").await;
        let anon = server.anon();
        let injection =
            format!("x\r\n{{\"level\":\"ERROR\",\"message\":\"{FORGED}\"}}\u{1b}[31m\u{202e}{FORGED}");
        let person = server.user().await;
        let session = json!({ "browser": injection, "os": injection });
        let login = json!({ "email": injection, "password": injection, "session": session });
        anon.post(LOGIN).json(login).await.assert_problem(401, "INVALID_CREDENTIALS");
        person.post("/api/auth/refresh").json(session).await.assert_ok();
        let register = json!({ "email": person.email, "password": "canary-Nachtzug-9", "name": injection });
        anon.post("/api/auth/register").json(register).await.assert_problem(400, "INVALID_REQUEST");
        anon.get(&format!("/api/{FORGED}%0d%0aERROR%1b%5b31m?q={FORGED}%0a"))
            .await
            .assert_problem(404, "RESOURCE_NOT_FOUND");
        raw(&server, &format!("GET /api/auth/status HTTP/1.1\r\nUser-Agent: \u{202e}{FORGED}\tx\r\nX-Request-Id: {FORGED}\r\n")).await;
        raw(&server, &format!("{} /{FORGED} HTTP/1.1\r\nReferer: {FORGED}\r\n", FORGED.to_uppercase())).await;
        let last = anon.get("/api/auth/status").header("x-request-id", FORGED).await;
        assert_ne!(last.assert_ok().header("x-request-id"), Some(FORGED));
        let said = said(&server, &last);
        let ours = said
            .lines()
            .filter(|line| !line.contains("method=FORGED") && !line.contains(r#""method":"FORGED""#));
        for line in ours {
            assert!(
                !line.to_lowercase().contains(FORGED) && !line.contains(['\u{1b}', '\u{202e}']),
                "{line}"
            );
            assert!(format == "pretty" || is_for_people(line) || level(line) != "ERROR", "{line}");
        }
    }
}

/// A request that no client library would send; answered, and the connection closed.
async fn raw(server: &RealServer, head: &str) -> String {
    let base = server.base();
    let mut stream = TcpStream::connect(base.strip_prefix("http://").unwrap()).await.unwrap();
    stream.write_all(format!("{head}Host: localhost\r\nConnection: close\r\n\r\n").as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    assert!(answer.starts_with(b"HTTP/1.1 "));
    String::from_utf8_lossy(&answer).into_owned()
}

/// AUD-4: that a limit was exceeded and that an origin was refused is in the log, by its code.
#[tokio::test]
async fn aud_4_refusals_are_logged_by_their_code() {
    let settings = [
        ("log.format", "json"),
        ("security.rate-limit.ip-limit", "3"),
        ("security.login-attempt-limit.ip-limit", "1"),
    ];
    let server = RealServer::spawn(settings).await;
    let anon = server.anon();
    let wrong = || anon.post(LOGIN).json(json!({ "email": "a@canary.example", "password": "x" }));
    wrong().await.assert_problem(401, "INVALID_CREDENTIALS");
    wrong().await.assert_problem(429, "IP_LOGIN_RATE_LIMIT_EXCEEDED");
    let elsewhere = anon
        .post("/api/auth/logout")
        .cookies(&[("access_token", "x")])
        .header("origin", "https://e.example")
        .await;
    elsewhere.assert_problem(403, "ORIGIN_NOT_ALLOWED");
    wrong().await.assert_problem(429, "IP_LOGIN_RATE_LIMIT_EXCEEDED");
    let last = wrong().await;
    last.assert_problem(429, "IP_RATE_LIMIT_EXCEEDED");
    let said = said(&server, &last);
    for code in [
        "INVALID_CREDENTIALS",
        "IP_LOGIN_RATE_LIMIT_EXCEEDED",
        "ORIGIN_NOT_ALLOWED",
        "IP_RATE_LIMIT_EXCEEDED",
    ] {
        assert!(said.lines().any(|line| line.contains(&format!(r#""code":"{code}""#))), "{code}");
    }
}
