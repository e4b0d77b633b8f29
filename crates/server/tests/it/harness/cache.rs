//! A cache that dies, and wires that break.

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::support::{RedisServer, TcpProxy, TestApp};

const ME: &str = "/api/users/me";
const DOWN: &str = "ACCESS_TOKEN_ALLOWLIST_READING_FAILURE";

/// RLM-11: a cache that cannot answer is never "valid".
#[tokio::test]
async fn a_cache_is_killed_and_comes_back() {
    let mut redis = RedisServer::start();
    let app = TestApp::with([("cache.url", &redis.url())]).start().await;
    let person = app.user().await;
    redis.kill();
    person.get(ME).await.assert_problem(500, DOWN);
    redis.restart();
    app.until_ready().await;
    person.get(ME).await.assert_ok();
}

#[tokio::test]
async fn a_wire_is_cut_stalled_and_made_whole() {
    let redis = RedisServer::start();
    let proxy = TcpProxy::to(&redis.addr()).await;
    let app =
        TestApp::with([("cache.url", &*format!("redis://{}", proxy.addr())), ("cache.timeout", "2000")])
            .start()
            .await;
    let person = app.user().await;
    person.get(ME).await.assert_ok();
    proxy.cut();
    person.get(ME).await.assert_problem(500, DOWN);
    proxy.resume();
    app.until_ready().await;
    person.get(ME).await.assert_ok();
    proxy.stall();
    person.get(ME).await.assert_problem(500, DOWN);
    proxy.resume();
    app.until_ready().await;
    person.get(ME).await.assert_ok();
}

#[tokio::test]
async fn a_wire_breaks_between_two_words() {
    let redis = RedisServer::start();
    let proxy = TcpProxy::to(&redis.addr()).await;
    let mut stream = TcpStream::connect(proxy.addr()).await.unwrap();
    stream.write_all(b"SET a 1\r\n").await.unwrap();
    let mut answer = [0; 5];
    stream.read_exact(&mut answer).await.unwrap();
    assert_eq!(&answer, b"+OK\r\n");
    proxy.cut_when(b"SET b");
    stream.write_all(b"SET a 2\r\n").await.unwrap();
    stream.read_exact(&mut answer).await.unwrap();
    assert!(!proxy.is_cut());
    stream.write_all(b"SET b 2\r\n").await.unwrap();
    assert_eq!(stream.read(&mut answer).await.unwrap_or(0), 0);
    assert!(proxy.is_cut());

    proxy.resume();
    let mut stream = TcpStream::connect(proxy.addr()).await.unwrap();
    stream.write_all(b"EXISTS b\r\n").await.unwrap();
    let mut answer = [0; 4];
    stream.read_exact(&mut answer).await.unwrap();
    assert_eq!(&answer, b":0\r\n");
}

#[tokio::test]
async fn an_answer_is_lost_after_it_was_given() {
    let redis = RedisServer::start();
    let proxy = TcpProxy::to(&redis.addr()).await;
    proxy.lose_answer_to(&[b"SET c", b"SET d"]);
    let mut stream = TcpStream::connect(proxy.addr()).await.unwrap();
    stream.write_all(b"SET c 1\r\n").await.unwrap();
    let mut answer = [0; 5];
    stream.read_exact(&mut answer).await.unwrap();
    stream.write_all(b"SET d 1\r\n").await.unwrap();
    assert_eq!(stream.read(&mut answer).await.unwrap_or(0), 0);
    assert!(proxy.is_cut());
    proxy.resume();
    let mut stream = TcpStream::connect(proxy.addr()).await.unwrap();
    stream.write_all(b"EXISTS d\r\n").await.unwrap();
    let mut answer = [0; 4];
    stream.read_exact(&mut answer).await.unwrap();
    assert_eq!(&answer, b":1\r\n");
}
