//! The threads that hash, each with one block of memory that it keeps.
//!
//! They run at the lowest priority, so that a rush of sign-ins leaves other requests their time.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::{io, thread};

use argon2::{Algorithm, Argon2, Block, Params, Version};
use tokio::sync::oneshot;

use super::{Cost, HashError};
use crate::SecretString;

/// The most that a stored hash may ask for: 1 GiB, and what a person would wait for.
const MOST: Cost = Cost { memory_kib: 1024 * 1024, passes: 64, lanes: 64 };

/// The kindest that a thread can be to others.
const NICE: i32 = 19;

type Job = Box<dyn FnOnce(&mut Memory) + Send>;

#[derive(Clone)]
pub(super) struct Workers {
    jobs: SyncSender<Job>,
    begun: Arc<AtomicU64>,
}

/// What Argon2 fills: kept between hashes, because to ask the system for it each time costs a third as much again.
pub(super) struct Memory {
    blocks: Vec<Block>,
    kept: usize,
}

/// Whether Argon2 knows these parameters and they are not absurd.
pub(super) fn is_sane(cost: Cost) -> bool {
    params(cost, super::TAG).is_some()
}

fn params(cost: Cost, tag: usize) -> Option<Params> {
    let bounded =
        cost.memory_kib <= MOST.memory_kib && cost.passes <= MOST.passes && cost.lanes <= MOST.lanes;
    Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(tag)).ok().filter(|_| bounded)
}

impl Workers {
    pub(super) fn start(threads: usize, queue: usize, cost: Cost) -> io::Result<Self> {
        let (sender, receiver) = sync_channel::<Job>(queue);
        let receiver = Arc::new(Mutex::new(receiver));
        for number in 0..threads {
            let (receiver, memory) = (Arc::clone(&receiver), Memory::for_cost(cost));
            thread::Builder::new().name(format!("argon2-{number}")).spawn(move || work(&receiver, memory))?;
        }
        Ok(Self { jobs: sender, begun: Arc::default() })
    }

    /// How many jobs were begun.
    pub(super) fn begun(&self) -> u64 {
        self.begun.load(Ordering::Relaxed)
    }

    /// Has a job done on the next free thread. A job whose caller has gone away by then is not begun.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        job: impl FnOnce(&mut Memory) -> Result<T, HashError> + Send + 'static,
    ) -> Result<T, HashError> {
        let (answer, answered) = oneshot::channel();
        let begun = Arc::clone(&self.begun);
        let job = Box::new(move |memory: &mut Memory| {
            if !answer.is_closed() {
                begun.fetch_add(1, Ordering::Relaxed);
                // An error says that the caller has gone away meanwhile.
                let _ = answer.send(job(memory));
            }
        });
        self.jobs.try_send(job).map_err(|_| HashError::Busy)?;
        answered.await.unwrap_or(Err(HashError::Failed))
    }
}

/// Takes jobs until the last sender is gone.
fn work(jobs: &Mutex<Receiver<Job>>, mut memory: Memory) {
    // Linux keeps a priority for each thread; where it may not be lowered, hashing still works.
    let _ = rustix::process::setpriority_process(None, NICE);
    loop {
        let next = jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(job) = next else { return };
        // A job that panics must not take the thread with it: its caller reads `Failed`, the next one is served.
        let _ = catch_unwind(AssertUnwindSafe(|| job(&mut memory)));
    }
}

impl Memory {
    fn for_cost(cost: Cost) -> Self {
        Self { blocks: Vec::new(), kept: params(cost, super::TAG).map_or(0, |params| params.block_count()) }
    }

    /// Computes the tag, whose length is part of what is hashed.
    pub(super) fn argon2id(
        &mut self,
        cost: Cost,
        password: &SecretString,
        salt: &[u8],
        tag: &mut [u8],
    ) -> Result<(), HashError> {
        let params = params(cost, tag.len()).ok_or(HashError::Failed)?;
        self.grow(params.block_count())?;
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let done =
            argon2.hash_password_into_with_memory(password.expose().as_bytes(), salt, tag, &mut self.blocks);
        self.shrink();
        done.map_err(|_| HashError::Failed)
    }

    fn grow(&mut self, blocks: usize) -> Result<(), HashError> {
        let missing = blocks.saturating_sub(self.blocks.len());
        self.blocks.try_reserve_exact(missing).map_err(|_| HashError::Failed)?;
        self.blocks.resize(blocks.max(self.blocks.len()), Block::new());
        Ok(())
    }

    /// Gives back what only an unusually costly hash needed.
    fn shrink(&mut self) {
        if self.blocks.len() > self.kept {
            self.blocks.truncate(self.kept);
            self.blocks.shrink_to_fit();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    const SMALL: Cost = Cost { memory_kib: 64, passes: 1, lanes: 1 };

    #[test]
    fn memory_grows_for_a_costly_hash_and_is_given_back() {
        let mut memory = Memory::for_cost(SMALL);
        let password = SecretString::new("password".to_owned());
        for (cost, kept) in
            [(SMALL, 64), (Cost { memory_kib: 256, ..SMALL }, 64), (Cost { memory_kib: 8, ..SMALL }, 64)]
        {
            memory.argon2id(cost, &password, b"somesalt", &mut [0; 32]).unwrap();
            assert_eq!(memory.blocks.len(), kept);
        }
    }

    #[test]
    fn absurd_parameters_are_refused() {
        assert!(is_sane(SMALL));
        for absurd in [
            Cost { memory_kib: 1024 * 1024 + 1, ..SMALL },
            Cost { passes: 65, ..SMALL },
            Cost { lanes: 65, memory_kib: 65 * 8, ..SMALL },
            Cost { memory_kib: 7, ..SMALL },
            Cost { passes: 0, ..SMALL },
            Cost { lanes: 0, ..SMALL },
        ] {
            assert!(!is_sane(absurd), "{absurd:?}");
        }
    }

    /// Occupies the one thread until the returned sender is used, and says when it has begun.
    fn occupy(workers: &Workers) -> (mpsc::Sender<()>, tokio::task::JoinHandle<Result<(), HashError>>) {
        let (release, released) = mpsc::channel::<()>();
        let workers = workers.clone();
        let job = tokio::spawn(async move {
            workers.run(move |_| released.recv().map_err(|_| HashError::Failed)).await
        });
        (release, job)
    }

    #[tokio::test]
    async fn pwd_10_a_full_queue_is_busy_at_once_and_recovers() {
        let workers = Workers::start(1, 1, SMALL).unwrap();
        let (begun, has_begun) = oneshot::channel();
        let (release, released) = mpsc::channel::<()>();
        let first = tokio::spawn({
            let workers = workers.clone();
            async move {
                workers
                    .run(move |_| {
                        begun.send(()).map_err(|()| HashError::Failed)?;
                        released.recv().map_err(|_| HashError::Failed)
                    })
                    .await
            }
        });
        has_begun.await.unwrap();
        let (release_second, second) = occupy(&workers);
        tokio::task::yield_now().await;
        assert_eq!(workers.run(|_| Ok(())).await, Err(HashError::Busy));
        release.send(()).unwrap();
        release_second.send(()).unwrap();
        assert_eq!(first.await.unwrap(), Ok(()));
        assert_eq!(second.await.unwrap(), Ok(()));
        assert_eq!(workers.run(|_| Ok(7)).await, Ok(7));
    }

    #[tokio::test]
    async fn a_job_whose_caller_left_is_not_begun() {
        let workers = Workers::start(1, 2, SMALL).unwrap();
        let (release, occupied) = occupy(&workers);
        tokio::task::yield_now().await;
        let (began, begins) = mpsc::channel();
        let abandoned = tokio::spawn({
            let workers = workers.clone();
            async move { workers.run(move |_| began.send(()).map_err(|_| HashError::Failed)).await }
        });
        tokio::task::yield_now().await;
        abandoned.abort();
        assert!(abandoned.await.unwrap_err().is_cancelled());
        release.send(()).unwrap();
        occupied.await.unwrap().unwrap();
        // One thread, in order: once this is done, the abandoned one has been passed over.
        workers.run(|_| Ok(())).await.unwrap();
        assert!(begins.recv().is_err());
    }

    #[tokio::test]
    async fn a_panicking_job_fails_alone() {
        let workers = Workers::start(1, 1, SMALL).unwrap();
        let outcome =
            workers.run(|_| -> Result<(), HashError> { panic!("this panic belongs to the test") }).await;
        assert_eq!(outcome, Err(HashError::Failed));
        // The thread may still be unwinding, with the queue free already.
        assert_eq!(workers.run(|_| Ok(7)).await, Ok(7));
    }

    #[cfg(target_os = "linux")]
    #[tokio::test]
    async fn pwd_10_the_threads_are_nice_and_the_process_is_not() {
        let before = rustix::process::getpriority_process(None).unwrap();
        let workers = Workers::start(1, 1, SMALL).unwrap();
        let nice =
            workers.run(|_| rustix::process::getpriority_process(None).map_err(|_| HashError::Failed)).await;
        assert_eq!(nice, Ok(NICE));
        assert_eq!(rustix::process::getpriority_process(None).unwrap(), before);
    }
}
