//! A wire that can be cut, also between two words.

use std::sync::Arc;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;

use super::app::SERVERS;

#[derive(Clone, PartialEq)]
enum Wire {
    Whole,
    /// Whole until these bytes come from a client.
    WholeUntil(Arc<[u8]>),
    /// Whole until these bytes have come from a client, one after the other; the server gets them, and its answer to the last
    /// ones is lost.
    DeafAfter(Arc<[Vec<u8>]>),
    /// Whole from clients until the next answer, which is lost.
    Deaf,
    Cut,
    Stalled,
}

/// A proxy in front of a server. It ends when this is dropped.
pub(crate) struct TcpProxy {
    addr: String,
    wire: watch::Sender<Wire>,
    task: JoinHandle<()>,
}

impl TcpProxy {
    /// A whole wire to `HOST:PORT`.
    pub(crate) async fn to(target: &str) -> Self {
        let (wire, target) = (watch::Sender::new(Wire::Whole), target.to_owned());
        let listener = SERVERS.spawn(TcpListener::bind(("127.0.0.1", 0))).await.unwrap().unwrap();
        let addr = listener.local_addr().unwrap().to_string();
        let task = SERVERS.spawn(keep(listener, target, wire.clone()));
        Self { addr, wire, task }
    }

    /// Where it listens, `HOST:PORT`.
    pub(crate) fn addr(&self) -> &str {
        &self.addr
    }

    /// Breaks every connection, and every new one as soon as it comes.
    pub(crate) fn cut(&self) {
        self.wire.send_replace(Wire::Cut);
    }

    /// Lets nothing through either way, and keeps connections open.
    pub(crate) fn stall(&self) {
        self.wire.send_replace(Wire::Stalled);
    }

    /// Cuts as soon as these bytes come from a client; the server does not get them.
    pub(crate) fn cut_when(&self, bytes: &[u8]) {
        self.wire.send_replace(Wire::WholeUntil(bytes.into()));
    }

    /// Cuts when the server answers the last of these, which come from clients one after the other; the server gets them, and
    /// nobody gets that answer.
    pub(crate) fn lose_answer_to(&self, said: &[&[u8]]) {
        self.wire.send_replace(Wire::DeafAfter(said.iter().map(|bytes| bytes.to_vec()).collect()));
    }

    /// Whether it is cut, for example because the awaited bytes came.
    pub(crate) fn is_cut(&self) -> bool {
        *self.wire.borrow() == Wire::Cut
    }

    /// Makes the wire whole again.
    pub(crate) fn resume(&self) {
        self.wire.send_replace(Wire::Whole);
    }
}

impl Drop for TcpProxy {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn keep(listener: TcpListener, target: String, wire: watch::Sender<Wire>) {
    while let Ok((client, _)) = listener.accept().await {
        tokio::spawn(join(client, target.clone(), wire.clone()));
    }
}

async fn join(client: TcpStream, target: String, wire: watch::Sender<Wire>) {
    let mut state = wire.subscribe();
    let talk = async {
        let Ok(server) = TcpStream::connect(&target).await else { return };
        let ((from_client, to_client), (from_server, to_server)) = (client.into_split(), server.into_split());
        tokio::select! {
            () = carry(from_client, to_server, &wire, true) => {}
            () = carry(from_server, to_client, &wire, false) => {}
        }
    };
    tokio::select! {
        biased;
        _ = state.wait_for(|wire| *wire == Wire::Cut) => {}
        () = talk => {}
    }
}

async fn carry(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, wire: &watch::Sender<Wire>, by_client: bool) {
    let mut state = wire.subscribe();
    let mut chunk = [0; 16 * 1024];
    while let Ok(length @ 1..) = from.read(&mut chunk).await {
        let Ok(now) = state.wait_for(|wire| *wire != Wire::Stalled).await.map(|wire| wire.clone()) else {
            return;
        };
        let passed = &chunk[..length];
        match &now {
            Wire::WholeUntil(bytes) if by_client && holds(passed, bytes) => {
                wire.send_replace(Wire::Cut);
                return;
            }
            Wire::Deaf if !by_client => {
                wire.send_replace(Wire::Cut);
                return;
            }
            Wire::DeafAfter(said) if by_client && holds(passed, &said[0]) => {
                let rest: Arc<[_]> = said[1..].into();
                wire.send_replace(if rest.is_empty() { Wire::Deaf } else { Wire::DeafAfter(rest) });
            }
            Wire::Cut => return,
            Wire::Whole | Wire::WholeUntil(_) | Wire::DeafAfter(_) | Wire::Deaf | Wire::Stalled => {}
        }
        if to.write_all(passed).await.is_err() {
            return;
        }
    }
}

fn holds(passed: &[u8], bytes: &[u8]) -> bool {
    passed.windows(bytes.len()).any(|window| window == bytes)
}
