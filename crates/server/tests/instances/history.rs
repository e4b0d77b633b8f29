//! A load that signs in, reads and revokes over all instances at once, and writes down what it saw and when.

use std::pin::Pin;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Instant;

use crate::checker::{Event, Seen, Span};
use crate::scene::{LOGOUT, ME, SESSIONS, at, session_of};
use crate::support::{Answer, Client, Person, Request, Site, race};

/// How many read one token at once.
const READERS: usize = 3;
/// Reads of each reader after the token was revoked.
const AFTERWARDS: usize = 4;
/// Reads before somebody revokes the token: so that it is in every cache that there is.
const BEFORE: usize = 6;

/// What was seen so far.
pub(crate) struct Recorder<'s> {
    instances: &'s [Site],
    events: Mutex<Vec<Event>>,
    tokens: AtomicUsize,
}

/// One token and those who use it.
struct Token<'r> {
    recorder: &'r Recorder<'r>,
    number: usize,
    session: Client,
    reads: AtomicUsize,
    is_revoked: AtomicBool,
}

type Task<'t> = Pin<Box<dyn Future<Output = ()> + Send + 't>>;

impl<'s> Recorder<'s> {
    pub(crate) fn new(instances: &'s [Site]) -> Self {
        Self { instances, events: Mutex::default(), tokens: AtomicUsize::new(0) }
    }

    /// Each person signs in, has the token read and revoked, and begins again; all of them at once.
    pub(crate) async fn load(&self, people: &[Person], rounds: usize) {
        race(people.len(), |number| Box::pin(self.live(&people[number], rounds))).await;
    }

    pub(crate) fn history(self) -> Vec<Event> {
        self.events.into_inner().unwrap()
    }

    async fn live(&self, person: &Person, rounds: usize) {
        for round in 0..rounds {
            let number = self.tokens.fetch_add(1, Ordering::Relaxed);
            let session = person.another_session().await;
            let (reads, is_revoked) = (AtomicUsize::new(0), AtomicBool::new(false));
            let token = Token { recorder: self, number, session, reads, is_revoked };
            race(READERS + 1, |who| -> Task<'_> {
                if who == 0 { Box::pin(token.revoke(person, round)) } else { Box::pin(token.read(who)) }
            })
            .await;
        }
    }

    /// Sends it, and answers how it went and when.
    async fn timed(&self, request: Request) -> (Answer, Span) {
        let begun = Instant::now();
        let answer = request.await;
        (answer, Span { begun, ended: Instant::now() })
    }

    fn note(&self, token: usize, seen: Seen, span: Span) {
        self.events.lock().unwrap().push(Event { token, span, seen });
    }
}

impl Token<'_> {
    /// Reads over one instance after the other until the token was over for a while.
    async fn read(&self, who: usize) {
        let instances = self.recorder.instances;
        let clients: Vec<_> = instances.iter().map(|instance| at(instance, &self.session)).collect();
        let (mut turn, mut afterwards) = (who, 0);
        while afterwards < AFTERWARDS {
            afterwards += usize::from(self.is_revoked.load(Ordering::SeqCst));
            let (answer, span) = self.recorder.timed(clients[turn % clients.len()].get(ME)).await;
            let seen = if answer.status == 200 {
                Seen::LetIn
            } else {
                answer.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
                Seen::Refused
            };
            self.recorder.note(self.number, seen, span);
            self.reads.fetch_add(1, Ordering::SeqCst);
            turn += 1;
        }
    }

    /// Revokes it in one of three ways, over one of the instances.
    async fn revoke(&self, person: &Person, round: usize) {
        while self.reads.load(Ordering::SeqCst) < BEFORE {
            tokio::task::yield_now().await;
        }
        let instances = self.recorder.instances;
        let here = at(&instances[round / 3 % instances.len()], &self.session);
        let request = match round % 3 {
            0 => here.post(LOGOUT),
            1 => here.delete(SESSIONS),
            _ => self.end_from_elsewhere(person, &instances[round % instances.len()]).await,
        };
        let (answer, span) = self.recorder.timed(request).await;
        answer.assert_ok();
        self.recorder.note(self.number, Seen::Revoked, span);
        self.is_revoked.store(true, Ordering::SeqCst);
    }

    /// A request that ends this session from another one of the same person.
    async fn end_from_elsewhere(&self, person: &Person, instance: &Site) -> Request {
        let other = at(instance, &person.another_session().await);
        other.delete(&format!("{SESSIONS}/{}", session_of(&self.session)))
    }
}
