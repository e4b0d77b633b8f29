//! What the tests here ask for again and again, and the people who ask it.

use serde_json::{Value, json};

use crate::support::{Answer, Client, Person, TestApp};

pub(crate) const SEND: &str = "/api/auth/2fa/email/send";
pub(crate) const COOLDOWN: &str = "/api/auth/2fa/email/cooldown";
pub(crate) const ENABLE: &str = "/api/auth/2fa/email/enable";
pub(crate) const DISABLE: &str = "/api/auth/2fa/email";
pub(crate) const REFRESH: &str = "/api/auth/refresh";
pub(crate) const STEP_UP: &str = "/api/auth/step-up";
pub(crate) const COMPLETE_STEP_UP: &str = "/api/auth/2fa/step-up";
pub(crate) const LOGIN: &str = "/api/auth/login";
pub(crate) const COMPLETE_LOGIN: &str = "/api/auth/2fa/login";
pub(crate) const ME: &str = "/api/users/me";
pub(crate) const CODE_HEADER: &str = "x-two-factor-code";
pub(crate) const ALERT: &str = "security_alert";

/// Nobody has email as second factor from the start.
pub(crate) const OFF: (&str, &str) = ("auth.two-factor.email.enable-by-default", "false");
/// Turning email off takes a fresh code.
pub(crate) const REQUIRED: (&str, &str) = ("auth.two-factor.email.require-code-to-disable", "true");

/// A server on which nobody has email as second factor from the start.
pub(crate) async fn server() -> TestApp {
    TestApp::with([OFF]).start().await
}

/// Somebody without a second factor who has just stepped up.
pub(crate) async fn newcomer(app: &TestApp) -> Person {
    app.user().without_second_factor().stepped_up().await
}

/// The code that is mailed to somebody signed in, to turn email on or off.
pub(crate) async fn ask_for_code(person: &Person) -> String {
    person.post(SEND).without("x-two-factor-authentication-token").await.assert_ok();
    person.mailed_code().await
}

/// Turns email on with this code.
pub(crate) async fn enable(client: &Client, code: &str) -> Answer {
    client.post(ENABLE).json(json!({ "code": code })).await
}

/// Turns email off with this code.
pub(crate) async fn disable(client: &Client, code: &str) -> Answer {
    client.delete(DISABLE).header(CODE_HEADER, code).await
}

/// Steps up anew with the password, where nothing else is due.
pub(crate) async fn step_up_again(person: &Person) {
    let answer = person.post(STEP_UP).json(json!({ "password": person.password })).await;
    assert_eq!(answer.assert_ok()["twoFactorRequired"], false);
}

/// A two-factor token for a sign-in, in a client of its own.
pub(crate) async fn half_signed_in(person: &Person) -> Client {
    let client = person.site().anon();
    let answer = client.post(LOGIN).json(person.credentials()).await;
    assert_eq!(answer.assert_ok()["twoFactorRequired"], true);
    client
}

/// A two-factor token for a step-up, kept beside the others.
pub(crate) async fn half_stepped_up(person: &Person) {
    let answer = person.post(STEP_UP).json(json!({ "password": person.password })).await;
    assert_eq!(answer.assert_ok()["twoFactorRequired"], true);
}

/// Another code than this one.
pub(crate) fn wrong(code: &str) -> String {
    let (rest, last) = code.split_at(code.len() - 1);
    let other = (last.parse::<u8>().unwrap() + 5) % 10;
    format!("{rest}{other}")
}

/// How many security alerts somebody was mailed.
pub(crate) async fn alerts_of(person: &Person) -> usize {
    person.site().mails_to(&person.email).await.iter().filter(|mail| mail.kind == ALERT).count()
}

/// How many codes somebody was mailed.
pub(crate) async fn codes_of(person: &Person) -> usize {
    person
        .site()
        .mails_to(&person.email)
        .await
        .iter()
        .filter(|mail| mail.kind == "email_authentication")
        .count()
}

/// Changes an account behind the server's back.
pub(crate) async fn tamper(app: &TestApp, person: &Person, change: &str) {
    let sql = app.sql();
    let changed = sql.execute(format!("update account set {change} where id = {}", sql.id(&person.id))).await;
    assert_eq!(changed, 1);
}

/// What is left of an account when it becomes a guest's.
pub(crate) const GUEST: &str = "email = null, email_index = null, password = null, two_factor_email = false, \
                                two_factor_totp = false, two_factor_preferred = null, roles = 'GUEST'";

/// A number that the database has about somebody.
pub(crate) async fn count(app: &TestApp, person: &Person, table: &str) -> i64 {
    let sql = app.sql();
    sql.number(format!("select count(*) from {table} where account_id = {}", sql.id(&person.id))).await
}

/// The whole principal: these methods are on, the first of them named here is preferred.
#[track_caller]
pub(crate) fn assert_principal(answer: &Answer, person: &Person, preferred: &str, methods: &[&str]) {
    answer.assert_ok();
    let expected = json!({
        "id": person.id,
        "name": person.name,
        "email": person.email,
        "identityProviders": ["password"],
        "roles": ["USER"],
        "emailVerified": false,
        "lastActive": moment(answer, "lastActive"),
        "twoFactorAuthEnabled": true,
        "preferredTwoFactorMethod": preferred,
        "twoFactorMethods": methods,
        "createdAt": moment(answer, "createdAt"),
        "groups": [],
    });
    assert_eq!(answer.body.as_ref(), Some(&expected), "{answer:?}");
    // What waited for a second factor is over, and so is its cookie.
    assert_eq!(answer.cookies.len(), 1, "{answer:?}");
    let cookie = answer.cookie("two_factor_authentication_token");
    assert_eq!((cookie.value.as_str(), cookie.max_age), ("", Some(0)));
}

fn moment(answer: &Answer, field: &str) -> Value {
    assert!(answer.field(field).starts_with("2026-11-22T12:0"), "{answer:?}");
    answer[field].clone()
}

/// A wrong code, and so many guesses left.
#[track_caller]
pub(crate) fn assert_wrong(answer: &Answer, attempts_left: u32) {
    answer.assert_problem(401, "WRONG_TWO_FACTOR_CODE");
    assert_eq!(answer["attemptsLeft"], attempts_left, "{answer:?}");
}

/// A wrong code of an authenticator app, and so many guesses left that the account has in a day; after the last one nothing is said.
#[track_caller]
pub(crate) fn assert_wrong_totp(answer: &Answer, attempts_left: u32) {
    answer.assert_problem(401, "WRONG_TWO_FACTOR_CODE");
    let told = if attempts_left == 0 { Value::Null } else { attempts_left.into() };
    assert_eq!(answer["attemptsLeft"], told, "{answer:?}");
}
