//! Which second factor is asked for first; and that the one that a client names is the one that is checked.

use serde_json::{Value, json};

use crate::support::{Answer, Client, Person, TestApp};
use crate::words::{GUEST, LOGIN, PREFERRED, SECOND_LOGIN, assert_needs_step_up, me, plain, tamper, vanish};

async fn prefer(person: &Person, method: &str) -> Answer {
    person.post(PREFERRED).json(json!({ "method": method })).await
}

/// The method moves, both stay on, no token ends; asked again it is so already.
#[tokio::test]
async fn the_preferred_method_is_chosen() {
    let app = TestApp::start().await;
    let person = app.user().with_totp().stepped_up().await;
    let elsewhere = person.another_session().await;
    let mut expected = me(&person).await.body.clone().unwrap();
    assert_eq!(expected["preferredTwoFactorMethod"], "email");
    for method in ["totp", "totp", "email"] {
        expected["preferredTwoFactorMethod"] = method.into();
        let answer = prefer(&person, method).await;
        assert_eq!(answer.assert_ok().body.as_ref(), Some(&expected));
        assert_eq!(me(&elsewhere).await.body.as_ref(), Some(&expected));
    }
}

/// Every documented refusal.
#[tokio::test]
async fn refusals_of_a_preferred_method() {
    let app = plain().await;
    let person = app.user().without_second_factor().stepped_up().await;
    prefer(&person, "email").await.assert_problem(400, "2FA_DISABLED");
    let person = app.user().with_email_factor().stepped_up().await;
    for body in [json!({}), json!({ "method": "sms" }), json!({ "method": "EMAIL" }), json!({ "method": 1 })]
    {
        person.post(PREFERRED).json(body).await.assert_problem(400, "INVALID_REQUEST");
    }
    prefer(&person, "totp").await.assert_problem(400, "TWO_FACTOR_METHOD_DISABLED");
    prefer(&person, "email").await.assert_ok();
    assert_needs_step_up(&app, &person, || person.post(PREFERRED).json(json!({ "method": "email" }))).await;
    tamper(&app, &person, "credentials = credentials + 1").await;
    prefer(&person, "email").await.assert_problem(401, "STEP_UP_TOKEN_EXPIRED");
    tamper(&app, &person, "password = null").await;
    prefer(&person, "email").await.assert_problem(400, "NO_PASSWORD_PROVIDER");
    tamper(&app, &person, GUEST).await;
    prefer(&person, "email").await.assert_problem(404, "USER_NOT_FOUND");
    vanish(&app, &person).await;
    prefer(&person, "email").await.assert_problem(404, "USER_NOT_FOUND");
}

/// Somebody who has given their password, and which method they were asked for first.
async fn half_in(app: &TestApp, person: &Person) -> (Client, Answer) {
    let client = app.anon();
    let answer = client.post(LOGIN).json(person.credentials()).await;
    assert_eq!(answer.assert_ok()["twoFactorRequired"], true);
    (client, answer)
}

/// EML-22, EML-25: with both on, whichever is preferred, the named method is checked and no other; a right code under the
/// wrong name is wrong, two names are none, and no mail leaves for who prefers the app.
#[tokio::test]
async fn eml_22_eml_25_the_named_method_is_checked() {
    let app = TestApp::with([("security.second-factor-limit.failures", "100")]).start().await;
    let person = app.user().with_totp().stepped_up().await;
    for preferred in ["totp", "email"] {
        person.step_up().await;
        prefer(&person, preferred).await.assert_ok();
        app.pass(61);
        let mails = app.mails_to(&person.email).await.len();
        let (client, asked) = half_in(&app, &person).await;
        assert_eq!(asked["preferredTwoFactorMethod"], preferred);
        assert_eq!(asked["twoFactorMethods"], json!(["totp", "email"]));
        let mailed = app.mails_to(&person.email).await.len() - mails;
        assert_eq!(mailed, usize::from(preferred == "email"), "a code is mailed to who prefers mails alone");
        if preferred == "totp" {
            client.post("/api/auth/2fa/email/send").await.assert_ok();
        }
        let (email, totp) = (person.mailed_code().await, person.totp_code());
        for (body, status, code) in wrong(&email, &totp) {
            client.post(SECOND_LOGIN).json(&body).await.assert_problem(status, code);
        }
        client.post(SECOND_LOGIN).json(json!({ "email": email })).await.assert_ok();
        let (client, _) = half_in(&app, &person).await;
        client.post(SECOND_LOGIN).json(json!({ "totp": totp })).await.assert_ok();
    }
}

fn wrong(email: &str, totp: &str) -> [(Value, u16, &'static str); 6] {
    const WRONG: &str = "WRONG_TWO_FACTOR_CODE";
    [
        (json!({ "email": totp }), 401, WRONG),
        (json!({ "totp": email }), 401, WRONG),
        (json!({ "email": email, "totp": totp }), 400, "INVALID_REQUEST"),
        (json!({ "email": email, "totp": "000000" }), 400, "INVALID_REQUEST"),
        (json!({ "code": totp }), 400, "NO_2FA_CODE_PROVIDED"),
        (json!({}), 400, "NO_2FA_CODE_PROVIDED"),
    ]
}

/// EML-25: who has the app alone is offered no mail, and gets none by asking.
#[tokio::test]
async fn eml_25_mail_is_no_fallback_for_the_app() {
    let app = TestApp::start().await;
    let person = app.user().with_totp_alone().await;
    app.pass(61);
    let mails = app.mails_to(&person.email).await.len();
    let (client, asked) = half_in(&app, &person).await;
    assert_eq!(asked["twoFactorMethods"], json!(["totp"]));
    let answer = client.post("/api/auth/2fa/email/send").await;
    answer.assert_problem(400, "TWO_FACTOR_METHOD_DISABLED");
    assert_eq!(app.mails_to(&person.email).await.len(), mails);
    client.post(SECOND_LOGIN).json(json!({ "totp": person.totp_code() })).await.assert_ok();
}
