//! A door is one listener and the connections that came in through it. HTTP/1.1 is spoken: a proxy in front speaks what
//! browsers like.

use std::convert::Infallible;
use std::future::pending;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::HeaderValue;
use axum::http::header::CONNECTION;
use axum::response::Response;
use hyper::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::{Instant, timeout, timeout_at};
use tower::ServiceExt as _;

use super::patient::{Patient, Phase};

/// A connection without a request is closed after so long (WEB-8); longer than proxies keep theirs.
const IDLE: Duration = Duration::from_mins(1);
/// Request line and headers. From half of it on `http` refuses them with a reason (WEB-8); beyond it nothing is read.
const HEAD_BYTES: usize = 32 * 1024;
/// After a failure to accept, most likely for want of file descriptors.
const PAUSE: Duration = Duration::from_millis(250);

/// Whom the system has let in before the door was closed comes through within this.
const LAST_CALL: Duration = Duration::from_millis(10);
/// A connection that rests when the door is closed is kept for so long, because a request may be on its way in it. Who is
/// answered meanwhile reads that it was the last time (RFC 9112, section 9.6), and sends the next request elsewhere (C-39).
const PARTING: Duration = Duration::from_millis(50);

/// An open door. Dropping it cuts its connections off.
pub(super) struct Door {
    stop: watch::Sender<bool>,
    task: JoinHandle<()>,
}

impl Door {
    /// Lets connections in, at most so many at once; further ones wait in the listener's queue.
    pub(super) fn open(listener: Arc<TcpListener>, router: Router, connections: usize) -> Self {
        let (stop, told) = watch::channel(false);
        let places = Arc::new(Semaphore::new(connections));
        let task = tokio::spawn(keep(listener, router, places, told));
        Self { stop, task }
    }

    /// Lets nobody in any more and waits until everybody is out.
    pub(super) async fn close(mut self) {
        self.stop.send_replace(true);
        let _ = (&mut self.task).await;
    }
}

impl Drop for Door {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn keep(
    listener: Arc<TcpListener>,
    router: Router,
    places: Arc<Semaphore>,
    mut told: watch::Receiver<bool>,
) {
    let (graceful, stopping) = (GracefulShutdown::new(), told.clone());
    let mut inside = JoinSet::new();
    let begin = |(stream, peer, place)| {
        let service = Service { peer, router: router.clone(), told: stopping.clone() };
        serve(stream, service, graceful.watcher(), place)
    };
    loop {
        let entered = tokio::select! {
            biased;
            _ = told.changed() => break,
            entered = enter(&listener, &places) => entered,
        };
        inside.spawn(begin(entered));
        while inside.try_join_next().is_some() {}
    }
    let last_call = Instant::now() + LAST_CALL;
    while let Ok(entered) = timeout_at(last_call, enter(&listener, &places)).await {
        inside.spawn(begin(entered));
    }
    drop(listener);
    let _ = timeout(PARTING, async { while inside.join_next().await.is_some() {} }).await;
    graceful.shutdown().await;
}

/// The next connection, once there is a place for it.
async fn enter(
    listener: &TcpListener,
    places: &Arc<Semaphore>,
) -> (TcpStream, SocketAddr, OwnedSemaphorePermit) {
    let Ok(place) = Arc::clone(places).acquire_owned().await else { return pending().await };
    loop {
        match listener.accept().await {
            Ok((stream, peer)) => return (stream, peer, place),
            Err(error) if is_of_the_client(&error) => {}
            Err(error) => {
                tracing::error!(%error, "a connection could not be accepted");
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
}

/// Whether a client that went away again is to blame.
fn is_of_the_client(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    [ConnectionAborted, ConnectionRefused, ConnectionReset].contains(&error.kind())
}

/// What everybody who came in through one door is served with.
struct Service {
    peer: SocketAddr,
    router: Router,
    told: watch::Receiver<bool>,
}

impl Service {
    async fn answer(&self, mut request: Request<Incoming>, phase: &Phase) -> Result<Response, Infallible> {
        phase.head_is_read();
        request.extensions_mut().insert(ConnectInfo(self.peer));
        let mut answer = self.router.clone().oneshot(request.map(Body::new)).await;
        if let (true, Ok(answer)) = (*self.told.borrow(), &mut answer) {
            answer.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
        }
        phase.is_answered();
        answer
    }
}

async fn serve(stream: TcpStream, service: Service, watcher: Watcher, place: OwnedSemaphorePermit) {
    // Without it a small answer may wait for the acknowledgement of the one before.
    let _ = stream.set_nodelay(true);
    let phase = Phase::default();
    let stream = TokioIo::new(Patient::new(stream, phase.clone()));
    let service = service_fn(|request| service.answer(request, &phase));
    let mut server = http1::Builder::new();
    // A client that is gone once its request is complete has asked all the same (OPS-5).
    server.timer(TokioTimer::new()).header_read_timeout(IDLE).max_header_size(HEAD_BYTES).half_close(true);
    // A client that breaks off or talks nonsense was answered as far as it can be.
    let _ = watcher.watch(server.serve_connection(stream, service)).await;
    drop(place);
}
