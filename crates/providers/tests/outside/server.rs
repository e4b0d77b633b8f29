//! A web server of a few lines. It answers each path as it was told to, and remembers what it was asked.

use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// What is answered.
#[derive(Clone)]
pub(crate) enum Reply {
    /// Success, with this JSON.
    Json(Value),
    /// This status, with this text.
    Status(u16, String),
    /// Success, with these bytes.
    Bytes(Vec<u8>),
    /// It has moved to there.
    Moves(String),
    /// Nothing.
    Hangs,
    /// A body that never ends.
    Endless,
}

/// What was asked.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) path: String,
    /// Everything before the body.
    pub(crate) head: String,
    pub(crate) body: String,
}

#[derive(Clone)]
pub(crate) struct Server {
    pub(crate) url: String,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    replies: BTreeMap<String, Reply>,
    asked: Vec<Asked>,
    connections: usize,
}

impl Server {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let server = Self { url, state: Arc::default() };
        let own = server.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                own.state.lock().unwrap().connections += 1;
                tokio::spawn(own.clone().answer(stream));
            }
        });
        server
    }

    pub(crate) fn says(&self, path: &str, reply: Reply) {
        self.state.lock().unwrap().replies.insert(path.to_owned(), reply);
    }

    /// What was asked of a path, in order.
    pub(crate) fn asked(&self, path: &str) -> Vec<Asked> {
        self.state.lock().unwrap().asked.iter().filter(|asked| asked.path == path).cloned().collect()
    }

    pub(crate) fn connections(&self) -> usize {
        self.state.lock().unwrap().connections
    }

    async fn answer(self, mut stream: TcpStream) {
        let Some(asked) = read(&mut stream).await else { return };
        let reply = {
            let mut state = self.state.lock().unwrap();
            state.asked.push(asked.clone());
            state.replies.get(&asked.path).cloned()
        };
        let (status, more, body) = match reply.unwrap_or(Reply::Status(404, String::new())) {
            Reply::Json(value) => (200, String::new(), value.to_string().into_bytes()),
            Reply::Status(status, text) => (status, String::new(), text.into_bytes()),
            Reply::Bytes(bytes) => (200, String::new(), bytes),
            Reply::Moves(to) => (302, format!("location: {to}\r\n"), Vec::new()),
            Reply::Hangs => return std::future::pending().await,
            Reply::Endless => return endless(stream).await,
        };
        let length = body.len();
        let head =
            format!("HTTP/1.1 {status} X\r\n{more}content-length: {length}\r\nconnection: close\r\n\r\n");
        let _ = stream.write_all(head.as_bytes()).await;
        let _ = stream.write_all(&body).await;
    }
}

async fn read(stream: &mut TcpStream) -> Option<Asked> {
    let mut text = String::new();
    let mut buffer = [0; 4_096];
    loop {
        let read = stream.read(&mut buffer).await.ok().filter(|read| *read > 0)?;
        text.push_str(std::str::from_utf8(&buffer[..read]).ok()?);
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let length = head
            .lines()
            .find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse().ok());
        if body.len() >= length.unwrap_or(0) {
            let path = head.split_whitespace().nth(1)?.to_owned();
            return Some(Asked { path, head: head.to_owned(), body: body.to_owned() });
        }
    }
}

async fn endless(mut stream: TcpStream) {
    let head = "HTTP/1.1 200 X\r\ntransfer-encoding: chunked\r\n\r\n";
    let mut alive = stream.write_all(head.as_bytes()).await;
    let chunk = format!("10000\r\n{}\r\n", " ".repeat(0x1_0000));
    while alive.is_ok() {
        alive = stream.write_all(chunk.as_bytes()).await;
    }
}
