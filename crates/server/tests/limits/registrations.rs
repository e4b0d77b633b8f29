//! REG-11: how many accounts are made in an hour, by one address and by all.

use serde_json::{Value, json};

use crate::support::{Answer, TestApp, race};

const PROXY: (&str, &str) = ("server.trusted-proxies", "127.0.0.1");
const BY_ADDRESS: &str = "security.registration-limit.ip-limit";
const BY_ALL: &str = "security.registration-limit.global-limit";
const ENOUGH: &str = "IP_RATE_LIMIT_EXCEEDED";

fn newcomer(number: usize) -> Value {
    json!({ "email": format!("new-{number}@canary.example"), "password": "canary-Nachtzug-17", "name": "New" })
}

async fn register(app: &TestApp, number: usize, address: &str) -> Answer {
    app.anon().post("/api/auth/register").header("x-forwarded-for", address).json(newcomer(number)).await
}

#[tokio::test]
async fn reg_11_an_address_makes_so_many_accounts_and_another_address_others() {
    let app = TestApp::with([PROXY, (BY_ADDRESS, "3")]).start().await;
    let before = app.hashed();
    for number in 0..3 {
        register(&app, number, "203.0.113.7").await.assert_ok();
    }
    // RLM-9, RLM-6: refused before anything is hashed, and taken addresses like free ones.
    for number in [0, 3] {
        let refused = register(&app, number, "203.0.113.7").await;
        let wait = refused.assert_problem(429, ENOUGH).retry_after();
        assert!((3_500..=3_600).contains(&wait), "{wait}");
    }
    assert_eq!(app.hashed() - before, 3);
    register(&app, 3, "203.0.113.8").await.assert_ok();
    assert_eq!(app.sql().number("select count(*) from account").await, 4);
}

#[tokio::test]
async fn reg_11_all_addresses_together_make_so_many_accounts() {
    let app = TestApp::with([PROXY, (BY_ALL, "5")]).start().await;
    let answers = race(12, |number| {
        let app = &app;
        async move { register(app, number, &format!("203.0.113.{number}")).await }
    })
    .await;
    assert_eq!(answers.iter().filter(|answer| answer.status == 200).count(), 5);
    assert_eq!(answers.iter().filter(|answer| answer.code() == Some(ENOUGH)).count(), 7);
    assert_eq!(app.sql().number("select count(*) from account").await, 5);
}
