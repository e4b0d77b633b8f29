//! Recovery codes: having new ones made, and what using one means.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use crate::support::{Answer, Client, Person, TestApp, race};
use crate::words::{GUEST, LOGIN, ME, REFRESH, assert_needs_step_up, count, plain, tamper, vanish};

pub(crate) const RENEW: &str = "/api/auth/2fa/totp/recovery-codes";
const RECOVER: &str = "/api/auth/2fa/totp/recover";
const ALERT: &str = "security_alert";

/// Wrong codes are not what is asked about here.
const PATIENT: (&str, &str) = ("security.second-factor-limit.failures", "100");

fn codes(answer: &Answer) -> Vec<String> {
    let codes = answer.assert_ok()["recoveryCodes"].as_array().unwrap();
    codes.iter().map(|code| code.as_str().unwrap().to_owned()).collect()
}

/// Somebody between password and second factor.
pub(crate) async fn half_in(app: &TestApp, person: &Person) -> Client {
    let client = app.anon();
    client.post(LOGIN).json(person.credentials()).await.assert_ok();
    client
}

pub(crate) async fn recover(client: &Client, code: &str) -> Answer {
    client.post(RECOVER).json(json!({ "code": code })).await
}

async fn alerts(app: &TestApp, person: &Person) -> Vec<String> {
    let mails = app.mails_to(&person.email).await.into_iter().filter(|mail| mail.kind == ALERT);
    mails.map(|mail| mail.subject + &mail.text).collect()
}

/// RCV-5, RCV-7: new codes take the place of all former ones at once, are shown this once, and their owner hears of it.
#[tokio::test]
async fn rcv_5_new_codes_replace_the_former_ones() {
    let app = TestApp::with([PATIENT]).start().await;
    let person = app.user().with_totp().stepped_up().await;
    let told = alerts(&app, &person).await.len();
    let answer = person.post(&format!("{RENEW}?locale=de")).await;
    let new = codes(&answer);
    assert_eq!(answer.body.as_ref().unwrap().as_object().unwrap().len(), 1);
    assert_eq!((new.len(), count(&app, &person, "recovery_code").await), (10, 10));
    assert!(new.iter().all(|code| code.len() == 19 && !person.recovery_codes().contains(code)));
    assert_eq!(app.mail_to(&person.email, ALERT).await.locale, "de");
    assert_eq!(alerts(&app, &person).await.len(), told + 1);
    let client = half_in(&app, &person).await;
    for old in person.recovery_codes() {
        recover(&client, old).await.assert_problem(401, "WRONG_TOTP_RECOVERY_CODE");
    }
    assert_eq!(recover(&client, &new[9]).await.assert_ok()["recoveryCodesLeft"], 9);
    for code in &new {
        assert!(!app.sql().holds(code).await && !alerts(&app, &person).await.concat().contains(code));
    }
    app.assert_no_secret_in_logs(&new.iter().map(String::as_str).collect::<Vec<_>>());
}

/// Every documented refusal.
#[tokio::test]
async fn refusals_of_new_codes() {
    let app = plain().await;
    let person = app.user().with_email_factor().stepped_up().await;
    person.post(RENEW).await.assert_problem(400, "TWO_FACTOR_METHOD_DISABLED");
    let person = app.user().with_totp_alone().stepped_up().await;
    person.post(&format!("{RENEW}?locale=x!")).await.assert_problem(400, "INVALID_REQUEST");
    assert_needs_step_up(&app, &person, || person.post(RENEW)).await;
    tamper(&app, &person, "credentials = credentials + 1").await;
    person.post(RENEW).await.assert_problem(401, "STEP_UP_TOKEN_EXPIRED");
    assert_eq!(count(&app, &person, "recovery_code").await, 10);
    tamper(&app, &person, "password = null").await;
    person.post(RENEW).await.assert_problem(400, "NO_PASSWORD_PROVIDER");
    tamper(&app, &person, GUEST).await;
    person.post(RENEW).await.assert_problem(404, "USER_NOT_FOUND");
    vanish(&app, &person).await;
    person.post(RENEW).await.assert_problem(404, "USER_NOT_FOUND");
}

/// RCV-5: a code that is used while new ones are made counts before them or not at all; in the end the new ones are all there is.
#[tokio::test]
async fn rcv_5_renewing_and_using_at_once() {
    let app = TestApp::with([PATIENT]).start().await;
    let person = app.user().with_totp().stepped_up().await;
    let mut old = person.recovery_codes().to_vec();
    for _ in 0..8 {
        let client = half_in(&app, &person).await;
        let answers = race(2, |index| match index {
            0 => person.post(RENEW),
            _ => client.post(RECOVER).json(json!({ "code": old[0] })),
        })
        .await;
        let new = codes(&answers[0]);
        if answers[1].status != 200 {
            answers[1].assert_problem(401, "WRONG_TOTP_RECOVERY_CODE");
        }
        assert_eq!(count(&app, &person, "recovery_code").await, 10);
        let client = half_in(&app, &person).await;
        for spent in &old[..2] {
            recover(&client, spent).await.assert_problem(401, "WRONG_TOTP_RECOVERY_CODE");
        }
        person.post(REFRESH).await.assert_ok();
        old = new;
    }
}

/// RCV-4: who has three left is told so once, beside hearing of each use.
#[tokio::test]
async fn rcv_4_three_that_are_left_are_a_reason_to_renew() {
    let app = TestApp::start().await;
    let person = app.user().with_totp().await;
    let before = alerts(&app, &person).await.len();
    for (used, code) in person.recovery_codes().iter().enumerate().take(9) {
        let answer = recover(&half_in(&app, &person).await, code).await;
        assert_eq!(answer.assert_ok()["recoveryCodesLeft"], 9 - used);
        let expected = before + used + 1 + usize::from(used >= 6);
        assert_eq!(alerts(&app, &person).await.len(), expected, "after {} codes", used + 1);
    }
}

/// SES-9: whoever was in when a recovery code was used has to refresh; no session ends.
#[tokio::test]
async fn ses_9_a_recovery_code_takes_access_tokens_off() {
    let app = TestApp::start().await;
    let person = app.user().with_totp().await;
    let client = half_in(&app, &person).await;
    recover(&client, &person.recovery_codes()[0]).await.assert_ok();
    client.get(ME).await.assert_ok();
    person.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    person.post(REFRESH).await.assert_ok();
    person.get(ME).await.assert_ok();
    client.get(ME).await.assert_ok();
}

/// RCV-6: the access token says that a recovery code was given.
#[tokio::test]
async fn rcv_6_a_session_from_a_recovery_code_is_marked() {
    let app = TestApp::start().await;
    let person = app.user().with_totp().await;
    let client = half_in(&app, &person).await;
    recover(&client, &person.recovery_codes()[0]).await.assert_ok();
    for token in [client.access(), client.post(REFRESH).await.assert_ok().field("accessToken")] {
        let payload = URL_SAFE_NO_PAD.decode(token.split('.').nth(1).unwrap()).unwrap();
        let claims: Value = serde_json::from_slice(&payload).unwrap();
        assert_eq!(claims["amr"], json!(["pwd", "recovery"]));
    }
}
