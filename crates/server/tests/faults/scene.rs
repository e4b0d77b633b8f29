//! People in the middle of something.

use serde_json::json;

use crate::support::sql::Sql;
use crate::support::{Answer, Person, Site, SmtpSink, TestApp};

pub(crate) const ME: &str = "/api/users/me";
pub(crate) const LOGIN: &str = "/api/auth/login";
pub(crate) const SECOND: &str = "/api/auth/2fa/login";
pub(crate) const STEP_UP: &str = "/api/auth/2fa/step-up";
pub(crate) const REFRESH: &str = "/api/auth/refresh";
pub(crate) const SEND: &str = "/api/auth/2fa/email/send";
pub(crate) const ENABLE: &str = "/api/auth/2fa/email/enable";
pub(crate) const EMAIL: &str = "/api/auth/2fa/email";
pub(crate) const TOTP: &str = "/api/auth/2fa/totp";

pub(crate) const OFF: (&str, &str) = ("auth.two-factor.email.enable-by-default", "false");

/// Answers that those may get who come too late with a code that was right.
pub(crate) const TOO_LATE: [&str; 6] = [
    "TWO_FACTOR_CODE_EXPIRED",
    "WRONG_TWO_FACTOR_CODE",
    "TWO_FACTOR_AUTHENTICATION_TOKEN_EXPIRED",
    "TWO_FACTOR_METHOD_ALREADY_ENABLED",
    "ACCESS_TOKEN_EXPIRED",
    "TOO_MANY_ATTEMPTS",
];

/// What clients read while the database cannot serve: that it fails, or that too many wait for it. Nothing was changed.
pub(crate) const AWAY: [&str; 2] = ["DATABASE_FAILURE", "SERVER_OVERLOADED"];

/// The answer is one of [`AWAY`], and says when to come again.
#[track_caller]
pub(crate) fn refused(answer: &Answer) {
    let [failure, overloaded] = AWAY;
    match answer.status {
        500 => answer.assert_problem(500, failure),
        _ => answer.assert_problem(503, overloaded),
    };
    assert!(answer.retry_after() >= 1);
}

/// Somebody who needs the code in their mail to turn email on, in a session that has stepped up.
pub(crate) async fn about_to_enable(app: &TestApp) -> (Person, String) {
    let person = app.user().stepped_up().await;
    let code = another_code(app.sql(), &person).await;
    (person, code)
}

/// A new code for turning email on or off.
pub(crate) async fn another_code(sql: &Sql, person: &Person) -> String {
    sql.execute("delete from mail_cooldown").await;
    person.post(SEND).await.assert_ok();
    person.mailed_code().await
}

/// What `credentials` are before a test changes them.
pub(crate) async fn credentials(sql: &Sql, person: &Person) -> i64 {
    sql.number(format!("select credentials from account where id = {}", sql.id(&person.id))).await
}

/// Puts a person's methods back to what they were under `credentials`, so that the proof of then counts again.
pub(crate) async fn put_back(sql: &Sql, person: &Person, credentials: i64, email: bool, totp: bool) {
    let preferred = match (email, totp) {
        (_, true) => "'totp'",
        (true, false) => "'email'",
        (false, false) => "null",
    };
    let id = sql.id(&person.id);
    let methods =
        format!("two_factor_email = {email}, two_factor_totp = {totp}, two_factor_preferred = {preferred}");
    let statement = format!("update account set {methods}, credentials = {credentials} where id = {id}");
    assert_eq!(sql.execute(statement).await, 1);
}

/// A two-factor token for signing in, and the code in the mail where email is the method.
pub(crate) async fn pending(site: &Site, sql: &Sql, person: &Person) -> String {
    sql.execute("delete from mail_cooldown").await;
    let answer = site.anon().post(LOGIN).json(person.credentials()).await;
    assert_eq!(answer.assert_ok()["twoFactorRequired"], true);
    answer.field("twoFactorAuthenticationToken")
}

/// Somebody without a second factor, on a server whose mails go to a sink.
pub(crate) async fn person_by_smtp(site: &Site) -> Person {
    let mut person = Person::register(site).await;
    let answer = person.post(LOGIN).json(person.credentials()).await;
    person.id = answer.assert_ok()["user"]["id"].as_str().unwrap().to_owned();
    person.post("/api/auth/step-up").json(json!({ "password": person.password })).await.assert_ok();
    person
}

/// The newest code among the mails that a sink took for somebody.
pub(crate) fn code_in(sink: &SmtpSink, person: &Person) -> String {
    let mails = sink.mails();
    let mails = mails.iter().rev().filter(|mail| mail.recipients == [person.email.as_str()]);
    let mut codes = mails.filter_map(|mail| code_among(&mail.text));
    codes.next().expect("no code was mailed")
}

fn code_among(text: &str) -> Option<String> {
    text.split_whitespace().find(|word| is_code(word)).map(ToOwned::to_owned)
}

fn is_code(word: &str) -> bool {
    word.len() == 6 && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// The names of the alerts that a sink took for somebody, one for each time.
pub(crate) fn alerts_in(sink: &SmtpSink, person: &Person) -> Vec<String> {
    let mails = sink.mails().into_iter().filter(|mail| mail.recipients == [person.email.as_str()]);
    let alerts = mails.filter(|mail| code_among(&mail.text).is_none() && !mail.text.contains("token="));
    alerts.map(|mail| mail.message_id).collect()
}

/// So many codes that are not the right one.
pub(crate) fn wrong(right: &str, count: u32) -> Vec<String> {
    let right: u32 = right.parse().unwrap();
    (1..=count).map(|step| format!("{:06}", (right + step) % 1_000_000)).collect()
}
