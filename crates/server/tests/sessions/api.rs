//! What every answer of the API has, whatever was asked.

use reqwest::Method;
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::operations::operations;
use crate::support::{Answer, TestApp};
use crate::words::{
    LOGIN, ME, NO_FACTOR, REGISTER, SECOND_LOGIN, VERIFICATION, link_for, plain, registration,
};

/// API-1, WEB-7: an unknown address is 404, with any method and any token.
#[tokio::test]
async fn unknown_addresses_are_not_found() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    let paths =
        ["/nothing", "/api", "/api/", "/api/nothing", "/api/auth/login/", "/API/auth/login", "/%00", "//"];
    for path in paths {
        for method in [Method::GET, Method::POST, Method::DELETE, Method::OPTIONS] {
            person.request(method, path).await.assert_problem(404, "RESOURCE_NOT_FOUND");
        }
    }
    app.anon().get("/nothing?a=b").await.assert_problem(404, "RESOURCE_NOT_FOUND");
    let head = app.anon().request(Method::HEAD, "/nothing").await;
    head.assert_problem(404, "RESOURCE_NOT_FOUND");
}

/// API-1, API-3, WEB-7: a method that an address does not have is 405, and `Allow` names those that it has.
#[tokio::test]
async fn unknown_methods_are_not_allowed() {
    let app = plain().await;
    let all = operations(&app).await;
    for operation in &all {
        let mut known: Vec<_> = all
            .iter()
            .filter(|other| other.path == operation.path)
            .map(|other| other.method.to_string())
            .collect();
        if known.iter().any(|method| method == "GET") {
            known.push("HEAD".to_owned());
        }
        // A provider may have the browser post what it says here; it is the same question, and no operation of its own.
        if operation.path.starts_with("/login/oauth2/code/") {
            known.push("POST".to_owned());
        }
        known.sort();
        for method in
            ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW", "PROPFIND"]
        {
            if known.iter().any(|known| known == method) {
                continue;
            }
            let answer = app.anon().request(method.parse().unwrap(), &operation.path).await;
            let allow = answer.assert_problem(405, "METHOD_NOT_ALLOWED").header("allow").unwrap_or_default();
            let mut allowed: Vec<_> = allow.split(',').map(|method| method.trim().to_owned()).collect();
            allowed.sort();
            assert_eq!(allowed, known, "{}", operation.name());
        }
    }
}

/// API-1, WEB-8: a body over 64 KiB is 413, with a length or in chunks; one of exactly 64 KiB is read.
#[tokio::test]
async fn bodies_have_a_limit() {
    let app = plain().await;
    let fitting = format!("{}{}", registration("a@canary.example"), " ".repeat(65_536));
    let fitting = fitting[..65_536].to_owned();
    let longer = format!("{fitting} ");
    for operation in operations(&app).await.iter().filter(|o| o.takes_body && o.is_public()) {
        let post = |body: &str| app.anon().post(&operation.target()).body("application/json", body);
        if operation.path == REGISTER {
            post(&fitting).await.assert_ok();
        }
        post(&longer).await.assert_problem(413, "PAYLOAD_TOO_LARGE");
        post(&" ".repeat(1_000_000)).await.assert_problem(413, "PAYLOAD_TOO_LARGE");
    }
    let chunked = format!(
        "POST {REGISTER} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n\
         11000\r\n{}\r\n0\r\n\r\n",
        " ".repeat(0x11000)
    );
    let answer = speak(&app, &chunked).await;
    assert!(answer.starts_with("HTTP/1.1 413 ") && answer.contains("PAYLOAD_TOO_LARGE"), "{answer}");
}

/// API-1, API-4: another media type is 415, malformed JSON 400, and neither is repeated.
#[tokio::test]
async fn bodies_are_json() {
    let app = plain().await;
    for operation in operations(&app).await.iter().filter(|o| o.takes_body && o.is_public()) {
        let post =
            |kind: &str, body: &[u8]| app.anon().post(&operation.target()).two_factor("x").body(kind, body);
        for kind in [
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "application/json+x",
            "json",
        ] {
            post(kind, b"{}").await.assert_problem(415, "UNSUPPORTED_MEDIA_TYPE");
        }
        let deep = format!("{{\"a\":{}{}}}", "[".repeat(10_000), "]".repeat(10_000));
        let malformed: [&[u8]; 12] = [
            b"{",
            b"",
            b"canary",
            b"{\"email\":}",
            b"{} {}",
            b"[1,]",
            b"\xff\xfe",
            b"{\"a\":\"\xff\"}",
            b"{\"email\":\"\\ud800\",\"password\":\"x\",\"name\":\"\\ud800\",\"browser\":\"\\ud800\"}",
            b"\xef\xbb\xbf{}",
            b"{'a':1}",
            deep.as_bytes(),
        ];
        for body in malformed.into_iter().filter(|body| operation.needs_body || !body.is_empty()) {
            let answer = post("application/json", body).await;
            let text = String::from_utf8_lossy(body);
            assert_eq!(answer.code(), Some("INVALID_REQUEST"), "{}: {text}: {answer:?}", operation.path);
            answer.assert_problem(400, "INVALID_REQUEST");
            assert!(!answer.text.contains("canary"), "{answer:?}");
        }
    }
}

/// API-2: each 304 of the contract has its code in a header, no body and no way to be kept; and the next request on the same
/// connection is answered as such.
#[tokio::test]
async fn a_304_leaves_the_connection_whole() {
    let app = TestApp::with([NO_FACTOR]).start().await;
    let person = app.user().without_second_factor().stepped_up().await;
    let link = link_for(&app, &person.email).await;
    person.verify().await;
    let verification = format!("{VERIFICATION}?token={link}");
    let send = format!("{VERIFICATION}/send");
    let cases = [
        ("POST", LOGIN, "ALREADY_AUTHENTICATED"),
        ("POST", REGISTER, "ALREADY_AUTHENTICATED"),
        ("POST", SECOND_LOGIN, "ALREADY_AUTHENTICATED"),
        ("POST", &verification, "EMAIL_ALREADY_VERIFIED"),
        ("POST", &send, "EMAIL_ALREADY_VERIFIED"),
        ("DELETE", "/api/auth/2fa/email", "TWO_FACTOR_METHOD_ALREADY_DISABLED"),
    ];
    let body = with_everything(&person.credentials());
    let (access, step_up) = (person.access(), person.step_up_token());
    for (method, target, code) in cases {
        let first = format!(
            "{method} {target} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {access}\r\nX-Step-Up-Token: {step_up}\r\n\
             X-Two-Factor-Authentication-Token: x\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        let second = format!(
            "GET {ME} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {access}\r\nConnection: close\r\n\r\n"
        );
        let answers = speak(&app, &format!("{first}{second}")).await;
        let (head, rest) = answers.split_once("\r\n\r\n").unwrap();
        let head = head.to_ascii_lowercase();
        assert!(head.starts_with("http/1.1 304 not modified\r\n"), "{target}: {head}");
        assert!(head.contains(&format!("x-error-code: {}", code.to_ascii_lowercase())), "{head}");
        assert!(head.contains("cache-control: no-store") && !head.contains("transfer-encoding"), "{head}");
        assert!(!head.contains("etag") && !head.contains("last-modified"), "{head}");
        assert!(rest.starts_with("HTTP/1.1 200 OK\r\n") && rest.contains(&person.id), "{target}: {rest}");
    }
}

fn with_everything(credentials: &serde_json::Value) -> String {
    let mut body = credentials.clone();
    body["name"] = "Robin".into();
    body.to_string()
}

/// What the server says to these bytes, until it hangs up.
async fn speak(app: &TestApp, bytes: &str) -> String {
    let addr = app.base().trim_start_matches("http://").to_owned();
    let mut stream = TcpStream::connect(addr).await.unwrap();
    stream.write_all(bytes.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    String::from_utf8(answer).unwrap()
}

/// API-1, API-7: what goes wrong on our side is one answer that tells nothing of how the server is made.
#[tokio::test]
async fn failures_of_ours_tell_nothing_of_ours() {
    let app = TestApp::with([NO_FACTOR]).start().await;
    let person = app.user().without_second_factor().await;
    app.sql().execute("alter table account rename to away").await;
    let answers = [
        person.get(ME).await,
        app.anon().post(LOGIN).json(person.credentials()).await,
        app.anon().post(REGISTER).json(registration("away@canary.example")).await,
    ];
    for answer in answers {
        answer.assert_problem(500, "DATABASE_FAILURE");
        tells_nothing(&answer);
    }
    app.sql().execute("alter table away rename to account").await;
    person.get(ME).await.assert_ok();
    assert_eq!(
        person.get("/api/auth/status").await.assert_ok().body.as_ref().unwrap()["authenticated"],
        json!(true)
    );
}

#[track_caller]
fn tells_nothing(answer: &Answer) {
    let text = answer.text.to_ascii_lowercase();
    for word in ["sql", "table", "select", "account ", "/src/", ".rs", "panick", "canary", "away"] {
        assert!(!text.contains(word), "{word}: {answer:?}");
    }
}
