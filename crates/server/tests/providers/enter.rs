//! Signing in and registering by way of a provider: who gets in, who does not, and who is told.

use serde_json::json;

use crate::loose::Loose;
use crate::support::{Person, TestApp};
use crate::words::{
    LOGOUT, ME, REFRESH, assert_fault, assert_landed, browser, come_back, count, kinds, leave, me, person,
    plain, through, with,
};

const INFO: &str = "identity_provider_info";

/// Somebody who registered by way of the loose provider; answers their id.
async fn registered(app: &TestApp, loose: &Loose, code: &str) -> String {
    loose.knows_somebody(code);
    let browser = browser(app).await;
    assert_landed(&through(&browser, "", code).await, app.origin());
    me(&browser).await["id"].as_str().unwrap().to_owned()
}

async fn lock(app: &TestApp, id: &str) {
    let (verbs, id) = (app.app.clone(), id.parse().unwrap());
    app.inside(async move { verbs.lock_user(&::app::Authority::Operator, id).await }).await.unwrap();
}

/// The cookies of a session, as after a sign-in with a password; and no token stands anywhere else (OAU-15).
#[tokio::test]
async fn oau_15_tokens_come_in_cookies_alone() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    loose.knows_somebody("ann");
    let browser = browser(&app).await;
    let answer = through(&browser, "", "ann").await;
    assert_landed(&answer, app.origin());
    for (name, same_site) in
        [("access_token", "Strict"), ("refresh_token", "Strict"), ("known_device", "Strict")]
    {
        let cookie = answer.cookie(name);
        assert_eq!((cookie.same_site.as_deref(), cookie.http_only), (Some(same_site), true));
        assert!(!answer.header("location").unwrap().contains(&cookie.value));
    }
    assert_eq!(answer.cookies.len(), 3);
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    assert_eq!(answer.header("referrer-policy"), Some("no-referrer"));
    let exchanged = &loose.exchanged()[0];
    let callback = format!("{}/login/oauth2/code/loose", app.origin());
    assert_eq!((&exchanged["code"], &exchanged["redirect_uri"]), (&"ann".to_owned(), &callback));
    app.assert_no_secret_in_logs(&[&browser.access(), &exchanged["code_verifier"], "canary-client-secret"]);
}

/// OAU-4, LOG-10: an address that has an account is never joined: its owner is told their way in, once in a while, and nothing
/// of the account changes.
#[tokio::test]
async fn oau_4_an_address_with_an_account_is_never_joined() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    let owner = app.user().verified().without_second_factor().await;
    loose.knows("eve", json!({ "sub": "eve", "email": owner.email, "email_verified": true }));
    let before = me(&owner.client).await;
    for _ in 0..3 {
        let browser = browser(&app).await;
        assert_fault(&through(&browser, "", "eve").await, "email_already_registered");
        browser.get(ME).await.assert_problem(401, "AUTHENTICATION_REQUIRED");
    }
    let mails = kinds(&app, &owner.email).await;
    assert_eq!(mails.iter().filter(|kind| *kind == INFO).count(), 1, "{mails:?}");
    let mail = app.mail_to(&owner.email, INFO).await;
    assert!(mail.locale == "de" && mail.text.contains("Passwort"), "{}", mail.text);
    assert_eq!((me(&owner.client).await, count(&app, "identity").await), (before, 0));
    app.pass(3_601);
    through(&browser(&app).await, "", "eve").await;
    let mails = kinds(&app, &owner.email).await;
    assert_eq!(mails.iter().filter(|kind| *kind == INFO).count(), 2, "{mails:?}");
}

/// OAU-6: nor with one that somebody registered who never proved the address. What they set stays theirs, and is worth nothing to
/// the address's owner.
#[tokio::test]
async fn oau_6_nothing_is_inherited_from_who_registered_without_a_proof() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    let squatter = Person::register(&app).await;
    loose.knows("owner", json!({ "sub": "owner", "email": squatter.email, "email_verified": true }));
    let browser = browser(&app).await;
    assert_fault(&through(&browser, "", "owner").await, "email_already_registered");
    browser.get(ME).await.assert_problem(401, "AUTHENTICATION_REQUIRED");
    assert_eq!((count(&app, "identity").await, count(&app, "account").await), (0, 1));
    squatter.sign_in(&squatter.client).await;
    assert_eq!(me(&squatter.client).await["emailVerified"], json!(false));
}

/// OAU-3: a name that can be changed is not who somebody is, and neither is an address.
#[tokio::test]
async fn oau_3_neither_address_nor_name_says_who_somebody_is() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    let ann = registered(&app, &loose, "ann").await;
    // Somebody else takes the address and the name there.
    loose.knows("eve", json!({
        "sub": "eve", "email": "ann@canary.example", "email_verified": true, "name": "Ada", "preferred_username": "ann",
    }));
    assert_fault(&through(&browser(&app).await, "", "eve").await, "email_already_registered");
    // And who Ann is stays so, whatever she is called there.
    loose.knows("ann", json!({ "sub": "ann", "name": "Other" }));
    let again = browser(&app).await;
    assert_landed(&through(&again, "", "ann").await, app.origin());
    assert_eq!(me(&again).await["id"], json!(ann));
}

/// OAU-5: a new account takes an address that the provider says is proved: with the boolean true.
#[tokio::test]
async fn oau_5_an_address_has_to_be_proved() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    for verified in [json!("true"), json!(1), json!(false), json!(null)] {
        loose
            .knows("ann", json!({ "sub": "ann", "email": "ann@canary.example", "email_verified": verified }));
        assert_fault(&through(&browser(&app).await, "", "ann").await, "email_claim_missing");
    }
    loose.knows("ann", json!({ "sub": "ann", "email": "ann@canary.example" }));
    assert_fault(&through(&browser(&app).await, "", "ann").await, "email_claim_missing");
    loose.knows("ann", json!({ "sub": "ann", "email_verified": true }));
    // Nor is one taken from the request.
    let left_for = leave(&browser(&app).await, "loose", "?email=ann@canary.example").await;
    assert!(!left_for.contains("canary.example"));
    assert_fault(&through(&browser(&app).await, "", "ann").await, "email_claim_missing");
    loose.knows("ann", json!({ "email": "ann@canary.example", "email_verified": true }));
    assert_fault(&through(&browser(&app).await, "", "ann").await, "sub_claim_missing");
    assert_eq!(count(&app, "account").await, 0);
}

/// LOG-7, OAU-10: who was locked out does not come in, at no step of the way; nothing tells that from any other failure.
#[tokio::test]
async fn log_7_who_is_locked_does_not_come_in() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    let id = registered(&app, &loose, "ann").await;
    let on_the_way = browser(&app).await;
    let left_for = leave(&on_the_way, "loose", "").await;
    lock(&app, &id).await;
    assert_fault(&come_back(&on_the_way, &left_for, "ann").await, "authentication_failed");
    on_the_way.get(ME).await.assert_problem(401, "AUTHENTICATION_REQUIRED");
    assert_fault(&through(&browser(&app).await, "", "ann").await, "authentication_failed");
    let (verbs, account) = (app.app.clone(), id.parse().unwrap());
    app.inside(async move { verbs.unlock_user(&::app::Authority::Operator, account).await }).await.unwrap();
    assert_landed(&through(&browser(&app).await, "", "ann").await, app.origin());
}

/// REG-9: where nobody may register, nobody does this way; who is here already comes in.
#[tokio::test]
async fn reg_9_registration_that_is_off_is_off_for_providers() {
    let loose = Loose::start().await;
    let mut app = plain(&loose).await;
    registered(&app, &loose, "ann").await;
    let keys = ["authorization-uri", "token-uri", "user-info-uri", "client-id"];
    let keys = keys.map(|name| format!("auth.oauth2.providers.loose.{name}"));
    let uris = ["authorize", "token", "me"].map(|path| format!("{}/{path}", loose.url));
    app.restart([
        (&keys[0], &uris[0]),
        (&keys[1], &uris[1]),
        (&keys[2], &uris[2]),
        (&keys[3], "doorward"),
        ("auth.registration.enable", "false"),
    ])
    .await;
    loose.knows_somebody("bob");
    assert_fault(&through(&browser(&app).await, "", "bob").await, "authentication_failed");
    assert_landed(&through(&browser(&app).await, "", "ann").await, app.origin());
    assert_eq!(count(&app, "account").await, 1);
}

/// REG-11: accounts that are made this way count as others do.
#[tokio::test]
async fn reg_11_registrations_by_providers_are_counted() {
    let loose = Loose::start().await;
    let app = with(&loose, [("security.registration-limit.ip-limit", "2")]).await;
    for code in ["ann", "bob"] {
        registered(&app, &loose, code).await;
    }
    loose.knows_somebody("cid");
    assert_fault(&through(&browser(&app).await, "", "cid").await, "authentication_failed");
    assert_landed(&through(&browser(&app).await, "", "ann").await, app.origin());
}

/// A known browser stays known: its name goes along to the provider and back.
#[tokio::test]
async fn a_known_browser_raises_no_alert() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    let email = loose.knows_somebody("ann");
    let browser = browser(&app).await;
    for _ in 0..2 {
        assert_landed(&through(&browser, "", "ann").await, app.origin());
        browser.post(LOGOUT).await.assert_ok();
        crate::words::prepare(&browser).await;
    }
    assert_eq!(kinds(&app, &email).await, Vec::<String>::new());
}

/// Who is signed in has nothing to sign in for; who was, may.
#[tokio::test]
async fn who_is_signed_in_is_told_so() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    let (_, browser) = person(&app).await;
    let answer = browser.get("/oauth2/authorization/loose").await;
    assert_fault(&answer, "user_already_authenticated");
    browser.post(LOGOUT).await.assert_ok();
    crate::words::prepare(&browser).await;
    leave(&browser, "loose", "").await;
}

/// The tokens are those of any session: they are refreshed, and end.
#[tokio::test]
async fn a_session_by_a_provider_is_a_session() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    loose.knows_somebody("ann");
    let browser = browser(&app).await;
    through(&browser, "", "ann").await;
    browser.post(REFRESH).await.assert_ok();
    me(&browser).await;
    let activity = browser.get("/api/users/me/activity").await;
    let entries = activity.assert_ok()["content"].as_array().unwrap();
    let kinds: Vec<_> = entries.iter().map(|entry| entry["kind"].as_str().unwrap()).collect();
    assert!(kinds.contains(&"login") && kinds.contains(&"register"), "{kinds:?}");
    let login = entries.iter().find(|entry| entry["kind"] == "login").unwrap();
    assert_eq!(login["factors"], json!(["fed"]));
}
