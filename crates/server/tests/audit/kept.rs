//! How entries are kept: beyond the account that they are about, as long as the operator says, with nobody's name in the
//! clear, and never in the way.

use serde_json::json;

use crate::support::{Person, TestApp};
use crate::watch::{AUDIT, NO_FACTOR, Watch, line, lines, watched};

const DAY: i64 = 86_400;

async fn clean_up(app: &TestApp) {
    let verbs = app.app.clone();
    app.inside(async move { verbs.clean_up().await }).await.unwrap();
}

/// Entries outlive their account: the id stays, the name is gone with it.
#[tokio::test]
async fn what_happened_to_a_deleted_account_stays() {
    let (app, mut watch) = watched().await;
    let person = app.user().without_second_factor().stepped_up().await;
    let before = watch.news().await.len();
    person.delete("/api/users/me").await.assert_ok();
    watch.news().await;
    let answer = watch.admin.get(&format!("{AUDIT}?account={}", person.id)).await;
    let entries = answer.assert_ok()["content"].as_array().unwrap();
    assert!(entries.len() >= before);
    for entry in entries {
        assert_eq!(entry["account"], json!({ "id": person.id }), "{entry}");
    }
}

/// AUD-5: an entry is forgotten when it is older than the operator keeps it, and not before.
#[tokio::test]
async fn aud_5_entries_are_forgotten_after_the_retention() {
    let app = TestApp::with([NO_FACTOR, ("audit.retention", "30")]).start().await;
    Person::register(&app).await;
    let count = || app.sql().number("select count(*) from audit where kind = 'register'");
    app.pass(30 * DAY - 60);
    clean_up(&app).await;
    assert_eq!(count().await, 1);
    Person::register(&app).await;
    app.pass(61);
    clean_up(&app).await;
    assert_eq!(count().await, 1, "the first is gone, the second stays");
    let watch = Watch::begin(&app).await;
    let answer = watch.admin.get(&format!("{AUDIT}?kind=register")).await;
    assert_eq!(answer["page"]["totalElements"], 2);
}

/// AUD-2: neither the database nor an answer has an address, a password, a code or a token out of the record; the browser and the
/// client's address stand in it sealed.
#[tokio::test]
async fn aud_2_the_record_names_nobody_in_the_clear() {
    let (app, watch) = watched().await;
    let person = app.user().with_totp().await;
    let code = person.recovery_codes()[0].clone();
    let client = app.anon();
    let shown = json!({ "browser": "canary-browser-Nachtigall", "os": "canary-os-Nachtigall" });
    let mut credentials = person.credentials();
    credentials["session"] = shown;
    client.post("/api/auth/login").json(credentials).await.assert_ok();
    client.post("/api/auth/2fa/totp/recover").json(json!({ "code": code })).await.assert_ok();
    let record = watch.admin.get(&format!("{AUDIT}?size=100")).await;
    assert!(record.text.contains("canary-browser-Nachtigall"));
    for secret in [&person.email, &person.password, &code, &client.access()] {
        assert!(!record.text.contains(secret.as_str()));
    }
    for word in ["canary-browser-Nachtigall", "canary-os-Nachtigall", &person.email, "127.0.0.1"] {
        assert!(!app.sql().holds(word).await, "{word}");
    }
}

/// AUD-3: what a client says of itself cannot make up an entry, or a part of one.
#[tokio::test]
async fn aud_3_what_a_client_says_forges_no_entry() {
    let (app, mut watch) = watched().await;
    let person = Person::register(&app).await;
    watch.news().await;
    let mut credentials = person.credentials();
    credentials["session"] = json!({
        "browser": "x\",\"reason\":\"wrong_code\",\"target\":\"forged",
        "os": "a\r\n{\"kind\":\"login\"}\u{1b}[31m\u{202e}",
    });
    app.anon().post("/api/auth/login").json(credentials).await.assert_ok();
    let entries = watch.news().await;
    assert_eq!(lines(&entries), ["login success pwd"]);
    let os = entries[0]["os"].as_str().unwrap();
    assert!(!os.chars().any(|c| c.is_control() || c == '\u{202e}'), "{os:?}");
    assert_eq!(entries[0]["browser"], "x\",\"reason\":\"wrong_code\",\"target\":\"forged");
}

/// A change and its entry are one: what is not written down is not done. A refusal is a refusal either way.
#[tokio::test]
async fn without_a_record_nothing_is_changed_and_refusals_stay_what_they_are() {
    let app = TestApp::with([NO_FACTOR]).start().await;
    let person = app.user().without_second_factor().await;
    app.sql().execute("alter table audit rename to audit_away").await;
    let wrong = json!({ "email": person.email, "password": "canary-wrong" });
    app.anon().post("/api/auth/login").json(wrong).await.assert_problem(401, "INVALID_CREDENTIALS");
    app.anon()
        .post("/api/auth/login")
        .json(person.credentials())
        .await
        .assert_problem(500, "DATABASE_FAILURE");
    person.post("/api/auth/logout").await.assert_problem(500, "DATABASE_FAILURE");
    person.get("/api/users/me").await.assert_ok();
    person.post("/api/auth/refresh").await.assert_ok();
    app.sql().execute("alter table audit_away rename to audit").await;
    let mut watch = Watch::begin(&app).await;
    person.post("/api/auth/logout").await.assert_ok();
    assert_eq!(watch.news().await.iter().map(line).collect::<Vec<_>>(), ["logout success"]);
}
