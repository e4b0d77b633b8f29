//! Sessions: seen by their owner, ended by their owner, and over when they are ended.

use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::{Value, json};

use crate::support::{Answer, Client, Person, TestApp, is_rfc_3339, race};
use crate::words::{ME, NO_FACTOR, NOBODY, REFRESH, SESSIONS, STATUS, claims, count_sessions, fields, plain};

const LOGOUT: &str = "/api/auth/logout";
const COOKIES: [&str; 4] =
    ["access_token", "refresh_token", "step_up_token", "two_factor_authentication_token"];

fn id_of(client: &Client) -> String {
    claims(&client.access())["sid"].as_str().unwrap().to_owned()
}

/// SES-3: access and refresh token are dead when the answer is there; the browser forgets everything; again does no harm.
#[tokio::test]
async fn signing_out_is_at_once_and_for_good() {
    let app = TestApp::start().await;
    let person = app.user().stepped_up().await;
    let browser = person.in_browser().await;
    person.step_up_in(&browser).await;
    for client in [&person.client, &browser] {
        let dead = client.tokens();
        let answer = client.post(LOGOUT).await;
        says_goodbye(&answer);
        let (access, refresh) = (dead.access.unwrap(), dead.refresh.unwrap());
        app.anon().get(ME).bearer(&access).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
        app.anon().post(REFRESH).bearer(&refresh).await.assert_problem(401, "REFRESH_TOKEN_EXPIRED");
        let cookies = [("access_token", access.as_str()), ("refresh_token", refresh.as_str())];
        let shown = app.anon().get(ME).cookies(&cookies).await;
        shown.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
        let shown = app.anon().post(REFRESH).header("origin", app.origin()).cookies(&cookies).await;
        shown.assert_problem(401, "REFRESH_TOKEN_EXPIRED");
        says_goodbye(&app.anon().post(LOGOUT).bearer(&access).await);
        says_goodbye(&app.anon().post(LOGOUT).header("origin", app.origin()).cookies(&cookies).await);
    }
    assert!(browser.tokens().access.is_none() && browser.tokens().step_up.is_none());
    assert_eq!(count_sessions(&app, &person).await, 0);
    says_goodbye(&app.anon().post(LOGOUT).await);
    says_goodbye(&app.anon().post(LOGOUT).bearer("nonsense").await);
    assert!(app.mails_to(&person.email).await.iter().all(|mail| mail.kind != "security_alert"));
}

#[track_caller]
fn says_goodbye(answer: &Answer) {
    assert_eq!(answer.assert_ok().text, r#"{"success":true}"#);
    assert_eq!(answer.header("clear-site-data"), Some(r#""cache", "cookies", "storage""#));
    forgets_cookies(answer);
}

/// Cleared with the attributes that they were set with: otherwise a browser keeps them.
#[track_caller]
fn forgets_cookies(answer: &Answer) {
    let names: Vec<_> = answer.cookies.iter().map(|cookie| cookie.name.as_str()).collect();
    assert_eq!(names, COOKIES);
    for cookie in &answer.cookies {
        let attributes = (cookie.path.as_deref(), cookie.domain.as_deref(), cookie.same_site.as_deref());
        assert_eq!(attributes, (Some("/"), None, Some("Strict")), "{cookie:?}");
        assert!(cookie.value.is_empty() && cookie.max_age == Some(0) && cookie.http_only, "{cookie:?}");
    }
}

/// SES-3: an access token that has expired does not keep a browser from signing out for good.
#[tokio::test]
async fn signing_out_late_ends_the_session_too() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    let browser = person.in_browser().await;
    let refresh = browser.tokens().refresh.unwrap();
    app.pass(901);
    says_goodbye(&browser.post(LOGOUT).await);
    app.anon().post(REFRESH).bearer(&refresh).await.assert_problem(401, "REFRESH_TOKEN_EXPIRED");
    assert_eq!(count_sessions(&app, &person).await, 1);
}

/// SES-4: one's sessions, the one used last first, with all that is known of each and nothing of a token.
#[tokio::test]
async fn people_see_their_sessions() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    let firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    app.pass(5);
    let phone = app.anon();
    phone.post("/api/auth/login").header("user-agent", firefox).json(person.credentials()).await.assert_ok();
    app.user().without_second_factor().await;
    let answer = person.get(SESSIONS).await;
    let listed = answer.assert_ok().body.as_ref().unwrap().as_array().unwrap().clone();
    assert_eq!(ids(&listed), [id_of(&phone), id_of(&person)]);
    assert_eq!((&listed[0]["browser"], &listed[0]["os"]), (&json!("Firefox"), &json!("Linux")));
    for session in &listed {
        let known = ["id", "browser", "os", "ipAddress", "lastActive"];
        assert!(fields(session).iter().all(|field| known.contains(field)), "{session}");
        assert!(is_rfc_3339(session["lastActive"].as_str().unwrap()));
        assert_eq!(session["ipAddress"], "127.0.0.1");
    }
    app.pass(5);
    person.post(REFRESH).await.assert_ok();
    let answer = person.get(SESSIONS).await;
    assert_eq!(ids(answer.body.as_ref().unwrap().as_array().unwrap()), [id_of(&person), id_of(&phone)]);
}

fn ids(sessions: &[Value]) -> Vec<String> {
    sessions.iter().map(|session| session["id"].as_str().unwrap().to_owned()).collect()
}

/// SES-4: one ends one's own sessions, one or all; somebody else's is none of them (IDOR), and reads as one that never was.
#[tokio::test]
async fn people_end_their_own_sessions_only() {
    let app = plain().await;
    let (person, stranger) =
        (app.user().without_second_factor().await, app.user().without_second_factor().await);
    let elsewhere = person.another_session().await;
    let all = [id_of(&elsewhere), id_of(&person)];
    let never = NOBODY.to_owned();
    for id in [id_of(&stranger), never, "nonsense".into(), "0".into(), "%00".into(), stranger.id.clone()] {
        let answer = person.delete(&format!("{SESSIONS}/{id}")).await;
        assert_eq!(ids(answer.assert_ok().body.as_ref().unwrap().as_array().unwrap()), all);
        assert!(answer.cookies.is_empty(), "{answer:?}");
    }
    stranger.get(ME).await.assert_ok();
    stranger.post(REFRESH).await.assert_ok();

    let answer = person.delete(&format!("{SESSIONS}/{}", all[0])).await;
    assert_eq!(ids(answer.assert_ok().body.as_ref().unwrap().as_array().unwrap()), all[1..]);
    assert!(answer.cookies.is_empty(), "{answer:?}");
    elsewhere.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    elsewhere.post(REFRESH).await.assert_problem(401, "REFRESH_TOKEN_EXPIRED");
    person.get(ME).await.assert_ok();
    let answer = person.delete(&format!("{SESSIONS}/{}", all[1])).await;
    assert_eq!(answer.assert_ok().text, "[]");
    forgets_cookies(&answer);
    person.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    assert_eq!(count_sessions(&app, &person).await, 0);
}

/// SES-4: all of one's own, this one too, and nobody else's.
#[tokio::test]
async fn people_end_all_their_sessions() {
    let app = plain().await;
    let (person, stranger) =
        (app.user().without_second_factor().await, app.user().without_second_factor().await);
    let browser = person.in_browser().await;
    let tokens = browser.tokens();
    let answer = browser.delete(SESSIONS).await;
    assert_eq!(answer.assert_ok().text, r#"{"success":true}"#);
    forgets_cookies(&answer);
    for access in [person.access(), tokens.access.unwrap()] {
        app.anon().get(ME).bearer(&access).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    }
    for refresh in [person.tokens().refresh.unwrap(), tokens.refresh.unwrap()] {
        app.anon().post(REFRESH).bearer(&refresh).await.assert_problem(401, "REFRESH_TOKEN_EXPIRED");
    }
    stranger.get(ME).await.assert_ok();
    person.another_session().await.get(ME).await.assert_ok();
    let id = app.sql().id(&person.id);
    app.sql().execute(format!("delete from account where id = {id}")).await;
    for answer in [stranger.get(ME).await, stranger.get(SESSIONS).await] {
        answer.assert_ok();
    }
}

/// An account that is gone has no sessions to show or end.
#[tokio::test]
async fn nobody_has_no_sessions() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    person.get(ME).await.assert_ok();
    app.sql().execute(format!("delete from account where id = {}", app.sql().id(&person.id))).await;
    for path in [ME, STATUS, SESSIONS] {
        person.get(path).await.assert_problem(404, "PRINCIPAL_NOT_FOUND");
    }
    for path in [format!("{SESSIONS}/{}", id_of(&person)), SESSIONS.to_owned()] {
        person.delete(&path).await.assert_problem(404, "PRINCIPAL_NOT_FOUND");
    }
}

/// SES-5: once the end of a session is answered, no request that begins after it is let in, however many read at that time.
#[tokio::test]
async fn a_session_that_was_ended_is_over_for_the_very_next_request() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    for round in 0..6 {
        let reader = person.another_session().await;
        let target =
            if round % 2 == 0 { format!("{SESSIONS}/{}", id_of(&reader)) } else { LOGOUT.to_owned() };
        let is_over = AtomicBool::new(false);
        let (reader, target, is_over, owner) = (&reader, &target, &is_over, &person.client);
        let reads = race(21, |number| async move {
            if number == 0 {
                let ended =
                    if round % 2 == 0 { owner.delete(target).await } else { reader.post(target).await };
                ended.assert_ok();
                is_over.store(true, Ordering::SeqCst);
                0
            } else {
                read_until_refused(reader, is_over).await
            }
        })
        .await;
        assert_eq!(reads.iter().filter(|reads| **reads > 0).count(), 20);
    }
}

/// Answers how often it read; nothing is read once the session is over.
async fn read_until_refused(reader: &Client, is_over: &AtomicBool) -> usize {
    let mut reads = 0;
    loop {
        let was_over = is_over.load(Ordering::SeqCst);
        let answer = reader.get(ME).await;
        reads += 1;
        assert!(answer.status == 401 || (answer.status == 200 && !was_over), "{answer:?}");
        if was_over {
            answer.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
            return reads;
        }
    }
}

/// LOG-14, SES-10: what a client says of itself is cut and kept for its owner to see, and decides nothing.
#[tokio::test]
async fn what_a_device_says_of_itself_is_only_shown() {
    let app = TestApp::with([NO_FACTOR]).start().await;
    let person = Person::register(&app).await;
    let client = app.anon();
    let mut body = person.credentials();
    body["session"] =
        json!({ "browser": "<script>alert(1)</script>".repeat(10), "os": "a\u{0}b\u{202e}c\r\nd" });
    client.post("/api/auth/login").json(body).await.assert_ok();
    let answer = client.get(SESSIONS).await;
    let session = &answer.assert_ok().body.as_ref().unwrap()[0];
    let browser = session["browser"].as_str().unwrap();
    assert!(browser.starts_with("<script>") && browser.chars().count() == 64, "{browser}");
    let os = session["os"].as_str().unwrap_or_default();
    assert!(!os.contains(['\u{0}', '\u{202e}', '\r', '\n']), "{os:?}");
    assert_eq!(answer.header("content-type"), Some("application/json"));
}

/// No bit of an id is fixed, as some are in a UUID of version 4.
#[tokio::test]
async fn ses_1_every_bit_of_a_session_id_is_chance() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    let (mut ever, mut always) = (0, u128::MAX);
    for _ in 0..28 {
        let id = id_of(&person.another_session().await).replace('-', "");
        let bits = u128::from_str_radix(&id, 16).unwrap();
        (ever, always) = (ever | bits, always & bits);
    }
    assert_eq!((ever, always), (u128::MAX, 0), "{ever:032x} {always:032x}");
}
