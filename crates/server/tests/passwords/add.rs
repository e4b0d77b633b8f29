//! A first password for somebody who came through a provider.

use serde_json::json;

use crate::support::{Client, Person, Request, TestApp, race};
use crate::words::{ADD, LOGIN, ME, NEW, REFRESH, came_through_a_provider, kinds, login, plain, recorded};

fn add(client: &Client) -> Request {
    client.post(ADD).json(json!({ "password": NEW }))
}

/// Somebody without a password who has stepped up.
async fn newcomer(app: &TestApp) -> Person {
    let person = app.user().without_second_factor().stepped_up().await;
    came_through_a_provider(app, &person).await;
    person
}

/// SES-9: one more way in; no second factor comes with it, the asking session goes on and the others refresh.
#[tokio::test]
async fn ses_9_a_password_is_one_more_way_in() {
    let app = plain().await;
    let person = app.user().without_second_factor().stepped_up().await;
    let other = person.another_session().await;
    came_through_a_provider(&app, &person).await;
    let answer = add(&person).await;
    assert_eq!(answer.assert_ok()["identityProviders"], json!(["password", "github"]));
    assert_eq!(answer["twoFactorAuthEnabled"], false);
    person.get(ME).await.assert_ok();
    other.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    other.post(REFRESH).await.assert_ok();
    other.get(ME).await.assert_ok();
    assert_eq!(kinds(&app, &person.email).await[0], "security_alert");
    login(&app.anon(), &person.email, NEW).await.assert_ok();
    assert_eq!(recorded(&app).await, ["add_password success"]);
    add(&person).await.assert_problem(304, "PASSWORD_ALREADY_SET");
    assert_eq!(recorded(&app).await.len(), 1);
}

/// PWD-12: until then nothing opens the account: no empty password, none that is missing, and none at all.
#[tokio::test]
async fn pwd_12_no_password_is_no_blank_password() {
    let app = plain().await;
    let person = newcomer(&app).await;
    for password in ["", " ", "null", &person.password] {
        login(&app.anon(), &person.email, password).await.assert_problem(401, "INVALID_CREDENTIALS");
    }
    for body in [json!({ "email": person.email }), json!({ "email": person.email, "password": null })] {
        app.anon().post(LOGIN).json(body).await.assert_problem(400, "INVALID_REQUEST");
    }
}

/// STP-1: it takes a step-up, and a password that does.
#[tokio::test]
async fn stp_1_adding_takes_every_proof() {
    let app = plain().await;
    let person = newcomer(&app).await;
    add(&person).bare().await.assert_problem(401, "AUTHENTICATION_REQUIRED");
    add(&person).without("x-step-up-token").await.assert_problem(401, "STEP_UP_TOKEN_MISSING");
    add(&person).step_up(&person.access()).await.assert_problem(401, "STEP_UP_TOKEN_INVALID");
    let answer = person.post(ADD).json(json!({ "password": "password1" })).await;
    assert_eq!(answer.assert_problem(400, "INVALID_REQUEST")["violations"][0]["field"], "password");
    app.pass(601);
    add(&person).await.assert_problem(401, "STEP_UP_TOKEN_EXPIRED");
    let id = app.sql().id(&person.id);
    app.sql()
        .execute(format!(
            "update account set email = null, email_index = null, roles = 'GUEST' where id = {id}"
        ))
        .await;
    app.pass(-601);
    add(&person).await.assert_problem(404, "USER_NOT_FOUND");
}

/// Of many at once one counts.
#[tokio::test]
async fn of_many_at_once_one_counts() {
    let app = plain().await;
    let person = newcomer(&app).await;
    let answers = race(8, |_| add(&person)).await;
    assert_eq!(answers.iter().filter(|answer| answer.status == 200).count(), 1, "{answers:?}");
    assert!(answers.iter().all(|answer| [200, 304, 401, 409].contains(&answer.status)), "{answers:?}");
    assert_eq!(recorded(&app).await, ["add_password success"]);
}
