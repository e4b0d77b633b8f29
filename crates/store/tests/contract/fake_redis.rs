//! A server that answers every command in the same way, however wrong.

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// What is asked of it before the verbs begin, and its answers.
const GREETINGS: [(&[u8], &[u8]); 2] = [(b"CLIENT", b"+OK\r\n"), (b"INFO", b"$9\r\nrun_id:7f\r\n")];

/// Starts one that gives `answer` to each command that a verb sends, and greets as a real one does; its address.
pub(crate) async fn answering(answer: &'static [u8]) -> String {
    start(answer, usize::MAX).await
}

/// The same, but it hangs up after the first answer.
pub(crate) async fn hanging_up(answer: &'static [u8]) -> String {
    start(answer, 1).await
}

async fn start(answer: &'static [u8], answers: usize) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("redis://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream, answer, answers));
        }
    });
    url
}

async fn serve(stream: TcpStream, answer: &'static [u8], mut answers: usize) {
    let mut stream = BufReader::new(stream);
    while answers > 0 {
        let Some(command) = command(&mut stream).await else { return };
        let greeting = GREETINGS.iter().find(|(word, _)| command.eq_ignore_ascii_case(word));
        answers -= usize::from(greeting.is_none());
        if stream.write_all(greeting.map_or(answer, |(_, answer)| answer)).await.is_err() {
            return;
        }
    }
}

/// The first word of the next command.
async fn command(stream: &mut BufReader<TcpStream>) -> Option<Vec<u8>> {
    let words = length(stream).await?;
    let mut first = None;
    for _ in 0..words {
        let mut word = vec![0; length(stream).await? + 2];
        stream.read_exact(&mut word).await.ok()?;
        word.truncate(word.len() - 2);
        first.get_or_insert(word);
    }
    first
}

/// A line such as `*3` or `$5`.
async fn length(stream: &mut BufReader<TcpStream>) -> Option<usize> {
    let mut line = String::new();
    stream.read_line(&mut line).await.ok()?;
    line.trim_end().get(1..)?.parse().ok()
}
