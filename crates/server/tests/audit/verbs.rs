//! Every verb leaves exactly one entry, or none where it is only read or renewed.

use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::timeout;

use crate::support::{Person, Smtp, SmtpSink, TestApp, race};
use crate::watch::{NO_FACTOR, Watch, line, lines, watched};

const LOGIN: &str = "/api/auth/login";
const REFRESH: &str = "/api/auth/refresh";
const SESSIONS: &str = "/api/users/me/sessions";
const PATIENCE: Duration = Duration::from_secs(20);

/// Entry by entry, the account and the session are those of `person`.
fn are_about(entries: &[Value], person: &Person) {
    for entry in entries {
        assert_eq!(entry["account"], json!({ "id": person.id, "name": "Robin" }), "{entry}");
    }
}

/// AUD-1: registering, proving the address, signing in, refreshing and signing out; each guess at the password once.
#[tokio::test]
async fn aud_1_a_life_with_a_password_stands_in_the_record() {
    let (app, mut watch) = watched().await;
    let mut person = Person::register(&app).await;
    person.verify().await;
    assert_eq!(lines(&watch.news().await), ["register success", "verify_email success"]);
    let registration =
        json!({ "email": person.email, "password": "canary-Sternwarte-41-Moor", "name": "Eve" });
    app.anon().post("/api/auth/register").json(registration).await.assert_ok();
    let denied = watch.news().await;
    assert_eq!((lines(&denied), &denied[0]["account"]), (vec!["register denied".to_owned()], &Value::Null));

    let wrong = json!({ "email": person.email, "password": "canary-wrong" });
    app.anon().post(LOGIN).json(wrong).await.assert_problem(401, "INVALID_CREDENTIALS");
    let failed = watch.news().await;
    assert_eq!(lines(&failed), ["login failure wrong_credentials"]);
    assert!(failed[0]["account"]["id"].is_string() && failed[0]["actor"].is_null(), "{failed:?}");
    let unknown = json!({ "email": "nobody@canary.example", "password": "canary-wrong" });
    app.anon().post(LOGIN).json(unknown).await.assert_problem(401, "INVALID_CREDENTIALS");
    let failed = watch.news().await;
    assert_eq!(lines(&failed), ["login failure wrong_credentials"]);
    assert!(failed[0]["account"].is_null() && failed[0]["ipAddress"] == "127.0.0.1", "{failed:?}");

    let user = person.sign_in(&person.client).await;
    user["id"].as_str().unwrap().clone_into(&mut person.id);
    let entries = watch.news().await;
    assert_eq!(lines(&entries), ["login success pwd"]);
    are_about(&entries, &person);
    assert_eq!(entries[0]["actor"], entries[0]["account"]);
    person.post(REFRESH).await.assert_ok();
    person.get("/api/users/me").await.assert_ok();
    person.get("/api/auth/status").await.assert_ok();
    assert!(watch.news().await.is_empty(), "reading and refreshing leave nothing");
    sessions_end(&app, &mut watch, &person).await;
}

async fn sessions_end(app: &TestApp, watch: &mut Watch, person: &Person) {
    let spent = person.tokens().refresh.unwrap();
    let thief = app.anon();
    person.post(REFRESH).await.assert_ok();
    thief.post(REFRESH).bearer(&spent).await.assert_problem(401, "REFRESH_TOKEN_INVALID");
    let entries = watch.news().await;
    assert_eq!(lines(&entries), ["reuse_refresh_token denied"]);
    are_about(&entries, person);
    assert!(entries[0]["actor"].is_null() && entries[0]["sessionId"].is_string(), "{entries:?}");
    thief.post(REFRESH).bearer(&spent).await.assert_problem(401, "REFRESH_TOKEN_EXPIRED");
    assert!(watch.news().await.is_empty(), "it has ended already");

    let (here, there) = (person.another_session().await, person.another_session().await);
    watch.news().await;
    let listed = here.get(SESSIONS).await;
    let other = listed.body.as_ref().unwrap()[0]["id"].as_str().unwrap().to_owned();
    here.delete(&format!("{SESSIONS}/{other}")).await.assert_ok();
    here.delete(&format!("{SESSIONS}/{other}")).await.assert_ok();
    let entries = watch.news().await;
    assert_eq!(lines(&entries), ["end_session success"]);
    assert_eq!(entries[0]["sessionId"], other.as_str());
    there.post("/api/auth/logout").await.assert_ok();
    assert!(watch.news().await.is_empty(), "it was ended already");
    let third = person.another_session().await;
    third.post("/api/auth/logout").await.assert_ok();
    assert_eq!(lines(&watch.news().await), ["login success pwd", "logout success"]);
    here.delete(SESSIONS).await.assert_ok();
    assert_eq!(lines(&watch.news().await), ["end_all_sessions success"]);
}

/// AUD-1: stepping up, and both factors turned on and off; each guess at a code once.
#[tokio::test]
async fn aud_1_second_factors_stand_in_the_record() {
    let (app, mut watch) = watched().await;
    let mut person = app.user().without_second_factor().await;
    watch.news().await;
    let step_up = |password: &str| person.post("/api/auth/step-up").json(json!({ "password": password }));
    step_up("canary-wrong").await.assert_problem(401, "INVALID_CREDENTIALS");
    step_up(&person.password).await.assert_ok();
    let expected = ["step_up failure wrong_credentials", "step_up success pwd"];
    let entries = watch.news().await;
    assert_eq!(lines(&entries), expected);
    are_about(&entries, &person);
    assert!(entries.iter().all(|entry| entry["actor"] == entry["account"]), "{entries:?}");

    person.post("/api/auth/2fa/email/send").await.assert_ok();
    let enable = |code: &str| person.post("/api/auth/2fa/email/enable").json(json!({ "code": code }));
    let code = person.mailed_code().await;
    enable(other_than(&code)).await.assert_problem(401, "WRONG_TWO_FACTOR_CODE");
    enable(&code).await.assert_ok();
    let expected = ["enable_second_factor failure wrong_code email", "enable_second_factor success email"];
    assert_eq!(lines(&watch.news().await), expected);
    person.post(REFRESH).await.assert_ok();
    enable_totp(&mut watch, &mut person).await;
    recover(&app, &mut watch, &person).await;
}

async fn enable_totp(watch: &mut Watch, person: &mut Person) {
    person.step_up().await;
    assert_eq!(lines(&watch.news().await), ["first_factor success pwd", "step_up success pwd+mail"]);
    let setup = person.get("/api/auth/2fa/totp/setup").await;
    let wrong = json!({ "token": setup.assert_ok().field("token"), "code": "000000" });
    person.post("/api/auth/2fa/totp/setup").json(wrong).await.assert_problem(401, "WRONG_TWO_FACTOR_CODE");
    person.enable_totp().await;
    let expected = [
        "enable_second_factor failure wrong_code totp",
        "first_factor success pwd",
        "step_up success pwd+mail",
        "enable_second_factor success totp",
        "first_factor success pwd",
        "login success pwd+otp",
    ];
    assert_eq!(lines(&watch.news().await), expected);
}

/// A sign-in with a recovery code, after which email is turned off.
async fn recover(app: &TestApp, watch: &mut Watch, person: &Person) {
    let client = app.anon();
    client.post(LOGIN).json(person.credentials()).await.assert_ok();
    let recover = |code: &str| client.post("/api/auth/2fa/totp/recover").json(json!({ "code": code }));
    recover("0000-0000-0000-0000").await.assert_problem(401, "WRONG_TOTP_RECOVERY_CODE");
    client
        .post("/api/auth/2fa/login")
        .json(json!({ "totp": "000000" }))
        .await
        .assert_problem(401, "WRONG_TWO_FACTOR_CODE");
    recover(&person.recovery_codes()[0]).await.assert_ok();
    client.delete("/api/auth/2fa/email").await.assert_ok();
    let expected = [
        "first_factor success pwd",
        "login failure wrong_recovery_code",
        "login failure wrong_code",
        "login success pwd+recovery",
        "disable_second_factor success email",
    ];
    let entries = watch.news().await;
    assert_eq!(lines(&entries), expected);
    are_about(&entries, person);
    let session = &entries[3]["sessionId"];
    assert!(session.is_string() && entries[4]["sessionId"] == *session, "{entries:?}");
}

fn other_than(code: &str) -> &'static str {
    if code == "000000" { "000001" } else { "000000" }
}

/// AUD-1: one entry for each guess that was counted, also where many come at once; refusals before that leave none.
#[tokio::test]
async fn aud_1_each_counted_guess_is_one_entry() {
    let (app, mut watch) = watched().await;
    let person = Person::register(&app).await;
    watch.news().await;
    let wrong = json!({ "email": person.email, "password": "canary-wrong" });
    let answers = race(24, |_| app.anon().post(LOGIN).json(wrong.clone())).await;
    let compared = answers.iter().filter(|answer| answer.status == 401).count();
    assert!(answers.iter().all(|answer| [401, 429, 503].contains(&answer.status)));
    let entries = watch.news().await;
    assert_eq!(lines(&entries), vec!["login failure wrong_credentials"; compared]);
    assert!((1..=10).contains(&compared), "{compared}");
}

/// A mail that is given up is told to whoever watches; nobody's address is in it.
#[tokio::test]
async fn a_mail_that_is_given_up_stands_in_the_record() {
    let sink = SmtpSink::start().await;
    let app = TestApp::with([NO_FACTOR, ("email.smtp-url", &sink.url())]).start().await;
    let mut watch = Watch::begin(&app).await;
    sink.set(Smtp::RejectRecipient).await;
    Person::register(&app).await;
    // The worker of the server may be at it itself.
    let told = async {
        loop {
            app.deliver_due().await;
            let news = watch.news().await;
            if let Some(entry) = news.into_iter().find(|entry| entry["kind"] == "send_mail") {
                break entry;
            }
        }
    };
    let entry = timeout(PATIENCE, told).await.expect("no entry of a mail that was given up");
    let id = entry["target"].as_str().unwrap();
    assert_eq!(line(&entry), format!("send_mail failure {id}"));
    assert!(entry["account"].is_null() && id.len() == 36, "{entry:?}");
}
