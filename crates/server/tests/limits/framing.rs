//! WEB-9: where a request ends is never open to doubt: what says it in two ways, or in none, ends the connection, and what was
//! hidden behind it is not heard.

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::support::TestApp;

/// What a smuggler hides: it would be answered with 404 and this word in its path.
const HIDDEN: &str = "GET /api/smuggled HTTP/1.1\r\nHost: x\r\n\r\n";

/// Sends bytes and reads until the server closes.
async fn speak(app: &TestApp, bytes: &str) -> String {
    let address = app.base().trim_start_matches("http://").to_owned();
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(bytes.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    String::from_utf8(answer).unwrap()
}

fn post(headers: &str, body: &str) -> String {
    format!("POST /api/auth/logout HTTP/1.1\r\nHost: x\r\n{headers}\r\n\r\n{body}{HIDDEN}")
}

/// These are 400, and the connection is over.
#[tokio::test]
async fn web_9_a_request_with_a_doubtful_end_is_refused() {
    let app = TestApp::start().await;
    for headers in [
        "Content-Length: 3\r\nContent-Length: 4",
        "Content-Length: 3, 4",
        "Content-Length: +3",
        "Content-Length: -1",
        "Content-Length: 0x3",
        "Content-Length: 3 3",
        "Content-Length: 99999999999999999999999",
        "Content-Length : 3",
        "Transfer-Encoding: identity",
        "Transfer-Encoding: chunked, identity",
        "Transfer-Encoding: xchunked",
        "Transfer-Encoding : chunked",
        "X-Folded: a\r\n b",
        "X-Folded: a\r\n\tContent-Length: 3",
        "X\0: a",
        "X: a\0b",
        "X: a\rb",
        " Content-Length: 3",
    ] {
        let said = speak(&app, &post(headers, "abc")).await;
        assert!(said.starts_with("HTTP/1.1 400 "), "{headers:?}: {said}");
        assert!(!said.contains("smuggled") && said.matches("HTTP/1.1").count() == 1, "{headers:?}: {said}");
    }
    for line in [
        "GET  /api/auth/status HTTP/1.1",
        "GET /api/auth/status HTTP/1.1 x",
        "GET /api/\u{1}x HTTP/1.1",
        "GET",
    ] {
        let said = speak(&app, &format!("{line}\r\nHost: x\r\n\r\n{HIDDEN}")).await;
        assert!(said.starts_with("HTTP/1.1 400 ") && !said.contains("smuggled"), "{line:?}: {said}");
    }
}

/// A length beside chunks: the chunks count (RFC 9112, section 6.3), and the connection is over.
#[tokio::test]
async fn web_9_what_follows_a_request_with_two_lengths_is_not_heard() {
    let app = TestApp::start().await;
    let both = [
        "Content-Length: 4\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding: chunked\r\nContent-Length: 4",
    ];
    for headers in both {
        let said = speak(&app, &post(headers, "0\r\n\r\n")).await;
        assert!(said.starts_with("HTTP/1.1 200 ") && !said.contains("smuggled"), "{headers:?}: {said}");
        assert!(said.to_ascii_lowercase().contains("connection: close"), "{said}");
    }
    for chunk in ["5;x\r\nab\r\n0\r\n\r\n", "x\r\n", "-1\r\n\r\n", "ffffffffffffffffff\r\n\r\n"] {
        let said = speak(&app, &post("Transfer-Encoding: chunked\r\nConnection: close", chunk)).await;
        assert!(!said.contains("smuggled") && !said.starts_with("HTTP/1.1 5"), "{chunk:?}: {said}");
    }
}
