//! A code by itself: its forms, its life, its guesses.

use serde_json::{Value, json};

use crate::ask::{
    COMPLETE_LOGIN, DISABLE, ENABLE, OFF, REFRESH, REQUIRED, SEND, ask_for_code, assert_wrong, codes_of,
    count, disable, enable, half_signed_in, newcomer, server, step_up_again, wrong,
};
use crate::support::{Person, TestApp};

/// EML-2: a string of six ASCII digits, spaces aside. What is no code is no guess, and is not repeated.
#[tokio::test]
async fn only_six_digits_are_a_code() {
    let app = server().await;
    let person = newcomer(&app).await;
    let code = ask_for_code(&person).await;
    let number: u32 = code.parse().unwrap();
    let malformed: [Value; 9] = [
        json!(number),
        json!(null),
        json!(""),
        json!(format!("{code}0")),
        json!(&code[1..]),
        json!("١٢٣٤٥٦"),
        json!("１２３４５６"),
        json!(format!("{code}\u{0}")),
        json!([code]),
    ];
    for malformed in malformed {
        let answer = person.post(ENABLE).json(json!({ "code": malformed })).await;
        answer.assert_problem(400, "INVALID_REQUEST");
        assert_eq!(answer["violations"][0]["field"], "code", "{malformed}");
        assert!(!answer.text.contains(&code), "{malformed}");
    }
    for body in ["{}", "[]", "null", "", "{", "{\"code\":", "{\"code\":\"123456\",\"code\":\"123456\"}"] {
        let answer = person.post(ENABLE).body("application/json", body).await;
        answer.assert_problem(400, "INVALID_REQUEST");
    }
    let answer = person.post(ENABLE).body("text/plain", json!({ "code": code }).to_string()).await;
    answer.assert_problem(415, "UNSUPPORTED_MEDIA_TYPE");
    assert_eq!(count(&app, &person, "second_factor_failure").await, 0);
    enable(&person, &code).await.assert_ok();
}

/// EML-2: leading zeros belong to a code, spaces do not.
#[tokio::test]
async fn leading_zeros_stay_and_spaces_go() {
    let app = TestApp::with([OFF, ("email.send-cooldown", "0")]).start().await;
    let person = newcomer(&app).await;
    let code = code_with_leading_zero(&person).await;
    let spaced = format!(" {} {} ", &code[..1], &code[1..]);
    let without_zero = person.post(ENABLE).json(json!({ "code": &code[1..] })).await;
    without_zero.assert_problem(400, "INVALID_REQUEST");
    enable(&person, &spaced).await.assert_ok();
}

/// One code in ten begins so; two hundred without one do not happen.
async fn code_with_leading_zero(person: &Person) -> String {
    for _ in 0..200 {
        let code = ask_for_code(person).await;
        if code.starts_with('0') {
            return code;
        }
    }
    panic!("no code begins with 0")
}

/// EML-3: ten minutes by the server's clock and not a second longer.
#[tokio::test]
async fn a_code_lives_ten_minutes() {
    let app = server().await;
    let (early, late) = (newcomer(&app).await, newcomer(&app).await);
    let codes = [ask_for_code(&early).await, ask_for_code(&late).await];
    app.pass(599);
    step_up_again(&early).await;
    step_up_again(&late).await;
    enable(&early, &codes[0]).await.assert_ok();
    app.pass(2);
    enable(&late, &codes[1]).await.assert_problem(401, "TWO_FACTOR_CODE_EXPIRED");
}

/// EML-26: what is too old or guessed at too often is said alike, whether the code was right or wrong, and
/// costs nothing.
#[tokio::test]
async fn a_dead_code_does_not_tell_whether_it_was_right() {
    let app = server().await;
    let person = newcomer(&app).await;
    let code = ask_for_code(&person).await;
    app.pass(601);
    step_up_again(&person).await;
    let (right, wrong) = (enable(&person, &code).await, enable(&person, &wrong(&code)).await);
    for answer in [&right, &wrong] {
        answer.assert_problem(401, "TWO_FACTOR_CODE_EXPIRED");
        assert_eq!(answer["attemptsLeft"], Value::Null);
    }
    assert_eq!(right["message"], wrong["message"]);
    assert_eq!(count(&app, &person, "second_factor_failure").await, 0);
}

/// EML-4: a code that turned email on does not turn it off, and one that signed somebody in does not do so again.
#[tokio::test]
async fn a_code_works_once() {
    let app = TestApp::with([OFF, REQUIRED]).start().await;
    let person = app.user().with_totp_alone().stepped_up().await;
    let code = ask_for_code(&person).await;
    enable(&person, &code).await.assert_ok();
    person.post(REFRESH).await.assert_ok();
    person.step_up().await;
    disable(&person, &code).await.assert_problem(401, "TWO_FACTOR_CODE_EXPIRED");

    let first = half_signed_in(&person).await;
    first.post(SEND).await.assert_ok();
    let code = json!({ "email": person.mailed_code().await });
    first.post(COMPLETE_LOGIN).json(&code).await.assert_ok();
    let again = half_signed_in(&person).await;
    again.post(COMPLETE_LOGIN).json(&code).await.assert_problem(401, "TWO_FACTOR_CODE_EXPIRED");
}

/// EML-5: five guesses are counted down, and then the right code is dead too. A new one can be asked for.
#[tokio::test]
async fn five_wrong_guesses_kill_a_code() {
    let app = server().await;
    let person = newcomer(&app).await;
    let code = ask_for_code(&person).await;
    for left in (0..5).rev() {
        assert_wrong(&enable(&person, &wrong(&code)).await, left);
    }
    enable(&person, &code).await.assert_problem(401, "TWO_FACTOR_CODE_EXPIRED");
    enable(&person, &wrong(&code)).await.assert_problem(401, "TWO_FACTOR_CODE_EXPIRED");
    assert_eq!(count(&app, &person, "second_factor_failure").await, 5, "a dead code is not compared");
    app.pass(61);
    let code = ask_for_code(&person).await;
    enable(&person, &code).await.assert_ok();
}

/// EML-5: the operator may allow fewer.
#[tokio::test]
async fn an_operator_sets_guesses_and_life() {
    let shorter =
        [OFF, ("auth.two-factor.email.code.attempts", "1"), ("auth.two-factor.email.code.expires-in", "90")];
    let app = TestApp::with(shorter).start().await;
    let person = newcomer(&app).await;
    let code = ask_for_code(&person).await;
    assert_wrong(&enable(&person, &wrong(&code)).await, 0);
    enable(&person, &code).await.assert_problem(401, "TWO_FACTOR_CODE_EXPIRED");
    app.pass(61);
    let code = ask_for_code(&person).await;
    app.pass(91);
    enable(&person, &code).await.assert_problem(401, "TWO_FACTOR_CODE_EXPIRED");
}

/// EML-8: a new code voids the old.
#[tokio::test]
async fn only_the_newest_code_is_valid() {
    let app = server().await;
    let person = newcomer(&app).await;
    let old = ask_for_code(&person).await;
    app.pass(61);
    let new = ask_for_code(&person).await;
    if old != new {
        assert_wrong(&enable(&person, &old).await, 4);
    }
    enable(&person, &new).await.assert_ok();
}

/// EML-9: a send that is refused leaves the code that was mailed as it was.
#[tokio::test]
async fn a_refused_send_leaves_the_code() {
    let app = server().await;
    let person = newcomer(&app).await;
    let code = ask_for_code(&person).await;
    assert_wrong(&enable(&person, &wrong(&code)).await, 4);
    for _ in 0..3 {
        let refused = person.post(SEND).await;
        assert_eq!(refused.assert_problem(429, "EMAIL_COOLDOWN_ACTIVE").retry_after(), 60);
    }
    assert_wrong(&enable(&person, &wrong(&code)).await, 3);
    enable(&person, &code).await.assert_ok();
    assert_eq!(codes_of(&person).await, 1);
}

/// EML-12: what is kept of a code is not the code, whatever the mail, the outbox and the mailbox hold.
#[tokio::test]
async fn the_database_does_not_know_the_code() {
    let app = TestApp::with([OFF, REQUIRED]).seeded(12).start().await;
    let person = app.user().with_totp_alone().stepped_up().await;
    let to_enable = ask_for_code(&person).await;
    assert!(!app.sql().holds(&to_enable).await, "while it waits");
    enable(&person, &to_enable).await.assert_ok();
    person.post(REFRESH).await.assert_ok();
    person.step_up().await;
    let to_disable = ask_for_code(&person).await;
    disable(&person, &wrong(&to_disable)).await.assert_problem(401, "WRONG_TWO_FACTOR_CODE");
    for secret in [&to_enable, &to_disable, &person.email, &person.password] {
        assert!(!app.sql().holds(secret).await);
    }
    assert!(app.sql().holds("email_authentication").await, "the dump was not empty");
    app.assert_no_secret_in_logs(&[&to_enable, &to_disable]);
}

/// The answer that disabling gives without the header, when no code is demanded, is not about codes.
#[tokio::test]
async fn no_code_is_asked_for_unless_the_operator_demands_it() {
    let app = TestApp::start().await;
    let person = app.user().with_totp().stepped_up().await;
    person.delete(DISABLE).await.assert_ok();
    assert_eq!(count(&app, &person, "second_factor_failure").await, 0);
}
