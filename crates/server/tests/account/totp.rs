//! An authenticator app: enrolling one, and what its codes are worth.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::json;

use crate::support::totp::Authenticator;
use crate::support::{Answer, Client, Person, TestApp};
use crate::words::{LOGIN, ME, SECOND_LOGIN, count, me, plain};

const SETUP: &str = "/api/auth/2fa/totp/setup";
const WRONG: &str = "WRONG_TWO_FACTOR_CODE";
const STEP: i64 = 30;

async fn half_in(app: &TestApp, person: &Person) -> Client {
    let client = app.anon();
    client.post(LOGIN).json(person.credentials()).await.assert_ok();
    client
}

async fn give(client: &Client, code: &str) -> Answer {
    client.post(SECOND_LOGIN).json(json!({ "totp": code })).await
}

fn code_at(app: &TestApp, authenticator: &Authenticator, steps: i64) -> String {
    authenticator.code_at(app.clock.now().0 + steps * STEP * 1_000_000)
}

/// What an enrolment begins with; and the app that has read it.
async fn begin(person: &Person) -> (Answer, Authenticator) {
    let answer = person.get(SETUP).await;
    let authenticator = Authenticator::enrol(&answer.assert_ok().field("secret"));
    (answer, authenticator)
}

async fn confirm(person: &Person, token: &str, code: &str) -> Answer {
    person.post(SETUP).json(json!({ "token": token, "code": code })).await
}

/// The whole answer; the picture is one of the address, well-formed and dark on a white ground of its own.
#[tokio::test]
async fn an_enrolment_can_be_typed_and_scanned() {
    let app = plain().await;
    let person = app.user().without_second_factor().stepped_up().await;
    let (answer, _) = begin(&person).await;
    let fields: Vec<_> = answer.body.as_ref().unwrap().as_object().unwrap().keys().cloned().collect();
    let mut expected = ["secret", "totpAuthUrl", "qrCode", "recoveryCodes", "token"].map(str::to_owned);
    expected.sort();
    assert_eq!(fields, expected);
    assert!(answer.field("totpAuthUrl").contains(&format!("secret={}&", answer.field("secret"))));
    assert_eq!(answer["recoveryCodes"].as_array().unwrap().len(), 10);
    let picture = answer.field("qrCode");
    let picture = STANDARD.decode(picture.strip_prefix("data:image/svg+xml;base64,").unwrap()).unwrap();
    let picture = String::from_utf8(picture).unwrap();
    assert!(picture.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\"") && picture.ends_with("</svg>"));
    assert!(picture.contains("fill=\"#fff\"") && picture.contains("fill=\"#000\""), "{picture}");
}

/// TOT-7: an enrolment that nobody confirms changes nothing; its token shows neither secret nor codes, is good for a quarter of
/// an hour, for its own account, and needs a step-up.
#[tokio::test]
async fn tot_7_an_enrolment_is_nothing_until_it_is_confirmed() {
    let app = plain().await;
    let person = app.user().without_second_factor().stepped_up().await;
    let other = app.user().without_second_factor().stepped_up().await;
    person.get(SETUP).without("x-step-up-token").await.assert_problem(401, "STEP_UP_TOKEN_MISSING");
    let (answer, authenticator) = begin(&person).await;
    let token = answer.field("token");
    let payload = URL_SAFE_NO_PAD.decode(token.split('.').nth(1).unwrap()).unwrap();
    let payload = String::from_utf8(payload).unwrap();
    assert!(!payload.contains(&answer.field("secret")) && !app.sql().holds(&answer.field("secret")).await);
    assert_eq!(count(&app, &person, "totp").await, 0);
    assert_eq!(app.anon().post(LOGIN).json(person.credentials()).await["twoFactorRequired"], false);
    let code = code_at(&app, &authenticator, 0);
    confirm(&other, &token, &code).await.assert_problem(401, "TOTP_SETUP_TOKEN_INVALID");
    for body in [json!({ "code": code }), json!({ "token": "", "code": code })] {
        person.post(SETUP).json(body).await.assert_problem(401, "TOTP_SETUP_TOKEN_MISSING");
    }
    let wrong = confirm(&person, &token, &code_at(&app, &authenticator, 9)).await;
    wrong.assert_problem(401, WRONG);
    assert_eq!(me(&person).await["twoFactorMethods"], json!([]));
    app.pass(900);
    person.post("/api/auth/refresh").await.assert_ok();
    person.step_up().await;
    let late = confirm(&person, &token, &code_at(&app, &authenticator, 0)).await;
    late.assert_problem(401, "TOTP_SETUP_TOKEN_EXPIRED");
}

/// TOT-8: whoever has given the password alone neither begins, confirms nor sees an enrolment.
#[tokio::test]
async fn tot_8_a_half_done_sign_in_enrols_nothing() {
    let app = TestApp::start().await;
    let person = app.user().stepped_up().await;
    let (answer, authenticator) = begin(&person).await;
    app.pass(61);
    let pending = half_in(&app, &person).await;
    let token = pending.tokens().two_factor.unwrap();
    let body = json!({ "token": answer.field("token"), "code": code_at(&app, &authenticator, 0) });
    for request in [pending.get(SETUP), pending.post(SETUP).json(&body), pending.get(ME)] {
        request.await.assert_problem(401, "AUTHENTICATION_REQUIRED");
    }
    for request in [pending.get(SETUP), pending.post(SETUP).json(&body), pending.get(ME)] {
        request.bearer(&token).step_up(&token).await.assert_problem(401, "ACCESS_TOKEN_INVALID");
    }
    assert_eq!(count(&app, &person, "totp").await, 0);
}

/// TOT-4, TOT-5: the code that confirmed the enrolment opens nothing afterwards; it is refused as any wrong code is, to the byte.
#[tokio::test]
async fn tot_4_tot_5_the_code_of_the_enrolment_is_burnt() {
    let app = plain().await;
    let person = app.user().without_second_factor().stepped_up().await;
    let (answer, authenticator) = begin(&person).await;
    let code = code_at(&app, &authenticator, 0);
    confirm(&person, &answer.field("token"), &code).await.assert_ok();
    let client = half_in(&app, &person).await;
    let replayed = give(&client, &code).await;
    let wrong = give(&client, &code_at(&app, &authenticator, 9)).await;
    replayed.assert_problem(401, WRONG);
    assert_eq!(face(&replayed), face(&wrong));
    assert_eq!([&replayed["attemptsLeft"], &wrong["attemptsLeft"]], [9, 8]);
    app.pass(STEP);
    give(&client, &code_at(&app, &authenticator, 0)).await.assert_ok();
}

/// What of an answer is the same whenever it is given. Each guess leaves one less.
fn face(answer: &Answer) -> (u16, Vec<(String, String)>, serde_json::Value) {
    let same = |name: &str| !["date", "x-request-id"].contains(&name);
    let headers = answer.headers.iter().filter(|(name, _)| same(name.as_str()));
    let headers =
        headers.map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned())).collect();
    let mut body = answer.body.clone().unwrap();
    body.as_object_mut()
        .unwrap()
        .retain(|name, _| !["timestamp", "requestId", "attemptsLeft"].contains(&name.as_str()));
    (answer.status, headers, body)
}

/// TOT-2, TOT-3, TOT-11: a step to either side of the server's own time, each once, and never one before it.
#[tokio::test]
async fn tot_2_tot_3_tot_11_codes_count_by_the_servers_clock() {
    let app = plain().await;
    let person = app.user().without_second_factor().stepped_up().await;
    let (answer, authenticator) = begin(&person).await;
    confirm(&person, &answer.field("token"), &code_at(&app, &authenticator, 0)).await.assert_ok();
    app.pass(10 * STEP);
    for steps in [-2, 2, 3] {
        let client = half_in(&app, &person).await;
        let code = code_at(&app, &authenticator, steps);
        let lying = client.post(SECOND_LOGIN).header("date", "Sun, 22 Nov 2026 12:06:00 GMT");
        lying.json(json!({ "totp": code })).await.assert_problem(401, WRONG);
    }
    for steps in [-1, 0, 1] {
        let code = code_at(&app, &authenticator, steps);
        give(&half_in(&app, &person).await, &code).await.assert_ok();
        give(&half_in(&app, &person).await, &code).await.assert_problem(401, WRONG);
    }
    for steps in [0, -1] {
        let code = code_at(&app, &authenticator, steps);
        give(&half_in(&app, &person).await, &code).await.assert_problem(401, WRONG);
    }
}

/// TOT-10: the secret is told when the enrolment begins, and never again.
#[tokio::test]
async fn tot_10_the_secret_is_told_once() {
    let app = plain().await;
    let mut person = app.user().without_second_factor().stepped_up().await;
    let (answer, authenticator) = begin(&person).await;
    let secret = answer.field("secret");
    let confirmed = confirm(&person, &answer.field("token"), &code_at(&app, &authenticator, 0)).await;
    let mut told = confirmed.assert_ok().text.clone();
    app.pass(2 * STEP);
    person.client = half_in(&app, &person).await;
    told += &give(&person.client, &code_at(&app, &authenticator, 0)).await.text;
    let document = app.anon().get("/api/openapi").await;
    let paths = document.assert_ok()["paths"].as_object().unwrap().clone();
    for (path, _) in paths.iter().filter(|(_, item)| item.get("get").is_some()) {
        told += &person.get(path).await.text;
    }
    for mail in app.mails_to(&person.email).await {
        told += &(mail.text + &mail.html);
    }
    assert!(!told.contains(&secret));
    app.assert_no_secret_in_logs(&[&secret]);
}
