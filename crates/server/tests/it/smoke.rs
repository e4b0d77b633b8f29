//! One person's way through everything about second factors, from registration to email being off and on again.

use serde_json::json;

use crate::support::{Person, TestApp, Tokens, is_rfc_3339};

#[tokio::test]
async fn a_person_registers_and_changes_second_factors() {
    let app = TestApp::start().await;
    let mut person = Person::register(&app).await;
    signs_in_with_the_mailed_code(&app, &person).await;
    person.step_up().await;
    person.enable_totp().await;
    let me = person.get("/api/users/me").await;
    assert_eq!(me.assert_ok()["twoFactorMethods"], json!(["totp", "email"]));
    turns_email_off(&app, &person).await;
    turns_email_on_again(&app, &person).await;
    let tokens = person.tokens();
    app.assert_no_secret_in_logs(&[&person.access(), &tokens.refresh.unwrap(), &person.mailed_code().await]);
}

/// LOG-4: the password alone tells nothing of the account but that more is due.
async fn signs_in_with_the_mailed_code(app: &TestApp, person: &Person) {
    let answer = person.post("/api/auth/login").json(person.credentials()).await;
    answer.assert_ok();
    assert_eq!(answer["twoFactorRequired"], true);
    assert_eq!(answer["twoFactorMethods"], json!(["email"]));
    assert!(answer["user"].is_null() && answer["accessToken"].is_null());
    person.get("/api/users/me").await.assert_problem(401, "AUTHENTICATION_REQUIRED");

    let code = app.code_for(&person.email).await;
    let answer = person.post("/api/auth/2fa/login").json(json!({ "email": code })).await;
    assert_eq!(answer.assert_ok()["user"]["email"], person.email.as_str());
    assert_eq!(person.tokens().two_factor, None);
    let me = person.get("/api/users/me").await;
    assert_eq!(me.assert_ok()["name"], person.name.as_str());
    person
        .post("/api/auth/login")
        .json(person.credentials())
        .await
        .assert_problem(304, "ALREADY_AUTHENTICATED");
}

/// The session goes on, and the person is told in the language they asked for.
async fn turns_email_off(app: &TestApp, person: &Person) {
    person.delete("/api/auth/2fa/email").await.assert_problem(401, "STEP_UP_TOKEN_MISSING");
    person.step_up().await;
    let answer = person.delete("/api/auth/2fa/email").await;
    answer.assert_ok();
    assert_eq!(
        (&answer["twoFactorMethods"], &answer["preferredTwoFactorMethod"]),
        (&json!(["totp"]), &json!("totp"))
    );
    let alert = app.mail_to(&person.email, "security_alert").await;
    assert_eq!((alert.to.as_str(), alert.locale.as_str()), (person.email.as_str(), "en"));
    assert!(!alert.id.is_empty() && !alert.subject.is_empty() && alert.html.contains("<html"), "{alert:?}");
    assert!(is_rfc_3339(&alert.created_at), "{alert:?}");
    assert!(alert.text.contains("Codes by email no longer protect"), "{}", alert.text);
    person.get("/api/users/me").await.assert_ok();
}

/// Every access token is off the allowlist afterwards, and the session lives on by its refresh token.
async fn turns_email_on_again(app: &TestApp, person: &Person) {
    person.step_up().await;
    let sent = person.post("/api/auth/2fa/email/send?locale=de").await;
    assert_eq!(sent.assert_ok()["cooldown"], 60);
    let refused = person.post("/api/auth/2fa/email/send").await;
    assert_eq!(refused.assert_problem(429, "EMAIL_COOLDOWN_ACTIVE").retry_after(), 60);
    let code = json!({ "code": app.code_for(&person.email).await });
    let answer = person.post("/api/auth/2fa/email/enable?locale=de").json(code).await;
    assert_eq!(answer.assert_ok()["preferredTwoFactorMethod"], "totp");

    person.get("/api/users/me").await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    person.post("/api/auth/refresh").await.assert_ok();
    person.get("/api/users/me").await.assert_ok();
    let Tokens { step_up, two_factor, .. } = person.tokens();
    assert!(step_up.is_some() && two_factor.is_none());

    let alert = app.mail_to(&person.email, "security_alert").await;
    assert_eq!(alert.locale, "de");
    assert!(alert.text.contains("E-Mail"), "{}", alert.text);
}
