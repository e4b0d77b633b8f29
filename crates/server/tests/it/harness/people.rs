//! Clients, people and time.

use serde_json::json;

use crate::support::{Answer, Client, Request, START, Site, TestApp, Tokens, race};

const OFF: [(&str, &str); 1] = [("auth.two-factor.email.enable-by-default", "false")];

#[tokio::test]
async fn people_come_with_the_factors_that_were_asked_for() {
    let app = TestApp::with(OFF).start().await;
    let plain = app.user().without_second_factor().verified().await;
    let answer = me(&plain).await;
    assert_eq!((&answer["emailVerified"], &answer["id"]), (&true.into(), &plain.id.as_str().into()));
    assert_eq!(answer["twoFactorMethods"], json!([]));
    let mailed = app.user().with_email_factor().await;
    assert_eq!(me(&mailed).await["twoFactorMethods"], json!(["email"]));
    let enrolled = app.user().with_totp_alone().stepped_up().await;
    assert_eq!(me(&enrolled).await["twoFactorMethods"], json!(["totp"]));
}

async fn me(client: &Client) -> Answer {
    let answer = client.get("/api/users/me").await;
    answer.assert_ok();
    answer
}

#[tokio::test]
async fn tokens_are_kept_shown_and_left_out() {
    let app = TestApp::start().await;
    let person = app.user().with_totp().stepped_up().await;
    let (path, tokens) = ("/api/users/me", person.tokens());
    let other = app.anon().with_tokens(Tokens { access: tokens.access.clone(), ..Tokens::default() });
    other.get(path).await.assert_ok();
    other.get(path).bare().await.assert_problem(401, "AUTHENTICATION_REQUIRED");
    other.get(path).without("authorization").await.assert_problem(401, "AUTHENTICATION_REQUIRED");
    other.get(path).bearer("nonsense").await.assert_problem(401, "ACCESS_TOKEN_INVALID");
    app.anon().get(path).bearer(&person.access()).await.assert_ok();
    let no_step_up = person.delete("/api/auth/2fa/email").step_up("nonsense").await;
    no_step_up.assert_problem(401, "STEP_UP_TOKEN_INVALID");
    other.delete("/api/auth/2fa/email").step_up(&person.step_up_token()).await.assert_ok();
    let pending = app.anon().post("/api/auth/2fa/login").two_factor("nonsense").json(json!({})).await;
    pending.assert_problem(401, "TWO_FACTOR_AUTHENTICATION_TOKEN_INVALID");
    app.anon().post(path).await.assert_problem(405, "METHOD_NOT_ALLOWED");
    let login = || app.anon().post("/api/auth/login");
    refused(login().body("text/plain", "x"), 415, "UNSUPPORTED_MEDIA_TYPE").await;
    refused(login().json("x"), 400, "INVALID_REQUEST").await;
}

async fn refused(request: Request, status: u16, code: &str) {
    request.await.assert_problem(status, code);
}

#[tokio::test]
async fn a_browser_keeps_cookies_and_says_where_it_is() {
    let app = TestApp::start().await;
    let person = app.user().await;
    let browser = person.in_browser().await;
    assert_ne!(browser.access(), person.access());
    browser.get("/api/users/me").await.assert_ok();
    let cookie = [("access_token", browser.tokens().access.unwrap())];
    let shown = [(cookie[0].0, cookie[0].1.as_str())];
    app.anon().get("/api/users/me").cookies(&shown).await.assert_ok();
    let elsewhere = browser.post("/api/auth/logout").header("origin", "https://elsewhere.example").await;
    elsewhere.assert_problem(403, "ORIGIN_NOT_ALLOWED");
    let refreshed = browser.post("/api/auth/refresh").await;
    let cookie = refreshed.assert_ok().cookie("access_token");
    assert_eq!(
        (cookie.max_age, cookie.http_only, cookie.same_site.as_deref()),
        (Some(900), true, Some("Strict"))
    );
    browser.post("/api/auth/logout").await.assert_ok();
    assert_eq!(browser.tokens().access, None);
}

#[tokio::test]
async fn time_stands_still_until_it_passes() {
    let app = TestApp::start().await;
    let person = app.user().await;
    assert!(app.clock.now() < model::Timestamp(START.0 + 1_000));
    app.pass(899);
    person.get("/api/users/me").await.assert_ok();
    app.pass(1);
    person.get("/api/users/me").await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    let again = person.another_session().await;
    person.step_up_in(&again).await;
    assert!(person.tokens().step_up.is_none() && again.tokens().step_up.is_some());
}

/// RLM-6: what race counts is what the server saw, all of it.
#[tokio::test]
async fn a_race_is_run_by_everybody() {
    let app = TestApp::with([("security.rate-limit.ip-limit", "20")]).start().await;
    let site: &Site = &app;
    let anon = site.anon();
    let answers = race(50, |_| anon.get("/api/auth/status")).await;
    let let_in = answers.iter().filter(|answer| answer.status == 200).count();
    assert_eq!((answers.len(), let_in), (50, 20));
    answers.iter().filter(|answer| answer.status != 200).for_each(|answer| {
        answer.assert_problem(429, "IP_RATE_LIMIT_EXCEEDED");
    });
}

#[tokio::test]
async fn a_server_starts_again_over_its_data() {
    let mut app = TestApp::with([]).seeded(7).start().await;
    let person = app.user().await;
    let count = "select count(*) from session";
    assert_eq!(app.sql().number(count).await, 1);
    app.restart([("email.send-cooldown", "7")]).await;
    assert_eq!(app.app.settings().email.cooldown.0, 7);
    person.get("/api/users/me").await.assert_ok();
    let one = app.sql().id(&person.id);
    assert_eq!(app.sql().execute(format!("delete from account where id = {one}")).await, 1);
    assert_eq!(app.sql().number(count).await, 0);
}

/// Where the environment wants instances, each request goes to the other one, and each counts what it is asked itself.
#[tokio::test]
async fn instances_are_asked_in_turn() {
    let app = TestApp::start().await;
    let instances: usize = std::env::var("DOORWARD_TEST_INSTANCES").map_or(1, |count| count.parse().unwrap());
    assert_eq!((app.each().count(), app.instances().len()), (instances, instances));
    let mut asked: Vec<_> = (0..instances).map(|_| app.base()).collect();
    assert_eq!(app.base(), asked[0]);
    asked.sort();
    asked.dedup();
    assert_eq!(asked.len(), instances);
    let before: Vec<_> = app.each().map(|instance| instance.hasher.computed()).collect();
    let nobody = json!({ "email": "nobody@canary.example", "password": "canary-wrong" });
    for _ in 0..instances {
        app.anon().post("/api/auth/login").json(&nobody).await.assert_problem(401, "INVALID_CREDENTIALS");
    }
    assert!(app.each().zip(before).all(|(instance, before)| instance.hasher.computed() == before + 1));
}

/// EML-12 leans on this: the look at the disk would find a text that is there.
#[tokio::test]
async fn what_stands_on_disk_is_found() {
    let app = TestApp::start().await;
    let person = app.user().await;
    let sql = app.sql();
    assert!(sql.holds("email_authentication").await);
    assert!(!sql.holds(&person.email).await && !sql.holds("canary").await);
    let bytes = sql.blob(b"canary-bytes");
    sql.execute(format!("update mail_cooldown set subject = {bytes} where subject in (select subject from mail_cooldown limit 1)")).await;
    assert!(sql.holds("canary-bytes").await);
    assert!(sql.bytes("select subject from mail_cooldown").await.contains(&b"canary-bytes".to_vec()));
    assert!(sql.texts("select state from outbox").await.iter().all(|state| state == "delivered"));
}
