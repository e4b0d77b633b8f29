//! Asking for a code, and for how long the next one has to wait.

use serde_json::json;

use crate::ask::{
    COMPLETE_LOGIN, COOLDOWN, LOGIN, OFF, REFRESH, SEND, ask_for_code, codes_of, count, enable,
    half_signed_in, half_stepped_up, newcomer, server, tamper,
};
use crate::support::{Client, TestApp};

async fn remaining(client: &Client) -> i64 {
    let answer = client.get(COOLDOWN).await;
    assert_eq!(answer.assert_ok().body.as_ref().unwrap().as_object().unwrap().len(), 1);
    answer["remaining"].as_i64().unwrap()
}

/// EML-9, EML-27: the pause is told in whole seconds, shrinks with time, and is over when it is.
#[tokio::test]
async fn a_minute_lies_between_two_mails() {
    let app = server().await;
    let person = newcomer(&app).await;
    assert_eq!(remaining(&person).await, 0);
    assert_eq!(person.post(SEND).await.assert_ok().body, Some(json!({ "cooldown": 60 })));
    for (seconds, left) in [(0, 60), (29, 31), (30, 1)] {
        app.pass(seconds);
        assert_eq!(remaining(&person).await, left);
        let refused = person.post(SEND).await;
        assert_eq!(refused.assert_problem(429, "EMAIL_COOLDOWN_ACTIVE").retry_after(), left);
    }
    app.pass(1);
    assert_eq!(remaining(&person).await, 0);
    person.post(SEND).await.assert_ok();
    assert_eq!(codes_of(&person).await, 2);
}

/// The pause belongs to one address and one purpose.
#[tokio::test]
async fn purposes_and_people_do_not_share_a_pause() {
    let app = server().await;
    let (ada, ben) = (app.user().with_totp_alone().await, newcomer(&app).await);
    ada.enable_email().await;
    let waiting = half_signed_in(&ada).await;
    ada.post(SEND).await.assert_ok();
    waiting.post(SEND).await.assert_ok();
    ben.post(SEND).await.assert_ok();
    assert_eq!((remaining(&ada).await, remaining(&waiting).await), (60, 60));
    half_stepped_up(&ada).await;
    assert_eq!(remaining(&ada).await, 0, "the two-factor token is for a step-up");
    ada.post(SEND).await.assert_ok();
    ada.post(SEND).await.assert_problem(429, "EMAIL_COOLDOWN_ACTIVE");
}

/// The operator sets the pause.
#[tokio::test]
async fn an_operator_sets_the_pause() {
    let app = TestApp::with([OFF, ("email.send-cooldown", "7")]).start().await;
    let person = newcomer(&app).await;
    assert_eq!(person.post(SEND).await.assert_ok()["cooldown"], 7);
    let refused = person.post(SEND).await;
    assert_eq!(refused.assert_problem(429, "EMAIL_COOLDOWN_ACTIVE").retry_after(), 7);
}

/// EML-14: the account comes from a token and from nowhere else.
#[tokio::test]
async fn nobody_is_mailed_a_code_by_a_stranger() {
    let app = TestApp::start().await;
    let (ada, ben) = (app.user().await, app.user().await);
    let before = codes_of(&ada).await;
    let naming = json!({ "email": ada.email, "userId": ada.id, "accountId": ada.id });
    let answer = app.anon().post(SEND).json(&naming).await;
    answer.assert_problem(401, "TWO_FACTOR_AUTHENTICATION_TOKEN_MISSING");
    let answer = app.anon().post(&format!("{SEND}?email={}", ada.email)).await;
    answer.assert_problem(401, "TWO_FACTOR_AUTHENTICATION_TOKEN_MISSING");
    app.anon().get(COOLDOWN).await.assert_problem(401, "TWO_FACTOR_AUTHENTICATION_TOKEN_MISSING");
    let his = codes_of(&ben).await;
    ben.post(&format!("{SEND}?email={}", ada.email)).json(&naming).await.assert_ok();
    assert_eq!((codes_of(&ada).await, codes_of(&ben).await), (before, his + 1));
}

/// Both kinds of token that may ask, and what is wrong with each.
#[tokio::test]
async fn a_bad_token_asks_for_nothing() {
    let app = TestApp::start().await;
    let person = app.user().with_totp().await;
    let waiting = half_signed_in(&person).await;
    let before = codes_of(&person).await;
    for (client, path) in [(&person.client, SEND), (&waiting, SEND)] {
        let answer = client.post(path).bearer("nonsense").without("x-two-factor-authentication-token").await;
        answer.assert_problem(401, "ACCESS_TOKEN_INVALID");
        for token in ["nonsense", &person.access()] {
            let answer = client.post(path).two_factor(token).await;
            answer.assert_problem(401, "TWO_FACTOR_AUTHENTICATION_TOKEN_INVALID");
            let answer = client.get(COOLDOWN).two_factor(token).await;
            answer.assert_problem(401, "TWO_FACTOR_AUTHENTICATION_TOKEN_INVALID");
        }
    }
    app.pass(901);
    person.post(SEND).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    person.get(COOLDOWN).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    waiting.post(SEND).await.assert_problem(401, "TWO_FACTOR_AUTHENTICATION_TOKEN_EXPIRED");
    waiting.get(COOLDOWN).await.assert_problem(401, "TWO_FACTOR_AUTHENTICATION_TOKEN_EXPIRED");
    assert_eq!(codes_of(&person).await, before);
}

/// A two-factor token that has done its work asks for no code any more.
#[tokio::test]
async fn a_spent_two_factor_token_asks_for_nothing() {
    let app = TestApp::start().await;
    let person = app.user().with_totp().await;
    let waiting = half_signed_in(&person).await;
    let token = waiting.tokens().two_factor.unwrap();
    waiting.post(COMPLETE_LOGIN).json(json!({ "totp": person.totp_code() })).await.assert_ok();
    let answer = app.anon().post(SEND).two_factor(&token).await;
    answer.assert_problem(401, "TWO_FACTOR_AUTHENTICATION_TOKEN_EXPIRED");
}

/// EML-25: whoever turned email off is not offered it between password and second factor.
#[tokio::test]
async fn a_method_that_is_off_sends_no_code() {
    let app = server().await;
    let person = app.user().with_totp_alone().await;
    let waiting = half_signed_in(&person).await;
    waiting.post(SEND).await.assert_problem(400, "TWO_FACTOR_METHOD_DISABLED");
    waiting.get(COOLDOWN).await.assert_problem(400, "TWO_FACTOR_METHOD_DISABLED");
    tamper(&app, &person, "two_factor_totp = false, two_factor_preferred = null").await;
    waiting.post(SEND).await.assert_problem(400, "2FA_DISABLED");
    assert_eq!(codes_of(&person).await, 0);
    let answer = app.anon().post(LOGIN).json(person.credentials()).await;
    assert_eq!(answer.assert_ok()["twoFactorRequired"], false);
}

/// Where mails are off a code is neither made nor promised.
#[tokio::test]
async fn mails_that_are_off() {
    let app = TestApp::with([OFF, ("email.enable", "false")]).start().await;
    let person = newcomer(&app).await;
    person.post(SEND).await.assert_problem(503, "EMAIL_DISABLED");
    assert_eq!(count(&app, &person, "email_code").await, 0);
    assert_eq!(remaining(&person).await, 0);
}

/// The nearest language that there is, else the application's own.
#[tokio::test]
async fn a_code_is_in_the_language_that_was_asked_for() {
    let app = server().await;
    let person = newcomer(&app).await;
    let languages = [("de-AT", "de"), ("fr_CA", "fr"), ("ES", "es"), ("pt-BR", "pt-BR"), ("la", "en")];
    for (tag, language) in languages {
        person.post(&format!("{SEND}?locale={tag}")).await.assert_ok();
        assert_eq!(app.mail_to(&person.email, "email_authentication").await.locale, language);
        app.pass(61);
    }
}

/// The pause keeps a code good that was mailed a moment ago; one that was used needs no keeping.
#[tokio::test]
async fn a_used_code_ends_its_pause() {
    let app = server().await;
    let person = newcomer(&app).await;
    let code = ask_for_code(&person).await;
    assert_eq!(remaining(&person).await, 60);
    enable(&person, &code).await.assert_ok();
    person.post(REFRESH).await.assert_ok();
    assert_eq!(remaining(&person).await, 0);
}
