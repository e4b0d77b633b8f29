//! "Nothing to do" over a plain socket: a 304 has no body, and the connection can be used again.

use serde_json::json;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpStream;

use crate::ask::{DISABLE, ENABLE, newcomer, server};
use crate::support::{Person, TestApp};

/// A connection that is kept.
struct Connection {
    stream: BufReader<TcpStream>,
    host: String,
}

/// Status line and headers, in small letters.
struct Head(Vec<String>);

impl Connection {
    async fn to(app: &TestApp) -> Self {
        let host = app.base().trim_start_matches("http://").to_owned();
        Self { stream: BufReader::new(TcpStream::connect(&host).await.unwrap()), host }
    }

    async fn ask(&mut self, request: &str, tokens: &str, body: &str) -> Head {
        let length = body.len();
        let bytes = format!(
            "{request} HTTP/1.1\r\nHost: {}\r\n{tokens}Content-Type: application/json\r\n\
             Content-Length: {length}\r\n\r\n{body}",
            self.host
        );
        self.stream.get_mut().write_all(bytes.as_bytes()).await.unwrap();
        let mut lines = Vec::new();
        loop {
            let mut line = String::new();
            assert!(self.stream.read_line(&mut line).await.unwrap() > 0, "the connection ended: {lines:?}");
            if line.trim_end().is_empty() {
                return Head(lines);
            }
            lines.push(line.trim_end().to_ascii_lowercase());
        }
    }

    async fn body(&mut self, head: &Head) -> String {
        let mut body = vec![0; head.header("content-length").unwrap().parse().unwrap()];
        self.stream.read_exact(&mut body).await.unwrap();
        String::from_utf8(body).unwrap()
    }
}

impl Head {
    fn header(&self, name: &str) -> Option<&str> {
        self.0.iter().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    }
}

fn tokens_of(person: &Person) -> String {
    format!("Authorization: Bearer {}\r\nX-Step-Up-Token: {}\r\n", person.access(), person.step_up_token())
}

/// Asks twice for what is done already, and then for something else, over one connection.
async fn assert_nothing_to_do(app: &TestApp, person: &Person, request: &str, body: &str, code: &str) {
    let (mut connection, tokens) = (Connection::to(app).await, tokens_of(person));
    for _ in 0..2 {
        let head = connection.ask(request, &tokens, body).await;
        assert_eq!(head.0[0], "http/1.1 304 not modified");
        assert_eq!(head.header("x-error-code"), Some(code.to_ascii_lowercase().as_str()));
        assert_eq!(head.header("cache-control"), Some("no-store"));
        assert!(head.header("x-request-id").is_some() && head.header("transfer-encoding").is_none());
        assert!(head.header("content-length").is_none_or(|length| length == "0"), "{:?}", head.0);
    }
    let head = connection.ask("GET /api/users/me", &tokens, "").await;
    assert_eq!(head.0[0], "http/1.1 200 ok", "{:?}", head.0);
    assert!(connection.body(&head).await.contains(&person.email));
}

/// API-2: the code of a 304 is in a header, and the next answer on the connection is read from its first byte.
#[tokio::test]
async fn enabling_what_is_on() {
    let app = TestApp::start().await;
    let person = app.user().stepped_up().await;
    let (request, body) = (format!("POST {ENABLE}"), json!({ "code": "123456" }).to_string());
    assert_nothing_to_do(&app, &person, &request, &body, "TWO_FACTOR_METHOD_ALREADY_ENABLED").await;
}

/// API-2: as above.
#[tokio::test]
async fn disabling_what_is_off() {
    let app = server().await;
    let person = newcomer(&app).await;
    let request = format!("DELETE {DISABLE}");
    assert_nothing_to_do(&app, &person, &request, "", "TWO_FACTOR_METHOD_ALREADY_DISABLED").await;
}
