//! An account without a password: what a try at one is answered, and what its holder hears of it.

use crate::support::{Person, TestApp, race};
use crate::words::{came_through_a_provider, face, kinds, login, plain, tamper};

const WAYS: &str = "identity_provider_info";
const NOBODY: &str = "nobody@canary.example";

async fn told(app: &TestApp, email: &str) -> usize {
    kinds(app, email).await.iter().filter(|kind| *kind == WAYS).count()
}

async fn came(app: &TestApp) -> Person {
    let person = app.user().without_second_factor().await;
    came_through_a_provider(app, &person).await;
    person
}

/// LOG-1, PWD-12, OAU-4: whatever is tried is answered as for an unknown address, to the byte, and as much is hashed. The holder
/// is told how they sign in; nobody else is told anything.
#[tokio::test]
async fn log_1_a_try_without_a_password_tells_its_holder_how_to_sign_in() {
    let app = plain().await;
    let (person, other) = (came(&app).await, app.user().without_second_factor().await);
    for typed in ["", " ", "canary-wrong", &person.password] {
        let before = app.hashed();
        let known = login(&app.anon(), &person.email, typed).await;
        let after = app.hashed();
        let unknown = login(&app.anon(), NOBODY, typed).await;
        known.assert_problem(401, "INVALID_CREDENTIALS");
        assert_eq!(face(&known), face(&unknown), "{typed:?}");
        assert_eq!(app.hashed() - after, after - before, "{typed:?}");
    }
    login(&app.anon(), &other.email, "canary-wrong").await.assert_problem(401, "INVALID_CREDENTIALS");
    let mail = app.mail_to(&person.email, WAYS).await;
    assert!(mail.text.to_lowercase().contains("github") && !mail.text.contains("token="), "{}", mail.text);
    assert_eq!(told(&app, &person.email).await, 1);
    assert_eq!(told(&app, &other.email).await, 0);
    assert!(kinds(&app, NOBODY).await.is_empty());
}

/// ALR-5: once an hour, whoever tries how often; an account that an administrator locked has no way in to be told of.
#[tokio::test]
async fn alr_5_the_ways_in_are_told_once_an_hour() {
    let app = plain().await;
    let person = came(&app).await;
    for hour in 1..4 {
        let answers = race(8, |_| {
            let body = serde_json::json!({ "email": person.email, "password": "canary-wrong" });
            app.anon().post("/api/auth/login").json(body)
        })
        .await;
        assert!(answers.iter().any(|answer| answer.status == 401), "{answers:?}");
        assert_eq!(told(&app, &person.email).await, hour);
        app.pass(3_600);
    }
    tamper(&app, &person, "locked_at = 1").await;
    login(&app.anon(), &person.email, "canary-wrong").await.assert_problem(401, "INVALID_CREDENTIALS");
    assert_eq!(told(&app, &person.email).await, 3);
}
