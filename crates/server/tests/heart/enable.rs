//! Turning email on: what changes, and what ends.

use serde_json::json;

use crate::ask::{
    ALERT, COMPLETE_LOGIN, DISABLE, ENABLE, ME, REFRESH, SEND, alerts_of, ask_for_code, assert_principal,
    codes_of, count, enable, half_signed_in, newcomer, server,
};

/// EML-16, EML-4: the code that was mailed turns email on, is spent with it, and the answer is the whole principal.
#[tokio::test]
async fn the_first_method_is_preferred_and_its_code_is_spent() {
    let app = server().await;
    let person = newcomer(&app).await;
    let sent = person.post(SEND).await;
    assert_eq!(sent.assert_ok().body, Some(json!({ "cooldown": 60 })));
    let mail = app.mail_to(&person.email, "email_authentication").await;
    assert!(!mail.subject.contains(&person.mailed_code().await), "EML-13: no code in a subject");
    let answer = enable(&person, &person.mailed_code().await).await;
    assert_principal(&answer, &person, "email", &["email"]);
    assert_eq!(count(&app, &person, "email_code").await, 0);
    assert_eq!(count(&app, &person, "second_factor_failure").await, 0);
    assert_eq!((alerts_of(&person).await, codes_of(&person).await), (1, 1));
    assert!(app.mail_to(&person.email, ALERT).await.text.contains("Codes by email were added"));
}

#[tokio::test]
async fn a_second_method_leaves_the_preferred_one() {
    let app = server().await;
    let person = app.user().with_totp_alone().stepped_up().await;
    let answer = enable(&person, &ask_for_code(&person).await).await;
    assert_principal(&answer, &person, "totp", &["totp", "email"]);
    assert_eq!(alerts_of(&person).await, 2, "one for the app, one for email");
}

/// EML-18, SES-9: every access token is off the allowlist with the answer; the session that asked refreshes,
/// the others are over.
#[tokio::test]
async fn every_access_token_ends_and_every_other_session() {
    let app = server().await;
    let person = newcomer(&app).await;
    let (other, browser) = (person.another_session().await, person.in_browser().await);
    let code = ask_for_code(&person).await;
    for client in [&other, &browser] {
        client.get(ME).await.assert_ok();
    }
    enable(&person, &code).await.assert_ok();
    for client in [&person.client, &other, &browser] {
        client.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    }
    for client in [&other, &browser] {
        client.post(REFRESH).await.assert_problem(401, "REFRESH_TOKEN_EXPIRED");
        client.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    }
    let renewed = person.post(REFRESH).await;
    assert_eq!(renewed.assert_ok()["principal"]["twoFactorMethods"], json!(["email"]));
    person.get(ME).await.assert_ok();
    assert_eq!(count(&app, &person, "session").await, 1);
}

/// STP-5: a step-up that was made without the new factor is worth nothing any more.
#[tokio::test]
async fn a_step_up_dies_with_the_change() {
    let app = server().await;
    let person = newcomer(&app).await;
    enable(&person, &ask_for_code(&person).await).await.assert_ok();
    person.post(REFRESH).await.assert_ok();
    person.delete(DISABLE).await.assert_problem(401, "STEP_UP_TOKEN_EXPIRED");
    person.get("/api/auth/2fa/totp/setup").await.assert_problem(401, "STEP_UP_TOKEN_EXPIRED");
}

/// SES-9: a sign-in that waited for its second factor begins anew, with the factors as they are now.
#[tokio::test]
async fn a_sign_in_half_done_dies_with_the_change() {
    let app = server().await;
    let person = app.user().with_totp_alone().stepped_up().await;
    let waiting = half_signed_in(&person).await;
    enable(&person, &ask_for_code(&person).await).await.assert_ok();
    let answer = waiting.post(COMPLETE_LOGIN).json(json!({ "totp": person.totp_code() })).await;
    answer.assert_problem(401, "TWO_FACTOR_AUTHENTICATION_TOKEN_EXPIRED");
}

/// API-8, EML-21: whoever lost the answer asks again and learns that it was done; nothing happens twice.
#[tokio::test]
async fn a_repeated_request_changes_nothing_more() {
    let app = server().await;
    let person = newcomer(&app).await;
    let code = ask_for_code(&person).await;
    enable(&person, &code).await.assert_ok();
    enable(&person, &code).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    person.post(REFRESH).await.assert_ok();
    for _ in 0..2 {
        enable(&person, &code).await.assert_problem(304, "TWO_FACTOR_METHOD_ALREADY_ENABLED");
    }
    person.get(ME).await.assert_ok();
    assert_eq!((alerts_of(&person).await, codes_of(&person).await), (1, 1));
    assert_eq!(count(&app, &person, "second_factor_failure").await, 0, "nobody guessed");
}

/// EML-16: neither the code alone nor the step-up alone is enough, and somebody else's code is none.
#[tokio::test]
async fn it_takes_a_step_up_and_a_code_of_ones_own() {
    let app = server().await;
    let (ada, ben) = (newcomer(&app).await, newcomer(&app).await);
    enable(&ada, "123456").await.assert_problem(401, "TWO_FACTOR_CODE_EXPIRED");
    let (hers, his) = (ask_for_code(&ada).await, ask_for_code(&ben).await);
    let without = ada.post(ENABLE).json(json!({ "code": hers })).without("x-step-up-token").await;
    without.assert_problem(401, "STEP_UP_TOKEN_MISSING");
    let borrowed = ada.post(ENABLE).json(json!({ "code": hers })).step_up(&ben.step_up_token()).await;
    borrowed.assert_problem(401, "STEP_UP_TOKEN_INVALID");
    if hers != his {
        enable(&ada, &his).await.assert_problem(401, "WRONG_TWO_FACTOR_CODE");
    }
    enable(&ada, &hers).await.assert_ok();
    enable(&ben, &his).await.assert_ok();
}
