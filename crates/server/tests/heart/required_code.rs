//! Turning email off where the operator demands a fresh code for it: `X-Two-Factor-Code`.

use crate::ask::{
    CODE_HEADER, DISABLE, ME, REQUIRED, ask_for_code, assert_principal, assert_wrong, count, disable, wrong,
};
use crate::support::{Person, TestApp};

async fn server_and_person() -> (TestApp, Person) {
    let app = TestApp::with([REQUIRED]).start().await;
    let person = app.user().with_totp().stepped_up().await;
    (app, person)
}

#[tokio::test]
async fn a_right_code_turns_email_off_and_is_spent() {
    let (app, person) = server_and_person().await;
    let code = ask_for_code(&person).await;
    assert_principal(&disable(&person, &code).await, &person, "totp", &["totp"]);
    assert_eq!(count(&app, &person, "email_code").await, 0);
    assert_eq!(count(&app, &person, "second_factor_failure").await, 0);
    disable(&person, &code).await.assert_problem(304, "TWO_FACTOR_METHOD_ALREADY_DISABLED");
}

/// Without the header there is no code to be right: a new one is asked for, and nothing is counted.
#[tokio::test]
async fn a_missing_code_is_an_expired_one() {
    let (app, person) = server_and_person().await;
    person.delete(DISABLE).await.assert_problem(401, "TWO_FACTOR_CODE_EXPIRED");
    ask_for_code(&person).await;
    person.delete(DISABLE).await.assert_problem(401, "TWO_FACTOR_CODE_EXPIRED");
    assert_eq!(count(&app, &person, "second_factor_failure").await, 0);
}

/// EML-2: six ASCII digits, spaces aside; anything else is no guess.
#[tokio::test]
async fn a_malformed_code_is_no_guess() {
    let (app, person) = server_and_person().await;
    let code = ask_for_code(&person).await;
    for malformed in ["", "12345", "1234567", "12345a", "+12345", "123-456"] {
        let answer = disable(&person, malformed).await;
        answer.assert_problem(400, "INVALID_REQUEST");
        assert_eq!(answer["violations"][0]["field"], CODE_HEADER);
    }
    assert_eq!(count(&app, &person, "second_factor_failure").await, 0);
    let spaced = format!("{} {}", &code[..3], &code[3..]);
    disable(&person, &spaced).await.assert_ok();
}

/// EML-5: five guesses, counted down; then the right code is dead too, and the method stays on.
#[tokio::test]
async fn five_wrong_codes_kill_the_right_one() {
    let (_app, person) = server_and_person().await;
    let code = ask_for_code(&person).await;
    for left in (0..5).rev() {
        assert_wrong(&disable(&person, &wrong(&code)).await, left);
    }
    disable(&person, &code).await.assert_problem(401, "TWO_FACTOR_CODE_EXPIRED");
    let me = person.get(ME).await;
    assert_eq!(me.assert_ok()["twoFactorMethods"].as_array().unwrap().len(), 2);
}

/// EML-3: ten minutes and not a second longer.
#[tokio::test]
async fn a_code_lives_ten_minutes() {
    for (seconds, is_good) in [(599, true), (601, false)] {
        let (app, person) = server_and_person().await;
        let code = ask_for_code(&person).await;
        app.pass(seconds - 31);
        person.step_up().await;
        let passed = app.clock.now().0 - mailed_at(&app, &person).await;
        app.pass(seconds - passed.div_euclid(1_000_000));
        let answer = disable(&person, &code).await;
        if is_good {
            answer.assert_ok();
        } else {
            answer.assert_problem(401, "TWO_FACTOR_CODE_EXPIRED");
        }
    }
}

/// When the code to turn email off was made, in microseconds.
async fn mailed_at(app: &TestApp, person: &Person) -> i64 {
    let sql = app.sql();
    let id = sql.id(&person.id);
    let select = format!("select expires_at from email_code where purpose = 'manage' and account_id = {id}");
    sql.number(select).await - 600_000_000
}

/// EML-7: whoever has used up ten guesses waits, with a right code too.
#[tokio::test]
async fn after_ten_wrong_guesses_the_right_code_waits() {
    let (app, person) = server_and_person().await;
    for _ in 0..2 {
        let code = ask_for_code(&person).await;
        for left in (0..5).rev() {
            assert_wrong(&disable(&person, &wrong(&code)).await, left);
        }
        app.pass(61);
    }
    let code = ask_for_code(&person).await;
    let answer = disable(&person, &code).await;
    let wait = answer.assert_problem(429, "TOO_MANY_ATTEMPTS").retry_after();
    assert!((86_200..=86_400).contains(&wait), "{wait}");
}
