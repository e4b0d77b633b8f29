//! Whole flows through a certified provider.

use serde_json::{Value, json};

use crate::certified::certified;
use crate::support::{Answer, Client, TestApp};
use crate::words::{
    CONNECTION, ME, assert_fault, assert_landed, browser, leave, me, parameter, path_of, person, prepare,
};

/// Leaves for the provider, signs in there as this account, and comes back.
pub(crate) async fn travel(browser: &Client, query: &str, account: &str) -> Answer {
    let left_for = leave(browser, "certified", query).await;
    let back = certified().visit(&left_for, Some(account)).await;
    browser.sent_here(&path_of(&back)).await
}

fn claims(token: &str) -> Value {
    use base64::Engine as _;
    let payload = token.split('.').nth(1).unwrap();
    let bytes = base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(payload).unwrap();
    serde_json::from_slice(&bytes).unwrap()
}

/// OAU-1, OAU-3: somebody registers by way of the provider, and is found again by issuer and subject, whatever else changes.
#[tokio::test]
async fn oau_3_somebody_registers_and_is_found_again() {
    let app = certified().app().await;
    let email = certified().knows_somebody("newcomer").await;
    let first = browser(&app).await;
    let answer = travel(&first, "", "newcomer").await;
    assert_landed(&answer, app.origin());
    let account = me(&first).await;
    assert_eq!(
        (&account["email"], &account["emailVerified"], &account["name"]),
        (&json!(email), &json!(true), &json!("Ada"))
    );
    assert_eq!(account["identityProviders"], json!(["certified"]));
    assert_eq!(account["twoFactorMethods"], json!([]));
    let sessions = first.get("/api/users/me/sessions").await;
    let session = &sessions.assert_ok().body.as_ref().unwrap()[0];
    assert_eq!((&session["browser"], &session["os"]), (&json!("Netscape"), &json!("BeOS")));
    let token = claims(&first.access());
    assert_eq!(token["amr"], json!(["fed"]));
    let changed = json!({ "email": "elsewhere@canary.example", "email_verified": false, "name": "Eve" });
    certified().knows("newcomer", changed).await;
    let second = browser(&app).await;
    assert_landed(&travel(&second, "", "newcomer").await, app.origin());
    assert_eq!(me(&second).await["id"], account["id"]);
    assert_eq!(me(&second).await["email"], json!(email));
    // From a browser that is new to the account.
    assert_eq!(app.mail_to(&email, "login_alert").await.locale, "de");
}

/// OAU-1: what the provider is asked for: a code with PKCE, a nonce, a state, and no more scopes than it takes.
#[tokio::test]
async fn oau_1_the_question_is_bound_three_times() {
    let app = certified().app().await;
    let browser = browser(&app).await;
    let (one, other) = (leave(&browser, "certified", "").await, leave(&browser, "certified", "").await);
    for (name, value) in
        [("response_type", "code"), ("code_challenge_method", "S256"), ("scope", "openid email profile")]
    {
        assert_eq!(parameter(&one, name).as_deref(), Some(value));
    }
    let callback = format!("{}/login/oauth2/code/certified", app.origin());
    assert_eq!(parameter(&one, "redirect_uri"), Some(callback));
    for name in ["state", "nonce", "code_challenge"] {
        assert!(parameter(&one, name).is_some_and(|value| value.len() >= 43));
        assert_ne!(parameter(&one, name), parameter(&other, name));
    }
    let cookie = browser.cookie("oauth2_flow").unwrap();
    let answer = browser.get("/oauth2/authorization/certified").await;
    let set = answer.cookie("oauth2_flow");
    assert_eq!((set.value.as_str(), set.max_age, set.http_only), (cookie.as_str(), Some(600), true));
    assert_eq!(set.same_site.as_deref(), Some("Lax"));
}

/// OAU-15: who refuses at the provider is told so in our words, and the provider's are nowhere.
#[tokio::test]
async fn oau_15_a_refusal_is_told_in_our_words() {
    let app = certified().app().await;
    let browser = browser(&app).await;
    let left_for = leave(&browser, "certified", "").await;
    let back = certified().visit(&left_for, None).await;
    assert!(back.contains("error=access_denied") && back.contains("canary"), "{back}");
    let answer = browser.sent_here(&path_of(&back)).await;
    assert_fault(&answer, "authentication_failed");
    assert!(!format!("{answer:?}").contains("canary"), "{answer:?}");
    assert_fault(&browser.sent_here(&path_of(&back)).await, "invalid_state");
}

/// The heart of it for somebody without a password: both operations say so; with a password set they can turn email on.
#[tokio::test]
async fn stp_8_who_has_no_password_steps_up_at_the_provider_and_sets_one() {
    let app = certified().app().await;
    let email = certified().knows_somebody("passwordless").await;
    let browser = browser(&app).await;
    travel(&browser, "", "passwordless").await;
    browser
        .post("/api/auth/step-up")
        .json(json!({ "password": "x" }))
        .await
        .assert_problem(400, "NO_PASSWORD");
    let asked = certified().asked().await.len();
    assert_landed(&travel(&browser, "?step_up=true", "passwordless").await, app.origin());
    let anew = certified().asked().await[asked..].iter().any(|ask| ask["params"]["prompt"] == "login");
    assert!(anew, "nobody was asked to sign in anew");
    let enable = || browser.post("/api/auth/2fa/email/enable").json(json!({ "code": "123456" }));
    enable().await.assert_problem(400, "NO_PASSWORD_PROVIDER");
    browser.delete("/api/auth/2fa/email").await.assert_problem(400, "NO_PASSWORD_PROVIDER");
    let password = "canary-Leuchtturm-77-Wald";
    let set = browser.post("/api/users/me/providers/password").json(json!({ "password": password })).await;
    assert_eq!(set.assert_ok()["identityProviders"], json!(["password", "certified"]));
    browser.post("/api/auth/step-up").json(json!({ "password": password })).await.assert_ok();
    browser.post("/api/auth/2fa/email/send").await.assert_ok();
    let code = app.code_for(&email).await;
    let enabled = browser.post("/api/auth/2fa/email/enable").json(json!({ "code": code })).await;
    assert_eq!(enabled.assert_ok()["twoFactorMethods"], json!(["email"]));
}

/// OAU-4: a provider is connected by a signed-in, stepped-up session; from then on it leads to that account.
#[tokio::test]
async fn oau_4_a_provider_is_connected_and_leads_to_the_account() {
    let app = certified().app().await;
    certified().knows_somebody("colleague").await;
    let (person, browser) = person(&app).await;
    let answer = browser.post(CONNECTION).json(json!({ "provider": "certified" })).await;
    let token = answer.assert_ok().field("oauth2ProviderConnectionToken");
    let cookie = answer.cookie("oauth2_provider_connection_token");
    assert_eq!((cookie.value.as_str(), cookie.max_age), (token.as_str(), Some(900)));
    assert_eq!((cookie.same_site.as_deref(), cookie.http_only), (Some("Lax"), true));
    assert_landed(&travel(&browser, "", "colleague").await, app.origin());
    assert_eq!(me(&browser).await["identityProviders"], json!(["password", "certified"]));
    let mail = app.mail_to(&person.email, "security_alert").await;
    assert!(mail.text.contains("Certified") && mail.locale == "de", "{}", mail.text);
    let elsewhere = crate::words::browser(&app).await;
    assert_landed(&travel(&elsewhere, "", "colleague").await, app.origin());
    assert_eq!(me(&elsewhere).await["id"], json!(person.id));
}

/// GST-3: a guest becomes a user in place.
#[tokio::test]
async fn gst_3_a_guest_becomes_a_user_in_place() {
    let app: TestApp = certified().app().await;
    let email = certified().knows_somebody("was-a-guest").await;
    let guest = app.anon().with_cookies();
    let made = guest.post("/api/guests").json(json!({ "name": "Robin" })).await;
    let id = made.assert_ok()["user"]["id"].clone();
    let former = guest.access();
    prepare(&guest).await;
    assert_landed(&travel(&guest, "", "was-a-guest").await, app.origin());
    let user = me(&guest).await;
    assert_eq!((&user["id"], &user["email"], &user["name"]), (&id, &json!(email), &json!("Robin")));
    assert_eq!((&user["roles"], &user["emailVerified"]), (&json!(["USER"]), &json!(true)));
    app.anon().get(ME).bearer(&former).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
}
