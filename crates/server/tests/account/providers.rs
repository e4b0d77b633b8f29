//! The ways into an account: the password, and providers that vouch for it.

use serde_json::json;

use crate::support::{Answer, Person, TestApp, race};
use crate::words::{GUEST, LOGIN, ME, REFRESH, assert_needs_step_up, count, me, plain, tamper, vanish};

pub(crate) const PROVIDERS: &str = "/api/users/me/providers";

/// Providers vouch for somebody from now on.
pub(crate) async fn connect(app: &TestApp, person: &Person, providers: &[&str]) {
    let (inside, account) = (app.app.clone(), person.id.parse().unwrap());
    let providers: Vec<model::ProviderName> = providers.iter().map(|name| name.parse().unwrap()).collect();
    app.inside(async move {
        let mut work = inside.store.begin().await.unwrap();
        for provider in &providers {
            let identity = store::NewIdentity {
                id: vault::Random::System.uuid_v7(inside.now().0),
                account,
                provider,
                issuer: &format!("https://{provider}.example"),
                subject: &account.to_string(),
                created_at: inside.now(),
            };
            assert!(work.insert_identity(&identity).await.unwrap());
        }
        work.commit().await.unwrap();
    })
    .await;
}

async fn disconnect(person: &Person, provider: &str) -> Answer {
    person.delete(&format!("{PROVIDERS}/{provider}")).await
}

/// Somebody who has just stepped up, for whom these vouch.
async fn newcomer(app: &TestApp, providers: &[&str]) -> Person {
    let person = app.user().without_second_factor().stepped_up().await;
    connect(app, &person, providers).await;
    person
}

#[tokio::test]
async fn the_ways_in_are_listed() {
    let app = plain().await;
    let person = newcomer(&app, &["google", "github"]).await;
    let answer = person.get(PROVIDERS).await;
    let since = "2026-11-22T12:00:00.000Z";
    let expected = json!([
        { "provider": "password" },
        { "provider": "github", "createdAt": since },
        { "provider": "google", "createdAt": since },
    ]);
    assert_eq!(answer.assert_ok().body, Some(expected));
    assert_eq!(me(&person).await["identityProviders"], json!(["password", "github", "google"]));
    assert!(!app.sql().holds("https://google.example").await);
    let other = app.user().without_second_factor().await;
    assert_eq!(other.get(PROVIDERS).await.body, Some(json!([{ "provider": "password" }])));
    person.get(PROVIDERS).bare().await.assert_problem(401, "AUTHENTICATION_REQUIRED");
    tamper(&app, &person, GUEST).await;
    person.get(PROVIDERS).await.assert_problem(404, "USER_NOT_FOUND");
    vanish(&app, &person).await;
    person.get(PROVIDERS).await.assert_problem(404, "USER_NOT_FOUND");
}

/// SES-9, ALR-1: a provider goes; the session that asks goes on as it is, the others end, step-ups and half-done sign-ins are
/// void, and its owner hears of it.
#[tokio::test]
async fn ses_9_a_provider_is_taken_away() {
    let app = plain().await;
    let person = newcomer(&app, &["google", "github"]).await;
    let elsewhere = person.another_session().await;
    let mut expected = me(&person).await.body.clone().unwrap();
    expected["identityProviders"] = json!(["password", "github"]);
    let answer = person.delete(&format!("{PROVIDERS}/google?locale=es")).await;
    assert_eq!(answer.assert_ok().body.as_ref(), Some(&expected));
    assert_eq!(me(&person).await.body, Some(expected));
    elsewhere.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    elsewhere.post(REFRESH).await.assert_problem(401, "REFRESH_TOKEN_EXPIRED");
    disconnect(&person, "github").await.assert_problem(401, "STEP_UP_TOKEN_EXPIRED");
    let mail = app.mail_to(&person.email, "security_alert").await;
    assert_eq!(mail.locale, "es");
    assert!(mail.text.to_lowercase().contains("google"), "{}", mail.text);
    disconnect(&person, "google").await.assert_problem(404, "PROVIDER_NOT_FOUND");
    app.anon().post(LOGIN).json(person.credentials()).await.assert_ok();
}

/// Every documented refusal.
#[tokio::test]
async fn refusals_of_taking_a_provider_away() {
    let app = plain().await;
    let person = newcomer(&app, &["google"]).await;
    disconnect(&person, "password").await.assert_problem(400, "CANNOT_DISCONNECT_PASSWORD");
    for unknown in ["github", "Google", "g%6Fogle%00", "%F0%9F%92%A9", &"x".repeat(200)] {
        disconnect(&person, unknown).await.assert_problem(404, "PROVIDER_NOT_FOUND");
    }
    let answer = person.delete(&format!("{PROVIDERS}/google?locale=x!")).await;
    answer.assert_problem(400, "INVALID_REQUEST");
    assert_needs_step_up(&app, &person, || person.delete(&format!("{PROVIDERS}/google"))).await;
    tamper(&app, &person, "password = null").await;
    disconnect(&person, "google").await.assert_problem(400, "CANNOT_DISCONNECT_LAST_PROVIDER");
    assert_eq!(count(&app, &person, "identity").await, 1);
    tamper(&app, &person, GUEST).await;
    disconnect(&person, "google").await.assert_problem(404, "USER_NOT_FOUND");
    vanish(&app, &person).await;
    disconnect(&person, "google").await.assert_problem(404, "USER_NOT_FOUND");
}

/// OAU-11: of two that are taken away at once, where there is no password, one stays.
#[tokio::test]
async fn oau_11_the_last_way_in_stays_also_for_two_at_once() {
    let app = plain().await;
    for _ in 0..12 {
        let person = newcomer(&app, &["google", "github"]).await;
        tamper(&app, &person, "password = null").await;
        let names = ["google", "github"];
        let answers = race(2, |index| person.delete(&format!("{PROVIDERS}/{}", names[index]))).await;
        assert_eq!(answers.iter().filter(|answer| answer.status == 200).count(), 1, "{answers:?}");
        assert_eq!(count(&app, &person, "identity").await, 1);
    }
}
