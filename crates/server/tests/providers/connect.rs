//! Connecting a provider to one's own account: who may, what it ends, and whose it stays.

use serde_json::json;

use crate::loose::Loose;
use crate::support::{Client, TestApp, race};
use crate::words::{
    CONNECTION, ME, PROVIDERS, REFRESH, ask_to_connect, assert_fault, assert_landed, browser, come_back,
    count, kinds, leave, me, person, plain, prepare, through, with,
};

/// Somebody in a browser who has stepped up and asked to connect the loose provider.
async fn about_to_connect(app: &TestApp) -> (crate::support::Person, Client) {
    let (person, browser) = person(app).await;
    ask_to_connect(&browser).await;
    (person, browser)
}

/// SES-9, ALR-1: one more way in is a change of a factor. The session that asked goes on, with its tokens; the access tokens of others
/// have to be refreshed, step-ups are void, and the holder is told.
#[tokio::test]
async fn ses_9_a_connection_is_a_change_of_a_factor() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    loose.knows_somebody("ann");
    let (person, browser) = about_to_connect(&app).await;
    let (before, step_up) = (browser.access(), browser.step_up_token());
    let answer = through(&browser, "", "ann").await;
    assert_landed(&answer, app.origin());
    for cleared in ["oauth2_provider_connection_token", "step_up_token"] {
        assert_eq!(answer.cookie(cleared).max_age, Some(0));
    }
    assert_eq!(browser.access(), before);
    assert_eq!(me(&browser).await["identityProviders"], json!(["password", "loose"]));
    person.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    person.post(REFRESH).await.assert_ok();
    let old = app.anon().delete(&format!("{PROVIDERS}/loose")).bearer(&before).step_up(&step_up).await;
    old.assert_problem(401, "STEP_UP_TOKEN_EXPIRED");
    assert_eq!(kinds(&app, &person.email).await.iter().filter(|kind| *kind == "security_alert").count(), 1);
    let activity = browser.get("/api/users/me/activity").await;
    let entry = &activity.assert_ok()["content"][0];
    assert_eq!((&entry["kind"], &entry["target"]), (&json!("connect_provider"), &json!("loose")));
    // Its own address is not looked at: it is not what says who somebody is.
    assert_eq!(me(&browser).await["email"], json!(person.email));
}

/// The switch of the alert is heard.
#[tokio::test]
async fn alr_1_the_alert_can_be_switched_off() {
    let loose = Loose::start().await;
    let app = with(&loose, [("auth.security-alert.oauth2-provider-connected", "false")]).await;
    loose.knows_somebody("ann");
    let (person, browser) = about_to_connect(&app).await;
    assert_landed(&through(&browser, "", "ann").await, app.origin());
    assert!(!kinds(&app, &person.email).await.contains(&"security_alert".to_owned()));
}

/// OAU-12: who has an identity keeps it, whoever else asks for it, and an account has one of a provider.
#[tokio::test]
async fn oau_12_nobody_takes_an_identity_from_its_owner() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    for code in ["ann", "bob"] {
        loose.knows_somebody(code);
    }
    let owner = browser(&app).await;
    through(&owner, "", "ann").await;
    let id = me(&owner).await["id"].clone();
    let (_, thief) = about_to_connect(&app).await;
    assert_fault(&through(&thief, "", "ann").await, "connected_to_another_principal");
    assert_eq!(me(&thief).await["identityProviders"], json!(["password"]));
    // What was refused used nothing up: the step-up and the request still stand.
    let second = leave(&thief, "loose", "").await;
    assert_landed(&through(&thief, "", "bob").await, app.origin());
    assert_fault(&come_back(&thief, &second, "bob").await, "provider_already_connected");
    let person_again = browser(&app).await;
    assert_landed(&through(&person_again, "", "ann").await, app.origin());
    assert_eq!(me(&person_again).await["id"], id);
    assert_eq!(count(&app, "identity").await, 2);
}

/// OAU-12: of two accounts that connect the same identity at once one has it.
#[tokio::test]
async fn oau_12_of_two_accounts_at_once_one_has_the_identity() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    for round in 0..6 {
        let code = format!("ann-{round}");
        loose.knows_somebody(&code);
        let people = [about_to_connect(&app).await.1, about_to_connect(&app).await.1];
        let left = [leave(&people[0], "loose", "").await, leave(&people[1], "loose", "").await];
        let answers = race(2, |index| come_back(&people[index], &left[index], &code)).await;
        let home = answers.iter().filter(|answer| answer.header("location") == Some(app.origin()));
        assert_eq!(home.count(), 1, "{answers:?}");
        assert_eq!(count(&app, "identity").await, i64::from(round) + 1);
    }
}

/// STP-5, STP-7: what stood when somebody left has to stand when they are back.
#[tokio::test]
async fn stp_5_what_changed_meanwhile_counts() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    loose.knows_somebody("ann");
    let (person, browser) = about_to_connect(&app).await;
    let left = leave(&browser, "loose", "").await;
    let new = "canary-Regenschirm-58-Tal";
    let change = json!({ "oldPassword": person.password, "newPassword": new });
    browser.put("/api/users/me/password").json(change).await.assert_ok();
    assert_fault(&come_back(&browser, &left, "ann").await, "step_up_token_expired");
    let (_, browser) = about_to_connect(&app).await;
    let left = leave(&browser, "loose", "").await;
    browser.post("/api/auth/logout").await.assert_ok();
    assert_fault(&come_back(&browser, &left, "ann").await, "access_token_expired");
    assert_eq!(count(&app, "identity").await, 0);
}

/// Who signed out with a connection token in the browser means to sign in.
#[tokio::test]
async fn who_signed_out_since_means_to_sign_in() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    loose.knows_somebody("ann");
    let (_, browser) = about_to_connect(&app).await;
    browser.post("/api/auth/logout").await.assert_ok();
    prepare(&browser).await;
    assert!(browser.cookie("oauth2_provider_connection_token").is_some());
    assert_landed(&through(&browser, "", "ann").await, app.origin());
    assert_eq!(me(&browser).await["identityProviders"], json!(["loose"]));
}

/// OAU-11: it can be taken away again, where another way in is left.
#[tokio::test]
async fn oau_11_the_only_way_in_stays() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    loose.knows_somebody("ann");
    let browser = browser(&app).await;
    through(&browser, "", "ann").await;
    prepare(&browser).await;
    assert_landed(&through(&browser, "?step_up=true", "ann").await, app.origin());
    let away = browser.delete(&format!("{PROVIDERS}/loose")).await;
    away.assert_problem(400, "CANNOT_DISCONNECT_LAST_PROVIDER");
}

/// Every documented refusal of asking for a token.
#[tokio::test]
async fn refusals_of_a_connection_token() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    let person = app.user().without_second_factor().stepped_up().await;
    let ask = || person.post(CONNECTION).json(json!({ "provider": "loose" }));
    ask().bare().json(json!({ "provider": "loose" })).await.assert_problem(401, "AUTHENTICATION_REQUIRED");
    ask().bearer("x").await.assert_problem(401, "ACCESS_TOKEN_INVALID");
    ask().without("x-step-up-token").await.assert_problem(401, "STEP_UP_TOKEN_MISSING");
    ask().step_up("x").await.assert_problem(401, "STEP_UP_TOKEN_INVALID");
    for provider in ["nobody", "", "Loose", "password"] {
        let answer = person.post(CONNECTION).json(json!({ "provider": provider })).await;
        answer.assert_problem(404, "PROVIDER_NOT_FOUND");
    }
    person.post(CONNECTION).json(json!({ "provider": 1 })).await.assert_problem(400, "INVALID_REQUEST");
    person.post(CONNECTION).body("text/plain", "x").await.assert_problem(415, "UNSUPPORTED_MEDIA_TYPE");
    let guest = app.anon();
    guest.post("/api/guests").json(json!({ "name": "Robin" })).await.assert_ok();
    guest.post("/api/auth/step-up").await.assert_ok();
    let answer = guest.post(CONNECTION).json(json!({ "provider": "loose" })).await;
    answer.assert_problem(404, "USER_NOT_FOUND");
    app.pass(601);
    ask().await.assert_problem(401, "STEP_UP_TOKEN_EXPIRED");
    app.pass(300);
    ask().await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
}
