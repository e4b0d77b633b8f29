//! Twenty times over the program is killed under a random load and started over its data; then everything that was confirmed must
//! still be so, and everything that is kept must be sound (OPS-3, C-6, C-40, and the invariants that every fault must leave
//! standing).

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::json;
use tokio::sync::Notify;
use vault::Random;

use crate::kept::Kept as _;
use crate::scene::{ENABLE, LOGIN, ME, OFF, REFRESH, another_code, put_back, wrong};
use crate::support::sql::Sql;
use crate::support::{Answer, Client, Person, RealServer, race};

const ROUNDS: u8 = 20;
const PEOPLE: usize = 3;

/// What the server has confirmed to one person in one round, and what was asked of it.
#[derive(Default)]
struct Told {
    /// Access tokens that were taken off the allowlist.
    dead: Vec<String>,
    /// Refresh tokens that were spent, or whose session was ended.
    spent: Vec<String>,
    /// Wrong codes that were refused as such.
    wrong: i64,
    enabled: bool,
}

/// One person in one round.
struct Actor {
    person: Person,
    code: String,
    told: Mutex<Told>,
}

/// The load of one round: how many answers have come, and when it is enough.
struct Load {
    random: Random,
    answers: AtomicUsize,
    enough: usize,
    reached: Notify,
}

impl Load {
    fn new(seed: u8) -> Self {
        let random = Random::seeded(u64::from(seed));
        let enough = 5 + usize::from(random.bytes::<1>()[0]) % 60;
        Self { random, answers: AtomicUsize::new(0), enough, reached: Notify::new() }
    }

    fn choice(&self) -> u8 {
        self.random.bytes::<1>()[0] % 8
    }

    fn count(&self, answer: reqwest::Result<Answer>) -> Option<Answer> {
        let answer = answer.ok()?;
        assert!(answer.status < 500, "{answer:?}");
        if self.answers.fetch_add(1, Ordering::SeqCst) + 1 >= self.enough {
            self.reached.notify_one();
        }
        Some(answer)
    }
}

impl Actor {
    /// Does one thing after the other until the server is gone.
    async fn act(&self, load: &Load) {
        let mut guesses = wrong(&self.code, 200).into_iter();
        loop {
            let gone = match load.choice() {
                0 => self.enable(load).await,
                1 | 2 => self.guess(load, &guesses.next().unwrap()).await,
                3 | 4 => self.refresh(load).await,
                5 => self.visit(load).await,
                _ => load.count(self.person.get(ME).try_send().await).map(drop),
            };
            if gone.is_none() {
                return;
            }
        }
    }

    async fn enable(&self, load: &Load) -> Option<()> {
        let access = self.person.access();
        let body = json!({ "code": self.code });
        let answer = load.count(self.person.post(ENABLE).json(body).try_send().await)?;
        if answer.status == 200 {
            let told = &mut *self.told.lock().unwrap();
            assert!(!told.enabled, "a code was taken twice");
            told.enabled = true;
            told.dead.push(access);
        }
        Some(())
    }

    async fn guess(&self, load: &Load, code: &str) -> Option<()> {
        let answer = load.count(self.person.post(ENABLE).json(json!({ "code": code })).try_send().await)?;
        self.told.lock().unwrap().wrong += i64::from(answer.code() == Some("WRONG_TWO_FACTOR_CODE"));
        Some(())
    }

    async fn refresh(&self, load: &Load) -> Option<()> {
        let spent = self.person.tokens().refresh.unwrap();
        let answer = load.count(self.person.post(REFRESH).try_send().await)?;
        if answer.status == 200 {
            self.told.lock().unwrap().spent.push(spent);
        }
        Some(())
    }

    /// Signs in elsewhere, where the password is enough for that, and out again.
    async fn visit(&self, load: &Load) -> Option<()> {
        let client = Client::new(self.person.site().clone());
        load.count(client.post(LOGIN).json(self.person.credentials()).try_send().await)?;
        let tokens = client.tokens();
        let (Some(access), Some(refresh)) = (tokens.access, tokens.refresh) else { return Some(()) };
        let answer = load.count(client.post("/api/auth/logout").try_send().await)?;
        if answer.status == 200 {
            let told = &mut *self.told.lock().unwrap();
            told.dead.push(access);
            told.spent.push(refresh);
        }
        Some(())
    }
}

/// OPS-3, C-6, C-40, RFR-5, ALR-2, EML-6.
#[tokio::test]
async fn ops_3_twenty_kills_under_load_lose_nothing_that_was_confirmed() {
    let mut server = RealServer::spawn([OFF]).await;
    let mut people = Vec::new();
    for _ in 0..PEOPLE {
        people.push(server.user().await);
    }
    for round in 0..ROUNDS {
        server.sql().execute("delete from outbox where kind = 'security_alert'").await;
        let mut actors = Vec::new();
        for person in people {
            actors.push(ready(&server, person).await);
        }
        let load = Load::new(round);
        let killed = async {
            load.reached.notified().await;
            server.kill_9();
        };
        tokio::join!(killed, race(PEOPLE, |index| Box::pin(actors[index].act(&load))));
        server.restart();
        sound(&server).await;
        for actor in &actors {
            stands(&server, actor).await;
        }
        people = actors.into_iter().map(|actor| actor.person).collect();
    }
}

/// Signs a person in as if nothing had ever happened, and mails them a code.
async fn ready(server: &RealServer, mut person: Person) -> Actor {
    let sql = server.sql();
    put_back(sql, &person, 0, false, false).await;
    sql.forget_guesses().await;
    let of_theirs = format!("account_id = {}", sql.id(&person.id));
    for table in ["session", "email_code", "challenge"] {
        sql.execute(format!("delete from {table} where {of_theirs}")).await;
    }
    person.client = server.anon();
    person.post(LOGIN).json(person.credentials()).await.assert_ok();
    person.post("/api/auth/step-up").json(json!({ "password": person.password })).await.assert_ok();
    let code = another_code(sql, &person).await;
    Actor { person, code, told: Mutex::default() }
}

/// What one person was told is so.
async fn stands(server: &RealServer, actor: &Actor) {
    let told = std::mem::take(&mut *actor.told.lock().unwrap());
    let (sql, anon) = (server.sql(), server.anon());
    let id = sql.id(&actor.person.id);
    for token in &told.dead {
        anon.get(ME).bearer(token).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    }
    let on = sql.count(&format!("account where id = {id} and two_factor_email")).await;
    let codes = sql.count(&format!("email_code where account_id = {id} and purpose = 'manage'")).await;
    assert_eq!(on + codes, 1, "a code is spent if and only if it has turned email on");
    assert!(on == 1 || !told.enabled, "email was on");
    let failures = sql.count(&format!("second_factor_failure where account_id = {id}")).await;
    let left = sql
        .number(format!(
            "select cast(coalesce(max(attempts), 0) as bigint) from email_code where account_id = {id} and purpose = 'manage'"
        ))
        .await;
    assert!(told.wrong <= failures && failures <= 5, "{} wrong codes, {failures} counted", told.wrong);
    assert!(on == 1 || failures == 5 - left, "{failures} counted, {left} left");
    for token in &told.spent {
        assert_eq!(anon.post(REFRESH).bearer(token).await.status, 401);
    }
}

/// What is kept is whole: every change has its alert, every row its owner, and every sealed field opens.
async fn sound(server: &RealServer) {
    let sql = server.sql();
    let changed = sql.count("account where two_factor_email").await;
    assert_eq!(sql.mails("security_alert").await, changed);
    let mailbox = server.anon().get("/dev/mailbox.json").await;
    assert_eq!(mailbox.status, 200);
    if let Sql::Sqlite(_) = sql {
        assert_eq!(sql.texts("pragma integrity_check").await, ["ok"]);
        assert_eq!(sql.count("pragma_foreign_key_check").await, 0);
    }
    assert!(!server.stderr().contains("canary") && !server.stderr().contains("panicked"));
}
