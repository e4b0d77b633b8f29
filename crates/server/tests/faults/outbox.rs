//! Mails on their way, and mail servers in every mood. What waits is tried again by the worker of the running server; the test
//! moves the clock and looks.

use std::time::{Duration, Instant};

use serde_json::json;

use crate::kept::{Kept as _, eventually};
use crate::scene::{ENABLE, LOGIN, ME, OFF, REFRESH, SEND, alerts_in, code_in, person_by_smtp};
use crate::support::{Person, Promises, Smtp, SmtpSink, TestApp, race};

/// Seconds between the tries.
const BACKOFF: [i64; 8] = [2, 10, 30, 120, 600, 1_800, 3_600, 3_600];
const SECOND: i64 = 1_000_000;

/// Somebody whose alert is in the outbox, written while the mail server was in this mood.
async fn with_alert(mood: Smtp) -> (SmtpSink, TestApp, Person) {
    let sink = SmtpSink::start().await;
    let app = TestApp::with([OFF, ("email.smtp-url", &sink.url())]).start().await;
    let person = person_by_smtp(&app).await;
    person.post(SEND).await.assert_ok();
    eventually("the first mails leave", async || app.sql().count("outbox").await == 0).await;
    let code = code_in(&sink, &person);
    sink.set(mood).await;
    person.post(ENABLE).json(json!({ "code": code })).await.assert_ok();
    (sink, app, person)
}

/// Waits until the one mail in the outbox was tried so often and is not being tried.
async fn until_tried(app: &TestApp, times: i64) {
    let rows =
        format!("outbox where attempts = {times} and problem is not null and next_at <> {}", lease(app));
    eventually("the mail is tried", async || app.sql().count(&rows).await == 1).await;
}

/// When a mail that is being tried since now is free again.
fn lease(app: &TestApp) -> i64 {
    app.clock.now().0 + 60 * SECOND
}

/// C-25, ALR-3: a mail server says "another time": the change is made all the same, and its alert is tried again after pauses that
/// grow, until it is taken; once.
#[tokio::test]
async fn c_25_a_mail_is_tried_again_after_growing_pauses() {
    let (sink, app, person) = with_alert(Smtp::TryLater).await;
    for (tries, pause) in (1..).zip(BACKOFF) {
        until_tried(&app, tries).await;
        let due = app.sql().number("select next_at from outbox").await;
        assert_eq!(due - app.clock.now().0, pause * SECOND, "after {tries} tries");
        app.pass(pause - 1);
        assert_eq!(app.deliver_due().await, 0, "too early for try {}", tries + 1);
        if pause == 3_600 {
            sink.set(Smtp::Accept).await;
        }
        app.pass(1);
        if tries == 7 {
            break;
        }
    }
    eventually("the mail leaves", async || app.sql().count("outbox").await == 0).await;
    assert_eq!(alerts_in(&sink, &person).len(), 1);
}

/// C-25, ALR-7: a mail server says "never": the mail is given up, visibly, and not tried again.
#[tokio::test]
async fn alr_7_a_refused_mail_is_given_up_and_counted() {
    let (sink, app, person) = with_alert(Smtp::RejectRecipient).await;
    eventually("it is given up", async || app.sql().count("outbox where state = 'failed'").await == 1).await;
    sink.set(Smtp::Accept).await;
    app.pass(7_200);
    assert_eq!(app.deliver_due().await, 0);
    assert_eq!(app.sql().number("select attempts from outbox").await, 1);
    assert!(alerts_in(&sink, &person).is_empty());
    let failed = "doorward_mail_queue{state=\"failed\"} 1";
    eventually("it is in the metrics", async || app.anon().get("/metrics").await.text.contains(failed)).await;
}

/// C-25, C-28: a code whose time has passed is not mailed any more.
#[tokio::test]
async fn c_25_a_code_that_is_too_old_is_not_mailed() {
    let sink = SmtpSink::start().await;
    let app = TestApp::with([("email.smtp-url", &*sink.url())]).start().await;
    let person = Person::register(&app).await;
    eventually("the link leaves", async || app.sql().count("outbox").await == 0).await;
    sink.set(Smtp::Stopped).await;
    assert_eq!(person.post(LOGIN).json(person.credentials()).await.assert_ok()["twoFactorRequired"], true);
    until_tried(&app, 1).await;
    app.pass(601);
    sink.set(Smtp::Accept).await;
    eventually("it is given up", async || app.sql().count("outbox where state = 'failed'").await == 1).await;
    assert_eq!(app.sql().texts("select problem from outbox").await, ["too old"]);
    assert_eq!(sink.mails().len(), 1, "the link and nothing else");
}

/// C-25: a mail server that hangs up instead of saying that it took the mail gets it again, under the same name, so that
/// whoever reads it sees it once (ALR-2).
#[tokio::test]
async fn alr_2_a_mail_sent_twice_has_one_name() {
    let (sink, app, person) = with_alert(Smtp::DropAfterMail).await;
    until_tried(&app, 1).await;
    app.pass(2);
    until_tried(&app, 2).await;
    sink.set(Smtp::Accept).await;
    app.pass(10);
    eventually("the mail leaves", async || app.sql().count("outbox").await == 0).await;
    let mut names = alerts_in(&sink, &person);
    assert!(names.len() >= 3, "{names:?}");
    names.dedup();
    assert_eq!(names.len(), 1, "{names:?}");
}

/// C-23, OPS-20: mails that wait are sent once although ten workers look at the same moment.
#[tokio::test]
async fn c_23_ten_workers_send_a_mail_once() {
    let (sink, app, person) = with_alert(Smtp::Stopped).await;
    until_tried(&app, 1).await;
    sink.set(Smtp::Accept).await;
    app.pass(2);
    race(10, |_| Box::pin(app.deliver_due())).await;
    eventually("the mail leaves", async || app.sql().count("outbox").await == 0).await;
    assert_eq!(alerts_in(&sink, &person).len(), 1);
}

/// C-23, ALR-2: a mail that waits is sent by the server that starts next.
#[tokio::test]
async fn c_23_a_mail_waits_for_the_next_start() {
    let (sink, mut app, person) = with_alert(Smtp::Stopped).await;
    until_tried(&app, 1).await;
    sink.set(Smtp::Accept).await;
    app.restart([OFF, ("email.smtp-url", &sink.url())]).await;
    app.pass(2);
    eventually("the mail leaves", async || app.sql().count("outbox").await == 0).await;
    assert_eq!(alerts_in(&sink, &person).len(), 1);
}

/// The middle one of seven answers to the same request.
async fn usual(app: &TestApp, person: &Person) -> Duration {
    let mut times = Vec::new();
    for _ in 0..7 {
        let begun = Instant::now();
        person.get(ME).await.assert_ok();
        app.anon().post(LOGIN).json(person.credentials()).await.assert_ok();
        times.push(begun.elapsed());
    }
    times.sort_unstable();
    times[3]
}

/// C-24, ALR-3: a mail server that never says a word slows nobody down, but for who waits for a code: five seconds at the most.
#[tokio::test]
async fn c_24_a_silent_mail_server_slows_nobody_down() {
    let (sink, app, person) = with_alert(Smtp::BlackHole).await;
    person.post(REFRESH).await.assert_ok();
    sink.set(Smtp::Accept).await;
    eventually("the mail leaves", async || app.sql().count("outbox").await == 0).await;
    app.sql().execute("delete from mail_cooldown").await;
    let before = usual(&app, &person).await;
    sink.set(Smtp::BlackHole).await;
    app.sql().execute("delete from mail_cooldown").await;
    app.anon().post(LOGIN).json(person.credentials()).await.assert_ok();
    let after = usual(&app, &person).await;
    assert!(after < before + Duration::from_millis(100), "{before:?} became {after:?}");
    app.sql().execute("delete from mail_cooldown").await;
    let begun = Instant::now();
    person.post(SEND).await.assert_ok();
    assert!(begun.elapsed() < Duration::from_millis(5_500), "{:?}", begun.elapsed());
    sink.set(Smtp::Accept).await;
    eventually("the code comes", async || app.sql().count("outbox").await == 0).await;
    assert_eq!(alerts_in(&sink, &person).len(), 1);
}

/// C-26: a mail server that does not speak TLS gets no mail where TLS is required, and the operator reads why. That a certificate
/// which nobody vouches for is refused stands in the tests of `mail`.
#[tokio::test]
async fn c_26_no_mail_leaves_in_the_clear() {
    let sink = SmtpSink::start().await;
    let url = sink.url().replace("tls=none", "tls=required");
    let app = TestApp::with([OFF, ("email.smtp-url", &*url)]).start().await;
    Person::register(&app).await;
    until_tried(&app, 1).await;
    assert!(sink.mails().is_empty(), "it left in the clear");
    assert_eq!(app.sql().texts("select problem from outbox").await, ["the mail server cannot be reached"]);
}

/// C-28: the mail server is down for days: every change is made all the same, the queue can be seen, what is too old is given up
/// and never sent, and in the end it is forgotten.
#[tokio::test]
async fn c_28_a_queue_is_bounded_by_the_age_of_its_mails() {
    let (sink, app, person) = with_alert(Smtp::Stopped).await;
    for _ in 0..20 {
        Person::register(&app).await;
    }
    person.post(REFRESH).await.assert_ok();
    let waiting = "doorward_mail_queue{state=\"pending\"} 21";
    eventually("it is in the metrics", async || app.anon().get("/metrics").await.text.contains(waiting))
        .await;
    for _ in 0..50 {
        app.pass(3_600);
        while app.deliver_due().await > 0 {}
    }
    eventually("all is given up", async || app.sql().count("outbox where state = 'failed'").await == 21)
        .await;
    sink.set(Smtp::Accept).await;
    let before = sink.mails().len();
    app.pass(3_600);
    assert_eq!((app.deliver_due().await, sink.mails().len()), (0, before), "a stale mail was sent");
    app.pass(8 * 86_400);
    let cleaner = app.app.clone();
    app.inside(async move { cleaner.clean_up().await }).await.unwrap();
    assert_eq!(app.sql().count("outbox").await, 0);
    app.invariants(&Promises::default()).await;
}
