//! How often a password may be tried: from one address, at one account, known or not.

use serde_json::json;

use crate::support::{Answer, Client, Person, RedisServer, TestApp, race};

const LOGIN: &str = "/api/auth/login";
const TRIES: &str = "security.login-attempt-limit.ip-limit";
const PROXIES: (&str, &str) = ("server.trusted-proxies", "127.0.0.1");
const OFF: (&str, &str) = ("auth.two-factor.email.enable-by-default", "false");
const MEMORY: (&str, &str) = ("cache.url", "memory:");
const LIMITED: &str = "IP_LOGIN_RATE_LIMIT_EXCEEDED";

async fn try_password(anon: &Client, email: &str, password: &str) -> Answer {
    anon.post(LOGIN).json(json!({ "email": email, "password": password })).await
}

async fn sign_in(app: &TestApp, person: &Person) -> Answer {
    app.anon().post(LOGIN).json(person.credentials()).await
}

async fn fail(app: &TestApp, email: &str) {
    try_password(&app.anon(), email, "canary-wrong").await.assert_problem(401, "INVALID_CREDENTIALS");
}

/// An address that nobody has.
fn stranger(number: usize) -> String {
    format!("stranger-{number}@canary.example")
}

/// RLM-1: ten failures of an address in five minutes, at whatever accounts; then not even a right password is heard.
#[tokio::test]
async fn rlm_1_an_address_has_ten_failures_in_five_minutes() {
    let app = TestApp::with([(TRIES, "10"), MEMORY, OFF]).start().await;
    let person = app.user().await;
    for number in 0..10 {
        fail(&app, &stranger(number)).await;
    }
    for refused in [try_password(&app.anon(), &stranger(99), "x").await, sign_in(&app, &person).await] {
        assert_eq!(refused.assert_problem(429, LIMITED).retry_after(), 300);
    }
    person.get("/api/users/me").await.assert_ok();
    let step_up = person.post("/api/auth/step-up").json(json!({ "password": person.password })).await;
    step_up.assert_problem(429, LIMITED);
    app.pass(299);
    assert_eq!(sign_in(&app, &person).await.assert_problem(429, LIMITED).retry_after(), 1);
    app.pass(1);
    sign_in(&app, &person).await.assert_ok();
}

/// RLM-1: a success gives its try back, as often as there are successes.
#[tokio::test]
async fn rlm_1_a_success_gives_its_try_back() {
    let app = TestApp::with([(TRIES, "10"), OFF]).start().await;
    let person = app.user().await;
    for number in 0..9 {
        fail(&app, &stranger(number)).await;
    }
    for _ in 0..5 {
        sign_in(&app, &person).await.assert_ok();
    }
    fail(&app, &stranger(9)).await;
    sign_in(&app, &person).await.assert_problem(429, LIMITED);
}

/// LOG-9: somebody who signs in themselves between guesses at others has no more guesses for it.
#[tokio::test]
async fn log_9_ones_own_success_does_not_pay_for_guesses_at_others() {
    let app = TestApp::with([(TRIES, "10"), OFF]).start().await;
    let (own, victim) = (app.user().await, app.user().await);
    for _ in 0..5 {
        for email in [&victim.email, &stranger(0)] {
            fail(&app, email).await;
        }
        if sign_in(&app, &own).await.status != 200 {
            break;
        }
    }
    try_password(&app.anon(), &victim.email, "canary-wrong").await.assert_problem(429, LIMITED);
}

/// LOG-9: a right password forgives the account that it is of, and no other.
#[tokio::test]
async fn log_9_a_success_clears_its_own_account_alone() {
    let app = TestApp::with([OFF]).start().await;
    let (own, victim) = (app.user().await, app.user().await);
    for _ in 0..9 {
        fail(&app, &own.email).await;
        fail(&app, &victim.email).await;
    }
    sign_in(&app, &own).await.assert_ok();
    fail(&app, &own.email).await;
    fail(&app, &victim.email).await;
    sign_in(&app, &own).await.assert_ok();
    assert_eq!(sign_in(&app, &victim).await.assert_problem(429, "TOO_MANY_ATTEMPTS").retry_after(), 30);
}

/// Everything that a client could tell two answers apart by, but for what names the request.
fn seen(answer: &Answer) -> String {
    let mut headers: Vec<_> =
        answer.headers.iter().map(|(name, value)| format!("{name}: {value:?}")).collect();
    headers.retain(|line| !line.starts_with("x-request-id") && !line.starts_with("date"));
    headers.sort();
    let body = ["timestamp", "requestId"]
        .iter()
        .fold(answer.text.clone(), |text, field| text.replace(&answer.field(field), ""));
    format!("{} {headers:?} {body}", answer.status)
}

/// RLM-1, RLM-6: a thousand addresses have ten guesses at one account between them; whether there is such an account
/// cannot be read from any of the answers.
#[tokio::test]
async fn rlm_1_a_thousand_addresses_share_the_guesses_at_one_account() {
    let app = TestApp::with([(TRIES, "10"), PROXIES, OFF]).start().await;
    let (person, unknown) = (app.user().await, stranger(0));
    let before = app.hashed();
    let guess = |number: usize, email: &str| {
        let from = format!("198.51.{}.{}", number / 250, number % 250);
        let credentials = json!({ "email": email, "password": "canary-wrong" });
        app.anon().post(LOGIN).header("x-forwarded-for", &from).json(credentials)
    };
    for ten in 0..100 {
        let both = [&person.email, &unknown];
        let answers = race(20, |number| guess(ten * 10 + number / 2, both[number % 2])).await;
        for pair in answers.chunks(2) {
            match ten {
                0 => _ = pair[0].assert_problem(401, "INVALID_CREDENTIALS"),
                _ => assert_eq!(pair[0].assert_problem(429, "TOO_MANY_ATTEMPTS").retry_after(), 30),
            }
            assert_eq!(seen(&pair[0]), seen(&pair[1]));
        }
    }
    assert_eq!(app.hashed() - before, 20, "RLM-9");
    assert_eq!(sign_in(&app, &person).await.assert_problem(429, "TOO_MANY_ATTEMPTS").retry_after(), 30);
}

/// RLM-5: the pause ends, doubles with the next wrong guess, and is over with a right one.
#[tokio::test]
async fn rlm_5_a_pause_is_temporary_and_grows() {
    let app = TestApp::with([OFF]).start().await;
    let person = app.user().await;
    for _ in 0..10 {
        fail(&app, &person.email).await;
    }
    for pause in [30, 60, 120] {
        assert_eq!(
            sign_in(&app, &person).await.assert_problem(429, "TOO_MANY_ATTEMPTS").retry_after(),
            pause
        );
        app.pass(pause);
        fail(&app, &person.email).await;
    }
    app.pass(240);
    sign_in(&app, &person).await.assert_ok();
    for _ in 0..9 {
        fail(&app, &person.email).await;
    }
    sign_in(&app, &person).await.assert_ok();
}

/// RLM-9: who is over a limit costs no hash.
#[tokio::test]
async fn rlm_9_limits_come_before_argon2() {
    let app = TestApp::with([(TRIES, "12"), OFF]).start().await;
    let person = app.user().await;
    let computed = || app.hashed();
    let before = computed();
    for _ in 0..10 {
        fail(&app, &person.email).await;
    }
    assert_eq!(computed() - before, 10);
    for _ in 0..2 {
        sign_in(&app, &person).await.assert_problem(429, "TOO_MANY_ATTEMPTS");
    }
    for number in 0..10 {
        try_password(&app.anon(), &stranger(number), "x").await.assert_problem(429, LIMITED);
    }
    sign_in(&app, &person).await.assert_problem(429, LIMITED);
    assert_eq!(computed() - before, 10);
}

/// RLM-8: guesses at an account are counted in the database: a restart and a cache that forgot everything change nothing.
#[tokio::test]
async fn rlm_8_guesses_survive_a_restart_and_a_flush() {
    let mut redis = RedisServer::start();
    let url = redis.url();
    let mut app = TestApp::with([("cache.url", &url), OFF]).start().await;
    let person = app.user().await;
    for _ in 0..5 {
        fail(&app, &person.email).await;
    }
    redis.restart();
    app.until_ready().await;
    for _ in 0..5 {
        fail(&app, &person.email).await;
    }
    app.restart([("cache.url", &url), OFF]).await;
    sign_in(&app, &person).await.assert_problem(429, "TOO_MANY_ATTEMPTS");
    redis.restart();
    app.until_ready().await;
    assert_eq!(sign_in(&app, &person).await.assert_problem(429, "TOO_MANY_ATTEMPTS").retry_after(), 30);
}

/// LOG-3: spellings of one address share its guesses.
#[tokio::test]
async fn log_3_five_spellings_are_one_account() {
    let app = TestApp::with([OFF]).start().await;
    let person = app.user().await;
    let spellings = [
        person.email.clone(),
        person.email.to_uppercase(),
        format!(" {} ", person.email),
        person.email.replace("person", "Person"),
        person.email.replace("canary.example", "CANARY.Example"),
    ];
    for spelling in spellings.iter().chain(&spellings) {
        fail(&app, spelling).await;
    }
    for spelling in &spellings {
        let refused = try_password(&app.anon(), spelling, &person.password).await;
        refused.assert_problem(429, "TOO_MANY_ATTEMPTS");
    }
    fail(&app, &stranger(1)).await;
}

/// LOG-3, REG-5: so do composed and decomposed letters, and a domain in letters and in Punycode.
#[tokio::test]
async fn log_3_unicode_spellings_are_one_account() {
    let app = TestApp::start().await;
    let spellings = [
        "ren\u{e9}@b\u{fc}cher.example",
        "rene\u{301}@xn--bcher-kva.example",
        "REN\u{c9}@bu\u{308}cher.example",
    ];
    for number in 0..10 {
        fail(&app, spellings[number % spellings.len()]).await;
    }
    for spelling in spellings {
        let refused = try_password(&app.anon(), spelling, "canary-wrong").await;
        refused.assert_problem(429, "TOO_MANY_ATTEMPTS");
    }
}

async fn step_up(person: &Person, password: &str) -> Answer {
    person.post("/api/auth/step-up").json(json!({ "password": password })).await
}

async fn change(person: &Person, password: &str) -> Answer {
    let body = json!({ "oldPassword": password, "newPassword": "canary-Regenschirm-58-Tal" });
    person.put("/api/users/me/password").json(body).await
}

/// STP-11, PWD-7, RLM-5: whoever guesses at the sign-in holds nobody up who is in, and has no more guesses for what these do.
#[tokio::test]
async fn stp_11_a_stranger_does_not_hold_up_those_who_are_in() {
    let app = TestApp::with([OFF]).start().await;
    let person = app.user().await;
    for _ in 0..9 {
        fail(&app, &person.email).await;
    }
    for _ in 0..3 {
        step_up(&person, &person.password).await.assert_ok();
    }
    fail(&app, &person.email).await;
    assert_eq!(sign_in(&app, &person).await.assert_problem(429, "TOO_MANY_ATTEMPTS").retry_after(), 30);
    step_up(&person, &person.password).await.assert_ok();
    change(&person, &person.password).await.assert_ok();
    assert_eq!(sign_in(&app, &person).await.assert_problem(429, "TOO_MANY_ATTEMPTS").retry_after(), 30);
}

/// STP-11, PWD-7: step-up and change share ten wrong passwords, with pauses that grow; each counts at the sign-in too.
#[tokio::test]
async fn stp_11_wrong_passwords_within_a_session_are_counted_together() {
    let app = TestApp::with([OFF]).start().await;
    let person = app.user().stepped_up().await;
    for _ in 0..5 {
        step_up(&person, "canary-wrong").await.assert_problem(401, "INVALID_CREDENTIALS");
        change(&person, "canary-wrong").await.assert_problem(401, "INVALID_CREDENTIALS");
    }
    let before = app.hashed();
    for pause in [30, 60] {
        let refused = [
            step_up(&person, &person.password).await,
            change(&person, &person.password).await,
            sign_in(&app, &person).await,
        ];
        for answer in refused {
            assert_eq!(answer.assert_problem(429, "TOO_MANY_ATTEMPTS").retry_after(), pause);
        }
        app.pass(pause);
        step_up(&person, "canary-wrong").await.assert_problem(401, "INVALID_CREDENTIALS");
    }
    assert_eq!(app.hashed() - before, 2, "RLM-9");
    app.pass(120);
    step_up(&person, &person.password).await.assert_ok();
    sign_in(&app, &person).await.assert_ok();
}
