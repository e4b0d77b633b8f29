//! Patience with a client that sends its request byte by byte ends after ten seconds (WEB-8), while a connection that
//! just waits for its next request may rest for longer: hyper knows one time-out for both.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep, sleep};

/// From the first byte of a request to the end of its headers; also from a connection to its first request.
pub(super) const HEAD: Duration = Duration::from_secs(10);

const REST: u8 = 0;
const HEADERS: u8 = 1;
const REQUEST: u8 = 2;

/// What a connection is at; shared by those who read from it and those who answer.
#[derive(Clone)]
pub(super) struct Phase(Arc<AtomicU8>);

impl Default for Phase {
    /// A new connection owes its first request.
    fn default() -> Self {
        Self(Arc::new(AtomicU8::new(HEADERS)))
    }
}

impl Phase {
    /// The headers are complete; what comes now is a body, which has a time-out of its own.
    pub(super) fn head_is_read(&self) {
        self.0.store(REQUEST, Ordering::Relaxed);
    }

    /// The request is dealt with.
    pub(super) fn is_answered(&self) {
        self.0.store(REST, Ordering::Relaxed);
    }

    fn begins_headers(&self) -> bool {
        self.0.compare_exchange(REST, HEADERS, Ordering::Relaxed, Ordering::Relaxed).is_ok()
    }

    fn is_in_headers(&self) -> bool {
        self.0.load(Ordering::Relaxed) == HEADERS
    }
}

/// A stream that is read with that patience.
pub(super) struct Patient<S> {
    stream: S,
    phase: Phase,
    end: Pin<Box<Sleep>>,
}

impl<S> Patient<S> {
    /// Patience starts now.
    pub(super) fn new(stream: S, phase: Phase) -> Self {
        Self { stream, phase, end: Box::pin(sleep(HEAD)) }
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Patient<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        let read = Pin::new(&mut self.stream).poll_read(cx, buffer);
        if buffer.filled().len() > before && self.phase.begins_headers() {
            self.end.as_mut().reset(Instant::now() + HEAD);
        }
        if read.is_pending() && self.phase.is_in_headers() && self.end.as_mut().poll(cx).is_ready() {
            return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
        }
        read
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Patient<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(cx, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, DuplexStream, duplex};
    use tokio::time::advance;

    use super::*;

    fn pair() -> (DuplexStream, Patient<DuplexStream>, Phase) {
        let (client, server) = duplex(64);
        let phase = Phase::default();
        (client, Patient::new(server, phase.clone()), phase)
    }

    async fn fails(stream: &mut Patient<DuplexStream>) -> io::ErrorKind {
        stream.read_u8().await.unwrap_err().kind()
    }

    #[tokio::test(start_paused = true)]
    async fn web_8_a_connection_that_says_nothing_is_given_up() {
        let (_client, mut server, _) = pair();
        let began = Instant::now();
        assert_eq!(fails(&mut server).await, io::ErrorKind::TimedOut);
        assert!(began.elapsed().abs_diff(HEAD) < Duration::from_millis(50));
    }

    #[tokio::test(start_paused = true)]
    async fn web_8_bytes_one_by_one_win_no_time() {
        let (mut client, mut server, _) = pair();
        for _ in 0..9 {
            client.write_u8(b'G').await.unwrap();
            assert_eq!(server.read_u8().await.unwrap(), b'G');
            advance(Duration::from_secs(1)).await;
        }
        let began = Instant::now();
        assert_eq!(fails(&mut server).await, io::ErrorKind::TimedOut);
        assert!(began.elapsed() < Duration::from_secs(2));
    }

    #[tokio::test(start_paused = true)]
    async fn web_8_a_rest_between_requests_is_not_counted() {
        let (mut client, mut server, phase) = pair();
        phase.head_is_read();
        phase.is_answered();
        advance(HEAD * 3).await;
        client.write_u8(b'G').await.unwrap();
        assert_eq!(server.read_u8().await.unwrap(), b'G');
        let began = Instant::now();
        assert_eq!(fails(&mut server).await, io::ErrorKind::TimedOut);
        assert!(began.elapsed().abs_diff(HEAD) < Duration::from_millis(50));
    }
}
