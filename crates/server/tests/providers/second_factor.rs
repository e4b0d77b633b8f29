//! OAU-10: whether somebody who comes by way of a provider is asked for the second factor that they have here.

use serde_json::json;

use crate::loose::Loose;
use crate::support::{Client, Person, TestApp};
use crate::words::{
    ME, ask_to_connect, assert_landed, browser, come_back, leave, me, plain, prepare, through, with,
};

const REQUIRED: (&str, &str) = ("auth.oauth2.require-second-factor", "true");

/// Somebody with email as second factor, for whom the loose provider vouches as `ann`.
async fn connected(app: &TestApp, loose: &Loose) -> (Person, Client) {
    loose.knows_somebody("ann");
    let person = app.user().with_email_factor().await;
    let browser = person.in_browser().await;
    person.step_up_in(&browser).await;
    prepare(&browser).await;
    ask_to_connect(&browser).await;
    assert_landed(&through(&browser, "", "ann").await, app.origin());
    app.pass(61);
    (person, browser)
}

/// By default the provider asks for its own, and says so in the token.
#[tokio::test]
async fn oau_10_the_providers_own_factor_is_enough_by_default() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    let (person, _) = connected(&app, &loose).await;
    let browser = browser(&app).await;
    assert_landed(&through(&browser, "", "ann").await, app.origin());
    assert_eq!(me(&browser).await["id"], json!(person.id));
}

/// Where the operator asks for it, the second factor follows, and nothing of a session is there before it.
#[tokio::test]
async fn oau_10_the_local_factor_is_asked_for_where_the_operator_wants_it() {
    let loose = Loose::start().await;
    let app = with(&loose, [REQUIRED, ("ui.login-uri", "https://app.example/login")]).await;
    let (person, _) = connected(&app, &loose).await;
    let browser = browser(&app).await;
    let answer = through(&browser, "", "ann").await;
    assert_landed(&answer, "https://app.example/login");
    let names: Vec<_> = answer.cookies.iter().map(|cookie| cookie.name.as_str()).collect();
    assert_eq!(names, ["two_factor_authentication_token"]);
    browser.get(ME).await.assert_problem(401, "AUTHENTICATION_REQUIRED");
    let code = app.code_for(&person.email).await;
    let done = browser.post("/api/auth/2fa/login").json(json!({ "email": code })).await;
    assert_eq!(done.assert_ok()["user"]["id"], json!(person.id));
    let activity = browser.get("/api/users/me/activity").await;
    let login = &activity.assert_ok()["content"].as_array().unwrap()[0];
    assert_eq!((&login["kind"], &login["factors"]), (&json!("login"), &json!(["fed", "mail"])));
}

/// So it is with a step-up.
#[tokio::test]
async fn stp_4_a_step_up_asks_for_the_local_factor_too() {
    let loose = Loose::start().await;
    let app = with(&loose, [REQUIRED]).await;
    let (person, browser) = connected(&app, &loose).await;
    let left = leave(&browser, "loose", "?step_up=true").await;
    let answer = come_back(&browser, &left, "ann").await;
    assert_landed(&answer, app.origin());
    assert_eq!(answer.cookies.len(), 1);
    let code = app.code_for(&person.email).await;
    let done = browser.post("/api/auth/2fa/step-up").json(json!({ "email": code })).await;
    done.assert_ok();
    assert!(browser.cookie("step_up_token").is_some());
}
