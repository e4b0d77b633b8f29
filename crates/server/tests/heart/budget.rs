//! The budget of wrong second factors: one for an account, whatever the method and the place.

use serde_json::{Value, json};

use crate::ask::{
    COMPLETE_LOGIN, COMPLETE_STEP_UP, OFF, REFRESH, REQUIRED, ask_for_code, assert_wrong, assert_wrong_totp,
    count, disable, enable, half_signed_in, half_stepped_up, newcomer, server, step_up_again, wrong,
};
use crate::support::{Answer, Client, Person, TestApp};

const A_DAY: i64 = 86_400;

/// So many wrong guesses at a new code.
async fn guess_wrongly(app: &TestApp, person: &Person, guesses: u32) {
    let code = ask_for_code(person).await;
    for guess in 1..=guesses {
        assert_wrong(&enable(person, &wrong(&code)).await, 5 - guess);
    }
    app.pass(61);
}

#[track_caller]
fn assert_waits(answer: &Answer, seconds: i64) {
    let wait = answer.assert_problem(429, "TOO_MANY_ATTEMPTS").retry_after();
    assert!((seconds - 120..=seconds).contains(&wait), "{wait} is not about {seconds}");
    assert_eq!(answer["attemptsLeft"], Value::Null);
}

/// EML-7: new codes do not refill the budget, nor does a restart; a day later it is open again.
#[tokio::test]
async fn ten_wrong_guesses_in_a_day_are_enough() {
    let mut app = server().await;
    let person = newcomer(&app).await;
    for guesses in [4, 4, 2] {
        guess_wrongly(&app, &person, guesses).await;
    }
    let code = ask_for_code(&person).await;
    assert_waits(&enable(&person, &code).await, A_DAY - 180);
    assert_waits(&enable(&person, &wrong(&code)).await, A_DAY - 180);
    app.restart([OFF]).await;
    assert_waits(&enable(&person, &code).await, A_DAY - 180);
    assert_eq!(count(&app, &person, "second_factor_failure").await, 10, "a guess that waits is not counted");

    app.pass(A_DAY);
    person.post(REFRESH).await.assert_ok();
    step_up_again(&person).await;
    let code = ask_for_code(&person).await;
    enable(&person, &code).await.assert_ok();
}

/// EML-7: the window rolls: when the oldest wrong guess is a day old there is room for one.
#[tokio::test]
async fn the_oldest_guess_makes_room_for_one() {
    let app = server().await;
    let person = newcomer(&app).await;
    guess_wrongly(&app, &person, 1).await;
    app.pass(3_600);
    person.post(REFRESH).await.assert_ok();
    step_up_again(&person).await;
    guess_wrongly(&app, &person, 5).await;
    guess_wrongly(&app, &person, 4).await;
    let code = ask_for_code(&person).await;
    assert_waits(&enable(&person, &code).await, A_DAY - 3_600 - 120);
    app.pass(A_DAY - 3_600 - 120);
    person.post(REFRESH).await.assert_ok();
    step_up_again(&person).await;
    let code = ask_for_code(&person).await;
    assert_wrong(&enable(&person, &wrong(&code)).await, 4);
    assert_waits(&enable(&person, &code).await, 3_600 + 61);
}

/// EML-7: a success gives its own guess back and no other.
#[tokio::test]
async fn a_success_does_not_refill_the_budget() {
    let app = server().await;
    let person = newcomer(&app).await;
    guess_wrongly(&app, &person, 5).await;
    let code = ask_for_code(&person).await;
    for left in (1..5).rev() {
        assert_wrong(&enable(&person, &wrong(&code)).await, left);
    }
    enable(&person, &code).await.assert_ok();
    assert_eq!(count(&app, &person, "second_factor_failure").await, 9);
    person.post(REFRESH).await.assert_ok();
    half_stepped_up(&person).await;
    let code = person.mailed_code().await;
    assert_wrong(&email(&person, COMPLETE_STEP_UP, &wrong(&code)).await, 4);
    assert_waits(&email(&person, COMPLETE_STEP_UP, &code).await, A_DAY - 60);
}

/// EML-17: turning on and off, stepping up and signing in draw on one budget, with codes of either kind.
#[tokio::test]
async fn every_place_draws_on_one_budget() {
    let app = TestApp::with([OFF, REQUIRED]).start().await;
    let person = app.user().with_totp_alone().stepped_up().await;
    let to_enable = ask_for_code(&person).await;
    assert_wrong(&enable(&person, &wrong(&to_enable)).await, 4);
    assert_wrong(&enable(&person, &wrong(&to_enable)).await, 3);
    enable(&person, &to_enable).await.assert_ok();
    person.post(REFRESH).await.assert_ok();
    person.step_up().await;

    let to_disable = ask_for_code(&person).await;
    assert_wrong(&disable(&person, &wrong(&to_disable)).await, 4);
    assert_wrong(&disable(&person, &wrong(&to_disable)).await, 3);
    let waiting = half_signed_in(&person).await;
    half_stepped_up(&person).await;
    let shown = person.totp_code();
    for (client, path, left) in [(&waiting, COMPLETE_LOGIN, 3), (&person.client, COMPLETE_STEP_UP, 0)] {
        for more in (0..3).rev() {
            assert_wrong_totp(&totp(client, path, &wrong(&shown)).await, left + more);
        }
    }
    assert_eq!(count(&app, &person, "second_factor_failure").await, 10);
    for (client, path) in [(&waiting, COMPLETE_LOGIN), (&person.client, COMPLETE_STEP_UP)] {
        assert_waits(&totp(client, path, &shown).await, A_DAY);
    }
    assert_waits(&disable(&person, &to_disable).await, A_DAY);
}

/// EML-17: where turning on is what is left, it waits as well.
#[tokio::test]
async fn turning_on_waits_for_what_was_guessed_elsewhere() {
    let app = server().await;
    let person = app.user().with_totp_alone().stepped_up().await;
    let waiting = half_signed_in(&person).await;
    let shown = person.totp_code();
    for left in (0..10).rev() {
        assert_wrong_totp(&totp(&waiting, COMPLETE_LOGIN, &wrong(&shown)).await, left);
    }
    let code = ask_for_code(&person).await;
    assert_waits(&enable(&person, &code).await, A_DAY);
}

async fn email(client: &Client, path: &str, code: &str) -> Answer {
    client.post(path).json(json!({ "email": code })).await
}

async fn totp(client: &Client, path: &str, code: &str) -> Answer {
    client.post(path).json(json!({ "totp": code })).await
}
