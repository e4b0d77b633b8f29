//! The program is killed in the midst of every statement of a verb (C-6): nothing of the verb was done, nothing was lost, and
//! after the start the same request is a success.

use std::time::{Duration, Instant};

use serde_json::json;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions as _, Connection as _};

use crate::kept::{Kept as _, eventually};
use crate::places::{
    BEGINNING, CATCHING, COMPLETING, DISABLING, ENABLING, GUESS, Place, REFRESHING, REGISTERING, SENDING,
    Trap,
};
use crate::scene::{EMAIL, ENABLE, LOGIN, ME, OFF, REFRESH, SECOND, SEND, another_code, pending};
use crate::support::sql::Sql;
use crate::support::{Answer, Person, Promises, RealServer, Request};

/// No transaction takes so long that is not in a trap.
const LONG: Duration = Duration::from_millis(150);

/// Kills the program at each of these places. Answers what it says when nothing is in its way.
async fn killed_at_each(server: &mut RealServer, places: &[Place], request: impl Fn() -> Request) -> Answer {
    let before = resting(server).await;
    for place in places {
        Trap::Hang.set(server.sql(), *place).await;
        let mut asked = tokio::spawn(request().try_send());
        tokio::select! {
            () = until_sprung(server.sql(), *place) => {}
            answer = &mut asked => panic!("nothing stopped it at {place:?}: {answer:?}"),
        }
        server.kill_9();
        assert!(asked.await.unwrap().is_err(), "an answer from the midst of a statement, at {place:?}");
        Trap::remove(server.sql(), *place).await;
        server.restart();
        assert_eq!(resting(server).await, before, "something was changed, at {place:?}");
    }
    request().await
}

/// Everything that is kept, once no mail is on its way.
async fn resting(server: &RealServer) -> Vec<String> {
    let sql = server.sql();
    eventually("the mails leave", async || sql.count("outbox where state = 'pending'").await == 0).await;
    sql.everything().await
}

/// Waits until the server is in the midst of the statement.
async fn until_sprung(sql: &Sql, place: Place) {
    let Sql::Sqlite(path) = sql else {
        let asleep = "pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'";
        return eventually(&format!("it sleeps at {place:?}"), async || sql.count(asleep).await > 0).await;
    };
    let options = SqliteConnectOptions::new().filename(path).busy_timeout(Duration::ZERO);
    let (path, mut since) = (options, Instant::now());
    eventually(&format!("it is busy at {place:?}"), async || {
        let mut connection = path.connect().await.unwrap();
        if sqlx::query("begin immediate").execute(&mut connection).await.is_ok() {
            since = Instant::now();
        }
        connection.close().await.unwrap();
        since.elapsed() > LONG
    })
    .await;
}

#[tokio::test]
async fn c_6_killed_in_each_statement_of_turning_email_on() {
    let mut server = RealServer::spawn([OFF]).await;
    let person = server.user().stepped_up().await;
    let other = person.another_session().await;
    let code = json!({ "code": another_code(server.sql(), &person).await });
    let (places, access) = ([&GUESS[..], &ENABLING].concat(), person.access());
    let answer = killed_at_each(&mut server, &places, || person.post(ENABLE).json(&code)).await;
    assert_eq!(answer.assert_ok()["twoFactorMethods"], json!(["email"]));
    assert_eq!(server.sql().mails("security_alert").await, 1);
    let (revoked, spent) = (vec![access, other.access()], vec![other.tokens().refresh.unwrap()]);
    server.invariants(&Promises { revoked, spent }).await;
}

#[tokio::test]
async fn c_6_killed_in_each_statement_of_turning_email_off() {
    let mut server = RealServer::spawn([OFF]).await;
    let person = server.user().with_totp().await;
    step_up(&server, &person).await;
    let code = another_code(server.sql(), &person).await;
    person.post(ENABLE).json(json!({ "code": code })).await.assert_ok();
    person.post(REFRESH).await.assert_ok();
    step_up(&server, &person).await;
    another_code(server.sql(), &person).await;
    pending(&server, server.sql(), &person).await;
    let answer = killed_at_each(&mut server, &DISABLING, || person.delete(EMAIL)).await;
    assert_eq!(answer.assert_ok()["twoFactorMethods"], json!(["totp"]));
    server.invariants(&Promises::default()).await;
    person.get(ME).await.assert_ok();
}

/// Steps up with a code that the app has shown already, because a new one would be half a minute away.
async fn step_up(server: &RealServer, person: &Person) {
    server.sql().execute("update totp set last_step = 0").await;
    person.step_up().await;
}

#[tokio::test]
async fn c_6_killed_in_each_statement_of_a_sign_in() {
    let mut server = RealServer::spawn([]).await;
    let person = server.user().await;
    let anon = server.anon();
    server.sql().execute("delete from mail_cooldown").await;
    server.sql().execute("delete from email_code").await;
    let begin = || anon.post(LOGIN).json(person.credentials());
    assert_eq!(killed_at_each(&mut server, &BEGINNING, begin).await.assert_ok()["twoFactorRequired"], true);

    let proof = pending(&server, server.sql(), &person).await;
    resting(&server).await;
    let code = json!({ "email": person.mailed_code().await });
    let places = [&GUESS[..], &COMPLETING].concat();
    let complete = || anon.post(SECOND).two_factor(&proof).json(&code);
    let answer = killed_at_each(&mut server, &places, complete).await;
    assert_eq!(answer.assert_ok()["user"]["email"], person.email.as_str());
    server.invariants(&Promises::default()).await;
}

#[tokio::test]
async fn c_6_killed_in_each_statement_of_a_session() {
    let mut server = RealServer::spawn([OFF]).await;
    let person = server.user().await;
    let spent = person.tokens().refresh.unwrap();
    killed_at_each(&mut server, &REFRESHING, || person.post(REFRESH)).await.assert_ok();
    person.get(ME).await.assert_ok();
    killed_at_each(&mut server, &SENDING, || person.post(SEND)).await.assert_ok();
    let thief = server.anon();
    let answer = killed_at_each(&mut server, &CATCHING, || thief.post(REFRESH).bearer(&spent)).await;
    answer.assert_problem(401, "REFRESH_TOKEN_INVALID");
    let revoked = vec![person.access()];
    server.invariants(&Promises { revoked, spent: vec![spent] }).await;
}

#[tokio::test]
async fn c_6_killed_in_each_statement_of_a_registration() {
    let mut server = RealServer::spawn([]).await;
    let anon = server.anon();
    let body =
        json!({ "email": "canary-torn@canary.example", "password": "canary-ganz-Nachtzug", "name": "Robin" });
    let register = || anon.post("/api/auth/register").json(&body);
    killed_at_each(&mut server, &REGISTERING, register).await.assert_ok();
    assert_eq!(server.sql().count("account").await, 1);
    server.invariants(&Promises::default()).await;
}
