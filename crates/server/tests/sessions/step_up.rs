//! Stepping up: with every factor there is, in one session, for ten minutes.

use serde_json::json;

use crate::support::{Person, TestApp};
use crate::words::{
    EMAIL_FACTOR, LOGOUT, ME, NO_FACTOR, REFRESH, SECOND_STEP_UP, SESSIONS, STATUS, STEP_UP, TOTP_SETUP,
    claims, fields, plain,
};

/// STP-4: where there is no second factor the password is enough, and says so whole.
#[tokio::test]
async fn a_password_steps_up_where_there_is_nothing_else() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    let answer = person.post(STEP_UP).json(json!({ "password": person.password })).await;
    let given = answer.assert_ok().body.clone().unwrap();
    assert_eq!(fields(&given), ["stepUpToken", "twoFactorMethods", "twoFactorRequired"]);
    assert_eq!((&given["twoFactorRequired"], &given["twoFactorMethods"]), (&json!(false), &json!([])));
    let said = claims(given["stepUpToken"].as_str().unwrap());
    assert_eq!((&said["sub"], &said["sid"]), (&json!(person.id), &claims(&person.access())["sid"]));
    let cookies: Vec<_> =
        answer.cookies.iter().map(|cookie| (cookie.name.as_str(), cookie.max_age)).collect();
    assert_eq!(cookies, [("step_up_token", Some(600)), ("two_factor_authentication_token", Some(0))]);
    person.get(TOTP_SETUP).await.assert_ok();
}

/// STP-4: never weaker than the sign-in: no token before the second factor, by whichever method is on.
#[tokio::test]
async fn a_step_up_asks_for_every_factor() {
    let app = TestApp::start().await;
    for person in [app.user().await, app.user().with_totp().await, app.user().with_totp_alone().await] {
        let client = person.another_session().await;
        app.pass(61);
        let answer = client.post(STEP_UP).json(json!({ "password": person.password })).await;
        assert_eq!(answer.assert_ok()["twoFactorRequired"], true);
        assert!(
            answer["stepUpToken"].is_null()
                && !answer.cookies.iter().any(|cookie| cookie.name == "step_up_token")
        );
        let token = answer.field("twoFactorAuthenticationToken");
        for no_code in [json!({}), json!({ "password": person.password })] {
            let answer = client.post(SECOND_STEP_UP).two_factor(&token).json(no_code).await;
            answer.assert_problem(400, "NO_2FA_CODE_PROVIDED");
        }
        let wrong = json!({ "totp": "000000" });
        let answer = client.post(SECOND_STEP_UP).two_factor(&token).json(wrong).await;
        answer.assert_problem(401, "WRONG_TWO_FACTOR_CODE");
        assert_eq!(client.tokens().step_up, None);
        client.get(TOTP_SETUP).await.assert_problem(401, "STEP_UP_TOKEN_MISSING");
        person.step_up_in(&client).await;
        assert_eq!(client.get(STATUS).await.assert_ok()["stepUp"], true);
    }
}

/// STP-5: it dies with the session, by whichever way that ends; a new session of the same person has none.
#[tokio::test]
async fn a_step_up_dies_with_its_session() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    for way in ["logout", "deleted", "all deleted", "stolen"] {
        let client = person.another_session().await;
        person.step_up_in(&client).await;
        client.get(TOTP_SETUP).await.assert_ok();
        let proof = client.step_up_token();
        let mine = claims(&client.access())["sid"].as_str().unwrap().to_owned();
        match way {
            "logout" => drop(client.post(LOGOUT).await.assert_ok()),
            "deleted" => drop(client.delete(&format!("{SESSIONS}/{mine}")).await.assert_ok()),
            "all deleted" => drop(client.delete(SESSIONS).await.assert_ok()),
            _ => {
                let spent = client.tokens().refresh.unwrap();
                client.post(REFRESH).await.assert_ok();
                client.post(REFRESH).bearer(&spent).await.assert_problem(401, "REFRESH_TOKEN_INVALID");
            }
        }
        client.get(TOTP_SETUP).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
        let next = person.another_session().await;
        let answer = next.get(TOTP_SETUP).step_up(&proof).await;
        answer.assert_problem(401, "STEP_UP_TOKEN_INVALID");
        assert_eq!(next.get(STATUS).step_up(&proof).await.assert_ok()["stepUp"], false, "{way}");
    }
}

/// STP-5: it dies when a factor changes; the session goes on and steps up anew.
#[tokio::test]
async fn a_step_up_dies_with_the_factors_it_was_made_with() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    person.enable_email().await;
    let answer = person.get(TOTP_SETUP).await;
    answer.assert_problem(401, "STEP_UP_TOKEN_EXPIRED");
    assert_eq!(person.get(STATUS).await.assert_ok()["stepUp"], false);
    person.step_up().await;
    person.get(TOTP_SETUP).await.assert_ok();
}

/// STP-10: a step-up that is begun and given up, or begun again, changes nothing about the session or the step-up before.
#[tokio::test]
async fn a_step_up_that_is_given_up_changes_nothing() {
    let app = TestApp::start().await;
    let person = app.user().stepped_up().await;
    let (before, own) = (person.tokens(), person.step_up_token());
    let sessions = person.get(SESSIONS).await.text;
    for _ in 0..2 {
        person.post(STEP_UP).json(json!({ "password": person.password })).await.assert_ok();
        person
            .post(STEP_UP)
            .json(json!({ "password": "canary-wrong" }))
            .await
            .assert_problem(401, "INVALID_CREDENTIALS");
    }
    assert_eq!((&person.tokens().access, &person.tokens().refresh), (&before.access, &before.refresh));
    assert_eq!(person.get(SESSIONS).await.text, sessions);
    let client = app.anon().with_tokens(before);
    let last = client.delete(EMAIL_FACTOR).step_up(&own).await;
    last.assert_problem(400, "CANNOT_DISABLE_ONLY_TWO_FACTOR_METHOD");
}

/// Who cannot step up is told why: the password missing or wrong, an account without one, a guest, nobody there any more.
#[tokio::test]
async fn refusals_of_a_step_up() {
    let app = TestApp::with([NO_FACTOR]).start().await;
    let person = app.user().without_second_factor().await;
    let (sql, id) = (app.sql(), app.sql().id(&person.id));
    let post = || person.post(STEP_UP);
    post().await.assert_problem(400, "MISSING_PASSWORD_PARAMETER");
    for body in [json!({}), json!({ "password": null })] {
        post().json(body).await.assert_problem(400, "MISSING_PASSWORD_PARAMETER");
    }
    for body in [json!({ "password": 7 }), json!({ "password": ["x"] }), json!("x")] {
        post().json(body).await.assert_problem(400, "INVALID_REQUEST");
    }
    for password in ["", "canary-wrong", &"x".repeat(1_025)] {
        post().json(json!({ "password": password })).await.assert_problem(401, "INVALID_CREDENTIALS");
    }
    app.anon()
        .post(STEP_UP)
        .json(json!({ "password": "x" }))
        .await
        .assert_problem(401, "AUTHENTICATION_REQUIRED");
    post().body("text/plain", "x").await.assert_problem(415, "UNSUPPORTED_MEDIA_TYPE");

    let right = json!({ "password": person.password });
    let gone = format!("update session set expires_at = 1 where account_id = {id}");
    let back = format!("update session set expires_at = created_at + 2592000000000 where account_id = {id}");
    person.get(ME).await.assert_ok();
    sql.execute(gone).await;
    post().json(&right).await.assert_problem(401, "SESSION_EXPIRED");
    sql.execute(back).await;
    sql.execute(format!("update account set password = null where id = {id}")).await;
    post().json(&right).await.assert_problem(400, "NO_PASSWORD");
    // A guest has nothing to step up with, and needs nothing: the password is somebody else's (STP-9 in `tests/guests`).
    sql.execute(format!(
        "update account set email = null, email_index = null, roles = 'GUEST' where id = {id}"
    ))
    .await;
    post().json(&right).await.assert_problem(403, "STEP_UP_TOKEN_CREATION_FORBIDDEN");
    post().await.assert_ok();
    sql.execute(format!("delete from account where id = {id}")).await;
    post().json(&right).await.assert_problem(404, "PRINCIPAL_NOT_FOUND");
}

/// STP-11: wrong passwords at a step-up count like those at a sign-in.
#[tokio::test]
async fn guesses_at_a_step_up_count() {
    let app = TestApp::with([NO_FACTOR]).start().await;
    let person: Person = app.user().without_second_factor().await;
    for _ in 0..10 {
        let answer = person.post(STEP_UP).json(json!({ "password": "canary-wrong" })).await;
        answer.assert_problem(401, "INVALID_CREDENTIALS");
    }
    let right = person.post(STEP_UP).json(json!({ "password": person.password })).await;
    right.assert_problem(429, "TOO_MANY_ATTEMPTS");
    let login = app.anon().post("/api/auth/login").json(person.credentials()).await;
    login.assert_problem(429, "TOO_MANY_ATTEMPTS");
}
