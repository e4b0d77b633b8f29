//! RLM-5: a stranger who guesses does not lock out a browser that signed in before; and what that browser's cookie is worth, which is
//! no more than a few guesses.

use serde_json::json;

use crate::support::{Answer, Client, Person, TestApp, race};

const LOGIN: &str = "/api/auth/login";
const OFF: (&str, &str) = ("auth.two-factor.email.enable-by-default", "false");
const WRONG: (u16, &str) = (401, "INVALID_CREDENTIALS");
const ENOUGH: (u16, &str) = (429, "TOO_MANY_ATTEMPTS");

async fn plain() -> TestApp {
    TestApp::with([OFF]).start().await
}

/// The cookie of a browser that signed in.
async fn cookie_of(app: &TestApp, person: &Person) -> String {
    let answer = app.anon().post(LOGIN).json(person.credentials()).await;
    answer.assert_ok().cookie("known_device").value.clone()
}

async fn try_with(app: &TestApp, cookie: Option<&str>, email: &str, password: &str) -> Answer {
    let body = json!({ "email": email, "password": password });
    let request = app.anon().post(LOGIN).header("origin", app.origin()).json(body);
    match cookie {
        Some(cookie) => request.cookies(&[("known_device", cookie)]).await,
        None => request.await,
    }
}

/// So many tries are wrong, and the next one, although right, is refused.
async fn assert_tries(app: &TestApp, cookie: Option<&str>, person: &Person, tries: usize) {
    for number in 0..tries {
        let answer = try_with(app, cookie, &person.email, &format!("canary-wrong-{number}")).await;
        answer.assert_problem(WRONG.0, WRONG.1);
    }
    try_with(app, cookie, &person.email, &person.password).await.assert_problem(ENOUGH.0, ENOUGH.1);
}

#[tokio::test]
async fn rlm_5_a_stranger_does_not_lock_out_a_known_device() {
    let app = plain().await;
    let person = app.user().await;
    let cookie = cookie_of(&app, &person).await;
    assert_tries(&app, None, &person, 10).await;
    try_with(&app, Some(&cookie), &person.email, &person.password).await.assert_ok();
    // LOG-9: that was this device's success; the stranger has nothing of it.
    try_with(&app, None, &person.email, &person.password).await.assert_problem(ENOUGH.0, ENOUGH.1);
}

#[tokio::test]
async fn rlm_5_a_known_device_has_five_tries_and_then_pauses() {
    let app = plain().await;
    let person = app.user().await;
    let cookie = cookie_of(&app, &person).await;
    assert_tries(&app, Some(&cookie), &person, 5).await;
    for pause in [30, 60, 120] {
        let refused = try_with(&app, Some(&cookie), &person.email, "canary-wrong").await;
        assert_eq!(refused.assert_problem(ENOUGH.0, ENOUGH.1).retry_after(), pause);
        app.pass(pause);
        try_with(&app, Some(&cookie), &person.email, "canary-wrong").await.assert_problem(WRONG.0, WRONG.1);
    }
    // Others are not held up by it, and it goes on with the right password once its pause is over.
    try_with(&app, None, &person.email, &person.password).await.assert_ok();
    app.pass(240);
    try_with(&app, Some(&cookie), &person.email, &person.password).await.assert_ok();
}

/// A stolen cookie brings its few tries, also to many thieves at once.
#[tokio::test]
async fn rlm_5_a_stolen_cookie_brings_five_tries_at_once_or_one_by_one() {
    let app = plain().await;
    let person = app.user().await;
    let cookie = cookie_of(&app, &person).await;
    let answers = race(40, |number| {
        let (app, cookie, email) = (&app, &cookie, &person.email);
        async move { try_with(app, Some(cookie), email, &format!("canary-wrong-{number}")).await }
    })
    .await;
    assert_eq!(answers.iter().filter(|answer| answer.status == 401).count(), 5);
    assert_eq!(answers.iter().filter(|answer| answer.code() == Some(ENOUGH.1)).count(), 35);
}

/// A forged cookie, another kind of token, another account's cookie, and one that is too old are none at all.
#[tokio::test]
async fn rlm_5_what_is_no_cookie_of_this_account_brings_nothing() {
    let app = plain().await;
    let (person, other) = (app.user().await, app.user().await);
    let (own, foreign) = (cookie_of(&app, &person).await, cookie_of(&app, &other).await);
    let forged = format!("{}AAAA", &own[..own.len() - 4]);
    let access = person.access();
    assert_tries(&app, Some(&foreign), &person, 10).await;
    for cookie in [foreign.as_str(), &forged, &access, "", "x", " "] {
        try_with(&app, Some(cookie), &person.email, &person.password)
            .await
            .assert_problem(ENOUGH.0, ENOUGH.1);
    }
    let twice = app.anon().post(LOGIN).header("origin", app.origin()).json(person.credentials());
    let twice = twice.cookies(&[("known_device", &own), ("known_device", &own)]).await;
    twice.assert_problem(ENOUGH.0, ENOUGH.1);
    app.pass(15_552_000);
    assert_tries(&app, Some(&own), &person, 10).await;
}

/// It opens nothing by itself, and says nothing of anybody.
#[tokio::test]
async fn rlm_5_the_cookie_authenticates_nobody() {
    let app = plain().await;
    let person = app.user().await;
    let answer = app.anon().post(LOGIN).json(person.credentials()).await;
    let cookie = answer.assert_ok().cookie("known_device").clone();
    let attributes =
        (cookie.path.as_deref(), cookie.domain.as_deref(), cookie.same_site.as_deref(), cookie.max_age);
    assert_eq!(attributes, (Some("/"), None, Some("Strict"), Some(15_552_000)));
    assert!(cookie.http_only && cookie.name.len() + cookie.value.len() < 4_096);
    let claims = crate::claims(&cookie.value);
    assert_eq!((&claims["sub"], &claims["email"]), (&json!("device"), &json!(null)));
    assert!(!claims.to_string().contains(&person.id));
    let shown = |name: &'static str| app.anon().get("/api/users/me").cookies(&[(name, &cookie.value)]);
    shown("known_device").await.assert_problem(401, "AUTHENTICATION_REQUIRED");
    shown("access_token").await.assert_problem(401, "ACCESS_TOKEN_INVALID");
    let bearer = app.anon().get("/api/users/me").bearer(&cookie.value).await;
    bearer.assert_problem(401, "ACCESS_TOKEN_INVALID");
}

/// LOG-1, RLM-6: with a known device too, an address without an account looks like one with an account.
#[tokio::test]
async fn rlm_6_known_and_unknown_addresses_answer_alike() {
    let app = plain().await;
    let person = app.user().await;
    let cookie = cookie_of(&app, &app.user().await).await;
    for number in 0..12 {
        let mut answers = Vec::new();
        for email in [person.email.as_str(), "canary-nobody@example.com"] {
            answers.push(try_with(&app, Some(&cookie), email, &format!("canary-wrong-{number}")).await);
        }
        let [known, unknown] = answers.try_into().unwrap();
        assert_eq!((known.status, known.code()), (unknown.status, unknown.code()));
        assert_eq!(known.header("retry-after"), unknown.header("retry-after"));
        assert_eq!(known.cookies, unknown.cookies);
        assert!(known.cookies.is_empty(), "a failure makes no device known");
    }
}

/// With a second factor a browser is known once both factors were right.
#[tokio::test]
async fn rlm_5_a_password_alone_makes_no_device_known() {
    let app = TestApp::start().await;
    let person = app.user().await;
    app.pass(61);
    let client: Client = app.anon();
    let first = client.post(LOGIN).json(person.credentials()).await;
    assert!(first.assert_ok().cookies.iter().all(|cookie| cookie.name != "known_device"), "{first:?}");
    let code = json!({ "email": person.mailed_code().await });
    let second = client.post("/api/auth/2fa/login").json(code).await;
    let cookie = second.assert_ok().cookie("known_device").value.clone();
    assert_tries(&app, None, &person, 10).await;
    app.pass(61);
    let begun = try_with(&app, Some(&cookie), &person.email, &person.password).await;
    assert_eq!(begun.assert_ok()["twoFactorRequired"], true);
}
