//! HTTP/1.1 connections that are kept, with as little work on our side as can be: the server is what is measured.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use anyhow::{Context, Result, bail};

use super::process::Server;

/// Far longer than any answer takes.
const LONG: Duration = Duration::from_mins(1);

/// A connection.
pub(super) struct Client {
    stream: BufReader<TcpStream>,
    line: String,
}

impl Client {
    pub(super) fn connect(address: SocketAddr) -> Result<Self> {
        let stream = TcpStream::connect(address).context("the server does not listen")?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(LONG))?;
        Ok(Self { stream: BufReader::new(stream), line: String::new() })
    }

    /// Asks, and gives the body of an answer with status 200; any other is an error.
    pub(super) fn ask(&mut self, operation: &str, token: Option<&str>, body: Option<&str>) -> Result<String> {
        self.stream.get_mut().write_all(request(operation, token, body).as_bytes())?;
        let (status, length) = self.head()?;
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body)?;
        let body = String::from_utf8(body)?;
        if status != "200" {
            bail!("{operation} was answered with {status}: {body}");
        }
        Ok(body)
    }

    /// The status and the body's length.
    fn head(&mut self) -> Result<(String, usize)> {
        let status = self.line()?.split(' ').nth(1).context("no status")?.to_owned();
        let mut length = 0;
        loop {
            let line = self.line()?;
            if line.is_empty() {
                return Ok((status, length));
            }
            if let Some(("content-length", value)) = line.split_once(": ") {
                length = value.parse()?;
            }
        }
    }

    fn line(&mut self) -> Result<&str> {
        self.line.clear();
        if self.stream.read_line(&mut self.line)? == 0 {
            bail!("the server closed the connection");
        }
        Ok(self.line.trim_end())
    }
}

/// A connection to each instance.
pub(super) struct Clients(Vec<Client>);

impl Clients {
    pub(super) fn connect(servers: &[Server]) -> Result<Self> {
        servers.iter().map(|server| Client::connect(server.address)).collect::<Result<_>>().map(Self)
    }

    /// Asks the instance that was not asked for the longest time, as [`Client::ask`].
    pub(super) fn ask(&mut self, operation: &str, token: Option<&str>, body: Option<&str>) -> Result<String> {
        self.0.rotate_left(1);
        self.0.first_mut().context("nobody to ask")?.ask(operation, token, body)
    }
}

/// What goes over the wire, with the headers that a browser would send too where they cost the server work.
fn request(operation: &str, token: Option<&str>, body: Option<&str>) -> String {
    let mut text = format!(
        "{operation} HTTP/1.1\r\nhost: localhost\r\naccept: */*\r\n\
         user-agent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0\r\n"
    );
    if let Some(token) = token {
        text.extend(["authorization: Bearer ", token, "\r\n"]);
    }
    match body {
        Some(body) => {
            let length = body.len().to_string();
            text.extend(["content-type: application/json\r\ncontent-length: ", &length, "\r\n\r\n", body]);
        }
        None if operation.starts_with("POST") => text.push_str("content-length: 0\r\n\r\n"),
        None => text.push_str("\r\n"),
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::TcpListener;
    use std::thread;

    /// Answers one request with these bytes.
    fn answering(answer: &'static str) -> Client {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let client = Client::connect(listener.local_addr().unwrap()).unwrap();
        thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut asked = [0; 1_024];
            let _ = stream.read(&mut asked).unwrap();
            stream.write_all(answer.as_bytes()).unwrap();
        });
        client
    }

    #[test]
    fn a_good_answer_is_its_body() {
        let mut client = answering("HTTP/1.1 200 OK\r\nserver: x\r\ncontent-length: 4\r\n\r\nbody");
        assert_eq!(client.ask("GET /", None, None).unwrap(), "body");
    }

    #[test]
    fn any_other_status_is_an_error() {
        let mut client = answering("HTTP/1.1 429 Slow\r\ncontent-length: 3\r\n\r\nno!");
        let why = client.ask("GET /", None, None).unwrap_err();
        assert_eq!(why.to_string(), "GET / was answered with 429: no!");
    }

    #[test]
    fn a_body_has_its_length() {
        let text = request("POST /api", Some("abc"), Some("{}"));
        assert!(text.starts_with("POST /api HTTP/1.1\r\nhost: localhost\r\n"), "{text}");
        assert!(text.ends_with(
            "authorization: Bearer abc\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}"
        ));
        assert!(request("POST /api", None, None).ends_with("content-length: 0\r\n\r\n"));
    }
}
