//! OPS-20: what goes on beside requests is done by one instance, and by another one when that has died.

use app::clean_up::EVERY;
use rustix::process::Signal;

use crate::scene::{OFF, ROTATE, STATUS, at, eventually, instances, is_wanted};
use crate::support::{Person, RealServer, Smtp, SmtpSink, race};

const MINUTE: &str = "60000000";

/// C-27: a mail whose sender was killed in the middle is left alone while it may still be under way, and then sent, once.
#[tokio::test]
async fn ops_20_a_mail_whose_sender_dies_is_sent_by_the_other_instance() {
    if !is_wanted() {
        return;
    }
    let sink = SmtpSink::start().await;
    let mut server = RealServer::spawn([OFF, ("email.smtp-url", &sink.url())]).await;
    let sites = server.instances();
    server.processes[1].signal(Signal::STOP);
    sink.set(Smtp::BlackHole).await;
    let person = Person::register(&sites[0]).await;
    let held = "select count(*) from outbox where attempts = 1 and state = 'pending'";
    eventually("the mail is under way", async || server.sql().number(held).await == 1).await;
    server.processes[0].kill_9();
    server.processes[1].signal(Signal::CONT);
    sink.set(Smtp::Accept).await;

    let other = Person::register(&sites[1]).await;
    sink.mail_to(&other.email).await;
    let of_person = || sink.mails().iter().filter(|mail| mail.recipients.contains(&person.email)).count();
    assert_eq!((of_person(), server.sql().number(held).await), (0, 1), "the lease of the dead holds");
    server.sql().execute(format!("update outbox set next_at = next_at - {MINUTE}")).await;
    sink.mail_to(&person.email).await;
    let left = "select count(*) from outbox";
    eventually("nothing is left", async || server.sql().number(left).await == 0).await;
    assert_eq!(of_person(), 1);
}

/// CRY-3, C-35: sealing anew is finished by the other instance.
#[tokio::test]
async fn ops_20_a_rotation_whose_holder_dies_is_finished_by_the_other_instance() {
    if !is_wanted() {
        return;
    }
    let mut server = RealServer::spawn([OFF]).await;
    let sites = server.instances();
    let admin = server.user().await;
    let sql = server.sql();
    sql.execute(format!("update account set roles = 'USER ADMIN' where id = {}", sql.id(&admin.id))).await;
    admin.post("/api/auth/refresh").await.assert_ok();
    let (here, there) = (at(&sites[0], &admin), at(&sites[1], &admin));
    server.processes[1].signal(Signal::STOP);
    here.post(ROTATE).await.assert_ok();
    let held = "select count(*) from lease where name = 'rotation'";
    eventually("the rotation has a holder", async || server.sql().number(held).await == 1).await;
    server.processes[0].kill_9();
    server.processes[1].signal(Signal::CONT);
    eventually("the rotation ends", async || {
        there.get(STATUS).await.assert_ok().body.as_ref().unwrap()["isOngoing"] == false
    })
    .await;
    let status = there.get(STATUS).await;
    for (purpose, state) in status["state"].as_object().unwrap() {
        assert_eq!(state["success"], true, "{purpose}: {state}");
    }
    assert_eq!(server.sql().number("select count(*) from data_key where state = 'current'").await, 4);
    assert_eq!(server.sql().number("select count(*) from audit where kind = 'rotate_keys'").await, 1);
}

/// Of two instances at once one cleans up; while it lives it goes on doing so, and when it has died the other one does.
#[tokio::test]
async fn ops_20_one_instance_cleans_up() {
    let Some((app, _redis)) = instances([OFF]).await else { return };
    let pause = i64::try_from(EVERY.as_secs()).unwrap();
    app.pass(3 * pause);
    let cleaners: Vec<_> = app.each().map(|instance| (instance.clone(), instance.cleaner())).collect();
    let turn = |number: usize| {
        let (instance, cleaner) = cleaners[number].clone();
        Box::pin(app.inside(async move { instance.clean_up_in_turn(cleaner).await.unwrap() }))
    };
    let did = race(cleaners.len(), turn).await;
    assert_eq!(did.iter().filter(|did| **did).count(), 1);
    let first = did.iter().position(|did| *did).unwrap();
    let other = (first + 1) % did.len();
    for _ in 0..2 {
        app.pass(pause);
        assert!(turn(first).await && !turn(other).await);
    }
    app.pass(2 * pause);
    assert!(turn(other).await && !turn(first).await);
}

/// C-36: a rotation that is due is begun once, however many instances find that it is.
#[tokio::test]
async fn c_36_a_rotation_that_is_due_is_begun_once() {
    let Some((app, _redis)) = instances([("secrets.rotation.schedule", "0 3 1 * *")]).await else { return };
    app.pass(40 * 86_400);
    let rotators: Vec<_> = app.each().map(|instance| (instance.clone(), instance.rotator())).collect();
    let rotators: Vec<_> = rotators.into_iter().map(|one| std::sync::Mutex::new(Some(one))).collect();
    race(rotators.len(), |number| {
        let (instance, mut rotator) = rotators[number].lock().unwrap().take().unwrap();
        Box::pin(app.inside(async move { Box::pin(instance.rotation_step(&mut rotator)).await.is_ok() }))
    })
    .await;
    let begun = "select count(*) from audit where kind = 'rotate_keys'";
    eventually("it is begun", async || app.sql().number(begun).await > 0).await;
    assert_eq!(app.sql().number(begun).await, 1);
    assert_eq!(app.sql().number("select count(*) from data_key where state = 'next'").await, 4);
}
