//! Between password and second factor: what a two-factor token is good for, how often and how long.

use serde_json::{Value, json};

use crate::support::{Answer, Client, Person, TestApp};
use crate::words::{
    ME, SECOND_LOGIN, SECOND_STEP_UP, STATUS, STEP_UP, VERIFICATION, count_sessions, link_for, pending_token,
};

const EXPIRED: &str = "TWO_FACTOR_AUTHENTICATION_TOKEN_EXPIRED";
const INVALID: &str = "TWO_FACTOR_AUTHENTICATION_TOKEN_INVALID";

/// LOG-6: one success, and the token is spent; for whoever shows it.
#[tokio::test]
async fn a_two_factor_token_is_good_for_one_success() {
    let app = TestApp::start().await;
    let person = Person::register(&app).await;
    let token = pending_token(&app, &person).await;
    let code = json!({ "email": app.code_for(&person.email).await });
    let first = complete(&app, &token, &code).await;
    let names: Vec<_> =
        first.assert_ok().cookies.iter().map(|cookie| (cookie.name.as_str(), cookie.max_age)).collect();
    let kept =
        [("access_token", Some(900)), ("refresh_token", Some(1_209_600)), ("known_device", Some(15_552_000))];
    assert_eq!(names, [kept[0], kept[1], kept[2], ("two_factor_authentication_token", Some(0))]);
    for again in [&code, &json!({ "email": "000000" }), &json!({})] {
        complete(&app, &token, again).await.assert_problem(401, EXPIRED);
    }
    let status = app.anon().get(STATUS).two_factor(&token).await;
    assert_eq!(status.assert_ok()["twoFactorRequired"], false);
    assert_eq!(app.sql().number("select count(*) from session").await, 1);
}

async fn complete(app: &TestApp, token: &str, body: &Value) -> Answer {
    app.anon().post(SECOND_LOGIN).two_factor(token).json(body).await
}

/// LOG-6: a token completes what it began, for the account that it was made for, and nothing else.
#[tokio::test]
async fn a_two_factor_token_is_good_for_its_purpose_and_account() {
    let app = TestApp::start().await;
    let (person, other) = (app.user().await, app.user().await);
    let login = pending_token(&app, &person).await;
    let step_up = begin_step_up(&person, &person).await;
    let others = begin_step_up(&other, &other).await;
    let at_step_up =
        |token: String| person.post(SECOND_STEP_UP).two_factor(&token).json(json!({ "email": "000000" }));
    complete(&app, &step_up, &json!({ "email": "000000" })).await.assert_problem(401, INVALID);
    at_step_up(login).await.assert_problem(401, INVALID);
    at_step_up(others.clone()).await.assert_problem(403, "STEP_UP_TOKEN_CREATION_FORBIDDEN");
    let elsewhere = person.another_session().await;
    let body = json!({ "email": "000000" });
    let answer = elsewhere.post(SECOND_STEP_UP).two_factor(&step_up).json(&body).await;
    answer.assert_problem(403, "STEP_UP_TOKEN_CREATION_FORBIDDEN");
    let bare = app.anon().post(SECOND_STEP_UP).two_factor(&step_up).json(&body).await;
    bare.assert_problem(401, "AUTHENTICATION_REQUIRED");
    // The code of one account does not complete what another one began.
    let login = pending_token(&app, &person).await;
    let foreign = json!({ "email": other.mailed_code().await });
    let answer = complete(&app, &login, &foreign).await;
    assert!(
        ["WRONG_TWO_FACTOR_CODE", "TWO_FACTOR_CODE_EXPIRED"].contains(&answer.code().unwrap()),
        "{answer:?}"
    );
    assert_eq!(count_sessions(&app, &person).await, 2);
}

async fn begin_step_up(person: &Person, client: &Client) -> String {
    let answer = person
        .site()
        .anon()
        .post(STEP_UP)
        .bearer(&client.access())
        .json(json!({ "password": person.password }));
    answer.await.field("twoFactorAuthenticationToken")
}

/// LOG-6: it dies when a factor or the password changes.
#[tokio::test]
async fn a_two_factor_token_dies_with_the_credentials_it_was_made_for() {
    let app = TestApp::start().await;
    let mut person = app.user().await;
    let token = pending_token(&app, &person).await;
    complete(&app, &token, &json!({})).await.assert_problem(400, "NO_2FA_CODE_PROVIDED");
    person.enable_totp().await;
    complete(&app, &token, &json!({ "totp": person.totp_code() })).await.assert_problem(401, EXPIRED);

    let registered = Person::register(&app).await;
    let token = pending_token(&app, &registered).await;
    let claim = json!({ "email": registered.email, "password": "canary-Leuchtturm-88-Sand", "name": "Kim" });
    app.anon().post("/api/auth/register").json(claim).await.assert_ok();
    let link = link_for(&app, &registered.email).await;
    app.anon().post(&format!("{VERIFICATION}?token={link}")).await.assert_ok();
    complete(&app, &token, &json!({})).await.assert_problem(401, EXPIRED);
}

/// LOG-6: ten minutes, to the second.
#[tokio::test]
async fn a_two_factor_token_lives_ten_minutes() {
    let app = TestApp::start().await;
    let person = Person::register(&app).await;
    let token = pending_token(&app, &person).await;
    app.pass(599);
    complete(&app, &token, &json!({})).await.assert_problem(400, "NO_2FA_CODE_PROVIDED");
    app.pass(1);
    complete(&app, &token, &json!({})).await.assert_problem(401, EXPIRED);
    app.anon()
        .post(SECOND_LOGIN)
        .json(json!({}))
        .await
        .assert_problem(401, "TWO_FACTOR_AUTHENTICATION_TOKEN_MISSING");
}

/// LOG-12, EML-22: missing, empty, doubled and unknown steps are refused, make no progress and cost no guess.
#[tokio::test]
async fn a_second_half_is_read_field_by_field() {
    let app = TestApp::start().await;
    let person = Person::register(&app).await;
    let token = pending_token(&app, &person).await;
    let none = [
        json!({}),
        json!({ "email": null }),
        json!({ "totp": null, "email": null }),
        json!({ "sms": "123456" }),
    ];
    for body in none {
        complete(&app, &token, &body).await.assert_problem(400, "NO_2FA_CODE_PROVIDED");
    }
    let malformed = [
        json!({ "email": "000000", "totp": "000000" }),
        json!({ "email": 0 }),
        json!({ "email": "" }),
        json!({ "email": "12345" }),
        json!({ "email": "1234567" }),
        json!({ "email": "12345x" }),
        json!({ "email": "１２３４５６" }),
        json!({ "email": ["000000"] }),
        json!({ "email": { "code": "000000" } }),
        json!({ "email": true }),
        json!({ "totp": -1 }),
        json!({ "totp": 1_000_000 }),
        json!({ "totp": 1.5 }),
        json!({ "totp": 5_000_000_000_u64 }),
        json!({ "totp": "" }),
        json!({ "totp": ["000000"] }),
        json!({ "session": 7 }),
        json!([null]),
        Value::Null,
        json!("000000"),
    ];
    for body in malformed {
        let answer = complete(&app, &token, &body).await;
        assert_eq!(answer.code(), Some("INVALID_REQUEST"), "{body}: {answer:?}");
        answer.assert_problem(400, "INVALID_REQUEST");
    }
    let post = || app.anon().post(SECOND_LOGIN).two_factor(&token);
    post().await.assert_problem(415, "UNSUPPORTED_MEDIA_TYPE");
    post().body("application/json", "").await.assert_problem(400, "INVALID_REQUEST");
    post()
        .body("application/json", r#"{"email":"000000","email":"000000"}"#)
        .await
        .assert_problem(400, "INVALID_REQUEST");
    post().body("text/plain", r#"{"email":"000000"}"#).await.assert_problem(415, "UNSUPPORTED_MEDIA_TYPE");
    assert_eq!(app.sql().number("select count(*) from second_factor_failure").await, 0);
    assert_eq!(app.sql().number("select count(*) from session").await, 0);

    let code = app.code_for(&person.email).await;
    complete(&app, &token, &json!({ "totp": "000000" })).await.assert_problem(401, "WRONG_TWO_FACTOR_CODE");
    complete(&app, &token, &json!({ "totp": code })).await.assert_problem(401, "WRONG_TWO_FACTOR_CODE");
    complete(&app, &token, &json!({ "email": code })).await.assert_ok();
}

/// A number has lost its leading zeros; both forms are the same code.
#[tokio::test]
async fn a_code_of_an_app_is_a_text_or_a_number() {
    let app = TestApp::start().await;
    let person = app.user().with_totp_alone().await;
    let as_number = person.totp_code().parse::<u32>().unwrap();
    let token = pending_token(&app, &person).await;
    let answer =
        complete(&app, &token, &json!({ "totp": as_number, "session": { "browser": "Lynx" } })).await;
    let access = answer.assert_ok().field("accessToken");
    assert_eq!(crate::words::claims(&access)["amr"], json!(["pwd", "otp"]));
    app.anon().get(ME).bearer(&access).await.assert_ok();
}

/// Between password and second factor nobody turns one on or off, replaces one, or learns what there is.
#[tokio::test]
async fn tot_8_a_half_done_sign_in_changes_no_factor() {
    let app = TestApp::start().await;
    let person = app.user().with_totp().await;
    let token = pending_token(&app, &person).await;
    for (method, path) in [
        ("GET", "/api/auth/2fa/totp/setup"),
        ("POST", "/api/auth/2fa/totp/setup"),
        ("DELETE", "/api/auth/2fa/totp"),
        ("POST", "/api/auth/2fa/email/enable"),
        ("DELETE", "/api/auth/2fa/email"),
        ("POST", "/api/auth/2fa/preferred-method"),
        ("GET", ME),
    ] {
        let request = || app.anon().request(method.parse().unwrap(), path).json(json!({ "code": "123456" }));
        request().two_factor(&token).await.assert_problem(401, "AUTHENTICATION_REQUIRED");
        request().bearer(&token).await.assert_problem(401, "ACCESS_TOKEN_INVALID");
    }
    let me = person.get(ME).await;
    assert_eq!(me.assert_ok()["twoFactorMethods"], json!(["totp", "email"]));
}
