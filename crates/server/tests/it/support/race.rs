//! Many at once.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;

use tokio::sync::Barrier;

/// Starts `count` conversations at the same moment and collects how they went, in order. Requests that overlap have
/// connections of their own.
pub(crate) async fn race<T, W: IntoFuture<Output = T>>(count: usize, work: impl Fn(usize) -> W) -> Vec<T> {
    let barrier = Barrier::new(count);
    let (barrier, work) = (&barrier, &work);
    let runner = |index| async move {
        barrier.wait().await;
        work(index).await
    };
    all((0..count).map(runner).map(Box::pin).collect()).await
}

async fn all<T, F: Future<Output = T>>(mut running: Vec<Pin<Box<F>>>) -> Vec<T> {
    let mut done: Vec<Option<T>> = running.iter().map(|_| None).collect();
    poll_fn(|context| {
        for (future, slot) in running.iter_mut().zip(&mut done).filter(|(_, slot)| slot.is_none()) {
            if let Poll::Ready(value) = future.as_mut().poll(context) {
                *slot = Some(value);
            }
        }
        if done.iter().all(Option::is_some) { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
    done.into_iter().flatten().collect()
}
