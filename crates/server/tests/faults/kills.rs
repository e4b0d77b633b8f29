//! The program is ended as a power cut would end it, and started over its data.

use serde_json::json;

use crate::kept::{Guesses, Kept as _, eventually};
use crate::scene::{
    ENABLE, ME, OFF, REFRESH, SEND, alerts_in, code_in, credentials, person_by_smtp, put_back, wrong,
};
use crate::support::{Person, RealServer, Smtp, SmtpSink, Tokens};

async fn with_sink(sink: &SmtpSink) -> (RealServer, Person) {
    let server = RealServer::spawn([OFF, ("email.smtp-url", &sink.url())]).await;
    let person = person_by_smtp(&server).await;
    eventually("the link leaves", async || server.sql().count("outbox").await == 0).await;
    (server, person)
}

/// A code that turns email on.
async fn code(server: &RealServer, sink: &SmtpSink, person: &Person) -> String {
    server.sql().execute("delete from mail_cooldown").await;
    person.post(SEND).await.assert_ok();
    code_in(sink, person)
}

/// Starts it again at a time when nobody's claim to a mail counts any more: with a database that is shared, a minute later.
async fn start_again(server: &mut RealServer) {
    server.kill_9();
    server.sql().execute("update outbox set next_at = 0 where state = 'pending'").await;
    server.restart();
}

/// ALR-2: email is turned on while no mail leaves, and the program is killed: the alert is mailed after the start, once.
#[tokio::test]
async fn c_27_an_alert_survives_a_kill() {
    let sink = SmtpSink::start().await;
    let (mut server, person) = with_sink(&sink).await;
    let code = code(&server, &sink, &person).await;
    sink.set(Smtp::Stopped).await;
    person.post(ENABLE).json(json!({ "code": code })).await.assert_ok();
    assert_eq!(server.sql().mails("security_alert").await, 1);
    server.kill_9();
    sink.set(Smtp::Accept).await;
    start_again(&mut server).await;
    eventually("the alert leaves", async || server.sql().count("outbox").await == 0).await;
    assert_eq!(alerts_in(&sink, &person).len(), 1);
    person.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    person.post(REFRESH).await.assert_ok();
    assert_eq!(person.get(ME).await.assert_ok()["twoFactorMethods"], json!(["email"]));
}

/// ALR-2, ALR-3: ten times over the program is killed as soon as it has said that email is on. Each time there is one
/// alert: one that was handed over twice because nobody could note it has the same name.
#[tokio::test]
async fn c_27_ten_kills_between_commit_and_send_lose_no_alert() {
    let sink = SmtpSink::start().await;
    let (mut server, person) = with_sink(&sink).await;
    let before = credentials(server.sql(), &person).await;
    for round in 1..=10 {
        put_back(server.sql(), &person, before, false, false).await;
        let code = code(&server, &sink, &person).await;
        person.post(ENABLE).json(json!({ "code": code })).await.assert_ok();
        start_again(&mut server).await;
        eventually("the alert leaves", async || server.sql().count("outbox").await == 0).await;
        let mut names = alerts_in(&sink, &person);
        names.sort();
        names.dedup();
        assert_eq!(names.len(), round);
        person.post(REFRESH).await.assert_ok();
    }
}

/// EML-6, RLM-8, RFR-5: the program is killed after each wrong code; after five the right one is refused.
#[tokio::test]
async fn c_40_guesses_survive_kills() {
    let mut server = RealServer::spawn([OFF]).await;
    let person = server.user().stepped_up().await;
    person.post(SEND).await.assert_ok();
    let code = person.mailed_code().await;
    for (failures, guess) in (1..).zip(wrong(&code, 5)) {
        let answer = person.post(ENABLE).json(json!({ "code": guess })).await;
        assert_eq!(answer.assert_problem(401, "WRONG_TWO_FACTOR_CODE")["attemptsLeft"], 5 - failures);
        server.kill_9();
        let counted = Guesses { failures, consecutive: failures, left: 5 - failures };
        assert_eq!(server.sql().guesses().await, counted);
        server.restart();
    }
    let right = person.post(ENABLE).json(json!({ "code": code })).await;
    right.assert_problem(401, "TWO_FACTOR_CODE_EXPIRED");
}

/// RFR-5, SES-3, EML-4: what was spent or ended stays so.
#[tokio::test]
async fn c_40_what_was_spent_stays_spent_after_a_kill() {
    let mut server = RealServer::spawn([OFF]).await;
    let person = server.user().stepped_up().await;
    let gone = person.another_session().await;
    let ended = gone.tokens();
    gone.post("/api/auth/logout").await.assert_ok();
    let spent = person.tokens().refresh.unwrap();
    person.post(REFRESH).await.assert_ok();
    server.restart();
    let gone = server.anon().with_tokens(ended);
    gone.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    gone.post(REFRESH).await.assert_problem(401, "REFRESH_TOKEN_EXPIRED");
    person.get(ME).await.assert_ok();
    let thief = server.anon().with_tokens(Tokens { refresh: Some(spent), ..Tokens::default() });
    thief.post(REFRESH).await.assert_problem(401, "REFRESH_TOKEN_INVALID");
    person.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    assert_eq!(server.sql().mails("security_alert").await, 1);
}
