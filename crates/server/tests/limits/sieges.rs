//! RLM-4: two hundred wrong secrets, one after the other, at every operation of the list in [`crate::guesses`]. Each
//! stops at its cap, and after that the right secret is refused as well.

use serde_json::json;

use crate::support::{Answer, Client, Person, TestApp};

const GUESSES: usize = 200;
const OFF: (&str, &str) = ("auth.two-factor.email.enable-by-default", "false");
const WRONG: (u16, &str) = (401, "WRONG_TWO_FACTOR_CODE");
const DEAD: (u16, &str) = (401, "TWO_FACTOR_CODE_EXPIRED");
const ENOUGH: (u16, &str) = (429, "TOO_MANY_ATTEMPTS");

/// Guesses `GUESSES` times, then with the right secret. So many guesses are compared; then it is over for all.
async fn besiege<W>(
    compared: usize,
    wrong: (u16, &str),
    over: (u16, &str),
    guess: impl Fn(Option<usize>) -> W,
) where
    W: IntoFuture<Output = Answer>,
{
    for number in 0..GUESSES {
        let (status, code) = if number < compared { wrong } else { over };
        guess(Some(number)).await.assert_problem(status, code);
    }
    guess(None).await.assert_problem(over.0, over.1);
}

/// A code that is not this one, another one for each number.
fn other_than(right: &str, number: usize) -> String {
    let right: usize = right.parse().unwrap();
    format!("{:06}", (right + 7 + 131 * number) % 1_000_000)
}

fn code(right: &str, number: Option<usize>) -> String {
    number.map_or_else(|| right.to_owned(), |number| other_than(right, number))
}

/// Somebody who has given their password and has the code in the mail.
async fn pending(app: &TestApp, person: &Person) -> Client {
    app.pass(61);
    let client = app.anon();
    client.post("/api/auth/login").json(person.credentials()).await.assert_ok();
    client
}

/// RLM-4: `POST /api/auth/login`
#[tokio::test]
async fn rlm_4_passwords_at_sign_in() {
    let app = TestApp::with([OFF]).start().await;
    let person = app.user().await;
    let before = app.hashed();
    besiege(10, (401, "INVALID_CREDENTIALS"), ENOUGH, |number| {
        let password =
            number.map_or_else(|| person.password.clone(), |number| format!("canary-wrong-{number}"));
        app.anon().post("/api/auth/login").json(json!({ "email": person.email, "password": password }))
    })
    .await;
    assert_eq!(app.hashed() - before, 10);
}

/// RLM-4: `POST /api/auth/step-up`
#[tokio::test]
async fn rlm_4_passwords_at_step_up() {
    let app = TestApp::with([OFF]).start().await;
    let person = app.user().await;
    let before = app.hashed();
    besiege(10, (401, "INVALID_CREDENTIALS"), ENOUGH, |number| {
        let password =
            number.map_or_else(|| person.password.clone(), |number| format!("canary-wrong-{number}"));
        person.post("/api/auth/step-up").json(json!({ "password": password }))
    })
    .await;
    assert_eq!(app.hashed() - before, 10);
    // RLM-12: a locked account is locked at sign-in too.
    let refused = app.anon().post("/api/auth/login").json(person.credentials()).await;
    refused.assert_problem(ENOUGH.0, ENOUGH.1);
}

/// RLM-4: `POST /api/auth/2fa/login` with mailed codes.
#[tokio::test]
async fn rlm_4_mailed_codes_at_sign_in() {
    let app = TestApp::start().await;
    let person = app.user().await;
    let client = pending(&app, &person).await;
    let right = person.mailed_code().await;
    besiege(5, WRONG, DEAD, |number| {
        client.post("/api/auth/2fa/login").json(json!({ "email": code(&right, number) }))
    })
    .await;
}

/// RLM-4: `POST /api/auth/2fa/login` with codes of an app.
#[tokio::test]
async fn rlm_4_app_codes_at_sign_in() {
    let app = TestApp::start().await;
    let person = app.user().with_totp_alone().await;
    let client = pending(&app, &person).await;
    let right = person.totp_code();
    besiege(10, WRONG, ENOUGH, |number| {
        client.post("/api/auth/2fa/login").json(json!({ "totp": code(&right, number) }))
    })
    .await;
}

/// RLM-4: `POST /api/auth/2fa/step-up` with mailed codes.
#[tokio::test]
async fn rlm_4_mailed_codes_at_step_up() {
    let app = TestApp::start().await;
    let person = app.user().await;
    app.pass(61);
    person.post("/api/auth/step-up").json(json!({ "password": person.password })).await.assert_ok();
    let right = person.mailed_code().await;
    besiege(5, WRONG, DEAD, |number| {
        person.post("/api/auth/2fa/step-up").json(json!({ "email": code(&right, number) }))
    })
    .await;
}

/// RLM-4: `POST /api/auth/2fa/step-up` with codes of an app.
#[tokio::test]
async fn rlm_4_app_codes_at_step_up() {
    let app = TestApp::start().await;
    let person = app.user().with_totp_alone().await;
    person.post("/api/auth/step-up").json(json!({ "password": person.password })).await.assert_ok();
    let right = person.totp_code();
    besiege(10, WRONG, ENOUGH, |number| {
        person.post("/api/auth/2fa/step-up").json(json!({ "totp": code(&right, number) }))
    })
    .await;
}

/// RLM-4: `POST /api/auth/2fa/email/enable`
#[tokio::test]
async fn rlm_4_codes_that_turn_email_on() {
    let app = TestApp::with([OFF]).start().await;
    let person = app.user().stepped_up().await;
    person.post("/api/auth/2fa/email/send").await.assert_ok();
    let right = person.mailed_code().await;
    besiege(5, WRONG, DEAD, |number| {
        person.post("/api/auth/2fa/email/enable").json(json!({ "code": code(&right, number) }))
    })
    .await;
}

/// RLM-4: `DELETE /api/auth/2fa/email` where the operator demands a code.
#[tokio::test]
async fn rlm_4_codes_that_turn_email_off() {
    let app = TestApp::with([("auth.two-factor.email.require-code-to-disable", "true")]).start().await;
    let person = app.user().with_totp().stepped_up().await;
    person.post("/api/auth/2fa/email/send").await.assert_ok();
    let right = person.mailed_code().await;
    besiege(5, WRONG, DEAD, |number| {
        person.delete("/api/auth/2fa/email").header("x-two-factor-code", &code(&right, number))
    })
    .await;
}

/// RLM-4: a code that is asked for anew does not refill the budget of the account (EML-7).
#[tokio::test]
async fn rlm_4_new_codes_do_not_bring_new_guesses() {
    let app = TestApp::with([OFF]).start().await;
    let person = app.user().stepped_up().await;
    // The tenth wrong guess is the last one: after it nothing is looked at, be the code new or dead.
    for (compared, over) in [(5, DEAD), (5, ENOUGH), (0, ENOUGH)] {
        app.pass(61);
        person.post("/api/auth/2fa/email/send").await.assert_ok();
        let right = person.mailed_code().await;
        for number in 0..=7 {
            let (status, expected) = if number < compared { WRONG } else { over };
            let guess = code(&right, (number < 7).then_some(number));
            let answer = person.post("/api/auth/2fa/email/enable").json(json!({ "code": guess })).await;
            answer.assert_problem(status, expected);
        }
    }
}

/// RLM-4: `POST /api/auth/2fa/totp/setup`
#[tokio::test]
async fn rlm_4_codes_that_confirm_an_app() {
    let app = TestApp::with([OFF]).start().await;
    let person = app.user().stepped_up().await;
    let setup = person.get("/api/auth/2fa/totp/setup").await;
    let (secret, token) = (setup.assert_ok().field("secret"), setup.field("token"));
    let right = crate::it::support::totp::Authenticator::enrol(&secret).code_at(app.clock.now().0);
    besiege(10, WRONG, ENOUGH, |number| {
        person.post("/api/auth/2fa/totp/setup").json(json!({ "token": token, "code": code(&right, number) }))
    })
    .await;
}

/// RLM-4: `POST /api/auth/2fa/totp/recover`
#[tokio::test]
async fn rlm_4_recovery_codes() {
    let app = TestApp::start().await;
    let person = app.user().with_totp_alone().await;
    let client = pending(&app, &person).await;
    besiege(10, (401, "WRONG_TOTP_RECOVERY_CODE"), ENOUGH, |number| {
        let right = person.recovery_codes()[0].clone();
        let code = number.map_or(right, |number| format!("AAAA-AAAA-AAAA-{number:04}"));
        client.post("/api/auth/2fa/totp/recover").json(json!({ "code": code }))
    })
    .await;
}

/// A token with another signature; so long a secret is bounded by the limit of requests alone.
fn forged(token: &str, number: Option<usize>) -> String {
    let Some(number) = number else { return token.to_owned() };
    let (body, signature) = token.rsplit_once('.').unwrap();
    format!("{body}.{number:03}{}", &signature[3..])
}

/// RLM-4: `POST /api/auth/email/verification`
#[tokio::test]
async fn rlm_4_links_that_prove_an_address() {
    let app = TestApp::with([OFF, ("security.rate-limit.ip-limit", "50")]).start().await;
    let person = app.user().await;
    let mail = app.mail_to(&person.email, "email_verification").await;
    let right = crate::it::support::person::token_in(&mail.text);
    let compared = 50 - 2;
    besiege(compared, (401, "EMAIL_VERIFICATION_TOKEN_INVALID"), (429, "IP_RATE_LIMIT_EXCEEDED"), |number| {
        app.anon().post(&format!("/api/auth/email/verification?token={}", forged(&right, number)))
    })
    .await;
}

/// RLM-4: `POST /api/auth/refresh`
#[tokio::test]
async fn rlm_4_refresh_tokens() {
    let app = TestApp::with([OFF, ("security.rate-limit.ip-limit", "50")]).start().await;
    let person = app.user().await;
    let right = person.tokens().refresh.unwrap();
    let compared = 50 - 2;
    besiege(compared, (401, "REFRESH_TOKEN_INVALID"), (429, "IP_RATE_LIMIT_EXCEEDED"), |number| {
        app.anon().post("/api/auth/refresh").bearer(&forged(&right, number))
    })
    .await;
}

/// RLM-4: `PUT /api/users/me/password`
#[tokio::test]
async fn rlm_4_old_passwords_at_a_change() {
    let app = TestApp::with([OFF]).start().await;
    let person = app.user().stepped_up().await;
    let before = app.hashed();
    besiege(10, (401, "INVALID_CREDENTIALS"), ENOUGH, |number| {
        let old = number.map_or_else(|| person.password.clone(), |number| format!("canary-wrong-{number}"));
        let body = json!({ "oldPassword": old, "newPassword": "canary-Regenschirm-58-Tal" });
        person.put("/api/users/me/password").json(body)
    })
    .await;
    assert_eq!(app.hashed() - before, 10);
}

/// RLM-4: `POST /api/auth/password/reset`
#[tokio::test]
async fn rlm_4_links_that_reset_a_password() {
    let app = TestApp::with([OFF, ("security.login-attempt-limit.ip-limit", "10")]).start().await;
    let person = Person::register(&app).await;
    let body = json!({ "email": person.email });
    app.anon().post("/api/auth/password/reset-request").json(body).await.assert_ok();
    let right = crate::support::person::token_in(&app.mail_to(&person.email, "password_reset").await.text);
    let over = (429, "IP_LOGIN_RATE_LIMIT_EXCEEDED");
    besiege(10, (401, "PASSWORD_RESET_TOKEN_INVALID"), over, |number| {
        let token = number.map_or_else(|| right.clone(), |number| format!("{right}{number}"));
        let body = json!({ "newPassword": "canary-Regenschirm-58-Tal" });
        app.anon().post(&format!("/api/auth/password/reset?token={token}")).json(body)
    })
    .await;
}
