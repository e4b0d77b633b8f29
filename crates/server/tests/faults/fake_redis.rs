//! Something that speaks Redis' protocol (RESP) and has one answer to everything.

use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// It ends when this is dropped.
pub(crate) struct FakeRedis {
    addr: String,
    task: JoinHandle<()>,
}

impl FakeRedis {
    /// One that answers every command but those of a greeting with this.
    pub(crate) async fn answering(reply: &str) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let (addr, reply) = (listener.local_addr().unwrap().to_string(), format!("{reply}\r\n"));
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(talk(stream, reply.clone()));
            }
        });
        Self { addr, task }
    }

    /// Its address, for `cache.url`.
    pub(crate) fn url(&self) -> String {
        format!("redis://{}", self.addr)
    }
}

impl Drop for FakeRedis {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn talk(stream: TcpStream, reply: String) -> Option<()> {
    let mut stream = BufReader::new(stream);
    loop {
        let command = hear(&mut stream).await?;
        let is_greeting = ["CLIENT", "HELLO", "AUTH", "SELECT"].contains(&command.to_uppercase().as_str());
        let said = if is_greeting { "+OK\r\n" } else { &reply };
        stream.write_all(said.as_bytes()).await.ok()?;
    }
}

/// Reads one command to its end; answers its first word.
async fn hear(stream: &mut BufReader<TcpStream>) -> Option<String> {
    let words = number(stream).await?;
    let mut first = None;
    for _ in 0..words {
        let mut word = vec![0; number(stream).await? + 2];
        stream.read_exact(&mut word).await.ok()?;
        first = first.or(Some(String::from_utf8_lossy(&word).trim().to_owned()));
    }
    first
}

/// A line such as `*3` or `$5`.
async fn number(stream: &mut BufReader<TcpStream>) -> Option<usize> {
    let mut line = String::new();
    stream.read_line(&mut line).await.ok()?;
    line.trim().get(1..)?.parse().ok()
}
