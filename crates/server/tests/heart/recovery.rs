//! Recovery codes: back in without the app, once for each code.

use serde_json::{Value, json};

use crate::ask::{ALERT, LOGIN, ME, alerts_of, count};
use crate::support::{Client, Person, TestApp, race};

const RECOVER: &str = "/api/auth/2fa/totp/recover";
const TOTP: &str = "/api/auth/2fa/totp";
const SETUP: &str = "/api/auth/2fa/totp/setup";

/// Somebody who has given their password and not yet their second factor.
async fn pending(app: &TestApp, person: &Person) -> Client {
    let client = app.anon();
    client.post(LOGIN).json(person.credentials()).await.assert_ok();
    client
}

/// RCV-4: the code signs in and steps up, so that the app can be replaced; what is left is told, here and by mail.
#[tokio::test]
async fn rcv_4_a_code_lets_one_replace_the_app() {
    let app = TestApp::start().await;
    let person = app.user().with_totp().await;
    let client = pending(&app, &person).await;
    let answer = client.post(RECOVER).json(json!({ "code": person.recovery_codes()[0] })).await;
    answer.assert_ok();
    assert_eq!((&answer["recoveryCodesLeft"], &answer["user"]["id"]), (&json!(9), &json!(person.id)));
    let names: Vec<&str> = answer.cookies.iter().map(|cookie| cookie.name.as_str()).collect();
    let device = "known_device";
    assert_eq!(
        names,
        ["access_token", "refresh_token", device, "step_up_token", "two_factor_authentication_token"]
    );
    client.get(ME).await.assert_ok();
    client.delete(TOTP).step_up(&answer.field("stepUpToken")).await.assert_ok();
    assert_eq!(alerts_of(&person).await, 3, "the app came, a code was used, the app went");
    let told =
        app.mails_to(&person.email).await.into_iter().filter(|mail| mail.kind == ALERT).nth(1).unwrap();
    assert!(told.text.contains("9 recovery codes are left"), "{}", told.text);
    let setup = client.get(SETUP).await;
    setup.assert_problem(401, "STEP_UP_TOKEN_EXPIRED");
}

/// RCV-2: case, hyphens and spaces do not matter; a code is good once, also for fifty who have it at once.
#[tokio::test]
async fn rcv_2_a_code_counts_once() {
    let app = TestApp::start().await;
    let person = app.user().with_totp().await;
    let typed = person.recovery_codes()[3].to_lowercase().replace('-', " ");
    pending(&app, &person).await.post(RECOVER).json(json!({ "code": typed })).await.assert_ok();
    let again = pending(&app, &person).await.post(RECOVER).json(json!({ "code": typed })).await;
    again.assert_problem(401, "WRONG_TOTP_RECOVERY_CODE");

    let mut clients = Vec::new();
    for _ in 0..8 {
        clients.push(pending(&app, &person).await);
    }
    let code = json!({ "code": person.recovery_codes()[4] });
    let answers = race(8, |index| clients[index].post(RECOVER).json(&code)).await;
    assert_eq!(answers.iter().filter(|answer| answer.status == 200).count(), 1, "{answers:?}");
    assert_eq!(count(&app, &person, "recovery_code").await, 8);
}

/// RCV-3: a recovery code needs the password first, and what is no code counts like any wrong second factor (LOG-12).
#[tokio::test]
async fn rcv_3_guesses_share_the_budget() {
    let app = TestApp::start().await;
    let person = app.user().with_totp().await;
    let code = json!({ "code": person.recovery_codes()[0] });
    let answer = app.anon().post(RECOVER).json(&code).await;
    answer.assert_problem(401, "TWO_FACTOR_AUTHENTICATION_TOKEN_MISSING");
    let client = pending(&app, &person).await;
    for body in [json!({}), json!({ "code": null }), json!({ "code": 7 })] {
        client.post(RECOVER).json(body).await.assert_problem(400, "INVALID_REQUEST");
    }
    let wrong = ["", "AAAA-AAAA-AAAA-AAAA", "123456"];
    for (wrong, left) in wrong.iter().cycle().zip((0..10).rev()) {
        let answer = client.post(RECOVER).json(json!({ "code": wrong })).await;
        let left = if left == 0 { Value::Null } else { json!(left) };
        assert_eq!(answer.assert_problem(401, "WRONG_TOTP_RECOVERY_CODE")["attemptsLeft"], left);
    }
    client.post(RECOVER).json(&code).await.assert_problem(429, "TOO_MANY_ATTEMPTS");
    assert_eq!(count(&app, &person, "recovery_code").await, 10);
}

/// Without an app there is nothing to recover from, and a step-up is not completed so.
#[tokio::test]
async fn recovery_is_for_a_lost_app_at_sign_in() {
    let app = TestApp::start().await;
    let person = app.user().await;
    app.pass(61);
    let client = pending(&app, &person).await;
    let code = json!({ "code": "AAAA-AAAA-AAAA-AAAA" });
    client.post(RECOVER).json(&code).await.assert_problem(400, "TWO_FACTOR_METHOD_DISABLED");

    let person = app.user().with_totp().await;
    person.post("/api/auth/step-up").json(json!({ "password": person.password })).await.assert_ok();
    let answer = person.post(RECOVER).json(json!({ "code": person.recovery_codes()[0] })).await;
    answer.assert_problem(403, "STEP_UP_TOKEN_CREATION_FORBIDDEN");
}
