//! A password is changed by somebody who knows the old one.

use serde_json::json;

use crate::support::TestApp;
use crate::support::{Client, Request, race};
use crate::words::{
    CHANGE, ME, NEW, REFRESH, STEP_UP, VOID, came_through_a_provider, kinds, link_for, login, plain,
    recorded, reset,
};

fn change(client: &Client, old: &str, new: &str) -> Request {
    client.put(CHANGE).json(json!({ "oldPassword": old, "newPassword": new }))
}

/// PWD-15, SES-9: when the answer is there, all that stood on the old password is dead; the asking session refreshes.
#[tokio::test]
async fn pwd_15_everything_else_is_dead_with_the_answer() {
    let app = TestApp::start().await;
    let person = app.user().stepped_up().await;
    let other = person.another_session().await;
    app.pass(61);
    let pending = app.anon();
    login(&pending, &person.email, &person.password).await.assert_ok();
    let (code, link) = (person.mailed_code().await, link_for(&app, &person.email).await);
    let before = person.get(ME).await.body.clone();
    let answer = change(&person, &person.password, NEW).await;
    assert_eq!(answer.assert_ok().body, before);
    other.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    other.post(REFRESH).await.assert_problem(401, "REFRESH_TOKEN_EXPIRED");
    let half = pending.post("/api/auth/2fa/login").json(json!({ "email": code })).await;
    half.assert_problem(401, "TWO_FACTOR_AUTHENTICATION_TOKEN_EXPIRED");
    reset(&app, &link, NEW).await.assert_problem(401, VOID);
    login(&app.anon(), &person.email, &person.password).await.assert_problem(401, "INVALID_CREDENTIALS");
    person.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    person.post(REFRESH).await.assert_ok();
    person.get(ME).await.assert_ok();
    // STP-5: the step-up died with the old password.
    change(&person, NEW, &person.password).await.assert_problem(401, "STEP_UP_TOKEN_EXPIRED");
    assert_eq!(kinds(&app, &person.email).await.iter().filter(|kind| *kind == "security_alert").count(), 1);
}

/// PWD-7, B-D5, B-D6: the old password is asked for, and a wrong one counts like one at a sign-in.
#[tokio::test]
async fn pwd_7_a_wrong_old_password_is_a_guess() {
    let app = plain().await;
    let person = app.user().without_second_factor().stepped_up().await;
    for number in 0..30 {
        let (status, code) =
            if number < 10 { (401, "INVALID_CREDENTIALS") } else { (429, "TOO_MANY_ATTEMPTS") };
        change(&person, &format!("canary-wrong-{number}"), NEW).await.assert_problem(status, code);
    }
    change(&person, &person.password, NEW).await.assert_problem(429, "TOO_MANY_ATTEMPTS");
    login(&app.anon(), &person.email, &person.password).await.assert_problem(429, "TOO_MANY_ATTEMPTS");
    app.pass(31);
    change(&person, &person.password, NEW).await.assert_ok();
    // That forgives what was tried here; the sign-in forgives with its own success.
    login(&app.anon(), &person.email, "canary-wrong").await.assert_problem(401, "INVALID_CREDENTIALS");
    login(&app.anon(), &person.email, NEW).await.assert_problem(429, "TOO_MANY_ATTEMPTS");
    app.pass(61);
    login(&app.anon(), &person.email, NEW).await.assert_ok();
    for _ in 0..9 {
        login(&app.anon(), &person.email, "canary-wrong").await.assert_problem(401, "INVALID_CREDENTIALS");
    }
    login(&app.anon(), &person.email, NEW).await.assert_ok();
    let mut expected = vec!["change_password failure"; 10];
    expected.push("change_password success");
    assert_eq!(recorded(&app).await, expected);
}

/// A new password that does not do is told before the old one is looked at, and costs no try.
#[tokio::test]
async fn pwd_5_a_new_password_that_does_not_do_costs_no_try() {
    let app = plain().await;
    let person = app.user().without_second_factor().stepped_up().await;
    for _ in 0..12 {
        let answer = change(&person, "canary-wrong", "password1").await;
        assert_eq!(answer.assert_problem(400, "INVALID_REQUEST")["violations"][0]["field"], "newPassword");
    }
    for body in [json!({}), json!({ "newPassword": NEW }), json!({ "oldPassword": null, "newPassword": NEW })]
    {
        person.put(CHANGE).json(body).await.assert_problem(400, "INVALID_REQUEST");
    }
    change(&person, &person.password, NEW).await.assert_ok();
}

/// The order of what is asked: access, step-up, password.
#[tokio::test]
async fn stp_1_a_change_takes_every_proof() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    let ask = || change(&person, &person.password, NEW);
    ask().bare().await.assert_problem(401, "AUTHENTICATION_REQUIRED");
    ask().bearer("nonsense").await.assert_problem(401, "ACCESS_TOKEN_INVALID");
    ask().await.assert_problem(401, "STEP_UP_TOKEN_MISSING");
    ask().step_up("nonsense").await.assert_problem(401, "STEP_UP_TOKEN_INVALID");
    person.step_up().await;
    let malformed = person.put(&format!("{CHANGE}?locale=x!")).json(json!({})).await;
    malformed.assert_problem(400, "INVALID_REQUEST");
    came_through_a_provider(&app, &person).await;
    ask().await.assert_problem(400, "NO_PASSWORD_PROVIDER");
    let id = app.sql().id(&person.id);
    let guest = "email = null, email_index = null, password = null, two_factor_email = false, two_factor_totp = false, \
                 two_factor_preferred = null, roles = 'GUEST'";
    app.sql().execute(format!("update account set {guest} where id = {id}")).await;
    ask().await.assert_problem(404, "USER_NOT_FOUND");
}

/// Of many at once one counts; the others find that their step-up died, or that the account moved on.
#[tokio::test]
async fn pwd_15_of_many_changes_at_once_one_counts() {
    let app = plain().await;
    let person = app.user().without_second_factor().stepped_up().await;
    let answers = race(8, |number| change(&person, &person.password, &format!("{NEW}-{number}"))).await;
    let heard: Vec<_> = (0..8).filter(|number| answers[*number].status == 200).collect();
    assert_eq!(heard.len(), 1, "{answers:?}");
    assert!(answers.iter().all(|answer| [200, 401, 409].contains(&answer.status)), "{answers:?}");
    let client = app.anon();
    login(&client, &person.email, &format!("{NEW}-{}", heard[0])).await.assert_ok();
    client.post(STEP_UP).json(json!({ "password": format!("{NEW}-{}", heard[0]) })).await.assert_ok();
    assert_eq!(kinds(&app, &person.email).await.iter().filter(|kind| *kind == "security_alert").count(), 1);
}

/// In a browser the cookies of proofs that died go as well.
#[tokio::test]
async fn a_browser_changes_a_password() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    let browser = person.in_browser().await;
    person.step_up_in(&browser).await;
    let answer = change(&browser, &person.password, NEW).await;
    assert_eq!(answer.assert_ok().cookie("step_up_token").max_age, Some(0));
    browser.post(REFRESH).await.assert_ok();
    browser.get(ME).await.assert_ok();
}
