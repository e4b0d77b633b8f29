//! People who do everything at once and remember what they were told: the load under which things go wrong.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::json;
use tokio::sync::Notify;
use tokio::time::sleep;
use vault::Random;

use crate::kept::Kept as _;
use crate::scene::{ENABLE, LOGIN, ME, REFRESH, another_code, put_back, wrong};
use crate::support::sql::Sql;
use crate::support::{Answer, Client, Person, Promises, Request, Site, race};

const LOGOUT: &str = "/api/auth/logout";
/// Whoever was refused asks again after so long.
const PAUSE: Duration = Duration::from_millis(20);

/// What the server has confirmed to one person, and what was asked of it.
#[derive(Default)]
struct Told {
    promises: Promises,
    /// Wrong codes that were refused as such.
    wrong: i64,
    enabled: bool,
    /// The access token has to be good.
    is_good: bool,
    /// A change was asked for, and nobody said whether it was made.
    in_doubt: bool,
}

/// One person, signed in, with a code to turn email on.
struct Actor {
    person: Person,
    code: String,
    told: Mutex<Told>,
}

/// Everybody, until it is enough or the server is gone.
pub(crate) struct Mixed {
    actors: Vec<Actor>,
    random: Random,
    counts: Counts,
    over: AtomicBool,
}

#[derive(Default)]
struct Counts {
    answers: AtomicUsize,
    refused: AtomicUsize,
    lost: AtomicUsize,
    more: Notify,
}

impl Mixed {
    /// So many people on a server where email is not on from the start.
    pub(crate) async fn of(site: &Site, sql: &Sql, count: usize) -> Self {
        let mut people = Vec::new();
        for _ in 0..count {
            people.push(site.user().await);
        }
        Self::again(people, sql, 1).await
    }

    /// These people, as if nothing had ever happened to them.
    pub(crate) async fn again(people: Vec<Person>, sql: &Sql, seed: u64) -> Self {
        let mut actors = Vec::new();
        for person in people {
            actors.push(Actor::ready(person, sql).await);
        }
        let (counts, over) = (Counts::default(), AtomicBool::new(false));
        Self { actors, random: Random::seeded(seed), counts, over }
    }

    /// Gives the people back.
    pub(crate) fn people(self) -> Vec<Person> {
        self.actors.into_iter().map(|actor| actor.person).collect()
    }

    /// Runs until it is stopped or the server is gone. No answer is a failure of the server, but for these.
    pub(crate) async fn run(&self, failures: &[&str]) {
        race(self.actors.len(), |index| Box::pin(self.actors[index].act(self, failures))).await;
    }

    pub(crate) fn stop(&self) {
        self.over.store(true, Ordering::SeqCst);
    }

    /// Waits for so many answers more.
    pub(crate) async fn until_answered(&self, count: usize) {
        let enough = self.counts.answers.load(Ordering::SeqCst) + count;
        while self.counts.answers.load(Ordering::SeqCst) < enough {
            self.counts.more.notified().await;
        }
    }

    /// A number below `end`.
    pub(crate) fn chance(&self, end: usize) -> usize {
        usize::from(self.random.bytes::<1>()[0]) % end
    }

    /// Answers that said that the server cannot now.
    pub(crate) fn refused(&self) -> usize {
        self.counts.refused.load(Ordering::SeqCst)
    }

    /// Requests that were taken and never answered.
    pub(crate) fn lost(&self) -> usize {
        self.counts.lost.load(Ordering::SeqCst)
    }

    /// What everybody was told is so, as far as the database knows; and what is left to be asked of the server.
    pub(crate) async fn promises(&self, sql: &Sql) -> Promises {
        let mut all = Promises::default();
        for actor in &self.actors {
            let told = actor.stands(sql).await;
            all.revoked.extend(told.revoked);
            all.spent.extend(told.spent);
        }
        all
    }

    /// Sends it and counts what came of it; nothing when the server is gone.
    async fn ask(&self, request: Request, failures: &[&str]) -> Option<Answer> {
        let answer = match request.try_send().await {
            Ok(answer) => answer,
            Err(error) => {
                self.counts.lost.fetch_add(usize::from(!error.is_connect()), Ordering::SeqCst);
                return None;
            }
        };
        if answer.status >= 500 {
            let code = answer.code().unwrap_or_default();
            assert!(failures.contains(&code) && answer.retry_after() >= 1, "{answer:?}");
            self.counts.refused.fetch_add(1, Ordering::SeqCst);
            sleep(PAUSE).await;
        } else {
            self.counts.answers.fetch_add(1, Ordering::SeqCst);
            self.counts.more.notify_waiters();
        }
        Some(answer)
    }
}

impl Actor {
    async fn ready(mut person: Person, sql: &Sql) -> Self {
        put_back(sql, &person, 0, false, false).await;
        sql.forget_guesses().await;
        let of_theirs = format!("account_id = {}", sql.id(&person.id));
        for table in ["session", "email_code", "challenge"] {
            sql.execute(format!("delete from {table} where {of_theirs}")).await;
        }
        person.client = person.site().anon();
        person.post(LOGIN).json(person.credentials()).await.assert_ok();
        person.post("/api/auth/step-up").json(json!({ "password": person.password })).await.assert_ok();
        let code = another_code(sql, &person).await;
        let told = Told { is_good: true, ..Told::default() };
        Self { person, code, told: Mutex::new(told) }
    }

    /// Does one thing after the other.
    async fn act(&self, load: &Mixed, failures: &[&str]) {
        let mut guesses = wrong(&self.code, 200).into_iter().cycle();
        while !load.over.load(Ordering::SeqCst) {
            let done = match load.chance(8) {
                0 => self.enable(load, failures).await,
                1 | 2 => self.guess(load, failures, &guesses.next().unwrap()).await,
                3 | 4 => self.refresh(load, failures).await,
                5 => self.visit(load, failures).await,
                _ => self.look(load, failures).await,
            };
            if done.is_none() {
                self.told.lock().unwrap().in_doubt = true;
                return;
            }
        }
    }

    async fn enable(&self, load: &Mixed, failures: &[&str]) -> Option<()> {
        let access = self.person.access();
        let body = json!({ "code": self.code });
        let answer = load.ask(self.person.post(ENABLE).json(body), failures).await?;
        let told = &mut *self.told.lock().unwrap();
        if answer.status == 200 {
            assert!(!told.enabled, "a code was taken twice");
            told.enabled = true;
            told.promises.revoked.push(access);
        }
        told.is_good &= answer.status != 200 && answer.status < 500;
        told.in_doubt |= answer.status >= 500;
        Some(())
    }

    async fn guess(&self, load: &Mixed, failures: &[&str], code: &str) -> Option<()> {
        let request = self.person.post(ENABLE).json(json!({ "code": code }));
        let answer = load.ask(request, failures).await?;
        self.told.lock().unwrap().wrong += i64::from(answer.code() == Some("WRONG_TWO_FACTOR_CODE"));
        Some(())
    }

    async fn refresh(&self, load: &Mixed, failures: &[&str]) -> Option<()> {
        let spent = self.person.tokens().refresh.unwrap();
        let answer = load.ask(self.person.post(REFRESH), failures).await?;
        let told = &mut *self.told.lock().unwrap();
        assert!(answer.status != 401 || told.in_doubt, "a good refresh token was refused: {answer:?}");
        if answer.status == 200 {
            told.promises.spent.push(spent);
        }
        told.is_good = answer.status == 200;
        told.in_doubt |= answer.status >= 500;
        Some(())
    }

    /// Signs in elsewhere, where the password is enough for that, and out again.
    async fn visit(&self, load: &Mixed, failures: &[&str]) -> Option<()> {
        let client = Client::new(self.person.site().clone());
        load.ask(client.post(LOGIN).json(self.person.credentials()), failures).await?;
        let tokens = client.tokens();
        let (Some(access), Some(refresh)) = (tokens.access, tokens.refresh) else { return Some(()) };
        let answer = load.ask(client.post(LOGOUT), failures).await?;
        if answer.status == 200 {
            let told = &mut *self.told.lock().unwrap();
            told.promises.revoked.push(access);
            told.promises.spent.push(refresh);
        }
        Some(())
    }

    async fn look(&self, load: &Mixed, failures: &[&str]) -> Option<()> {
        let answer = load.ask(self.person.get(ME), failures).await?;
        let told = self.told.lock().unwrap();
        assert!(!told.is_good || answer.status != 401, "a good access token was refused: {answer:?}");
        Some(())
    }

    /// What this person was told is so.
    async fn stands(&self, sql: &Sql) -> Promises {
        let told = std::mem::take(&mut *self.told.lock().unwrap());
        let id = sql.id(&self.person.id);
        let on = sql.count(&format!("account where id = {id} and two_factor_email")).await;
        let codes = sql.count(&format!("email_code where account_id = {id} and purpose = 'manage'")).await;
        assert_eq!(on + codes, 1, "a code is spent if and only if it has turned email on");
        assert!(on == 1 || !told.enabled, "email was on");
        let failures = sql.count(&format!("second_factor_failure where account_id = {id}")).await;
        let left = "select cast(coalesce(max(attempts), 0) as bigint) from email_code";
        let left = sql.number(format!("{left} where account_id = {id} and purpose = 'manage'")).await;
        assert!(told.wrong <= failures && failures <= 5, "{} wrong codes, {failures} counted", told.wrong);
        assert!(on == 1 || failures == 5 - left, "{failures} counted, {left} left");
        told.promises
    }
}
