//! The process at its limits: no more file descriptors, little memory (rows C-42 and C-43).

use std::fs;
use std::time::{Duration, Instant};

use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::kept::eventually;
use crate::scene::{LOGIN, ME, OFF, REFRESH};
use crate::support::backend::Backend;
use crate::support::{Promises, RealServer, Wrapping, race};

/// How soon everything works again.
const SOON: Duration = Duration::from_secs(5);
/// So many descriptors are fewer than the places that the server has for clients alone, so they run out whatever it opens itself.
const DESCRIPTORS: usize = 60;

/// Seconds of processor time that a process has used.
fn worked(server: &RealServer) -> f64 {
    let stat = fs::read_to_string(format!("/proc/{}/stat", server.pid().as_raw_nonzero())).unwrap();
    let (_, fields) = stat.rsplit_once(')').unwrap();
    let fields: Vec<_> = fields.split_whitespace().collect();
    // The 14th and 15th field of proc(5), in hundredths of a second.
    let ticks: u32 = fields[11].parse::<u32>().unwrap() + fields[12].parse::<u32>().unwrap();
    f64::from(ticks) / 100.0
}

/// C-42, OPS-13: clients take every file descriptor: new ones wait, nothing runs hot, the database stays, and all is well once
/// they are gone.
#[tokio::test]
async fn c_42_there_are_no_more_file_descriptors() {
    let shell = Some(format!("ulimit -n {DESCRIPTORS}; exec"));
    let wrapping = Wrapping { shell, ..Wrapping::default() };
    let server = RealServer::on(Backend::new().await, [OFF], wrapping);
    let person = server.user().await;
    // So that whatever runs beside requests has a connection to the database as well.
    race(20, |_| person.get(ME)).await;
    let mut at_home = Keeper::connect(&server, &person.access()).await;
    at_home.asks().await;
    let address = server.base();
    let address = address.strip_prefix("http://").unwrap();
    let mut idlers = Vec::new();
    for _ in 0..2 * DESCRIPTORS {
        idlers.push(TcpStream::connect(address).await.unwrap());
    }
    eventually("it runs out", async || server.stderr().contains("a connection could not be accepted")).await;
    let (before, begun) = (worked(&server), Instant::now());
    eventually("two seconds", async || {
        at_home.asks().await;
        begun.elapsed() > Duration::from_secs(2)
    })
    .await;
    let (said, worked) = (server.stderr().matches("could not be accepted").count(), worked(&server) - before);
    assert!(said < 30, "it tries again all the time: {said} times");
    assert!(worked < 1.5, "it is busy with nothing: {worked} s");
    drop(idlers);
    let begun = Instant::now();
    server.until_ready().await;
    person.post(REFRESH).await.assert_ok();
    assert!(begun.elapsed() < SOON, "well again after {:?}", begun.elapsed());
    server.invariants(&Promises::default()).await;
}

/// A client that came in time and keeps its connection.
struct Keeper {
    stream: TcpStream,
    request: String,
}

impl Keeper {
    async fn connect(server: &RealServer, access: &str) -> Self {
        let base = server.base();
        let stream = TcpStream::connect(base.strip_prefix("http://").unwrap()).await.unwrap();
        let request = format!("GET {ME} HTTP/1.1\r\nhost: door\r\nauthorization: Bearer {access}\r\n\r\n");
        Self { stream, request }
    }

    /// Asks once more over the same connection, ten times a second, and is served.
    async fn asks(&mut self) {
        tokio::time::sleep(Duration::from_millis(100)).await;
        self.stream.write_all(self.request.as_bytes()).await.unwrap();
        let mut answer = [0; 4096];
        let length = timeout(SOON, self.stream.read(&mut answer)).await.expect("no answer").unwrap();
        assert!(
            answer[..length].starts_with(b"HTTP/1.1 200"),
            "{}",
            String::from_utf8_lossy(&answer[..length])
        );
    }
}

/// C-43, PWD-10: three hundred sign-ins at once are served or told to come again, within the memory of a small machine,
/// which is an invariant.
#[tokio::test]
async fn c_43_a_flood_of_sign_ins_stays_within_little_memory() {
    let server = RealServer::spawn([OFF]).await;
    let person = server.user().await;
    let anon = server.anon();
    let answers = race(300, |number| {
        let email = format!("canary-flood-{number}@canary.example");
        anon.post(LOGIN).json(json!({ "email": email, "password": "canary-falsch" }))
    })
    .await;
    for answer in &answers {
        match answer.status {
            401 => answer.assert_problem(401, "INVALID_CREDENTIALS"),
            _ => answer.assert_problem(503, "SERVER_OVERLOADED"),
        };
    }
    let begun = Instant::now();
    person.get(ME).await.assert_ok();
    server.anon().post(LOGIN).json(person.credentials()).await.assert_ok();
    assert!(begun.elapsed() < SOON, "well again after {:?}", begun.elapsed());
    server.invariants(&Promises::default()).await;
}
