//! The end of an account.

use serde_json::json;

use crate::support::{Person, TestApp, race};
use crate::words::{LOGIN, ME, REFRESH, REGISTER, assert_needs_step_up, count, plain, vanish};

const TABLES: [&str; 8] = [
    "session",
    "totp",
    "recovery_code",
    "email_code",
    "email_verification",
    "identity",
    "membership",
    "challenge",
];

/// Everything there can be about somebody.
async fn give_everything(app: &TestApp, person: &Person) {
    let sql = app.sql();
    let (id, blob) = (sql.id(&person.id), sql.blob(b"x"));
    for statement in [
        format!(
            "insert into identity (id, account_id, provider, subject, created_at) values ({id}, {id}, 'google', {blob}, 0)"
        ),
        "insert into account_group (key, created_at) values ('staff', 0)".to_owned(),
        format!("insert into membership (account_id, group_key) values ({id}, 'staff')"),
        format!(
            "insert into email_code (account_id, purpose, digest, attempts, expires_at) values ({id}, 'manage', {blob}, 5, 0)"
        ),
    ] {
        sql.execute(statement).await;
    }
    app.anon().post(LOGIN).json(person.credentials()).await.assert_ok();
    for table in TABLES {
        assert!(count(app, person, table).await > 0, "{table}");
    }
}

/// SES-6: an account goes with all that is its; every token of every session is dead, and the address is free at once.
#[tokio::test]
async fn ses_6_an_account_goes_with_everything() {
    let app = TestApp::start().await;
    let person = app.user().with_totp().stepped_up().await;
    let elsewhere = person.another_session().await;
    let browser = person.in_browser().await;
    person.step_up_in(&browser).await;
    give_everything(&app, &person).await;
    let answer = browser.delete(ME).await;
    assert_eq!(answer.assert_ok().body, Some(json!({ "success": true })));
    let cleared: Vec<_> =
        answer.cookies.iter().map(|cookie| (cookie.name.as_str(), cookie.max_age)).collect();
    let names = ["access_token", "refresh_token", "step_up_token", "two_factor_authentication_token"];
    assert_eq!(cleared, names.map(|name| (name, Some(0))));
    assert_eq!(answer.header("clear-site-data"), Some(r#""cache", "cookies", "storage""#));
    for client in [&person.client, &elsewhere] {
        client.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
        client.post(REFRESH).await.assert_problem(404, "USER_NOT_FOUND");
    }
    for table in TABLES {
        assert_eq!(count(&app, &person, table).await, 0, "{table}");
    }
    assert_eq!(app.sql().number("select count(*) from account").await, 0);
    app.anon().post(LOGIN).json(person.credentials()).await.assert_problem(401, "INVALID_CREDENTIALS");
    let again = json!({ "email": person.email, "password": "canary-Sternwarte-41-Moor", "name": "Kim" });
    app.anon().post(REGISTER).json(again).await.assert_ok();
    assert_eq!(app.sql().number("select count(*) from account").await, 1);
}

/// Every documented refusal.
#[tokio::test]
async fn refusals_of_a_deletion() {
    let app = plain().await;
    let person = app.user().without_second_factor().stepped_up().await;
    assert_needs_step_up(&app, &person, || person.delete(ME)).await;
    assert_eq!(app.sql().number("select count(*) from account").await, 1);
    vanish(&app, &person).await;
    person.delete(ME).await.assert_problem(404, "PRINCIPAL_NOT_FOUND");
}

/// One of many at once deletes; the others find nobody.
#[tokio::test]
async fn of_many_deletions_at_once_one_is_done() {
    let app = plain().await;
    let person = app.user().without_second_factor().stepped_up().await;
    let answers = race(12, |_| person.delete(ME)).await;
    assert_eq!(answers.iter().filter(|answer| answer.status == 200).count(), 1, "{answers:?}");
    for answer in answers.iter().filter(|answer| answer.status != 200) {
        assert!([401, 404].contains(&answer.status), "{answer:?}");
    }
    person.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
}
