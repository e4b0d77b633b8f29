//! Words that many conversations use, and people who are made behind the server's back.

use crate::support::{Answer, Client, Person, TestApp};

pub(crate) const ME: &str = "/api/users/me";
pub(crate) const LOGIN: &str = "/api/auth/login";
pub(crate) const SECOND_LOGIN: &str = "/api/auth/2fa/login";
pub(crate) const REFRESH: &str = "/api/auth/refresh";
pub(crate) const REGISTER: &str = "/api/auth/register";
pub(crate) const VERIFICATION: &str = "/api/auth/email/verification";
pub(crate) const PREFERRED: &str = "/api/auth/2fa/preferred-method";

/// Nobody has a second factor before they turn one on.
pub(crate) const NO_FACTOR: (&str, &str) = ("auth.two-factor.email.enable-by-default", "false");

/// What is left of an account when it becomes a guest's.
pub(crate) const GUEST: &str = "email = null, email_index = null, password = null, two_factor_email = false, \
                                two_factor_totp = false, two_factor_preferred = null, roles = 'GUEST'";

/// A server where nobody has a second factor before they turn one on.
pub(crate) async fn plain() -> TestApp {
    TestApp::with([NO_FACTOR]).start().await
}

/// Changes an account behind the server's back.
pub(crate) async fn tamper(app: &TestApp, person: &Person, change: &str) {
    let sql = app.sql();
    let changed = sql.execute(format!("update account set {change} where id = {}", sql.id(&person.id))).await;
    assert_eq!(changed, 1);
}

/// Removes an account behind the server's back.
pub(crate) async fn vanish(app: &TestApp, person: &Person) {
    let sql = app.sql();
    assert_eq!(sql.execute(format!("delete from account where id = {}", sql.id(&person.id))).await, 1);
}

/// How many rows a table has about somebody.
pub(crate) async fn count(app: &TestApp, person: &Person, table: &str) -> i64 {
    let sql = app.sql();
    sql.number(format!("select count(*) from {table} where account_id = {}", sql.id(&person.id))).await
}

/// The principal as it is now.
pub(crate) async fn me(client: &Client) -> Answer {
    let answer = client.get(ME).await;
    answer.assert_ok();
    answer
}

/// Asserts that this operation takes an access token and a step-up of the same session, and nothing less (STP-1, STP-2).
pub(crate) async fn assert_needs_step_up(
    app: &TestApp,
    person: &Person,
    ask: impl Fn() -> crate::support::Request,
) {
    ask().bare().await.assert_problem(401, "AUTHENTICATION_REQUIRED");
    ask().bearer("nonsense").await.assert_problem(401, "ACCESS_TOKEN_INVALID");
    ask().without("x-step-up-token").await.assert_problem(401, "STEP_UP_TOKEN_MISSING");
    ask().step_up("nonsense").await.assert_problem(401, "STEP_UP_TOKEN_INVALID");
    let elsewhere = person.another_session().await;
    person.step_up_in(&elsewhere).await;
    ask().step_up(&elsewhere.step_up_token()).await.assert_problem(401, "STEP_UP_TOKEN_INVALID");
    app.pass(601);
    ask().await.assert_problem(401, "STEP_UP_TOKEN_EXPIRED");
    app.pass(300);
    ask().await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    person.post(REFRESH).await.assert_ok();
    person.step_up().await;
}
