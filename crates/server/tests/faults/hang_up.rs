//! Clients that hang up in the middle of their request: it is done all of it or not at all.

use std::time::{Duration, Instant};

use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::kept::{Kept as _, eventually};
use crate::scene::{
    EMAIL, ENABLE, LOGIN, ME, OFF, REFRESH, SECOND, SEND, another_code, credentials, pending, put_back,
};
use crate::support::{Person, TestApp};

/// After how many milliseconds clients hang up.
const MOMENTS: std::ops::RangeInclusive<u64> = 0..=200;
const STEP: usize = 5;
/// What was begun is finished long before, also on a machine that has much else to do.
const SETTLED: Duration = Duration::from_secs(5);

/// A request, byte by byte.
pub(crate) struct Raw(String);

impl Raw {
    pub(crate) fn new(method: &str, path: &str) -> Self {
        Self(format!("{method} {path} HTTP/1.1\r\nhost: door\r\n"))
    }

    pub(crate) fn header(self, name: &str, value: &str) -> Self {
        Self(format!("{}{name}: {value}\r\n", self.0))
    }

    pub(crate) fn of(self, person: &Person) -> Self {
        let tokens = person.tokens();
        let with_access = self.header("authorization", &format!("Bearer {}", tokens.access.unwrap()));
        with_access.header("x-step-up-token", &tokens.step_up.unwrap_or_default())
    }

    pub(crate) fn json(self, body: &serde_json::Value) -> Self {
        let body = body.to_string();
        let with_head =
            self.header("content-type", "application/json").header("content-length", &body.len().to_string());
        Self(format!("{}\r\n{body}", with_head.0))
    }

    pub(crate) fn empty(self) -> Self {
        Self(format!("{}\r\n", self.header("content-length", "0").0))
    }

    /// Every byte of it.
    pub(crate) fn text(self) -> String {
        self.0
    }

    /// Sends it, and hangs up so many milliseconds later whatever has come until then.
    async fn hang_up_after(self, app: &TestApp, millis: u64) {
        let base = app.base();
        let mut stream = TcpStream::connect(base.strip_prefix("http://").unwrap()).await.unwrap();
        stream.write_all(self.0.as_bytes()).await.unwrap();
        let mut answer = [0; 4096];
        let listen = async { while stream.read(&mut answer).await.is_ok_and(|length| length > 0) {} };
        let _ = timeout(Duration::from_millis(millis), listen).await;
    }
}

/// A look at several numbers at one moment, a statement that answers them as one text.
async fn look(app: &TestApp, numbers: &[&str]) -> Vec<i64> {
    let numbers: Vec<_> = numbers.iter().map(|rows| format!("(select count(*) from {rows})")).collect();
    let text = app.sql().texts(format!("select {} ", numbers.join(" || ' ' || "))).await;
    text[0].split(' ').map(|number| number.parse().unwrap()).collect()
}

/// Looks until everything is as it is when all of it was done, or until nothing can be under way any more.
async fn settled(app: &TestApp, numbers: &[&str], done: &[i64]) -> Vec<i64> {
    let (begun, mut glances) = (Instant::now(), tokio::time::interval(Duration::from_millis(5)));
    loop {
        let seen = look(app, numbers).await;
        if seen == done || begun.elapsed() > SETTLED {
            return seen;
        }
        glances.tick().await;
    }
}

/// At every moment: what was seen is all of it or nothing. Answers whether it was all.
fn all_or_nothing(millis: u64, seen: &[i64], nothing: &[i64], all: &[i64]) -> bool {
    assert!(seen == nothing || seen == all, "after {millis} ms: {seen:?} is neither {nothing:?} nor {all:?}");
    seen == all
}

/// OPS-5, ALR-2: email is on if and only if the alert is written, the code is spent, and the access tokens are dead.
#[tokio::test]
async fn c_44_a_client_hangs_up_while_email_is_turned_on() {
    let app = TestApp::with([OFF]).start().await;
    let person = app.user().stepped_up().await;
    let (sql, before) = (app.sql(), credentials(app.sql(), &person).await);
    let numbers = ["account where two_factor_email", "outbox where kind = 'security_alert'", "email_code"];
    let mut done = 0;
    for millis in MOMENTS.step_by(STEP) {
        put_back(sql, &person, before, false, false).await;
        sql.execute("delete from outbox where kind = 'security_alert'").await;
        sql.forget_guesses().await;
        let code = json!({ "code": another_code(app.sql(), &person).await });
        Raw::new("POST", ENABLE).of(&person).json(&code).hang_up_after(&app, millis).await;
        let seen = settled(&app, &numbers, &[1, 1, 0]).await;
        let me = person.get(ME).await;
        if all_or_nothing(millis, &seen, &[0, 0, 1], &[1, 1, 0]) {
            me.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
            person.post(REFRESH).await.assert_ok();
            done += 1;
        } else {
            me.assert_ok();
        }
    }
    assert!(done > 20, "of 41 requests only {done} were finished");
}

/// OPS-5: email is off if and only if the alert is written and whoever waited with an old code starts again.
#[tokio::test]
async fn c_44_a_client_hangs_up_while_email_is_turned_off() {
    let app = TestApp::start().await;
    let person = app.user().with_totp().stepped_up().await;
    let (sql, before) = (app.sql(), credentials(app.sql(), &person).await);
    let numbers = [
        "account where not two_factor_email",
        "outbox where kind = 'security_alert'",
        "challenge",
        "email_code",
    ];
    let mut done = 0;
    for millis in MOMENTS.step_by(STEP) {
        put_back(sql, &person, before, true, true).await;
        for rows in ["outbox where kind = 'security_alert'", "challenge"] {
            sql.execute(format!("delete from {rows}")).await;
        }
        another_code(app.sql(), &person).await;
        pending(&app, sql, &person).await;
        Raw::new("DELETE", EMAIL).of(&person).empty().hang_up_after(&app, millis).await;
        let seen = settled(&app, &numbers, &[1, 1, 0, 0]).await;
        done += i64::from(all_or_nothing(millis, &seen, &[0, 0, 1, 1], &[1, 1, 0, 0]));
        person.get(ME).await.assert_ok();
    }
    assert!(done > 20, "of 41 requests only {done} were finished");
}

/// OPS-5, EML-9: the pause has begun if and only if a code was made and its mail is in the outbox.
#[tokio::test]
async fn c_44_a_client_hangs_up_while_a_code_is_sent() {
    let app = TestApp::with([OFF]).start().await;
    let (person, sql) = (app.user().await, app.sql());
    let numbers = ["mail_cooldown", "email_code", "outbox where kind = 'email_authentication'"];
    let mut done = 0;
    for millis in MOMENTS.step_by(STEP) {
        for table in ["mail_cooldown", "email_code", "outbox"] {
            sql.execute(format!("delete from {table}")).await;
        }
        Raw::new("POST", SEND).of(&person).empty().hang_up_after(&app, millis).await;
        let seen = settled(&app, &numbers, &[1, 1, 1]).await;
        done += i64::from(all_or_nothing(millis, &seen, &[0, 0, 0], &[1, 1, 1]));
    }
    assert!(done > 20, "of 41 requests only {done} were finished");
}

/// OPS-5, LOG-6: a sign-in waits for its second factor if and only if the code is made and in the outbox. A right password
/// is never left counted as a wrong one.
#[tokio::test]
async fn c_44_a_client_hangs_up_while_it_signs_in() {
    let app = TestApp::start().await;
    let (person, sql) = (app.user().await, app.sql());
    let numbers = ["challenge", "email_code", "outbox where kind = 'email_authentication'"];
    let mut done = 0;
    for millis in MOMENTS.step_by(STEP) {
        for table in ["mail_cooldown", "email_code", "outbox", "challenge"] {
            sql.execute(format!("delete from {table}")).await;
        }
        Raw::new("POST", LOGIN).json(&person.credentials()).hang_up_after(&app, millis).await;
        eventually("the password is forgiven", async || sql.count("login_guard").await == 0).await;
        let seen = settled(&app, &numbers, &[1, 1, 1]).await;
        done += i64::from(all_or_nothing(millis, &seen, &[0, 0, 0], &[1, 1, 1]));
    }
    assert!(done > 20, "of 41 requests only {done} were finished");
}

/// OPS-5, EML-4: a session is opened if and only if the code and the two-factor token are spent.
#[tokio::test]
async fn c_44_a_client_hangs_up_while_it_completes_a_sign_in() {
    let app = TestApp::start().await;
    let (person, sql) = (app.user().await, app.sql());
    let numbers = ["session", "challenge", "email_code"];
    let mut done = 0;
    for millis in MOMENTS.step_by(STEP) {
        for table in ["session", "challenge"] {
            sql.execute(format!("delete from {table}")).await;
        }
        sql.forget_guesses().await;
        let proof = pending(&app, sql, &person).await;
        let code = json!({ "email": person.mailed_code().await });
        let request =
            Raw::new("POST", SECOND).header("x-two-factor-authentication-token", &proof).json(&code);
        request.hang_up_after(&app, millis).await;
        let seen = settled(&app, &numbers, &[1, 0, 0]).await;
        done += i64::from(all_or_nothing(millis, &seen, &[0, 1, 1], &[1, 0, 0]));
    }
    assert!(done > 20, "of 41 requests only {done} were finished");
}

/// EML-6: a guess whose client did not wait for the answer is counted, in one go for the code and for the account.
#[tokio::test]
async fn c_44_a_guess_counts_although_its_client_hangs_up() {
    let app = TestApp::with([OFF]).start().await;
    let (person, code) = crate::scene::about_to_enable(&app).await;
    let numbers = ["second_factor_failure", "email_code where attempts = 4"];
    for (index, guess) in crate::scene::wrong(&code, 20).iter().enumerate() {
        app.sql().forget_guesses().await;
        let guess = json!({ "code": guess });
        let millis = u64::try_from(index).unwrap();
        Raw::new("POST", ENABLE).of(&person).json(&guess).hang_up_after(&app, millis).await;
        let seen = settled(&app, &numbers, &[1, 1]).await;
        let counted = all_or_nothing(millis, &seen, &[0, 0], &[1, 1]);
        assert!(counted || millis < 10, "not counted after {millis} ms");
    }
}
