//! Refreshing: one new pair for one refresh token, as long as the session may live.

use serde_json::json;

use crate::support::{Person, TestApp};
use crate::words::{LOGOUT, ME, NO_FACTOR, REFRESH, SESSIONS, claims, count_sessions, fields, plain};

const DAY: i64 = 86_400;

/// The whole answer: the principal and a new pair, for the same session, with the cookies of both.
#[tokio::test]
async fn a_refresh_answers_with_a_new_pair() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    let before = person.tokens();
    let principal = person.get(ME).await.body.clone().unwrap();
    let answer = person.post(REFRESH).json(json!({ "browser": "Lynx", "os": null })).await;
    let given = answer.assert_ok().body.clone().unwrap();
    assert_eq!(fields(&given), ["accessToken", "principal", "refreshToken"]);
    assert_eq!(
        (&given["principal"]["id"], &given["principal"]["roles"]),
        (&principal["id"], &principal["roles"])
    );
    let (access, refresh) = (answer.field("accessToken"), answer.field("refreshToken"));
    assert_ne!(Some(&access), before.access.as_ref());
    assert_ne!(Some(&refresh), before.refresh.as_ref());
    assert_eq!(claims(&access)["sid"], claims(before.access.as_ref().unwrap())["sid"]);
    let cookies: Vec<_> =
        answer.cookies.iter().map(|c| (c.name.as_str(), c.value.as_str(), c.max_age)).collect();
    let whole =
        [("access_token", access.as_str(), Some(900)), ("refresh_token", refresh.as_str(), Some(14 * DAY))];
    assert_eq!(cookies, whole);
    // The former access token is good until it expires: its session has not ended.
    app.anon().get(ME).bearer(before.access.as_ref().unwrap()).await.assert_ok();
    let listed = person.get(SESSIONS).await;
    assert_eq!(listed.body.as_ref().unwrap()[0]["browser"], "Lynx");
}

/// RFR-6, SES-2: fourteen days without use and a session is over; used or not, it is over after thirty.
#[tokio::test]
async fn a_session_ends_by_rest_and_by_age() {
    let app = plain().await;
    let (used, rested) = (app.user().without_second_factor().await, app.user().without_second_factor().await);
    for _ in 0..2 {
        app.pass(14 * DAY - 60);
        used.post(REFRESH).await.assert_ok();
    }
    rested.post(REFRESH).await.assert_problem(401, "REFRESH_TOKEN_EXPIRED");
    app.pass(2 * DAY - 240);
    // What is left of thirty days is less than a refresh or access token would live.
    let last = used.post(REFRESH).await;
    let left = |name: &str| last.cookie(name).max_age.unwrap();
    assert!((300..=420).contains(&left("refresh_token")), "{last:?}");
    let token = claims(&used.access());
    assert!(
        (300..=420).contains(&(token["exp"].as_i64().unwrap() - token["iat"].as_i64().unwrap())),
        "{token}"
    );
    app.pass(420);
    used.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    used.post(REFRESH).await.assert_problem(401, "REFRESH_TOKEN_EXPIRED");
    used.another_session().await.post(REFRESH).await.assert_ok();
}

/// RFR-6: to the second, and as the operator sets it.
#[tokio::test]
async fn both_ends_of_a_session_are_configured() {
    let settings = [
        NO_FACTOR,
        ("security.jwt.refresh-expires-in", "5000"),
        ("security.jwt.refresh-idle-expires-in", "2000"),
        ("security.jwt.expires-in", "60"),
    ];
    let app = TestApp::with(settings).start().await;
    let person = app.user().without_second_factor().await;
    person.get(ME).await.assert_ok();
    app.pass(60);
    person.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    app.pass(1_938);
    person.post(REFRESH).await.assert_ok();
    person.get(ME).await.assert_ok();
    app.pass(1_998);
    person.post(REFRESH).await.assert_ok();
    app.pass(1_010);
    person.post(REFRESH).await.assert_problem(401, "REFRESH_TOKEN_EXPIRED");
    let rested = person.another_session().await;
    app.pass(2_000);
    rested.post(REFRESH).await.assert_problem(401, "REFRESH_TOKEN_EXPIRED");
}

/// RFR-8, TOK-10: a refresh reads roles, factors and the account anew.
#[tokio::test]
async fn a_refresh_asks_who_one_is_now() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    let elsewhere = person.another_session().await;
    let id = app.sql().id(&person.id);
    app.sql().execute(format!("update account set roles = 'USER ADMIN' where id = {id}")).await;
    let answer = person.post(REFRESH).await;
    assert_eq!(answer.assert_ok()["principal"]["roles"], json!(["USER", "ADMIN"]));
    assert_eq!(claims(&person.access())["roles"], json!(["USER", "ADMIN"]));
    app.sql().execute(format!("update account set roles = 'USER' where id = {id}")).await;
    person.post(REFRESH).await.assert_ok();
    assert_eq!(claims(&person.access())["roles"], json!(["USER"]));

    person.enable_email().await;
    elsewhere.post(REFRESH).await.assert_problem(401, "REFRESH_TOKEN_EXPIRED");
    person.post(REFRESH).await.assert_ok();
    person.get(ME).await.assert_ok();
    let kept = person.tokens();
    app.sql().execute(format!("delete from account where id = {id}")).await;
    person.post(REFRESH).await.assert_problem(404, "USER_NOT_FOUND");
    assert!(person.tokens() == kept);
}

/// RFR-9: a POST with the refresh token where it belongs, and nothing else.
#[tokio::test]
async fn a_refresh_is_a_post_with_a_refresh_token() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    let browser = person.in_browser().await;
    for method in ["GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS"] {
        let answer = person.request(method.parse().unwrap(), REFRESH).await;
        assert_eq!(answer.assert_problem(405, "METHOD_NOT_ALLOWED").header("allow"), Some("POST"));
    }
    app.anon().post(REFRESH).await.assert_problem(401, "REFRESH_TOKEN_MISSING");
    app.anon().post(REFRESH).bearer(&person.access()).await.assert_problem(401, "REFRESH_TOKEN_INVALID");
    let as_access = [("access_token", person.tokens().refresh.unwrap())];
    let cookies = [("access_token", as_access[0].1.as_str())];
    let answer = app.anon().post(REFRESH).header("origin", app.origin()).cookies(&cookies).await;
    answer.assert_problem(401, "REFRESH_TOKEN_MISSING");
    browser.post(REFRESH).without("origin").await.assert_problem(403, "ORIGIN_NOT_ALLOWED");
    let foreign = browser.post(REFRESH).header("origin", "https://elsewhere.example").await;
    foreign.assert_problem(403, "ORIGIN_NOT_ALLOWED");
    browser.post(REFRESH).await.assert_ok();
    person.post(REFRESH).body("text/plain", "x").await.assert_problem(415, "UNSUPPORTED_MEDIA_TYPE");
    person.post(REFRESH).json(json!({ "browser": 7 })).await.assert_problem(400, "INVALID_REQUEST");
    person.post(REFRESH).await.assert_ok();
}

/// RFR-10: what the database did not do has not happened: the same token again succeeds.
#[tokio::test]
async fn a_refresh_that_failed_has_spent_nothing() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    for _ in 0..2 {
        refuse_updates(&app).await;
        let (refresh, sessions) = (person.tokens().refresh, count_sessions(&app, &person).await);
        person.post(REFRESH).await.assert_problem(500, "DATABASE_FAILURE");
        assert!(person.tokens().refresh == refresh);
        assert_eq!(count_sessions(&app, &person).await, sessions);
        allow_updates(&app).await;
        person.get(ME).await.assert_ok();
        person.post(REFRESH).await.assert_ok();
        person.get(ME).await.assert_ok();
    }
    assert!(app.mails_to(&person.email).await.iter().all(|mail| mail.kind != "security_alert"));
}

/// The database refuses every change of a session from now on.
async fn refuse_updates(app: &TestApp) {
    if app.sql().id("x").starts_with("x'") {
        let trigger =
            "create trigger refuse before update on session begin select raise(abort, 'refused'); end";
        app.sql().execute(trigger).await;
    } else {
        let function = "create or replace function refuse() returns trigger language plpgsql as \
                        $$ begin raise exception 'refused'; end $$";
        app.sql().execute(function).await;
        let trigger = "create trigger refuse before update on session for each row execute function refuse()";
        app.sql().execute(trigger).await;
    }
}

async fn allow_updates(app: &TestApp) {
    let on = if app.sql().id("x").starts_with("x'") { "" } else { " on session" };
    app.sql().execute(format!("drop trigger refuse{on}")).await;
}

/// A refresh says which access tokens the session has; the one that is shown beside it does not matter.
#[tokio::test]
async fn a_refresh_needs_no_access_token() {
    let app = plain().await;
    let person: Person = app.user().without_second_factor().await;
    let browser = person.in_browser().await;
    let refresh = browser.tokens().refresh.unwrap();
    app.pass(3_600);
    let cookies = [("access_token", "nonsense"), ("refresh_token", refresh.as_str())];
    let answer = browser.post(REFRESH).cookies(&cookies).await;
    answer.assert_ok();
    browser.get(ME).await.assert_ok();
    browser.post(LOGOUT).await.assert_ok();
    browser.post(REFRESH).await.assert_problem(401, "REFRESH_TOKEN_MISSING");
}
