//! Locked accounts, and what else is done to accounts by those who administer.

use serde_json::json;

use crate::support::{Answer, Person, TestApp};

const ME: &str = "/api/users/me";
const NOBODY: &str = "/api/users/00000000-0000-7000-8000-000000000000";

fn at(person: &Person, rest: &str) -> String {
    format!("/api/users/{}{rest}", person.id)
}

/// The parts of a body that are the same in every request.
fn said(answer: &Answer) -> (u16, String, String, Vec<String>) {
    let mut names: Vec<_> = answer.headers.keys().map(ToString::to_string).collect();
    names.sort();
    (answer.status, answer.field("code"), answer.field("message"), names)
}

/// LOG-7, SES-6: at every stage there is, a lock is found at the next step.
#[tokio::test]
async fn log_7_a_lock_is_found_between_any_two_steps() {
    let app = TestApp::start().await;
    let admin = app.user().administers().await;
    let person = app.user().with_totp().stepped_up().await;
    let pending = app.anon();
    pending.post("/api/auth/login").json(person.credentials()).await.assert_ok();
    let stepping = person.another_session().await;
    stepping.post("/api/auth/step-up").json(json!({ "password": person.password })).await.assert_ok();
    let code = json!({ "totp": person.totp_code() });

    let locked = admin.post(&at(&person, "/lock")).await;
    assert_eq!(locked.assert_ok()["locked"], true);
    person.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    person.delete("/api/auth/2fa/email").await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    person.post("/api/auth/refresh").await.assert_problem(401, "REFRESH_TOKEN_EXPIRED");
    let spent = "TWO_FACTOR_AUTHENTICATION_TOKEN_EXPIRED";
    pending.post("/api/auth/2fa/login").json(&code).await.assert_problem(401, spent);
    let recovery = json!({ "code": person.recovery_codes()[0] });
    pending.post("/api/auth/2fa/totp/recover").json(recovery).await.assert_problem(401, spent);
    stepping.post("/api/auth/2fa/step-up").json(&code).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    assert_eq!(app.sql().number("select count(*) from session").await, 1, "the administrator's");

    let unlocked = admin.delete(&at(&person, "/lock")).await;
    assert_eq!((&unlocked.assert_ok()["locked"], &unlocked["lockedAt"]), (&json!(false), &json!(null)));
    pending.post("/api/auth/2fa/login").json(&code).await.assert_problem(401, spent);
    app.pass(31);
    person.sign_in(&person.client).await;
    person.get(ME).await.assert_ok();
}

/// LOG-1, RLM-12: whether an account is locked is not told to who has the password, nor that the password was right.
#[tokio::test]
async fn log_1_a_locked_account_looks_like_a_wrong_password() {
    let app = TestApp::start().await;
    let (admin, person) = (app.user().administers().await, app.user().await);
    admin.post(&at(&person, "/lock")).await.assert_ok();
    let login = |body: serde_json::Value| app.anon().post("/api/auth/login").json(body);
    let right = login(person.credentials()).await;
    let wrong = login(json!({ "email": person.email, "password": "canary-wrong" })).await;
    right.assert_problem(401, "INVALID_CREDENTIALS");
    assert_eq!(said(&right), said(&wrong));
    assert_eq!(right.text.len(), wrong.text.len());
    // The right one counts as a wrong one does.
    for _ in 0..8 {
        login(person.credentials()).await.assert_problem(401, "INVALID_CREDENTIALS");
    }
    login(person.credentials()).await.assert_problem(429, "TOO_MANY_ATTEMPTS");
}

#[tokio::test]
async fn alr_1_the_holder_of_a_locked_account_is_told() {
    let app = TestApp::start().await;
    let (admin, person) = (app.user().administers().await, app.user().await);
    admin.post(&at(&person, "/lock")).await.assert_ok();
    admin.post(&at(&person, "/lock")).await.assert_ok();
    let mails = app.mails_to(&person.email).await;
    let alerts: Vec<_> = mails.iter().filter(|mail| mail.kind == "security_alert").collect();
    assert_eq!(alerts.len(), 1, "{alerts:?}");
    assert!(alerts[0].subject.contains("locked") && !alerts[0].text.contains("127.0.0.1"));
}

/// SES-7.
#[tokio::test]
async fn ses_7_an_administrator_ends_every_session() {
    let app = TestApp::start().await;
    let (admin, person) = (app.user().administers().await, app.user().await);
    let other = person.another_session().await;
    let done = admin.delete(&at(&person, "/sessions")).await;
    assert_eq!(done.assert_ok().text, r#"{"success":true}"#);
    for client in [&person.client, &other] {
        client.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
        client.post("/api/auth/refresh").await.assert_problem(401, "REFRESH_TOKEN_EXPIRED");
    }
    person.sign_in(&person.client).await;
}

/// PWD-14: a lost factor is mended without anybody's knowing the password.
#[tokio::test]
async fn pwd_14_second_factors_are_reset_and_the_password_stays() {
    let app = TestApp::start().await;
    let (admin, person) = (app.user().administers().await, app.user().with_totp().await);
    let reset = admin.delete(&at(&person, "/two-factor")).await;
    assert_eq!(reset.assert_ok()["twoFactorMethods"], json!([]));
    person.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    let login = app.anon().post("/api/auth/login").json(person.credentials()).await;
    assert_eq!(login.assert_ok()["twoFactorRequired"], false);
    for table in ["totp", "recovery_code"] {
        assert_eq!(app.sql().number(&format!("select count(*) from {table}")).await, 0);
    }
    let mail = app.mail_to(&person.email, "security_alert").await;
    assert!(!mail.text.contains("127.0.0.1"), "{mail:?}");
    let again = admin.delete(&at(&person, "/two-factor")).await;
    assert_eq!(again.assert_ok()["twoFactorMethods"], json!([]));
}

/// SES-6: everything of the account goes with it, and its address is free.
#[tokio::test]
async fn ses_6_a_deleted_account_is_gone_at_once() {
    let app = TestApp::start().await;
    let (admin, person) = (app.user().administers().await, app.user().await);
    admin.delete(&at(&person, "")).await.assert_ok();
    person.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    admin.delete(&at(&person, "")).await.assert_problem(404, "USER_NOT_FOUND");
    let registration = json!({ "email": person.email, "password": person.password, "name": "Robin" });
    app.anon().post("/api/auth/register").json(registration).await.assert_ok();
    assert_eq!(app.sql().number("select count(*) from account").await, 2);
}

/// AUT-2, AUT-8: an unknown id is one answer, and details have no more than is announced.
#[tokio::test]
async fn aut_8_details_hold_what_is_announced() {
    let app = TestApp::start().await;
    let (admin, person) = (app.user().administers().await, app.user().await);
    let details = admin.get(&at(&person, "/details")).await;
    let mut fields: Vec<_> =
        details.assert_ok().body.as_ref().unwrap().as_object().unwrap().keys().cloned().collect();
    fields.sort();
    let expected = [
        "createdAt",
        "email",
        "emailVerified",
        "groups",
        "id",
        "identityProviders",
        "lastActive",
        "locked",
        "name",
        "preferredTwoFactorMethod",
        "roles",
        "twoFactorAuthEnabled",
        "twoFactorMethods",
    ];
    assert_eq!(fields, expected);
    for (method, rest) in [
        ("GET", "/details"),
        ("POST", "/lock"),
        ("DELETE", "/lock"),
        ("DELETE", "/sessions"),
        ("DELETE", "/two-factor"),
        ("DELETE", ""),
    ] {
        let request = admin.request(method.parse().unwrap(), &format!("{NOBODY}{rest}"));
        request.await.assert_problem(404, "USER_NOT_FOUND");
    }
}
