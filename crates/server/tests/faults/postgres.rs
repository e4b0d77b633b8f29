//! PostgreSQL and what can happen to it: away at the start, cut off, silent, killed in the midst of a commit, in a conflict, out of
//! connections (rows C-9 to C-15). Without `DOORWARD_TEST_DATABASE` there is none, and nothing to see.

use std::time::{Duration, Instant};

use serde_json::json;

use crate::held::Held;
use crate::kept::{Guesses, Kept as _, eventually};
use crate::mixed::Mixed;
use crate::scene::{AWAY, ENABLE, ME, OFF, REFRESH, SEND, about_to_enable, another_code, refused};
use crate::support::backend::Backend;
use crate::support::sql::Sql;
use crate::support::{Person, Promises, RealServer, TcpProxy, TestApp, Wrapping, race};

/// How soon every answer comes, and how soon everything works again.
const SOON: Duration = Duration::from_secs(5);
/// How long the database is away under load.
const OUTAGE: Duration = Duration::from_secs(8);

/// A wire to the database of this address, and the address by way of the wire; `None` for SQLite.
async fn wire_to(sql: &Sql) -> Option<(TcpProxy, String)> {
    let Sql::Postgres(url) = sql else { return None };
    let mut url = url::Url::parse(url).unwrap();
    let wire = TcpProxy::to(&format!("{}:{}", url.host_str().unwrap(), url.port().unwrap_or(5432))).await;
    url.set_host(Some("127.0.0.1")).unwrap();
    url.set_port(wire.addr().rsplit(':').next().unwrap().parse().ok()).unwrap();
    Some((wire, url.into()))
}

/// A server that reaches its database by a wire.
async fn behind_a_wire() -> Option<(TestApp, TcpProxy)> {
    let mut app = TestApp::with([OFF]).start().await;
    let (wire, url) = wire_to(app.sql()).await?;
    app.restart([OFF, ("database.url", &url)]).await;
    Some((app, wire))
}

async fn well_again(app: &TestApp, since: Instant) {
    app.until_ready().await;
    assert!(since.elapsed() < SOON, "ready after {:?}", since.elapsed());
}

/// C-9: there is no database when the server starts: it lives, says that it is not ready, lets nobody in, and serves as soon
/// as the database is there.
#[tokio::test]
async fn c_9_the_database_is_away_at_the_start() {
    let backend = Backend::new().await;
    let Some((wire, url)) = wire_to(&backend.sql).await else { return };
    let mut server = RealServer::on(backend, [OFF, ("database.url", &url)], Wrapping::default());
    let person = server.user().await;
    wire.cut();
    server.begin_again();
    let anon = server.anon();
    eventually("it lives", async || anon.get("/health/live").try_send().await.is_ok()).await;
    assert_eq!(anon.get("/health/live").await.status, 200);
    for path in ["/health/ready", "/health", ME, "/api/auth/status", "/metrics"] {
        let answer = anon.get(path).await;
        assert_eq!(answer.assert_problem(503, "NOT_READY")["violations"][0]["field"], "database");
    }
    let registration =
        json!({ "email": "canary@canary.example", "password": "canary-x-Nachtzug", "name": "R" });
    anon.post("/api/auth/register").json(registration).await.assert_problem(503, "NOT_READY");
    wire.stall();
    anon.get("/health/ready").await.assert_problem(503, "NOT_READY");
    let begun = Instant::now();
    wire.resume();
    let is_ready = async || {
        // A connection that rested while the doors changed may be gone.
        anon.get("/health/ready").try_send().await.is_ok_and(|answer| answer.status == 200)
    };
    eventually("it serves", is_ready).await;
    assert!(begun.elapsed() < SOON, "ready after {:?}", begun.elapsed());
    assert_eq!(server.stderr().matches("waiting for the database").count(), 1, "{}", server.stderr());
    person.get(ME).await.assert_ok();
    server.invariants(&Promises::default()).await;
}

/// C-9: a server that waits for its database ends when it is asked to.
#[tokio::test]
async fn c_9_a_server_that_waits_can_be_stopped() {
    let backend = Backend::new().await;
    let Some((wire, url)) = wire_to(&backend.sql).await else { return };
    let mut server = RealServer::on(backend, [OFF, ("database.url", &url)], Wrapping::default());
    wire.cut();
    server.begin_again();
    let anon = server.anon();
    eventually("it lives", async || anon.get("/health/live").try_send().await.is_ok()).await;
    server.terminate();
    assert_eq!(server.wait().code(), Some(0));
}

/// C-10, OPS-18: the database goes away under load, and comes back: meanwhile everybody hears of it, nobody is taken for a
/// stranger, and what was confirmed before and after is so.
#[tokio::test]
async fn c_10_the_database_is_cut_off_under_load() {
    let Some((app, wire)) = behind_a_wire().await else { return };
    let load = Mixed::of(&app, app.sql(), 6).await;
    let outage = async {
        load.until_answered(60).await;
        wire.cut();
        let begun = Instant::now();
        eventually("the outage is over", async || {
            let asked = Instant::now();
            let ready = app.anon().get("/health/ready").await;
            assert_eq!(ready.assert_problem(503, "NOT_READY")["violations"][0]["field"], "database");
            assert!(asked.elapsed() < SOON, "{:?}", asked.elapsed());
            begun.elapsed() > OUTAGE
        })
        .await;
        assert_eq!(app.anon().get("/health/live").await.status, 200);
        wire.resume();
        well_again(&app, Instant::now()).await;
        load.until_answered(60).await;
        load.stop();
    };
    tokio::join!(load.run(&AWAY), outage);
    assert!(load.refused() > 20, "there was an outage");
    // What its own request could not send any more is taken over a minute later.
    app.pass(61);
    app.deliver_all().await;
    app.invariants(&load.promises(app.sql()).await).await;
}

/// C-11: packets are lost and connections stay: everybody is answered within five seconds, however many they are, and all goes
/// on when packets come through again.
#[tokio::test]
async fn c_11_the_database_falls_silent_under_load() {
    let Some((app, wire)) = behind_a_wire().await else { return };
    let (person, code) = about_to_enable(&app).await;
    let before = app.sql().everything().await;
    wire.stall();
    for many in [40, 10] {
        let answers = race(many, async |_| {
            let begun = Instant::now();
            (person.post(REFRESH).await, begun.elapsed())
        })
        .await;
        for (answer, took) in &answers {
            refused(answer);
            assert!(*took < SOON, "an answer took {took:?}");
        }
    }
    let (begun, ready) = (Instant::now(), app.anon().get("/health/ready").await);
    ready.assert_problem(503, "NOT_READY");
    assert!(begun.elapsed() < SOON, "{:?}", begun.elapsed());
    wire.resume();
    well_again(&app, Instant::now()).await;
    assert_eq!(app.sql().everything().await, before);
    person.post(ENABLE).json(json!({ "code": code })).await.assert_ok();
    app.invariants(&Promises { revoked: vec![person.access()], ..Promises::default() }).await;
}

/// C-12, OPS-8: the connection is lost before the database hears of the commit: nothing was done.
#[tokio::test]
async fn c_12_a_connection_is_lost_before_a_commit() {
    let Some((app, wire)) = behind_a_wire().await else { return };
    let (person, code) = about_to_enable(&app).await;
    wire.cut_when(b"COMMIT");
    refused(&person.post(ENABLE).json(json!({ "code": code })).await);
    assert!(wire.is_cut());
    wire.resume();
    well_again(&app, Instant::now()).await;
    assert_eq!(app.sql().guesses().await, Guesses { failures: 0, consecutive: 0, left: 5 });
    enabled_once(&app, &person, &code, 200).await;
}

/// C-12, OPS-8: the answer to the commit of the change itself is lost: it was done, although nobody could say so. Whoever asks
/// again hears that, and what it revoked is revoked.
#[tokio::test]
async fn c_12_the_answer_to_a_commit_is_lost() {
    let Some((app, wire)) = behind_a_wire().await else { return };
    let (person, code) = about_to_enable(&app).await;
    // The first commit is that of the charge.
    wire.lose_answer_to(&[b"COMMIT", b"COMMIT"]);
    refused(&person.post(ENABLE).json(json!({ "code": code })).await);
    assert!(wire.is_cut());
    wire.resume();
    well_again(&app, Instant::now()).await;
    person.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    person.post(REFRESH).await.assert_ok();
    enabled_once(&app, &person, &code, 304).await;
}

/// C-12, OPS-8: the database ends the connection in the midst of the commit.
#[tokio::test]
async fn c_12_a_connection_is_killed_in_the_midst_of_a_commit() {
    let Some((app, _wire)) = behind_a_wire().await else { return };
    let (person, code) = about_to_enable(&app).await;
    let (sql, before) = (app.sql(), app.sql().everything().await);
    sql.execute("create function linger() returns trigger language plpgsql as $$ begin perform pg_sleep(30); return null; end $$").await;
    sql.execute(
        "create constraint trigger linger after insert on outbox deferrable initially deferred \
         for each row execute function linger()",
    )
    .await;
    let asleep = "datname = current_database() and wait_event = 'PgSleep'";
    let (answer, ()) = tokio::join!(person.post(ENABLE).json(json!({ "code": code })).send(), async {
        let commits = format!("pg_stat_activity where {asleep} and query ilike 'commit%'");
        eventually("it commits", async || sql.count(&commits).await == 1).await;
        sql.execute(format!("select pg_terminate_backend(pid) from pg_stat_activity where {asleep}")).await;
    });
    refused(&answer);
    sql.execute("drop trigger linger on outbox").await;
    sql.execute("drop function linger()").await;
    assert_eq!(sql.everything().await, before);
    enabled_once(&app, &person, &code, 200).await;
}

/// The change is made once, whatever was answered before, and told once.
async fn enabled_once(app: &TestApp, person: &Person, code: &str, status: u16) {
    let again = person.post(ENABLE).json(json!({ "code": code })).await;
    assert_eq!(again.status, status, "{again:?}");
    assert_eq!(app.sql().count("account where two_factor_email").await, 1);
    assert_eq!(app.sql().mails("security_alert").await, 1);
    app.invariants(&Promises::default()).await;
}

/// C-13, OPS-7: the database cannot put a change in order with another one, once, twice and three times: the client does not
/// notice; and a fourth time it does, and may ask again.
#[tokio::test]
async fn c_13_conflicts_are_tried_again() {
    let app = TestApp::with([OFF]).start().await;
    let Sql::Postgres(_) = app.sql() else { return };
    let sql = app.sql();
    sql.execute("create sequence conflicts").await;
    for (state, conflicts) in [("40001", 1), ("40P01", 3), ("40001", 4)] {
        let (person, code) = about_to_enable(&app).await;
        sql.execute("alter sequence conflicts restart").await;
        let body = format!(
            "begin if nextval('conflicts') <= {conflicts} then raise exception 'conflict' using errcode = '{state}'; \
             end if; return new; end"
        );
        sql.execute(format!("create function clash() returns trigger language plpgsql as $$ {body} $$"))
            .await;
        sql.execute("create trigger clash before insert on outbox for each row execute function clash()")
            .await;
        let answer = person.post(ENABLE).json(json!({ "code": code })).await;
        sql.execute("drop trigger clash on outbox").await;
        sql.execute("drop function clash()").await;
        if conflicts > 3 {
            answer.assert_problem(409, "CONFLICT");
            person.post(ENABLE).json(json!({ "code": code })).await.assert_ok();
        } else {
            answer.assert_ok();
        }
        assert_eq!(sql.guesses().await.failures, 0, "a right code that was tried again is no failure");
    }
    app.invariants(&Promises::default()).await;
}

/// C-13: a real deadlock: somebody else's transaction holds the session and wants the account, while ours has the account and wants
/// the session.
#[tokio::test]
async fn c_13_a_deadlock_is_resolved_and_nobody_notices() {
    let app = TestApp::with([OFF]).start().await;
    let Sql::Postgres(_) = app.sql() else { return };
    let person = app.user().stepped_up().await;
    let other = person.another_session().await;
    let code = another_code(app.sql(), &person).await;
    let id = app.sql().id(&person.id);
    // The stranger is patient, so that the one who notices the deadlock is always the server.
    let stranger = format!(
        "do $$ begin set local deadlock_timeout = '60s'; \
         perform 1 from session where account_id = {id} for update; perform pg_sleep(1); \
         update account set last_active = last_active where id = {id}; end $$"
    );
    let (answer, _) = tokio::join!(
        async {
            let asleep = "pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'";
            eventually("the stranger holds a lock", async || app.sql().count(asleep).await == 1).await;
            person.post(ENABLE).json(json!({ "code": code })).await
        },
        app.sql().execute(stranger),
    );
    answer.assert_ok();
    other.post(REFRESH).await.assert_problem(401, "REFRESH_TOKEN_EXPIRED");
    assert_eq!(app.sql().mails("security_alert").await, 1);
    app.invariants(&Promises { revoked: vec![person.access(), other.access()], ..Promises::default() }).await;
}

/// C-15, OPS-7: two hundred clients want the few connections that there are, each of which waits for a lock: everybody is answered in
/// time, no connection is kept, and once the lock is free everybody is served.
#[tokio::test]
async fn c_15_many_clients_want_a_few_connections() {
    let app = TestApp::with([OFF]).start().await;
    let Sql::Postgres(_) = app.sql() else { return };
    let person = app.user().await;
    let held = Held::take(app.sql()).await;
    let answers = race(200, async |_| {
        let begun = Instant::now();
        (person.post(SEND).await, begun.elapsed())
    })
    .await;
    for (answer, took) in &answers {
        refused(answer);
        assert!(*took < SOON, "an answer took {took:?}");
    }
    held.release().await;
    well_again(&app, Instant::now()).await;
    for answer in race(20, |_| person.get(ME)).await {
        answer.assert_ok();
    }
    person.post(SEND).await.assert_ok();
    app.invariants(&Promises::default()).await;
}
